//! The parameter that is the body, and the fields of a form: request bodies.

use serde_json::{Map, Value, json};

use super::parameters::{example, without_formats};
use super::responses::{file, is_file};
use super::{COLLECTION, Converter};
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::media_type::essence;
use crate::pointer::Pointer;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// A parameter that belongs to the body.
#[derive(Clone, Debug)]
pub(super) struct BodyParameter<'a> {
    /// Where it is written.
    pub at: Pointer,
    pub value: &'a Value,
}

impl BodyParameter<'_> {
    fn text(&self, key: &str) -> Option<&str> {
        self.value.get(key).and_then(Value::as_str)
    }

    fn is_body(&self) -> bool {
        self.text("in") == Some("body")
    }

    /// Whether one takes the place of the other. There is one body, whatever its name.
    fn is_same(&self, other: &Self) -> bool {
        self.is_body() == other.is_body() && (self.is_body() || self.text("name") == other.text("name"))
    }

    /// The section for parameters of the description, if it is there.
    fn shared_name(&self) -> Option<String> {
        let mut segments = self.at.segments();
        match (segments.next().as_deref(), segments.next(), segments.next()) {
            (Some("parameters"), Some(name), None) => Some(name),
            _ => None,
        }
    }
}

impl<'a> Converter<'a, '_> {
    /// The shared parameters that are bodies.
    pub(super) fn shared_bodies(&mut self, parameters: &'a Value) -> Map<String, Value> {
        let at = Pointer::root().child("parameters");
        let section = Pointer::root().join(&["components", "requestBodies"]);
        self.places.comes_from(&at, &section);
        let mut bodies = Map::new();
        for (key, value) in parameters.as_object().into_iter().flatten() {
            let parameter = BodyParameter { at: at.child(key), value };
            if parameter.is_body() {
                bodies.insert(key.clone(), self.body(&parameter, &section.child(key), None));
            }
        }
        bodies
    }

    /// The request body of the operation at `at`: of its own parameters, and of those of its path.
    pub(super) fn request_body(
        &mut self,
        at: &Pointer,
        own: Vec<BodyParameter<'a>>,
        shared: &[BodyParameter<'a>],
        consumes: Option<&[String]>,
    ) -> Option<Value> {
        let mut all: Vec<BodyParameter<'a>> = Vec::new();
        for parameter in own {
            match all.iter().find(|other| other.is_same(&parameter)) {
                Some(other) if parameter.is_body() => self.two_bodies("an operation has one body", &parameter, other),
                Some(other) => {
                    let name = parameter.text("name").unwrap_or_default();
                    let message = format!("the field `{name}` of the form is declared twice");
                    let mut twice = Diagnostic::new(Code::Malformed, parameter.at.clone(), message)
                        .also(other.at.clone(), "this one is used");
                    twice.severity = Severity::Warning;
                    self.diagnostics.push(twice);
                }
                None => all.push(parameter),
            }
        }
        let inherited = shared.iter().filter(|parameter| !all.iter().any(|own| own.is_same(parameter)));
        let inherited: Vec<_> = inherited.cloned().collect();
        all.splice(0..0, inherited);
        let (bodies, fields): (Vec<_>, Vec<_>) = all.into_iter().partition(BodyParameter::is_body);
        let new = at.child("requestBody");
        match (bodies.first(), fields.first()) {
            (Some(body), Some(field)) => {
                self.two_bodies("an operation has either a body or the fields of a form", field, body);
                None
            }
            (Some(body), None) => {
                let is_as_shared = consumes.is_none_or(|own| own == self.consumes);
                match body.shared_name().filter(|_| is_as_shared) {
                    Some(name) => {
                        self.places.comes_from(&body.at, &new);
                        let target = Pointer::root().join(&["components", "requestBodies", &name]);
                        Some(json!({ "$ref": target.to_reference() }))
                    }
                    None => Some(self.body(body, &new, consumes)),
                }
            }
            (None, Some(_)) => Some(self.form(&fields, &new, consumes)),
            (None, None) => None,
        }
    }

    fn two_bodies(&mut self, why: &str, one: &BodyParameter<'_>, other: &BodyParameter<'_>) {
        let diagnostic = Diagnostic::new(Code::Malformed, one.at.clone(), format!("{why}, not both of these"));
        self.diagnostics.push(diagnostic.also(other.at.clone(), "the other one"));
    }

    fn consumed(&self, consumes: Option<&[String]>) -> Vec<String> {
        consumes.map_or_else(|| self.consumes.clone(), <[String]>::to_vec)
    }

    fn body(&mut self, body: &BodyParameter<'a>, new: &Pointer, consumes: Option<&[String]>) -> Value {
        let BodyParameter { at, value } = body;
        let Value::Object(members) = value else { return json!({}) };
        self.places.comes_from(at, new);
        let mut request = Map::new();
        for (key, member) in members {
            if matches!(key.as_str(), "description" | "required")
                || (key.starts_with("x-") && !matches!(key.as_str(), "x-example" | "x-examples"))
            {
                request.insert(key.clone(), member.clone());
            }
        }
        let mut schema = members.get("schema").cloned();
        let mut schema_at = at.child("schema");
        if schema.is_none() {
            if members.contains_key("type") {
                self.warn(at.clone(), "a body must have a `schema`; what stands beside it is used");
                schema = Some(without_formats(self.schema_of(members, at)));
                schema_at = at.clone();
            } else {
                self.warn(at.clone(), "a body must have a `schema`; any JSON value is sent");
            }
        }
        let mut types = self.consumed(consumes);
        if let Some(found) = schema.as_mut().filter(|schema| is_file(schema)) {
            let message = "a body cannot be a file in 2.0, where files are fields of a form; its bytes are sent";
            self.warn(schema_at.child("type"), message);
            *found = file(found);
            if types.is_empty() {
                types.push("application/octet-stream".to_owned());
            }
        }
        if types.is_empty() {
            types.push("application/json".to_owned());
        }
        let here = new.child("content");
        self.places.comes_from(at, &here);
        let mut content = Map::new();
        for name in types {
            let here = here.child(&name);
            self.places.comes_from(at, &here);
            let mut media = Map::new();
            if let Some(schema) = &schema {
                let schema = self.placed(schema, &schema_at, &here.child("schema"));
                media.insert("schema".to_owned(), schema);
            }
            if let Some((key, example)) = example(members) {
                self.places.comes_from(&at.child(key), &here.child("example"));
                media.insert("example".to_owned(), example.clone());
            } else if let Some(example) = members.get("x-examples").and_then(|examples| examples.get(&name)) {
                self.places.comes_from(&at.child("x-examples").child(&name), &here.child("example"));
                media.insert("example".to_owned(), example.clone());
            }
            content.insert(name, Value::Object(media));
        }
        request.insert("content".to_owned(), Value::Object(content));
        Value::Object(request)
    }

    /// The body of a form, whose fields may come from several places.
    fn form(&mut self, fields: &[BodyParameter<'a>], new: &Pointer, consumes: Option<&[String]>) -> Value {
        let list = new.parent().unwrap_or_else(Pointer::root).child("parameters");
        let written = match fields.first() {
            Some(first) if list.get(self.old).is_none() => first.at.clone(),
            _ => list,
        };
        let types = self.form_types(fields, consumes);
        let content_at = new.child("content");
        self.places.comes_from(&written, new);
        self.places.comes_from(&written, &content_at);
        let mut properties = Map::new();
        let mut required = Vec::new();
        let mut lists = Vec::new();
        for field in fields {
            let Value::Object(members) = field.value else { continue };
            let Some(name) = field.text("name") else {
                let found = members.get("name").map_or_else(|| "nothing".to_owned(), describe);
                self.error(field.at.clone(), format!("a parameter must have a text as `name`, not {found}"));
                continue;
            };
            let property = self.property(members, &field.at);
            let formats = self.formats(&property, members.get("collectionFormat"), &field.at, true);
            if !matches!(formats.as_slice(), [] | ["multi"]) {
                lists.push((name, formats, &field.at));
            }
            if members.get("required") == Some(&Value::Bool(true)) {
                required.push(name);
            }
            properties.insert(name.to_owned(), without_formats(property));
        }
        let mut content = Map::new();
        for media_type in types {
            let here = content_at.child(&media_type);
            for inner in ["", "schema", "schema/properties", "schema/required", "encoding"] {
                let at = inner.split('/').filter(|key| !key.is_empty()).fold(here.clone(), |at, key| at.child(key));
                self.places.comes_from(&written, &at);
            }
            for field in fields {
                let Some(name) = field.text("name") else { continue };
                self.places.moved(&field.at, &here.join(&["schema", "properties", name]));
            }
            let mut schema = Map::new();
            schema.insert("type".to_owned(), json!("object"));
            schema.insert("properties".to_owned(), Value::Object(properties.clone()));
            if !required.is_empty() {
                schema.insert("required".to_owned(), json!(required));
            }
            let mut media = Map::new();
            media.insert("schema".to_owned(), Value::Object(schema));
            let mut encoding = Map::new();
            for (name, formats, at) in &lists {
                let here = here.join(&["encoding", name]);
                self.places.comes_from(at, &here);
                for key in ["style", "explode", COLLECTION] {
                    self.places.comes_from(&at.child("collectionFormat"), &here.child(key));
                }
                encoding.insert((*name).to_owned(), encoding_of(formats, is_multipart(&media_type)));
            }
            if !encoding.is_empty() {
                media.insert("encoding".to_owned(), Value::Object(encoding));
            }
            content.insert(media_type, Value::Object(media));
        }
        json!({"content": content, "required": !required.is_empty()})
    }

    /// The schema of a field.
    fn property(&mut self, members: &Map<String, Value>, at: &Pointer) -> Value {
        let mut schema = self.schema_of(members, at);
        if is_file(&schema) {
            schema = file(&schema);
        }
        if let Value::Object(schema) = &mut schema {
            for (key, member) in members {
                if key == "description" || key == "deprecated" || key.starts_with("x-sdk-") {
                    schema.insert(key.clone(), member.clone());
                }
            }
            if let Some((_, example)) = example(members) {
                schema.insert("example".to_owned(), example.clone());
            }
            if let Some(items) = schema.get_mut("items").filter(|items| is_file(items)) {
                *items = file(items);
            }
        }
        schema
    }

    /// The media types of a form: those of `consumes` that forms can have. Files need parts.
    fn form_types(&mut self, fields: &[BodyParameter<'a>], consumes: Option<&[String]>) -> Vec<String> {
        let holds_file = |value: &Value| is_file(value) || value.get("items").is_some_and(is_file);
        let of_file = fields.iter().find(|field| holds_file(field.value));
        let all = self.consumed(consumes);
        let mut types: Vec<String> = all.iter().filter(|name| is_multipart(name)).cloned().collect();
        if of_file.is_none() {
            types.extend(all.iter().filter(|name| essence(name) == FORM).cloned());
        }
        if types.is_empty() {
            let taken = if of_file.is_some() { MULTIPART } else { FORM };
            if let (Some(field), false) = (of_file.or(fields.first()), all.is_empty()) {
                let message = format!("`consumes` has no type that this form can have; it is sent as `{taken}`");
                self.warn(field.at.clone(), message);
            }
            types.push(taken.to_owned());
        }
        types
    }
}

/// How the list in a field is written.
fn encoding_of(formats: &[&str], is_multipart: bool) -> Value {
    match formats {
        ["csv"] if !is_multipart => json!({"style": "form", "explode": false}),
        ["ssv"] if !is_multipart => json!({"style": "spaceDelimited", "explode": false}),
        ["pipes"] if !is_multipart => json!({"style": "pipeDelimited", "explode": false}),
        formats => json!({ COLLECTION: formats }),
    }
}

fn is_multipart(media_type: &str) -> bool {
    essence(media_type).starts_with("multipart/")
}
