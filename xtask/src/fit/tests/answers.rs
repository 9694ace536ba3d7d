//! Records of a test's answers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::records::{Answers, Key, Records};
use super::super::shape::Shape;

/// An answer: method and path, status, body, and values unknown to enums.
pub type Answer<'a> = (&'a str, u16, &'a str, &'a [&'a str]);

pub fn records(answers: &[Answer<'_>]) -> Records {
    let mut all: BTreeMap<Key, Answers> = BTreeMap::new();
    for (call, status, body, unknown) in answers {
        let (method, path) = call.split_once(' ').expect("a method and a path");
        let media_type = "application/json".to_owned();
        let key = Key { method: method.to_owned(), path: path.to_owned(), status: *status, media_type };
        let body: Value = serde_json::from_str(body).expect("JSON");
        let found = all.entry(key).or_default();
        found.count += 1;
        found.shape.add(&shape(&body, unknown));
    }
    Records { files: 1, answers: all, ..Records::default() }
}

/// The shape of a value, as the SDK records it.
fn shape(value: &Value, unknown: &[&str]) -> Shape {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut shape: Shape = serde_json::from_value(counts(value)).expect("a form");
    if unknown.contains(&text.as_str()) {
        shape.unknown = 1;
        shape.values.insert(text);
    }
    match value {
        Value::Array(items) if !items.is_empty() => {
            let all = shape.items.insert(Box::default());
            for item in items {
                all.add(&self::shape(item, unknown));
            }
        }
        Value::Object(members) => {
            let fields = members.iter().map(|(name, value)| (name.clone(), self::shape(value, unknown)));
            shape.fields = fields.collect();
        }
        _ => {}
    }
    shape
}

/// The counts of a value without its members.
fn counts(value: &Value) -> Value {
    match value {
        Value::Null => json!({"null": 1}),
        Value::Bool(_) => json!({"boolean": 1}),
        Value::Number(number) if number.is_f64() => json!({"number": 1}),
        Value::Number(_) => json!({"integer": 1}),
        Value::String(text) if text.is_empty() => json!({"text": 1, "empty": 1}),
        Value::String(text) if text.contains('T') && text.contains(':') => json!({"text": 1, "date_time": 1}),
        Value::String(text) if text.len() == 10 && text.contains('-') => json!({"text": 1, "date": 1}),
        Value::String(text) if text.parse::<f64>().is_ok() => json!({"text": 1, "numeric": 1}),
        Value::String(_) => json!({"text": 1}),
        Value::Array(_) => json!({"list": 1}),
        Value::Object(_) => json!({"object": 1}),
    }
}
