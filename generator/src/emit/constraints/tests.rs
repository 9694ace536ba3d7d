//! Tables of whole descriptions.

use crate::sdk::{Input, Options, Source};

/// The tables of a description with these paths and schemas.
fn tables(text: &str) -> String {
    let text =
        format!("openapi: 3.0.3\ninfo: {{title: Tables, version: '1'}}\nservers: [{{url: https://api.test}}]\n{text}");
    let source = Source::from(Input { name: "api.yaml".to_owned(), bytes: text.into_bytes() });
    let sdk = crate::generate(&source, &Options::default()).expect("valid");
    sdk.files.get("constraints.rs").expect("written").clone()
}

#[test]
fn patterns_and_types_have_names_of_their_own() {
    let tables = tables(
        "paths:
  /codes:
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Code'}}}}
      responses: {'204': {description: Done}}
    put:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/CodePattern'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Code: {type: string, pattern: '^[a-z]+$'}
    CodePattern: {type: object, properties: {text: {type: string, maxLength: 10}}}",
    );
    assert_eq!(tables.matches("static CODE_PATTERN:").count(), 1, "{tables}");
    assert!(tables.contains("static CODE_PATTERN_2: Pattern") && tables.contains("Check::Pattern(&CODE_PATTERN_2)"));
}

#[test]
fn items_of_parts_are_checked_one_by_one() {
    let tables = tables(
        "paths:
  /parts:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                tags: {type: array, maxItems: 2, items: {type: string, maxLength: 3}}
                rates: {type: array, items: {$ref: '#/components/schemas/Rate'}}
      responses: {'204': {description: Done}}
components: {schemas: {Rate: {type: number, enum: [1.5, 2.5]}}}",
    );
    let tables: String = tables.split_whitespace().collect();
    assert!(tables.contains("(\"tags\",&[Check::MaxItems(2),Check::Items(&[Check::MaxLength(3)])"), "{tables}");
    assert!(tables.contains("(\"rates\",&[Check::Items(&[Check::Type(&RATE)])"), "{tables}");
}
