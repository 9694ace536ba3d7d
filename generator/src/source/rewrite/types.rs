//! `type` and `const`.

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::source::position::Position;

/// All names of types.
pub(super) const NAMES: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];

/// `const` is an `enum` of one value.
pub(super) fn constant(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let Some(value) = schema.shift_remove("const") else { return };
    rewriter.moved(&position.key("const").pointer(), &position.key("enum"));
    let name = match &value {
        Value::Null if admits_null(schema) => return null(schema),
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        // Objects and lists need no `type`, and null beside another type is reported by later stages.
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    let has_form = has_form(schema);
    schema.insert("enum".to_owned(), json!([value]));
    if let (Some(name), false) = (name, has_form) {
        schema.shift_insert(0, "type".to_owned(), name.into());
    }
}

/// Lists of types: null becomes `nullable`, several others become arms of an `anyOf`.
pub(super) fn types(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let mut names: Vec<&'static str> = Vec::new();
    let mut add = |value: &Value| match NAMES.iter().find(|name| value.as_str() == Some(**name)) {
        Some(name) => {
            if !names.contains(name) {
                names.push(name);
            }
            true
        }
        None => false,
    };
    let known = match schema.get("type") {
        Some(Value::Array(list)) => list.iter().all(&mut add),
        Some(value) => add(value),
        None => false,
    };
    // The next stage reports unknown types.
    if !known {
        return;
    }
    let nullable = names.contains(&"null");
    // Integers are numbers. If both are listed, integers keep their digits unless other keywords matter.
    let number = names.contains(&"number");
    let is_float = matches!(schema.get("format").and_then(Value::as_str), Some("float" | "double"));
    let one = number && (is_float || schema.contains_key("enum"));
    names.retain(|name| *name != "null" && !(*name == "integer" && one));
    match names.as_slice() {
        [] if nullable => return null(schema),
        [] => {
            schema.shift_remove("type");
        }
        [name] => {
            schema.insert("type".to_owned(), (*name).into());
        }
        names => split(rewriter, schema, names, position),
    }
    if nullable {
        schema.insert("nullable".to_owned(), true.into());
    }
}

/// Whether `type`, as written, admits null.
fn admits_null(schema: &Schema) -> bool {
    match schema.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
        _ => true,
    }
}

/// The form of schemas for null alone.
fn null(schema: &mut Schema) {
    for key in ["type", "nullable", "format"] {
        schema.shift_remove(key);
    }
    schema.insert("enum".to_owned(), json!([null]));
}

/// An arm for each type with the keywords for it; common keywords stay outside.
fn split(rewriter: &mut Rewriter<'_>, schema: &mut Schema, names: &[&str], position: &Position<'_>) {
    if schema.contains_key("anyOf") || schema.contains_key("oneOf") {
        beside_arms(schema, names);
        return;
    }
    let mut arms: Vec<(&str, Schema)> = names.iter().map(|name| (*name, Schema::new())).collect();
    for (name, arm) in &mut arms {
        arm.insert("type".to_owned(), (*name).into());
    }
    let mut outside = Schema::new();
    for (key, value) in std::mem::take(schema) {
        match key.as_str() {
            // Keeps the position of the arms.
            "type" => {
                outside.insert("anyOf".to_owned(), Value::Null);
            }
            "enum" => {
                if !distribute(&mut arms, &mut outside, value) {
                    let message = "no value is of a type that `type` names; the values are used as they are";
                    rewriter.say(Code::Approximated, &position.key("enum"), message);
                }
            }
            key => {
                let subjects = if key == "format" { formatted(&value, names) } else { subjects(key) };
                if subjects.is_empty() {
                    outside.insert(key.to_owned(), value);
                    continue;
                }
                for (_, arm) in arms.iter_mut().filter(|(name, _)| subjects.contains(name)) {
                    arm.insert(key.to_owned(), value.clone());
                }
            }
        }
    }
    *schema = outside;
    match arms.as_mut_slice() {
        [] => {
            schema.shift_remove("anyOf");
        }
        [(_, only)] => {
            schema.shift_remove("anyOf");
            schema.extend(std::mem::take(only));
        }
        _ => {
            let arms: Vec<_> = arms.into_iter().map(|(_, arm)| Value::Object(arm)).collect();
            let whole = position.pointer();
            let position = position.key("anyOf");
            (0..arms.len()).for_each(|index| rewriter.moved(&whole, &position.index(index)));
            schema.insert("anyOf".to_owned(), Value::Array(arms));
        }
    }
}

/// A list of types beside arms: arms with a type of their own win; if they only constrain, they become a part.
fn beside_arms(schema: &mut Schema, names: &[&str]) {
    let types = schema.shift_remove("type");
    let arms = ["anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let have_form = arms.filter_map(Value::as_object).any(|arm| {
        has_form(arm) || ["$ref", "allOf", "anyOf", "oneOf", "format"].iter().any(|key| arm.contains_key(*key))
    });
    let parts = schema.get("allOf").is_none_or(Value::is_array);
    let says_more = ["$ref", "enum", "const", "properties", "items", "additionalProperties", "format"];
    if types.is_none() || have_form || !parts || says_more.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    let arms: Vec<Value> = names.iter().map(|name| json!({"type": name})).collect();
    if let Value::Array(parts) = schema.entry("allOf").or_insert_with(|| json!([])) {
        parts.push(json!({"anyOf": arms}));
    }
}

const NUMBERS: &[&str] = &["number", "integer"];

/// The types that a keyword applies to; empty for all.
pub(super) fn subjects(key: &str) -> &'static [&'static str] {
    match key {
        "minLength" | "maxLength" | "pattern" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => NUMBERS,
        "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => &["object"],
        "format" => &["string", "number", "integer"],
        _ => &[],
    }
}

/// The type that a `format` applies to.
fn formatted(value: &Value, names: &[&str]) -> &'static [&'static str] {
    let format = value.as_str().unwrap_or_default();
    let numeric = format.starts_with("int") || format.starts_with("uint");
    let numeric = numeric || matches!(format, "float" | "double" | "decimal");
    let has_number = names.iter().any(|name| NUMBERS.contains(name));
    if has_number && (numeric || !names.contains(&"string")) { NUMBERS } else { &["string"] }
}

/// Distributes values to arms by type; an arm without values is dropped. `nullable` covers null. Returns false if no
/// type has a value.
fn distribute(arms: &mut Vec<(&str, Schema)>, outside: &mut Schema, values: Value) -> bool {
    let Value::Array(values) = values else {
        outside.insert("enum".to_owned(), values);
        return true;
    };
    arms.retain_mut(|(name, arm)| {
        let own: Vec<Value> = values.iter().filter(|value| is(value, name)).cloned().collect();
        let any = !own.is_empty();
        arm.insert("enum".to_owned(), Value::Array(own));
        any
    });
    let fits = !arms.is_empty() || values.iter().all(Value::is_null);
    if arms.is_empty() {
        outside.insert("enum".to_owned(), Value::Array(values));
    }
    fits
}

fn is(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => name == "number" || (name == "integer" && !number.is_f64()),
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    }
}
