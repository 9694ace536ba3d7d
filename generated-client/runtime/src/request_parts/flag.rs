//! The field of a body that asks for a stream.

use http::header::CONTENT_TYPE;
use serde_json::value::RawValue;

use super::{Body, RequestParts};
use crate::content;
use crate::wire::raw::from_json;
use crate::wire::tagged::Entries;

impl RequestParts {
    /// Sets a field of the body to true, whatever it was: a field of a JSON object or of a form. Without a body, it becomes
    /// one.
    pub(crate) fn set_flag(&mut self, name: &'static str) {
        let body = std::mem::take(&mut self.body);
        match body {
            Body::Empty => self.json("application/json", &serde_json::json!({ name: true })),
            Body::Bytes(content_type, body) => {
                let declared = self.headers.get(CONTENT_TYPE).unwrap_or(&content_type);
                let essence = content::essence(declared.to_str().unwrap_or_default());
                let is_json = content::is_json(&essence);
                let flagged = if essence == "application/x-www-form-urlencoded" {
                    Some(in_form(&body, name))
                } else {
                    Some(&body).filter(|_| is_json).and_then(|body| in_object(body, name)).map(String::into_bytes)
                };
                match flagged {
                    Some(flagged) => self.body = Body::Bytes(content_type, flagged.into()),
                    None => self.fail(format!("the body has no place for the field `{name}`, which asks for a stream")),
                }
            }
            Body::Multipart(parts) => {
                self.body = Body::Multipart(parts);
                self.replace_part(name, "true");
            }
            Body::Upload(..) => {
                self.fail(format!("the body has no place for the field `{name}`, which asks for a stream"));
            }
        }
    }
}

/// The object with the field; `None` if it is none.
fn in_object(json: &[u8], name: &str) -> Option<String> {
    let Entries(mut entries) = from_json(json).ok()?;
    let value = RawValue::from_string("true".to_owned()).ok()?;
    match entries.iter_mut().find(|(key, _)| key == name) {
        Some(entry) => entry.1 = value,
        None => entries.push((name.to_owned(), value)),
    }
    let mut object = String::from("{");
    for (index, (key, value)) in entries.iter().enumerate() {
        object.push_str(if index == 0 { "" } else { "," });
        object.push_str(&format!("{}:{}", serde_json::Value::from(key.as_str()), value.get()));
    }
    object.push('}');
    Some(object)
}

/// The form with the field.
fn in_form(form: &[u8], name: &str) -> Vec<u8> {
    let name = super::encode(name);
    let is_other = |pair: &&[u8]| !pair.is_empty() && pair.split(|byte| *byte == b'=').next() != Some(name.as_bytes());
    let mut pairs: Vec<_> = form.split(|byte| *byte == b'&').filter(is_other).collect();
    let flag = format!("{name}=true");
    pairs.push(flag.as_bytes());
    pairs.join(&b'&')
}
