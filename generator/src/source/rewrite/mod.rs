//! 3.1 forms to 3.0 forms, for one typed model of both. The declared version does not matter: 3.1 keywords in a 3.0
//! description mean what their authors intend.
//!
//! Only schemas are rewritten: values in `example`, `default`, `enum` and the like are data, and a property may be
//! called `type` or `const`. Guarantees of the rewriting:
//!
//! - `type` is one name, never `null`; null is `nullable: true`, and a schema of null alone is `{"enum": [null]}`;
//! - a schema with `$ref` has no other key; siblings stand beside an `allOf` whose first arm is the reference. `OpenAPI`
//!   3.0 ignores siblings: they are used there as far as they make sense, but for `type` and `format`;
//! - `exclusiveMinimum` and `exclusiveMaximum` are booleans, schemas are objects (booleans in `additionalProperties` only);
//! - none of the keywords in [`schema::REMOVED`] is left.

mod arrays;
mod beside;
mod conditions;
mod defs;
mod document;
mod event_data;
mod forms;
mod objects;
mod refined;
mod scalars;
mod schema;
mod security;
mod types;
mod walk;

use serde_json::{Map, Value};

use super::position::Position;
use super::spelling::Spelling;
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use beside::Beside;
pub(super) use defs::each_schema;
use schema::Rewriter;
use walk::Kind;
pub(super) use walk::children as inner_schemas;

/// A part of the document that has moved. Types are named after the written pointers. Of several moves, each is one
/// step, outermost first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    pub from: Pointer,
    pub to: Pointer,
}

/// Rewrites the whole document.
pub(super) fn rewrite(document: &mut Value, spelling: &Spelling<'_>, diagnostics: &mut Diagnostics) -> Vec<Moved> {
    document::fit(document, spelling, diagnostics);
    let has_conditions = forms::clear(document, diagnostics);
    let hoisted = defs::hoist(document, diagnostics);
    let moved = event_data::fit(document);
    let original = has_conditions.then(|| {
        let mut original = document.clone();
        for hoisted in &hoisted {
            let components = object_at(&mut original, "components");
            if let Some(schemas) = components.and_then(|components| object_at(components, "schemas")) {
                set(schemas, &hoisted.name, hoisted.value.clone());
            }
        }
        original
    });
    let mut rewriter = Rewriter { spelling, beside: Beside::of(document), diagnostics, moved, original };
    walk::roots(document, &mut |kind, value, position| match kind {
        Kind::Schema => rewriter.schema(value, position),
        kind => document::fit_member(kind, value, position, spelling, rewriter.diagnostics),
    });
    for mut hoisted in hoisted {
        rewriter.schema(&mut hoisted.value, &Position::at(&hoisted.moved.from));
        if let Some(schemas) = object_at(document, "components").and_then(|components| object_at(components, "schemas"))
        {
            set(schemas, &hoisted.name, hoisted.value);
            rewriter.moved.push(hoisted.moved);
        }
    }
    rewriter.beside.report(rewriter.diagnostics);
    rewriter.moved
}

/// The object under a key, created if absent.
fn object_at<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let entry = value.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new()));
    entry.is_object().then_some(entry)
}

fn set(value: &mut Value, key: &str, new: Value) {
    if let Some(map) = value.as_object_mut() {
        map.insert(key.to_owned(), new);
    }
}

#[cfg(test)]
mod tests;
