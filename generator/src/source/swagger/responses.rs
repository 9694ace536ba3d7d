//! Responses: the media types of `produces`, with the schema in each.

use serde_json::{Map, Value, json};

use super::{Converter, Kind};
use crate::describe::describe;
use crate::pointer::Pointer;

impl<'a> Converter<'a, '_> {
    pub(super) fn shared_responses(&mut self, value: &'a Value, at: &Pointer) -> Option<Map<String, Value>> {
        let members = self.members(value, at)?;
        let section = Pointer::root().join(&["components", "responses"]);
        let response = |(key, value): (&String, &'a Value)| {
            (key.clone(), self.response(value, &at.child(key), &section.child(key), None))
        };
        Some(members.iter().map(response).collect())
    }

    /// The responses of an operation; `produces` are its own.
    pub(super) fn responses(&mut self, value: &'a Value, at: &Pointer, produces: Option<&[String]>) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let response = |(key, value): (&String, &'a Value)| {
            let is_response = !key.starts_with("x-") && key != "$ref";
            let at = at.child(key);
            (key.clone(), if is_response { self.response(value, &at, &at, produces) } else { value.clone() })
        };
        Value::Object(members.iter().map(response).collect())
    }

    /// The response that is written at `at` and stands at `new`.
    pub(super) fn response(
        &mut self,
        value: &'a Value,
        at: &Pointer,
        new: &Pointer,
        produces: Option<&[String]>,
    ) -> Value {
        if let Some(referring) = self.referring(Kind::Response, value, at) {
            let target = value.get("$ref").and_then(Value::as_str).and_then(|text| self.target(text));
            return match (target, produces) {
                // A shared response has the media types of the description.
                (Some((written, value)), Some(own)) if own != self.produces && has_content(value) => {
                    self.places.comes_from(&written, new);
                    self.response(value, &written, new, produces)
                }
                _ => referring,
            };
        }
        let Value::Object(members) = value else { return value.clone() };
        let mut response = Map::new();
        for (key, member) in members {
            match key.as_str() {
                // The last one is a field of 3.0 only.
                "schema" | "examples" | "content" => {}
                "headers" => {
                    response.insert(key.clone(), self.headers(member, &at.child(key), &new.child(key)));
                }
                _ => {
                    response.insert(key.clone(), member.clone());
                }
            }
        }
        if has_content(value) {
            let content = self.content(members, at, new, produces);
            response.insert("content".to_owned(), Value::Object(content));
        }
        Value::Object(response)
    }

    fn content(
        &mut self,
        response: &Map<String, Value>,
        at: &Pointer,
        new: &Pointer,
        produces: Option<&[String]>,
    ) -> Map<String, Value> {
        let schema = response.get("schema").filter(|schema| !schema.is_null());
        let mut examples = self.examples(response, at);
        let mut types = produces.map_or_else(|| self.produces.clone(), <[String]>::to_vec);
        if schema.is_none() {
            types = examples.keys().cloned().collect();
        } else if types.is_empty() {
            types = examples.keys().cloned().collect();
            if types.is_empty() {
                // A file of any kind, or the usual form of everything else.
                types.push(if schema.is_some_and(is_file) { "*/*" } else { "application/json" }.to_owned());
            }
        }
        let here = new.child("content");
        self.places.comes_from(at, &here);
        let mut content = Map::new();
        for name in types {
            let here = here.child(&name);
            self.places.comes_from(at, &here);
            let mut media = Map::new();
            if let Some(schema) = schema {
                let schema = self.placed(schema, &at.child("schema"), &here.child("schema"));
                media.insert("schema".to_owned(), if is_file(&schema) { file(&schema) } else { schema });
            }
            if let Some(example) = examples.shift_remove(&name) {
                self.places.comes_from(&at.child("examples").child(&name), &here.child("example"));
                media.insert("example".to_owned(), example);
            }
            content.insert(name, Value::Object(media));
        }
        for name in examples.keys() {
            let message = format!("`produces` does not have `{name}`; this example is left out");
            self.ignored(at.child("examples").child(name), message);
        }
        content
    }

    /// The schema that is written at `at`, for the place `new`. It stands in one place, and all others refer to it: schemas
    /// are copied neither into each media type nor into each operation.
    pub(super) fn placed(&mut self, schema: &Value, at: &Pointer, new: &Pointer) -> Value {
        let is_small = schema.as_object().is_none_or(|members| {
            members.values().all(|member| !member.is_object() && !member.is_array()) || members.contains_key("$ref")
        });
        let is_there = self.places.has_moved(at);
        self.places.moved(at, new);
        // All references are rewritten in the end, this one, too.
        if is_there && !is_small { json!({ "$ref": at.to_reference() }) } else { schema.clone() }
    }

    /// Examples by media type.
    fn examples(&mut self, response: &Map<String, Value>, at: &Pointer) -> Map<String, Value> {
        let at = at.child("examples");
        match response.get("examples") {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(examples)) => {
                let mut known = Map::new();
                for (name, example) in examples.iter().filter(|(name, _)| !name.starts_with("x-")) {
                    if name.contains('/') {
                        known.insert(name.clone(), example.clone());
                    } else {
                        self.ignored(at.child(name), format!("`{name}` is no media type; this example is left out"));
                    }
                }
                known
            }
            Some(other) => {
                let message = format!("`examples` must be an object, not {}; it is left out", describe(other));
                self.warn(at, message);
                Map::new()
            }
        }
    }

    fn headers(&mut self, value: &Value, at: &Pointer, new: &Pointer) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let header = |(name, value): (&String, &Value)| {
            let (at, new) = (at.child(name), new.child(name));
            self.places.comes_from(&at, &new.child("schema"));
            (name.clone(), self.header(value, &at))
        };
        Value::Object(members.iter().map(header).collect())
    }
}

/// Whether a response has a body. Examples without a schema show one, too.
fn has_content(response: &Value) -> bool {
    let examples = response.get("examples").and_then(Value::as_object);
    response.get("schema").is_some_and(|schema| !schema.is_null())
        || examples.is_some_and(|examples| examples.keys().any(|name| name.contains('/')))
}

pub(super) fn is_file(schema: &Value) -> bool {
    schema.get("type").is_some_and(|name| name == "file")
}

/// The schema of a file.
pub(super) fn file(schema: &Value) -> Value {
    let mut members = schema.as_object().cloned().unwrap_or_default();
    members.insert("type".to_owned(), json!("string"));
    members.insert("format".to_owned(), json!("binary"));
    Value::Object(members)
}
