//! Infers a schema from records.

use serde_json::{Map, Value, json};

use super::shape::{Kind, Shape};

/// A schema that allows all recorded values of a location. `is_3_0` selects the form of null.
pub fn schema(shape: &Shape, is_3_0: bool) -> Value {
    let mut kinds = shape.kinds();
    if kinds.contains(&Kind::Number) {
        kinds.remove(&Kind::Integer);
    }
    let mut arms: Vec<Value> = kinds.iter().map(|kind| one(*kind, shape, is_3_0)).collect();
    let null = shape.null > 0;
    match arms.pop() {
        // Null alone has no type.
        None => json!({}),
        Some(Value::Object(mut only)) if arms.is_empty() => {
            if null && is_3_0 {
                only.insert("nullable".to_owned(), true.into());
            } else if null {
                let kind = only.get("type").cloned().unwrap_or_default();
                only.insert("type".to_owned(), json!([kind, "null"]));
            }
            Value::Object(only)
        }
        Some(last) => {
            arms.push(last);
            if null && !is_3_0 {
                arms.push(json!({"type": "null"}));
            }
            if null && is_3_0 { json!({"anyOf": arms, "nullable": true}) } else { json!({"anyOf": arms}) }
        }
    }
}

fn one(kind: Kind, shape: &Shape, is_3_0: bool) -> Value {
    let mut made = Map::from_iter([("type".to_owned(), Value::from(kind.name()))]);
    match kind {
        Kind::List => {
            let items = shape.items.as_deref().map_or_else(|| json!({}), |items| schema(items, is_3_0));
            made.insert("items".to_owned(), items);
        }
        Kind::Object if !shape.fields.is_empty() => {
            let fields = shape.fields.iter().map(|(name, field)| (name.clone(), schema(field, is_3_0)));
            made.insert("properties".to_owned(), Value::Object(fields.collect()));
        }
        Kind::Object => {
            if let Some(others) = shape.others.as_deref().filter(|others| others.total() > 0) {
                made.insert("additionalProperties".to_owned(), schema(others, is_3_0));
            }
        }
        _ => {}
    }
    Value::Object(made)
}
