//! How a change is told.

use super::rules::{DEPRECATED, REACTIVATED, Rule};
use crate::diagnostic::Origin;
use crate::diff::{Change, Fragment, Side};
use crate::ir::GroupId;
use crate::pointer::Pointer;
use crate::rust::{Crate, Group};

/// What changes are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Method and path, where it is one operation.
    pub operation: Option<String>,
    /// The item, by its path in Rust.
    pub subject: String,
    /// The tags of its groups.
    pub tags: Vec<String>,
}

impl About {
    /// About an item of no operation.
    pub fn item(subject: impl Into<String>, tags: Vec<String>) -> Self {
        Self { operation: None, subject: subject.into(), tags }
    }

    /// About an item of the same operation and tags.
    pub fn part(&self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self.clone() }
    }

    /// A change of it.
    pub fn change(&self, rule: Rule, text: String, advice: Option<String>, places: Places) -> Change {
        Change {
            side: Side::Rust,
            rule: rule.name,
            severity: rule.severity,
            weight: rule.weight,
            operation: self.operation.clone(),
            subject: Some(self.subject.clone()),
            tags: self.tags.clone(),
            text,
            advice,
            old: places.old,
            new: places.new,
        }
    }

    /// That its use is discouraged now, or no more.
    pub fn deprecation(&self, old: bool, new: bool, places: Places) -> Option<Change> {
        let subject = &self.subject;
        match (old, new) {
            (false, true) => {
                let advice = "find out what takes its place: the compiler warns wherever it is used";
                let text = format!("`{subject}` is deprecated");
                Some(self.change(DEPRECATED, text, Some(advice.to_owned()), places))
            }
            (true, false) => {
                let text = format!("`{subject}` is not deprecated any more");
                Some(self.change(REACTIVATED, text, None, places))
            }
            _ => None,
        }
    }
}

/// Where a change stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// In the old description.
    pub old: Option<Fragment>,
    /// In the new one.
    pub new: Option<Fragment>,
}

impl Places {
    /// In both.
    pub fn both(old: Fragment, new: Fragment) -> Self {
        Self { old: Some(old), new: Some(new) }
    }

    /// In the old one only.
    pub fn gone(old: Fragment) -> Self {
        Self { old: Some(old), new: None }
    }

    /// In the new one only.
    pub fn came(new: Fragment) -> Self {
        Self { old: None, new: Some(new) }
    }
}

/// A place with its signature. The line is found later, in the text.
pub fn at(pointer: &Pointer, rust: impl Into<String>) -> Fragment {
    Fragment { pointer: pointer.clone(), origin: Origin::Description, line: 0, rust: Some(rust.into()) }
}

/// The tags of groups by their positions, each once.
pub fn tags(surface: &Crate, groups: &[GroupId]) -> Vec<String> {
    groups.iter().filter_map(|group| tag(&surface.groups[*group])).collect()
}

/// The tag of a group.
pub fn tag(group: &Group) -> Option<String> {
    group.tag.clone()
}

/// The tags of both sides, each once.
pub fn joined(mut old: Vec<String>, new: Vec<String>) -> Vec<String> {
    let more: Vec<_> = new.into_iter().filter(|tag| !old.contains(tag)).collect();
    old.extend(more);
    old
}
