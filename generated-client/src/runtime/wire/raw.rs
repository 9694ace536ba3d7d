//! Values taken as JSON text first, and errors found again in a text.
//!
//! Unions and decimals look at a value's text before they read it. What goes wrong inside is then an error of another
//! reader, whose line and column mean nothing to the outer one; such an error carries the way from the value's start
//! and the value's length instead, from which [`explain`] finds the place in the whole text.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::value::RawValue;

use super::locate::{Clue, locate};
use super::reading::twice_at_most;
use crate::runtime::charset::without_mark;

/// As deep as a value may nest: what the JSON library allows within one text.
const DEPTH: usize = 128;

/// Reads a whole JSON text. Every decoding goes through here, so that each type is compiled for one reader only.
pub fn from_json<T: DeserializeOwned>(json: &[u8]) -> serde_json::Result<T> {
    twice_at_most(|| serde_json::from_slice(without_mark(json)))
}

/// Takes a value as text.
///
/// Every reader that is started on a part of a text counts depth anew, so it is checked here.
pub(super) fn take<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if depth(raw.get()) > DEPTH { Err(failure(raw.get(), "recursion limit exceeded", "")) } else { Ok(raw) }
}

/// An error of a reader that was started on this part of a text.
pub(super) fn inner<E: Error>(json: &str, error: &serde_json::Error) -> E {
    let (message, pointer) = explain(json.as_bytes(), error);
    failure(json, &message, &pointer)
}

/// An error about a part of a text.
pub(super) fn failure<E: Error>(json: &str, message: &str, pointer: &str) -> E {
    E::custom(format_args!("{message} [at `{pointer}` in a value of {} bytes]", json.len()))
}

/// What is wrong, without any value of the text, and where, as a JSON pointer.
pub(crate) fn explain(json: &[u8], error: &serde_json::Error) -> (String, String) {
    let json = without_mark(json);
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let text = text.strip_suffix(position.as_str()).unwrap_or(&text);
    let offset = offset(json, error.line(), error.column());
    let (message, length, rest) = split(text).unwrap_or((text, None, ""));
    let mut pointer = locate(json, &Clue { offset, length });
    pointer.push_str(rest);
    (without_values(message).into_owned(), pointer)
}

/// Takes apart what [`failure`] joined.
fn split(text: &str) -> Option<(&str, Option<usize>, &str)> {
    let (text, length) = text.strip_suffix(" bytes]")?.rsplit_once("` in a value of ")?;
    let (message, pointer) = text.rsplit_once(" [at `")?;
    Some((message, Some(length.parse().ok()?), pointer))
}

/// The place of a line and column, both counted from 1.
fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    start.saturating_add(column).min(json.len())
}

/// Takes out of a message what may stem from the text.
///
/// The JSON library says `invalid type: string "max@example.com", expected i64`, date readers quote what they read.
fn without_values(message: &str) -> Cow<'_, str> {
    let ours = ["missing field `", "recursion limit", "unknown tag", "no `", "the "];
    if ours.iter().any(|start| message.starts_with(start)) || !message.contains(['"', '`']) {
        return Cow::Borrowed(message);
    }
    let expected = if message.starts_with("invalid ") { message.rfind(", expected ") } else { None };
    let (found, expected) = message.split_at(expected.unwrap_or(message.len()));
    let start = found.find(['"', '`']).unwrap_or(found.len());
    let end = found.rfind(['"', '`']).map_or(found.len(), |end| end.saturating_add(1));
    let mut clean = String::new();
    let (before, after) = (found.get(..start).unwrap_or_default(), found.get(end..).unwrap_or_default());
    let _ = write!(clean, "{}{}{expected}", before.trim_end(), after);
    Cow::Owned(clean)
}

/// How deep arrays and objects nest in a JSON text.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_lose_their_values() {
        let cases = [
            (r#"invalid type: string "a, expected b", expected i64"#, "invalid type: string, expected i64"),
            ("invalid type: integer `5`, expected a string", "invalid type: integer, expected a string"),
            ("missing field `id`", "missing field `id`"),
            (r#"failed to parse "max" as a date"#, "failed to parse as a date"),
            ("invalid type: null, expected i64", "invalid type: null, expected i64"),
        ];
        for (message, clean) in cases {
            assert_eq!(without_values(message), clean);
        }
    }

    #[test]
    fn depth_ignores_brackets_in_strings() {
        assert_eq!(depth(r#"{"a":["[[\"[["]}"#), 2);
    }
}
