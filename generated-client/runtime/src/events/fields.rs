//! Fields of an event by their path, for generated code.

use serde::Serialize;
use serde_json::Value;

use super::info::event_kind;

/// The first text or number at a path of fields. Lists on the way are entered. `None` if there is none.
pub fn event_text(event: &impl Serialize, path: &[&str]) -> Option<String> {
    texts(event, path).into_iter().next()
}

/// The label of an event whose type stands at a path: the type if it is a known one, or else `other`, `mixed` or `none`.
pub fn event_kind_of(event: &impl Serialize, path: &[&str], known: &'static [&'static str]) -> &'static str {
    let types = texts(event, path);
    event_kind(known, types.iter().map(String::as_str))
}

fn texts(event: &impl Serialize, path: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(json) = serde_json::to_value(event) {
        collect(&json, path, &mut found);
    }
    found
}

fn collect(json: &Value, path: &[&str], found: &mut Vec<String>) {
    match (json, path) {
        (Value::Array(items), path) => items.iter().for_each(|item| collect(item, path, found)),
        (Value::Object(fields), [name, rest @ ..]) => {
            if let Some(field) = fields.get(*name) {
                collect(field, rest, found);
            }
        }
        (Value::String(text), []) => found.push(text.clone()),
        (Value::Number(number), []) => found.push(number.to_string()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_lead_through_objects_and_lists() {
        let event = json!({"id": 7, "data": {"uuid": "a", "none": null}, "list": [{}, {"type": "x"}, {"type": "x"}]});
        for (path, expected) in [
            (&["id"][..], Some("7")),
            (&["data", "uuid"], Some("a")),
            (&["data", "none"], None),
            (&["data"], None),
            (&["list", "type"], Some("x")),
            (&["id", "more"], None),
            (&["other"], None),
        ] {
            assert_eq!(event_text(&event, path).as_deref(), expected, "{path:?}");
        }
        assert_eq!(event_kind_of(&event, &["list", "type"], &["x"]), "x");
        assert_eq!(event_kind_of(&event, &["list", "type"], &["y"]), "other");
        assert_eq!(event_kind_of(&event, &["other"], &["y"]), "none");
    }
}
