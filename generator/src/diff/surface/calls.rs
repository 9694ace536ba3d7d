//! Operations: their methods, what they take, and what they yield.

use super::former;
use super::matched::{Matched, way_to};
use super::pair::at as items_at;
use super::protection::other_type;
use super::rules::{
    METHOD_ADDED, METHOD_MOVED, METHOD_REMOVED, METHOD_RENAMED, OUTPUT_CHANGED, REQUEST_RENAMED, STREAM_ADDED,
    STREAM_ITEM_CHANGED, STREAM_REMOVED,
};
use super::tell::{About, Places, at, joined, tag};
use super::values::{Taker, Takers};
use crate::diff::Change;
use crate::rust::{Call, Crate, RustType, Typed, Value};

/// What changed about operations.
pub fn changes(matched: &Matched<'_>) -> Vec<Change> {
    let Matched { old, new, calls, .. } = matched;
    let mut changes = Vec::new();
    for call in items_at(old.calls.as_slice(), &calls.old) {
        let text = format!("`{}` is gone", way_to(old, call));
        let advice = format!("the API has no `{}` any more: take the call out", call.operation);
        let places = Places::gone(at(&call.pointer, call.signature()));
        changes.push(about(old, call).change(METHOD_REMOVED, text, Some(advice), places));
    }
    for call in items_at(new.calls.as_slice(), &calls.new) {
        let text = format!("there is a new method, `{}`", way_to(new, call));
        let places = Places::came(at(&call.pointer, call.signature()));
        changes.push(about(new, call).change(METHOD_ADDED, text, None, places));
    }
    for (one, other) in calls.items(old.calls.as_slice(), new.calls.as_slice()) {
        changes.extend(pair(matched, one, other));
    }
    changes
}

/// What changes about an operation are about.
pub fn about(surface: &Crate, call: &Call) -> About {
    let tags = tag(&surface.groups[call.group]).into_iter().collect();
    About { operation: Some(call.operation.clone()), subject: way_to(surface, call), tags }
}

fn pair(matched: &Matched<'_>, one: &Call, other: &Call) -> Vec<Change> {
    let was = about(matched.old, one);
    let is = about(matched.new, other);
    let about = About { tags: joined(was.tags.clone(), is.tags.clone()), ..is };
    let signatures = || Places::both(at(&one.pointer, one.signature()), at(&other.pointer, other.signature()));
    let mut changes = match matched.kept(one, other) {
        Some(kept) => former::superseded(&was, &about, one, other, kept),
        None => name(matched, &was, &about, one, other).into_iter().collect(),
    };
    changes.extend(former::gone(matched, &about, one, other));
    changes.extend(about.deprecation(one.deprecated, other.deprecated, signatures()));
    let takers = Takers { old: taker(one), new: taker(other), told: Vec::new(), setter: Value::setter };
    changes.extend(takers.changes(matched, &about));
    changes.extend(output(matched, &about, one, other));
    changes.extend(stream(matched, &about, one, other));
    changes
}

fn taker(call: &Call) -> Taker<'_> {
    Taker {
        arguments: &call.arguments,
        setters: call.setters.iter().collect(),
        signature: call.signature(),
        pointer: &call.pointer,
    }
}

/// What is called otherwise. That a group has another name is told at the group.
fn name(matched: &Matched<'_>, was: &About, about: &About, one: &Call, other: &Call) -> Option<Change> {
    let stayed = matched.group_now(one.group) == Some(other.group);
    let types = [(&one.marker, &other.marker), (&one.alias, &other.alias)];
    let types: Vec<_> = types.into_iter().filter(|(old, new)| old != new).collect();
    let types: Vec<_> = types.into_iter().map(|(old, new)| format!("`{new}` for `{old}`")).collect();
    let types = types.join(" and ");
    let text = |what: &str| format!("`{}` {what} `{}`", was.subject, about.subject);
    let also = if types.is_empty() { String::new() } else { format!(", and {types}") };
    let places = Places::both(at(&one.pointer, one.signature()), at(&other.pointer, other.signature()));
    let (rule, text, advice) = match (stayed, one.name == other.name, types.is_empty()) {
        (true, true, true) => return None,
        (true, true, false) => {
            let text = format!("the types of `{}` are called otherwise: {types}", about.subject);
            let places = Places::both(at(&one.pointer, request(one)), at(&other.pointer, request(other)));
            return Some(about.change(REQUEST_RENAMED, text, Some("write the new names".to_owned()), places));
        }
        (true, false, _) => (METHOD_RENAMED, text("is now"), format!("write `{}`{also}", other.name)),
        (false, _, _) => {
            let module = matched.new.groups[other.group].accessor.as_str();
            let advice = format!("write `{}`{also}; its types are in `operations::{module}`", about.subject);
            (METHOD_MOVED, text("has moved to"), advice)
        }
    };
    Some(about.change(rule, text, Some(advice), places))
}

/// The types that name an operation.
pub fn request(call: &Call) -> String {
    format!("pub type {} = Request<{}>", call.alias, call.marker)
}

fn output(matched: &Matched<'_>, about: &About, one: &Call, other: &Call) -> Option<Change> {
    // An enum by status is told as a type, with its variants.
    if (one.by_status && other.by_status) || matched.same(&one.output, &other.output) {
        return None;
    }
    let text = format!("`{}` yields `{}`, it yielded `{}`", about.subject, other.output, one.output);
    let (old, new) = (matched.translated(&one.output), &other.output.ty);
    let advice = if old.clone().map(RustType::optional).as_ref() == Some(new) {
        "say what happens if there is nothing"
    } else if old == Some(new.clone().optional()) {
        "there is always a value: take the handling of `None` out"
    } else if *new == RustType::Unit {
        "there is nothing any more: take the use of the value out"
    } else if one.output.ty == RustType::Unit {
        "there is a value now: use it, or drop it"
    } else {
        "rewrite what uses the value"
    };
    let output = |call: &Call| at(&call.pointer.child("responses"), format!("type Output = {}", call.output));
    let (rule, advice) = other_type(matched, OUTPUT_CHANGED, advice, &one.output.ty, &other.output.ty);
    Some(about.change(rule, text, Some(advice.to_owned()), Places::both(output(one), output(other))))
}

fn stream(matched: &Matched<'_>, about: &About, one: &Call, other: &Call) -> Option<Change> {
    let subject = &about.subject;
    let whole = |call: &Call| at(&call.pointer, call.signature());
    let item = |call: &Call, item: &Typed| at(&call.pointer, format!("type Item = {item}"));
    match (&one.item, &other.item) {
        (Some(old), Some(new)) if !matched.same(old, new) => {
            let text = format!("`{subject}` streams `{new}`, it streamed `{old}`");
            let places = Places::both(item(one, old), item(other, new));
            let (rule, advice) =
                other_type(matched, STREAM_ITEM_CHANGED, "rewrite what uses the items", &old.ty, &new.ty);
            Some(about.change(rule, text, Some(advice.to_owned()), places))
        }
        (Some(old), None) => {
            let text = format!("`{subject}` has no `stream()` and no `pages()` any more");
            let advice = "await the request, and go from slice to slice by hand if there are some".to_owned();
            let places = Places::both(item(one, old), whole(other));
            Some(about.change(STREAM_REMOVED, text, Some(advice), places))
        }
        (None, Some(new)) => {
            let text = format!("`{subject}` can be read with `stream()` and `pages()`");
            Some(about.change(STREAM_ADDED, text, None, Places::both(whole(one), item(other, new))))
        }
        _ => None,
    }
}
