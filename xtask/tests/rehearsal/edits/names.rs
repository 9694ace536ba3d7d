//! Renames of tags, operations and schemas.

use serde_json::json;

use super::answers::new_name;
use super::step::{Step, below};
use super::survey::Operation;
use super::{Draft, Kind};
use crate::words::capital;

pub const KINDS: &[Kind] = &[
    ("a tag has another name", |survey, rng| {
        let mut drafts = Vec::new();
        for (tag, operations) in survey.tags() {
            let name = format!("{} {}", capital(&new_name(rng)), operations.len());
            let first = |operation: &&Operation<'_>| Step::Set {
                at: below(&operation.pointer, &["tags", "0"]),
                from: tag.into(),
                to: name.as_str().into(),
            };
            let mut steps: Vec<_> = operations.iter().map(first).collect();
            let tags = survey.document["tags"].as_array().into_iter().flatten();
            if let Some(index) = tags.clone().position(|one| one["name"] == tag) {
                let at = below("/tags", &[&index.to_string(), "name"]);
                steps.push(Step::Set { at, from: tag.into(), to: name.as_str().into() });
            }
            if let Some(one) = operations.first() {
                let others = operations.iter().map(|operation| operation.name.as_str());
                drafts.push(Draft::new("api-tag-added", &one.name, steps).also(others));
            }
        }
        // A tag of few operations leaves more to other edits.
        drafts.sort_by_key(|draft| draft.steps.len());
        drafts.truncate(6);
        drafts
    }),
    ("an operation has another operationId", |survey, rng| {
        let draft = |operation: &Operation<'_>| {
            let from = operation.value.get("operationId")?.clone();
            let at = below(&operation.pointer, &["operationId"]);
            let set = Step::Set { at, from, to: new_name(rng).into() };
            Some(Draft::new("api-operation-id-removed", &operation.name, [set]))
        };
        survey.operations.iter().filter_map(draft).collect()
    }),
    ("an operation has another tag", |survey, rng| {
        let tags = survey.tags();
        let mut drafts = Vec::new();
        for operation in &survey.operations {
            let others: Vec<_> = tags.keys().filter(|tag| Some(**tag) != operation.tag()).collect();
            let Some(tag) = operation.tag().filter(|tag| tags[tag].len() > 1 && !others.is_empty()) else { continue };
            let to = *others[rng.usize(..others.len())];
            let set = Step::Set { at: below(&operation.pointer, &["tags", "0"]), from: tag.into(), to: to.into() };
            // The other tag must stay, too.
            let there = tags[to].first().map(|other| other.name.as_str());
            drafts.push(Draft::new("api-tag-added", &operation.name, [set]).also(there));
        }
        drafts
    }),
    ("a schema has another name", |survey, rng| {
        let mut drafts = Vec::new();
        for schema in survey.schemas.values().filter(|schema| schema.answered || schema.requested) {
            let name = capital(&new_name(rng));
            let reference = |name: &str| format!("#/components/schemas/{name}");
            let object = "/components/schemas".to_owned();
            let rename = Step::Rename { object, from: schema.name.to_owned(), to: name.clone() };
            let refer = Step::Refer { from: reference(schema.name), to: reference(&name) };
            let draft = Draft::new("api-schema-added", &name, [rename, refer]);
            drafts.push(draft.also([schema.name]).touching(&schema.pointer));
        }
        drafts
    }),
    ("a schema is new, and a field of an answer leads to it", |survey, rng| {
        let mut drafts = Vec::new();
        for schema in survey.answers() {
            let (field, name) = (new_name(rng), capital(&new_name(rng)));
            let object = "/components/schemas".to_owned();
            let value = json!({
                "type": "object",
                "description": "More about it.",
                "properties": {"id": {"type": "integer", "format": "int64"}, "open": {"type": "boolean"}},
                "required": ["id"]
            });
            let add = Step::Add { object, key: name.clone(), value };
            let object = below(&schema.pointer, &["properties"]);
            let value = json!({"$ref": format!("#/components/schemas/{name}")});
            let lead = Step::Add { object, key: field, value };
            drafts.push(Draft::new("api-schema-added", &name, [add, lead]).also([schema.name]));
        }
        drafts
    }),
];
