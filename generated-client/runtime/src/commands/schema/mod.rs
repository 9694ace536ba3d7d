//! JSON Schemas of arguments and answers: values checked by them, sensitive fields hidden, schemas with all that they refer to.
//!
//! The schemas are those that the generator writes: JSON Schema 2020-12 with references `#/$defs/{name}`. They are data of the
//! program; values come from outside, so that depth and work are bounded.

mod check;
mod definitions;
mod kind;
mod limits;
#[cfg(any(test, feature = "mcp"))]
mod sensitive;
mod union;
mod views;

#[cfg(test)]
mod tests;

pub(crate) use self::check::check;
pub(crate) use self::definitions::Definitions;
#[cfg(any(test, feature = "mcp"))]
pub(crate) use self::definitions::inlined;
pub(crate) use self::kind::Kind;
#[cfg(feature = "mcp")]
pub(crate) use self::kind::number_text;
#[cfg(any(test, feature = "mcp"))]
pub(crate) use self::sensitive::{has_sensitive, sensitive};
pub(crate) use self::views::Views;

/// What is wrong with a value, or may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Where it is, as a JSON pointer; empty for the whole value.
    pub(crate) pointer: String,
    /// What is wrong. It has names of fields and listed values, and no other values.
    pub(crate) message: String,
    /// What would help.
    pub(crate) suggestion: Option<String>,
    pub(crate) severity: Severity,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    /// The API refuses the value.
    Error,
    /// The API may take it.
    Warning,
}

impl Finding {
    /// What is wrong, and what would help.
    pub(crate) fn words(&self) -> String {
        let hint = self.suggestion.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
        format!("{}{hint}", self.message)
    }

    /// Whether the API refuses the value.
    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
