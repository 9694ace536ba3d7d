//! The extensions `x-sdk-*` in general, and those for the whole API, on `info`.
//!
//! ```yaml
//! # How many requests the API allows to each operation
//! x-sdk-rate-limit: { requests: 1000, seconds: 60 }
//! # The texts in the code of errors
//! x-sdk-error-codes: '#/components/schemas/ErrorCode'
//! # Fields that the description does not have; also on a schema
//! x-sdk-unknown-fields: keep
//! ```

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::idempotency::IDEMPOTENCY_KEY;
use super::schema::sdk_type;
use super::streams::STREAM;
use super::{Lowering, events, idempotency, pagination, streams};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::TypeName;
use crate::ir::analysis::merge::{MergedSchema, SchemaPart, keeps_unknown};
use crate::ir::model::{RateLimit, TypeExpr};
use crate::pointer::Pointer;

/// The extensions that the generator reads.
const EXTENSIONS: [&str; 13] = [
    "x-sdk-name",
    "x-sdk-type",
    "x-sdk-pagination",
    STREAM,
    IDEMPOTENCY_KEY,
    "x-sdk-rate-limit",
    "x-sdk-sensitive",
    "x-sdk-required",
    "x-sdk-allow",
    ERROR_CODES,
    UNKNOWN,
    DELIVERY,
    SIGNATURE,
];

/// Points from `info` to the enum of the codes of errors.
const ERROR_CODES: &str = "x-sdk-error-codes";

/// How receivers of webhooks know deliveries.
pub const DELIVERY: &str = "x-sdk-webhook-delivery";

/// How deliveries of webhooks are signed.
pub const SIGNATURE: &str = "x-sdk-webhook-signature";

/// Whether fields are kept that the description does not have.
pub const UNKNOWN: &str = "x-sdk-unknown-fields";

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
        let schemas = OnceCell::new();
        let pointers = || self.document.schemas.entries().map(|(_, schema)| &schema.pointer).collect::<HashSet<_>>();
        let is_schema = |pointer: &Pointer| schemas.get_or_init(pointers).contains(pointer);
        collect(self.document.root, &mut Vec::new(), &is_schema, &mut found);
        // Count and first pointer of each message.
        let mut foreign: BTreeMap<String, (usize, Pointer)> = BTreeMap::new();
        for Found { pointer, key, value, problem } in found {
            let message = match (self.document.is_foreign(&pointer, key, value), problem) {
                (false, None) => format!("there is no extension `{key}`"),
                (false, Some(problem)) => problem,
                // What is not read there leaves deliveries unverified.
                (true, Some(problem)) if key == SIGNATURE => {
                    self.warn(Code::ExtensionInvalid, &pointer, format!("{problem}; deliveries are not verified"));
                    continue;
                }
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

    /// Reports `x-sdk-unknown-fields` on schemas of which no object is made.
    pub fn report_unkept(&mut self) {
        let schemas = self.document.schemas.entries();
        let unused: Vec<Pointer> = schemas
            .filter(|(id, schema)| {
                schema.member(UNKNOWN).and_then(keeps_unknown).is_some() && !self.kept_at.contains(id)
            })
            .map(|(_, schema)| schema.pointer.clone())
            .collect();
        for pointer in unused {
            let problem = format!("`{UNKNOWN}` is about objects, and this schema makes none of its own");
            self.unfit_extension(&pointer, UNKNOWN, problem);
        }
    }

    /// The component that `x-sdk-error-codes` points to.
    pub fn lower_error_codes(&mut self) {
        let info = Pointer::root().child("info");
        let Some(target) = self.value_at(&info.child(ERROR_CODES)).and_then(error_codes) else { return };
        let mut components = self.document.components.iter();
        let component = components.find(|(_, id)| self.analysis.schema(*id).pointer == target);
        let id = component.and_then(|(_, id)| self.named.get(id)).copied();
        match id {
            Some(id) if self.api.string_enum(&TypeExpr::Named(id)).is_some() => {
                self.api.info.error_codes = Some(target);
            }
            Some(_) => self.unfit_extension(&info, ERROR_CODES, format!("`{target}` is no enum of texts")),
            None => self.unfit_extension(&info, ERROR_CODES, format!("there is no schema `{target}` in `components`")),
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
fn collect<'a>(
    value: &'a Value,
    path: &mut Vec<Segment<'a>>,
    is_schema: &dyn Fn(&Pointer) -> bool,
    found: &mut Vec<Found<'a>>,
) {
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
                    let problem =
                        if is_known { problem(&pointer, key, member, is_schema).map(Some) } else { Some(None) };
                    let found_here = |problem| Found { pointer: pointer.child(key), key, value: member, problem };
                    found.extend(problem.map(found_here));
                } else if (member.is_object() || member.is_array())
                    && !matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "value")
                {
                    path.push(Segment::Key(key));
                    collect(member, path, is_schema, found);
                    path.pop();
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().filter(|(_, item)| item.is_object() || item.is_array()) {
                path.push(Segment::Index(index));
                collect(item, path, is_schema, found);
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
fn problem(pointer: &Pointer, key: &str, value: &Value, is_schema: &dyn Fn(&Pointer) -> bool) -> Option<String> {
    let on_info = || *pointer == Pointer::root().child("info");
    match key {
        "x-sdk-rate-limit" | ERROR_CODES | DELIVERY | SIGNATURE if !on_info() => {
            Some(format!("`{key}` is about the API as a whole: it stands on `info`"))
        }
        UNKNOWN if !on_info() && !is_schema(pointer) => Some(format!("`{key}` stands on `info` or on a schema")),
        UNKNOWN if keeps_unknown(value).is_none() => Some(format!("`{key}` must be `keep` or `ignore`")),
        ERROR_CODES if error_codes(value).is_none() => {
            Some(format!("`{key}` must point to a component, as `#/components/schemas/..`"))
        }
        "x-sdk-rate-limit" => rate_limit(value).err().map(str::to_owned),
        DELIVERY => events::delivery(value).err().map(str::to_owned),
        SIGNATURE => events::signature(value).err().map(str::to_owned),
        "x-sdk-pagination" => pagination::read(value).err(),
        STREAM => streams::read(value).err(),
        IDEMPOTENCY_KEY => idempotency::read(value).err(),
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

/// Reads `x-sdk-error-codes`.
fn error_codes(extension: &Value) -> Option<Pointer> {
    Pointer::parse(extension.as_str()?)
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
