//! Parts of a JSON value, selected by a `JSONPath` of RFC 9535.

mod compare;
mod filter;
mod find;
mod functions;
mod parse;
#[cfg(feature = "validate")]
mod pattern;
mod selectors;
mod text;

#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::Value;

use self::filter::Logic;

/// A `JSONPath`.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    segments: Vec<Segment>,
}

/// The problem of a text that is no `JSONPath`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QueryError {
    pub(crate) message: String,
    /// The number of characters before the problem.
    pub(crate) position: usize,
}

/// A step of a path.
#[derive(Clone, Debug)]
struct Segment {
    /// Whether the selectors are applied to all values within, too.
    is_descendant: bool,
    selectors: Vec<Selector>,
}

/// What selects some children of a value.
#[derive(Clone, Debug)]
enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice(Slice),
    Filter(Logic),
}

/// A part of an array.
#[derive(Clone, Copy, Debug)]
struct Slice {
    start: Option<i64>,
    end: Option<i64>,
    step: i64,
}

impl Query {
    /// Reads a `JSONPath`.
    pub(crate) fn parse(text: &str) -> Result<Self, QueryError> {
        parse::query(text)
    }

    /// The values that it selects, in order. The error says that there are too many, or that it takes too long.
    pub(crate) fn find<'v>(&self, value: &'v Value) -> Result<Vec<&'v Value>, String> {
        find::find(self, value)
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, at character {}", self.message, self.position.saturating_add(1))
    }
}

impl Selector {
    /// Whether it selects one child at most.
    const fn is_singular(&self) -> bool {
        matches!(self, Self::Name(_) | Self::Index(_))
    }
}

impl Segment {
    fn is_singular(&self) -> bool {
        !self.is_descendant && matches!(self.selectors.as_slice(), [one] if one.is_singular())
    }
}
