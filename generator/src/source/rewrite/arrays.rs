//! Keywords about arrays.

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema, any_of, has_form};
use crate::diagnostic::Code;
use crate::source::place::Place;

/// Where nothing else evaluates items, those that are not evaluated are all.
pub(super) fn unevaluated(schema: &mut Schema) {
    const EVALUATING: [&str; 8] = ["items", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "$ref", "if"];
    if EVALUATING.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    if let Some(items @ Value::Object(_)) = schema.get("unevaluatedItems").cloned() {
        schema.insert("items".to_owned(), items);
    }
}

/// Items by position (`prefixItems`, or a list in `items` as drafts before 2020-12 have it) become items of any of
/// those types: `OpenAPI` 3.0 has no tuples.
pub(super) fn tuples(rewriter: &mut Rewriter<'_>, schema: &mut Schema, place: &Place<'_>) {
    let additional = schema.shift_remove("additionalItems");
    let unevaluated = schema.shift_remove("unevaluatedItems");
    let prefix = schema.shift_remove("prefixItems");
    let items = schema.get("items").cloned();
    let (key, list, rest) = match (prefix, items) {
        (Some(Value::Array(list)), rest) => ("prefixItems", list, rest.or(unevaluated)),
        (_, Some(Value::Array(list))) => ("items", list, additional.or(unevaluated)),
        (_, Some(Value::Bool(any))) => {
            schema.insert("items".to_owned(), json!({}));
            if !any {
                schema.insert("maxItems".to_owned(), 0.into());
            }
            return;
        }
        _ => return,
    };
    if rest == Some(Value::Bool(false)) && !schema.contains_key("maxItems") {
        schema.insert("maxItems".to_owned(), list.len().into());
    }
    let items = any_of(list.into_iter().chain(rest.filter(Value::is_object)).collect());
    if items.get("anyOf").is_some() {
        let message = "items with a type by position; each item may have any of these types";
        rewriter.say(Code::Approximated, &place.key(key), message);
    }
    schema.insert("items".to_owned(), items);
    if !has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "array".into());
    }
}
