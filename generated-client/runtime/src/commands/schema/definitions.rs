//! Schemas that others refer to.

use std::collections::BTreeMap;

#[cfg(any(test, feature = "mcp"))]
use serde_json::Map;
use serde_json::Value;

use super::super::table::Commands;

/// What a reference begins with.
const PREFIX: &str = "#/$defs/";

/// As many references are followed from one schema to the next.
const MOST_REFERENCES: usize = 32;

/// All schemas that some schemas refer to, directly or through others.
#[derive(Debug, Default)]
pub(crate) struct Definitions {
    by_name: BTreeMap<String, Value>,
}

impl Definitions {
    /// The schemas that this one needs.
    pub(crate) fn of(commands: &Commands, schema: &Value) -> Self {
        let mut definitions = Self::default();
        definitions.add(commands, schema);
        definitions
    }

    /// Adds what another schema needs.
    pub(crate) fn add(&mut self, commands: &Commands, schema: &Value) {
        let mut open = Vec::new();
        references(schema, &mut open);
        while let Some(name) = open.pop() {
            if self.by_name.contains_key(&name) {
                continue;
            }
            let text = commands.schema(&name).unwrap_or("{}");
            // What is no JSON allows any value; the generator writes none.
            let definition: Value = serde_json::from_str(text).unwrap_or_default();
            references(&definition, &mut open);
            self.by_name.insert(name, definition);
        }
    }

    /// The schema that another one refers to.
    pub(super) fn referred(&self, schema: &Value) -> Option<&Value> {
        self.by_name.get(&name(schema.get("$ref")?.as_str()?)?)
    }

    /// The keyword of a schema, or of one that it refers to.
    pub(super) fn keyword<'s>(&'s self, schema: &'s Value, keyword: &str) -> Option<&'s Value> {
        let mut schema = schema;
        for _ in 0..MOST_REFERENCES {
            if let Some(found) = schema.get(keyword) {
                return Some(found);
            }
            schema = self.referred(schema)?;
        }
        None
    }

    /// All of them.
    #[cfg(any(test, feature = "mcp"))]
    pub(super) fn all(&self) -> impl Iterator<Item = &Value> {
        self.by_name.values()
    }

    /// The schemas as the `$defs` of a schema; `None` if there are none.
    #[cfg(any(test, feature = "mcp"))]
    pub(crate) fn into_defs(self) -> Option<Value> {
        let all: Map<String, Value> = self.by_name.into_iter().collect();
        (!all.is_empty()).then_some(Value::Object(all))
    }
}

/// A schema with all that it refers to, in itself.
#[cfg(any(test, feature = "mcp"))]
pub(crate) fn inlined(commands: &Commands, schema: &Value) -> Value {
    let mut whole = schema.clone();
    if let (Value::Object(keywords), Some(defs)) = (&mut whole, Definitions::of(commands, schema).into_defs()) {
        keywords.insert("$defs".to_owned(), defs);
    }
    whole
}

/// The name in a reference.
fn name(reference: &str) -> Option<String> {
    Some(reference.strip_prefix(PREFIX)?.replace("~1", "/").replace("~0", "~"))
}

/// Adds the names that a schema refers to.
fn references(schema: &Value, names: &mut Vec<String>) {
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                names.extend(members.get("$ref").and_then(Value::as_str).and_then(name));
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}
