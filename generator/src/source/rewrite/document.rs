//! Parts outside of schemas where 3.1 or YAML is looser than the typed model.

use serde_json::{Map, Value};

use super::security;
use super::walk::Kind;
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::source::position::Position;
use crate::source::spelling::Spelling;

/// Restores text that YAML read as numbers, and adds parts that 3.1 makes optional.
pub(super) fn fit(document: &mut Value, spelling: &Spelling<'_>, diagnostics: &mut Diagnostics) {
    let root = Pointer::root();
    let root = Position::at(&root);
    let mut texts = Texts { spelling, diagnostics };
    texts.fit(document, &root, &["openapi"]);
    if let Some(info) = document.get_mut("info") {
        texts.fit(info, &root.key("info"), &["title", "version", "description", "summary"]);
    }
    let tags = document.get_mut("tags").and_then(Value::as_array_mut);
    for (index, tag) in tags.into_iter().flatten().enumerate() {
        texts.fit(tag, &root.key("tags").index(index), &["name", "description"]);
    }
    texts.servers(document, &root);
    security::fit(document);
    absent(document, "paths");
}

/// The same for the parts of a path down to its schemas.
pub(super) fn fit_member(
    kind: Kind,
    value: &mut Value,
    position: &Position<'_>,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut texts = Texts { spelling, diagnostics };
    match kind {
        Kind::PathItem => texts.servers(value, position),
        Kind::Operation => {
            texts.fit(value, position, &["operationId", "summary", "description", "tags"]);
            texts.servers(value, position);
            security::fit(value);
            // In 3.1, `responses` are optional.
            absent(value, "responses");
        }
        Kind::Parameter => texts.fit(value, position, &["name", "description"]),
        Kind::Body => texts.fit(value, position, &["description"]),
        _ => {}
    }
}

fn absent(value: &mut Value, key: &str) {
    if let Value::Object(map) = value {
        map.entry(key).or_insert_with(|| Value::Object(Map::new()));
    }
}

struct Texts<'d, 's> {
    spelling: &'d Spelling<'s>,
    diagnostics: &'d mut Diagnostics,
}

impl Texts<'_, '_> {
    /// Restores members that are text or lists of texts.
    fn fit(&mut self, object: &mut Value, position: &Position<'_>, keys: &[&str]) {
        for key in keys {
            let position = position.key(key);
            match object.get_mut(key) {
                Some(Value::Array(values)) => {
                    for (index, value) in values.iter_mut().enumerate() {
                        self.spelling.fit(value, &position.index(index), self.diagnostics);
                    }
                }
                Some(value) => self.spelling.fit(value, &position, self.diagnostics),
                None => {}
            }
        }
    }

    fn servers(&mut self, object: &mut Value, position: &Position<'_>) {
        let position = position.key("servers");
        let servers = object.get_mut("servers").and_then(Value::as_array_mut);
        for (index, server) in servers.into_iter().flatten().enumerate() {
            let position = position.index(index);
            let position = position.key("variables");
            let variables = server.get_mut("variables").and_then(Value::as_object_mut);
            for (name, variable) in variables.into_iter().flatten() {
                self.fit(variable, &position.key(name), &["default", "enum", "description"]);
            }
        }
    }
}
