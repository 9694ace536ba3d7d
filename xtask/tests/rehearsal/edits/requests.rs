//! Edits of fields of requests only, and edits that callers do not see.

use serde_json::json;

use super::answers::{added, required};
use super::step::{Step, below};
use super::survey::{Field, Schema, Survey, is_any_text};
use super::{Draft, Kind};

pub const KINDS: &[Kind] = &[
    ("an optional field is new in a request", |survey, rng| {
        let draft = |schema: &Schema<'_>| {
            let (_, add) = added(schema, json!({"type": "string", "description": "What to look for."}), rng);
            Draft::new("new-optional-request-property", schema.name, [add])
        };
        survey.requests().map(draft).collect()
    }),
    ("a required field is new in a request", |survey, rng| {
        let with_required = survey.requests().filter(|schema| schema.value["required"].is_array());
        let draft = |schema: &Schema<'_>| {
            let (name, add) = added(schema, json!({"type": "boolean", "description": "Whether somebody agrees."}), rng);
            let push = Step::Push { list: required(schema), item: name.into(), first: rng.bool() };
            Draft::new("new-required-request-property", schema.name, [add, push])
        };
        with_required.map(draft).collect()
    }),
    ("a required field of a request is optional", |survey, _| {
        let draft = |field: Field<'_>| {
            let take = Step::Take { list: required(field.schema), item: field.name.into() };
            Draft::new("request-property-became-optional", field.schema.name, [take]).touching(&field.pointer())
        };
        of_requests(survey, |field| field.required, draft)
    }),
    ("an optional field of a request is required", |survey, _| {
        let draft = |field: Field<'_>| {
            let push = Step::Push { list: required(field.schema), item: field.name.into(), first: false };
            Draft::new("request-property-became-required", field.schema.name, [push]).touching(&field.pointer())
        };
        let is_one = |field: &Field<'_>| {
            !field.required && field.schema.value["required"].is_array() && field.value["default"].is_null()
        };
        of_requests(survey, is_one, draft)
    }),
    ("a field of a request is gone", |survey, _| {
        let draft = |field: Field<'_>| {
            Draft::new("request-property-removed", field.schema.name, [Step::Remove { at: field.pointer() }])
        };
        of_requests(survey, |field| !field.required, draft)
    }),
    ("a text of a request has a longest length", |survey, _| {
        let draft = |field: Field<'_>| {
            let add = Step::Add { object: field.pointer(), key: "maxLength".to_owned(), value: json!(2000) };
            Draft::new("request-property-max-length-set", field.schema.name, [add])
        };
        of_requests(survey, is_any_text, draft)
    }),
    ("a schema is described in other words", |survey, _| {
        let described = survey.schemas.values().filter(|schema| schema.value["description"].is_string());
        let draft = |schema: &Schema<'_>| {
            let at = below(&schema.pointer, &["description"]);
            let from = schema.value["description"].clone();
            Draft::unseen(schema.name, [Step::Set { at, from, to: "What it is, in other words.".into() }])
        };
        described.map(draft).collect()
    }),
];

/// Edits of fields of requests only.
fn of_requests(
    survey: &Survey<'_>,
    is_one: impl Fn(&Field<'_>) -> bool,
    draft: impl FnMut(Field<'_>) -> Draft,
) -> Vec<Draft> {
    survey.requests().flat_map(Schema::fields).filter(is_one).map(draft).collect()
}
