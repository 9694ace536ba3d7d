//! The allow list: findings that are known, such as mistakes of the description or of the validator, each with a reason.

use anyhow::{Result, bail};
use serde::Deserialize;

use super::findings::{Finding, Kind};
use crate::toml::{self, Text};

/// The allow list, in TOML with a table `[[allow]]` for each entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowList {
    /// The entries, in order.
    #[serde(rename = "allow", default)]
    pub entries: Vec<Entry>,
}

/// An entry: it allows findings that match all its members.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    kind: Kind,
    operation: Option<Text>,
    place: Option<Text>,
    message: Option<Text>,
    /// The reason.
    pub reason: Text,
    /// A page about it.
    pub link: Text,
}

impl AllowList {
    /// Reads the text of a list, which messages call `file`.
    pub fn parse(text: &str, file: &str) -> Result<Self> {
        let list: Self = toml::parse(text, file)?;
        match list.entries.iter().position(|entry| entry.place.is_none() && entry.message.is_none()) {
            Some(index) => bail!("{file}: entry {} needs a `place` or a `message`", index + 1),
            None => Ok(list),
        }
    }
}

impl Entry {
    /// Whether it allows a finding.
    pub fn matches(&self, finding: &Finding) -> bool {
        self.kind == finding.kind
            && self.operation.as_deref().is_none_or(|name| finding.operation.as_deref() == Some(name))
            && self.place.as_deref().is_none_or(|place| finding.place == place)
            && self.message.as_deref().is_none_or(|part| finding.message.contains(part))
    }

    /// The entry in words.
    pub fn words(&self) -> String {
        let mut words = vec![self.kind.name().to_owned()];
        words.extend([&self.operation, &self.place].into_iter().flatten().map(ToString::to_string));
        words.extend(self.message.as_ref().map(|part| format!("\"{part}\"")));
        words.join(" ")
    }
}
