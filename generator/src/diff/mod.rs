//! What changed from one description to another, for the wire and for callers in Rust.

mod callers;
mod wire;

use std::cmp::Reverse;

use crate::diagnostic::Origin;
use crate::ir::Api;
use crate::locked::LockedNames;
use crate::pointer::Pointer;
use crate::rust::SdkCrate;
pub use wire::rules;

/// Everything that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The old description.
    pub old: Description,
    /// The new one.
    pub new: Description,
    /// The changes: worst first, then by operation and location.
    pub changes: Vec<Change>,
}

/// The locked names of earlier runs, which each description keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The names of the old description.
    pub old: LockedNames,
    /// The names of the new description; `None` takes over the names of the old one, as an update does.
    pub new: Option<LockedNames>,
}

/// What identifies a compared description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: String,
}

/// A side of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The old description.
    Old,
    /// The new description.
    New,
}

/// A change from the old description to the new one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Whether the API or the SDK changes.
    pub layer: Layer,
    /// The name of the rule. Rules for the wire have the names of oasdiff, so that they can be looked up there.
    pub rule: &'static str,
    /// How likely the change breaks callers.
    pub severity: Severity,
    /// What the change means for the version of the SDK. The SDK tolerates some breaking changes of the API: its enums,
    /// for example, keep unknown values.
    pub impact: Impact,
    /// The operation, as `METHOD /path`; none if several operations share the change, or no operation has it.
    pub operation: Option<String>,
    /// The schema by its name in the description, or the item by its path in Rust.
    pub subject: Option<String>,
    /// The tags of the groups that the change belongs to.
    pub tags: Vec<String>,
    /// The change in a sentence.
    pub text: String,
    /// What a caller must do, if anything.
    pub advice: Option<String>,
    /// The location in the old description.
    pub old: Option<Fragment>,
    /// The location in the new description.
    pub new: Option<Fragment>,
}

/// The location of a change in one description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The JSON pointer.
    pub pointer: Pointer,
    /// The file that the pointer belongs to.
    pub origin: Origin,
    /// The line, counted from 1; 0 if it is unknown.
    pub line: usize,
    /// The signature in Rust, if there is one.
    pub rust: Option<String>,
}

/// The layer on which a change is visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// HTTP requests and responses: clients of the API see the change.
    Wire,
    /// The Rust code of the SDK: its callers see the change.
    Rust,
}

/// How likely a change breaks callers; oasdiff calls the levels `ERR`, `WARN` and `INFO`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The change breaks no caller.
    Info,
    /// The change may break callers; the descriptions do not say enough to decide it.
    Warning,
    /// The change breaks callers.
    Breaking,
}

/// What a change means for the next version of the SDK, as in semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Callers see no difference.
    Patch,
    /// The SDK has an addition.
    Minor,
    /// Callers must change their code, or receive other values.
    Major,
}

impl Comparison {
    /// The impact of all changes together, and the change that decides it, if there is one.
    pub fn impact(&self) -> (Impact, Option<&Change>) {
        // `max_by_key` takes the last of equals; `rev` makes that the first change of the list, which is the worst.
        let deciding = self.changes.iter().rev().max_by_key(|change| change.impact);
        (deciding.map_or(Impact::Patch, |change| change.impact), deciding)
    }
}

/// A description in the two forms that are compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compared<'a> {
    /// The API.
    pub api: &'a Api,
    /// The SDK that is generated from it.
    pub sdk: &'a SdkCrate,
}

/// The changes from the old description to the new one.
pub(crate) fn changes(old: Compared<'_>, new: Compared<'_>) -> Vec<Change> {
    let mut changes = wire::changes(old.api, new.api);
    changes.extend(callers::changes(old.sdk, new.sdk));
    changes
}

/// Sorts changes; their lines must be known.
pub(crate) fn sort(changes: &mut [Change]) {
    let line = |change: &Change| {
        let line = |fragment: &Option<Fragment>| fragment.as_ref().map(|fragment| fragment.line);
        line(&change.new).or(line(&change.old))
    };
    // Sorted by path, then by method; changes that several operations share come first.
    let operation = |change: &Change| {
        let (method, path) = change.operation.as_deref()?.split_once(' ')?;
        Some((path.to_owned(), method.to_owned()))
    };
    changes.sort_by_cached_key(|change| {
        let worst = Reverse((change.severity, change.impact));
        (worst, operation(change), change.subject.clone(), line(change), change.layer, change.rule, change.text.clone())
    });
}
