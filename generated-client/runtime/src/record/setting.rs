//! Settings of records.

use std::path::{Path, PathBuf};

/// The folder and content of the records of [`ClientBuilder::record`](crate::ClientBuilder::record).
///
/// For each operation, status and media type, a record has the names of fields in JSON answers, and for each location
/// how often it had which type of value (null, boolean, integer, number, text, list, object), and how often a text was
/// empty, or was a date, a date-time or a number. It contains no values, parameters, headers or credentials.
///
/// The keys of a map may be data. So a key is written only if it looks like a name: ASCII letters, digits, `_`, `-`,
/// `.` and `:`, at most 64, with at most four digits. If many different keys appear at one location, none of them is
/// written. All other keys count as one location. A map with few keys that look like names is taken for an object: do
/// not record such answers if their keys are data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is an argument of `ClientBuilder::record`"]
pub struct Record {
    pub(super) folder: PathBuf,
    pub(super) enum_values: bool,
}

impl Record {
    /// Writes records to this folder, which is created if it does not exist.
    pub fn to(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), enum_values: false }
    }

    /// Also writes the values of enums that the description does not list. By default only their number is written.
    ///
    /// No other values are ever written. Only texts that look like a value of an enum are, of at most 64 ASCII
    /// characters, in fields that the description declares as enums.
    pub fn enum_values(mut self) -> Self {
        self.enum_values = true;
        self
    }
}

impl From<&str> for Record {
    fn from(folder: &str) -> Self {
        Self::to(folder)
    }
}

impl From<String> for Record {
    fn from(folder: String) -> Self {
        Self::to(folder)
    }
}

impl From<&Path> for Record {
    fn from(folder: &Path) -> Self {
        Self::to(folder)
    }
}

impl From<PathBuf> for Record {
    fn from(folder: PathBuf) -> Self {
        Self::to(folder)
    }
}
