//! What schemas say of the size of numbers, texts, lists and objects, and of dates.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::Value;

use super::kind::number_text;
use crate::constraints::number;
use crate::types::DateTime;

/// What of a schema's limits a value does not keep, in words.
pub(super) fn broken(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(digits) = number_text(value) {
        numbers(schema, &digits, &mut found);
        return found;
    }
    let (count, least, most, what) = match value {
        Value::String(text) => (text.chars().count(), "minLength", "maxLength", "characters"),
        Value::Array(items) => (items.len(), "minItems", "maxItems", "items"),
        Value::Object(fields) => (fields.len(), "minProperties", "maxProperties", "fields"),
        _ => return found,
    };
    let bound =
        |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
    if let Some(least) = bound(least).filter(|least| count < *least) {
        found.push(format!("at least {least} {what} are needed, not {count}"));
    }
    if let Some(most) = bound(most).filter(|most| count > *most) {
        found.push(format!("at most {most} {what} are allowed, not {count}"));
    }
    if let (Value::String(text), Some(format)) = (value, schema.get("format").and_then(Value::as_str)) {
        found.extend(date(format, text));
    }
    if let (Some(Value::Bool(true)), Value::Array(items)) = (schema.get("uniqueItems"), value) {
        let mut seen = BTreeSet::new();
        if !items.iter().all(|item| seen.insert(item.to_string())) {
            found.push("an item is there twice".to_owned());
        }
    }
    found
}

/// What is wrong with a date, as the models of the SDK read it.
fn date(format: &str, text: &str) -> Option<String> {
    let (is_read, example) = match format {
        "date" => (text.parse::<jiff::civil::Date>().is_ok(), "2024-02-29"),
        "date-time" => (text.parse::<DateTime>().is_ok(), "2024-02-29T08:30:00+01:00"),
        _ => return None,
    };
    (!is_read).then(|| format!("a {format} is needed, such as `{example}`"))
}

fn numbers(schema: &Value, digits: &str, found: &mut Vec<String>) {
    let bound = |keyword: &str| schema.get(keyword).and_then(number_text);
    for (keyword, is_broken, words) in [
        ("minimum", Ordering::is_lt as fn(Ordering) -> bool, "at least"),
        ("exclusiveMinimum", Ordering::is_le, "more than"),
        ("maximum", Ordering::is_gt, "at most"),
        ("exclusiveMaximum", Ordering::is_ge, "less than"),
    ] {
        let Some(bound) = bound(keyword) else { continue };
        if number::compare(digits, &bound).is_some_and(is_broken) {
            found.push(format!("the number has to be {words} {bound}"));
        }
    }
    if let Some(step) = bound("multipleOf").filter(|step| !number::is_multiple(digits, step)) {
        found.push(format!("the number has to be a multiple of {step}"));
    }
    let bits = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX), 32)),
        Some("int64") => Some((i64::MIN, i64::MAX, 64)),
        _ => None,
    };
    let Some((least, most, bits)) = bits else { return };
    let is_beyond = |bound: i64, order| number::compare(digits, &bound.to_string()) == Some(order);
    if is_beyond(least, Ordering::Less) || is_beyond(most, Ordering::Greater) {
        found.push(format!("the number does not fit into {bits} bits"));
    }
}
