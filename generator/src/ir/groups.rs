//! Groups of operations: what each belongs to, and what that is called.

use std::collections::{BTreeMap, BTreeSet};

use super::lowering::Lowering;
use super::model::{Group, GroupId};
use super::operations::name_hint;
use super::proposals;
use crate::diagnostic::Code;
use crate::document;

impl Lowering<'_, '_> {
    /// Tags that have operations, by name: the order of the description is no reason for other files.
    pub fn lower_groups(&mut self) {
        let mut used: BTreeMap<Option<String>, Group> = BTreeMap::new();
        let mut operations: Vec<_> = self.document.operations.iter().collect();
        operations.sort_by(|one, other| one.pointer.cmp(&other.pointer));
        for operation in operations {
            let tag = self.group_text(operation);
            let pointer = operation.pointer.clone();
            used.entry(tag.clone()).or_insert(Group { tag, name_hint: None, description: None, pointer });
        }
        // Tags that are not declared say nothing but their name; of several declarations, the first counts.
        let mut declared = BTreeSet::new();
        for (pointer, tag) in &self.document.tags {
            if let Some(group) = used.get_mut(&Some(tag.name.clone())).filter(|_| declared.insert(&tag.name)) {
                group.name_hint = self.value_at(pointer).and_then(name_hint);
                group.description.clone_from(&tag.description);
                group.pointer = pointer.clone();
            }
        }
        self.api.groups = used.into_values().collect();
    }

    /// The text of an operation's group: what it proposes, unless an `x-sdk-name` decides about its first tag.
    pub fn group_text(&self, operation: &document::Operation) -> Option<String> {
        let tag = first_tag(&operation.typed.tags);
        let decided = || {
            let declared = self.document.tags.iter().find(|(_, declared)| Some(declared.name.as_str()) == tag);
            declared.and_then(|(pointer, _)| self.value_at(pointer)).and_then(name_hint).is_some()
        };
        let proposed = self.value_at(&operation.pointer).and_then(proposals::group);
        proposed.filter(|_| !decided()).map(|(_, text)| text).or_else(|| tag.map(str::to_owned))
    }

    /// Notes the tags that say nothing about an operation's group.
    pub fn tell_other_groups(&mut self, operation: &document::Operation, group: Option<&str>) {
        let tags = operation.typed.tags.as_slice();
        let proposed = self.value_at(&operation.pointer).and_then(proposals::group);
        let first = first_tag(tags);
        let (reason, others) = match (proposed, tags) {
            (Some((key, text)), _) if Some(text.as_str()) == group && group != first => {
                let others: Vec<&str> = tags.iter().map(String::as_str).filter(|tag| Some(*tag) != group).collect();
                (format!("that `{key}` names"), others)
            }
            (_, [_, others @ ..]) => ("of its first tag".to_owned(), others.iter().map(String::as_str).collect()),
            (_, []) => return,
        };
        if !others.is_empty() {
            let message = format!("the operation is in the group {reason}, not in {}", others.join(", "));
            self.report(Code::Ignored, &operation.pointer.child("tags"), message);
        }
    }

    pub fn group(&self, tag: Option<&str>) -> Option<GroupId> {
        self.api.groups.binary_search_by(|group| group.tag.as_deref().cmp(&tag)).ok().map(GroupId)
    }
}

/// The tag that an operation is grouped by. One that is blank names no group.
fn first_tag(tags: &[String]) -> Option<&str> {
    tags.first().map(String::as_str).filter(|tag| !tag.trim().is_empty())
}
