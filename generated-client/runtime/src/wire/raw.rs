//! Values taken as JSON text first, and errors found again in a text.
//!
//! Unions and decimals look at a value's text before they read it. What goes wrong inside is then an error of another
//! reader, whose line and column mean nothing to the outer one. The way from the value's start and the value's length are
//! kept beside such an error, from which [`Failed`] finds the place in the whole text. Readers have no place for that, so
//! it belongs to the thread; a number in the error's text says which one it is.

use std::cell::RefCell;

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::value::RawValue;

use super::buffered;
use super::locate::{Clue, locate};
use super::reading::read_with_fallback;
use super::walk::Step;

/// As deep as a value may nest: what the JSON library allows within one text.
pub(crate) const DEPTH: usize = 128;

/// Reads a whole JSON text. Every decoding goes through here, so that each type is compiled for one reader only.
pub fn from_json<T: DeserializeOwned>(json: &[u8]) -> serde_json::Result<T> {
    read_with_fallback(|| serde_json::from_slice(json))
}

/// Takes a value as text.
///
/// Every reader that is started on a part of a text counts depth anew, so it is checked here.
pub(super) fn take<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    let raw = buffered::text(deserializer)?;
    if depth(raw.get().as_bytes()) > DEPTH { Err(failure(raw.get(), "recursion limit exceeded")) } else { Ok(raw) }
}

/// An error of a reader that was started on this part of a text.
pub(super) fn inner<E: Error>(json: &str, error: &serde_json::Error) -> E {
    let failed = Failed::of(json.as_bytes(), error);
    let message = match &failed.missing {
        Some(field) => format!("missing field `{field}`"),
        None => "a value of another form".to_owned(),
    };
    noted(Note { length: json.len(), failed, number: 0 }, &message)
}

/// An error about a part of a text.
pub(super) fn failure<E: Error>(json: &str, message: &str) -> E {
    noted(Note { length: json.len(), failed: Failed::default(), number: 0 }, message)
}

/// Where and for want of which field reading a text failed, to compare that with another one. It has keys of the text.
pub(crate) fn failed_at(json: &[u8], error: &serde_json::Error) -> String {
    let Failed { steps, missing, .. } = Failed::of(json, error);
    format!("{steps:?} {missing:?}")
}

/// What is kept beside an error.
struct Note {
    number: u64,
    length: usize,
    failed: Failed,
}

thread_local! {
    /// The last one: an error is looked at before there can be another one, or never.
    static LAST: RefCell<Option<Note>> = const { RefCell::new(None) };
}

const NUMBER: &str = " [value ";

fn noted<E: Error>(mut note: Note, message: &str) -> E {
    let number = LAST.with_borrow_mut(|last| {
        note.number = last.as_ref().map_or(1, |last| last.number.wrapping_add(1));
        last.insert(note).number
    });
    E::custom(format_args!("{message}{NUMBER}{number}]"))
}

/// Where reading failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Failed {
    pub(super) steps: Vec<Step>,
    /// The field that an object there does not have. It is a word of the type that was read, unless a foreign reader put
    /// something else in its place.
    pub(super) missing: Option<String>,
    /// How much was read before.
    pub(super) offset: usize,
}

impl Failed {
    /// Looks at an error of reading this text.
    pub(super) fn of(json: &[u8], error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let position = format!(" at line {} column {}", error.line(), error.column());
        let text = text.strip_suffix(position.as_str()).unwrap_or(&text);
        let offset = offset(json, error.line(), error.column());
        let number = text.strip_suffix(']').and_then(|text| text.rsplit_once(NUMBER)?.1.parse::<u64>().ok());
        let note = LAST.with_borrow(|last| {
            let note = last.as_ref().filter(|last| Some(last.number) == number)?;
            Some((note.length, note.failed.clone()))
        });
        let (length, within) = note.map_or((None, None), |(length, failed)| (Some(length), Some(failed)));
        let mut steps = locate(json, &Clue { offset, length });
        let missing = match within {
            Some(within) => {
                steps.extend(within.steps);
                within.missing
            }
            None => text.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')).map(str::to_owned),
        };
        Self { steps, missing, offset }
    }
}

/// The offset of a line and column, both counted from 1.
fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0_usize;
    for line in json.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)) {
        start = start.saturating_add(line.len());
    }
    start.saturating_add(column).min(json.len())
}

/// How deep arrays and objects nest in a JSON text.
pub(crate) fn depth(json: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in json.iter().copied() {
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
    fn depth_ignores_brackets_in_strings() {
        assert_eq!(depth(br#"{"a":["[[\"[["]}"#), 2);
    }
}
