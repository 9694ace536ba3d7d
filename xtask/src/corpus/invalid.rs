//! The list of files that are truly invalid: refusing them is right.

use anyhow::{Context as _, Result, bail};
use toml_edit::{DocumentMut, Item};

use super::files::is_like;
use crate::section::Section;

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
        let document: DocumentMut = text.parse().context("it is not TOML")?;
        let mut entries = Vec::new();
        for (key, item) in document.iter() {
            let Item::ArrayOfTables(tables) = item else { bail!("`{key}` is not expected, only tables `[[invalid]]`") };
            if key != "invalid" {
                bail!("`[[{key}]]` is not expected, only `[[invalid]]`");
            }
            for (number, table) in (1..).zip(tables) {
                entries.push(entry(&Section::root(table)).with_context(|| format!("entry {number}"))?);
            }
        }
        Ok(Self { entries })
    }

    /// The entry for a file.
    pub fn find(&self, path: &str) -> Option<&Invalid> {
        self.entries.iter().find(|entry| is_like(path, &entry.path))
    }
}

fn entry(section: &Section<'_>) -> Result<Invalid> {
    section.allow(&["path", "reason"])?;
    let text = |name: &str| match section.text(name)? {
        text if text.trim().is_empty() => bail!("`{name}` says nothing"),
        text => Ok(text),
    };
    Ok(Invalid { path: text("path")?, reason: text("reason")? })
}
