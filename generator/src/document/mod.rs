//! Second stage: the value as openapiv3 types, with references resolved.
//!
//! The document is split: openapiv3 parses each path item, operation, parameter, body, response and schema separately,
//! with references instead of inner schemas. So each error has its pointer, one run finds several errors, a schema has
//! one identity, and deep nesting is no problem.

mod api;
mod contents;
mod dots;
mod encodings;
mod forms;
mod model;
mod operations;
mod parameters;
mod paths;
mod reach;
mod reader;
mod schemas;
mod templates;
#[cfg(test)]
mod tests;
mod urls;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Loaded;

pub use model::*;
use reach::UNREACHED;
use reader::Reader;
pub use urls::UrlPieces;

/// Reads a description; `None` if there are errors.
pub fn read<'a>(loaded: &'a Loaded, diagnostics: &mut Diagnostics) -> Option<Document<'a>> {
    let root = &loaded.value;
    let mut reader = Reader::new(loaded, diagnostics);
    let info = reader.info();
    let servers = reader.servers(&Pointer::root(), root);
    let tags = reader.tags();
    let security_schemes = reader.schemes();
    let required = reader.security();
    let components = reader.components();
    let operations = reader.operations();
    let webhooks = reader.webhooks();
    reader.unused_components();
    let mut schemas = reader.read_schemas();
    let called = operations.iter().flatten().chain(webhooks.iter().flatten().map(|(_, operation)| operation));
    // What a malformed operation reaches is unknown.
    let known = operations.is_some() && webhooks.is_some();
    let reached =
        schemas.as_ref().map(|schemas| if known { reader.reached(schemas, called) } else { schemas.fill(true) });
    if let Some(reached) = &reached {
        reader.forgive_unreached(reached);
    }
    let sound = match (&mut schemas, &reached) {
        (Some(schemas), Some(reached)) => reader.check_cycles(schemas, reached),
        _ => true,
    };
    let ids = std::mem::take(&mut reader.ids);
    if !sound || diagnostics.has_errors() {
        return None;
    }
    Some(Document {
        root,
        info: info?,
        servers: servers?,
        tags: tags?,
        schemes: security_schemes?,
        security: required?,
        operations: operations?,
        webhooks: webhooks?,
        components: components?,
        schemas: schemas?,
        reached: reached?,
        loaded,
        ids,
    })
}

impl<'a> Reader<'a, '_> {
    fn section(&mut self, name: &str) -> Option<Vec<(&'a String, Pointer, &'a Value)>> {
        let at = Pointer::root().child("components").child(name);
        let value = self.root.get("components").and_then(|components| components.get(name));
        let members = self.members(&at, value)?;
        Some(members.into_iter().map(|(key, value)| (key, at.child(key), value)).collect())
    }

    fn components(&mut self) -> Option<Vec<(String, SchemaId)>> {
        let section = self.section("schemas")?;
        let enqueue = |(key, pointer, value): (&String, Pointer, &'a Value)| {
            (key.clone(), self.enqueue(&pointer, value, Parent::Component(key.clone())))
        };
        Some(section.into_iter().map(enqueue).collect())
    }

    /// Reads unused components as well, to report their mistakes, which harm no call.
    fn unused_components(&mut self) {
        let before = self.diagnostics.as_slice().len();
        for (_, pointer, value) in self.section("requestBodies").unwrap_or_default() {
            self.read_body(&pointer, value);
        }
        for (_, pointer, value) in self.section("responses").unwrap_or_default() {
            self.read_response(&pointer, value);
        }
        for (_, pointer, value) in self.section("parameters").unwrap_or_default() {
            self.read_parameter(&pointer, value);
        }
        let after = self.diagnostics.as_slice().len();
        self.forgive(before..after, "no operation uses this part, which is left out");
    }

    /// Reports cycles of references.
    fn check_cycles(&mut self, schemas: &mut BySchema<Schema<'_>>, reached: &BySchema<bool>) -> bool {
        #[derive(Clone, Copy)]
        enum State {
            NotSeen,
            OnTheWay,
            LeadsOut,
        }
        let mut state = schemas.fill(State::NotSeen);
        let mut sound = true;
        for start in schemas.ids() {
            let mut trail = Vec::new();
            let mut next = Some(start);
            while let Some(id) = next {
                match state[id] {
                    State::NotSeen => {}
                    State::OnTheWay => {
                        let cycle: Vec<SchemaId> = trail.iter().copied().skip_while(|one| *one != id).collect();
                        sound &= self.report_cycle(schemas, &cycle, reached[id]);
                        break;
                    }
                    State::LeadsOut => break,
                }
                state[id] = State::OnTheWay;
                trail.push(id);
                next = schemas[id].reference;
            }
            for id in trail {
                state[id] = State::LeadsOut;
            }
        }
        sound
    }

    /// Reports a cycle of references at its first schema by name. If no operation reaches the cycle, all its schemas
    /// are replaced by schemas for anything, wherever the search found it. Returns whether the cycle does no harm.
    fn report_cycle(&mut self, schemas: &mut BySchema<Schema<'_>>, cycle: &[SchemaId], used: bool) -> bool {
        let first = cycle.iter().map(|id| &schemas[*id].pointer).min().cloned();
        let before = self.diagnostics.as_slice().len();
        self.report(
            Code::RefCycle,
            first.unwrap_or_else(Pointer::root).child("$ref"),
            "this reference leads back to itself",
        );
        if used {
            return false;
        }
        self.forgive(before..before.saturating_add(1), UNREACHED);
        for id in cycle {
            schemas[*id].reference = None;
        }
        true
    }
}
