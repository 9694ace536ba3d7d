//! Proposals for schemas of texts, numbers and booleans.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::{Map, Value, json};

use super::action::{self, Action};
use super::compare::{Seen, whole};
use super::counts::often;
use super::infer;
use super::propose::Proposals;
use super::schema::{Document, allows, kinds, names};
use super::shape::{Kind, Shape};
use crate::diagnostics::one_of;

/// Keywords that describe a value of any type.
const KEPT: [&str; 14] = [
    "$ref",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "x-sdk-name",
    "x-sdk-sensitive",
    "xml",
];

/// Proposes additions to a schema. The result is whether they allow null.
pub fn propose(
    document: Document<'_>,
    pointer: &Pointer,
    schema: &Map<String, Value>,
    seen: &Seen,
    is_location: bool,
    out: &mut Proposals,
) -> bool {
    let Some(allowed) = kinds(schema) else { return false };
    let shape = whole(seen);
    let misfits: BTreeSet<Kind> = shape.kinds().into_iter().filter(|kind| !allows(&allowed, *kind)).collect();
    if misfits.is_empty() {
        format(document, pointer, schema, seen, out);
        values(document, pointer, schema, seen, out);
        return false;
    }
    kind(document, pointer, schema, seen, &misfits, is_location, out)
}

/// Values of undeclared types.
fn kind(
    document: Document<'_>,
    pointer: &Pointer,
    schema: &Map<String, Value>,
    seen: &Seen,
    misfits: &BTreeSet<Kind>,
    is_location: bool,
    out: &mut Proposals,
) -> bool {
    let shape = whole(seen);
    let path = action::path(document.0, pointer);
    let evidence: Vec<String> = misfits.iter().map(|kind| kind.name().to_owned()).collect();
    let is_misfit = |kind: &Kind| misfits.contains(kind);
    let count = |shape: &Shape| misfits.iter().map(|kind| shape.count(*kind)).fold(0, u64::saturating_add);
    let mut description = format!("{} {}.", one_of(evidence), often(seen, "values", count, Shape::total));
    if is_misfit(&Kind::Text) && shape.numeric == shape.count(Kind::Text) {
        description.push_str(" All of these texts are numbers.");
    }
    let mut first = description.chars();
    let description =
        first.next().map_or_else(String::new, |letter| letter.to_uppercase().collect::<String>() + first.as_str());
    let moved: Vec<&str> = schema.keys().map(String::as_str).filter(|key| !KEPT.contains(key)).collect();
    out.push(Action::remove(pointer, action::keys(&path, &moved), description.clone()).replaced());
    // Null at a location with a reference to this schema concerns that location.
    let null = !document.is_3_0() && (document.allows_null(pointer) || is_location && shape.null > 0);
    let mut otherwise = shape.only(|kind| misfits.contains(&kind));
    let wider = widened(schema, &shape, misfits);
    let keeps = shape.is_drift || shape.kinds().iter().any(|kind| !misfits.contains(kind));
    let update = match wider {
        Some(wider) if null => json!({"type": [wider, "null"]}),
        Some(wider) => json!({"type": wider}),
        None if keeps => {
            let mut own = Map::new();
            own.extend(moved.iter().filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone()))));
            if misses_format(schema, &shape) {
                own.remove("format");
            }
            if let Some(Value::Array(values)) = own.get_mut("enum") {
                values.extend(new_values(schema, &shape));
            }
            without_null(&mut own);
            let mut arms = vec![Value::Object(own)];
            let other = infer::schema(&otherwise, document.is_3_0());
            match other.get("anyOf").and_then(Value::as_array) {
                Some(others) => arms.extend(others.iter().cloned()),
                None => arms.push(other),
            }
            if null {
                arms.push(json!({"type": "null"}));
            }
            json!({"anyOf": arms})
        }
        None => {
            let null = u64::from(null);
            otherwise.null = null;
            infer::schema(&otherwise, document.is_3_0())
        }
    };
    out.push(Action::update(pointer, path, description, update));
    true
}

/// Removes null from a list of types; it becomes an alternative.
fn without_null(schema: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = schema.get_mut("type") else { return };
    types.retain(|name| name != "null");
    if let [only] = types.as_slice() {
        let only = only.clone();
        schema.insert("type".to_owned(), only);
    }
}

/// The type for integers with recorded fractions.
fn widened(schema: &Map<String, Value>, shape: &Shape, misfits: &BTreeSet<Kind>) -> Option<&'static str> {
    let only: Vec<Kind> = shape.kinds().into_iter().filter(|kind| *kind != Kind::Integer).collect();
    let from_integer = kinds(schema).is_some_and(|kinds| kinds == [Kind::Integer].into());
    (from_integer && misfits.contains(&Kind::Number) && only == [Kind::Number]).then_some("number")
}

/// Texts that violate their format.
fn format(document: Document<'_>, pointer: &Pointer, schema: &Map<String, Value>, seen: &Seen, out: &mut Proposals) {
    let shape = whole(seen);
    if !misses_format(schema, &shape) {
        return;
    }
    let Some(format) = format_of(schema) else { return };
    let count = |shape: &Shape| shape.count(Kind::Text).saturating_sub(formed(format, shape));
    let mut description = format!("No {format} {}.", often(seen, "texts", count, |shape| shape.count(Kind::Text)));
    if shape.empty > 0 {
        let more = if shape.empty == count(&shape) { "All of them" } else { "Some of them" };
        description.push_str(&format!(" {more} were empty."));
    }
    let path = action::path(document.0, pointer);
    let (other, evidence) = match format {
        "date" => ("date-time", "All of them have a time."),
        _ => ("date", "None of them has a time."),
    };
    if formed(other, &shape) == shape.count(Kind::Text) && !schema.contains_key("x-sdk-type") {
        description.push(' ');
        description.push_str(evidence);
        out.push(Action::update(pointer, path, description, json!({"format": other})));
        return;
    }
    let keys: Vec<&str> = ["format", "x-sdk-type"].into_iter().filter(|key| schema.contains_key(*key)).collect();
    out.push(Action::remove(pointer, action::keys(&path, &keys), description));
}

/// The format of texts.
fn format_of(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("x-sdk-type").or_else(|| schema.get("format"))?.as_str()? {
        "zoned-date-time" => Some("date-time"),
        format => ["date", "date-time"].contains(&format).then_some(format),
    }
}

fn formed(format: &str, shape: &Shape) -> u64 {
    if format == "date" { shape.date } else { shape.date_time }
}

fn misses_format(schema: &Map<String, Value>, shape: &Shape) -> bool {
    format_of(schema).is_some_and(|format| formed(format, shape) < shape.count(Kind::Text))
}

/// Undeclared values of an enum.
fn values(document: Document<'_>, pointer: &Pointer, schema: &Map<String, Value>, seen: &Seen, out: &mut Proposals) {
    let shape = whole(seen);
    if shape.unknown == 0 {
        return;
    }
    let path = action::path(document.0, pointer);
    let evidence = often(seen, "values", |shape| shape.unknown, Shape::total);
    if schema.contains_key("const") {
        out.note(format!("{pointer}: not the only value that there is, {evidence}"));
    }
    if !schema.contains_key("enum") {
        return;
    }
    let new = new_values(schema, &shape);
    if new.is_empty() {
        if shape.values.is_empty() {
            let help = if shape.is_drift {
                "`drift_enum_values` of the SDK logs them"
            } else {
                "`Record::enum_values` of the SDK has them recorded"
            };
            out.note(format!("{pointer}: not a value of the enum {evidence}; {help}"));
        }
        return;
    }
    let mut update = json!({"enum": new});
    for names in ["x-enum-varnames", "x-enumNames"] {
        if schema.get(names).is_some_and(Value::is_array) {
            let texts = new.iter().map(|value| value.as_str().map_or_else(|| format!("Value{value}"), str::to_owned));
            update[names] = texts.collect::<Vec<_>>().into();
        }
    }
    out.push(Action::update(pointer, path, format!("Not a value of the enum {evidence}."), update));
}

/// Undeclared values in the form of the enum.
fn new_values(schema: &Map<String, Value>, shape: &Shape) -> Vec<Value> {
    let Some(declared) = schema.get("enum").and_then(Value::as_array) else { return Vec::new() };
    let is_text = schema.get("type").is_some_and(|types| names(types).any(|name| name == "string"));
    let has_text = is_text || declared.iter().any(Value::is_string);
    let value = |text: &String| {
        if has_text { Some(Value::from(text.as_str())) } else { text.parse::<i64>().ok().map(Value::from) }
    };
    shape.values.iter().filter_map(value).filter(|value| !declared.contains(value)).collect()
}
