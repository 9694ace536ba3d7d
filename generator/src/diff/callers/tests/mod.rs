//! Small pairs of descriptions, for each rule at least one.

mod calls;
mod client;
mod deprecated_names;
mod members;
mod models;
mod renames;
mod values;

use std::collections::BTreeSet;

use super::rules::ALL;
use crate::diff::{Change, Fragment, Layer, Names};
use crate::locked::LockedNames;
use crate::sdk::{Input, Source};

/// A pair, and what it is about.
struct Case {
    /// What changes.
    name: &'static str,
    /// The old description, without its head.
    old: &'static str,
    /// The new one.
    new: &'static str,
}

fn source(members: &str) -> Source {
    let title = if members.contains("info:") { "" } else { "info: {title: Pets, version: '1'}\n" };
    let paths = if members.contains("paths:") { "" } else { "paths: {}\n" };
    let text = format!("openapi: 3.0.3\n{title}{paths}{members}\n");
    Source::from(Input { name: "test.yaml".to_owned(), bytes: text.into_bytes() })
}

/// The changes for callers where each description gives its own names.
fn changes(old: &str, new: &str) -> Vec<Change> {
    changes_with(old, new, &Names { old: LockedNames::default(), new: Some(LockedNames::default()) })
}

fn changes_with(old: &str, new: &str, names: &Names) -> Vec<Change> {
    let refused = |refused| panic!("{refused:#?}\n{old}\n{new}");
    let comparison = crate::compare(&source(old), &source(new), names).unwrap_or_else(refused);
    comparison.changes.into_iter().filter(|change| change.layer == Layer::Rust).collect()
}

/// A change with all that it says.
fn shown(change: &Change) -> String {
    let Change { rule, severity, impact, operation, subject, tags, text, advice, old, new, .. } = change;
    let operation = operation.as_deref().unwrap_or("-");
    let subject = subject.as_deref().unwrap_or("-");
    let mut shown =
        format!("{rule} {severity:?} {impact:?} | {operation} | {subject} | {}\n  {text}\n", tags.join(", "));
    shown.extend(advice.iter().map(|advice| format!("  => {advice}\n")));
    for (sign, fragment) in [("-", old), ("+", new)] {
        let Some(Fragment { pointer, line, rust, .. }) = fragment else { continue };
        let rust = rust.as_deref().expect("a signature").replace('\n', "\n      ");
        shown.push_str(&format!("  {sign} {line} {pointer}\n      {rust}\n"));
    }
    shown
}

/// The changes of each pair.
fn all(cases: &[Case], changes: impl Fn(&str, &str) -> Vec<Change>) -> String {
    let reported = |case: &Case| {
        let reported: String = changes(case.old, case.new).iter().map(shown).collect();
        format!("# {}\n{reported}", case.name)
    };
    cases.iter().map(reported).collect::<Vec<_>>().join("\n")
}

/// Where each description gives its own names.
const CASES: [&[Case]; 5] = [calls::CASES, client::CASES, members::CASES, models::CASES, values::CASES];

#[test]
fn tells_everything() {
    for (name, cases) in ["calls", "client", "members", "models", "values"].iter().zip(CASES) {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(*name, all(cases, changes)) });
    }
}

#[test]
fn each_rule_has_a_pair() {
    let all = CASES.iter().copied().flatten();
    let reported = all.flat_map(|case| changes(case.old, case.new));
    let reported = reported.chain(renames::CASES.iter().flat_map(|case| deprecated_names::changes(case.old, case.new)));
    let reported: BTreeSet<_> = reported.map(|change| change.rule).collect();
    let rules: BTreeSet<_> = ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(reported, rules);
    assert_eq!(rules.len(), ALL.len(), "no name twice");
}

#[test]
fn says_nothing_of_the_same() {
    for case in CASES.iter().copied().flatten() {
        for text in [case.old, case.new] {
            assert_eq!(changes(text, text), [], "{}", case.name);
        }
    }
}

/// What is sorted anew: paths, operations, schemas, values of enums, optional parameters and fields.
#[test]
fn says_nothing_of_another_order() {
    let old = "paths:
  /pets:
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
  /owners:
    get: {tags: [owners], operationId: getOwners, responses: {'204': {description: d}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, kind: {type: string, enum: [cat, dog]}}}
    Owner: {type: object, properties: {name: {type: string}}}";
    let new = "components:
  schemas:
    Owner: {type: object, properties: {name: {type: string}}}
    Pet: {properties: {kind: {enum: [dog, cat], type: string}, name: {type: string}}, type: object}
paths:
  /owners:
    get: {tags: [owners], operationId: getOwners, responses: {'204': {description: d}}}
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
    get:
      tags: [pets]
      operationId: getPets
      parameters: [{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}";
    assert_eq!(changes(old, new), []);
}

/// Texts, examples and limits have no signature.
#[test]
fn says_nothing_of_texts() {
    let pet = |text: &str| {
        format!(
            "components: {{schemas: {{Pet: {{type: object, description: {text}, example: {{name: {text}}}, \
             properties: {{name: {{type: string, description: {text}, maxLength: {}}}}}}}}}}}",
            text.len()
        )
    };
    assert_eq!(changes(&pet("some"), &pet("another")), []);
}
