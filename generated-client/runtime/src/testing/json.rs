//! How two JSON values differ.

use serde_json::Value;

use crate::wire::pointer::escaped;

/// As much as is shown of one value, in characters.
const LONGEST: usize = 120;

/// A line for each pointer at which they differ.
pub(super) fn differences(expected: &Value, got: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare(&mut String::new(), expected, got, &mut lines);
    lines
}

fn compare(pointer: &mut String, expected: &Value, got: &Value, lines: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for (key, value) in expected {
                below(pointer, key, |pointer| match got.get(key) {
                    Some(got) => compare(pointer, value, got, lines),
                    None => lines.push(line(pointer, Some(value), None)),
                });
            }
            for (key, value) in got.iter().filter(|(key, _)| !expected.contains_key(*key)) {
                below(pointer, key, |pointer| lines.push(line(pointer, None, Some(value))));
            }
        }
        (Value::Array(expected), Value::Array(got)) => {
            for index in 0..expected.len().max(got.len()) {
                below(pointer, &index.to_string(), |pointer| match (expected.get(index), got.get(index)) {
                    (Some(expected), Some(got)) => compare(pointer, expected, got, lines),
                    (expected, got) => lines.push(line(pointer, expected, got)),
                });
            }
        }
        _ if expected == got => {}
        _ => lines.push(line(pointer, Some(expected), Some(got))),
    }
}

/// Goes a step down for as long as `then` runs.
fn below(pointer: &mut String, key: &str, then: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&escaped(key));
    then(pointer);
    pointer.truncate(length);
}

fn line(pointer: &str, expected: Option<&Value>, got: Option<&Value>) -> String {
    let at = if pointer.is_empty() { String::new() } else { format!(" {pointer}") };
    let text = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| short(&value.to_string()));
    format!("body{at}: expected {}, got {}", text(expected), text(got))
}

/// The beginning of a text.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
