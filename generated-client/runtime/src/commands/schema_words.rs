//! A schema in words, for people who write values by hand.

use serde_json::Value;

use super::table::Commands;
use super::values::referred;

/// As many references as are followed for one value.
const MOST_REFERENCES: usize = 16;

/// As many listed values as are shown.
const MOST_VALUES: usize = 12;

/// A field of an object.
pub(crate) struct FieldWords {
    /// Its path from the body, as `--set` takes it.
    pub(crate) path: String,
    /// What it takes.
    pub(crate) kind: String,
    pub(crate) required: bool,
    /// What it is.
    pub(crate) docs: String,
}

/// A schema without references, and without the form for null.
pub(crate) fn resolved(commands: &Commands, schema: &Value) -> Value {
    let mut schema = schema.clone();
    for _ in 0..MOST_REFERENCES {
        if let Some(found) = referred(commands, &schema) {
            schema = found;
            continue;
        }
        let arms = ["allOf", "anyOf", "oneOf"].into_iter().find_map(|key| schema.get(key)?.as_array());
        let mut arms = arms.into_iter().flatten().filter(|arm| arm.get("type").and_then(Value::as_str) != Some("null"));
        match (arms.next(), arms.next()) {
            (Some(arm), None) => schema = arm.clone(),
            _ => break,
        }
    }
    schema
}

/// What a schema takes: `text`, `whole number, 10 to 100`, `list of text`, `A, B or C`.
pub(crate) fn kind(commands: &Commands, schema: &Value) -> String {
    kind_within(commands, schema, 4)
}

fn kind_within(commands: &Commands, schema: &Value, depth: usize) -> String {
    let Some(depth) = depth.checked_sub(1) else { return "value".to_owned() };
    let schema = resolved(commands, schema);
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return listed(values);
    }
    if let Some(value) = schema.get("const") {
        return word(value);
    }
    for key in ["oneOf", "anyOf"] {
        let Some(arms) = schema.get(key).and_then(Value::as_array) else { continue };
        let mut kinds: Vec<String> = Vec::new();
        for arm in arms.iter().take(MOST_VALUES) {
            let kind = kind_within(commands, arm, depth);
            if kind != "null" && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        return kinds.join(" or ");
    }
    let ty = match schema.get("type") {
        Some(Value::String(ty)) => ty.as_str(),
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).find(|ty| *ty != "null").unwrap_or("value"),
        _ if schema.get("properties").is_some() => "object",
        _ => "value",
    };
    let name = match (ty, schema.get("format").and_then(Value::as_str)) {
        ("string", Some("date")) => "date".to_owned(),
        ("string", Some("date-time")) => "date and time".to_owned(),
        ("string", Some("byte")) => "text in base64".to_owned(),
        ("string", Some(format)) if format.len() < 20 => format!("text ({format})"),
        ("string", _) => "text".to_owned(),
        ("integer", _) => "whole number".to_owned(),
        ("boolean", _) => "true or false".to_owned(),
        ("array", _) => format!(
            "list of {}",
            schema.get("items").map_or("value".to_owned(), |item| kind_within(commands, item, depth))
        ),
        (other, _) => other.to_owned(),
    };
    let bound = |key: &str| schema.get(key).map(word);
    let range = match (bound("minimum"), bound("maximum")) {
        (Some(least), Some(most)) => format!(", {least} to {most}"),
        (Some(least), None) => format!(", at least {least}"),
        (None, Some(most)) => format!(", at most {most}"),
        (None, None) => String::new(),
    };
    let length = bound("maxLength").map(|most| format!(", at most {most} characters")).unwrap_or_default();
    format!("{name}{range}{length}")
}

fn listed(values: &[Value]) -> String {
    let mut words: Vec<String> = values.iter().take(MOST_VALUES).map(word).collect();
    if values.len() > MOST_VALUES {
        words.push("..".to_owned());
    }
    words.join(" | ")
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The fields of an object, with those of objects in it down to this depth. Read-only ones are left out.
pub(crate) fn fields(commands: &Commands, schema: &Value, depth: usize) -> Vec<FieldWords> {
    let mut all = Vec::new();
    add(commands, schema, "", depth, &mut all);
    all
}

fn add(commands: &Commands, schema: &Value, prefix: &str, depth: usize, all: &mut Vec<FieldWords>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let schema = resolved(commands, schema);
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if field.get("readOnly") == Some(&Value::Bool(true)) {
            continue;
        }
        let is_plain = !name.is_empty() && !name.contains(['.', '[', ']', '"', '=']);
        let path = if is_plain { format!("{prefix}{name}") } else { format!("{prefix}\"{name}\"") };
        let docs = field.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
        let required = required.contains(&name.as_str());
        all.push(FieldWords { kind: kind(commands, field), required, docs, path: path.clone() });
        add(commands, field, &format!("{path}."), depth, all);
    }
}
