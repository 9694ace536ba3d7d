//! The list of what is known and allowed: where the judge refuses what the description allows, or the description itself
//! is wrong; each with a reason.

use anyhow::{Context as _, Result, bail};
use toml_edit::{DocumentMut, Item};

use super::findings::{Finding, Kind};
use crate::section::Section;

/// What is allowed, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowList {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// Findings that are allowed: those that have all of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    kind: Kind,
    operation: Option<String>,
    place: Option<String>,
    message: Option<String>,
    /// Why.
    pub reason: String,
    /// Where that can be read about.
    pub link: String,
}

impl AllowList {
    /// Reads the text of a list, TOML with a table `[[allow]]` for each entry.
    pub fn parse(text: &str) -> Result<Self> {
        let document: DocumentMut = text.parse().context("it is not TOML")?;
        let mut entries = Vec::new();
        for (key, item) in document.iter() {
            let Item::ArrayOfTables(tables) = item else { bail!("`{key}` is not expected, only tables `[[allow]]`") };
            if key != "allow" {
                bail!("`[[{key}]]` is not expected, only `[[allow]]`");
            }
            for (number, table) in (1..).zip(tables) {
                entries.push(entry(&Section::root(table)).with_context(|| format!("entry {number}"))?);
            }
        }
        Ok(Self { entries })
    }
}

fn entry(section: &Section<'_>) -> Result<Entry> {
    section.allow(&["kind", "operation", "place", "message", "reason", "link"])?;
    let text = |name: &str| match section.optional(name)? {
        Some(text) if text.trim().is_empty() => bail!("`{name}` says nothing"),
        text => Ok(text),
    };
    let needed = |name: &str| text(name)?.with_context(|| format!("`{name}` is missing"));
    let kind = needed("kind")?;
    let entry = Entry {
        kind: Kind::of(&kind).with_context(|| format!("there is no kind `{kind}`"))?,
        operation: text("operation")?,
        place: text("place")?,
        message: text("message")?,
        reason: needed("reason")?,
        link: needed("link")?,
    };
    if entry.place.is_none() && entry.message.is_none() {
        bail!("`place` or `message` must say what is allowed");
    }
    Ok(entry)
}

impl Entry {
    /// Whether it allows this.
    pub fn matches(&self, finding: &Finding) -> bool {
        self.kind == finding.kind
            && self.operation.as_deref().is_none_or(|name| finding.operation.as_deref() == Some(name))
            && self.place.as_deref().is_none_or(|place| finding.place == place)
            && self.message.as_deref().is_none_or(|part| finding.message.contains(part))
    }

    /// What it allows, in words.
    pub fn words(&self) -> String {
        let mut words = vec![self.kind.name().to_owned()];
        words.extend(self.operation.clone());
        words.extend(self.place.clone());
        words.extend(self.message.as_ref().map(|part| format!("\"{part}\"")));
        words.join(" ")
    }
}
