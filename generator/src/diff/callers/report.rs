//! The making of changes.

use super::rules::{DEPRECATED, REACTIVATED, Rule};
use crate::diagnostic::Origin;
use crate::diff::{Change, Fragment, Layer};
use crate::ir::GroupId;
use crate::pointer::Pointer;
use crate::rust::{Group, SdkCrate};

/// The item that a change belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Method and path of its operation, if there is one.
    pub operation: Option<String>,
    /// Its path in Rust.
    pub subject: String,
    /// The tags of its groups.
    pub tags: Vec<String>,
}

impl About {
    /// An item that belongs to no operation.
    pub fn item(subject: impl Into<String>, tags: Vec<String>) -> Self {
        Self { operation: None, subject: subject.into(), tags }
    }

    /// Another item of the same operation and groups.
    pub fn part(&self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self.clone() }
    }

    /// A change of the item.
    pub fn change(&self, rule: Rule, text: String, advice: Option<String>, fragments: Fragments) -> Change {
        Change {
            layer: Layer::Rust,
            rule: rule.name,
            severity: rule.severity,
            impact: rule.impact,
            operation: self.operation.clone(),
            subject: Some(self.subject.clone()),
            tags: self.tags.clone(),
            text,
            advice,
            old: fragments.old,
            new: fragments.new,
        }
    }

    /// The change if the item is deprecated now, or no longer.
    pub fn deprecation(&self, old: bool, new: bool, fragments: Fragments) -> Option<Change> {
        let subject = &self.subject;
        match (old, new) {
            (false, true) => {
                let advice = "find out what replaces it: the compiler warns wherever it is used";
                let text = format!("`{subject}` is deprecated");
                Some(self.change(DEPRECATED, text, Some(advice.to_owned()), fragments))
            }
            (true, false) => {
                let text = format!("`{subject}` is not deprecated any more");
                Some(self.change(REACTIVATED, text, None, fragments))
            }
            _ => None,
        }
    }
}

/// The locations of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fragments {
    /// In the old description.
    pub old: Option<Fragment>,
    /// In the new one.
    pub new: Option<Fragment>,
}

impl Fragments {
    /// Locations in both descriptions.
    pub fn both(old: Fragment, new: Fragment) -> Self {
        Self { old: Some(old), new: Some(new) }
    }

    /// A location in the old description only.
    pub fn removed(old: Fragment) -> Self {
        Self { old: Some(old), new: None }
    }

    /// A location in the new description only.
    pub fn added(new: Fragment) -> Self {
        Self { old: None, new: Some(new) }
    }
}

/// A location with a signature. Its line is looked up later.
pub fn fragment(pointer: &Pointer, rust: impl Into<String>) -> Fragment {
    Fragment { pointer: pointer.clone(), origin: Origin::Description, line: 0, rust: Some(rust.into()) }
}

/// The tags of groups.
pub fn tags(sdk: &SdkCrate, groups: &[GroupId]) -> Vec<String> {
    groups.iter().filter_map(|group| tag(&sdk.groups[*group])).collect()
}

/// The tag of a group.
pub fn tag(group: &Group) -> Option<String> {
    group.tag.clone()
}

/// The tags of both lists, without duplicates.
pub fn joined(mut old: Vec<String>, new: Vec<String>) -> Vec<String> {
    let more: Vec<_> = new.into_iter().filter(|tag| !old.contains(tag)).collect();
    old.extend(more);
    old
}
