//! Rewriting of one schema: inner schemas first, then its keywords by rule.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::beside::{self, Beside};
use super::{Moved, arrays, conditions, objects, scalars, types, walk};
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;
use crate::source::position::Position;
use crate::source::spelling::Spelling;

pub(super) type Schema = Map<String, Value>;

/// Keywords of 3.1 that are removed.
pub(super) const REMOVED: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$recursiveAnchor",
    "$recursiveRef",
    "$schema",
    "$vocabulary",
    "additionalItems",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "else",
    "examples",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Removed keywords without effect on data.
const MEANINGLESS: &[&str] = &[
    "$anchor",
    "$comment",
    "$dynamicAnchor",
    "$id",
    "$recursiveAnchor",
    "$schema",
    "$vocabulary",
    "contains",
    "dependentRequired",
    "dependencies",
    "maxContains",
    "minContains",
    "propertyNames",
];

/// Keywords of 3.1 without effect, or with a form in 3.0.
const KEPT: [&str; 13] = [
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$recursiveAnchor",
    "$schema",
    "$vocabulary",
    "const",
    "contentEncoding",
    "contentMediaType",
    "definitions",
    "examples",
];

pub(super) struct Rewriter<'d> {
    pub spelling: &'d Spelling<'d>,
    pub beside: Beside,
    pub diagnostics: &'d mut Diagnostics,
    pub moved: Vec<Moved>,
    /// The document before the rewriting, for references of conditions.
    pub original: Option<Value>,
}

impl Rewriter<'_> {
    pub fn schema(&mut self, value: &mut Value, position: &Position<'_>) {
        match value {
            Value::Bool(true) => *value = json!({}),
            Value::Bool(false) => {
                *value = json!({"not": {}});
                self.moved(&position.pointer(), &position.key("not"));
            }
            Value::Object(schema) => {
                conditions::absorb(self, schema, position);
                self.excluded(schema, position);
                walk::children(schema, position, &mut |value, position| self.schema(value, position));
                if !is_plain(schema) {
                    self.keywords(schema, position);
                }
            }
            // The next stage reports what is no schema.
            _ => {}
        }
    }

    /// Without keywords that 3.0 lacks, `not` would exclude more.
    fn excluded(&mut self, schema: &mut Schema, position: &Position<'_>) {
        let is_lost = |key: &String| REMOVED.contains(&key.as_str()) && !KEPT.contains(&key.as_str());
        if schema.get("not").and_then(Value::as_object).is_some_and(|not| not.keys().any(is_lost)) {
            schema.shift_remove("not");
            self.say(Code::Ignored, &position.key("not"), "what is excluded here is not checked");
        }
    }

    fn keywords(&mut self, schema: &mut Schema, position: &Position<'_>) {
        self.beside.clear(schema, position);
        arrays::unevaluated(self, schema, position);
        for key in MEANINGLESS {
            schema.shift_remove(*key);
        }
        schema.shift_remove("if");
        objects::patterns(self, schema, position);
        objects::unevaluated(self, schema, position);
        arrays::tuples(self, schema, position);
        arrays::listed(self, schema, position);
        scalars::bounds(self, schema, position);
        scalars::content(self, schema, position);
        // Pointers as written, before forms change.
        scalars::texts(self, schema, position);
        scalars::examples(self, schema, position);
        types::constant(self, schema, position);
        types::types(self, schema, position);
        self.strangers(schema, position);
        scalars::fit(schema);
        beside::reference(self, schema, position);
    }

    /// Removes keywords for other types than that of the schema: the typed model would take the schema for untyped.
    fn strangers(&mut self, schema: &mut Schema, position: &Position<'_>) {
        let Some(name) = schema.get("type").and_then(Value::as_str).map(str::to_owned) else { return };
        let strange = |key: &&String| is_stranger(key, &name);
        for key in schema.keys().filter(strange).cloned().collect::<Vec<_>>() {
            schema.shift_remove(&key);
            if matches!(key.as_str(), "properties" | "additionalProperties" | "items") {
                let message = format!("`{key}` says nothing about a value of type `{name}`");
                self.say(Code::Ignored, &position.key(&key), message);
            }
        }
    }

    /// Checks a schema that moves: later its mistakes would be reported at its new pointer.
    pub fn sound(&mut self, schema: Value, position: &Position<'_>) -> Value {
        let what = match &schema {
            Value::Object(_) | Value::Bool(_) => return schema,
            Value::Null => "a schema is null".to_owned(),
            other => format!("a schema must be an object, not {}", describe(other)),
        };
        let message = format!("{what}; any JSON value is accepted");
        let warning =
            Diagnostic { severity: Severity::Warning, ..Diagnostic::new(Code::Malformed, position.pointer(), message) };
        self.diagnostics.push(warning);
        json!({})
    }

    /// Records a move.
    pub fn moved(&mut self, from: &Pointer, to: &Position<'_>) {
        self.moved.push(Moved { from: from.clone(), to: to.pointer() });
    }

    /// Combines several schemas under a key into one; each comes with its written pointer.
    pub fn any_of(&mut self, position: &Position<'_>, key: &str, schemas: Vec<(Value, Pointer)>) -> Value {
        let mut seen = HashSet::new();
        let mut arms: Vec<_> = schemas.into_iter().filter(|(schema, _)| seen.insert(schema.to_string())).collect();
        let position = position.key(key);
        match (arms.len(), arms.pop()) {
            (1, Some((only, from))) => {
                if from != position.pointer() {
                    self.moved(&from, &position);
                }
                only
            }
            (_, Some(last)) => {
                arms.push(last);
                let position = position.key("anyOf");
                let arms = arms.into_iter().enumerate().map(|(index, (arm, from))| {
                    self.moved(&from, &position.index(index));
                    arm
                });
                json!({"anyOf": arms.collect::<Vec<_>>()})
            }
            (_, None) => json!({}),
        }
    }

    pub fn say(&mut self, code: Code, position: &Position<'_>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, position.pointer(), message));
    }
}

/// Whether no rule applies, as for most schemas of large descriptions.
fn is_plain(schema: &Schema) -> bool {
    let name = schema.get("type").and_then(Value::as_str);
    schema.iter().all(|(key, value)| match key.as_str() {
        key if name.is_some_and(|name| is_stranger(key, name)) => false,
        "type" => value.as_str().is_some_and(|name| name != "null"),
        "$ref" => schema.len() == 1,
        "items" => value.is_object(),
        "enum" if name == Some("array") => false,
        "enum" => value.as_array().is_some_and(|values| values.iter().all(Value::is_string)),
        "required" => value.as_array().is_none_or(|names| names.iter().all(Value::is_string)),
        "default" | "example" if name == Some("string") => !matches!(value, Value::Number(_) | Value::Bool(_)),
        "title" | "description" | "format" | "pattern" => value.is_string(),
        "minimum" | "maximum" | "multipleOf" => value.is_i64(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => value.is_u64(),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
        key => !REMOVED.contains(&key),
    })
}

fn is_stranger(key: &str, name: &str) -> bool {
    let subjects = types::subjects(key);
    !subjects.is_empty() && types::NAMES.contains(&name) && !subjects.contains(&name)
}

/// Keywords that determine the type.
pub(super) const FORMS: &[&str] = &["type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"];

/// Whether keywords other than `type` determine the type.
pub(super) fn has_form(schema: &Schema) -> bool {
    FORMS.iter().any(|key| schema.contains_key(*key))
}
