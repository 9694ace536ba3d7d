//! The list of invalid files, which must be refused.

use serde::Deserialize;

use super::files::matches_glob;
use crate::toml::Text;

/// The list, in TOML with a table `[[invalid]]` for each entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvalidList {
    /// The entries, in order.
    #[serde(rename = "invalid", default)]
    pub entries: Vec<Invalid>,
}

/// A file, or several by a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invalid {
    /// The pattern of their paths.
    pub path: Text,
    /// The reason that they are invalid.
    pub reason: Text,
}

impl InvalidList {
    /// The entry for a file.
    pub fn find(&self, path: &str) -> Option<&Invalid> {
        self.entries.iter().find(|entry| matches_glob(path, &entry.path))
    }
}
