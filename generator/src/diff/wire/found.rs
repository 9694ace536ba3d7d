//! What was found: a rule with the words that fill its texts.

use std::collections::BTreeSet;

use super::rules::Rule;
use crate::pointer::Pointer;

/// A change, before it is known who else has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub rule: &'static Rule,
    /// The schema that it is about.
    pub subject: Option<String>,
    pub text: String,
    pub advice: Option<String>,
    pub old: Option<Pointer>,
    pub new: Option<Pointer>,
    /// The operations that have it, by their number.
    pub operations: BTreeSet<usize>,
}

/// Words for the texts of a rule, by the names that stand for them there.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<(&'static str, String)>);

impl Words {
    /// No words.
    pub fn none() -> Self {
        Self::default()
    }

    /// What the finding is about.
    pub fn place(place: impl Into<String>) -> Self {
        Self(vec![("place", place.into())])
    }

    /// What was there.
    #[must_use]
    pub fn old(self, old: impl Into<String>) -> Self {
        self.with("old", old)
    }

    /// What is there now.
    #[must_use]
    pub fn now(self, now: impl Into<String>) -> Self {
        self.with("new", now)
    }

    /// What came or went.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        self.with("value", value)
    }

    fn with(mut self, name: &'static str, word: impl Into<String>) -> Self {
        self.0.push((name, word.into()));
        self
    }

    /// A text with the words in it. Words are not looked into.
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
    pub fn new(rule: &'static Rule, words: &Words) -> Self {
        Self {
            rule,
            subject: None,
            text: words.fill(rule.text),
            advice: rule.advice.map(|advice| words.fill(advice)),
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

/// A text in the marks that texts have.
pub(super) fn quoted(text: impl std::fmt::Display) -> String {
    format!("`{text}`")
}

/// Several things in a row, each in marks.
pub(super) fn listed<T: std::fmt::Display>(all: impl IntoIterator<Item = T>) -> String {
    all.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}
