//! Schemas in `OpenAPI` objects and in schemas.

use serde_json::{Map, Value};

use crate::pointer::Pointer;
use crate::source::position::Position;

/// The kind of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    /// A parameter or a header.
    Parameter,
    /// A request body, an encoding or a response: `content` and `headers`.
    Body,
    MediaType,
    Callback,
    Schema,
}

/// The container of a field.
#[derive(Clone, Copy)]
enum Holds {
    One,
    List,
    /// Under freely chosen names.
    Map,
    /// The same, but names with `x-` are extensions.
    Extensible,
}

type Field = (&'static str, Holds, Kind);

const fn fields(kind: Kind) -> &'static [Field] {
    use Holds::{Extensible, List, Map, One};
    use Kind::{Body, Callback, Components, MediaType, Operation, Parameter, PathItem, Schema};
    match kind {
        Kind::Document => {
            &[("paths", Extensible, PathItem), ("webhooks", Map, PathItem), ("components", One, Components)]
        }
        Components => &[
            ("schemas", Map, Schema),
            ("responses", Map, Body),
            ("parameters", Map, Parameter),
            ("requestBodies", Map, Body),
            ("headers", Map, Parameter),
            ("callbacks", Map, Callback),
            ("pathItems", Map, PathItem),
            ("mediaTypes", Map, MediaType),
        ],
        PathItem => &[
            ("parameters", List, Parameter),
            ("get", One, Operation),
            ("put", One, Operation),
            ("post", One, Operation),
            ("delete", One, Operation),
            ("options", One, Operation),
            ("head", One, Operation),
            ("patch", One, Operation),
            ("trace", One, Operation),
            ("query", One, Operation),
            ("additionalOperations", Map, Operation),
        ],
        Operation => &[
            ("parameters", List, Parameter),
            ("requestBody", One, Body),
            ("responses", Extensible, Body),
            ("callbacks", Map, Callback),
        ],
        Parameter => &[("schema", One, Schema), ("content", Map, MediaType)],
        Body => &[("headers", Map, Parameter), ("content", Map, MediaType)],
        MediaType => &[
            ("schema", One, Schema),
            ("itemSchema", One, Schema),
            ("encoding", Map, Body),
            ("prefixEncoding", List, Body),
            ("itemEncoding", One, Body),
        ],
        Callback | Schema => &[],
    }
}

pub(super) type Visit<'v> = dyn FnMut(Kind, &mut Value, &Position<'_>) + 'v;

/// Visits all objects down to schemas; inner schemas are left to [`children`].
pub(super) fn roots(document: &mut Value, visit: &mut Visit<'_>) {
    let root = Pointer::root();
    descend(Kind::Document, document, &Position::at(&root), visit);
}

fn descend(kind: Kind, value: &mut Value, position: &Position<'_>, visit: &mut Visit<'_>) {
    visit(kind, value, position);
    if kind == Kind::Callback {
        return each(Holds::Extensible, Kind::PathItem, value, position, visit);
    }
    for (key, holds, kind) in fields(kind) {
        if let Some(value) = value.get_mut(key) {
            each(*holds, *kind, value, &position.key(key), visit);
        }
    }
}

fn each(holds: Holds, kind: Kind, value: &mut Value, position: &Position<'_>, visit: &mut Visit<'_>) {
    match (holds, value) {
        (Holds::One, value) => descend(kind, value, position, visit),
        (Holds::List, Value::Array(list)) => {
            for (index, value) in list.iter_mut().enumerate() {
                descend(kind, value, &position.index(index), visit);
            }
        }
        (Holds::Map | Holds::Extensible, Value::Object(map)) => {
            let skipped = |key: &str| matches!(holds, Holds::Extensible) && key.starts_with("x-");
            for (key, value) in map.iter_mut().filter(|(key, _)| !skipped(key)) {
                descend(kind, value, &position.key(key), visit);
            }
        }
        _ => {}
    }
}

/// Visits the direct inner schemas of a schema. Boolean schemas are visited where 3.0 has none; elsewhere the rule of
/// the keyword handles them.
pub(in crate::source) fn children(
    schema: &mut Map<String, Value>,
    position: &Position<'_>,
    visit: &mut dyn FnMut(&mut Value, &Position<'_>),
) {
    for (key, value) in schema {
        match (key.as_str(), value) {
            ("properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas", Value::Object(map)) => {
                let position = position.key(key);
                for (key, value) in map {
                    visit(value, &position.key(key));
                }
            }
            ("allOf" | "anyOf" | "oneOf" | "prefixItems" | "items", Value::Array(list)) => {
                let position = position.key(key);
                for (index, value) in list.iter_mut().enumerate() {
                    visit(value, &position.index(index));
                }
            }
            (
                "items" | "additionalItems" | "unevaluatedItems" | "additionalProperties" | "unevaluatedProperties",
                value @ Value::Object(_),
            )
            | ("not" | "if" | "then" | "else" | "contains" | "propertyNames" | "contentSchema", value) => {
                visit(value, &position.key(key));
            }
            _ => {}
        }
    }
}
