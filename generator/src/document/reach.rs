//! Schemas that operations reach. Mistakes in other schemas harm no call.

use serde_json::Value;

use super::model::{Additional, BySchema, Operation, Parent, Schema, SchemaData, SchemaId};
use super::reader::Reader;
use crate::diagnostic::{Code, Severity};
use crate::pointer::Pointer;

/// The message about a mistake in an unreached schema.
pub(super) const UNREACHED: &str = "no operation reaches this schema, and any JSON value is accepted for it";

/// The value of a schema for anything.
const ANYTHING: &Value = &Value::Bool(true);

impl<'a> Reader<'a, '_> {
    /// A schema for anything, which replaces an unreadable one.
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

    /// Whether these operations reach each schema.
    pub fn reached<'o>(
        &self,
        schemas: &BySchema<Schema<'_>>,
        operations: impl Iterator<Item = &'o Operation>,
    ) -> BySchema<bool> {
        let mut edges: BySchema<Vec<SchemaId>> = schemas.map(|_, schema| self.used(schema));
        for (id, schema) in schemas.entries() {
            // Unreadable schemas have no other edges.
            if let Parent::Schema(parent, _) = schema.parent {
                edges[parent].push(id);
            }
            // A value of a base may be one of any subtype.
            for part in &schema.all_of {
                edges[schemas[*part].reference.unwrap_or(*part)].push(id);
            }
        }
        let mut reached = schemas.fill(false);
        let mut open: Vec<SchemaId> = operations.flat_map(roots).collect();
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut reached[id], true) {
                open.extend(&edges[id]);
            }
        }
        reached
    }

    /// The schemas that a schema refers to.
    fn used(&self, schema: &Schema<'_>) -> Vec<SchemaId> {
        let mut used: Vec<SchemaId> = schema.named().map(|(_, id)| id).collect();
        let mapping = schema.data.discriminator.iter().flat_map(|one| one.mapping.values());
        let components = Pointer::root().child("components").child("schemas");
        let target = |text: &String| Pointer::parse(text).unwrap_or_else(|| components.child(text));
        used.extend(mapping.filter_map(|text| self.ids.get(&target(text))));
        used
    }

    /// Turns errors in unreached schemas into warnings.
    pub fn forgive_unreached(&mut self, reached: &BySchema<bool>) {
        for (id, range) in std::mem::take(&mut self.broken) {
            if !reached[id] {
                self.forgive(range, UNREACHED);
            }
        }
    }

    /// Turns these errors into warnings.
    pub fn forgive(&mut self, range: std::ops::Range<usize>, why: &str) {
        for diagnostic in self.diagnostics.list_mut().get_mut(range).into_iter().flatten() {
            // An unsupported feature is no mistake of the description.
            if diagnostic.severity == Severity::Error && diagnostic.code != Code::Unsupported {
                diagnostic.severity = Severity::Warning;
                diagnostic.message.extend(["; ", why]);
            }
        }
    }
}

/// The schemas that an operation refers to.
fn roots(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
    let bodies = operation.body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter().flat_map(|(_, response)| &response.content);
    parameters.chain(bodies.chain(responses).flat_map(|media| media.schema.into_iter().chain(media.item_schema)))
}
