//! Which schemas operations reach: nonsense in any other harms no call.

use serde_json::Value;

use super::model::{Additional, Operation, Parent, Schema, SchemaData, SchemaId};
use super::reader::Reader;
use crate::diagnostic::{Code, Severity};
use crate::pointer::Pointer;

/// What becomes of a schema with a mistake that no operation reaches.
pub(super) const UNREACHED: &str = "no operation reaches this schema, in place of which any JSON value is taken";

/// What stands in for a schema that nobody can read.
const ANYTHING: &Value = &Value::Bool(true);

impl<'a> Reader<'a, '_> {
    /// A schema that any value satisfies, in place of one that cannot be read.
    pub fn anything(pointer: Pointer, parent: Parent) -> Schema<'a> {
        Schema {
            pointer,
            parent,
            raw: ANYTHING,
            reference: None,
            data: SchemaData::default(),
            ty: None,
            format: None,
            enumeration: None,
            properties: Vec::new(),
            required: Vec::new(),
            additional: Additional::Unsaid,
            items: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            not: None,
        }
    }

    /// By id, whether these operations reach a schema.
    pub fn reached<'o>(&self, schemas: &[Schema<'_>], operations: impl Iterator<Item = &'o Operation>) -> Vec<bool> {
        let mut edges: Vec<Vec<SchemaId>> = schemas.iter().map(|schema| self.used(schema)).collect();
        for (index, schema) in schemas.iter().enumerate() {
            // What could not be read has no other edges.
            if let Parent::Schema(parent, _) = schema.parent
                && let Some(edges) = edges.get_mut(parent.0)
            {
                edges.push(SchemaId(index));
            }
            // A value of a base may be one of any subtype.
            for base in schema.all_of.iter().filter_map(|part| schemas.get(part.0)?.reference.or(Some(*part))) {
                if let Some(edges) = edges.get_mut(base.0) {
                    edges.push(SchemaId(index));
                }
            }
        }
        let mut reached = vec![false; schemas.len()];
        let mut open: Vec<SchemaId> = operations.flat_map(roots).collect();
        while let Some(id) = open.pop() {
            match reached.get_mut(id.0) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            open.extend(edges.get(id.0).into_iter().flatten());
        }
        reached
    }

    /// The schemas that one names.
    fn used(&self, schema: &Schema<'_>) -> Vec<SchemaId> {
        let mut used: Vec<SchemaId> = schema.named().map(|(_, id)| id).collect();
        let mapping = schema.data.discriminator.iter().flat_map(|one| one.mapping.values());
        let components = Pointer::root().child("components").child("schemas");
        let target = |text: &String| Pointer::parse(text).unwrap_or_else(|| components.child(text));
        used.extend(mapping.filter_map(|text| self.ids.get(&target(text))));
        used
    }

    /// Makes warnings of the errors in schemas that no operation reaches.
    pub fn forgive_unreached(&mut self, reached: &[bool]) {
        for (id, range) in std::mem::take(&mut self.broken) {
            if !reached.get(id.0).copied().unwrap_or(true) {
                self.forgive(range, UNREACHED);
            }
        }
    }

    /// Makes warnings of these errors.
    pub fn forgive(&mut self, range: std::ops::Range<usize>, why: &str) {
        for diagnostic in self.diagnostics.list_mut().get_mut(range).into_iter().flatten() {
            // A feature that is not there is no mistake of the description.
            if diagnostic.severity == Severity::Error && diagnostic.code != Code::Unsupported {
                diagnostic.severity = Severity::Warning;
                diagnostic.message.extend(["; ", why]);
            }
        }
    }
}

/// The schemas that an operation names itself.
fn roots(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
    let bodies = operation.body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter().flat_map(|(_, response)| &response.content);
    parameters.chain(bodies.chain(responses).filter_map(|media| media.schema))
}
