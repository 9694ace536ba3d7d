//! Malformed and null keywords of schemas, which are reported and removed: a rewriting rule would drop what it does not
//! understand silently.
//!
//! Keywords that the typed model reads itself are left to the next stage, unless they are null.

use serde_json::Value;

use super::beside::Beside;
use super::schema::{FORMS, Schema};
use super::types;
use super::{conditions, defs};
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::position::Position;

/// The form of a keyword.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Any; the next stage checks it.
    Left,
    /// Any but an empty list.
    Arms,
    /// A remark, which may be null.
    Remark,
    /// A text, also if YAML reads it as a number or boolean.
    Text,
    /// A text that cannot be meant as a number.
    Word,
    /// Such a text or a list of them.
    Type,
    Number,
    /// A number greater than 0.
    Step,
    Count,
    Flag,
    Bound,
    Names,
    List,
    /// Examples may have names.
    ListOrMap,
    /// Named schemas.
    Schemas,
    Schema,
    /// An unused schema, which is reported anyway.
    Unused,
}

/// The form of a keyword; `None` for data and for unused keywords of any form.
fn form(key: &str) -> Option<Form> {
    Some(match key {
        "title" | "description" => Form::Remark,
        "type" => Form::Type,
        "format" | "pattern" => Form::Text,
        "$ref" | "$anchor" | "$dynamicAnchor" | "$id" | "$dynamicRef" | "$recursiveRef" | "contentEncoding"
        | "contentMediaType" => Form::Word,
        "maximum" | "minimum" => Form::Number,
        "multipleOf" => Form::Step,
        "maxItems" | "maxLength" | "maxProperties" | "minItems" | "minLength" | "minProperties" => Form::Count,
        "$recursiveAnchor" | "deprecated" | "nullable" | "readOnly" | "uniqueItems" | "writeOnly" => Form::Flag,
        "exclusiveMaximum" | "exclusiveMinimum" => Form::Bound,
        "$defs" | "definitions" | "dependentSchemas" | "patternProperties" => Form::Schemas,
        "required" => Form::Names,
        "prefixItems" => Form::List,
        "examples" => Form::ListOrMap,
        "additionalItems" | "contentSchema" | "else" | "then" | "unevaluatedItems" | "unevaluatedProperties" => {
            Form::Schema
        }
        "not" => Form::Unused,
        "additionalProperties" | "discriminator" | "enum" | "externalDocs" | "items" | "properties" => Form::Left,
        "allOf" | "anyOf" | "oneOf" => Form::Arms,
        _ => return None,
    })
}

impl Form {
    fn admits(self, value: &Value) -> bool {
        let is_flag = || value.is_boolean() || value == "true" || value == "false";
        match self {
            Self::Left => !value.is_null(),
            Self::Arms => !value.is_null() && value.as_array().is_none_or(|arms| !arms.is_empty()),
            Self::Remark | Self::Text => value.is_string() || value.is_number() || value.is_boolean(),
            Self::Word => value.is_string(),
            // An object instead is a schema, which the next stage handles.
            Self::Type => value.as_array().map_or(value.is_string() || value.is_object(), |names| !names.is_empty()),
            Self::Number | Self::Count => value.is_number(),
            Self::Step => value.as_f64().is_some_and(|step| step > 0.0),
            Self::Flag => is_flag(),
            Self::Bound => value.is_number() || is_flag(),
            Self::List | Self::Names => value.is_array(),
            Self::ListOrMap => value.is_array() || value.is_object(),
            Self::Schemas => value.is_object(),
            Self::Schema | Self::Unused => value.is_object() || value.is_boolean(),
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Remark | Self::Text | Self::Word => "a text",
            Self::Type => "a text or a list of texts",
            Self::Number => "a number",
            Self::Step => "a number greater than 0",
            Self::Count => "a whole number, 0 or more",
            Self::Flag => "true or false",
            // A boolean in 3.0.
            Self::Bound => "a number, true or false",
            Self::Names => "a list of texts",
            // Only beside a reference, which becomes a part.
            Self::Left | Self::List | Self::ListOrMap => "a list",
            Self::Arms => "a list of schemas",
            Self::Schemas => "an object",
            Self::Schema | Self::Unused => "an object, true or false",
        }
    }
}

/// Removes such keywords from all schemas. Returns whether a schema has conditions.
pub(super) fn clear(document: &mut Value, diagnostics: &mut Diagnostics) -> bool {
    let mut has_conditions = false;
    let ignores_siblings = Beside::of(document).is_ignored();
    defs::each_schema(document, &mut |schema, position| {
        if let Value::Object(schema) = schema {
            has_conditions |= conditions::has_any(schema);
            null_types(schema, position, diagnostics);
            let is_reference = schema.get("$ref").is_some_and(Value::is_string);
            // The rule about references reports ignored siblings, but not those removed before.
            let is_ignored = |key: &str, value: &Value| {
                is_reference && ignores_siblings && !value.is_null() && key != "not" && !key.starts_with('$')
            };
            let is_bad = |key: &str, value: &Value| !is_ignored(key, value) && is_bad(key, value, is_reference);
            if schema.iter().any(|(key, value)| is_bad(key, value)) {
                schema.retain(|key, value| {
                    let is_bad = is_bad(key, value);
                    if is_bad {
                        tell(key, value, position, diagnostics);
                    }
                    !is_bad
                });
            }
        }
    });
    has_conditions
}

/// Whether a keyword is well-formed, as far as known here.
pub(super) fn is_sound(key: &str, value: &Value) -> bool {
    !is_bad(key, value, false)
}

fn is_bad(key: &str, value: &Value, is_reference: bool) -> bool {
    match form(key) {
        Some(Form::Arms) if is_reference && key == "allOf" => !value.is_array(),
        Some(form) => !form.admits(value),
        None => false,
    }
}

fn tell(key: &str, value: &Value, position: &Position<'_>, diagnostics: &mut Diagnostics) {
    let Some(form) = form(key) else { return };
    let at = position.key(key).pointer();
    match value {
        _ if form == Form::Unused => {}
        Value::Null if form == Form::Remark => {}
        Value::Null => {
            let message = format!("`{key}` is null, and taken as absent");
            diagnostics.push(Diagnostic::new(Code::Ignored, at, message));
        }
        value => {
            let words = form.words();
            let message = format!("`{key}` must be {words}, not {}; it is left out", describe(value));
            let mut diagnostic = Diagnostic::new(Code::Malformed, at, message);
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
        }
    }
}

/// Replaces null by the name of the null type where that is meant: among other types, and in schemas without other
/// keywords.
fn null_types(schema: &mut Schema, position: &Position<'_>, diagnostics: &mut Diagnostics) {
    let is_alone = || {
        let says_more = |key: &str| !types::subjects(key).is_empty() || FORMS.contains(&key);
        schema.keys().all(|key| key == "type" || !says_more(key))
    };
    let is_meant = match schema.get("type") {
        Some(Value::Null) => is_alone(),
        Some(Value::Array(names)) => names.iter().any(Value::is_null),
        _ => false,
    };
    if !is_meant {
        return;
    }
    let position = position.key("type");
    let mut mend = |value: &mut Value, position: &Position<'_>| {
        if value.is_null() {
            *value = Value::String("null".to_owned());
            let message = "null stands where the name of a type is meant; it is treated as the text `null`";
            let mut diagnostic = Diagnostic::new(Code::Malformed, position.pointer(), message);
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic.help("put the name in quotes"));
        }
    };
    match schema.get_mut("type") {
        Some(Value::Array(names)) => {
            names.iter_mut().enumerate().for_each(|(index, name)| mend(name, &position.index(index)));
        }
        Some(value) => mend(value, &position),
        None => {}
    }
}
