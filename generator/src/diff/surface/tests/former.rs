use super::{Case, all, changes_with, shown, source};
use crate::diff::{Change, Names};
use crate::locked::LockedNames;
use crate::sdk::Options;

/// The changes where the new description goes on with the names of the old one.
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    changes_with(old, new, &Names::default())
}

/// The names of a description that goes on with others.
fn names(text: &str, names: LockedNames) -> LockedNames {
    let options = Options { names, ..Options::default() };
    crate::generate(&source(text), &options).expect("valid").names
}

pub const CASES: &[Case] = &[
    Case {
        name: "an operationId is another",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "an operationId is another, and answers differ by status",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {
    '200': {description: d, content: {application/json: {schema: {type: string}}}},
    '201': {description: d, content: {application/json: {schema: {type: integer}}}}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {
    '200': {description: d, content: {application/json: {schema: {type: string}}}},
    '201': {description: d, content: {application/json: {schema: {type: integer}}}}}}}",
    },
    Case {
        name: "the tag is another, and the old one is still there",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [pets], operationId: getDogs, responses: {'204': {description: d}}}}
  /cats: {get: {tags: [cats], operationId: getCats, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [cats], operationId: getDogs, responses: {'204': {description: d}}}}
  /cats: {get: {tags: [cats], operationId: getCats, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "another operation takes the name of what stood for the request",
        old: "paths:
  /pets: {get: {tags: [pets], operationId: getPets, responses: {'204': {description: d}}}}",
        new: "paths:
  /pets: {get: {tags: [pets], operationId: listPets, responses: {'204': {description: d}}}}
  /dogs: {get: {tags: [pets], operationId: getPetsRequest, responses: {'204': {description: d}}}}",
    },
    Case {
        name: "parameters and fields that are required stand in another order",
        old: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      parameters:
        - {name: a, in: query, required: true, schema: {type: string}}
        - {name: b, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}",
        new: "paths:
  /pets:
    post:
      tags: [pets]
      operationId: addPet
      parameters:
        - {name: b, in: query, required: true, schema: {type: string}}
        - {name: a, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Pet: {type: object, required: [y, x], properties: {y: {type: string}, x: {type: string}}}",
    },
];

#[test]
fn tells_everything() {
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("former", all(CASES, changes)) });
}

/// A maintainer takes the former name out of the names that are kept.
#[test]
fn a_former_name_goes() {
    let Some(Case { old, new, .. }) = CASES.first() else { panic!("no case") };
    let old = names(new, names(old, LockedNames::default()));
    let mut later = old.clone();
    later.operations.values_mut().for_each(|operation| operation.aliases.clear());
    let same = changes_with(new, new, &Names { old: old.clone(), new: Some(old.clone()) });
    assert_eq!(same, []);
    let told: String = changes_with(new, new, &Names { old, new: Some(later) }).iter().map(shown).collect();
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("former_gone", told) });
}
