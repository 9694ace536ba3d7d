//! Operations that cannot be called, since a part of the request has no value: path segments (URLs resolve empty ones,
//! `.` and `..`), headers, and schemas without values. Constraints must be known.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::model::{
    Body, BodyContent, Constraints, Form, Operation, Parameter, ParameterIn, Shape, Style, TypeExpr,
};
use crate::pointer::Pointer;

/// The limit of texts of a segment that are compared.
const MAX_TEXTS: usize = 1_000;

impl Lowering<'_, '_> {
    /// Reports all of them.
    pub fn report_uncallable(&mut self) {
        let operations = std::mem::take(&mut self.api.operations);
        for operation in &operations {
            self.report_segments_without_values(operation);
            for parameter in &operation.parameters {
                self.report_parameter_without_values(parameter);
                self.report_torn_items(parameter);
            }
            if let Some(body) = &operation.body {
                self.report_body_without_values(body);
            }
        }
        self.api.operations = operations;
    }

    /// Reports path segments whose texts are all resolved away.
    fn report_segments_without_values(&mut self, operation: &Operation) {
        let path = operation.path.split(['?', '#']).next().unwrap_or_default();
        for segment in path.split('/').filter(|segment| segment.contains('{')) {
            let mut texts = vec![String::new()];
            let mut rest = segment;
            let mut names = Vec::new();
            let mut at = None;
            while let Some((before, name, after)) = first_parameter(rest) {
                let parameter = operation
                    .parameters
                    .iter()
                    .find(|parameter| parameter.location == ParameterIn::Path && parameter.name == name);
                let Some((parameter, values)) = parameter.and_then(|one| Some((one, self.segment_texts(one)?))) else {
                    texts.clear();
                    break;
                };
                texts = texts
                    .iter()
                    .flat_map(|text| values.iter().map(move |value| format!("{text}{before}{value}")))
                    .take(MAX_TEXTS)
                    .collect();
                names.push(format!("`{name}`"));
                at = Some(&parameter.pointer);
                rest = after;
            }
            let moves = |text: &String| matches!(dotted(&format!("{text}{rest}")).as_str(), "" | "." | "..");
            if let (Some(at), true) = (at, !texts.is_empty() && texts.len() < MAX_TEXTS && texts.iter().all(moves)) {
                let what = if names.len() == 1 { "parameter" } else { "parameters" };
                let message = format!(
                    "no call can be made with any value of the path {what} {}: a segment that is empty, `.` or `..` \
                     would call another path",
                    names.join(" and ")
                );
                self.warn(Code::Malformed, at, message);
            }
        }
    }

    /// The listed texts of a path parameter.
    fn segment_texts(&self, parameter: &Parameter) -> Option<Vec<String>> {
        let prefix = match parameter.style {
            Style::Simple { .. } => "",
            Style::Label { .. } => ".",
            _ => return None,
        };
        // Schemas without values are reported elsewhere.
        let texts =
            self.only_texts(parameter).filter(|_| !self.is_never(&parameter.docs.constraints, &parameter.ty))?;
        Some(texts.into_iter().map(|text| format!("{prefix}{text}")).collect())
    }

    /// Reports parameters without a value that their location can carry.
    fn report_parameter_without_values(&mut self, parameter: &Parameter) {
        let location = match parameter.location {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
            ParameterIn::Cookie => "cookie",
        };
        let is_header = parameter.location == ParameterIn::Header && parameter.style != Style::Json;
        let texts = if is_header { self.only_texts(parameter).unwrap_or_default() } else { Vec::new() };
        if let Some(text) = texts.iter().find(|text| is_sent(text) && !ParameterIn::Header.can_carry(text)) {
            let message = format!(
                "`{text}` has other characters than those of ASCII; it is sent in UTF-8, for which HTTP has no rule in headers"
            );
            self.report(Code::Approximated, &parameter.pointer, message);
        }
        let why = if !texts.is_empty() && !texts.iter().any(|text| is_sent(text)) {
            "a header carries no control characters but tabs, and no blanks at its ends"
        } else if !parameter.required {
            return;
        } else if self.is_never(&parameter.docs.constraints, &parameter.ty) {
            "no value is valid for it"
        } else if !parameter.style.is_json() && parameter.docs.constraints.values == [serde_json::Value::Null] {
            "its only value is null, which has no text"
        } else {
            return;
        };
        let message =
            format!("no call can be made with any value of the {location} parameter `{}`: {why}", parameter.name);
        self.warn(Code::Malformed, &parameter.pointer, message);
    }

    /// Reports list items that contain the separator, which calls refuse.
    fn report_torn_items(&mut self, parameter: &Parameter) {
        let separator = match (parameter.location, parameter.style) {
            (ParameterIn::Header, Style::Simple { .. }) => ',',
            (ParameterIn::Query, Style::SpaceDelimited) => ' ',
            (ParameterIn::Query, Style::PipeDelimited) => '|',
            (_, Style::Collection(collection)) => match collection.separators().next() {
                Some(separator) if !collection.repeats => separator,
                _ => return,
            },
            _ => return,
        };
        let TypeExpr::List(item) = self.unaliased(&parameter.ty) else { return };
        let TypeExpr::Named(id) = self.unaliased(&item) else { return };
        let Shape::StringEnum(values) = &self.api.types[id].shape else { return };
        // In a header, a quoted text may contain the separator.
        let is_torn = |text: &&str| text.contains(separator) && !(separator == ',' && text.contains('"'));
        let torn: Vec<&str> = values.iter().map(|value| value.value.as_str()).filter(is_torn).collect();
        if let [first, others @ ..] = torn.as_slice() {
            let others = if others.is_empty() { String::new() } else { format!(" (and {} more)", others.len()) };
            let message = format!(
                "calls with the item `{first}`{others} of `{}` are refused: it has `{separator}` in it, which separates the \
                 items and cannot be escaped",
                parameter.name
            );
            self.report(Code::Approximated, &parameter.pointer, message);
        }
    }

    /// Reports required bodies, and parts of them, without values.
    fn report_body_without_values(&mut self, body: &Body) {
        if !body.required {
            return;
        }
        let tell = |this: &mut Self, what: String, at: &Pointer| {
            this.warn(Code::Malformed, at, format!("no call can be made: no value is valid for {what}"));
        };
        match &body.content {
            BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _)
                if self.is_never(&body.docs.constraints, ty) =>
            {
                tell(self, "the body".to_owned(), &body.pointer);
            }
            BodyContent::Multipart(_) | BodyContent::Text if body.docs.constraints.never => {
                tell(self, "the body".to_owned(), &body.pointer);
            }
            _ => {}
        }
    }

    /// Whether no value has this type and these constraints.
    fn is_never(&self, constraints: &Constraints, ty: &TypeExpr) -> bool {
        let of_type = || match self.unaliased(ty) {
            TypeExpr::Named(id) => self.api.types[id].docs.constraints.never,
            _ => false,
        };
        constraints.never || of_type()
    }

    /// The listed texts of a parameter.
    fn only_texts(&self, parameter: &Parameter) -> Option<Vec<String>> {
        let mut constraints = vec![&parameter.docs.constraints];
        if let TypeExpr::Named(id) = self.unaliased(&parameter.ty) {
            let def = &self.api.types[id];
            if let Shape::StringEnum(values) = &def.shape {
                return Some(values.iter().map(|value| value.value.clone()).collect());
            }
            constraints.push(&def.docs.constraints);
        }
        let is = |forms: &[Form]| self.api.forms_are(&parameter.ty, forms);
        let (lists, objects) = (is(&[Form::List, Form::DeepList]), is(&[Form::Object, Form::DeepObject]));
        let none = Some(0);
        let is_empty = |constraints: &&Constraints| {
            constraints.length.most == none
                || (lists && constraints.items.most == none)
                || (objects && constraints.properties.most == none)
        };
        constraints.into_iter().any(|constraints| is_empty(&constraints)).then(|| vec![String::new()])
    }
}

/// Whether a header with this text can be sent, though not every server reads it.
fn is_sent(text: &str) -> bool {
    text.trim_matches([' ', '\t']) == text && !text.chars().any(|letter| letter.is_ascii_control() && letter != '\t')
}

/// The first parameter in a segment: text before, name, text after.
fn first_parameter(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// A segment with escaped dots as dots, as URLs are read.
fn dotted(segment: &str) -> String {
    segment.replace("%2e", ".").replace("%2E", ".")
}
