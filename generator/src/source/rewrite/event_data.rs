//! Data of server-sent events that are JSON: 3.2 describes them by `contentSchema`, of a text in the event.
//!
//! The runtime reads such data as a value in the event, so the schema of the content takes the place of that of the text.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::Moved;
use super::walk::{self, Kind};
use crate::media_type::essence;
use crate::pointer::{Pointer, resolved};

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream";

/// Replaces the schemas of such data.
pub(super) fn fit(document: &mut Value) -> Vec<Moved> {
    let mut found: Vec<Pointer> = Vec::new();
    walk::roots(document, &mut |kind, _, position| {
        let at = position.pointer();
        if kind == Kind::MediaType && at.segments().last().is_some_and(|name| is_of_events(&name)) {
            found.push(at);
        }
    });
    let mut open: Vec<Pointer> = Vec::new();
    for at in found {
        // 3.2 has media types that operations refer to.
        let Some((at, value)) = at.get(document).and_then(|value| resolved(document, at, value)) else { continue };
        open.extend(["itemSchema", "schema"].iter().filter(|key| value.get(**key).is_some()).map(|key| at.child(key)));
    }
    let mut seen = HashSet::new();
    let mut texts = Vec::new();
    while let Some(at) = open.pop() {
        if !seen.insert(at.clone()) {
            continue;
        }
        let Some(Value::Object(schema)) = at.get(document) else { continue };
        open.extend(schema.get("$ref").and_then(Value::as_str).and_then(Pointer::parse));
        for key in ["oneOf", "anyOf", "allOf"] {
            let arms = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
            open.extend((0..arms).map(|index| at.child(key).child(index)));
        }
        if schema.get("items").is_some() {
            open.push(at.child("items"));
        }
        let data = at.child("properties").child("data");
        // A text that others refer to stays one for them.
        let text = data.get(document).and_then(|value| resolved(document, data.clone(), value));
        if let Some((from, new)) = text.and_then(|(from, text)| Some((from, content(text)?))) {
            texts.push((from, data, new));
        }
    }
    let mut moved = Vec::new();
    for (from, at, new) in texts {
        if let Some(place) = at.get_mut(document) {
            *place = new;
            moved.push(Moved { from: from.child("contentSchema"), to: at });
        }
    }
    moved
}

fn is_of_events(media_type: &str) -> bool {
    essence(media_type) == EVENTS
}

/// The schema of the JSON in a text, with a mark that it is JSON and no text.
fn content(text: &Value) -> Option<Value> {
    let text = text.as_object()?;
    let essence = essence(text.get("contentMediaType")?.as_str()?);
    if essence != "application/json" && !essence.ends_with("+json") {
        return None;
    }
    let mut schema = match text.get("contentSchema") {
        Some(Value::Object(schema)) if schema.contains_key("$ref") => {
            Map::from_iter([("allOf".to_owned(), json!([schema]))])
        }
        Some(Value::Object(schema)) => schema.clone(),
        _ => Map::new(),
    };
    for key in ["description", "deprecated"] {
        if let Some(value) = text.get(key) {
            schema.entry(key).or_insert_with(|| value.clone());
        }
    }
    schema.insert("contentMediaType".to_owned(), "application/json".into());
    Some(Value::Object(schema))
}
