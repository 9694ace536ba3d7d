//! Conditions on inner fields of properties that are declared elsewhere, where nothing else declares these fields.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{Rewriter, Schema};

/// References and inner schemas are followed at most this deep.
const MAX_DEPTH: usize = 16;
/// The limit of fields.
const MAX_FIELDS: usize = 10_000;

impl Rewriter<'_> {
    /// The inner fields of a property that only a condition describes.
    pub fn unknown_fields(&self, schema: &Schema, name: &str, property: &Value) -> Vec<String> {
        let mut said = BTreeSet::new();
        self.fields(property, name, 0, &mut said);
        if said.is_empty() {
            return Vec::new();
        }
        let mut known = BTreeSet::new();
        self.fields_of(schema, name, 0, &mut known);
        said.into_iter().filter(|field| !known.contains(field)).collect()
    }

    /// The inner fields of a property of a schema, through all its parts.
    fn fields_of(&self, schema: &Schema, name: &str, depth: usize, into: &mut BTreeSet<String>) {
        if depth > MAX_DEPTH {
            return;
        }
        if let Some(property) = schema.get("properties").and_then(|properties| properties.get(name)) {
            self.fields(property, name, depth, into);
        }
        for part in self.parts(schema).filter_map(Value::as_object) {
            self.fields_of(part, name, depth + 1, into);
        }
    }

    /// All inner fields of a schema, with their paths.
    fn fields(&self, schema: &Value, at: &str, depth: usize, into: &mut BTreeSet<String>) {
        let Value::Object(schema) = schema else { return };
        if depth > MAX_DEPTH || into.len() > MAX_FIELDS {
            return;
        }
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, property) in properties.filter(|(_, property)| **property != Value::Bool(false)) {
            let at = format!("{at}.{name}");
            self.fields(property, &at, depth + 1, into);
            into.insert(at);
        }
        for (key, step) in [("items", "[]"), ("additionalProperties", ".*")] {
            if let Some(inner) = schema.get(key) {
                self.fields(inner, &format!("{at}{step}"), depth + 1, into);
            }
        }
        for part in self.parts(schema) {
            self.fields(part, at, depth + 1, into);
        }
    }

    /// The schemas that may hold together with a schema.
    fn parts<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Value> {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|text| self.target(text));
        let listed = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
        let branches = ["then", "else"].into_iter().filter_map(|key| schema.get(key));
        target.map(|(target, _)| target).into_iter().chain(listed).chain(branches)
    }
}
