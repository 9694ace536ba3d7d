//! Keywords about arrays.

use serde_json::{Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::source::position::Position;

/// Without other keywords for items, unevaluated items are all items.
pub(super) fn unevaluated(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    const EVALUATING: [&str; 8] = ["items", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "$ref", "if"];
    if EVALUATING.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    if let Some(items @ Value::Object(_)) = schema.get("unevaluatedItems").cloned() {
        schema.insert("items".to_owned(), items);
        rewriter.moved(&position.key("unevaluatedItems").pointer(), &position.key("items"));
    }
}

/// Items by position (`prefixItems`, or a list in `items` before 2020-12) become items of any of these types: `OpenAPI`
/// 3.0 has no tuples.
pub(super) fn tuples(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
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
    let written = position.key(key);
    let list: Vec<_> = list
        .into_iter()
        .enumerate()
        .map(|(index, item)| (rewriter.sound(item, &written.index(index)), written.index(index).pointer()))
        .collect();
    let rest = rest.filter(|(rest, _)| rest.is_object()).map(|(rest, key)| (rest, position.key(key).pointer()));
    let items = rewriter.any_of(position, "items", list.into_iter().chain(rest).collect());
    if items.get("anyOf").is_some() {
        let message = "items with a type by position; each item may have any of these types";
        rewriter.say(Code::Approximated, &written, message);
    }
    schema.insert("items".to_owned(), items);
    if !has_form(schema) {
        schema.shift_insert(0, "type".to_owned(), "array".into());
    }
}

/// An `enum` on a list whose values are no lists is meant for the items.
pub(super) fn listed(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let is_list = match schema.get("type") {
        Some(Value::String(name)) => name == "array",
        Some(Value::Array(names)) => {
            names.iter().any(|name| name == "array") && names.iter().all(|name| name == "array" || name == "null")
        }
        _ => false,
    };
    let is_item = |value: &Value| !value.is_array() && !value.is_object();
    let values = schema.get("enum").and_then(Value::as_array);
    let Some(values) = values.filter(|values| is_list && values.iter().all(is_item)) else { return };
    let values: Vec<Value> = values.iter().filter(|value| !value.is_null()).cloned().collect();
    if values.is_empty() {
        return;
    }
    let items = schema.entry("items").or_insert_with(|| json!({}));
    let Some(items) = items.as_object_mut() else { return };
    let written = position.key("enum");
    let is_free = ["$ref", "allOf", "anyOf", "oneOf", "enum", "not"].iter().all(|key| !items.contains_key(*key))
        && !matches!(items.get("type").and_then(Value::as_str), Some("array" | "object"));
    let message = if is_free {
        items.insert("enum".to_owned(), values.into());
        let inner = position.key("items");
        rewriter.moved(&written.pointer(), &inner.key("enum"));
        "the values that are listed for a list are no lists; they are treated as those of its items"
    } else {
        "the values that are listed for a list are no lists; they are not used, as the items say what they are"
    };
    schema.shift_remove("enum");
    rewriter.say(Code::Approximated, &written, message);
}
