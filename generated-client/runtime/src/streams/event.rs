//! Whole events as JSON objects, as `OpenAPI` 3.2 describes them.

use serde_json::value::RawValue;
use serde_json::{Value, from_slice};

use super::framing::Frame;
use super::info::JsonData;

/// The object of an event: its fields `event`, `data`, `id` and `retry`, those that it has.
pub(super) fn to_object(frame: &Frame, json: JsonData) -> String {
    let text = String::from_utf8_lossy(&frame.body);
    // Data that is no JSON stays a text, which its type tells.
    let is_json = json.holds(frame.event.as_deref()) && from_slice::<&RawValue>(&frame.body).is_ok();
    let data = if is_json { text.into_owned() } else { Value::from(text).to_string() };
    let mut object = format!("{{\"data\":{data}");
    let texts = [("event", &frame.event), ("id", &frame.id)];
    for (name, value) in texts {
        if let Some(value) = value {
            object.push_str(&format!(",\"{name}\":{}", Value::from(value.as_str())));
        }
    }
    if let Some(retry) = frame.retry {
        object.push_str(&format!(",\"retry\":{retry}"));
    }
    object.push('}');
    object
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_an_object_of_its_fields() {
        let frame = |data: &'static str, event: Option<&str>| Frame {
            body: data.into(),
            event: event.map(str::to_owned),
            ..Frame::default()
        };
        let of = |frame: &Frame, json| to_object(frame, json);
        let some = JsonData::Of(&["delta", "message"]);
        assert_eq!(of(&frame("{\"a\":1.50}", Some("delta")), some), r#"{"data":{"a":1.50},"event":"delta"}"#);
        assert_eq!(of(&frame("{\"a\":1}", Some("other")), some), r#"{"data":"{\"a\":1}","event":"other"}"#);
        assert_eq!(of(&frame("[1]", None), some), r#"{"data":[1]}"#);
        assert_eq!(of(&frame("a\nb\"", Some("delta")), some), r#"{"data":"a\nb\"","event":"delta"}"#);
        assert_eq!(of(&frame("1", None), JsonData::Never), r#"{"data":"1"}"#);
        let full = Frame { id: Some("7".to_owned()), retry: Some(20), ..frame("1", Some("x")) };
        assert_eq!(of(&full, JsonData::Always), r#"{"data":1,"event":"x","id":"7","retry":20}"#);
    }
}
