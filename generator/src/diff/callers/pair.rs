//! Pairs of items of two lists.

use std::collections::BTreeMap;

/// Pairs of positions, and the positions without a partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// Pairs of an old and a new position.
    pub both: Vec<(usize, usize)>,
    /// Old positions without a partner.
    pub old: Vec<usize>,
    /// New positions without a partner.
    pub new: Vec<usize>,
}

impl Pairs {
    /// Two lists without pairs.
    pub fn of<T>(old: &[T], new: &[T]) -> Self {
        Self { both: Vec::new(), old: (0..old.len()).collect(), new: (0..new.len()).collect() }
    }

    /// Pairs unpaired items whose key is unique in each list.
    #[must_use]
    pub fn by<K: Ord>(mut self, old: impl Fn(usize) -> Option<K>, new: impl Fn(usize) -> Option<K>) -> Self {
        let mut keys: BTreeMap<K, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for index in &self.old {
            if let Some(key) = old(*index) {
                keys.entry(key).or_default().0.push(*index);
            }
        }
        for index in &self.new {
            if let Some(key) = new(*index) {
                keys.entry(key).or_default().1.push(*index);
            }
        }
        for pair in keys.into_values() {
            if let ([one], [other]) = (pair.0.as_slice(), pair.1.as_slice()) {
                self.join(*one, *other);
            }
        }
        self.both.sort_unstable();
        self
    }

    /// The same, with keys of the items.
    #[must_use]
    pub fn by_key<'a, T, K: Ord>(self, old: &'a [T], new: &'a [T], key: impl Fn(&'a T) -> Option<K>) -> Self {
        self.by(|index| old.get(index).and_then(&key), |index| new.get(index).and_then(&key))
    }

    /// Pairs two unpaired items.
    pub fn join(&mut self, old: usize, new: usize) {
        self.old.retain(|index| *index != old);
        self.new.retain(|index| *index != new);
        self.both.push((old, new));
    }

    /// The new position of an old item.
    pub fn new_of(&self, old: usize) -> Option<usize> {
        self.both.iter().find(|(one, _)| *one == old).map(|(_, other)| *other)
    }

    /// The pairs of items.
    pub fn items<'a, T>(&self, old: &'a [T], new: &'a [T]) -> Vec<(&'a T, &'a T)> {
        self.both.iter().filter_map(|(one, other)| Some((old.get(*one)?, new.get(*other)?))).collect()
    }
}

/// The items at these positions.
pub fn items_at<'a, T>(list: &'a [T], positions: &[usize]) -> Vec<&'a T> {
    positions.iter().filter_map(|index| list.get(*index)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_with_the_same_key_stay_unpaired() {
        let (old, new) = (["a", "b", "b", "c"], ["b", "c", "a", "a"]);
        let pairs = Pairs::of(&old, &new).by_key(&old, &new, |item| Some(*item));
        assert_eq!(pairs, Pairs { both: vec![(3, 1)], old: vec![0, 1, 2], new: vec![0, 2, 3] });
    }

    #[test]
    fn a_later_key_does_not_change_pairs() {
        let (old, new) = ([(1, 'x'), (2, 'y')], [(2, 'x'), (1, 'y')]);
        let pairs =
            Pairs::of(&old, &new).by_key(&old, &new, |item| Some(item.0)).by_key(&old, &new, |item| Some(item.1));
        assert_eq!(pairs, Pairs { both: vec![(0, 1), (1, 0)], ..Pairs::default() });
        assert_eq!(pairs.items(&old, &new), [(&(1, 'x'), &(1, 'y')), (&(2, 'y'), &(2, 'x'))]);
    }
}
