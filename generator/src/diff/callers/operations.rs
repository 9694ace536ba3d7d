//! The methods of operations, their arguments and outputs.

use super::deprecated_names;
use super::matching::{MatchedItems, call_path};
use super::pair::items_at;
use super::protection::other_type;
use super::report::{About, Fragments, fragment, joined, tag};
use super::rules::{
    EVENT_STREAM_ADDED, EVENT_STREAM_ITEM_CHANGED, EVENT_STREAM_REMOVED, METHOD_ADDED, METHOD_MOVED, METHOD_REMOVED,
    METHOD_RENAMED, OUTPUT_CHANGED, REQUEST_RENAMED, Rule, STREAM_ADDED, STREAM_ITEM_CHANGED, STREAM_REMOVED,
};
use super::values::{Callable, CallableComparison};
use crate::diff::Change;
use crate::rust::{Call, RustType, SdkCrate, Typed, Value};

/// The changes of operations.
pub fn changes(matched: &MatchedItems<'_>) -> Vec<Change> {
    let MatchedItems { old, new, calls, .. } = matched;
    let mut changes = Vec::new();
    for call in items_at(old.calls.as_slice(), &calls.old) {
        let text = format!("`{}` was removed", call_path(old, call));
        let advice = format!("the API has no `{}` any more: take the call out", call.operation);
        let fragments = Fragments::removed(fragment(&call.pointer, call.signature()));
        changes.push(about(old, call).change(METHOD_REMOVED, text, Some(advice), fragments));
    }
    for call in items_at(new.calls.as_slice(), &calls.new) {
        let text = format!("there is a new method, `{}`", call_path(new, call));
        let fragments = Fragments::added(fragment(&call.pointer, call.signature()));
        changes.push(about(new, call).change(METHOD_ADDED, text, None, fragments));
    }
    for (one, other) in calls.items(old.calls.as_slice(), new.calls.as_slice()) {
        changes.extend(pair(matched, one, other));
    }
    changes
}

/// The operation, as its changes name it.
pub fn about(sdk: &SdkCrate, call: &Call) -> About {
    let tags = tag(&sdk.groups[call.group]).into_iter().collect();
    About { operation: Some(call.operation.clone()), subject: call_path(sdk, call), tags }
}

fn pair(matched: &MatchedItems<'_>, one: &Call, other: &Call) -> Vec<Change> {
    let was = about(matched.old, one);
    let is = about(matched.new, other);
    let about = About { tags: joined(was.tags.clone(), is.tags.clone()), ..is };
    let signatures =
        || Fragments::both(fragment(&one.pointer, one.signature()), fragment(&other.pointer, other.signature()));
    let mut changes = match matched.deprecated_name(one, other) {
        Some(deprecated_name) => deprecated_names::superseded(&was, &about, one, other, deprecated_name),
        None => name(matched, &was, &about, one, other).into_iter().collect(),
    };
    changes.extend(deprecated_names::removed(matched, &about, one, other));
    changes.extend(about.deprecation(one.deprecated, other.deprecated, signatures()));
    let callables =
        CallableComparison { old: callable(one), new: callable(other), reported: Vec::new(), setter: Value::setter };
    changes.extend(callables.changes(matched, &about));
    changes.extend(output(matched, &about, one, other));
    changes.extend(stream(matched, &about, (one, other), &SLICES));
    changes.extend(stream(matched, &about, (one, other), &EVENTS));
    changes
}

fn callable(call: &Call) -> Callable<'_> {
    Callable {
        arguments: &call.arguments,
        setters: call.setters.iter().collect(),
        signature: call.signature(),
        pointer: &call.pointer,
    }
}

/// The change of the name. A new name of the group is a change of the group.
fn name(matched: &MatchedItems<'_>, was: &About, about: &About, one: &Call, other: &Call) -> Option<Change> {
    let stayed = matched.group_now(one.group) == Some(other.group);
    let types = [(&one.operation_type, &other.operation_type), (&one.alias, &other.alias)];
    let types: Vec<_> = types.into_iter().filter(|(old, new)| old != new).collect();
    let types: Vec<_> = types.into_iter().map(|(old, new)| format!("`{new}` for `{old}`")).collect();
    let types = types.join(" and ");
    let text = |what: &str| format!("`{}` {what} `{}`", was.subject, about.subject);
    let also = if types.is_empty() { String::new() } else { format!(", and {types}") };
    let fragments =
        Fragments::both(fragment(&one.pointer, one.signature()), fragment(&other.pointer, other.signature()));
    let (rule, text, advice) = match (stayed, one.name == other.name, types.is_empty()) {
        (true, true, true) => return None,
        (true, true, false) => {
            let text = format!("the types of `{}` are called otherwise: {types}", about.subject);
            let fragments = Fragments::both(
                fragment(&one.pointer, one.request_signature()),
                fragment(&other.pointer, other.request_signature()),
            );
            return Some(about.change(REQUEST_RENAMED, text, Some("write the new names".to_owned()), fragments));
        }
        (true, false, _) => (METHOD_RENAMED, text("is now"), format!("write `{}`{also}", other.name)),
        (false, _, _) => {
            let module = matched.new.groups[other.group].accessor.as_str();
            let advice = format!("write `{}`{also}; its types are in `operations::{module}`", about.subject);
            (METHOD_MOVED, text("has moved to"), advice)
        }
    };
    Some(about.change(rule, text, Some(advice), fragments))
}

fn output(matched: &MatchedItems<'_>, about: &About, one: &Call, other: &Call) -> Option<Change> {
    // An output enum is compared as a model, with its variants.
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
    let output = |call: &Call| fragment(&call.pointer.child("responses"), format!("type Output = {}", call.output));
    let (rule, advice) = other_type(matched, OUTPUT_CHANGED, advice, &one.output.ty, &other.output.ty);
    Some(about.change(rule, text, Some(advice.to_owned()), Fragments::both(output(one), output(other))))
}

/// What tells a stream of slices from a stream of events.
struct Streams {
    item: fn(&Call) -> Option<&Typed>,
    methods: &'static str,
    without: &'static str,
    removed: Rule,
    changed: Rule,
    added: Rule,
}

/// The items of all slices.
static SLICES: Streams = Streams {
    item: |call| call.item.as_ref(),
    methods: "`stream()` and `pages()`",
    without: "await the request, and go from slice to slice by hand if there are some",
    removed: STREAM_REMOVED,
    changed: STREAM_ITEM_CHANGED,
    added: STREAM_ADDED,
};

/// The items of an answer.
static EVENTS: Streams = Streams {
    item: |call| call.event.as_ref(),
    methods: "`events()`",
    without: "await the request, whose answer comes as a whole",
    removed: EVENT_STREAM_REMOVED,
    changed: EVENT_STREAM_ITEM_CHANGED,
    added: EVENT_STREAM_ADDED,
};

fn stream(
    matched: &MatchedItems<'_>,
    about: &About,
    (one, other): (&Call, &Call),
    streams: &Streams,
) -> Option<Change> {
    let subject = &about.subject;
    let methods = streams.methods;
    let whole = |call: &Call| fragment(&call.pointer, call.signature());
    let item = |call: &Call, item: &Typed| fragment(&call.pointer, format!("type Item = {item}"));
    match ((streams.item)(one), (streams.item)(other)) {
        (Some(old), Some(new)) if !matched.same(old, new) => {
            let text = format!("`{subject}` streams `{new}`, it streamed `{old}`");
            let fragments = Fragments::both(item(one, old), item(other, new));
            let (rule, advice) = other_type(matched, streams.changed, "rewrite what uses the items", &old.ty, &new.ty);
            Some(about.change(rule, text, Some(advice.to_owned()), fragments))
        }
        (Some(old), None) => {
            let text = format!("`{subject}` has no {} any more", methods.replace(" and ", " and no "));
            let fragments = Fragments::both(item(one, old), whole(other));
            Some(about.change(streams.removed, text, Some(streams.without.to_owned()), fragments))
        }
        (None, Some(new)) => {
            let text = format!("`{subject}` can be read with {methods}");
            Some(about.change(streams.added, text, None, Fragments::both(whole(one), item(other, new))))
        }
        _ => None,
    }
}
