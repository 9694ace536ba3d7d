//! Keywords about objects.

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::source::position::Position;

/// Properties by pattern become additional properties, whatever the pattern.
pub(super) fn patterns(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return };
    let written = position.key("patternProperties");
    let arms = patterns.into_iter().filter(|(_, schema)| *schema != json!({"not": {}}));
    let mut arms: Vec<_> = arms
        .map(|(pattern, schema)| (rewriter.sound(schema, &written.key(&pattern)), written.key(&pattern).pointer()))
        .collect();
    if arms.is_empty() {
        return;
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => {}
        Some(additional @ Value::Object(_)) => {
            arms.push((additional.clone(), position.key("additionalProperties").pointer()));
            schema.insert("additionalProperties".to_owned(), rewriter.any_of(position, "additionalProperties", arms));
        }
        _ => {
            schema.insert("additionalProperties".to_owned(), rewriter.any_of(position, "additionalProperties", arms));
        }
    }
    if !has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "object".into());
    }
    let message = "properties by the pattern of their names; every additional property may have any of these types";
    rewriter.say(Code::Approximated, &written, message);
}

/// Without composition, unevaluated properties are additional properties. With composition, `false` has no counterpart:
/// `additionalProperties: false` would forbid properties of the composed schemas.
pub(super) fn unevaluated(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let Some(value) = schema.shift_remove("unevaluatedProperties") else { return };
    let composed = ["allOf", "anyOf", "oneOf", "$ref"].iter().any(|key| schema.contains_key(*key));
    let fits = value.is_object() || (value == Value::Bool(false) && !composed);
    if fits && !schema.contains_key("additionalProperties") {
        schema.insert("additionalProperties".to_owned(), value);
        rewriter.moved(&position.key("unevaluatedProperties").pointer(), &position.key("additionalProperties"));
    }
}
