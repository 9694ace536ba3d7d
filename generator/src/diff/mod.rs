//! What changed from one description to another, for the wire and for callers in Rust.

mod surface;
mod wire;

use std::cmp::Reverse;

use crate::diagnostic::Origin;
use crate::ir::Api;
use crate::locked::LockedNames;
use crate::pointer::Pointer;
use crate::rust::Crate;
pub use wire::rules;

/// Everything that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The old description.
    pub old: Edition,
    /// The new one.
    pub new: Edition,
    /// The changes: worst first, then by operation and place.
    pub changes: Vec<Change>,
}

/// The names of earlier runs that either description goes on with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Those of the old one.
    pub old: LockedNames,
    /// Those of the new one; `None` for what the old one has, as in an update.
    pub new: Option<LockedNames>,
}

/// Which description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// SHA-256 of the description's bytes, in hex.
    pub sha256: String,
}

/// One of both descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What it was.
    Old,
    /// What it is now.
    New,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Who sees it.
    pub side: Side,
    /// The name of the rule: for the wire that of oasdiff, so that it can be looked up; for Rust one of our own.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means for the version of the SDK, which bears some of what breaks others: its enums are open, for example.
    pub weight: Verdict,
    /// The operation, as `METHOD /path`; none for what several operations share, or none has.
    pub operation: Option<String>,
    /// The schema by its name in the description, or the item by its path in Rust.
    pub subject: Option<String>,
    /// The groups that it is about, by tag.
    pub tags: Vec<String>,
    /// What changed, in a sentence.
    pub text: String,
    /// What a caller must do, if anything.
    pub advice: Option<String>,
    /// Where it stands in the old description.
    pub old: Option<Fragment>,
    /// Where it stands in the new one.
    pub new: Option<Fragment>,
}

/// A place on one side of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The place in the description.
    pub pointer: Pointer,
    /// Which of its files that is in.
    pub origin: Origin,
    /// Its line, counted from 1; 0 where that is not known.
    pub line: usize,
    /// The signature in Rust, if it has one.
    pub rust: Option<String>,
}

/// Who sees a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Whoever speaks to the API.
    Wire,
    /// Whoever calls the SDK.
    Rust,
}

/// How bad a change is, in the words of oasdiff: `ERR`, `WARN`, `INFO`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nobody is broken by it.
    Info,
    /// It may break somebody: the description does not tell.
    Warning,
    /// It breaks somebody.
    Breaking,
}

/// The next version of the SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing that callers see.
    Patch,
    /// There is more than before.
    Minor,
    /// Callers must change something, or what they get is something else.
    Major,
}

impl Comparison {
    /// The verdict, and the change that decides it, if one does.
    pub fn verdict(&self) -> (Verdict, Option<&Change>) {
        // Of several, the first: the worst stand first.
        let deciding = self.changes.iter().rev().max_by_key(|change| change.weight);
        (deciding.map_or(Verdict::Patch, |change| change.weight), deciding)
    }
}

/// One description with all that was made of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a> {
    /// The API.
    pub api: &'a Api,
    /// What callers can name.
    pub sdk: &'a Crate,
}

/// What changed from one to the other.
pub(crate) fn changes(old: Reading<'_>, new: Reading<'_>) -> Vec<Change> {
    let mut changes = wire::changes(old.api, new.api);
    changes.extend(surface::changes(old.sdk, new.sdk));
    changes
}

/// Puts changes in order, once it is known on which lines they stand.
pub(crate) fn sort(changes: &mut [Change]) {
    let line = |change: &Change| {
        let line = |fragment: &Option<Fragment>| fragment.as_ref().map(|fragment| fragment.line);
        line(&change.new).or(line(&change.old))
    };
    // By path, then by method; what several operations share before them all.
    let operation = |change: &Change| {
        let (method, path) = change.operation.as_deref()?.split_once(' ')?;
        Some((path.to_owned(), method.to_owned()))
    };
    changes.sort_by_cached_key(|change| {
        let worst = Reverse((change.severity, change.weight));
        (worst, operation(change), change.subject.clone(), line(change), change.side, change.rule, change.text.clone())
    });
}
