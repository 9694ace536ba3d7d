//! Which values `Debug` does not show.

use serde_json::Value;

use super::lowering::Lowering;
use super::view::{Part, View};
use crate::document::{SchemaData, SchemaId, TypeName};

/// Lists of secrets are seen into this far.
const MAX_DEPTH: usize = 4;

impl Lowering<'_, '_> {
    /// Whether a value is hidden: as `x-sdk-sensitive` says, else passwords and texts that only requests carry.
    pub fn is_sensitive(&mut self, ids: &[SchemaId]) -> bool {
        let schemas = ids.iter().filter_map(|id| self.schema(self.target(*id)));
        let said = schemas.filter_map(|schema| schema.member("x-sdk-sensitive").and_then(Value::as_bool));
        said.reduce(|one, other| one || other).unwrap_or_else(|| self.is_secret(ids, 0))
    }

    fn is_secret(&mut self, ids: &[SchemaId], depth: usize) -> bool {
        let parts: Vec<Part> = ids.iter().map(|id| Part::whole(self.resolve(*id))).collect();
        let view = self.view(&parts);
        self.is_secret_text(&view)
            || (depth < MAX_DEPTH && !view.items.is_empty() && self.is_secret(&view.items, depth + 1))
    }

    fn is_secret_text(&self, view: &View) -> bool {
        let text = matches!(view.kind(), Ok(Some(TypeName::String)));
        let any = |test: fn(&SchemaData) -> bool| {
            view.seen.iter().filter_map(|id| self.schema(*id)).any(|schema| test(&schema.data))
        };
        let write_only = || any(|data| data.write_only) && !any(|data| data.read_only);
        text && (view.format() == Some("password") || write_only())
    }
}
