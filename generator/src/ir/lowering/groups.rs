//! Groups of operations and their names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Lowering;
use super::operations::sdk_name;
use super::proposed_names;
use crate::diagnostic::Code;
use crate::document;
use crate::ir::model::{Group, GroupId};
use crate::pointer::Pointer;

/// The kind of tags that make groups. Others are labels, such as `badge` and `audience`.
const NAVIGATION: &str = "nav";

impl Lowering<'_, '_> {
    /// Makes a group for each tag with operations, sorted by tag.
    pub fn lower_groups(&mut self) {
        let mut used: BTreeMap<Option<String>, Group> = BTreeMap::new();
        let mut operations: Vec<_> = self.document.operations.iter().collect();
        operations.sort_by(|one, other| one.pointer.cmp(&other.pointer));
        self.groups_by_word = self.groups_by_word(&operations);
        for operation in operations {
            let tag = self.group_text(operation);
            let pointer = operation.pointer.clone();
            used.entry(tag.clone()).or_insert(Group { tag, sdk_name: None, description: None, parent: None, pointer });
        }
        // Undeclared tags have only a name. The first declaration counts.
        let mut declared = BTreeSet::new();
        for (pointer, tag) in &self.document.tags {
            if let Some(group) = used.get_mut(&Some(tag.name.clone())).filter(|_| declared.insert(&tag.name)) {
                group.sdk_name = self.value_at(pointer).and_then(sdk_name);
                group.description = described(self.text_of_tag(pointer, "summary"), tag.description.as_deref());
                group.parent = self.text_of_tag(pointer, "parent").map(str::to_owned);
                group.pointer = pointer.clone();
            }
        }
        for (tag, group) in used {
            let id = self.api.groups.push(group);
            self.groups_by_tag.insert(tag, id);
        }
    }

    /// Tags and proposed groups by their letters. A proposed group that equals a tag but for case and separators is
    /// that tag: tags are written as titles, and groups as in code.
    fn groups_by_word(&self, operations: &[&document::Operation]) -> HashMap<String, String> {
        let declared = self.document.tags.iter().map(|(_, tag)| tag.name.clone());
        let tags = operations.iter().filter_map(|operation| self.first_tag(&operation.typed.tags)).map(str::to_owned);
        let proposed = operations.iter().filter_map(|operation| self.value_at(&operation.pointer));
        let proposed = proposed.filter_map(proposed_names::group).map(|(_, text)| text);
        let mut groups = HashMap::new();
        for group in declared.chain(tags).chain(proposed) {
            groups.entry(letters(&group)).or_insert(group);
        }
        groups
    }

    /// The name of an operation's group: the proposed one, unless `x-sdk-name` renames its first tag.
    pub fn group_text(&self, operation: &document::Operation) -> Option<String> {
        let tag = self.first_tag(&operation.typed.tags);
        let decided = || {
            let declared = self.document.tags.iter().find(|(_, declared)| Some(declared.name.as_str()) == tag);
            declared.and_then(|(pointer, _)| self.value_at(pointer)).and_then(sdk_name).is_some()
        };
        let proposed = self.value_at(&operation.pointer).and_then(proposed_names::group);
        let same = |text: String| self.groups_by_word.get(&letters(&text)).cloned().unwrap_or(text);
        proposed.filter(|_| !decided()).map(|(_, text)| same(text)).or_else(|| tag.map(str::to_owned))
    }

    /// The tag that makes an operation's group: the first one that is for navigation, else the first one. A blank tag is no
    /// group.
    fn first_tag<'t>(&self, tags: &'t [String]) -> Option<&'t str> {
        let is_label = |tag: &str| {
            let declared = self.document.tags.iter().find(|(_, declared)| declared.name == tag);
            declared.and_then(|(pointer, _)| self.text_of_tag(pointer, "kind")).is_some_and(|kind| kind != NAVIGATION)
        };
        let for_navigation = tags.iter().find(|tag| !is_label(tag));
        for_navigation.or(tags.first()).map(String::as_str).filter(|tag| !tag.trim().is_empty())
    }

    /// A text of a declared tag that openapiv3 does not know.
    fn text_of_tag(&self, pointer: &Pointer, key: &str) -> Option<&str> {
        self.value_at(pointer)?.get(key)?.as_str()
    }

    /// Reports tags that do not determine an operation's group.
    pub fn report_other_groups(&mut self, operation: &document::Operation, group: Option<&str>) {
        let tags = operation.typed.tags.as_slice();
        let proposed = self.value_at(&operation.pointer).and_then(proposed_names::group);
        let first = self.first_tag(tags);
        let (reason, others) = match (proposed, tags) {
            (Some((key, text)), _) if group != first && group.map(letters) == Some(letters(&text)) => {
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

    /// The group with this name.
    pub fn group(&mut self, tag: Option<String>, pointer: &Pointer) -> GroupId {
        if let Some(id) = self.groups_by_tag.get(&tag) {
            return *id;
        }
        let pointer = pointer.clone();
        let group = Group { tag: tag.clone(), sdk_name: None, description: None, parent: None, pointer };
        let id = self.api.groups.push(group);
        self.groups_by_tag.insert(tag, id);
        id
    }
}

/// The letters and digits of a name in lower case, or the whole name if it has none.
fn letters(text: &str) -> String {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { text.to_owned() } else { letters }
}

/// A text that begins with the shorter one.
fn described(summary: Option<&str>, description: Option<&str>) -> Option<String> {
    let texts = [summary, description].into_iter().flatten().filter(|text| !text.trim().is_empty());
    let texts: Vec<&str> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}
