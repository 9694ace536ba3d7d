//! What is recorded, and where.

use std::path::{Path, PathBuf};

/// What [`ClientBuilder::record`](crate::runtime::ClientBuilder::record) writes, and to which folder.
///
/// For each operation, status and media type of a JSON answer: how often each place had which kind of value (null, boolean,
/// integer, number, text, list, object), how often a text was empty or had the form of a date, a date-time or a number,
/// and the names of fields. No values, no parameters, no headers, no credentials.
///
/// Names of fields are part of the form, but the keys of a map may be data. A key is written only if it is a name: ASCII
/// letters, digits, `_`, `-`, `.` and `:`, at most 64, with at most four digits. Where many different keys appear at
/// one place, none is written. Whatever else there is counts as one place. A map of few keys that look like names is taken
/// for an object: do not record such answers if its keys are data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is an argument of `ClientBuilder::record`"]
pub struct Record {
    pub(super) folder: PathBuf,
    pub(super) enum_values: bool,
}

impl Record {
    /// Records go to this folder, which is made if it is not there.
    pub fn to(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), enum_values: false }
    }

    /// Also writes the values of enums that the description does not list. Without it, only how often there were any.
    ///
    /// These are the only values that are ever written: of fields that the description declares as enums, and only texts
    /// that look like a value of one, of at most 64 ASCII characters.
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
