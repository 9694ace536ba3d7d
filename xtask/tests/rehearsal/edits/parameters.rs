//! Edits of parameters of existing operations.

use fastrand::Rng;
use serde_json::{Value, json};

use super::answers::new_name;
use super::step::{Step, below};
use super::survey::{Operation, Survey};
use super::{Draft, Kind};
use crate::words::{capital, word};

pub const KINDS: &[Kind] = &[
    ("a parameter of a query must be given", |survey, _| {
        each_optional(survey, |operation, pointer, value| {
            let step = match value.get("required") {
                Some(from) => Step::Set { at: below(pointer, &["required"]), from: from.clone(), to: true.into() },
                None => Step::Add { object: pointer.to_owned(), key: "required".to_owned(), value: true.into() },
            };
            let is_given = value["schema"]["default"].is_null() && value["schema"].get("$ref").is_none();
            is_given.then(|| Draft::new("request-parameter-became-required", &operation.name, [step]))
        })
    }),
    ("a parameter of a query is gone", |survey, _| {
        each_optional(survey, |operation, pointer, value| {
            let take = Step::Take { list: list(operation), item: value.clone() };
            Some(Draft::new(removed(value), &operation.name, [take]).touching(pointer))
        })
    }),
    ("a parameter of a query has another name", |survey, rng| {
        each_optional(survey, |operation, pointer, value| {
            let set =
                Step::Set { at: below(pointer, &["name"]), from: value["name"].clone(), to: new_name(rng).into() };
            Some(Draft::new(removed(value), &operation.name, [set]).touching(pointer))
        })
    }),
    ("a parameter of a query is new", |survey, rng| {
        let some = survey.operations.iter().filter(|operation| operation.parameters().count() > 0);
        let draft = |operation: &Operation<'_>| {
            let item = parameter(rng, &json!({"type": "string", "format": "date"}), false);
            let push = Step::Push { list: list(operation), item, first: rng.bool() };
            Draft::new("new-optional-request-parameter", &operation.name, [push])
        };
        some.map(draft).collect()
    }),
    ("an operation without parameters has some", |survey, rng| {
        let draft = |operation: &Operation<'_>| {
            let value = json!([parameter(rng, &json!({"type": "boolean"}), false)]);
            let add = Step::Add { object: operation.pointer.clone(), key: "parameters".to_owned(), value };
            Draft::new("new-optional-request-parameter", &operation.name, [add])
        };
        without(survey).map(draft).collect()
    }),
    ("a new parameter of a query must be given, and comes first", |survey, rng| {
        let some = survey.operations.iter().filter(|operation| operation.parameters().count() > 0);
        let draft = |operation: &Operation<'_>| {
            let item = parameter(rng, &json!({"type": "integer", "format": "int64"}), true);
            let push = Step::Push { list: list(operation), item, first: true };
            Draft::new("new-required-request-parameter", &operation.name, [push])
        };
        some.map(draft).collect()
    }),
    ("a new header must be given", |survey, rng| {
        let draft = |operation: &Operation<'_>| {
            let name = format!("X-{}-{}", capital(&word(5, rng)), capital(&word(7, rng)));
            let schema = json!({"type": "string", "enum": ["WEB", "APP"]});
            let value = json!([{"name": name, "in": "header", "description": "Where it is sold.", "required": true, "schema": schema}]);
            let add = Step::Add { object: operation.pointer.clone(), key: "parameters".to_owned(), value };
            Draft::new("new-required-request-parameter", &operation.name, [add])
        };
        without(survey).map(draft).collect()
    }),
    ("a slice may be larger", |survey, _| {
        let all = survey.operations.iter().flat_map(|operation| {
            let bounded = operation.parameters().filter(|(_, value)| value["schema"]["maximum"].is_i64());
            bounded.map(move |(pointer, value)| (operation, pointer, &value["schema"]["maximum"]))
        });
        let draft = |(operation, pointer, from): (&Operation<'_>, String, &Value)| {
            let to = json!(from.as_i64().unwrap_or_default() * 4);
            let set = Step::Set { at: below(&pointer, &["schema", "maximum"]), from: from.clone(), to };
            Draft::new("request-parameter-max-increased", &operation.name, [set])
        };
        all.map(draft).collect()
    }),
];

/// Edits of the optional parameters of queries.
fn each_optional<'a>(
    survey: &Survey<'a>,
    mut draft: impl FnMut(&Operation<'a>, &str, &'a Value) -> Option<Draft>,
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for operation in &survey.operations {
        drafts.extend(operation.optional_parameters().filter_map(|(pointer, value)| draft(operation, &pointer, value)));
    }
    drafts
}

/// The rule of a removed parameter.
fn removed(value: &Value) -> &'static str {
    let deprecated = value["deprecated"] == true;
    if deprecated { "request-parameter-removed-with-deprecation" } else { "request-parameter-removed" }
}

fn without<'s, 'a>(survey: &'s Survey<'a>) -> impl Iterator<Item = &'s Operation<'a>> {
    survey.operations.iter().filter(|operation| operation.value.get("parameters").is_none())
}

fn list(operation: &Operation<'_>) -> String {
    below(&operation.pointer, &["parameters"])
}

fn parameter(rng: &mut Rng, schema: &Value, required: bool) -> Value {
    let name = new_name(rng);
    json!({"name": name, "in": "query", "description": "Which ones to list.", "required": required, "schema": schema})
}
