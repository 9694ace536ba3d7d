//! Siblings of `$ref` in schemas. In 3.1 they count. `OpenAPI` 3.0 ignores them: useful siblings are used nevertheless,
//! since authors mean them, and nonsense is dropped.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema};
use super::{forms, types};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::position::Position;

/// Drops ignored siblings and records them for the report.
#[derive(Debug)]
pub(super) struct Beside {
    is_ignored: bool,
    /// Count and first pointer by keyword.
    ignored: BTreeMap<String, (usize, Pointer)>,
}

impl Beside {
    pub fn of(document: &Value) -> Self {
        let version = document.get("openapi").and_then(Value::as_str);
        Self { is_ignored: version.is_some_and(|version| version.starts_with("3.0")), ignored: BTreeMap::new() }
    }

    /// Whether siblings are ignored.
    pub const fn is_ignored(&self) -> bool {
        self.is_ignored
    }

    /// Drops nonsense beside a reference of 3.0, and `type`: that of the target counts.
    pub fn clear(&mut self, schema: &mut Schema, position: &Position<'_>) {
        if !self.is_ignored || !schema.get("$ref").is_some_and(Value::is_string) {
            return;
        }
        let is_ignored = |(key, value): &(&String, &Value)| match (key.as_str(), value) {
            // Null in a list of types is meant.
            ("type", Value::Array(_)) => !is_type(value),
            ("type" | "format", _) => true,
            _ => !is_sound(key, value),
        };
        let keys: Vec<String> = schema.iter().filter(is_ignored).map(|(key, _)| key.clone()).collect();
        for key in keys {
            schema.shift_remove(&key);
            let first = || (0, position.key(&key).pointer());
            self.ignored.entry(key.clone()).or_insert_with(first).0 += 1;
        }
    }

    pub fn report(&mut self, diagnostics: &mut Diagnostics) {
        for (key, (count, first)) in std::mem::take(&mut self.ignored) {
            let locations = if count == 1 { "location" } else { "locations, first here" };
            let message = format!("`{key}` beside a `$ref` is not used, as OpenAPI 3.0 has it ({count} {locations})");
            diagnostics.push(Diagnostic::new(Code::Ignored, first, message));
        }
    }
}

/// Readers of 3.0 ignore siblings of `$ref`.
pub(super) fn reference(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    if schema.len() < 2 || !schema.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return };
    let mut arms = vec![json!({"$ref": reference})];
    let written = position.key("allOf");
    rewriter.moved(&position.pointer(), &written.index(0));
    match schema.shift_remove("allOf") {
        Some(Value::Array(more)) => {
            for (index, part) in more.into_iter().enumerate() {
                rewriter.moved(&written.index(index).pointer(), &written.index(arms.len()));
                arms.push(part);
            }
        }
        Some(other) => {
            rewriter.moved(&written.pointer(), &written.index(arms.len()));
            arms.push(other);
        }
        None => {}
    }
    schema.shift_insert(0, "allOf".to_owned(), Value::Array(arms));
}

fn is_type(value: &Value) -> bool {
    let is_name = |name: &Value| types::NAMES.iter().any(|known| name == known);
    value.as_array().map_or_else(|| is_name(value), |names| names.iter().all(is_name))
}

/// Whether a keyword is well-formed, including inner schemas. Null counts as absent.
fn is_sound(key: &str, value: &Value) -> bool {
    let is_schema = |value: &Value| match value {
        Value::Object(members) => members.iter().all(|(key, value)| is_sound(key, value)),
        value => value.is_boolean(),
    };
    let is_list = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(is_schema));
    match key {
        _ if value.is_null() => true,
        "type" => is_type(value),
        "$ref" | "title" | "description" | "format" | "pattern" => value.is_string(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            value.as_f64().is_some_and(|count| count >= 0.0 && count.fract() == 0.0)
        }
        "enum" => value.is_array(),
        "required" => value.as_array().is_some_and(|names| names.iter().all(Value::is_string)),
        "properties" => value.as_object().is_some_and(|members| members.values().all(is_schema)),
        "additionalProperties" => is_schema(value),
        "items" => is_schema(value) || is_list(value),
        "allOf" | "anyOf" | "oneOf" => is_list(value),
        "externalDocs" => value.get("url").is_some_and(Value::is_string),
        "discriminator" => value.get("propertyName").is_some_and(Value::is_string),
        key => forms::is_sound(key, value),
    }
}
