//! Swagger 2.0 to the forms of `OpenAPI` 3.0, so that later stages know one form.
//!
//! A parameter in the body and the fields of a form become a request body, whose media types are those of `consumes`; the
//! schema of a response stands below those of `produces`. [`Places`] finds where a part was written. Entries of a list of
//! parameters keep their positions: what has become a part of a body leaves a mark, [`LEFT`].
//!
//! The crate `swagger2openapi`, a port of the program of that name, does not tell the places of parts, refuses what has a plain
//! meaning, and loses formats of collections and what stands beside references.

mod bodies;
mod collections;
mod operations;
mod parameters;
mod places;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::files::Unresolved;
use super::keywords::Object;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;
pub(super) use places::Places;

/// What stands in place of a parameter that has become a part of the body.
pub const LEFT: &str = "x-is-part-of-the-body";

/// The formats of a list inside of lists, outermost first, where `style` and `explode` cannot say them.
pub const COLLECTION: &str = "x-collection-format";

/// Rewrites a description of version 2.0 and leaves others alone. Dangling references get a diagnostic in `unresolved`, by
/// their text.
pub(super) fn rewrite(document: &mut Value, unresolved: &mut Unresolved, diagnostics: &mut Diagnostics) -> Places {
    if Object::of_description(document) != Object::Swagger {
        return Places::default();
    }
    let old = document.take();
    let mut converter = Converter::new(&old, unresolved, diagnostics);
    *document = Value::Object(converter.description());
    converter.elsewhere(document);
    schemas::fit(&mut converter, document);
    converter.places
}

/// The sections of shared objects, in 2.0 and in 3.0.
const SECTIONS: &[(&str, &str)] = &[
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// A kind of objects that are rewritten wherever they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    PathItem,
    Parameter,
    Response,
    Schema,
}

struct Converter<'a, 'd> {
    old: &'a Value,
    /// `consumes` and `produces` of the description.
    consumes: Vec<String>,
    produces: Vec<String>,
    places: Places,
    /// Targets of references outside of the fields of 2.0, with their kind.
    elsewhere: Vec<(Kind, Pointer)>,
    seen: HashSet<(Kind, Pointer)>,
    unresolved: &'d mut Unresolved,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Converter<'a, 'd> {
    fn new(old: &'a Value, unresolved: &'d mut Unresolved, diagnostics: &'d mut Diagnostics) -> Self {
        let mut converter = Self {
            old,
            consumes: Vec::new(),
            produces: Vec::new(),
            places: Places::default(),
            elsewhere: Vec::new(),
            seen: HashSet::new(),
            unresolved,
            diagnostics,
        };
        let root = Pointer::root();
        for (key, section) in SECTIONS {
            converter.places.moved(&root.child(key), &root.join(&["components", section]));
        }
        converter.consumes = converter.texts(old, "consumes", &root).unwrap_or_default();
        converter.produces = converter.texts(old, "produces", &root).unwrap_or_default();
        converter
    }

    fn description(&mut self) -> Map<String, Value> {
        let root = Pointer::root();
        // First, so that operations refer to what is shared.
        let components = self.components();
        let mut new = Map::new();
        for (key, value) in self.old.as_object().into_iter().flatten() {
            let at = root.child(key);
            match key.as_str() {
                "swagger" => {
                    self.places.moved(&at, &root.child("openapi"));
                    new.insert("openapi".to_owned(), json!("3.0.3"));
                    self.servers(&mut new);
                }
                "host" | "basePath" | "schemes" | "consumes" | "produces"
                // No fields of 2.0, which has been reported.
                | "openapi" | "servers" | "components" | "webhooks" | "jsonSchemaDialect" => {}
                "paths" => {
                    new.insert(key.clone(), self.paths(value, &at));
                }
                key if SECTIONS.iter().any(|(section, _)| *section == key) => {}
                _ => {
                    new.insert(key.clone(), value.clone());
                }
            }
        }
        if !components.is_empty() {
            new.insert("components".to_owned(), Value::Object(components));
        }
        new
    }

    fn components(&mut self) -> Map<String, Value> {
        let mut components = Map::new();
        for (section, new) in SECTIONS {
            let Some(value) = self.old.get(section) else { continue };
            let at = Pointer::root().child(section);
            if *section == "parameters" {
                let bodies = self.shared_bodies(value);
                if !bodies.is_empty() {
                    components.insert("requestBodies".to_owned(), Value::Object(bodies));
                }
            }
            let members = match *section {
                "parameters" => self.shared_parameters(value, &at),
                "responses" => self.shared_responses(value, &at),
                "securityDefinitions" => self.security_schemes(value, &at),
                _ => self.members(value, &at).cloned(),
            };
            components.extend(members.map(|members| ((*new).to_owned(), Value::Object(members))));
        }
        components
    }

    /// Rewrites targets of references outside of the fields of 2.0, which stand where they stood.
    fn elsewhere(&mut self, document: &mut Value) {
        let mut schemas = Vec::new();
        while let Some((kind, pointer)) = self.elsewhere.pop() {
            let Some(old) = pointer.get(self.old) else { continue };
            let new = match kind {
                Kind::PathItem => self.path_item(old, &pointer),
                Kind::Parameter => self.parameter(old, &pointer, &pointer),
                Kind::Response => self.response(old, &pointer, &pointer, None),
                Kind::Schema => {
                    schemas.push((kind, pointer));
                    continue;
                }
            };
            if let Some(value) = pointer.get_mut(document) {
                *value = new;
            }
        }
        self.elsewhere = schemas;
    }

    /// The members of an object that is a section of the description. Null has been reported.
    fn members<'v>(&mut self, value: &'v Value, at: &Pointer) -> Option<&'v Map<String, Value>> {
        match value {
            Value::Object(members) => return Some(members),
            Value::Null => {}
            other => {
                let name = at.segments().last().unwrap_or_default();
                let message = format!("`{name}` must be an object, not {}; it is left out", describe(other));
                self.warn(at.clone(), message);
            }
        }
        None
    }

    /// A list of texts, each once; `None` without such a field.
    fn texts(&mut self, holder: &Value, key: &str, holder_at: &Pointer) -> Option<Vec<String>> {
        let at = holder_at.child(key);
        let mut texts: Vec<String> = Vec::new();
        match holder.get(key)? {
            Value::Null => return None,
            Value::Array(list) => {
                for (index, one) in list.iter().enumerate() {
                    match one {
                        Value::String(text) if !texts.contains(text) => texts.push(text.clone()),
                        Value::String(_) => {}
                        other => {
                            let message =
                                format!("an entry of `{key}` must be a text, not {}; it is left out", describe(other));
                            self.warn(at.child(index), message);
                        }
                    }
                }
            }
            Value::String(text) => {
                self.warn(at, format!("`{key}` must be a list of texts, not a text; it is treated as the only one"));
                texts.push(text.clone());
            }
            other => {
                self.warn(at, format!("`{key}` must be a list of texts, not {}; it is left out", describe(other)));
                return None;
            }
        }
        Some(texts)
    }

    fn error(&mut self, pointer: Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(Code::Malformed, pointer, message));
    }

    /// Reports a repaired mistake.
    fn warn(&mut self, pointer: Pointer, message: impl Into<String>) {
        let mut diagnostic = Diagnostic::new(Code::Malformed, pointer, message);
        diagnostic.severity = Severity::Warning;
        self.diagnostics.push(diagnostic);
    }

    /// Reports what is not used.
    fn ignored(&mut self, pointer: Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(Code::Ignored, pointer, message));
    }
}

#[cfg(test)]
mod tests;
