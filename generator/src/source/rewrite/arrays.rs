//! Keywords about arrays.

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::source::place::Place;

/// Where nothing else evaluates items, those that are not evaluated are all.
pub(super) fn unevaluated(rewriter: &mut Rewriter<'_>, schema: &mut Schema, place: &Place<'_>) {
    const EVALUATING: [&str; 8] = ["items", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "$ref", "if"];
    if EVALUATING.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    if let Some(items @ Value::Object(_)) = schema.get("unevaluatedItems").cloned() {
        schema.insert("items".to_owned(), items);
        rewriter.moved(&place.key("unevaluatedItems").pointer(), &place.key("items"));
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
        (Some(Value::Array(list)), Some(items)) => ("prefixItems", list, Some((items, "items"))),
        (Some(Value::Array(list)), None) => ("prefixItems", list, unevaluated.map(|rest| (rest, "unevaluatedItems"))),
        (_, Some(Value::Array(list))) => {
            let additional = additional.map(|rest| (rest, "additionalItems"));
            ("items", list, additional.or(unevaluated.map(|rest| (rest, "unevaluatedItems"))))
        }
        (_, Some(Value::Bool(any))) => {
            schema.insert("items".to_owned(), json!({}));
            if !any {
                schema.insert("maxItems".to_owned(), 0.into());
            }
            return;
        }
        _ => return,
    };
    if rest.as_ref().is_some_and(|(rest, _)| *rest == Value::Bool(false)) && !schema.contains_key("maxItems") {
        schema.insert("maxItems".to_owned(), list.len().into());
    }
    let written = place.key(key);
    let list: Vec<_> = list
        .into_iter()
        .enumerate()
        .map(|(index, item)| (rewriter.sound(item, &written.index(index)), written.index(index).pointer()))
        .collect();
    let rest = rest.filter(|(rest, _)| rest.is_object()).map(|(rest, key)| (rest, place.key(key).pointer()));
    let items = rewriter.any_of(place, "items", list.into_iter().chain(rest).collect());
    if items.get("anyOf").is_some() {
        let message = "items with a type by position; each item may have any of these types";
        rewriter.say(Code::Approximated, &written, message);
    }
    schema.insert("items".to_owned(), items);
    if !has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "array".into());
    }
}
