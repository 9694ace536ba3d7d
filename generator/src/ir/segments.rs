//! Places that no value of a parameter can fill, so that every call with it is refused: segments of paths, as URLs resolve
//! empty ones, `.` and `..`, and headers.

use super::lowering::Lowering;
use super::model::{Form, Limits, Parameter, ParameterIn, Shape, Style, TypeExpr};
use crate::diagnostic::Code;

impl Lowering<'_, '_> {
    /// Tells path parameters that are a segment of their own, and whose values are all of that kind.
    pub(super) fn tell_segments_without_values(&mut self, path: &str, parameters: &[Parameter]) {
        let is_path = |parameter: &&Parameter| parameter.location == ParameterIn::Path;
        for parameter in parameters.iter().filter(is_path) {
            let alone = path.split('/').any(|segment| segment == format!("{{{}}}", parameter.name));
            let prefix = match parameter.style {
                Style::Simple { .. } => "",
                Style::Label { .. } => ".",
                _ => continue,
            };
            let moves = |value: &String| matches!(format!("{prefix}{value}").as_str(), "" | "." | "..");
            if alone && self.only_texts(parameter).is_some_and(|values| values.iter().all(moves)) {
                let message = format!(
                    "no call can be made with what the path parameter `{}` can be: a segment that is empty, `.` or `..` \
                     would call another path",
                    parameter.name
                );
                self.warn(Code::Malformed, &parameter.pointer, message);
            }
        }
    }

    /// Tells header parameters whose values are all such that HTTP cannot carry them.
    pub(super) fn tell_headers_without_values(&mut self, parameters: &[Parameter]) {
        for parameter in parameters.iter().filter(|parameter| parameter.location == ParameterIn::Header) {
            let unsendable = |values: Vec<String>| {
                !values.is_empty() && !values.iter().any(|value| ParameterIn::Header.can_carry(value))
            };
            if parameter.style != Style::Json && self.only_texts(parameter).is_some_and(unsendable) {
                let message = format!(
                    "no call can be made with what the header parameter `{}` can be: a header carries visible ASCII, spaces \
                     and tabs only, and no blanks at its ends",
                    parameter.name
                );
                self.warn(Code::Malformed, &parameter.pointer, message);
            }
        }
    }

    /// The only texts that a parameter can be, as far as the description lists them.
    fn only_texts(&self, parameter: &Parameter) -> Option<Vec<String>> {
        let mut limits = vec![&parameter.docs.limits];
        if let TypeExpr::Named(id) = self.unaliased(&parameter.ty) {
            let def = self.api.types.get(id.0)?;
            if let Shape::StringEnum(values) = &def.shape {
                return Some(values.iter().map(|value| value.value.clone()).collect());
            }
            limits.push(&def.docs.limits);
        }
        let is = |forms: &[Form]| self.api.forms_are(&parameter.ty, forms);
        let (lists, objects) = (is(&[Form::List, Form::DeepList]), is(&[Form::Object, Form::DeepObject]));
        let none = Some(0);
        let is_empty = |limits: &&Limits| {
            limits.length.most == none
                || (lists && limits.items.most == none)
                || (objects && limits.properties.most == none)
        };
        limits.into_iter().any(|limits| is_empty(&limits)).then(|| vec![String::new()])
    }
}
