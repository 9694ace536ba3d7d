//! The answers of operations with streams of items, as a server writes them.

use serde_json::Value;

use crate::ir::{Framing, ItemStream, JsonData};

/// The boundary of parts.
const BOUNDARY: &str = "a-part-of-it";

/// The media type and the text of a stream of these items.
pub fn answer(stream: &ItemStream, items: &[Value]) -> (String, String) {
    let media_type = stream.media_type.clone();
    let each = |write: &dyn Fn(&Value) -> String| items.iter().map(write).collect::<String>();
    match stream.framing {
        Framing::ServerSentEvents => (media_type, each(&|item| event(stream, item))),
        Framing::JsonLines => (media_type, each(&|item| format!("{item}\n"))),
        Framing::JsonSequence => (media_type, each(&|item| format!("\u{1e}{item}\n"))),
        Framing::Multipart => {
            let part = |item: &Value| format!("--{BOUNDARY}\r\nContent-Type: application/json\r\n\r\n{item}\r\n");
            (format!("{media_type}; boundary={BOUNDARY}"), each(&part) + &format!("--{BOUNDARY}--\r\n"))
        }
    }
}

fn event(stream: &ItemStream, item: &Value) -> String {
    let Some(data) = &stream.whole_event else { return lines("data", &text(item, true)) + "\n" };
    let name = item.get("event").and_then(Value::as_str).unwrap_or_default();
    let is_json = match data {
        JsonData::Never => false,
        JsonData::Always => true,
        JsonData::Of(names) => names.iter().any(|one| one == name),
    };
    let fields = item.as_object().into_iter().flatten();
    let written = fields.map(|(key, value)| lines(key, &text(value, is_json && key == "data")));
    written.collect::<String>() + "\n"
}

/// A field, with a line for each line of the text.
fn lines(field: &str, text: &str) -> String {
    text.split('\n').map(|line| format!("{field}: {line}\n")).collect()
}

fn text(value: &Value, as_json: bool) -> String {
    match value {
        Value::String(text) if !as_json => text.clone(),
        value => value.to_string(),
    }
}
