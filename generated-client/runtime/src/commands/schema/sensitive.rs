//! Sensitive fields of values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::table::Commands;
use super::definitions::Definitions;
use super::kind::Kind;
use super::views::Views;

/// What stands in place of a sensitive value.
const HIDDEN: &str = "***";

/// What marks the schema of a sensitive value.
const MARK: &str = "x-sdk-sensitive";

/// Hides the values of fields that are sensitive by any schema that may apply to them. What no schema describes is searched for
/// fields with the names of sensitive ones: an answer may come in another form than the description has.
pub(crate) fn sensitive(commands: &Commands, schema: &Value, value: &mut Value) {
    let definitions = Definitions::of(commands, schema);
    let mut names = BTreeSet::new();
    for schema in definitions.all().chain([schema]) {
        add_names(&definitions, schema, &mut names);
    }
    if names.is_empty() && !has_sensitive(commands, schema) {
        return;
    }
    Hiding { names }.hide(&Views::of(&definitions, schema), value);
}

/// Adds the names of sensitive fields, wherever they stand in a schema.
fn add_names(definitions: &Definitions, schema: &Value, names: &mut BTreeSet<String>) {
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            let marked = properties.iter().filter(|(_, field)| Views::of(definitions, field).has(MARK));
            names.extend(marked.map(|(name, _)| spelled(name)));
        }
        match value {
            Value::Object(fields) => open.extend(fields.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}

/// A name without what differs between spellings: `firstName`, `first_name`.
fn spelled(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether any value with this schema can have sensitive parts.
pub(crate) fn has_sensitive(commands: &Commands, schema: &Value) -> bool {
    let mut open = vec![schema];
    let definitions = Definitions::of(commands, schema);
    open.extend(definitions.all());
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) if fields.get(MARK) == Some(&Value::Bool(true)) => return true,
            Value::Object(fields) => open.extend(fields.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    false
}

/// Hides what is sensitive.
struct Hiding {
    /// The names of sensitive fields.
    names: BTreeSet<String>,
}

impl Hiding {
    fn hide(&self, views: &Views<'_>, value: &mut Value) {
        if views.has(MARK) {
            return conceal(value);
        }
        if !views.describe(value) {
            let is_misplaced = views.kinds().iter().any(|kind| matches!(kind, Kind::Object | Kind::List));
            return self.undescribed(value, is_misplaced);
        }
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let inner = views.field(name);
                    if inner.is_empty() && self.names.contains(&spelled(name)) {
                        conceal(value);
                    } else {
                        self.hide(&inner, value);
                    }
                }
            }
            Value::Array(items) => {
                let views = views.items();
                for item in items {
                    self.hide(&views, item);
                }
            }
            _ => {}
        }
    }

    /// Hides by names. A text in place of something else may hold all of it.
    fn undescribed(&self, value: &mut Value, is_misplaced: bool) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if self.names.contains(&spelled(name)) {
                        conceal(value);
                    } else {
                        self.undescribed(value, false);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.undescribed(item, is_misplaced);
                }
            }
            Value::String(text) if is_misplaced || text.trim_start().starts_with(['{', '[']) => conceal(value),
            _ => {}
        }
    }
}

fn conceal(value: &mut Value) {
    if !value.is_null() {
        *value = Value::from(HIDDEN);
    }
}
