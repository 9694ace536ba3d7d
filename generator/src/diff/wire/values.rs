//! Null, lists of values, defaults, patterns.

use serde_json::Value;

use super::found::{listed, quoted};
use super::place::{Core, Peeled};
use super::walk::{Found, Place};

/// Null.
pub(super) fn null(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    let rule = match (old.said.nullable, new.said.nullable) {
        (false, true) => "*-became-nullable",
        (true, false) => "*-became-not-nullable",
        _ => return,
    };
    found.say(place.spot(), rule, (Some(&old.pointer), Some(&new.pointer)), |words| words);
}

/// The default.
pub(super) fn default(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    let at = (old.pointer.child("default"), new.pointer.child("default"));
    let at = (Some(&at.0), Some(&at.1));
    match (&old.said.default, &new.said.default) {
        (None, Some(value)) => found.say(place.spot(), "*-default-value-added", at, |words| words.now(quoted(value))),
        (Some(value), None) => found.say(place.spot(), "*-default-value-removed", at, |words| words.old(quoted(value))),
        (Some(old), Some(new)) if old != new => {
            found.say(place.spot(), "*-default-value-changed", at, |words| words.old(quoted(old)).now(quoted(new)))
        }
        _ => false,
    };
}

/// The only values that there are; none where all of the type are.
fn only(side: &Peeled<'_>) -> Option<Vec<Value>> {
    match side.core {
        Core::Texts(values) => Some(values.iter().map(|value| Value::from(value.value.as_str())).collect()),
        Core::Integers(values) => Some(values.iter().map(|value| Value::from(value.value)).collect()),
        Core::Scalar(_) | Core::List(_) | Core::Object(_) if !side.said.constraints.values.is_empty() => {
            Some(side.said.constraints.values.clone())
        }
        _ => None,
    }
}

/// Lists of values; a list of one is what `const` says.
pub(super) fn values(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    let at = (old.pointer.child("enum"), new.pointer.child("enum"));
    let at = (Some(&at.0), Some(&at.1));
    let all = |values: &[Value]| listed(values.iter().map(plain));
    match (only(old), only(new)) {
        (None, Some(values)) => {
            let rule = if values.len() == 1 { "*-const-added" } else { "*-became-enum" };
            found.say(place.spot(), rule, at, |words| words.now(all(&values)));
        }
        (Some(values), None) => {
            let rule = if values.len() == 1 { "*-const-removed" } else { "*-became-not-enum" };
            found.say(place.spot(), rule, at, |words| words.old(all(&values)));
        }
        (Some(one), Some(other)) if one.len() == 1 && other.len() == 1 => {
            if one != other {
                found.say(place.spot(), "*-const-changed", at, |words| words.old(all(&one)).now(all(&other)));
            }
        }
        (Some(one), Some(other)) => {
            for (rule, values, others) in [("*-enum-value-removed", &one, &other), ("*-enum-value-added", &other, &one)]
            {
                for value in values.iter().filter(|value| !others.contains(value)) {
                    found.say(place.spot(), rule, at, |words| words.value(quoted(plain(value))));
                }
            }
        }
        (None, None) => {}
    }
}

/// A value as it reads: a text without its quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Patterns, all of which hold.
pub(super) fn pattern(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    let at = (old.pointer.child("pattern"), new.pointer.child("pattern"));
    let (one, other) = (&old.said.constraints.patterns, &new.said.constraints.patterns);
    let same = one.len() == other.len() && one.iter().all(|pattern| other.contains(pattern));
    let rule = match (one.as_slice(), other.as_slice()) {
        _ if same => return,
        ([], _) => "*-pattern-added",
        (_, []) => "*-pattern-removed",
        (_, [only]) if only == ".*" && place.spot.is_sent() => "*-pattern-generalized",
        _ => "*-pattern-changed",
    };
    found.say(place.spot(), rule, (Some(&at.0), Some(&at.1)), |words| words.old(listed(one)).now(listed(other)));
}
