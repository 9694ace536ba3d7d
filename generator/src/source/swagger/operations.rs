//! Paths and operations.

use serde_json::{Map, Value, json};

use super::bodies::BodyParameter;
use super::{Converter, Kind, LEFT};
use crate::pointer::Pointer;

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'a> Converter<'a, '_> {
    pub(super) fn paths(&mut self, value: &'a Value, at: &Pointer) -> Value {
        let Value::Object(paths) = value else { return value.clone() };
        let item = |(path, value): (&String, &'a Value)| {
            let is_path = !path.starts_with("x-");
            (path.clone(), if is_path { self.path_item(value, &at.child(path)) } else { value.clone() })
        };
        Value::Object(paths.iter().map(item).collect())
    }

    pub(super) fn path_item(&mut self, value: &'a Value, at: &Pointer) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let mut new = self.referring(Kind::PathItem, value, at).unwrap_or_else(|| value.clone());
        let (parameters, shared) = self.parameter_list(members.get("parameters"), at);
        set(&mut new, "parameters", parameters);
        for method in METHODS {
            if let Some(operation @ Value::Object(_)) = members.get(*method) {
                let operation = self.operation(operation, &at.child(method), &shared);
                set(&mut new, method, Some(operation));
            }
        }
        new
    }

    fn operation(&mut self, value: &'a Value, at: &Pointer, shared: &[BodyParameter<'a>]) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let consumes = self.texts(value, "consumes", at);
        let produces = self.texts(value, "produces", at);
        let mut new = Map::new();
        for (key, member) in members {
            match key.as_str() {
                // The last two are fields of 3.0 only.
                "consumes" | "produces" | "requestBody" | "servers" => {}
                "schemes" => self.own_servers(value, at, &mut new),
                "parameters" => {
                    let (parameters, own) = self.parameter_list(Some(member), at);
                    new.extend(parameters.map(|parameters| (key.clone(), parameters)));
                    let body = self.request_body(at, own, shared, consumes.as_deref());
                    new.extend(body.map(|body| ("requestBody".to_owned(), body)));
                }
                "responses" => {
                    new.insert(key.clone(), self.responses(member, &at.child(key), produces.as_deref()));
                }
                _ => {
                    new.insert(key.clone(), member.clone());
                }
            }
        }
        if !members.contains_key("parameters") {
            let body = self.request_body(at, Vec::new(), shared, consumes.as_deref());
            new.extend(body.map(|body| ("requestBody".to_owned(), body)));
        }
        Value::Object(new)
    }

    /// The parameters of an operation or a path item, and those among them that belong to the body.
    fn parameter_list(&mut self, list: Option<&'a Value>, at: &Pointer) -> (Option<Value>, Vec<BodyParameter<'a>>) {
        let at = at.child("parameters");
        let Some(Value::Array(entries)) = list else { return (list.cloned(), Vec::new()) };
        let (mut new, mut body) = (Vec::new(), Vec::new());
        for (index, entry) in entries.iter().enumerate() {
            let at = at.child(index);
            let referred = match entry.get("$ref").and_then(Value::as_str) {
                Some(text) => self.target(text),
                None => Some((at.clone(), entry)),
            };
            match referred {
                Some((written, value)) if is_of_body(value) => {
                    body.push(BodyParameter { at: written, value });
                    new.push(json!({ LEFT: true }));
                }
                _ => new.push(self.parameter(entry, &at, &at)),
            }
        }
        (Some(Value::Array(new)), body)
    }
}

/// Whether a parameter is the body or a field of it.
pub(super) fn is_of_body(parameter: &Value) -> bool {
    matches!(parameter.get("in").and_then(Value::as_str), Some("body" | "formData"))
}

fn set(object: &mut Value, key: &str, value: Option<Value>) {
    if let (Value::Object(members), Some(value)) = (object, value) {
        members.insert(key.to_owned(), value);
    }
}
