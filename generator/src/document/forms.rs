//! The forms of members of OpenAPI objects, which are checked before openapiv3 sees them.
//!
//! Serde stops at the first mistake and cannot describe one below an untagged enum. This check reports every mistake
//! with its pointer, and tolerates mistakes in annotations.

use serde_json::{Map, Number, Value};

use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;

/// The form of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Flag,
    Number,
    Count,
    /// A list without further checks.
    List,
    Texts,
    /// A list whose items are read separately; an empty list replaces it.
    Parts,
    /// An object whose members are read separately; an empty object replaces it.
    Object,
    ObjectOrFlag,
    /// An `ExternalDocumentation`.
    Link,
    /// A `Discriminator`.
    Discriminator,
    /// An XML Object. Its members are read from the JSON value.
    Xml,
}

/// The consequence of a malformed member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// The object is useless without it.
    Structural,
    /// It is dropped with a warning.
    Annotation,
}

pub(super) type Member = (&'static str, Form, Weight);

use Form::{Count, Flag, Link, List, Number as Num, Object, ObjectOrFlag, Parts, Text, Texts};
use Weight::{Annotation, Structural};

/// Schema Object.
pub(super) const SCHEMA: &[Member] = &[
    ("type", Text, Structural),
    ("format", Text, Annotation),
    ("nullable", Flag, Structural),
    ("enum", List, Structural),
    ("properties", Object, Structural),
    ("required", Texts, Annotation),
    ("additionalProperties", ObjectOrFlag, Structural),
    ("items", Object, Structural),
    ("allOf", Parts, Structural),
    ("oneOf", Parts, Structural),
    ("anyOf", Parts, Structural),
    ("not", Object, Structural),
    ("discriminator", Form::Discriminator, Annotation),
    ("xml", Form::Xml, Annotation),
    ("title", Text, Annotation),
    ("description", Text, Annotation),
    ("deprecated", Flag, Annotation),
    ("readOnly", Flag, Annotation),
    ("writeOnly", Flag, Annotation),
    ("externalDocs", Link, Annotation),
    ("pattern", Text, Annotation),
    ("multipleOf", Num, Annotation),
    ("minimum", Num, Annotation),
    ("maximum", Num, Annotation),
    ("exclusiveMinimum", Flag, Annotation),
    ("exclusiveMaximum", Flag, Annotation),
    ("minLength", Count, Annotation),
    ("maxLength", Count, Annotation),
    ("minItems", Count, Annotation),
    ("maxItems", Count, Annotation),
    ("uniqueItems", Flag, Annotation),
    ("minProperties", Count, Annotation),
    ("maxProperties", Count, Annotation),
];

/// XML Object.
const XML: &[Member] = &[
    ("name", Text, Annotation),
    ("namespace", Text, Annotation),
    ("prefix", Text, Annotation),
    ("nodeType", Text, Annotation),
    ("attribute", Flag, Annotation),
    ("wrapped", Flag, Annotation),
];

/// Info Object.
pub(super) const INFO: &[Member] =
    &[("title", Text, Annotation), ("version", Text, Annotation), ("description", Text, Annotation)];

/// Server Object.
pub(super) const SERVER: &[Member] =
    &[("url", Text, Structural), ("description", Text, Annotation), ("variables", Object, Annotation)];

/// Server Variable Object.
pub(super) const SERVER_VARIABLE: &[Member] =
    &[("default", Text, Annotation), ("description", Text, Annotation), ("enum", Texts, Annotation)];

/// Tag Object.
pub(super) const TAG: &[Member] =
    &[("name", Text, Structural), ("description", Text, Annotation), ("externalDocs", Link, Annotation)];

/// Path Item Object.
pub(super) const PATH_ITEM: &[Member] = &[
    ("summary", Text, Annotation),
    ("description", Text, Annotation),
    ("get", Object, Structural),
    ("put", Object, Structural),
    ("post", Object, Structural),
    ("delete", Object, Structural),
    ("options", Object, Structural),
    ("head", Object, Structural),
    ("patch", Object, Structural),
    ("trace", Object, Structural),
    ("query", Object, Structural),
    ("additionalOperations", Object, Structural),
    ("parameters", Parts, Structural),
];

/// Operation Object.
pub(super) const OPERATION: &[Member] = &[
    ("tags", Texts, Annotation),
    ("summary", Text, Annotation),
    ("description", Text, Annotation),
    ("externalDocs", Link, Annotation),
    ("operationId", Text, Structural),
    ("parameters", Parts, Structural),
    ("requestBody", Object, Structural),
    ("responses", Object, Structural),
    ("deprecated", Flag, Annotation),
    ("security", List, Structural),
];

/// Parameter Object.
pub(super) const PARAMETER: &[Member] = &[
    ("name", Text, Structural),
    ("in", Text, Structural),
    ("description", Text, Annotation),
    ("required", Flag, Structural),
    ("deprecated", Flag, Annotation),
    ("allowEmptyValue", Flag, Annotation),
    ("allowReserved", Flag, Annotation),
    ("style", Text, Structural),
    ("explode", Flag, Structural),
    ("schema", Object, Structural),
    ("content", Object, Structural),
    ("examples", Object, Annotation),
];

/// Request Body Object.
pub(super) const REQUEST_BODY: &[Member] =
    &[("description", Text, Annotation), ("content", Object, Structural), ("required", Flag, Structural)];

/// Response Object.
pub(super) const RESPONSE: &[Member] = &[("description", Text, Annotation), ("content", Object, Structural)];

/// Media Type Object.
pub(super) const MEDIA_TYPE: &[Member] = &[
    ("schema", ObjectOrFlag, Structural),
    ("itemSchema", ObjectOrFlag, Structural),
    ("examples", Object, Annotation),
    ("encoding", Object, Annotation),
];

/// Encoding Object.
pub(super) const ENCODING: &[Member] = &[
    ("contentType", Text, Annotation),
    ("style", Text, Annotation),
    ("explode", Flag, Annotation),
    ("allowReserved", Flag, Annotation),
    ("headers", Object, Annotation),
];

/// Copies the members that openapiv3 knows, without examples, defaults and extensions, which are read from the
/// document. `None` if a structural member is malformed, which has been reported.
pub(super) fn pick(
    members: &[Member],
    object: &Value,
    pointer: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Map<String, Value>> {
    let none = Map::new();
    let object = match object {
        Value::Object(object) => object,
        // An empty YAML member. Required members are missed later.
        Value::Null => {
            let message = "null, which is treated as an object without members";
            diagnostics.push(Diagnostic {
                severity: Severity::Warning,
                ..Diagnostic::new(Code::Malformed, pointer.clone(), message)
            });
            &none
        }
        _ => {
            diagnostics.push(malformed(pointer.clone(), Form::Object, object, Structural));
            return None;
        }
    };
    let mut picked = Map::new();
    let mut sound = true;
    for (key, value) in object {
        let Some((_, form, weight)) = members.iter().find(|(name, ..)| name == key) else { continue };
        let without = without_bad_entries(*form, value, &pointer.child(key), diagnostics);
        let value = without.as_ref().unwrap_or(value);
        match accept(*form, value) {
            Accepted::AsIs => drop(picked.insert(key.clone(), value.clone())),
            Accepted::Mended(mended) => {
                if *form == Flag {
                    let message = format!("`{key}` is a text, and taken as {mended}");
                    diagnostics.push(Diagnostic::new(Code::Ignored, pointer.child(key), message));
                }
                picked.insert(key.clone(), mended);
            }
            // Empty remarks are common and harmless, and required members are missed later.
            Accepted::Absent if *form == Text && !OPTIONAL_TEXTS.contains(&key.as_str()) => {}
            Accepted::Absent => {
                let message = format!("`{key}` is null, and taken as absent");
                diagnostics.push(Diagnostic::new(Code::Ignored, pointer.child(key), message));
            }
            Accepted::Not => {
                sound &= *weight == Annotation;
                diagnostics.push(malformed(pointer.child(key), *form, value, *weight));
            }
        }
    }
    sound.then_some(picked)
}

/// Optional texts that are no remarks.
const OPTIONAL_TEXTS: [&str; 6] = ["contentType", "default", "format", "operationId", "pattern", "style"];

/// A list or map without its malformed entries: a bad entry costs only itself.
fn without_bad_entries(form: Form, value: &Value, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<Value> {
    let leave_out = |at: Pointer, entry: &Value, what: &str, diagnostics: &mut Diagnostics| {
        let mut diagnostic = Diagnostic::new(
            Code::Malformed,
            at,
            format!("{what} must be a text, not {}; it is left out", describe(entry)),
        );
        diagnostic.severity = Severity::Warning;
        diagnostics.push(diagnostic);
    };
    match (form, value) {
        (Texts, Value::Array(items)) if !items.iter().all(Value::is_string) => {
            let mut texts = Vec::new();
            for (index, item) in items.iter().enumerate() {
                match item {
                    Value::String(_) => texts.push(item.clone()),
                    Value::Number(_) | Value::Bool(_) => texts.push(Value::String(item.to_string())),
                    _ => leave_out(at.child(index), item, "an entry of this list", diagnostics),
                }
            }
            Some(Value::Array(texts))
        }
        (Form::Discriminator, Value::Object(discriminator)) => {
            let mut without = discriminator.clone();
            if let Some(name @ (Value::Number(_) | Value::Bool(_))) = discriminator.get("propertyName") {
                // A name that needs quotes in YAML.
                without.insert("propertyName".to_owned(), Value::String(name.to_string()));
            }
            let Some(mapping) = discriminator.get("mapping") else { return Some(Value::Object(without)) };
            match mapping {
                Value::Null => {
                    without.remove("mapping");
                    let message = "`mapping` is null, and taken as absent";
                    diagnostics.push(Diagnostic::new(Code::Ignored, at.child("mapping"), message));
                }
                Value::Object(mapping) if !mapping.values().all(Value::is_string) => {
                    let mut texts = Map::new();
                    for (tag, target) in mapping {
                        match target {
                            Value::String(_) => drop(texts.insert(tag.clone(), target.clone())),
                            Value::Number(_) => drop(texts.insert(tag.clone(), Value::String(target.to_string()))),
                            _ => leave_out(at.child("mapping").child(tag), target, "the schema of a tag", diagnostics),
                        }
                    }
                    without.insert("mapping".to_owned(), Value::Object(texts));
                }
                Value::Object(_) => {}
                other => {
                    without.remove("mapping");
                    diagnostics.push(malformed(at.child("mapping"), Object, other, Annotation));
                }
            }
            Some(Value::Object(without))
        }
        (Form::Xml, Value::Object(xml)) => {
            for (key, value) in xml {
                let Some((_, form, weight)) = XML.iter().find(|(name, ..)| name == key) else { continue };
                if matches!(accept(*form, value), Accepted::Not) {
                    diagnostics.push(malformed(at.child(key), *form, value, *weight));
                }
            }
            None
        }
        _ => None,
    }
}

enum Accepted {
    AsIs,
    Mended(Value),
    Absent,
    Not,
}

fn accept(form: Form, value: &Value) -> Accepted {
    let good = match (form, value) {
        // An empty member of a YAML mapping.
        (_, Value::Null) => return Accepted::Absent,
        // YAML reads an unquoted version or pattern as a number, and a date as anything.
        (Text, Value::Number(number)) => return Accepted::Mended(Value::String(number.to_string())),
        (Object | ObjectOrFlag | Form::Xml, Value::Object(_)) => return Accepted::Mended(Value::Object(Map::new())),
        (Parts, Value::Array(_)) => return Accepted::Mended(Value::Array(Vec::new())),
        (Text, Value::String(_))
        | (Flag | ObjectOrFlag, Value::Bool(_))
        | (Num, Value::Number(_))
        | (List, Value::Array(_)) => true,
        (Flag, Value::String(text)) => match text.as_str() {
            "true" => return Accepted::Mended(Value::Bool(true)),
            "false" => return Accepted::Mended(Value::Bool(false)),
            _ => false,
        },
        (Count, Value::Number(number)) => match whole(number) {
            Some(count) => return Accepted::Mended(Value::Number(count.into())),
            None => false,
        },
        (Texts, Value::Array(items)) => items.iter().all(Value::is_string),
        (Link, Value::Object(link)) => match link.get("url") {
            Some(Value::String(url)) => return Accepted::Mended(serde_json::json!({ "url": url })),
            _ => false,
        },
        (Form::Discriminator, Value::Object(discriminator)) => {
            discriminator.get("propertyName").is_some_and(Value::is_string)
        }
        _ => false,
    };
    if good { Accepted::AsIs } else { Accepted::Not }
}

fn whole(number: &Number) -> Option<u64> {
    number.as_u64().or_else(|| {
        let float = number.as_f64()?;
        // Exact for all sensible lengths and counts.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the range and fract")]
        (float.fract() == 0.0 && (0.0..9.0e15).contains(&float)).then_some(float as u64)
    })
}

fn malformed(pointer: Pointer, form: Form, found: &Value, weight: Weight) -> Diagnostic {
    let key = pointer.segments().last().unwrap_or_default();
    let expected = match form {
        // In 3.1 it is the bound itself.
        Flag if key.starts_with("exclusive") => "true, false or a number",
        Text => "a text",
        Flag => "true or false",
        Num => "a number",
        Count => "a whole number, 0 or more",
        List | Parts => "a list",
        Texts => "a list of texts",
        Object | Form::Xml => "an object",
        ObjectOrFlag => "an object, true or false",
        Link => "an object with a `url`",
        Form::Discriminator => "an object with a `propertyName`",
    };
    let entry_of_list =
        || pointer.parent().and_then(|list| list.segments().last()).is_some_and(|list| list == "parameters");
    let message = match (form, found.get("propertyName")) {
        // The key is a position.
        (Object, _) if entry_of_list() => {
            format!("an entry of `parameters` must be an object, not {}", describe(found))
        }
        (Link, _) if found.is_object() => match found.get("url") {
            Some(url) => format!("the `url` of `{key}` must be a text, not {}", describe(url)),
            None => format!("`{key}` has no `url`"),
        },
        (Form::Discriminator, Some(name)) => {
            format!("the `propertyName` of `{key}` must be a text, not {}", describe(name))
        }
        (Form::Discriminator, None) if found.is_object() => format!("`{key}` has no `propertyName`"),
        _ => format!("`{key}` must be {expected}, not {}", describe(found)),
    };
    let mut diagnostic = Diagnostic::new(Code::Malformed, pointer, message);
    if weight == Annotation {
        diagnostic.severity = Severity::Warning;
        diagnostic = diagnostic.help("it is left out of the generated code");
    }
    diagnostic
}
