//! Keywords about objects.

use serde_json::{Map, Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::source::place::Place;

/// Properties under names that match a pattern are additional properties, whatever their names.
pub(super) fn patterns(rewriter: &mut Rewriter<'_>, schema: &mut Schema, place: &Place<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return };
    let written = place.key("patternProperties");
    let arms = patterns.into_iter().filter(|(_, schema)| *schema != json!({"not": {}}));
    let mut arms: Vec<_> = arms.map(|(pattern, schema)| (schema, written.key(&pattern).pointer())).collect();
    if arms.is_empty() {
        return;
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => {}
        Some(additional @ Value::Object(_)) => {
            arms.push((additional.clone(), place.key("additionalProperties").pointer()));
            schema.insert("additionalProperties".to_owned(), rewriter.any_of(place, "additionalProperties", arms));
        }
        _ => {
            schema.insert("additionalProperties".to_owned(), rewriter.any_of(place, "additionalProperties", arms));
        }
    }
    if !has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "object".into());
    }
    let message = "properties by the pattern of their names; every additional property may have any of these types";
    rewriter.say(Code::Approximated, &written, message);
}

/// Without composition, unevaluated properties are additional ones. With it, `false` has no counterpart: as
/// `additionalProperties` it would forbid what the composed schemas allow.
pub(super) fn unevaluated(rewriter: &mut Rewriter<'_>, schema: &mut Schema, place: &Place<'_>) {
    let Some(value) = schema.shift_remove("unevaluatedProperties") else { return };
    let composed = ["allOf", "anyOf", "oneOf", "$ref"].iter().any(|key| schema.contains_key(*key));
    let fits = value.is_object() || (value == Value::Bool(false) && !composed);
    if fits && !schema.contains_key("additionalProperties") {
        schema.insert("additionalProperties".to_owned(), value);
        rewriter.moved(&place.key("unevaluatedProperties").pointer(), &place.key("additionalProperties"));
    }
}

/// Conditions restrict what is declared elsewhere, but some declare properties of their own, which are optional then.
pub(super) fn conditions(rewriter: &mut Rewriter<'_>, schema: &mut Schema, place: &Place<'_>) {
    schema.shift_remove("if");
    for key in ["then", "else", "dependentSchemas"] {
        let branches = match (key, schema.shift_remove(key)) {
            ("dependentSchemas", Some(Value::Object(map))) => map.into_iter().map(|(_, branch)| branch).collect(),
            (_, Some(branch)) => vec![branch],
            (_, None) => continue,
        };
        let (mut added, mut ignored) = (false, false);
        for branch in branches {
            let Value::Object(mut branch) = branch else { continue };
            ignored |= ["$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| branch.contains_key(*key));
            if let Some(Value::Object(properties)) = branch.remove("properties") {
                match absorb(schema, properties) {
                    Some(any) => added |= any,
                    None => ignored = true,
                }
            }
        }
        if added {
            let message = format!("`{key}` declares properties; they are optional whatever the condition");
            rewriter.say(Code::Approximated, &place.key(key), message);
        } else if ignored {
            let message = format!("what `{key}` says about properties is not used");
            rewriter.say(Code::Ignored, &place.key(key), message);
        }
    }
}

/// Adds the properties that have a form and are not declared yet, if the schema is one that declares properties. A bare
/// condition as an arm of an `allOf` is not: it restricts properties of other arms, which cannot be seen from here.
fn absorb(schema: &mut Schema, new: Map<String, Value>) -> Option<bool> {
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let declared = schema.get_mut("properties").and_then(Value::as_object_mut)?;
    let mut any = false;
    for (name, property) in new {
        let formed = property.as_object().is_some_and(has_form);
        if formed && !closed && !declared.contains_key(&name) {
            declared.insert(name, property);
            any = true;
        }
    }
    Some(any)
}
