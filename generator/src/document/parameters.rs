//! Parameters: reading, merging with the path item, comparing with the path template.

use std::rc::Rc;

use openapiv3::{CookieStyle, HeaderStyle, Parameter as Typed};
use serde_json::{Map, Value, json};

use super::forms::{self, pick};
use super::model::{Parameter, ParameterLocation, Parent};
use super::reader::Reader;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;
use crate::source::{COLLECTION, LEFT};

/// The location of 3.2 for the whole query string.
const WHOLE_QUERY: &str = "querystring";

/// Styles by location, default first.
const STYLES: &[(&str, &[&str])] = &[
    ("path", &["simple", "label", "matrix"]),
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    (WHOLE_QUERY, &[]),
    ("cookie", &["form", COOKIE]),
];

/// The style of 3.2 that leaves a cookie as it is.
const COOKIE: &str = "cookie";

impl<'a> Reader<'a, '_> {
    /// The parameters of an operation or path item.
    pub fn parameters(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Vec<Rc<Parameter>>> {
        let Some(Value::Array(list)) = value.get("parameters") else { return Some(Vec::new()) };
        let mut parameters: Vec<Rc<Parameter>> = Vec::new();
        let mut sound = true;
        for (index, value) in list.iter().enumerate() {
            if value.get(LEFT).is_some() {
                continue;
            }
            if self.is_empty(&pointer.child("parameters").child(index), value) {
                continue;
            }
            let Some(parameter) = self.read_parameter(&pointer.child("parameters").child(index), value) else {
                sound = false;
                continue;
            };
            let Some(known) = parameters.iter_mut().find(|other| same(other, &parameter)) else {
                parameters.push(parameter);
                continue;
            };
            // Headers that differ in case: the order of the description must not matter for the name.
            let (mut at, mut left) = (pointer.child("parameters").child(index), parameter);
            if left.name < known.name {
                std::mem::swap(known, &mut left);
                at = left.pointer.clone();
            }
            let (name, taken) = (&left.name, &known.name);
            let message = if name == taken {
                format!("the parameter `{name}` is declared twice")
            } else {
                format!("the header `{name}` is `{taken}`, whatever the case of its letters; it is declared twice")
            };
            let mut twice =
                Diagnostic::new(Code::Malformed, at, message).also(known.pointer.clone(), "this one is used");
            twice.severity = Severity::Warning;
            self.diagnostics.push(twice);
        }
        sound.then_some(parameters)
    }

    /// The parameter at a pointer or behind its reference.
    pub fn read_parameter(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Rc<Parameter>> {
        let (pointer, value) = self.follow(pointer.clone(), value)?;
        if let Some(known) = self.parameters.get(&pointer) {
            return known.clone();
        }
        let parameter = self.parameter(&pointer, value).map(Rc::new);
        self.parameters.insert(pointer, parameter.clone());
        parameter
    }

    fn parameter(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Parameter> {
        let mut picked = pick(forms::PARAMETER, value, pointer, self.diagnostics)?;
        for key in ["name", "in"] {
            if !picked.contains_key(key) {
                self.report(Code::Malformed, pointer.clone(), format!("a parameter must have `{key}`"));
                return None;
            }
        }
        let location = picked.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some((_, styles)) = STYLES.iter().find(|(name, _)| *name == location) else {
            let message = format!("`in` must be path, query, querystring, header or cookie, not `{location}`");
            self.report(Code::Malformed, pointer.child("in"), message);
            return None;
        };
        let is_whole_query = location == WHOLE_QUERY;
        if is_whole_query {
            self.fit_whole_query(&mut picked, pointer)?;
        }
        if let Some(style) = picked.get("style").and_then(Value::as_str)
            && !styles.contains(&style)
        {
            let message =
                format!("the style of a {location} parameter must be one of {}, not `{style}`", styles.join(", "));
            self.report(Code::Malformed, pointer.child("style"), message);
            return None;
        }
        // openapiv3 has neither of these.
        let is_plain_cookie = picked.get("style").and_then(Value::as_str) == Some(COOKIE);
        if is_plain_cookie {
            picked.remove("style");
        }
        if location == "path" && picked.get("required") != Some(&Value::Bool(true)) {
            let mut diagnostic = Diagnostic::new(
                Code::PathParameter,
                pointer.clone(),
                "a path parameter must say `required: true`; it is treated as required",
            );
            diagnostic.severity = Severity::Warning;
            self.diagnostics.push(diagnostic);
            picked.insert("required".to_owned(), json!(true));
        }
        let mut encodings = Vec::new();
        let (schema, media_type) = if picked.contains_key("content") {
            if picked.contains_key("schema") {
                let message = "a parameter has either `schema` or `content`, not both; `content` is used";
                self.warn(Code::Malformed, pointer.child("schema"), message);
            }
            let mut content = self.content(pointer, value)?;
            if content.len() > 1 {
                let best = content.iter().position(|media| media.name.contains("json")).unwrap_or(0);
                content.swap(0, best);
                let taken = content.first().map(|media| media.name.clone()).unwrap_or_default();
                let message =
                    format!("`content` of a parameter must have one media type, not several; `{taken}` is used");
                self.warn(Code::Malformed, pointer.child("content"), message);
            }
            let Some(first) = content.into_iter().next() else {
                let found = value.get("content").map(describe).unwrap_or_default();
                let message = format!("`content` of a parameter must have one media type, not {found}");
                self.report(Code::Malformed, pointer.child("content"), message);
                return None;
            };
            picked.insert("content".to_owned(), json!({}));
            picked.remove("schema");
            encodings = first.encodings;
            (first.schema, Some(first.name))
        } else if let Some(schema) = value.get("schema") {
            let at = pointer.child("schema");
            picked.insert("schema".to_owned(), json!({ "$ref": at.as_str() }));
            (Some(self.schema_id(&at, schema, Parent::Root)?), None)
        } else {
            let message = "a parameter must have `schema` or `content`; this one is treated as text";
            let mut diagnostic = Diagnostic::new(Code::Malformed, pointer.clone(), message);
            diagnostic.severity = Severity::Warning;
            self.diagnostics.push(diagnostic);
            picked.insert("schema".to_owned(), json!({}));
            (None, None)
        };
        picked.remove("examples");
        let typed: Typed = self.typed(picked, pointer, "a parameter")?;
        let collection = collection(value);
        let mut parameter =
            Parameter { collection, schema, media_type, encodings, ..Parameter::new(pointer.clone(), typed) };
        if is_whole_query {
            parameter.location = ParameterLocation::WholeQuery;
        } else if is_plain_cookie {
            parameter.location = ParameterLocation::PlainCookie;
        }
        Some(parameter)
    }

    /// Makes a query parameter for openapiv3 of one that is the whole query string.
    fn fit_whole_query(&mut self, picked: &mut Map<String, Value>, pointer: &Pointer) -> Option<()> {
        if !picked.contains_key("content") {
            let message = "a parameter that is the whole query string must have `content`";
            self.report(Code::Malformed, pointer.clone(), message);
            return None;
        }
        for key in ["style", "explode", "allowReserved"] {
            if picked.remove(key).is_some() {
                let message = format!("`{key}` says nothing of a whole query string, whose media type says it");
                self.warn(Code::Malformed, pointer.child(key), message);
            }
        }
        picked.insert("in".to_owned(), json!("query"));
        Some(())
    }
}

impl Parameter {
    /// The parts of the openapiv3 parameter that later stages use: the whole takes more than a kilobyte for each of
    /// many parameters.
    pub(super) fn new(pointer: Pointer, typed: Typed) -> Self {
        let (data, location) = match typed {
            Typed::Path { parameter_data, style } => (parameter_data, ParameterLocation::Path(style)),
            Typed::Query { parameter_data, style, allow_reserved, .. } => {
                (parameter_data, ParameterLocation::Query { style, allow_reserved })
            }
            Typed::Header { parameter_data, style: HeaderStyle::Simple } => (parameter_data, ParameterLocation::Header),
            Typed::Cookie { parameter_data, style: CookieStyle::Form } => (parameter_data, ParameterLocation::Cookie),
        };
        Self {
            pointer,
            name: data.name,
            description: data.description,
            required: data.required,
            deprecated: data.deprecated.unwrap_or(false),
            location,
            explode: data.explode,
            collection: Vec::new(),
            schema: None,
            media_type: None,
            encodings: Vec::new(),
        }
    }
}

/// The formats of lists that no style has.
pub(super) fn collection(holder: &Value) -> Vec<String> {
    let formats = holder.get(COLLECTION).and_then(Value::as_array).into_iter().flatten();
    formats.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The parameters of a path item that an operation does not override, then those of the operation.
pub(super) fn merge(shared: &[Rc<Parameter>], own: Vec<Rc<Parameter>>) -> Vec<Rc<Parameter>> {
    let mut merged: Vec<_> =
        shared.iter().filter(|parameter| !own.iter().any(|other| same(other, parameter))).cloned().collect();
    merged.extend(own);
    merged
}

/// Whether two parameters are the same. Names of headers ignore case (RFC 9110, section 5.1).
fn same(left: &Parameter, right: &Parameter) -> bool {
    let is_name = match left.location {
        ParameterLocation::Header => left.name.eq_ignore_ascii_case(&right.name),
        _ => left.name == right.name,
    };
    is_name && place(&left.location) == place(&right.location)
}

/// The part of a request, whatever the form of the value in it.
fn place(location: &ParameterLocation) -> u8 {
    match location {
        ParameterLocation::Path(_) => 0,
        ParameterLocation::Query { .. } | ParameterLocation::WholeQuery => 1,
        ParameterLocation::Header => 2,
        ParameterLocation::Cookie | ParameterLocation::PlainCookie => 3,
    }
}
