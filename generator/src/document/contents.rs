//! Request bodies, responses and their media types.

use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::forms::{self, pick};
use super::model::{Media, Parent, RequestBody, Response};
use super::reader::Reader;
use crate::diagnostic::Code;
use crate::pointer::Pointer;

impl<'a> Reader<'a, '_> {
    /// The request body at a pointer or behind its reference.
    pub fn read_body(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Rc<RequestBody>> {
        let (pointer, value) = self.follow(pointer.clone(), value)?;
        if let Some(known) = self.bodies.get(&pointer) {
            return known.clone();
        }
        let body = self.request_body(&pointer, value).map(Rc::new);
        self.bodies.insert(pointer, body.clone());
        body
    }

    fn request_body(&mut self, pointer: &Pointer, value: &'a Value) -> Option<RequestBody> {
        let mut picked = pick(forms::REQUEST_BODY, value, pointer, self.diagnostics)?;
        picked.remove("content");
        let openapiv3::RequestBody { description, required, .. } = self.typed(picked, pointer, "a request body")?;
        let content = self.content(pointer, value)?;
        Some(RequestBody { pointer: pointer.clone(), description, required, content })
    }

    /// The response at a pointer or behind its reference.
    pub fn read_response(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Rc<Response>> {
        let (pointer, value) = self.follow(pointer.clone(), value)?;
        if let Some(known) = self.responses.get(&pointer) {
            return known.clone();
        }
        let response = self.response(&pointer, value).map(Rc::new);
        self.responses.insert(pointer, response.clone());
        response
    }

    fn response(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Response> {
        let mut picked = pick(forms::RESPONSE, value, pointer, self.diagnostics)?;
        picked.remove("content");
        // OpenAPI requires it, but nothing needs it.
        picked.entry("description").or_insert_with(|| json!(""));
        let openapiv3::Response { mut description, .. } = self.typed(picked, pointer, "a response")?;
        if let Some(summary) = value.get("summary").and_then(Value::as_str) {
            description = format!("{summary}\n\n{description}").trim_end().to_owned();
        }
        let content = self.content(pointer, value)?;
        Some(Response { pointer: pointer.clone(), description, content })
    }

    /// The media types of a parameter, body or response.
    pub fn content(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Vec<Media>> {
        let Some(Value::Object(content)) = value.get("content") else { return Some(Vec::new()) };
        let mut media = Vec::new();
        let mut sound = true;
        for (name, value) in content {
            let pointer = pointer.child("content").child(name);
            match self.media(&pointer, name, value) {
                Some(found) => media.push(found),
                None => sound = false,
            }
        }
        sound.then_some(media)
    }

    fn media(&mut self, pointer: &Pointer, name: &str, value: &'a Value) -> Option<Media> {
        // OpenAPI allows no references here before 3.2, but their meaning is clear.
        let (pointer, value) = &self.follow(pointer.clone(), value)?;
        let mut picked = pick(forms::MEDIA_TYPE, value, pointer, self.diagnostics)?;
        picked.remove("examples");
        let schema = match (picked.contains_key("schema"), value.get("schema")) {
            (true, Some(schema)) => {
                let at = pointer.child("schema");
                picked.insert("schema".to_owned(), json!({ "$ref": at.as_str() }));
                Some(self.schema_id(&at, schema, Parent::Root)?)
            }
            _ => None,
        };
        let item_schema = match (picked.remove("itemSchema"), value.get("itemSchema")) {
            (Some(_), Some(schema)) => Some(self.schema_id(&pointer.child("itemSchema"), schema, Parent::Root)?),
            _ => None,
        };
        let encodings = if picked.remove("encoding").is_some() { self.encodings(pointer, value) } else { Vec::new() };
        self.typed::<openapiv3::MediaType>(picked, pointer, "a media type")?;
        Some(Media { pointer: pointer.clone(), name: name.to_owned(), schema, item_schema, encodings })
    }

    /// Parses checked members with openapiv3.
    pub fn typed<T: serde::de::DeserializeOwned>(
        &mut self,
        picked: Map<String, Value>,
        pointer: &Pointer,
        what: &str,
    ) -> Option<T> {
        match serde_json::from_value(Value::Object(picked)) {
            Ok(typed) => Some(typed),
            Err(error) => {
                self.report(Code::Malformed, pointer.clone(), format!("not {what}: {error}"));
                None
            }
        }
    }
}
