//! Second stage: the value as openapiv3 types, references resolved.
//!
//! The document is taken apart: every path item, operation, parameter, body, response and schema is given to openapiv3 on
//! its own, with references in place of the schemas inside it. So an error has the pointer of its place, several errors
//! are found in one run, a schema has the same identity however it is reached, and no depth of nesting is a burden.

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

/// Reads a description; `None` where it has errors, all of which are among the diagnostics then.
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
    // Where an operation cannot be read, nobody knows what it reaches.
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

    /// Reads what no operation uses as well, for the sake of its mistakes, none of which harms a call.
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

    /// Reports schemas that are nothing but references to each other.
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

    /// Reports a cycle of references at the first of them by name, and makes anything of all its schemas if no operation
    /// reaches them: where a walk came upon the cycle is no reason for other types. Says whether it does no harm.
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
