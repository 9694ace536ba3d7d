//! Edits of operations, and removed operations.

use serde_json::json;

use super::step::{Step, below};
use super::survey::{Operation, Survey};
use super::{Draft, Kind};
use crate::words::word;

/// The beginning of the description of an operation with a scope.
const SCOPE: &str = "Required Scopes: `";

pub const KINDS: &[Kind] = &[
    ("an operation that was deprecated is gone", |survey, _| removed(survey, true)),
    ("an operation is gone at once", |survey, _| removed(survey, false)),
    ("an operation needs another scope", |survey, rng| {
        let draft = |operation: &Operation<'_>| {
            let from = operation.value["description"].as_str()?;
            let rest = from.strip_prefix(SCOPE)?;
            let scope = rest.split('`').next()?;
            let to = format!("{SCOPE}{}_{}{}", scope, word(6, rng).to_uppercase(), &rest[scope.len()..]);
            let at = below(&operation.pointer, &["description"]);
            let set = Step::Set { at, from: from.into(), to: to.into() };
            Some(Draft::new("api-security-scope-added", &operation.name, [set]))
        };
        survey.operations.iter().filter_map(draft).collect()
    }),
    ("an operation is deprecated", |survey, _| {
        let current = survey.operations.iter().filter(|operation| operation.value.get("deprecated").is_none());
        let draft = |operation: &Operation<'_>| {
            let add = Step::Add { object: operation.pointer.clone(), key: "deprecated".to_owned(), value: json!(true) };
            Draft::new("endpoint-deprecated", &operation.name, [add])
        };
        current.map(draft).collect()
    }),
    ("an operation is described in other words", |survey, _| {
        let draft = |operation: &Operation<'_>| {
            let from = operation.value.get("summary").filter(|text| text.is_string())?;
            let at = below(&operation.pointer, &["summary"]);
            Some(Draft::unseen(&operation.name, [Step::Set { at, from: from.clone(), to: "Do it".into() }]))
        };
        survey.operations.iter().filter_map(draft).collect()
    }),
    ("paths and schemas are in another order", |survey, _| {
        let steps: Vec<_> = ["/paths", "/components/schemas"].iter().filter_map(|at| order(survey, at)).collect();
        Vec::from([Draft::unseen("paths and schemas", steps)])
    }),
];

/// Removes an operation, and reserves the schemas of that operation only.
fn removed(survey: &Survey<'_>, deprecated: bool) -> Vec<Draft> {
    let tags = survey.tags();
    let stays = |operation: &Operation<'_>| operation.tag().is_some_and(|tag| tags[tag].len() > 1);
    let such = survey.operations.iter().filter(|one| one.is_deprecated() == deprecated && stays(one));
    let draft = |operation: &Operation<'_>| {
        let rule = match (operation.alone, deprecated) {
            (true, true) => "api-path-removed-with-deprecation",
            (true, false) => "api-path-removed-without-deprecation",
            (false, true) => "api-removed-with-deprecation",
            (false, false) => "api-removed-without-deprecation",
        };
        let path = operation.pointer.rsplit_once('/').map_or("", |(path, _)| path);
        let at = if operation.alone { path } else { &operation.pointer };
        let remove = Step::Remove { at: at.to_owned() };
        Draft::new(rule, &operation.name, [remove]).also(survey.only_of(operation))
    };
    such.map(draft).collect()
}

/// Reverses the members of an object.
fn order(survey: &Survey<'_>, pointer: &str) -> Option<Step> {
    let members = survey.document.pointer(pointer)?.as_object().filter(|members| members.len() > 1)?;
    Some(Step::Order { object: pointer.to_owned(), from: members.keys().cloned().collect() })
}
