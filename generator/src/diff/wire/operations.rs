//! Operations: which are the same on both sides, and what is said of each as a whole.

use std::collections::{BTreeMap, HashSet};

use super::found::{Finding, Words, quoted};
use super::life::{Life, Turn, is_day};
use super::rules;
use crate::ir::{Api, Method, Operation};

/// What makes an operation: its method, and its path without the names of parameters.
type Key = (String, Method);

/// Operations of both sides.
#[derive(Debug)]
pub(super) struct Operations<'a> {
    /// Those that are on both sides.
    pub pairs: Vec<(&'a Operation, &'a Operation)>,
    gone: Vec<&'a Operation>,
    come: Vec<&'a Operation>,
}

fn key(operation: &Operation) -> Key {
    (nameless(&operation.path), operation.method)
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
    /// Pairs operations; several of one method and path in the order of their places.
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
        let mut found = Self { pairs: Vec::new(), gone: Vec::new(), come: Vec::new() };
        for (key, olds) in old {
            let mut news = new.remove(&key).unwrap_or_default().into_iter();
            for one in olds {
                match news.next() {
                    Some(other) => found.pairs.push((one, other)),
                    None => found.gone.push(one),
                }
            }
            found.come.extend(news);
        }
        found.come.extend(new.into_values().flatten());
        found
    }

    /// Operations that came or went, each with what it is about.
    pub fn alone(&self, new: &Api) -> Vec<(&'a Operation, Finding)> {
        let paths: HashSet<String> = new.operations.iter().map(|operation| nameless(&operation.path)).collect();
        let mut findings = Vec::new();
        for operation in &self.gone {
            let path = if paths.contains(&nameless(&operation.path)) { "" } else { "path-" };
            let life = Life::of(&operation.docs);
            let rule = match life.sunset {
                _ if !life.deprecated => format!("api-{path}removed-without-deprecation"),
                Some(day) if !is_day(day) => "api-path-sunset-parse".to_owned(),
                // Whether the day has come is not known here.
                _ => format!("api-{path}removed-with-deprecation"),
            };
            let words = Words::none().old(life.sunset.unwrap_or_default());
            let finding = rules::find(&rule).map(|rule| Finding::new(rule, &words).at(Some(&operation.pointer), None));
            findings.extend(finding.map(|finding| (*operation, finding)));
        }
        for operation in &self.come {
            let finding = rules::find("endpoint-added")
                .map(|rule| Finding::new(rule, &Words::none()).at(None, Some(&operation.pointer)));
            findings.extend(finding.map(|finding| (*operation, finding)));
        }
        findings
    }
}

/// What is said of an operation as a whole.
pub(super) fn compare(old_api: &Api, new_api: &Api, old: &Operation, new: &Operation) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |rule: &str, member: &str, words: Words| {
        let at = (old.pointer.child(member), new.pointer.child(member));
        findings.extend(rules::find(rule).map(|rule| Finding::new(rule, &words).at(Some(&at.0), Some(&at.1))));
    };
    let (was, is) = (Life::of(&old.docs), Life::of(&new.docs));
    let rule = was.turn(is).map(|turn| match turn {
        Turn::Deprecated => "endpoint-deprecated",
        Turn::WithSunset => "endpoint-deprecated-with-sunset",
        Turn::Unreadable => "api-deprecated-sunset-parse",
        Turn::Reactivated => "endpoint-reactivated",
        Turn::SunsetDeleted => "sunset-deleted",
        Turn::SunsetAdded => "sunset-added",
        Turn::Sooner => "api-sunset-date-changed-too-small",
        Turn::Later => "sunset-date-postponed",
    });
    if let Some(rule) = rule {
        let words = Words::none().old(was.sunset.unwrap_or_default()).now(is.sunset.unwrap_or_default());
        say(rule, "deprecated", words);
    }
    match (&old.operation_id, &new.operation_id) {
        (None, Some(id)) => say("api-operation-id-added", "operationId", Words::none().now(id)),
        (Some(old), new) if Some(old) != new.as_ref() => {
            let new = new.as_ref().map_or_else(|| "none".to_owned(), quoted);
            say("api-operation-id-removed", "operationId", Words::none().old(old).now(new));
        }
        _ => {}
    }
    let tag = |api: &Api, operation: &Operation| api.groups[operation.group].tag.clone();
    let (was, is) = (tag(old_api, old), tag(new_api, new));
    if was != is {
        if let Some(tag) = was {
            say("api-tag-removed", "tags", Words::none().old(tag));
        }
        if let Some(tag) = is {
            say("api-tag-added", "tags", Words::none().now(tag));
        }
    }
    findings
}
