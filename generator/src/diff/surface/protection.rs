//! What protects values, and can be lost: that `Debug` hides them, and that they keep all of their digits.

use super::matched::Matched;
use super::rules::{EXACTNESS_LOST, Rule, VALUE_HIDDEN, VALUE_SHOWN};
use super::tell::{About, Places};
use crate::diff::{Change, Fragment};
use crate::rust::{RustType, Typed};

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
pub fn other_type<'a>(rule: Rule, advice: &'a str, old: &Typed, new: &Typed) -> (Rule, &'a str) {
    if loses_exactness(old, new) { INEXACT } else { (rule, advice) }
}

/// Whether a type has a float where another one has none, but numbers that keep all of their digits.
pub fn loses_exactness(old: &Typed, new: &Typed) -> bool {
    const INTEGERS: [&str; 5] = ["i32", "i64", "u32", "u64", "i128"];
    let is_integer = |part: &RustType| matches!(part, RustType::Std(name) if INTEGERS.contains(name));
    let is_exact = |part: &RustType| *part == decimal() || is_integer(part);
    has(old, is_exact) && !has(old, is_float) && has(new, is_float)
}

fn has(ty: &Typed, is: impl Fn(&RustType) -> bool) -> bool {
    ty.ty.parts().into_iter().any(is)
}

fn decimal() -> RustType {
    RustType::runtime("Decimal")
}

fn is_float(part: &RustType) -> bool {
    *part == RustType::Std("f64")
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
        let compare = |come: &Item<'_>, is: &dyn Fn(&Typed, &Typed) -> bool| {
            gone.ty.zip(come.ty).is_some_and(|(old, new)| is(old, new))
        };
        let is_shown = |come: &&Item<'_>| !come.is_hidden && compare(come, &|old, new| matched.same(old, new));
        if let Some(come) = new.iter().find(is_shown).filter(|_| gone.is_hidden) {
            let text = format!(
                "`Debug` hid `{}` of `{subject}`, which is gone, and shows `{}`, which may be the same",
                gone.name, come.name
            );
            changes.push(tell(VALUE_SHOWN, text, come, HIDE_AGAIN));
        }
        let is_inexact = |come: &&Item<'_>| {
            compare(come, &|old, new| has(old, |part| *part == decimal()) && loses_exactness(old, new))
        };
        if let Some(come) = new.iter().find(is_inexact) {
            let text = format!(
                "`{}` of `{subject}` was exact and is gone, and `{}` is a float, which may be the same",
                gone.name, come.name
            );
            changes.push(tell(INEXACT.0, text, come, INEXACT.1));
        }
    }
    changes
}
