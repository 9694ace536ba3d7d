//! Patterns that nobody can match.

use super::Lowering;
use crate::diagnostic::Code;
use crate::pattern;

impl Lowering<'_, '_> {
    /// Reports patterns that no value is checked against.
    pub fn report_patterns(&mut self) {
        let document = self.document;
        for schema in &document.schemas {
            let pointer = schema.pointer.child("pattern");
            let text = self.value_at(&pointer).and_then(serde_json::Value::as_str);
            if text.is_some_and(|text| pattern::for_checks(text).is_none()) {
                let message =
                    "this pattern cannot be matched exactly as ECMA 262 has it; no value is checked against it";
                self.report(Code::Ignored, &pointer, message);
            }
        }
    }
}
