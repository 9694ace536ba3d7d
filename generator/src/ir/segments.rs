//! Segments of paths that no value can fill: URLs resolve empty ones, `.` and `..`, so calls with them are refused.

use super::lowering::Lowering;
use super::model::{Parameter, ParameterIn, Shape, Style, TypeExpr};
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
        limits.iter().any(|limits| limits.length.most == Some(0)).then(|| vec![String::new()])
    }
}
