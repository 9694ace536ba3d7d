//! What is said about fields that are not used or not known.

use super::report;
use crate::diagnostic::{Diagnostics, Severity};
use crate::source::files::Unresolved;
use crate::testing::said;

/// All that is said about a description.
fn about(description: &str) -> (Vec<String>, Diagnostics) {
    let value = serde_yaml::from_str(description).expect("YAML");
    let mut diagnostics = Diagnostics::default();
    report(&value, &Unresolved::new(), &mut diagnostics);
    (said(&diagnostics), diagnostics)
}

#[track_caller]
fn says(description: &str, expected: &[&str]) {
    let (said, _) = about(description);
    assert!(said == expected, "{said:#?}");
}

#[test]
fn unused_fields_are_reported_once_with_a_count() {
    says(
        "
paths:
  /a: {get: {callbacks: {c: {}}, responses: {'200': {headers: {A: {schema: {}}}, links: {l: {}}}}}}
  /b: {get: {callbacks: {}, responses: {'200': {links: {l: {}}}}}}
",
        &[
            "ignored #/paths/~1a/get/callbacks: the SDK does not use `callbacks` of an operation (1 location)",
            "ignored #/paths/~1a/get/responses/200/links: the SDK does not use `links` of a response (2 locations, first here)",
        ],
    );
}

#[test]
fn misspelt_fields_have_a_near_name() {
    let (said, diagnostics) = about(
        "
paths: {/a: {get: {operationID: a, responses: {'200': {$ref: '#/components/responses/R', content: {}}}, x-own: 1}}}
components: {schemas: {x-S: {requred: [a], properties: {requred: {type: string}}, example: {nothing: 1}}}}
",
    );
    assert_eq!(
        said,
        [
            "ignored #/paths/~1a/get/operationID: `operationID` is no field of an operation, and is not used (1 location)",
            "ignored #/paths/~1a/get/responses/200/content: `content` beside a `$ref` is not used (1 location)",
            "ignored #/components/schemas/x-S/requred: `requred` is no field of a schema, and is not used (1 location)",
        ]
    );
    let helps: Vec<_> = diagnostics.as_slice().iter().map(|one| one.help.as_deref()).collect();
    assert_eq!(helps, [Some("did you mean `operationId`?"), None, Some("did you mean `required`?")]);
}

#[test]
fn many_unknown_fields_are_few_notes() {
    let fields: String = (0..500).map(|index| format!("field{index}: {{type: string}}, ")).collect();
    let (said, _) = about(&format!("components: {{schemas: {{S: {{{fields}}}}}}}"));
    assert_eq!(said.len(), 21);
    assert!(
        said[20].ends_with("other names that are no fields of a schema (480 locations, first here)"),
        "{}",
        said[20]
    );
}

#[test]
fn operations_under_unknown_methods_are_warnings() {
    let (said, diagnostics) =
        about("paths: {/a: {link: {responses: {}}, others: {LINK: {operationId: a}}, gte: {description: x}}}");
    assert_eq!(
        said,
        [
            "ignored #/paths/~1a/gte: `gte` is no field of a path item, and is not used (1 location)",
            "ignored #/paths/~1a/link: the operations under `link` are left out: a path item has no such member",
            "ignored #/paths/~1a/others: the operations under `others` are left out: a path item has no such member",
        ]
    );
    let warnings = diagnostics.as_slice().iter().filter(|one| one.severity == Severity::Warning);
    assert_eq!(warnings.count(), 2);
}

/// What references lead to is a part of the description wherever it stands.
#[test]
fn locations_that_only_references_name() {
    says(
        "
paths: {/a: {get: {parameters: [{$ref: '#/parts/P'}], responses: {'200': {$ref: '#/components/answers/R'}}}}}
parts: {P: {name: p, schma: {}, schema: {$ref: '#/parts/S'}}, S: {nulable: true}}
components: {answers: {R: {links: {l: {}}}}}
",
        &[
            "ignored #/components/answers/R/links: the SDK does not use `links` of a response (1 location)",
            "ignored #/parts/P/schma: `schma` is no field of a parameter, and is not used (1 location)",
            "ignored #/parts/S/nulable: `nulable` is no field of a schema, and is not used (1 location)",
        ],
    );
}

#[test]
fn values_without_meaning_are_not_reported() {
    says(
        "
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
paths: {/a: {get: {parameters: [{allowReserved: false}], callbacks: null}}}
components: {schemas: {S: {$schema: 'https://json-schema.org/draft/2020-12/schema#', $comment: x, unevaluatedItems: true}}, links: {}}
",
        &[],
    );
}

#[test]
fn fields_of_the_document_without_a_value() {
    says(
        "{openapi: 3.1.0, servers: null, paths: null, tags: [], components: {schemas: null, links: null}}",
        &[
            "ignored #/servers: `servers` is null, and taken as absent",
            "ignored #/paths: `paths` is null, and taken as absent",
            "ignored #/components/schemas: `schemas` is null, and taken as absent",
        ],
    );
    says("{components: [7]}", &["malformed #/components: `components` must be an object, not a list; it is left out"]);
}

#[test]
fn fields_that_are_lost_in_company() {
    says(
        "
components:
  schemas:
    Closed: {unevaluatedProperties: false}
    Composed: {allOf: [], unevaluatedProperties: false}
    Items: {unevaluatedItems: {}}
    Contained: {contains: {}, unevaluatedItems: {}}
    Dependent: {dependentSchemas: {a: {required: [b]}}}
",
        &[
            "ignored #/components/schemas/Contained/contains: the SDK does not use `contains` of a schema (1 location)",
            "ignored #/components/schemas/Dependent/dependentSchemas: the SDK does not use `dependentSchemas` of a schema (1 location)",
            "ignored #/components/schemas/Contained/unevaluatedItems: the SDK does not use `unevaluatedItems` of a schema (1 location)",
            "ignored #/components/schemas/Composed/unevaluatedProperties: the SDK does not use `unevaluatedProperties` of a schema (1 location)",
        ],
    );
}
