//! Edits of fields and enums of answers only.

use fastrand::Rng;
use serde_json::{Value, json};

use super::step::{Step, below};
use super::survey::{Field, Schema, Survey, is_any_text};
use super::{Draft, Kind};
use crate::words::{capital, word};

pub const KINDS: &[Kind] = &[
    ("an optional field is new in an answer", |survey, rng| {
        let draft = |schema: &Schema<'_>| {
            let value = json!({"type": "integer", "format": "int32", "description": "Points so far.", "example": 250});
            let (name, add) = added(schema, value, rng);
            Draft::new("response-optional-property-added", schema.name, [add]).touching(&name)
        };
        survey.answers().map(draft).collect()
    }),
    ("a required field is new in an answer", |survey, rng| {
        let with_required = survey.answers().filter(|schema| schema.value["required"].is_array());
        let draft = |schema: &Schema<'_>| {
            let value = json!({"type": "string", "format": "date-time", "description": "When they were counted."});
            let (name, add) = added(schema, value, rng);
            let push = Step::Push { list: required(schema), item: name.into(), first: rng.bool() };
            Draft::new("response-required-property-added", schema.name, [add, push])
        };
        with_required.map(draft).collect()
    }),
    ("a field of an answer is wider", |survey, _| {
        let draft = |field: Field<'_>| {
            let at = below(&field.pointer(), &["format"]);
            let set = Step::Set { at, from: "int32".into(), to: "int64".into() };
            Draft::new("response-property-type-generalized", field.schema.name, [set])
        };
        of_answers(survey, |field| field.value["format"] == "int32" && field.value["enum"].is_null(), draft)
    }),
    ("a field of an answer has another type", |survey, _| {
        let draft = |field: Field<'_>| {
            let at = below(&field.pointer(), &["type"]);
            let mut steps = vec![Step::Set { at, from: "string".into(), to: "boolean".into() }];
            steps.extend(without(&field, &["example", "default"]));
            Draft::new("response-property-type-changed", field.schema.name, steps)
        };
        of_answers(survey, is_any_text, draft)
    }),
    ("an optional field of an answer is gone", |survey, _| {
        let draft = |field: Field<'_>| {
            let remove = Step::Remove { at: field.pointer() };
            Draft::new("response-optional-property-removed", field.schema.name, [remove])
        };
        of_answers(survey, |field| !field.required && has_others(field), draft)
    }),
    ("a required field of an answer is gone", |survey, _| {
        let draft = |field: Field<'_>| {
            let take = Step::Take { list: required(field.schema), item: field.name.into() };
            let steps = [take, Step::Remove { at: field.pointer() }];
            Draft::new("response-required-property-removed", field.schema.name, steps)
        };
        of_answers(survey, |field| field.required && has_others(field), draft)
    }),
    ("a field of an answer has another name", |survey, rng| {
        let draft = |field: Field<'_>| {
            let object = below(&field.schema.pointer, &["properties"]);
            let rename = Step::Rename { object, from: field.name.to_owned(), to: new_name(rng) };
            Draft::new("response-optional-property-removed", field.schema.name, [rename]).touching(&field.pointer())
        };
        of_answers(survey, |field| !field.required, draft)
    }),
    ("a field of an answer that was always there is optional", |survey, _| {
        let draft = |field: Field<'_>| {
            let take = Step::Take { list: required(field.schema), item: field.name.into() };
            Draft::new("response-property-became-optional", field.schema.name, [take]).touching(&field.pointer())
        };
        of_answers(survey, |field| field.required, draft)
    }),
    ("a field of an answer is always there", |survey, _| {
        let draft = |field: Field<'_>| {
            let push = Step::Push { list: required(field.schema), item: field.name.into(), first: false };
            Draft::new("response-property-became-required", field.schema.name, [push]).touching(&field.pointer())
        };
        of_answers(survey, |field| !field.required && field.schema.value["required"].is_array(), draft)
    }),
    ("an enum of an answer has another value", |survey, rng| {
        let draft = |field: Field<'_>| {
            let value = word(8, rng).to_uppercase();
            let list = below(&field.pointer(), &["enum"]);
            let mut steps = vec![Step::Push { list, item: value.clone().into(), first: rng.bool() }];
            if field.value["x-enumDescriptions"].is_object() {
                let object = below(&field.pointer(), &["x-enumDescriptions"]);
                steps.push(Step::Add { object, key: value, value: "A value that is new.".into() });
            }
            Draft::new("response-property-enum-value-added", field.schema.name, steps)
        };
        of_answers(survey, |field| values(field).len() > 1, draft)
    }),
    ("an enum of an answer has a value less", |survey, rng| {
        let draft = |field: Field<'_>| {
            let shown = &field.value["example"];
            let others: Vec<_> = values(&field).iter().filter(|value| *value != shown).collect();
            let value = others[rng.usize(..others.len())].clone();
            let name = value.as_str().unwrap_or_default().to_owned();
            let mut steps = vec![Step::Take { list: below(&field.pointer(), &["enum"]), item: value }];
            if field.value["x-enumDescriptions"].get(&name).is_some() {
                steps.push(Step::Remove { at: below(&field.pointer(), &["x-enumDescriptions", &name]) });
            }
            Draft::new("response-property-enum-value-removed", field.schema.name, steps)
        };
        of_answers(survey, |field| values(field).len() > 2, draft)
    }),
    ("a text of an answer is an enum", |survey, _| {
        let draft = |field: Field<'_>| {
            let value = json!(["TRAINER", "THERAPIST", "FREELANCER"]);
            let mut steps = vec![Step::Add { object: field.pointer(), key: "enum".to_owned(), value }];
            steps.extend(without(&field, &["example", "default"]));
            Draft::new("response-property-became-enum", field.schema.name, steps)
        };
        of_answers(survey, is_any_text, draft)
    }),
];

/// Edits of fields of answers only.
fn of_answers(
    survey: &Survey<'_>,
    is_one: impl Fn(&Field<'_>) -> bool,
    draft: impl FnMut(Field<'_>) -> Draft,
) -> Vec<Draft> {
    survey.answers().flat_map(Schema::fields).filter(is_one).map(draft).collect()
}

/// Steps that remove members of a field that do not fit its new form.
pub fn without<'a>(field: &Field<'_>, keys: &'a [&'a str]) -> impl Iterator<Item = Step> {
    let there = keys.iter().filter(|key| field.value.get(key).is_some());
    there.map(|key| Step::Remove { at: below(&field.pointer(), &[key]) }).collect::<Vec<_>>().into_iter()
}

/// A new field of a schema: its name, and the step that adds it.
pub fn added(schema: &Schema<'_>, value: Value, rng: &mut Rng) -> (String, Step) {
    let name = new_name(rng);
    (name.clone(), Step::Add { object: below(&schema.pointer, &["properties"]), key: name, value })
}

/// The list of the required fields of a schema.
pub fn required(schema: &Schema<'_>) -> String {
    below(&schema.pointer, &["required"])
}

/// An unused name.
pub fn new_name(rng: &mut Rng) -> String {
    format!("{}{}", word(5, rng), capital(&word(6, rng)))
}

/// Whether a schema has further fields.
fn has_others(field: &Field<'_>) -> bool {
    field.schema.value["properties"].as_object().is_some_and(|all| all.len() > 1)
}

fn values<'a>(field: &Field<'a>) -> &'a [Value] {
    field.value["enum"].as_array().map_or(&[], Vec::as_slice)
}
