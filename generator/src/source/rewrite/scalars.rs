//! Bounds, encodings, examples, and values that the typed model cannot read.

use serde_json::{Number, Value};

use super::schema::{Rewriter, Schema};
use crate::diagnostic::Code;
use crate::media_type::essence_as_written;
use crate::source::position::Position;

/// In 3.0, `exclusiveMinimum` is a flag of `minimum`; of two bounds the tighter counts.
pub(super) fn bounds(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    for (exclusive, inclusive, is_lower) in
        [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)]
    {
        let Some(Value::Number(bound)) = schema.get(exclusive) else { continue };
        let bound = bound.clone();
        let looser = match schema.get(inclusive) {
            Some(Value::Number(other)) if is_lower => less(&bound, other),
            Some(Value::Number(other)) => less(other, &bound),
            _ => false,
        };
        if looser {
            schema.shift_remove(exclusive);
        } else {
            schema.insert(inclusive.to_owned(), Value::Number(bound));
            schema.insert(exclusive.to_owned(), Value::Bool(true));
            rewriter.moved(&position.key(exclusive).pointer(), &position.key(inclusive));
        }
    }
}

fn less(one: &Number, other: &Number) -> bool {
    let whole = |number: &Number| number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one < other,
        _ => one.as_f64() < other.as_f64(),
    }
}

/// In 3.0, `format` stands for the encoding of bytes. What 3.0 lacks stays visible as `x-content-encoding` and
/// `x-content-media-type` for multipart bodies.
pub(super) fn content(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let text = |value: Option<Value>| match value {
        Some(Value::String(text)) => Some(text.to_ascii_lowercase()),
        _ => None,
    };
    if schema.shift_remove("contentSchema").is_some_and(|value| !is_anything(&value)) {
        rewriter.say(
            Code::Ignored,
            &position.key("contentSchema"),
            "the SDK does not read the content of a text, and does not use its `contentSchema`",
        );
    }
    let encoding = text(schema.shift_remove("contentEncoding"));
    let written = schema.shift_remove("contentMediaType");
    let media = text(written.clone());
    if let Some(written @ Value::String(_)) = written {
        schema.insert("x-content-media-type".to_owned(), written);
    }
    let format = match (encoding.as_deref(), media.as_deref()) {
        (Some("base64"), _) => "byte",
        // A text in another alphabet is left alone.
        (Some("base64url"), _) => "base64url",
        (None, Some(media)) if is_binary(media) => "binary",
        (Some("binary"), _) => "binary",
        _ => return,
    };
    if let (Some(encoding), "byte" | "base64url") = (encoding.as_deref(), format) {
        schema.insert("x-content-encoding".to_owned(), encoding.into());
    }
    if matches!(schema.get("format").and_then(Value::as_str), None | Some("binary")) {
        schema.insert("format".to_owned(), format.into());
        let key = if encoding.is_some() { "contentEncoding" } else { "contentMediaType" };
        rewriter.moved(&position.key(key).pointer(), &position.key("format"));
    }
    if !super::schema::has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "string".into());
    }
}

/// Whether a schema says nothing.
fn is_anything(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(serde_json::Map::is_empty)
}

fn is_binary(media: &str) -> bool {
    let media = essence_as_written(media);
    ["image/", "audio/", "video/", "font/"].iter().any(|prefix| media.starts_with(prefix) && media != "image/svg+xml")
        || matches!(
            media,
            "application/octet-stream"
                | "application/pdf"
                | "application/zip"
                | "application/gzip"
                | "application/x-tar"
        )
        || media.starts_with("application/vnd.openxmlformats")
        || media == "*/*"
}

/// A schema has one example in 3.0.
pub(super) fn examples(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let Some(examples) = schema.shift_remove("examples") else { return };
    let written = position.key("examples");
    let first = match examples {
        Value::Array(list) => list.into_iter().next().map(|first| (first, written.index(0).pointer())),
        // Named examples belong to parameters and media types, but occur here as well.
        Value::Object(map) => map.into_iter().next().map(|(name, mut example)| {
            let written = written.key(&name);
            match example.get_mut("value") {
                Some(value) => (value.take(), written.key("value").pointer()),
                None => (example, written.pointer()),
            }
        }),
        _ => None,
    };
    if let (Some((first, from)), false) = (first, schema.contains_key("example")) {
        schema.insert("example".to_owned(), first);
        rewriter.moved(&from, &position.key("example"));
    }
}

/// Restores texts that YAML read as numbers or booleans, as `type` tells.
pub(super) fn texts(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let Rewriter { spelling, diagnostics, .. } = rewriter;
    let mut fit = |key: &str, value: &mut Value| {
        let position = position.key(key);
        match value {
            Value::Array(values) => {
                for (index, value) in values.iter_mut().enumerate() {
                    spelling.fit(value, &position.index(index), diagnostics);
                }
            }
            value => spelling.fit(value, &position, diagnostics),
        }
    };
    let is_text = match schema.get("type") {
        Some(Value::Array(names)) => names.iter().all(|name| name == "string" || name == "null"),
        name => name.is_some_and(|name| name == "string"),
    };
    for (key, value) in schema.iter_mut() {
        let is_meant = match key.as_str() {
            "enum" | "const" | "default" | "example" | "examples" => is_text,
            key => matches!(key, "required" | "title" | "description" | "format" | "pattern"),
        };
        if is_meant {
            fit(key, value);
        }
    }
}

/// Repairs constraints that do not fit their type, since the typed model would read the schema as untyped or not at
/// all: `1.0` or `1.5` as a bound of integers, or `1` in an enum of texts that needs quotes in YAML.
pub(super) fn fit(schema: &mut Schema) {
    for key in ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] {
        let Some(Value::Number(number)) = schema.get(key) else { continue };
        // The next stage reports the others.
        if let Some(value) = number.as_u64().or_else(|| u64::try_from(integer(number)?).ok()) {
            schema.insert(key.to_owned(), value.into());
        }
    }
    if schema.get("type").and_then(Value::as_str) == Some("integer") {
        fit_integer(schema);
    }
}

fn fit_integer(schema: &mut Schema) {
    for (key, exclusive) in
        [("minimum", Some("exclusiveMinimum")), ("maximum", Some("exclusiveMaximum")), ("multipleOf", None)]
    {
        let Some(Value::Number(number)) = schema.get(key) else { continue };
        let value = number.as_f64().unwrap_or_default();
        let (fitting, is_rounded) = match key {
            _ if number.as_u64().is_some() || integer(number).is_some() => (integer(number), false),
            "minimum" => (float(value.ceil()), true),
            "maximum" => (float(value.floor()), true),
            _ => (steps(value), false),
        };
        match fitting {
            // A bound between two integers is never met.
            Some(fitting) => {
                schema.insert(key.to_owned(), fitting.into());
                exclusive.filter(|_| is_rounded).and_then(|exclusive| schema.shift_remove(exclusive));
            }
            // Larger integers are left to the next stage, which can hide them.
            None if number.as_u64().is_some() || (key != "multipleOf" && value.fract() == 0.0) => {}
            None => {
                schema.shift_remove(key);
                exclusive.and_then(|exclusive| schema.shift_remove(exclusive));
            }
        }
    }
    for value in values(schema) {
        if let Value::Number(number) = value
            && let Some(integer) = integer(number)
        {
            *value = integer.into();
        }
    }
}

fn values(schema: &mut Schema) -> impl Iterator<Item = &mut Value> {
    schema.get_mut("enum").and_then(Value::as_array_mut).into_iter().flatten()
}

/// The number as an integer, if it fits.
fn integer(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| float(number.as_f64()?))
}

fn float(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < 9e18).then(|| format!("{value:.0}").parse().ok())?
}

/// The least integer that is a multiple of a fraction, unless all integers are (0.5).
fn steps(fraction: f64) -> Option<i64> {
    (1..=1000).find_map(|times| float(fraction * f64::from(times))).filter(|step| *step > 1)
}
