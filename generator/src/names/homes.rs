//! The modules of models. A model stands with those whose names begin with the same word, or with the operation that alone
//! has it, so that it stays there whichever group begins to use it.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;

use super::reserved::is_module;
use super::{Key, Names};
use crate::ir::{Api, ByType, Step};

/// A word with more models than this, and more than half of all, says nothing: names go on with the next one.
const MANY: usize = 50;

/// The module of each type.
pub(super) fn homes(api: &Api, names: &Names) -> ByType<String> {
    let idents: Vec<&str> = api.types.ids().map(|id| names.text(Key::Type(id))).collect();
    let groups: BTreeMap<String, &str> =
        api.operations.iter().map(|operation| (operation.name(), names.text(Key::Module(operation.group)))).collect();
    let taken: BTreeSet<&str> = idents.iter().copied().collect();
    let mut by_words = by_words(&idents).into_iter();
    api.types.map(|_, def| {
        let words = by_words.next().unwrap_or_default();
        let group = match def.origin.path.first() {
            Some(Step::Operation(name)) => groups.get(name).map(|group| (*group).to_owned()),
            _ => None,
        };
        let name = group.unwrap_or(words);
        // Where a script has no cases, a model may be called as its module.
        if is_module(&name) && !taken.contains(name.as_str()) { name } else { format!("{name}_models") }
    })
}

/// The words that names begin with: one, or so many more that no such group has most of the names.
fn by_words(names: &[&str]) -> Vec<String> {
    let words: Vec<Vec<String>> =
        names.iter().map(|name| name.to_snake_case().split('_').map(str::to_owned).collect()).collect();
    let mut depths = vec![1; names.len()];
    let key = |index: usize, depth: usize| {
        words
            .get(index)
            .and_then(|words: &Vec<String>| words.get(..depth.min(words.len())))
            .unwrap_or_default()
            .join("_")
    };
    loop {
        let keys: Vec<String> = depths.iter().enumerate().map(|(index, depth)| key(index, *depth)).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for key in &keys {
            *counts.entry(key).or_default() += 1;
        }
        let most = names.len().div_euclid(2).max(MANY);
        let mut has_grown = false;
        for ((depth, key), words) in depths.iter_mut().zip(&keys).zip(&words) {
            if counts.get(key.as_str()).is_some_and(|count| *count > most) && *depth < words.len() {
                *depth += 1;
                has_grown = true;
            }
        }
        if !has_grown {
            return keys;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::by_words;

    #[test]
    fn names_that_begin_with_the_same_word_stand_together() {
        assert_eq!(
            by_words(&["Class", "ClassSlicedResult", "HTTPStatus", "Classes"]),
            ["class", "class", "http", "classes"]
        );
    }

    #[test]
    fn a_word_that_most_names_begin_with_is_followed_by_the_next_one() {
        let mut names: Vec<String> = (0..40).map(|index| format!("AcmePetNo{index}")).collect();
        names.extend((0..40).map(|index| format!("AcmeOwnerNo{index}")));
        names.extend(["Acme", "Other"].map(str::to_owned));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let homes = by_words(&names);
        let mut distinct = homes.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct, ["acme", "acme_owner", "acme_pet", "other"]);
    }
}
