//! The rules for changes on the wire, with severities and texts. Names and severities are those of oasdiff 1.32.1, so that
//! each rule can be looked up there; a rule with another severity says so.
//!
//! The severities follow from the sets of values. Fewer valid requests or more possible responses break callers; more valid
//! requests or fewer responses do not. A change that does both breaks; one that the description leaves open may break.

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

use crate::diff::{Impact, Severity};

pub(in crate::diff::wire) use endpoints::NO_CREDENTIALS_BEFORE;
pub use uncovered::NOT_EXPRESSIBLE;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name.
    pub id: &'static str,
    /// The origin of the name.
    pub source: Source,
    /// How likely the change breaks callers.
    pub severity: Severity,
    /// What the change means for the version of the SDK.
    pub impact: Impact,
    /// The text, with the placeholders `{location}`, `{old}`, `{new}` and `{value}`.
    pub text: &'static str,
    /// What a caller must do, if anything, with the same placeholders.
    pub advice: Option<&'static str>,
    /// The case in which the severity differs from that of oasdiff.
    pub case: Option<&'static str>,
}

/// The origin of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// oasdiff 1.32.1.
    Oasdiff,
    /// Later versions of oasdiff; the severity follows from the sets of values.
    LaterOasdiff,
    /// A rule that oasdiff lacks: the counterpart of one of its rules, or a part of OpenAPI that it does not compare.
    Own,
}

const fn rule(id: &'static str, severity: Severity, impact: Impact, text: &'static str) -> Rule {
    Rule { id, source: Source::Oasdiff, severity, impact, text, advice: None, case: None }
}

/// A change that breaks callers.
const fn breaking(id: &'static str, text: &'static str, advice: &'static str) -> Rule {
    Rule { advice: Some(advice), ..rule(id, Severity::Breaking, Impact::Major, text) }
}

/// A change that may break callers.
const fn warning(id: &'static str, text: &'static str, advice: &'static str) -> Rule {
    Rule { advice: Some(advice), ..rule(id, Severity::Warning, Impact::Minor, text) }
}

/// An addition that breaks no caller.
const fn addition(id: &'static str, text: &'static str) -> Rule {
    rule(id, Severity::Info, Impact::Minor, text)
}

/// A change that callers of the SDK do not see.
const fn harmless(id: &'static str, text: &'static str) -> Rule {
    rule(id, Severity::Info, Impact::Patch, text)
}

impl Rule {
    /// The SDK tolerates the change, since it accepts such values already.
    const fn tolerated(self) -> Self {
        Self { impact: Impact::Minor, ..self }
    }

    /// Removes something from the SDK, though nothing breaks on the wire.
    const fn removal(self, advice: &'static str) -> Self {
        Self { impact: Impact::Major, advice: Some(advice), ..self }
    }

    /// The change was announced by a deprecation.
    const fn announced(self) -> Self {
        Self { severity: Severity::Info, ..self }
    }

    const fn later(self) -> Self {
        Self { source: Source::LaterOasdiff, ..self }
    }

    const fn own(self) -> Self {
        Self { source: Source::Own, ..self }
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
    properties::DEPRECATION,
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

/// The rule with this name in a special case.
pub(in crate::diff) fn find_case(id: &str, case: &str) -> Option<&'static Rule> {
    BY_ID.get(&(id, Some(case))).copied()
}
