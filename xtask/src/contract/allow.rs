//! The list of what is known and allowed: where the judge refuses what the description allows, or the description itself
//! is wrong; each with a reason.

use anyhow::{Context as _, Result, bail};

use super::findings::{Finding, Kind};
use crate::section::{self, Section};

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
        Ok(Self { entries: section::entries(text, "allow", entry)? })
    }
}

fn entry(section: &Section<'_>) -> Result<Entry> {
    section.allow(&["kind", "operation", "place", "message", "reason", "link"])?;
    let kind = section.needed("kind")?;
    let entry = Entry {
        kind: Kind::of(&kind).with_context(|| format!("there is no kind `{kind}`"))?,
        operation: section.words("operation")?,
        place: section.words("place")?,
        message: section.words("message")?,
        reason: section.needed("reason")?,
        link: section.needed("link")?,
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
