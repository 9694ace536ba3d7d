//! The hints `x-sdk-*` as such, and the one about the API as a whole.
//!
//! `x-sdk-rate-limit` on `info` says how many requests the API allows to each operation:
//!
//! ```yaml
//! x-sdk-rate-limit: { requests: 1000, seconds: 60 }
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use super::lowering::Lowering;
use super::model::RateLimit;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// Every hint that the generator reads.
const HINTS: [&str; 7] = [
    "x-sdk-name",
    "x-sdk-type",
    "x-sdk-pagination",
    "x-sdk-rate-limit",
    "x-sdk-sensitive",
    "x-sdk-required",
    "x-sdk-allow",
];

/// Documents nest no deeper than this; the stage before sees to it.
const MAX_DEPTH: usize = 512;

impl Lowering<'_, '_> {
    /// Reports values of the wrong form, and hints that the generator does not know: those that the overlay brings are
    /// mistakes, those of the description may be meant for another program.
    pub fn check_hints(&mut self) {
        let mut found = Vec::new();
        collect(self.document.root, &mut Vec::new(), &mut found);
        // By name: how often a description has it, and where first.
        let mut foreign: BTreeMap<String, (usize, Pointer)> = BTreeMap::new();
        for (pointer, problem) in found {
            let message = match problem {
                Problem::Unknown(key) if self.document.is_overlay_hint(&key) => {
                    format!("there is no hint `{key}`")
                }
                Problem::Unknown(key) => {
                    foreign.entry(key).or_insert((0, pointer)).0 += 1;
                    continue;
                }
                Problem::Form(message) => message,
            };
            let diagnostic = Diagnostic::new(Code::HintInvalid, pointer, message);
            self.diagnostics.push(diagnostic.help(format!("the hints are {}", HINTS.join(", "))));
        }
        for (key, (count, pointer)) in foreign {
            let places = if count == 1 { "place" } else { "places, first here" };
            let message = format!("`{key}` of the description is no hint of this generator ({count} {places})");
            let note = Diagnostic::new(Code::Ignored, pointer, message);
            self.diagnostics.push(note.help(format!("the hints are {}", HINTS.join(", "))));
        }
    }
}

/// What is wrong with a hint.
enum Problem {
    /// No hint has this name.
    Unknown(String),
    Form(String),
}

/// A step on the way to a hint.
enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

/// A hint stands anywhere but in examples and the like, which are data. Pointers are made where there are hints: nearly
/// all places have none.
fn collect<'a>(value: &'a Value, path: &mut Vec<Segment<'a>>, found: &mut Vec<(Pointer, Problem)>) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if key.starts_with("x-sdk-") {
                    let pointer = path.iter().fold(Pointer::root(), |pointer, segment| match segment {
                        Segment::Key(key) => pointer.child(key),
                        Segment::Index(index) => pointer.child(index),
                    });
                    let problem = problem(&pointer, key, member);
                    found.extend(problem.map(|problem| (pointer.child(key), problem)));
                } else if (member.is_object() || member.is_array())
                    && !matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "value")
                {
                    path.push(Segment::Key(key));
                    collect(member, path, found);
                    path.pop();
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().filter(|(_, item)| item.is_object() || item.is_array()) {
                path.push(Segment::Index(index));
                collect(item, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

fn problem(pointer: &Pointer, key: &str, value: &Value) -> Option<Problem> {
    if !HINTS.contains(&key) {
        return Some(Problem::Unknown(key.to_owned()));
    }
    let message = match key {
        "x-sdk-rate-limit" if *pointer != Pointer::root().child("info") => {
            Some("`x-sdk-rate-limit` is about the API as a whole: it stands on `info`".to_owned())
        }
        "x-sdk-rate-limit" => rate_limit(value).err().map(str::to_owned),
        "x-sdk-name" | "x-sdk-type" if value.as_str().is_none_or(|text| text.trim().is_empty()) => {
            Some(format!("`{key}` must be a text"))
        }
        "x-sdk-sensitive" | "x-sdk-required" if !value.is_boolean() => Some(format!("`{key}` must be true or false")),
        _ => None,
    };
    message.map(Problem::Form)
}

/// Reads `x-sdk-rate-limit`.
pub(super) fn rate_limit(hint: &Value) -> Result<RateLimit, &'static str> {
    const FORM: &str = "`x-sdk-rate-limit` must be {requests, seconds}, both whole numbers from 1 on";
    let hint = hint.as_object().filter(|hint| hint.len() == 2).ok_or(FORM)?;
    let number = |key: &str| {
        let number = hint.get(key).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
        number.filter(|number| *number > 0).ok_or(FORM)
    };
    Ok(RateLimit { requests: number("requests")?, seconds: number("seconds")? })
}
