//! Texts of error bodies, read from the fields that the description declares, or else from those that servers commonly
//! use.
//!
//! The texts are the server's. No other values are shown: neither repeated input (`input`, `ctx`), nor unknown members,
//! nor names that may be keys of data. Where a server repeats the path of the request, its template is shown.

mod field_path;
mod partial;
mod secret;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde_json::{Map, Value};

pub(super) use self::partial::{readable, text};

use self::field_path::{FieldPath, LONGEST_NAME};
use super::{ErrorFields, SentPath};
use crate::types::Secret;

/// Members with the id by which operators of a server find the call.
const TRACES: [&str; 3] = ["trace_id", "request_id", "correlation_id"];

/// The greatest number of entries shown of a list.
const MOST: usize = 5;

/// The greatest length of a text that is examined. Less is shown.
const LONGEST: usize = 4096;

/// The greatest depth of nested objects that are examined.
const DEPTH: usize = 3;

/// Members with the message, or with a list of messages.
const TEXTS: [&str; 11] = [
    "title",
    "message",
    "msg",
    "error_description",
    "error_message",
    "exception_message",
    "error_summary",
    "fault_string",
    "messages",
    "error_messages",
    "non_field_errors",
];

/// Members with the message if none of those exists.
const REASONS: [&str; 2] = ["reason", "description"];

/// Members with a further message, or with problems.
const OTHERS: [&str; 7] = ["detail", "error", "exception_detail", "details", "fault", "odata.error", "_embedded"];

/// Members with problems: an object whose keys are names of fields, or a list.
const PROBLEMS: [&str; 9] = [
    "errors",
    "validation_errors",
    "field_errors",
    "violations",
    "invalid-params",
    "issues",
    "field_violations",
    "parameter_violations",
    "error_causes",
];

/// Members with the message of a single problem; the first one that exists is used.
const WORDS: [&str; 11] = [
    "msg",
    "message",
    "detail",
    "title",
    "description",
    "error",
    "default_message",
    "error_message",
    "error_summary",
    "issue",
    "reason",
];

/// Members with the name of the field that a problem is about.
const FIELD_NAMES: [&str; 29] = [
    "loc",
    "field",
    "field_name",
    "field_path",
    "path",
    "data_path",
    "instance_path",
    "json_path",
    "param",
    "param_name",
    "parameter",
    "parameter_name",
    "property",
    "property_name",
    "property_path",
    "pointer",
    "json_pointer",
    "source",
    "attribute",
    "attribute_name",
    "argument",
    "header",
    "column",
    "name",
    "key",
    "target",
    "fields",
    "member_names",
    "location",
];

/// Those of them that may have the type of the error instead.
const AMBIGUOUS_NAMES: [&str; 3] = ["name", "key", "target"];

/// Members with the name of the field if the body itself is a problem.
const TOP_LEVEL_FIELD_NAMES: [&str; 16] = [
    "field",
    "field_name",
    "field_path",
    "loc",
    "param",
    "param_name",
    "parameter",
    "parameter_name",
    "pointer",
    "json_pointer",
    "property",
    "property_name",
    "property_path",
    "attribute",
    "attribute_name",
    "argument",
];

/// Members that commonly have a code.
const CODES: [&str; 2] = ["code", "error_code"];

/// The code, messages and trace id of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct BodyText {
    pub(super) code: Option<String>,
    pub(super) texts: Vec<String>,
    pub(super) trace: Option<String>,
}

impl BodyText {
    pub(super) fn repeats(&self, secret: &Secret) -> bool {
        let is_in = |text: &String| text.contains(secret.expose());
        self.texts.iter().any(is_in) || self.code.as_ref().is_some_and(is_in) || self.trace.as_ref().is_some_and(is_in)
    }
}

/// Whether a parameter or field of this name is sensitive.
pub(crate) fn is_secret(name: &str, fields: Option<&ErrorFields>) -> bool {
    let hidden = fields.map_or(&[][..], |fields| fields.hidden);
    secret::is_name(name) || hidden.iter().any(|hidden| secret::letters(hidden) == secret::letters(name))
}

/// Replaces secrets by `***`. The longest secret must come first.
pub(super) fn leave_out(text: &mut String, secrets: &[Secret]) {
    for secret in secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty()) {
        if text.contains(secret) {
            *text = text.replace(secret, "***");
        }
    }
}

/// Reads an error body and masks these secrets.
pub(super) fn read(body: &str, fields: Option<&ErrorFields>, path: Option<&SentPath>, secrets: &[Secret]) -> BodyText {
    let reading = Reading {
        hidden: fields.map_or(&[], |fields| fields.hidden),
        untold: fields.map_or(&[], |fields| fields.untold),
        path,
    };
    let mut found = match partial::read(body) {
        Value::Object(body) => {
            let declared = fields.map(|fields| declared(&body, fields)).unwrap_or_default();
            if declared.texts.is_empty() {
                let common = reading.object(&body, 0);
                BodyText {
                    code: declared.code.or(common.code),
                    trace: declared.trace.or_else(|| reading.trace(&body)),
                    ..common
                }
            } else {
                BodyText {
                    code: declared.code.or_else(|| reading.code(&body, CODES)),
                    trace: declared.trace.or_else(|| reading.trace(&body)),
                    ..declared
                }
            }
        }
        // In a list of bare texts, nothing tells whether they are messages.
        Value::Array(list) if list.iter().all(Value::is_object) => {
            BodyText { texts: reading.entries(&list), ..BodyText::default() }
        }
        _ => BodyText::default(),
    };
    for text in &mut found.texts {
        reading.shorten(text, secrets);
    }
    for text in [&mut found.code, &mut found.trace].into_iter().flatten() {
        reading.shorten(text, secrets);
    }
    let mut seen: Vec<String> = Vec::new();
    found.texts.retain(|text| {
        let is_new = !is_blank(text) && !seen.contains(text);
        if is_new {
            seen.push(text.clone());
        }
        is_new
    });
    found
}

fn declared(body: &Map<String, Value>, fields: &ErrorFields) -> BodyText {
    let text = |field: Option<&str>| {
        field.and_then(|field| body.get(field)?.as_str()).filter(|text| !is_blank(text)).map(str::to_owned)
    };
    BodyText {
        code: text(fields.code),
        texts: text(Some(fields.message)).into_iter().collect(),
        trace: text(fields.trace),
    }
}

/// Settings for reading a body.
struct Reading<'a> {
    /// Names of sensitive fields. Messages about them are left out.
    hidden: &'a [&'a str],
    /// Names of members whose values are left out.
    untold: &'a [&'a str],
    path: Option<&'a SentPath>,
}

impl Reading<'_> {
    /// A member by its name, unless its value must be left out.
    fn get<'v>(&self, object: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
        if self.untold.iter().any(|untold| is_same(untold, name)) { None } else { member(object, name) }
    }

    /// A text in which the path of the request is replaced by its template.
    fn without_values<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.path.map_or(Cow::Borrowed(text), |path| path.masked(text))
    }

    /// Leaves out of a text what is not shown, and what is too long.
    fn shorten(&self, text: &mut String, secrets: &[Secret]) {
        if let Cow::Owned(other) = self.without_values(text) {
            *text = other;
        }
        leave_out(text, secrets);
        let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
    }

    /// The first of these members that is a code.
    fn code(&self, object: &Map<String, Value>, names: [&str; 2]) -> Option<String> {
        names.iter().find_map(|name| scalar(self.get(object, name)?))
    }

    /// The id by which operators find the call, in the body or in its member `error`.
    fn trace(&self, object: &Map<String, Value>) -> Option<String> {
        let own = |object| TRACES.iter().find_map(|name| scalar(self.get(object, name)?));
        own(object).or_else(|| own(self.get(object, "error")?.as_object()?))
    }

    /// Reads an object in the form of RFC 9457, of `FastAPI`, or of most other servers: `message`, `error`, `errors`.
    fn object(&self, object: &Map<String, Value>, depth: usize) -> BodyText {
        let get = |name: &str| self.get(object, name);
        let mut texts: Vec<String> = Vec::new();
        let mut code = self.code(object, CODES);
        // Beside a message, these members mostly have the type of the error.
        let kind = || if depth > 0 { self.code(object, ["type", "status"]) } else { None };
        // The object may itself be the problem of one field.
        if self.is_about_secret(object, if depth == 0 { &TOP_LEVEL_FIELD_NAMES } else { &FIELD_NAMES }) {
            return BodyText { code: code.or_else(kind), ..BodyText::default() };
        }
        for name in TEXTS {
            match get(name) {
                Some(Value::String(text)) => texts.push(text.clone()),
                Some(Value::Array(list)) => texts.extend(self.entries(list)),
                Some(Value::Object(inner)) if inner.contains_key("lang") => {
                    if let Some(Value::String(text)) = self.get(inner, "value") {
                        texts.push(text.clone());
                    }
                }
                Some(Value::Object(inner)) => texts.extend(self.by_field(&members(inner), None)),
                _ => {}
            }
        }
        if texts.iter().all(is_blank) && get("detail").is_none() {
            let reason = REASONS.iter().find_map(|name| get(name)?.as_str());
            texts.extend(reason.map(str::to_owned));
        }
        for name in OTHERS.iter().chain(&PROBLEMS).copied() {
            match get(name) {
                // Beside a message, `error` has a code.
                Some(Value::String(text)) if name == "error" && code.is_none() && !texts.iter().all(is_blank) => {
                    code = Some(text.clone());
                }
                Some(Value::String(text)) if name != "details" => texts.push(text.clone()),
                Some(Value::Array(list)) => texts.extend(self.entries(list)),
                Some(Value::Object(problems)) if PROBLEMS.contains(&name) => {
                    texts.extend(self.by_field(&members(problems), None));
                }
                Some(Value::Object(inner)) if depth < DEPTH && name != "details" => {
                    let found = self.object(inner, depth.saturating_add(1));
                    texts.extend(found.texts);
                    code = code.or(found.code);
                }
                _ => {}
            }
        }
        if depth > 0 && texts.is_empty() {
            texts.extend(self.words(object).map(str::to_owned));
        }
        // Django REST framework writes the fields into the body itself.
        if depth == 0 && object.values().all(is_list_of_texts) {
            let is_known = |key: &str| [&TEXTS[..], &OTHERS, &PROBLEMS].iter().any(|names| has_same(names, key));
            let mut fields = members(object);
            fields.retain(|(key, _)| !is_known(key));
            texts.extend(self.by_field(&fields, None));
        }
        BodyText { code: code.or_else(kind), texts, trace: None }
    }

    /// The entries of a list of problems.
    fn entries(&self, list: &[Value]) -> Vec<String> {
        let mut texts = Vec::new();
        for item in list.iter().take(MOST) {
            texts.extend(self.entry(item));
        }
        if list.len() > MOST {
            texts.push("…".to_owned());
        }
        texts
    }

    fn entry(&self, item: &Value) -> Option<String> {
        let object = match item {
            Value::String(text) => return Some(text.clone()),
            Value::Object(object) => object,
            _ => return None,
        };
        let text = self.words(object);
        let code = || scalar(self.get(object, "code").or_else(|| self.get(object, "type"))?);
        let text =
            text.map(str::to_owned).or_else(|| Some(self.nested_problems(object)).filter(|text| !text.is_empty()));
        let text = text.or_else(code);
        // A name without a message may be a value.
        let may_name = |name: &str| text.is_some() || !AMBIGUOUS_NAMES.contains(&name);
        let field =
            FIELD_NAMES.iter().find_map(|name| self.field_path(name, member(object, name).filter(|_| may_name(name))?));
        let is_secret = self.is_about_secret(object, &FIELD_NAMES);
        match (field, text) {
            (Some(field), text) => Some(field.about(&text.filter(|_| !is_secret).unwrap_or_default(), self.hidden)),
            (None, text) => text,
        }
    }

    /// The problems that an entry lists in turn.
    fn nested_problems(&self, object: &Map<String, Value>) -> String {
        let mut items: Vec<&Value> = Vec::new();
        for name in PROBLEMS {
            if let Some(Value::Array(list)) = self.get(object, name) {
                items.extend(list);
            }
        }
        let mut texts = Vec::new();
        for item in items.into_iter().take(MOST) {
            texts.extend(self.entry(item));
        }
        texts.join(", ")
    }

    /// `{"name": ["is too short"]}`, `{"name": {"message": "is too short"}}`, `{"address": {"city": ["is missing"]}}`
    fn by_field(&self, fields: &[(&str, &Value)], parent: Option<&FieldPath>) -> Vec<String> {
        let mut texts = Vec::new();
        for (key, value) in fields.iter().take(MOST) {
            let field = parent.map_or_else(|| FieldPath::of_key(key), |parent| parent.then(key));
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Array(list) => self.entries(list).join(", "),
                Value::Object(inner) => match self.words(inner) {
                    _ if self.is_about_secret(inner, &FIELD_NAMES) => String::new(),
                    Some(words) => words.to_owned(),
                    // Below the name of a sensitive field, everything is about that field.
                    None if parent.is_none() && !field.is_secret(self.hidden) => {
                        texts.extend(self.by_field(&members(inner), Some(&field)));
                        continue;
                    }
                    None => String::new(),
                },
                _ => String::new(),
            };
            texts.push(field.about(&text, self.hidden));
        }
        if fields.len() > MOST {
            texts.push("…".to_owned());
        }
        texts
    }

    fn words<'v>(&self, object: &'v Map<String, Value>) -> Option<&'v str> {
        WORDS.iter().find_map(|name| self.get(object, name)?.as_str().filter(|text| !is_blank(text)))
    }

    /// Whether this object is about a sensitive field, so that its messages may repeat the value.
    fn is_about_secret(&self, object: &Map<String, Value>, names: &[&str]) -> bool {
        object.iter().any(|(key, value)| {
            let name = names.iter().find(|name| is_same(name, key));
            let field = name.and_then(|name| self.field_path(name, value));
            field.is_some_and(|field| field.is_secret(self.hidden))
        })
    }

    /// The path of the field that a member names, if it names one.
    fn field_path(&self, name: &str, value: &Value) -> Option<FieldPath> {
        let text = value.as_str();
        let is_other = match name {
            _ if AMBIGUOUS_NAMES.contains(&name) => text.is_none_or(field_path::is_kind),
            // The path of the request itself, such as `/oauth/token`, is no field.
            "path" => text.zip(self.path).is_some_and(|(text, path)| path.is_whole(text)),
            _ => false,
        };
        if is_other { None } else { FieldPath::of(value, self) }
    }
}

/// The members of an object.
fn members(object: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members = Vec::with_capacity(object.len());
    for (key, value) in object {
        members.push((key.as_str(), value));
    }
    members
}

/// A member by its name, in any spelling (`error_code`, `errorCode`, `Error-Code`).
fn member<'v>(object: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    object.get(name).or_else(|| object.iter().find(|(key, _)| is_same(key, name)).map(|(_, value)| value))
}

/// Whether two names are equal apart from case, `_` and `-`.
fn is_same(one: &str, other: &str) -> bool {
    let is_letter = |byte: &u8| !matches!(byte, b'_' | b'-');
    let (mut one, mut other) = (one.bytes(), other.bytes());
    loop {
        match (one.find(is_letter), other.find(is_letter)) {
            (Some(one), Some(other)) if one.eq_ignore_ascii_case(&other) => {}
            (one, other) => return one.is_none() && other.is_none(),
        }
    }
}

/// Whether one of these names is the same.
fn has_same(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| is_same(known, name))
}

fn is_blank(text: impl AsRef<str>) -> bool {
    text.as_ref().trim().is_empty()
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
}

/// A code: a short text without blanks, or an integer.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text)
            if !text.is_empty() && text.len() <= LONGEST_NAME && !text.contains(char::is_whitespace) =>
        {
            Some(text.clone())
        }
        Value::Number(number) if number.is_i64() => Some(number.to_string()),
        _ => None,
    }
}
