//! The one path by which generated files reach the tree.
//!
//! A [`Plan`] says what the tree shall hold, [`compare()`] says what that changes, and [`apply`] does it, wholly or not
//! at all. `--check` stops after [`compare()`], so that it cannot disagree with a real run.

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

/// What the tree shall hold after a run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder below which everything stands.
    pub root: PathBuf,
    /// Folder below `root` that holds the manifest; empty for `root` itself.
    pub base: String,
    /// Files that belong to the writer, relative to `base`. Listed in the manifest.
    pub owned: Files,
    /// Folders relative to `base` in which nothing but owned files may stand.
    pub folders: Vec<String>,
    /// Files of which only a part is generated, relative to `root`. Not listed in the manifest.
    pub patched: Files,
}

impl Plan {
    /// A path relative to `base` as a path relative to `root`.
    fn based(&self, path: &str) -> String {
        join(&self.base, path)
    }
}

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is new.
    Added,
    /// It has another text.
    Changed,
    /// It is no longer wanted.
    Removed,
}

/// A file that a run changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Relative to the plan's root, with `/`.
    pub path: String,
    /// What happens to it.
    pub kind: Kind,
    /// What it held; empty if it is new.
    pub old: Vec<u8>,
    /// What it will hold; empty if it is removed.
    pub new: String,
    /// Whether it holds what no earlier run wrote.
    pub edited: bool,
}

/// All that a run changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// In order of path.
    pub list: Vec<Change>,
    /// Files that are as they should be.
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
