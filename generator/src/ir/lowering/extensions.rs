//! The extensions `x-sdk-*` in general, and the one for the whole API.
//!
//! `x-sdk-rate-limit` on `info` says how many requests the API allows to each operation:
//!
//! ```yaml
//! x-sdk-rate-limit: { requests: 1000, seconds: 60 }
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use super::Lowering;
use super::pagination;
use super::schema::sdk_type;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::TypeName;
use crate::ir::analysis::merge::{MergedSchema, SchemaPart};
use crate::ir::model::RateLimit;
use crate::pointer::Pointer;

/// The extensions that the generator reads.
const EXTENSIONS: [&str; 7] = [
    "x-sdk-name",
    "x-sdk-type",
    "x-sdk-pagination",
    "x-sdk-rate-limit",
    "x-sdk-sensitive",
    "x-sdk-required",
    "x-sdk-allow",
];

/// The nesting limit of documents, which the stage before enforces.
const MAX_DEPTH: usize = 512;

/// Objects whose keys are names and no extensions.
const NAMED: [&str; 18] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "pathItems",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

impl Lowering<'_, '_> {
    /// Reports unknown extensions and malformed values. From the overlay they are errors; from the description they may
    /// be meant for another program.
    pub fn check_extensions(&mut self) {
        let mut found = Vec::new();
        collect(self.document.root, &mut Vec::new(), &mut found);
        // Count and first pointer of each message.
        let mut foreign: BTreeMap<String, (usize, Pointer)> = BTreeMap::new();
        for Found { pointer, key, value, problem } in found {
            let message = match (self.document.is_foreign(&pointer, key, value), problem) {
                (false, None) => format!("there is no extension `{key}`"),
                (false, Some(problem)) => problem,
                (true, problem) => {
                    let what = match problem {
                        None => format!("`{key}` of the description is no extension of this generator"),
                        Some(problem) => format!("`{key}` of the description is not used, since {problem}"),
                    };
                    foreign.entry(what).or_insert((0, pointer)).0 += 1;
                    continue;
                }
            };
            let diagnostic = Diagnostic::new(Code::ExtensionInvalid, pointer, message);
            self.diagnostics.push(diagnostic.help(format!("the extensions are {}", EXTENSIONS.join(", "))));
        }
        for (what, (count, pointer)) in foreign {
            let locations = if count == 1 { "location" } else { "locations, first here" };
            let note = Diagnostic::new(Code::Ignored, pointer, format!("{what} ({count} {locations})"));
            self.diagnostics.push(note.help(format!("the extensions are {}", EXTENSIONS.join(", "))));
        }
    }

    /// Reports a well-formed extension that cannot be applied. From the description it is a warning.
    pub fn unfit_extension(&mut self, pointer: &Pointer, key: &str, problem: String) {
        let pointer = pointer.child(key);
        match self.value_at(&pointer) {
            Some(value) if self.document.is_foreign(&pointer, key, value) => {
                self.warn(Code::ExtensionInvalid, &pointer, format!("{problem}; `{key}` is not used here"));
            }
            _ => self.report(Code::ExtensionInvalid, &pointer, problem),
        }
    }
}

impl Lowering<'_, '_> {
    /// Why `x-sdk-type` does not fit the values of these parts. A union needs one arm for it.
    pub fn unfit_type(&self, merged: &MergedSchema, wanted: &str) -> Option<String> {
        let mut kinds = Vec::new();
        match merged.kind().ok()? {
            Some(kind) => kinds.push(kind),
            None => {
                for arm in merged.unions.iter().flat_map(|union| &union.arms) {
                    match self.analysis.merged(&[SchemaPart::whole(*arm)]).kind().ok()?? {
                        TypeName::Null => {}
                        kind => kinds.push(kind),
                    }
                }
            }
        }
        if kinds.is_empty() || kinds.iter().any(|kind| fitting(*kind).contains(&wanted)) {
            return None;
        }
        kinds.sort_unstable();
        kinds.dedup();
        let what = match kinds.as_slice() {
            [TypeName::String] => "a text",
            [TypeName::Integer] => "an integer",
            [TypeName::Number] => "a number",
            [TypeName::Boolean] => "true or false",
            [TypeName::Object] => "an object",
            [TypeName::Array] => "a list, whose items have extensions of their own",
            [TypeName::Null] => "null",
            _ => "a union without such an arm",
        };
        let is_fitting = |name: &&str| kinds.iter().any(|kind| fitting(*kind).contains(name));
        let fits: Vec<&str> = TYPES.into_iter().filter(is_fitting).collect();
        Some(format!("`x-sdk-type: {wanted}` does not fit: this is {what}; what fits is {}", fits.join(", ")))
    }
}

/// The values of `x-sdk-type`.
const TYPES: [&str; 6] = ["decimal", "float", "zoned-date-time", "string", "integer", "json"];

/// The values of `x-sdk-type` for a JSON type. Some descriptions declare ids as texts that are numbers on the wire, or
/// the reverse; decimals and floats are never texts.
const fn fitting(kind: TypeName) -> &'static [&'static str] {
    match kind {
        TypeName::String => &["zoned-date-time", "string", "integer", "json"],
        TypeName::Integer | TypeName::Number => &["decimal", "float", "string", "integer", "json"],
        TypeName::Boolean | TypeName::Object | TypeName::Array | TypeName::Null => &["json"],
    }
}

/// An extension with a mistake.
struct Found<'a> {
    pointer: Pointer,
    key: &'a str,
    value: &'a Value,
    /// The problem of its value; `None` for an unknown extension.
    problem: Option<String>,
}

/// A step on the path to an extension.
#[derive(Clone, Copy)]
enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

/// Collects extensions outside of examples and other data. Pointers are made only for findings, since most objects have
/// none.
fn collect<'a>(value: &'a Value, path: &mut Vec<Segment<'a>>, found: &mut Vec<Found<'a>>) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if key.starts_with("x-sdk-") && !is_named(path) {
                    let pointer = path.iter().fold(Pointer::root(), |pointer, segment| match segment {
                        Segment::Key(key) => pointer.child(key),
                        Segment::Index(index) => pointer.child(index),
                    });
                    let is_known = EXTENSIONS.contains(&key.as_str());
                    let problem = if is_known { problem(&pointer, key, member).map(Some) } else { Some(None) };
                    let found_here = |problem| Found { pointer: pointer.child(key), key, value: member, problem };
                    found.extend(problem.map(found_here));
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

/// Whether the keys of the object at a path are names, which may equal these words.
fn is_named(path: &[Segment<'_>]) -> bool {
    let keys = path.iter().rev().map_while(|segment| match segment {
        Segment::Key(key) if NAMED.contains(key) => Some(()),
        _ => None,
    });
    keys.count() % 2 == 1
}

/// The problem of a known extension's value.
fn problem(pointer: &Pointer, key: &str, value: &Value) -> Option<String> {
    match key {
        "x-sdk-rate-limit" if *pointer != Pointer::root().child("info") => {
            Some("`x-sdk-rate-limit` is about the API as a whole: it stands on `info`".to_owned())
        }
        "x-sdk-rate-limit" => rate_limit(value).err().map(str::to_owned),
        "x-sdk-pagination" => pagination::read(value).err(),
        "x-sdk-name" if value.as_str().is_none_or(|text| text.trim().is_empty()) => {
            Some(format!("`{key}` must be a text"))
        }
        "x-sdk-type" if value.as_str().and_then(sdk_type).is_none() => {
            let what = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Some(format!("`x-sdk-type` must be one of {}, not `{what}`", TYPES.join(", ")))
        }
        "x-sdk-sensitive" | "x-sdk-required" if !value.is_boolean() => Some(format!("`{key}` must be true or false")),
        _ => None,
    }
}

/// Reads `x-sdk-rate-limit`.
pub fn rate_limit(extension: &Value) -> Result<RateLimit, &'static str> {
    const FORM: &str = "`x-sdk-rate-limit` must be {requests, seconds}, both whole numbers from 1 on";
    let extension = extension.as_object().filter(|extension| extension.len() == 2).ok_or(FORM)?;
    let number = |key: &str| {
        let number = extension.get(key).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
        number.filter(|number| *number > 0).ok_or(FORM)
    };
    Ok(RateLimit { requests: number("requests")?, seconds: number("seconds")? })
}
