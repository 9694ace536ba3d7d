//! Schemas that admit null.

use super::Analysis;
use super::merge::{SchemaPart, is_null};
use crate::document::{BySchema, SchemaId, TypeName};

impl Analysis<'_, '_> {
    /// Finds schemas that admit null: a least fixpoint, so that long chains of references need no recursion.
    pub fn find_nullable(&mut self) {
        let schemas = &self.document.schemas;
        let mut users: BySchema<Vec<SchemaId>> = schemas.fill(Vec::new());
        for (id, schema) in schemas.entries() {
            let used = schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of);
            for used in used {
                users[*used].push(id);
            }
        }
        let mut open: Vec<SchemaId> = schemas.ids().collect();
        while let Some(id) = open.pop() {
            if !self.is_nullable(id) && self.admits_null(id) {
                self.nullable[id] = true;
                open.extend(&users[id]);
            }
        }
    }

    fn admits_null(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        if let Some(target) = schema.reference {
            return self.is_nullable(target);
        }
        let null_alone = is_null(schema) && matches!(schema.ty, None | Some(TypeName::Null));
        let null_among = || schema.enumeration.is_some_and(|values| values.iter().any(serde_json::Value::is_null));
        if schema.data.nullable || null_alone || (!is_null(schema) && null_among()) {
            return true;
        }
        let any = |arms: &[SchemaId]| arms.iter().any(|arm| self.is_nullable(*arm));
        if any(&schema.one_of) || any(&schema.any_of) {
            return true;
        }
        let parts: Vec<SchemaId> =
            schema.all_of.iter().copied().filter(|part| !self.is_weak(SchemaPart::whole(*part))).collect();
        !parts.is_empty() && self.wrapped_by_form(id).is_some() && parts.iter().all(|part| self.is_nullable(*part))
    }
}
