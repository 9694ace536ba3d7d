//! Protection of values that a change can lose: hiding in `Debug`, and exact numbers.

use std::collections::BTreeSet;

use super::matching::MatchedItems;
use super::report::{About, Fragments};
use super::rules::{EXACTNESS_LOST, Rule, VALUE_HIDDEN, VALUE_SHOWN};
use crate::diff::{Change, Fragment};
use crate::ir::TypeId;
use crate::nearest::distance;
use crate::rust::{Model, RustType, SdkCrate, Typed};

const HIDE_AGAIN: &str =
    "`x-sdk-sensitive: true` in the overlay hides it again; if it is meant, see who reads the logs";

/// The rule, the verb and the advice if `Debug` shows a hidden value now, or hides a shown one.
pub fn visibility(was_hidden: bool, is_hidden: bool) -> Option<(Rule, &'static str, &'static str)> {
    match (was_hidden, is_hidden) {
        (true, false) => Some((VALUE_SHOWN, "now shows", HIDE_AGAIN)),
        (false, true) => Some((VALUE_HIDDEN, "does not show any more", "log the value itself where it is wanted")),
        _ => None,
    }
}

/// The rule and the advice if an exact value became a float.
pub const INEXACT: (Rule, &str) =
    (EXACTNESS_LOST, "`x-sdk-type: decimal` in the overlay keeps it exact, if that is not meant");

/// The rule and the advice if a value has another type: the lost exactness comes first.
pub fn other_type<'a>(
    matched: &MatchedItems<'_>,
    rule: Rule,
    advice: &'a str,
    old: &RustType,
    new: &RustType,
) -> (Rule, &'a str) {
    if loses_exactness(matched, old, new) { INEXACT } else { (rule, advice) }
}

/// Whether the old type has exact numbers and no float, and the new type has a float. A model that both types have is
/// compared on its own.
pub fn loses_exactness(matched: &MatchedItems<'_>, old: &RustType, new: &RustType) -> bool {
    let is_shared = |(one, other): &(TypeId, TypeId)| has_model(old, *one) && has_model(new, *other);
    let (old_shared, new_shared) = matched.models_of_both().filter(is_shared).unzip();
    Numbers::of(matched.old, [old], old_shared).are_lost_in(Numbers::of(matched.new, [new], new_shared))
}

/// Whether a model of another kind has floats instead of decimals. Its integers do not count: they are other values.
pub fn members_lose_exactness(matched: &MatchedItems<'_>, old: &Model, new: &Model) -> bool {
    let numbers = |side, model: &Model| Numbers::of(side, model.types().map(|ty| &ty.ty), BTreeSet::new());
    let old = numbers(matched.old, old);
    old.decimals && old.are_lost_in(numbers(matched.new, new))
}

fn has_model(ty: &RustType, id: TypeId) -> bool {
    ty.parts().contains(&&RustType::Model(id))
}

/// The kinds of numbers that a type can hold.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    decimals: bool,
    integers: bool,
    floats: bool,
}

impl Numbers {
    /// The numbers of types and of the models in them, except those that are `seen`.
    fn of<'a>(side: &'a SdkCrate, types: impl IntoIterator<Item = &'a RustType>, mut seen: BTreeSet<TypeId>) -> Self {
        let mut found = Self::default();
        let mut open: Vec<(&RustType, bool)> = types.into_iter().map(|ty| (ty, true)).collect();
        while let Some((ty, is_whole)) = open.pop() {
            for part in ty.parts() {
                match part {
                    RustType::Runtime("Decimal", _) => found.decimals = true,
                    // An integer in a model is another value, such as an id.
                    RustType::Std("i32" | "i64" | "u32" | "u64" | "i128") => found.integers |= is_whole,
                    RustType::Std("f64") => found.floats = true,
                    RustType::Model(id) if seen.insert(*id) => {
                        open.extend(side.models[*id].types().map(|ty| (&ty.ty, false)));
                    }
                    _ => {}
                }
            }
        }
        found
    }

    fn are_lost_in(self, new: Self) -> bool {
        (self.decimals || self.integers) && !self.floats && new.floats
    }
}

/// A field, argument or setter that was removed or added.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its type.
    pub ty: Option<&'a Typed>,
    /// Whether `Debug` hides it.
    pub is_hidden: bool,
    /// Its location.
    pub fragment: Fragment,
}

/// Items that may only have been renamed, and lost their protection: an overlay action for the old name does not apply to
/// the new one.
pub fn renamed(matched: &MatchedItems<'_>, about: &About, old: &[Item<'_>], new: &[Item<'_>]) -> Vec<Change> {
    let subject = &about.subject;
    let mut changes = Vec::new();
    for removed in old {
        let report = |rule: Rule, text: String, added: &Item<'_>, advice: &str| {
            let fragments = Fragments::both(removed.fragment.clone(), added.fragment.clone());
            about.change(rule, text, Some(advice.to_owned()), fragments)
        };
        // The name that is most similar to the old one.
        let nearest = |is: &dyn Fn(&Item<'_>, &Typed, &Typed) -> bool| {
            let fits = |added: &&Item<'_>| removed.ty.zip(added.ty).is_some_and(|(old, new)| is(added, old, new));
            new.iter().filter(fits).min_by_key(|added| distance(removed.name, added.name))
        };
        let shows_it = |added: &Item<'_>, old: &Typed, new: &Typed| {
            removed.is_hidden
                && !added.is_hidden
                && matched.translated(old).is_some_and(|old| old.value() == new.ty.value())
        };
        if let Some(added) = nearest(&shows_it) {
            let text = format!(
                "`Debug` hid `{}` of `{subject}`, which was removed, and shows `{}`, which may be the same",
                removed.name, added.name
            );
            changes.push(report(VALUE_SHOWN, text, added, HIDE_AGAIN));
        }
        let is_float = |_: &Item<'_>, old: &Typed, new: &Typed| {
            let numbers = Numbers::of(matched.old, [&old.ty], BTreeSet::new());
            numbers.decimals && loses_exactness(matched, &old.ty, &new.ty)
        };
        if let Some(added) = nearest(&is_float) {
            let text = format!(
                "`{}` of `{subject}` was exact and was removed, and `{}` is a float, which may be the same",
                removed.name, added.name
            );
            changes.push(report(INEXACT.0, text, added, INEXACT.1));
        }
    }
    changes
}
