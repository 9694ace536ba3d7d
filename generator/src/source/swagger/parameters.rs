//! Parameters in the path, the query and headers: what they say of their value becomes a schema.

use serde_json::{Map, Value, json};

use super::operations::is_of_body;
use super::{COLLECTION, Converter, Kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// The fields of a parameter that say something about its value.
const OF_VALUE: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "nullable",
    "x-nullable",
    "x-isnullable",
    "x-sdk-type",
];

/// The locations of parameters, those in the body aside.
const LOCATIONS: &[&str] = &["path", "query", "header"];

/// Extensions about the parameter and not about its value.
const OF_PARAMETER: &[&str] = &["x-sdk-name", "x-sdk-allow", "x-sdk-sensitive", "x-example", "x-examples"];

impl<'a> Converter<'a, '_> {
    /// The shared parameters that do not belong to a body.
    pub(super) fn shared_parameters(&mut self, value: &'a Value, at: &Pointer) -> Option<Map<String, Value>> {
        let members = self.members(value, at)?;
        let section = Pointer::root().join(&["components", "parameters"]);
        let members = members.iter().filter(|(_, value)| !is_of_body(value));
        let parameter = |(key, value): (&String, &'a Value)| {
            (key.clone(), self.parameter(value, &at.child(key), &section.child(key)))
        };
        Some(members.map(parameter).collect())
    }

    /// The parameter that is written at `at` and stands at `new`.
    pub(super) fn parameter(&mut self, value: &'a Value, at: &Pointer, new: &Pointer) -> Value {
        if let Some(referring) = self.referring(Kind::Parameter, value, at) {
            return referring;
        }
        let Value::Object(members) = value else { return value.clone() };
        let location = members.get("in").and_then(Value::as_str);
        if let Some(wrong) = location.filter(|location| !LOCATIONS.contains(location)) {
            match wrong {
                "cookie" => {
                    let message = "2.0 has no parameters in cookies; this one is sent as in OpenAPI 3.0";
                    self.warn(at.child("in"), message);
                }
                // It leads here from outside of a list of parameters.
                "body" | "formData" => {}
                _ => {
                    let message = format!("`in` must be path, query, header, body or formData, not `{wrong}`");
                    self.error(at.child("in"), message);
                    // The next stage would report it again.
                    return json!({ super::LEFT: true });
                }
            }
        }
        let mut parameter = Map::new();
        for (key, member) in members {
            let is_of_value = OF_VALUE.contains(&key.as_str());
            if !is_of_value && !matches!(key.as_str(), "schema" | "collectionFormat" | "x-example" | "x-examples") {
                parameter.insert(key.clone(), member.clone());
            }
        }
        let schema = self.schema_of(members, at);
        let place = if members.contains_key("schema") { at.child("schema") } else { at.clone() };
        self.places.comes_from(&place, &new.child("schema"));
        if members.contains_key("items") {
            self.places.moved(&at.child("items"), &new.child("schema").child("items"));
        }
        for (key, member) in self.style(&schema, members, location.unwrap_or_default(), at) {
            parameter.insert(key.to_owned(), member);
        }
        if let Some((key, example)) = example(members) {
            self.places.comes_from(&at.child(key), &new.child("example"));
            parameter.insert("example".to_owned(), example.clone());
        }
        parameter.insert("schema".to_owned(), without_formats(schema));
        Value::Object(parameter)
    }

    /// The schema of the value of a parameter or of a field of a form, with the formats of its lists.
    pub(super) fn schema_of(&mut self, members: &Map<String, Value>, at: &Pointer) -> Value {
        // A schema is for bodies only, but its meaning is clear.
        let own = members.get("schema").and_then(Value::as_object);
        let mut schema = own.cloned().unwrap_or_default();
        for (key, member) in members {
            let is_extension = key.starts_with("x-") && !OF_PARAMETER.contains(&key.as_str());
            if is_extension || OF_VALUE.contains(&key.as_str()) {
                schema.insert(key.clone(), member.clone());
            }
        }
        if !["type", "enum", "$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key)) {
            let guessed = if schema.contains_key("items") { "array" } else { "string" };
            self.warn(at.clone(), format!("a parameter must have a `type`; `{guessed}` is used"));
            schema.insert("type".to_owned(), json!(guessed));
        }
        let is_in_form = members.get("in").is_some_and(|location| location == "formData");
        if schema.get("type").is_some_and(|name| name == "file") && !is_in_form {
            self.warn(at.child("type"), "only a field of a form can be a file; this is treated as a text");
            schema.insert("type".to_owned(), json!("string"));
        }
        Value::Object(schema)
    }

    /// The members that say how a list is written.
    fn style(
        &mut self,
        schema: &Value,
        members: &Map<String, Value>,
        location: &str,
        at: &Pointer,
    ) -> Vec<(&'static str, Value)> {
        let repeats = matches!(location, "query" | "cookie");
        let formats = self.formats(schema, members.get("collectionFormat"), at, repeats);
        match (repeats, formats.as_slice()) {
            (_, []) | (false, ["csv"]) => Vec::new(),
            (true, ["multi"]) => vec![("style", json!("form")), ("explode", json!(true))],
            // There are none in 2.0.
            (true, [outer, ..]) if location == "cookie" => {
                vec![("style", json!("form")), ("explode", json!(*outer == "multi"))]
            }
            (true, ["csv"]) => vec![("style", json!("form")), ("explode", json!(false))],
            (true, ["ssv"]) => vec![("style", json!("spaceDelimited")), ("explode", json!(false))],
            (true, ["pipes"]) => {
                vec![("style", json!("pipeDelimited")), ("explode", json!(false))]
            }
            _ => vec![(COLLECTION, json!(formats))],
        }
    }
}

/// The example of a parameter, with its key.
pub(super) fn example(members: &Map<String, Value>) -> Option<(&'static str, &Value)> {
    ["example", "x-example"].into_iter().find_map(|key| Some((key, members.get(key)?)))
}

/// A schema without the formats of lists, which are not about values.
pub(super) fn without_formats(mut schema: Value) -> Value {
    let mut inner = Some(&mut schema);
    while let Some(Value::Object(members)) = inner {
        members.shift_remove("collectionFormat");
        inner = members.get_mut("items");
    }
    schema
}

impl Converter<'_, '_> {
    /// A header of a response.
    pub(super) fn header(&mut self, value: &Value, at: &Pointer) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let (mut header, mut schema) = (Map::new(), Map::new());
        for (key, member) in members {
            if OF_VALUE.contains(&key.as_str()) {
                schema.insert(key.clone(), member.clone());
            } else if !matches!(key.as_str(), "collectionFormat" | "schema") {
                header.insert(key.clone(), member.clone());
            }
        }
        let formats = self.formats(value, members.get("collectionFormat"), at, false);
        let schema = if matches!(formats.as_slice(), [] | ["csv"]) {
            without_formats(Value::Object(schema))
        } else {
            let message = "the SDK reads lists in headers with commas only; this one is a text";
            self.diagnostics.push(Diagnostic::new(Code::Approximated, at.clone(), message));
            json!({"type": "string"})
        };
        header.insert("schema".to_owned(), schema);
        Value::Object(header)
    }
}
