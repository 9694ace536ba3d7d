//! Lists whose items are found by ids. An id is made by the arena that holds its item, and nothing is ever taken out of an
//! arena, so that a look-up by an id cannot fail.
//!
//! Two rules keep that true: an id is used with its own arena only, or with maps of that arena, and code that reorders an
//! arena translates all remaining ids.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut, Index, IndexMut};

/// The id of a `K` in its arena.
pub struct Id<K> {
    index: usize,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    const fn new(index: usize) -> Self {
        Self { index, kind: PhantomData }
    }

    /// The id of an item by its position, for tests alone.
    #[cfg(test)]
    pub const fn nth(index: usize) -> Self {
        Self::new(index)
    }

    /// The position of the item in its arena.
    pub const fn position(self) -> usize {
        self.index
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// A value for each item of an arena.
pub struct IdMap<K, V> {
    values: Vec<V>,
    kind: PhantomData<fn() -> K>,
}

impl<K, V> IdMap<K, V> {
    const fn new(values: Vec<V>) -> Self {
        Self { values, kind: PhantomData }
    }

    /// How many items the arena has.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether the arena is empty.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// All ids in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<K>> + ExactSizeIterator + Clone + use<K, V> {
        (0..self.values.len()).map(Id::new)
    }

    /// The id of the item at a position, if there is one.
    pub fn id_at(&self, position: usize) -> Option<Id<K>> {
        (position < self.values.len()).then(|| Id::new(position))
    }

    /// The values in order of the ids, as a list.
    pub fn as_slice(&self) -> &[V] {
        &self.values
    }

    /// The values in order of the ids.
    pub fn iter(&self) -> std::slice::Iter<'_, V> {
        self.values.iter()
    }

    /// The values in order of the ids, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, V> {
        self.values.iter_mut()
    }

    /// Each id with its value.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = (Id<K>, &V)> + ExactSizeIterator + Clone {
        self.ids().zip(&self.values)
    }

    /// Each id with its value, to be changed.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = (Id<K>, &mut V)> {
        self.ids().zip(&mut self.values)
    }

    /// Another value for each item.
    pub fn map<'v, W>(&'v self, mut value: impl FnMut(Id<K>, &'v V) -> W) -> IdMap<K, W> {
        IdMap::new(self.entries().map(|(id, old)| value(id, old)).collect())
    }

    /// The same value for each item.
    pub fn fill<W: Clone>(&self, value: W) -> IdMap<K, W> {
        IdMap::new(vec![value; self.values.len()])
    }

    /// The map of the same items, if each has a value.
    pub fn transpose<W>(self, value: impl FnMut(V) -> Option<W>) -> Option<IdMap<K, W>> {
        self.values.into_iter().map(value).collect::<Option<Vec<W>>>().map(IdMap::new)
    }
}

#[allow(clippy::indexing_slicing, reason = "an id was made by the arena, from which nothing is taken out")]
impl<K, V> Index<Id<K>> for IdMap<K, V> {
    type Output = V;

    fn index(&self, id: Id<K>) -> &V {
        &self.values[id.index]
    }
}

#[allow(clippy::indexing_slicing, reason = "an id was made by the arena, from which nothing is taken out")]
impl<K, V> IndexMut<Id<K>> for IdMap<K, V> {
    fn index_mut(&mut self, id: Id<K>) -> &mut V {
        &mut self.values[id.index]
    }
}

impl<K, V> Default for IdMap<K, V> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<K, V: Clone> Clone for IdMap<K, V> {
    fn clone(&self) -> Self {
        Self::new(self.values.clone())
    }
}

impl<K, V: fmt::Debug> fmt::Debug for IdMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.values).finish()
    }
}

impl<K, V> IntoIterator for IdMap<K, V> {
    type Item = V;
    type IntoIter = std::vec::IntoIter<V>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<'v, K, V> IntoIterator for &'v IdMap<K, V> {
    type Item = &'v V;
    type IntoIter = std::slice::Iter<'v, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'v, K, V> IntoIterator for &'v mut IdMap<K, V> {
    type Item = &'v mut V;
    type IntoIter = std::slice::IterMut<'v, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

/// A list that makes the ids of its items.
pub struct Arena<K, T = K> {
    items: IdMap<K, T>,
}

impl<K, T> Arena<K, T> {
    /// Adds an item.
    pub fn push(&mut self, item: T) -> Id<K> {
        let id = Id::new(self.items.len());
        self.items.values.push(item);
        id
    }

    /// Keeps only these items, in this order, and returns the new id for each old one.
    pub fn rearrange(&mut self, order: &[Id<K>]) -> IdMap<K, Option<Id<K>>> {
        let mut moved = self.items.fill(None);
        let mut items: Vec<Option<T>> = std::mem::take(&mut self.items).into_iter().map(Some).collect();
        for id in order {
            if let Some(item) = items.get_mut(id.index).and_then(Option::take) {
                moved[*id] = Some(self.push(item));
            }
        }
        moved
    }

    /// The items as a fixed list.
    pub fn into_map(self) -> IdMap<K, T> {
        self.items
    }
}

impl<K, T> Deref for Arena<K, T> {
    type Target = IdMap<K, T>;

    fn deref(&self) -> &IdMap<K, T> {
        &self.items
    }
}

impl<K, T> DerefMut for Arena<K, T> {
    fn deref_mut(&mut self) -> &mut IdMap<K, T> {
        &mut self.items
    }
}

impl<K, T> Default for Arena<K, T> {
    fn default() -> Self {
        Self { items: IdMap::default() }
    }
}

impl<K, T: Clone> Clone for Arena<K, T> {
    fn clone(&self) -> Self {
        Self { items: self.items.clone() }
    }
}

impl<K, T: fmt::Debug> fmt::Debug for Arena<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

impl<'t, K, T> IntoIterator for &'t Arena<K, T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'t, K, T> IntoIterator for &'t mut Arena<K, T> {
    type Item = &'t mut T;
    type IntoIter = std::slice::IterMut<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::{Arena, Id};

    #[test]
    fn id_finds_its_item_and_maps_follow() {
        let mut arena: Arena<&str> = Arena::default();
        let (one, two) = (arena.push("one"), arena.push("two"));
        assert_eq!((arena[one], arena[two]), ("one", "two"));
        let mut lengths = arena.map(|_, item| item.len());
        lengths[two] += 1;
        assert_eq!(
            lengths.entries().map(|(id, length)| (id.position(), *length)).collect::<Vec<_>>(),
            [(0, 3), (1, 4)]
        );
        assert_eq!(format!("{one:?} {arena:?}"), r#"#0 ["one", "two"]"#);
    }

    #[test]
    fn rearranging_tells_the_new_ids() {
        let mut arena: Arena<char> = Arena::default();
        let [a, b, c] = ['a', 'b', 'c'].map(|item| arena.push(item));
        let moved = arena.rearrange(&[c, a, c]);
        assert_eq!((moved[a], moved[b], moved[c]), (Some(Id::nth(1)), None, Some(Id::nth(0))));
        assert_eq!(arena.iter().collect::<String>(), "ca");
    }
}
