//! Bytes to a value in document order: JSON if the text begins like JSON, else YAML.

mod build;
mod json;
mod yaml;

use serde_json::Value;

use super::limits::{MAX_BYTES, MAX_OPEN_BRACKETS};
use super::locate;
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::pointer::Pointer;
use build::{Builder, Fault};

/// A parsed document.
#[derive(Debug)]
pub(super) struct Parsed {
    pub value: Value,
    /// The count of its values.
    pub nodes: usize,
}

/// The location and reason of a parse error; columns count characters.
struct Failure {
    fault: Fault,
    pointer: Pointer,
    line: usize,
    column: usize,
}

/// Parses an input.
pub(super) fn parse(bytes: &[u8], origin: Origin) -> Result<Parsed, Box<Diagnostic>> {
    parse_as(bytes, origin, is_json)
}

/// Parses YAML, even if it begins like JSON.
pub(super) fn parse_yaml(bytes: &[u8], origin: Origin) -> Result<Parsed, Box<Diagnostic>> {
    parse_as(bytes, origin, |_| false)
}

fn parse_as(bytes: &[u8], origin: Origin, is_json: impl Fn(&str) -> bool) -> Result<Parsed, Box<Diagnostic>> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has {} bytes; the limit is {MAX_BYTES}", bytes.len());
        return Err(Box::new(at(origin, Code::Limit, Pointer::root(), message)));
    }
    let text = text(bytes).map_err(|valid| {
        let (line, column) = end_of(valid);
        Box::new(at(origin, Code::Syntax, Pointer::root(), "the file is not UTF-8").located(line, column))
    })?;
    if text.trim().is_empty() {
        return Err(Box::new(at(origin, Code::Syntax, Pointer::root(), "the file is empty").located(1, 1)));
    }
    let json = is_json(text);
    if !json && let Some((line, column)) = too_many_brackets(text) {
        let message = format!("more than {MAX_OPEN_BRACKETS} brackets are open here");
        return Err(Box::new(at(origin, Code::Limit, Pointer::root(), message).located(line, column)));
    }
    let builder = Builder::new();
    let result = if json { json::parse(text, &builder) } else { yaml::parse(text, &builder) };
    match result {
        Ok(value) => Ok(Parsed { value, nodes: builder.nodes() }),
        Err(failure) => Err(Box::new(report(text, origin, failure))),
    }
}

/// The value of a single scalar in YAML, which includes those of JSON.
pub(super) fn scalar(text: &str) -> Option<Value> {
    yaml::parse(text, &Builder::new()).ok().filter(|value| !value.is_object() && !value.is_array())
}

/// The text of an input without a byte order mark; on error, the valid part.
pub(super) fn text(bytes: &[u8]) -> Result<&str, &str> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        std::str::from_utf8(valid).unwrap_or_default()
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Whether the text begins like JSON. So does a YAML flow mapping; it is one if its first key is not in double quotes.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    let object = text.strip_prefix('{').map(str::trim_start);
    object.map_or(text.starts_with('['), |rest| rest.is_empty() || rest.starts_with(['"', '}']))
}

fn at(origin: Origin, code: Code, pointer: Pointer, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, pointer, message).in_file(origin)
}

fn report(text: &str, origin: Origin, failure: Failure) -> Diagnostic {
    let Failure { fault, pointer, line, column } = failure;
    let (code, message) = match &fault {
        Fault::Duplicate(key) => (Code::Syntax, format!("the key `{key}` stands twice in one object")),
        Fault::Merge => (Code::Syntax, "`<<` merges something that is not a mapping".to_owned()),
        Fault::Limit(message) => (Code::Limit, message.clone()),
        Fault::Syntax(message) => (Code::Syntax, message.clone()),
    };
    let mut diagnostic = at(origin, code, pointer.clone(), message).located(line, column);
    // The parsers know the start of the object or their own position; the index knows both keys.
    if matches!(fault, Fault::Duplicate(_)) {
        let index = locate::Index::of(text);
        if let Some(second) = index.last(&pointer) {
            diagnostic = diagnostic.located(second.line, second.column);
        }
        diagnostic = diagnostic.also(pointer.clone(), "the first of the two");
        if let Some(location) = diagnostic.locations.last_mut() {
            location.origin = origin;
            location.line_column = index.locate(&pointer);
        }
    }
    diagnostic
}

/// Line and column after `text`, counted from 1.
fn end_of(text: &str) -> (usize, usize) {
    let line = text.bytes().filter(|byte| *byte == b'\n').count();
    let last = text.rsplit('\n').next().unwrap_or_default();
    (line.saturating_add(1), last.chars().count().saturating_add(1))
}

fn too_many_brackets(text: &str) -> Option<(usize, usize)> {
    let mut open = 0_usize;
    let at = text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open = open.saturating_add(1),
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MAX_OPEN_BRACKETS
    })?;
    Some(end_of(text.get(..at).unwrap_or_default()))
}

#[cfg(test)]
mod tests;
