//! Reads the structure of an answer.

use serde_json::{Number, Value};

use super::shape::{Context, Shape, add};
use crate::charset::without_mark;

/// The greatest depth that is recorded. One level of an answer is two levels of the record, which a reader must be able
/// to parse.
const DEPTH: usize = 50;

/// Adds an answer. An answer that is not JSON adds nothing, and is `None`.
pub(super) fn read(json: &[u8], shape: &mut Shape, context: &mut Context<'_>) -> Option<()> {
    // The whole answer is parsed before anything is counted: a part of it would count fields as absent.
    let value: Value = std::str::from_utf8(without_mark(json)).ok()?.parse().ok()?;
    add_value(&value, shape, context, DEPTH);
    Some(())
}

fn add_value(value: &Value, shape: &mut Shape, context: &mut Context<'_>, depth: usize) {
    let below = depth.saturating_sub(1);
    match value {
        Value::Null => add(&mut shape.null, 1),
        Value::Bool(_) => add(&mut shape.boolean, 1),
        Value::Number(number) => add_number(number, shape, context),
        Value::String(text) => shape.add_text(text, context),
        Value::Array(items) => {
            add(&mut shape.list, 1);
            for item in items.iter().filter(|_| depth > 0) {
                add_value(item, shape.items.get_or_insert_default(), context, below);
            }
        }
        Value::Object(members) => {
            add(&mut shape.object, 1);
            if depth == 0 {
                // Fields that are not examined must not count as absent.
                shape.others.get_or_insert_default();
                return;
            }
            for (key, value) in members {
                add_value(value, shape.member(key, context), context, below);
            }
        }
    }
}

fn add_number(number: &Number, shape: &mut Shape, context: &Context<'_>) {
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match (integer, number.as_f64()) {
        (Some(integer), _) => shape.add_integer(integer, context),
        // For JSON Schema, `1.0` is an integer.
        (None, Some(value)) if value.fract() == 0.0 => add(&mut shape.integer, 1),
        (None, _) => add(&mut shape.number, 1),
    }
}
