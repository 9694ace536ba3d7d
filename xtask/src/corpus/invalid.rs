//! The list of files that are truly invalid: refusing them is right.

use serde::Deserialize;

use super::files::matches_glob;
use crate::toml::Text;

/// Files that must be refused, in TOML with a table `[[invalid]]` for each entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvalidList {
    /// The entries, in order.
    #[serde(rename = "invalid", default)]
    pub entries: Vec<Invalid>,
}

/// A file, or several of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invalid {
    /// A pattern of their paths.
    pub path: Text,
    /// What is wrong with them.
    pub reason: Text,
}

impl InvalidList {
    /// The entry for a file.
    pub fn find(&self, path: &str) -> Option<&Invalid> {
        self.entries.iter().find(|entry| matches_glob(path, &entry.path))
    }
}
