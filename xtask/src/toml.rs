//! TOML files that are read strictly: an error names the file and the line.

use std::fmt;
use std::ops::Deref;
use std::path::Path;

use anyhow::{Result, anyhow};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::inputs;

/// Reads the file at `path`, which should hold `what`.
pub fn read<T: DeserializeOwned>(path: &Path, what: &str) -> Result<T> {
    parse(&inputs::text(path, what)?, &path.display().to_string())
}

/// Reads the text of the file that messages call `file`.
pub fn parse<T: DeserializeOwned>(text: &str, file: &str) -> Result<T> {
    toml_edit::de::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        anyhow!("{file}:{line}:{column}: {}", error.message())
    })
}

/// A text that says something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Text(pub String);

impl TryFrom<String> for Text {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim().is_empty() { Err("the text is empty") } else { Ok(Self(text)) }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}
