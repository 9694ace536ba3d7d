//! The list of files that are truly invalid: refusing them is right.

use anyhow::Result;

use super::files::is_like;
use crate::section::{self, Section};

/// Files that must be refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvalidList {
    /// The entries, in order.
    pub entries: Vec<Invalid>,
}

/// A file, or several of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// A pattern of their paths.
    pub path: String,
    /// What is wrong with them.
    pub reason: String,
}

impl InvalidList {
    /// Reads the text of a list, TOML with a table `[[invalid]]` for each entry.
    pub fn parse(text: &str) -> Result<Self> {
        Ok(Self { entries: section::entries(text, "invalid", entry)? })
    }

    /// The entry for a file.
    pub fn find(&self, path: &str) -> Option<&Invalid> {
        self.entries.iter().find(|entry| is_like(path, &entry.path))
    }
}

fn entry(section: &Section<'_>) -> Result<Invalid> {
    section.allow(&["path", "reason"])?;
    Ok(Invalid { path: section.needed("path")?, reason: section.needed("reason")? })
}
