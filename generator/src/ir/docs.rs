//! Texts and constraints.

use serde_json::Value;

use super::model::Docs;
use crate::document::Schema;

/// The texts of a schema.
pub(super) fn of_schema(schema: &Schema<'_>) -> Docs {
    Docs {
        summary: schema.data.title.clone(),
        description: schema.data.description.clone(),
        deprecated: schema.data.deprecated,
        external: schema.data.external_docs.as_ref().map(|docs| docs.url.clone()),
        default: schema.member("default").cloned(),
        constraints: constraints(schema),
    }
}

/// The texts of a place where two schemas hold; what the first says goes before.
pub(super) fn merge(first: Docs, second: Docs) -> Docs {
    let mut constraints = first.constraints;
    for constraint in second.constraints {
        if !constraints.contains(&constraint) {
            constraints.push(constraint);
        }
    }
    Docs {
        summary: first.summary.or(second.summary),
        description: first.description.or(second.description),
        deprecated: first.deprecated || second.deprecated,
        external: first.external.or(second.external),
        default: first.default.or(second.default),
        constraints,
    }
}

/// The constraints of a schema in words.
pub(super) fn constraints(schema: &Schema<'_>) -> Vec<String> {
    let member = |key: &str| schema.member(key);
    let number = |key: &str| member(key).filter(|value| value.is_number());
    let strict = |key: &str| member(key) == Some(&Value::Bool(true));
    let mut words = Vec::new();
    if let Some(bound) = number("minimum") {
        let word = if strict("exclusiveMinimum") { "greater than" } else { "minimum" };
        words.push(format!("{word} {bound}"));
    }
    if let Some(bound) = number("maximum") {
        let word = if strict("exclusiveMaximum") { "less than" } else { "maximum" };
        words.push(format!("{word} {bound}"));
    }
    if let Some(step) = number("multipleOf") {
        words.push(format!("a multiple of {step}"));
    }
    for (least, most, what) in [
        ("minLength", "maxLength", "character"),
        ("minItems", "maxItems", "item"),
        ("minProperties", "maxProperties", "property"),
    ] {
        let count = |key: &str| number(key).and_then(Value::as_u64);
        match (count(least).filter(|count| *count > 0), count(most)) {
            (Some(least), Some(most)) if least == most => words.push(format!("exactly {}", counted(least, what))),
            (least, most) => {
                words.extend(least.map(|least| format!("at least {}", counted(least, what))));
                words.extend(most.map(|most| format!("at most {}", counted(most, what))));
            }
        }
    }
    if strict("uniqueItems") {
        words.push("no item twice".to_owned());
    }
    if let Some(pattern) = member("pattern").and_then(Value::as_str) {
        words.push(format!("matches `{pattern}`"));
    }
    words.extend(["oneOf", "anyOf"].iter().filter_map(|key| alternatives(key, member(key)?)));
    if let Some(format) = schema.format.as_deref().filter(|format| !TYPED_FORMATS.contains(format)) {
        words.push(format!("format `{format}`"));
    }
    words
}

/// Unions whose arms only require fields: `needs a, or b and c`.
fn alternatives(key: &str, arms: &Value) -> Option<String> {
    const SILENT: [&str; 5] = ["required", "properties", "title", "description", "type"];
    let fields = |arm: &Value| {
        let arm = arm.as_object()?;
        let stubs = arm.get("properties").and_then(Value::as_object).is_none_or(|properties| {
            properties.values().all(|property| property.as_object().is_some_and(serde_json::Map::is_empty))
        });
        let required = arm.get("required")?.as_array()?;
        let names: Vec<String> = required.iter().filter_map(Value::as_str).map(|name| format!("`{name}`")).collect();
        (stubs && !names.is_empty() && arm.keys().all(|key| SILENT.contains(&key.as_str())))
            .then(|| names.join(" and "))
    };
    let needed: Option<Vec<String>> = arms.as_array()?.iter().map(fields).collect();
    let needed = needed.filter(|needed| needed.len() > 1)?;
    let how_many = if key == "oneOf" { "exactly one" } else { "at least one" };
    Some(format!("needs {how_many} of {}", needed.join(", ")))
}

/// Formats that the type itself tells.
const TYPED_FORMATS: [&str; 16] = [
    "date",
    "date-time",
    "byte",
    "binary",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "string",
];

fn counted(count: u64, what: &str) -> String {
    match (count, what) {
        (1, what) => format!("1 {what}"),
        (count, "property") => format!("{count} properties"),
        (count, what) => format!("{count} {what}s"),
    }
}
