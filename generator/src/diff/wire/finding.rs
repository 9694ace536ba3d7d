//! A finding: a rule with its texts filled in.

use std::collections::BTreeSet;

use super::rules::Rule;
use crate::pointer::Pointer;

/// A change, before findings with the same text are merged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub rule: &'static Rule,
    /// The named schema that changed.
    pub subject: Option<String>,
    pub text: String,
    pub advice: Option<String>,
    pub old: Option<Pointer>,
    pub new: Option<Pointer>,
    /// The numbers of the operations that have the change.
    pub operations: BTreeSet<usize>,
}

/// The values of the placeholders in the texts of a rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Placeholders(Vec<(&'static str, String)>);

impl Placeholders {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// The value of `{location}`.
    pub fn location(location: impl Into<String>) -> Self {
        Self(vec![("location", location.into())])
    }

    /// The value of `{old}`.
    #[must_use]
    pub fn old(self, old: impl Into<String>) -> Self {
        self.with("old", old)
    }

    /// The value of `{new}`.
    #[must_use]
    pub fn now(self, now: impl Into<String>) -> Self {
        self.with("new", now)
    }

    /// The value of `{value}`, which was added or removed.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        self.with("value", value)
    }

    fn with(mut self, name: &'static str, word: impl Into<String>) -> Self {
        self.0.push((name, word.into()));
        self
    }

    /// A text with its placeholders replaced. Braces in the values stay as they are.
    pub fn fill(&self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, name, after)) = next(rest) {
            text.push_str(before);
            text.push_str(self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, word)| word));
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, tail) = text.split_once('{')?;
    let (name, after) = tail.split_once('}')?;
    Some((before, name, after))
}

impl Finding {
    pub fn new(rule: &'static Rule, placeholders: &Placeholders) -> Self {
        Self {
            rule,
            subject: None,
            text: placeholders.fill(rule.text),
            advice: rule.advice.map(|advice| placeholders.fill(advice)),
            old: None,
            new: None,
            operations: BTreeSet::new(),
        }
    }

    #[must_use]
    pub fn at(self, old: Option<&Pointer>, new: Option<&Pointer>) -> Self {
        Self { old: old.cloned(), new: new.cloned(), ..self }
    }
}

/// A text in backticks.
pub(super) fn quoted(text: impl std::fmt::Display) -> String {
    format!("`{text}`")
}

/// Several values in backticks.
pub(super) fn listed<T: std::fmt::Display>(all: impl IntoIterator<Item = T>) -> String {
    all.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}
