//! The functions of filters.

use serde_json::Value;

use super::filter::{Comparable, Operand, Path, comparable, operand};
#[cfg(feature = "validate")]
use super::pattern::Pattern;
use super::text::{Parsed, Reader};
use crate::wire::verbatim;

/// A function with its arguments.
#[derive(Clone, Debug)]
pub(super) enum Function {
    /// The characters of a text, the items of an array, or the members of an object.
    Length(Comparable),
    /// How many values a path selects.
    Count(Path),
    /// The value that a path selects, if it is the only one.
    Value(Path),
    /// Whether a text matches a pattern.
    #[cfg(feature = "validate")]
    Match { text: Comparable, pattern: Pattern },
}

/// What a function answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Value,
    Logical,
}

impl Function {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Length(_) | Self::Count(_) | Self::Value(_) => Kind::Value,
            #[cfg(feature = "validate")]
            Self::Match { .. } => Kind::Logical,
        }
    }
}

/// Reads the arguments of a function. The name began at `start`.
pub(super) fn function(reader: &mut Reader<'_>, start: usize, name: &str) -> Parsed<Function> {
    reader.expect("(")?;
    let function = match name {
        "length" => Function::Length(value(reader)?),
        "count" => Function::Count(nodes(reader)?),
        "value" => Function::Value(nodes(reader)?),
        "match" | "search" => pattern(reader, start, name)?,
        _ => {
            return reader.fail_at(start, "there are the functions `length`, `count`, `value`, `match` and `search`");
        }
    };
    reader.whitespace();
    if reader.peek() == Some(',') {
        return reader.fail("the function has no more arguments");
    }
    reader.expect(")")?;
    Ok(function)
}

/// An argument that is a value.
fn value(reader: &mut Reader<'_>) -> Parsed<Comparable> {
    reader.whitespace();
    let start = reader.position();
    let operand = operand(reader)?;
    comparable(reader, start, operand)
}

/// An argument that is all that a path selects.
fn nodes(reader: &mut Reader<'_>) -> Parsed<Path> {
    reader.whitespace();
    let start = reader.position();
    match operand(reader)? {
        Operand::Path(path) => Ok(path),
        _ => reader.fail_at(start, "this argument is a path, such as `@.tags[*]`"),
    }
}

#[cfg(feature = "validate")]
fn pattern(reader: &mut Reader<'_>, _start: usize, name: &str) -> Parsed<Function> {
    let text = value(reader)?;
    reader.whitespace();
    reader.expect(",")?;
    let pattern = Pattern::new(value(reader)?, name == "match");
    Ok(Function::Match { text, pattern })
}

#[cfg(not(feature = "validate"))]
fn pattern(reader: &mut Reader<'_>, start: usize, name: &str) -> Parsed<Function> {
    reader.fail_at(start, format!("`{name}` needs a program that is built with the feature `validate`"))
}

/// The length of a value that has one.
pub(super) fn length(value: &Value) -> Option<usize> {
    match value {
        Value::Array(items) => Some(items.len()),
        Value::Object(members) => Some(members.len()),
        _ => text_of(value).map(|text| text.chars().count()),
    }
}

/// A text that does not stand for a number.
pub(super) fn text_of(value: &Value) -> Option<&str> {
    value.as_str().filter(|_| verbatim::number(value).is_none())
}
