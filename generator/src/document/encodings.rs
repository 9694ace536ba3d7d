//! Encodings of the properties of forms and multipart bodies.

use serde_json::Value;

use super::forms::{self, pick};
use super::model::{Encoding, EncodingStyle, PartHeader};
use super::parameters::collection;
use super::reader::Reader;
use crate::diagnostic::Code;
use crate::pointer::{Pointer, resolved};

impl<'a> Reader<'a, '_> {
    /// The encodings of a media type, in the order of the document. Malformed ones are dropped with a warning.
    pub fn encodings(&mut self, media_type: &Pointer, value: &'a Value) -> Vec<Encoding> {
        let at = media_type.child("encoding");
        let Some(Value::Object(encodings)) = value.get("encoding") else { return Vec::new() };
        let mut read = Vec::new();
        for (property, value) in encodings.iter().filter(|(property, _)| !property.starts_with("x-")) {
            read.extend(self.encoding(at.child(property), property, value));
        }
        read
    }

    fn encoding(&mut self, pointer: Pointer, property: &str, value: &'a Value) -> Option<Encoding> {
        if !value.is_object() {
            self.warn(Code::Malformed, pointer, "an encoding must be an object; it is left out");
            return None;
        }
        let picked = pick(forms::ENCODING, value, &pointer, self.diagnostics)?;
        let flag = |key: &str| picked.get(key).and_then(Value::as_bool);
        let style = picked.get("style").and_then(Value::as_str).and_then(|text| {
            let style = EncodingStyle::parse(text);
            if style.is_none() {
                let message = format!("`{text}` is no style of a form; it is left out");
                self.warn(Code::Malformed, pointer.child("style"), message);
            }
            style
        });
        for key in ["encoding", "prefixEncoding", "itemEncoding"] {
            if value.get(key).is_some() {
                let message = format!("the SDK writes no multipart body within a part; its `{key}` is left out");
                self.warn(Code::Approximated, pointer.child(key), message);
            }
        }
        Some(Encoding {
            property: property.to_owned(),
            content_type: picked.get("contentType").and_then(Value::as_str).map(|text| text.trim().to_owned()),
            style,
            explode: flag("explode"),
            allow_reserved: flag("allowReserved"),
            collection: collection(value),
            headers: self.part_headers(&pointer, value),
            pointer,
        })
    }

    fn part_headers(&self, encoding: &Pointer, value: &'a Value) -> Vec<PartHeader> {
        let Some(Value::Object(headers)) = value.get("headers") else { return Vec::new() };
        let at = encoding.child("headers");
        let header = |(name, value): (&String, &'a Value)| {
            // A dangling reference costs only the header.
            let found = |pointer, value| resolved(self.root, pointer, value);
            let header = found(at.child(name), value);
            let schema = header.and_then(|(pointer, header)| found(pointer.child("schema"), header.get("schema")?));
            let value = schema.and_then(|(_, schema)| constant(schema));
            PartHeader { name: name.clone(), pointer: at.child(name), value }
        };
        headers.iter().map(header).collect()
    }
}

/// The only text that a schema admits, if there is one.
fn constant(schema: &Value) -> Option<String> {
    match schema.get("enum")?.as_array()?.as_slice() {
        [Value::String(text)] => Some(text.clone()),
        [value @ (Value::Number(_) | Value::Bool(_))] => Some(value.to_string()),
        _ => None,
    }
}
