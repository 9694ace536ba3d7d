//! Files within other values.

use super::Lowering;
use crate::diagnostic::Code;
use crate::document::{SchemaId, TypeName, Use};

impl Lowering<'_, '_> {
    /// Reports files within JSON or text: only a whole body or part is bytes.
    pub fn report_files_within(&mut self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !self.without_files.insert(id) {
                continue;
            }
            let schema = self.analysis.schema(id);
            if schema.format.as_deref() == Some("binary") && matches!(schema.ty, None | Some(TypeName::String)) {
                let message = "only a whole body or part can be a file; this one is a text, which must be UTF-8";
                self.report(Code::Approximated, &schema.pointer, message);
            }
            open.extend(schema.named().filter(|(what, _)| *what != Use::Not).map(|(_, id)| id));
        }
    }
}
