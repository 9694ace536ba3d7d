//! Types of texts, by format.

use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::ir::analysis::formats::{Form, contradicting_format, string};
use crate::ir::analysis::merge::MergedSchema;
use crate::ir::model::Scalar;

impl Lowering<'_, '_> {
    /// The type of a text.
    pub fn text(&mut self, merged: &MergedSchema, slot: &Slot) -> Scalar {
        if let Some(other) = contradicting_format(&merged.formats) {
            let pointer = self.analysis.pointer_of(&slot.parts);
            let format = merged.format().unwrap_or_default();
            let message = format!("`format: {format}` and `format: {other}` exclude each other; the value is a text");
            self.report(Code::Approximated, &pointer, message);
            return Scalar::String;
        }
        let scalar = string(merged.format());
        let Some(form) = Form::of(scalar) else { return scalar };
        let Some((id, keyword)) =
            merged.sources.iter().find_map(|id| Some((*id, self.analysis.contradicts(*id, form)?)))
        else {
            return scalar;
        };
        let pointer = self.analysis.pointer(id).child(keyword);
        let (format, what) = form.names();
        let message = match keyword {
            "default" | "example" => format!("`{keyword}` is no {what}, which `format: {format}` stands for"),
            _ => format!("`{keyword}` admits no {what}, which `format: {format}` stands for"),
        };
        let message = format!("{message}; the value is a text");
        self.report(Code::Approximated, &pointer, message);
        Scalar::String
    }
}
