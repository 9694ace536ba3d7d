//! What conditions say within properties that are declared elsewhere: fields of theirs that nothing else declares.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{Rewriter, Schema};

/// References and what lies within schemas are followed this deep.
const MAX_DEPTH: usize = 16;
/// No more fields than this are looked at.
const MAX_FIELDS: usize = 10_000;

impl Rewriter<'_> {
    /// The fields within a property that a condition describes, but not the schema with the condition.
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

    /// The fields of one property of a schema, wherever the schema has it.
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

    /// All fields within a schema, with the place where they lie.
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

    /// What holds with a schema of the same value, at least sometimes.
    fn parts<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Value> {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|text| self.target(text));
        let listed = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
        let branches = ["then", "else"].into_iter().filter_map(|key| schema.get(key));
        target.map(|(target, _)| target).into_iter().chain(listed).chain(branches)
    }
}
