//! Pairs of operations, and the changes of an operation as a whole.

use std::collections::{BTreeMap, HashSet};

use super::deprecation::{Deprecation, DeprecationChange, is_day};
use super::finding::{Finding, Placeholders, quoted};
use super::rules;
use crate::ir::{Api, Method, Operation};

/// The identity of an operation: its method, its path without the names of parameters, and the media type of its body, where
/// the operation has several calls.
type Key = (String, Method, Option<String>);

/// The operations of both descriptions.
#[derive(Debug)]
pub(super) struct Operations<'a> {
    /// The operations that both descriptions have.
    pub pairs: Vec<(&'a Operation, &'a Operation)>,
    /// Calls with a body in the same media type, of which one is the main call of its operation and the other is not.
    pub moved: Vec<(&'a Operation, &'a Operation)>,
    removed: Vec<&'a Operation>,
    added: Vec<&'a Operation>,
}

fn key(operation: &Operation) -> Key {
    let media_type = operation.variant.as_ref().map(|(_, media_type)| media_type.clone());
    (nameless(&operation.path), operation.method.clone(), media_type)
}

/// The media type of the body of a call.
fn media_type(call: &Operation) -> Option<&str> {
    call.body.as_ref().map(|body| body.media_type.as_str())
}

/// The further call of the same operation that sends the same media type.
fn call_like<'a>(calls: &[&'a Operation], other: &Operation) -> Option<&'a Operation> {
    let sent = media_type(other)?;
    let is_it = |call: &&&Operation| {
        let is_endpoint = call.method == other.method && nameless(&call.path) == nameless(&other.path);
        call.variant.is_some() && is_endpoint && media_type(call) == Some(sent)
    };
    calls.iter().find(is_it).copied()
}

/// A path template without the names in its braces.
fn nameless(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, tail)) = rest.split_once('{') {
        text.push_str(before);
        text.push_str("{}");
        rest = tail.split_once('}').map_or("", |(_, after)| after);
    }
    text + rest
}

impl<'a> Operations<'a> {
    /// Pairs operations; several with the same key are paired in the order of their pointers.
    pub fn pair(old: &'a Api, new: &'a Api) -> Self {
        let group = |api: &'a Api| {
            let mut groups: BTreeMap<Key, Vec<&'a Operation>> = BTreeMap::new();
            for operation in &api.operations {
                groups.entry(key(operation)).or_default().push(operation);
            }
            for group in groups.values_mut() {
                group.sort_by(|one, other| one.pointer.cmp(&other.pointer));
            }
            groups
        };
        let (old, mut new) = (group(old), group(new));
        let mut findings = Self { pairs: Vec::new(), moved: Vec::new(), removed: Vec::new(), added: Vec::new() };
        for (key, olds) in old {
            let mut news = new.remove(&key).unwrap_or_default().into_iter();
            for one in olds {
                match news.next() {
                    Some(other) => findings.pairs.push((one, other)),
                    None => findings.removed.push(one),
                }
            }
            findings.added.extend(news);
        }
        findings.added.extend(new.into_values().flatten());
        findings.moved = findings.moved_bodies();
        findings
    }

    /// Where the preferred media type of a body changed, the other one has a call of its own in one of the descriptions.
    fn moved_bodies(&self) -> Vec<(&'a Operation, &'a Operation)> {
        let mut moved = Vec::new();
        for (old, new) in self.pairs.iter().copied().filter(|(old, new)| media_type(old) != media_type(new)) {
            moved.extend(call_like(&self.removed, new).map(|call| (call, new)));
            moved.extend(call_like(&self.added, old).map(|call| (old, call)));
        }
        moved
    }

    /// Operations that were added or removed, each with its finding.
    pub fn unpaired(&self, new: &Api) -> Vec<(&'a Operation, Finding)> {
        let paths: HashSet<String> = new.operations.iter().map(|operation| nameless(&operation.path)).collect();
        let mut findings = Vec::new();
        // Media types that come and go are told of the body.
        for operation in self.removed.iter().filter(|operation| operation.variant.is_none()) {
            let path = if paths.contains(&nameless(&operation.path)) { "" } else { "path-" };
            let deprecation = Deprecation::of(&operation.docs);
            let rule = match deprecation.sunset {
                _ if !deprecation.deprecated => format!("api-{path}removed-without-deprecation"),
                Some(day) if !is_day(day) => "api-path-sunset-parse".to_owned(),
                // Today's date is not known, nor whether the sunset date has passed.
                _ => format!("api-{path}removed-with-deprecation"),
            };
            let placeholders = Placeholders::none().old(deprecation.sunset.unwrap_or_default());
            let finding =
                rules::find(&rule).map(|rule| Finding::new(rule, &placeholders).at(Some(&operation.pointer), None));
            findings.extend(finding.map(|finding| (*operation, finding)));
        }
        for operation in self.added.iter().filter(|operation| operation.variant.is_none()) {
            let finding = rules::find("endpoint-added")
                .map(|rule| Finding::new(rule, &Placeholders::none()).at(None, Some(&operation.pointer)));
            findings.extend(finding.map(|finding| (*operation, finding)));
        }
        findings
    }
}

/// Compares deprecation, `operationId` and tags of an operation.
pub(super) fn compare(old_api: &Api, new_api: &Api, old: &Operation, new: &Operation) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut report = |rule: &str, member: &str, placeholders: Placeholders| {
        let at = (old.pointer.child(member), new.pointer.child(member));
        findings.extend(rules::find(rule).map(|rule| Finding::new(rule, &placeholders).at(Some(&at.0), Some(&at.1))));
    };
    let (was, is) = (Deprecation::of(&old.docs), Deprecation::of(&new.docs));
    let rule = was.change_to(is).map(|change| match change {
        DeprecationChange::Deprecated => "endpoint-deprecated",
        DeprecationChange::WithSunset => "endpoint-deprecated-with-sunset",
        DeprecationChange::InvalidSunset => "api-deprecated-sunset-parse",
        DeprecationChange::Reactivated => "endpoint-reactivated",
        DeprecationChange::SunsetDeleted => "sunset-deleted",
        DeprecationChange::SunsetAdded => "sunset-added",
        DeprecationChange::SunsetEarlier => "api-sunset-date-changed-too-small",
        DeprecationChange::SunsetPostponed => "sunset-date-postponed",
    });
    if let Some(rule) = rule {
        let placeholders = Placeholders::none().old(was.sunset.unwrap_or_default()).now(is.sunset.unwrap_or_default());
        report(rule, "deprecated", placeholders);
    }
    match (&old.operation_id, &new.operation_id) {
        (None, Some(id)) => report("api-operation-id-added", "operationId", Placeholders::none().now(id)),
        (Some(old), new) if Some(old) != new.as_ref() => {
            let new = new.as_ref().map_or_else(|| "none".to_owned(), quoted);
            report("api-operation-id-removed", "operationId", Placeholders::none().old(old).now(new));
        }
        _ => {}
    }
    let tag = |api: &Api, operation: &Operation| api.groups[operation.group].tag.clone();
    let (was, is) = (tag(old_api, old), tag(new_api, new));
    if was != is {
        if let Some(tag) = was {
            report("api-tag-removed", "tags", Placeholders::none().old(tag));
        }
        if let Some(tag) = is {
            report("api-tag-added", "tags", Placeholders::none().now(tag));
        }
    }
    findings
}
