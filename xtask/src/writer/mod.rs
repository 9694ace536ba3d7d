//! Writes generated files into the tree.
//!
//! A [`Plan`] is the target state, [`compare()`] finds the changes, and [`apply()`] makes all or none of them. `--check` stops after
//! [`compare()`], so that it cannot disagree with a real run.

mod apply;
mod compare;
pub mod diff;
mod disk;
#[cfg(test)]
pub mod failing;
pub mod manifest;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use generator::Files;

pub use apply::apply;
pub use compare::{compare, compare_files, files_below};
pub use disk::{Disk, Real};

/// The target state of the tree.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The root folder of all paths.
    pub root: PathBuf,
    /// Folder below `root` that holds the manifest; empty for `root` itself.
    pub base: String,
    /// Files that belong to the writer, relative to `base`. Listed in the manifest.
    pub owned: Files,
    /// Folders relative to `base` for owned files only.
    pub folders: Vec<String>,
    /// Partly generated files, relative to `root`. Not listed in the manifest.
    pub patched: Files,
}

impl Plan {
    /// A path relative to `base` as a path relative to `root`.
    fn based(&self, path: &str) -> String {
        join(&self.base, path)
    }
}

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The file is new.
    Added,
    /// The file gets another text.
    Changed,
    /// The file is removed.
    Removed,
}

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Relative to the plan's root, with `/`.
    pub path: String,
    /// The kind.
    pub kind: Kind,
    /// The old content; empty for a new file.
    pub old: Vec<u8>,
    /// The new text; empty for a removed file.
    pub new: String,
    /// Whether the old content was edited by hand.
    pub edited: bool,
}

/// The changes of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// In order of path.
    pub list: Vec<Change>,
    /// The number of unchanged files.
    pub unchanged: usize,
}

impl Changes {
    /// The changes of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Change> {
        self.list.iter().filter(move |change| change.kind == kind)
    }
}

/// Joins two relative paths with `/`, either of which may be empty.
fn join(base: &str, path: &str) -> String {
    if base.is_empty() { path.to_owned() } else { format!("{base}/{path}") }
}
