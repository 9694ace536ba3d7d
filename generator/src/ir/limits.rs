//! What values must satisfy beyond their type.

use serde_json::{Number, Value};

use super::model::{Bound, Count, Limits, Needs};
use crate::document::Schema;

/// What a schema itself demands, without its parts, items and what it refers to.
pub(super) fn of_schema(schema: &Schema<'_>) -> Limits {
    let number = |key: &str| schema.member(key).and_then(Value::as_number).cloned();
    let strict = |key: &str| schema.member(key) == Some(&Value::Bool(true));
    let bound = |key: &str, exclusive: &str| Some(Bound { value: number(key)?, exclusive: strict(exclusive) });
    let count = |least: &str, most: &str| Count {
        least: number(least).as_ref().and_then(Number::as_u64).unwrap_or_default(),
        most: number(most).as_ref().and_then(Number::as_u64),
    };
    Limits {
        minimum: bound("minimum", "exclusiveMinimum"),
        maximum: bound("maximum", "exclusiveMaximum"),
        multiple_of: number("multipleOf").into_iter().collect(),
        length: count("minLength", "maxLength"),
        items: count("minItems", "maxItems"),
        properties: count("minProperties", "maxProperties"),
        unique: strict("uniqueItems"),
        patterns: schema.member("pattern").and_then(Value::as_str).map(str::to_owned).into_iter().collect(),
        formats: schema.format.iter().filter(|format| !TYPED_FORMATS.contains(&format.as_str())).cloned().collect(),
        needs: ["oneOf", "anyOf"].iter().filter_map(|key| needs(key, schema.member(key)?)).collect(),
        inner: None,
    }
}

/// What both demand.
pub(super) fn merge(first: Limits, second: Limits) -> Limits {
    Limits {
        minimum: stricter(first.minimum, second.minimum, |one, other| one >= other),
        maximum: stricter(first.maximum, second.maximum, |one, other| one <= other),
        multiple_of: all(first.multiple_of, second.multiple_of),
        length: both(first.length, second.length),
        items: both(first.items, second.items),
        properties: both(first.properties, second.properties),
        unique: first.unique || second.unique,
        patterns: all(first.patterns, second.patterns),
        formats: all(first.formats, second.formats),
        needs: all(first.needs, second.needs),
        inner: match (first.inner, second.inner) {
            (Some(first), Some(second)) => Some(Box::new(merge(*first, *second))),
            (first, second) => first.or(second),
        },
    }
}

/// The bound that leaves less; of two equal ones the exclusive one.
fn stricter(first: Option<Bound>, second: Option<Bound>, wins: impl Fn(f64, f64) -> bool) -> Option<Bound> {
    let (first, second) = match (first, second) {
        (Some(first), Some(second)) => (first, second),
        (first, second) => return first.or(second),
    };
    if first.value == second.value {
        return Some(Bound { exclusive: first.exclusive || second.exclusive, ..first });
    }
    let [one, other] = [&first, &second].map(|bound| bound.value.as_f64().unwrap_or_default());
    Some(if wins(one, other) { first } else { second })
}

fn both(first: Count, second: Count) -> Count {
    let most = match (first.most, second.most) {
        (Some(first), Some(second)) => Some(first.min(second)),
        (first, second) => first.or(second),
    };
    Count { least: first.least.max(second.least), most }
}

fn all<T: PartialEq>(mut first: Vec<T>, second: Vec<T>) -> Vec<T> {
    for one in second {
        if !first.contains(&one) {
            first.push(one);
        }
    }
    first
}

/// Unions whose arms only require fields.
fn needs(key: &str, arms: &Value) -> Option<Needs> {
    const SILENT: [&str; 5] = ["required", "properties", "title", "description", "type"];
    let fields = |arm: &Value| {
        let arm = arm.as_object()?;
        let stubs = arm.get("properties").and_then(Value::as_object).is_none_or(|properties| {
            properties.values().all(|property| property.as_object().is_some_and(serde_json::Map::is_empty))
        });
        let required = arm.get("required")?.as_array()?;
        let names: Vec<String> = required.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        (stubs && !names.is_empty() && arm.keys().all(|key| SILENT.contains(&key.as_str()))).then_some(names)
    };
    let sets: Option<Vec<Vec<String>>> = arms.as_array()?.iter().map(fields).collect();
    let sets = sets.filter(|sets| sets.len() > 1)?;
    Some(Needs { exactly_one: key == "oneOf", sets })
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
