//! The rules: what can change on the wire, how bad it is, and what to say about it. They are those of oasdiff 1.32.1 by
//! name and severity, so that each can be looked up there; where one is judged otherwise, it says so.
//!
//! The law behind the severities: what leaves fewer valid requests or allows more answers breaks somebody, the other way
//! round nobody; where neither holds the one nor the other, it breaks, and where the description does not tell, it may.

mod bodies;
mod bounds;
mod endpoints;
mod parameters;
mod properties;
mod uncovered;
mod unions;
mod values;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::diff::{Severity, Verdict};

pub(in crate::diff::wire) use endpoints::FIRST;
pub use uncovered::NOT_EXPRESSIBLE;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// Where the name comes from.
    pub source: Source,
    /// How bad it is.
    pub severity: Severity,
    /// What it means for the version of the SDK.
    pub weight: Verdict,
    /// What to say, with `{place}`, `{old}`, `{new}` and `{value}` for what it is about.
    pub text: &'static str,
    /// What a caller must do, if anything; the same may stand in it.
    pub advice: Option<&'static str>,
    /// The case in which the rule is judged otherwise than oasdiff does.
    pub case: Option<&'static str>,
}

/// Where a rule is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// In oasdiff 1.32.1.
    Oasdiff,
    /// In later versions of it; the severity follows from its law.
    LaterOasdiff,
    /// Here: the counterpart of a rule of oasdiff that has none there, or what it does not look at.
    Here,
}

const fn rule(id: &'static str, severity: Severity, weight: Verdict, text: &'static str) -> Rule {
    Rule { id, source: Source::Oasdiff, severity, weight, text, advice: None, case: None }
}

/// It breaks somebody.
const fn breaking(id: &'static str, text: &'static str, advice: &'static str) -> Rule {
    Rule { advice: Some(advice), ..rule(id, Severity::Breaking, Verdict::Major, text) }
}

/// It may break somebody.
const fn warning(id: &'static str, text: &'static str, advice: &'static str) -> Rule {
    Rule { advice: Some(advice), ..rule(id, Severity::Warning, Verdict::Minor, text) }
}

/// There is more than before, or other words about it.
const fn more(id: &'static str, text: &'static str) -> Rule {
    rule(id, Severity::Info, Verdict::Minor, text)
}

/// Callers see nothing of it.
const fn quiet(id: &'static str, text: &'static str) -> Rule {
    rule(id, Severity::Info, Verdict::Patch, text)
}

impl Rule {
    /// The SDK bears it: what is read was open before.
    const fn borne(self) -> Self {
        Self { weight: Verdict::Minor, ..self }
    }

    /// Nothing is broken by it on the wire, but what was there is not there any more.
    const fn lost(self, advice: &'static str) -> Self {
        Self { weight: Verdict::Major, advice: Some(advice), ..self }
    }

    /// It was said long before.
    const fn told(self) -> Self {
        Self { severity: Severity::Info, ..self }
    }

    const fn later(self) -> Self {
        Self { source: Source::LaterOasdiff, ..self }
    }

    const fn here(self) -> Self {
        Self { source: Source::Here, ..self }
    }

    const fn when(self, case: &'static str) -> Self {
        Self { case: Some(case), ..self }
    }
}

const TABLES: &[&[Rule]] = &[
    endpoints::OPERATIONS,
    endpoints::SECURITY,
    endpoints::DOCUMENT,
    parameters::RULES,
    bodies::REQUEST,
    bodies::RESPONSE,
    bodies::HEADERS,
    properties::EXISTENCE,
    properties::ACCESS,
    properties::LIFE,
    values::TYPES,
    values::NULL,
    values::VALUES,
    values::DEFAULTS,
    values::PATTERNS,
    unions::ARMS,
    unions::DISCRIMINATORS,
    bounds::REQUEST_BODY,
    bounds::REQUEST_PROPERTY,
    bounds::REQUEST_PARAMETER,
    bounds::RESPONSE_BODY,
    bounds::RESPONSE_PROPERTY,
    bounds::RESPONSE_HEADER,
    bounds::STEPS,
];

/// All rules.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().copied().flatten()
}

static BY_ID: LazyLock<HashMap<(&'static str, Option<&'static str>), &'static Rule>> =
    LazyLock::new(|| rules().map(|rule| ((rule.id, rule.case), rule)).collect());

/// The rule with this name.
pub(in crate::diff) fn find(id: &str) -> Option<&'static Rule> {
    BY_ID.get(&(id, None)).copied()
}

/// The rule with this name as it is in a special case.
pub(in crate::diff) fn find_case(id: &str, case: &str) -> Option<&'static Rule> {
    BY_ID.get(&(id, Some(case))).copied()
}
