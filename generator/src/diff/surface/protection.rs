//! What protects values, and can be lost: that `Debug` hides them, and that they keep all of their digits.

use std::collections::BTreeSet;

use super::matched::Matched;
use super::rules::{EXACTNESS_LOST, Rule, VALUE_HIDDEN, VALUE_SHOWN};
use super::tell::{About, Places};
use crate::diff::{Change, Fragment};
use crate::ir::TypeId;
use crate::nearest::distance;
use crate::rust::{Crate, Model, RustType, Typed};

const HIDE_AGAIN: &str =
    "`x-sdk-sensitive: true` in the overlay hides it again; if it is meant, see who reads the logs";

/// What is said where `Debug` shows what it hid, or the other way round.
pub fn visibility(was_hidden: bool, is_hidden: bool) -> Option<(Rule, &'static str, &'static str)> {
    match (was_hidden, is_hidden) {
        (true, false) => Some((VALUE_SHOWN, "now shows", HIDE_AGAIN)),
        (false, true) => Some((VALUE_HIDDEN, "does not show any more", "log the value itself where it is wanted")),
        _ => None,
    }
}

/// The rule and the advice where a value was exact and is a float.
pub const INEXACT: (Rule, &str) =
    (EXACTNESS_LOST, "`x-sdk-type: decimal` in the overlay keeps it exact, if that is not meant");

/// The rule and the advice where a value is of another type: that it was exact and is a float, if so.
pub fn other_type<'a>(
    matched: &Matched<'_>,
    rule: Rule,
    advice: &'a str,
    old: &RustType,
    new: &RustType,
) -> (Rule, &'a str) {
    if loses_exactness(matched, old, new) { INEXACT } else { (rule, advice) }
}

/// Whether a type has a float where another one has none, but numbers that keep all of their digits. A model that both
/// have is compared on its own.
pub fn loses_exactness(matched: &Matched<'_>, old: &RustType, new: &RustType) -> bool {
    let is_shared = |(one, other): &(TypeId, TypeId)| has_model(old, *one) && has_model(new, *other);
    let (old_shared, new_shared) = matched.models_of_both().filter(is_shared).unzip();
    Numbers::of(matched.old, [old], old_shared).are_lost_in(Numbers::of(matched.new, [new], new_shared))
}

/// Whether a model of another kind has floats where it had decimals. An integer beside them is another value.
pub fn members_lose_exactness(matched: &Matched<'_>, old: &Model, new: &Model) -> bool {
    let numbers = |side, model: &Model| Numbers::of(side, types(model), BTreeSet::new());
    let old = numbers(matched.old, old);
    old.decimals && old.are_lost_in(numbers(matched.new, new))
}

fn types(model: &Model) -> impl Iterator<Item = &RustType> {
    model.members.iter().filter_map(|member| member.ty.as_ref()).map(|ty| &ty.ty)
}

fn has_model(ty: &RustType, id: TypeId) -> bool {
    ty.parts().contains(&&RustType::Model(id))
}

/// Which kinds of numbers a type can hold.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    decimals: bool,
    integers: bool,
    floats: bool,
}

impl Numbers {
    /// Those of some types, and of the models within them but for those that are `seen`.
    fn of<'a>(side: &'a Crate, types: impl IntoIterator<Item = &'a RustType>, mut seen: BTreeSet<TypeId>) -> Self {
        let mut found = Self::default();
        let mut open: Vec<(&RustType, bool)> = types.into_iter().map(|ty| (ty, true)).collect();
        while let Some((ty, is_whole)) = open.pop() {
            for part in ty.parts() {
                match part {
                    RustType::Runtime("Decimal", _) => found.decimals = true,
                    // An integer within a model is a number of something else, such as an id.
                    RustType::Std("i32" | "i64" | "u32" | "u64" | "i128") => found.integers |= is_whole,
                    RustType::Std("f64") => found.floats = true,
                    RustType::Model(id) if seen.insert(*id) => {
                        let members = self::types(&side.models[*id]);
                        open.extend(members.map(|ty| (ty, false)));
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

/// A field, argument or setter that has gone or come.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its type.
    pub ty: Option<&'a Typed>,
    /// Whether `Debug` does not show it.
    pub is_hidden: bool,
    /// Where it stands.
    pub place: Fragment,
}

/// What may only be called otherwise, and has lost its protection by that: an action of the overlay for the old name does
/// not reach the new one.
pub fn renamed(matched: &Matched<'_>, about: &About, old: &[Item<'_>], new: &[Item<'_>]) -> Vec<Change> {
    let subject = &about.subject;
    let mut changes = Vec::new();
    for gone in old {
        let tell = |rule: Rule, text: String, come: &Item<'_>, advice: &str| {
            let places = Places::both(gone.place.clone(), come.place.clone());
            about.change(rule, text, Some(advice.to_owned()), places)
        };
        // Of several, the one whose name is most like the old one.
        let nearest = |is: &dyn Fn(&Item<'_>, &Typed, &Typed) -> bool| {
            let fits = |come: &&Item<'_>| gone.ty.zip(come.ty).is_some_and(|(old, new)| is(come, old, new));
            new.iter().filter(fits).min_by_key(|come| distance(gone.name, come.name))
        };
        let shows_it = |come: &Item<'_>, old: &Typed, new: &Typed| {
            gone.is_hidden
                && !come.is_hidden
                && matched.translated(old).is_some_and(|old| old.value() == new.ty.value())
        };
        if let Some(come) = nearest(&shows_it) {
            let text = format!(
                "`Debug` hid `{}` of `{subject}`, which is gone, and shows `{}`, which may be the same",
                gone.name, come.name
            );
            changes.push(tell(VALUE_SHOWN, text, come, HIDE_AGAIN));
        }
        let is_float = |_: &Item<'_>, old: &Typed, new: &Typed| {
            let numbers = Numbers::of(matched.old, [&old.ty], BTreeSet::new());
            numbers.decimals && loses_exactness(matched, &old.ty, &new.ty)
        };
        if let Some(come) = nearest(&is_float) {
            let text = format!(
                "`{}` of `{subject}` was exact and is gone, and `{}` is a float, which may be the same",
                gone.name, come.name
            );
            changes.push(tell(INEXACT.0, text, come, INEXACT.1));
        }
    }
    changes
}
