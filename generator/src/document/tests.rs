//! What is refused and what is let pass, with places and reasons.

use super::read;
use crate::diagnostic::Diagnostics;
use crate::testing::{load, load_paths, load_schemas, load_with, said};

/// What is said about a description, errors or not.
fn about(loaded: &crate::source::Loaded) -> (bool, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let document = read(loaded, &mut diagnostics);
    (document.is_some(), said(&diagnostics))
}

#[track_caller]
fn refused(loaded: &crate::source::Loaded, expected: &[&str]) {
    let (sound, said) = about(loaded);
    assert!(!sound && said == expected, "{said:#?}");
}

#[track_caller]
fn let_pass(loaded: &crate::source::Loaded, expected: &[&str]) {
    let (sound, said) = about(loaded);
    assert!(sound && said == expected, "{said:#?}");
}

#[test]
fn malformed_schemas_all_at_once() {
    refused(
        &load_schemas(
            "
            A: {type: strnig}
            B: {properties: {a: {allOf: {type: string}}, b: 12}}
            C: {oneOf: [{discriminator: kind}]}
            ",
        ),
        &[
            "malformed #/components/schemas/A/type: `strnig` is not a type; the types are string, number, integer, boolean, object, array, null",
            "malformed #/components/schemas/B/properties/a/allOf: `allOf` must be a list, not an object",
            "malformed #/components/schemas/B/properties/b: a schema must be an object, not the number 12",
            "malformed #/components/schemas/C/oneOf/0/discriminator: `discriminator` must be an object with a `propertyName` and, if any, a `mapping` of texts to texts, not the text `kind`",
        ],
    );
}

#[test]
fn malformed_annotations_are_left_out() {
    let_pass(
        &load_schemas(
            "
            A: {type: string, maxLength: many, deprecated: 'true', description: 12, pattern: null, minLength: 3.0}
            B: {required: true, properties: {a: {type: string}}}
            ",
        ),
        &[
            "malformed #/components/schemas/A/maxLength: `maxLength` must be a whole number, 0 or more, not the text `many`",
            "malformed #/components/schemas/B/required: `required` must be a list of texts, not true",
        ],
    );
}

#[test]
fn references_that_lead_nowhere() {
    refused(
        &load_schemas(
            "
            Customer: {properties: {a: {$ref: '#/components/schemas/Custommer'}, b: {$ref: 'other.yaml#/X'}}}
            Loop: {$ref: '#/components/schemas/Back'}
            Back: {$ref: '#/components/schemas/Loop'}
            Item: {items: {$ref: '#/components/schemas/Customer/properties/zzz'}}
            ",
        ),
        &[
            "dangling-ref #/components/schemas/Customer/properties/a/$ref: `#/components/schemas/Custommer` leads nowhere: `#/components/schemas` has no `Custommer`",
            "external-ref #/components/schemas/Customer/properties/b/$ref: `other.yaml#/X` is in another document",
            "dangling-ref #/components/schemas/Item/items/$ref: `#/components/schemas/Customer/properties/zzz` leads nowhere: `#/components/schemas/Customer/properties` has no `zzz`",
        ],
    );
    refused(
        &load_schemas("Loop: {$ref: '#/components/schemas/Back'}\nBack: {$ref: '#/components/schemas/Loop'}"),
        &["ref-cycle #/components/schemas/Loop/$ref: this reference leads back to itself"],
    );
}

#[test]
fn a_near_name_is_proposed() {
    let mut diagnostics = Diagnostics::default();
    let loaded = load_schemas("Customer: {}\nA: {$ref: '#/components/schemas/Custommer'}");
    assert!(read(&loaded, &mut diagnostics).is_none());
    let help = diagnostics.as_slice()[0].help.as_deref();
    assert_eq!(help, Some("did you mean `#/components/schemas/Customer`?"));
}

#[test]
fn references_of_every_kind() {
    let loaded = load(
        "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a~b/{x}:
    get: {operationId: a, parameters: [{$ref: '#/components/parameters/X'}], responses: {'200': {$ref: '#/components/responses/R'}, default: {$ref: '#/paths/~1a~0b~1%7Bx%7D/get/responses/200'}}}
    post:
      operationId: b
      parameters: [{$ref: '#/paths/~1a~0b~1{x}/get/parameters/0'}]
      requestBody: {$ref: '#/components/requestBodies/B'}
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/responses/R/content/application~1json/schema'}}}}}
  /c/{x}: {$ref: '#/paths/~1a~0b~1{x}'}
components:
  parameters: {X: {$ref: '#/components/parameters/Y'}, Y: {name: x, in: path, required: true, schema: {type: string}}}
  responses: {R: {description: x, content: {application/json: {schema: {type: object}}}}}
  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/definitions/Old'}}}}}
definitions: {Old: {type: object}}
",
    );
    refused(
        &loaded,
        &[
            "duplicate-operation-id #/paths/~1a~0b~1{x}/get/operationId: the operationId `a` is taken",
            "duplicate-operation-id #/paths/~1a~0b~1{x}/post/operationId: the operationId `b` is taken",
        ],
    );
    let mut value = loaded.value.clone();
    value["paths"].as_object_mut().expect("paths").shift_remove("/c/{x}");
    let loaded = load(&value.to_string());
    let mut diagnostics = Diagnostics::default();
    let document = read(&loaded, &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", said(&diagnostics)));
    let shared =
        |operation: usize, response: usize| document.operations[operation].responses[response].1.content[0].schema;
    assert_eq!(shared(0, 0), shared(0, 1));
    assert_eq!(shared(0, 0), shared(1, 0));
    assert_eq!(document.operations[0].parameters[0].pointer, document.operations[1].parameters[0].pointer);
}

#[test]
fn path_templates_and_parameters_agree() {
    refused(
        &load_paths(
            "
            /a/{x}/{y}: {get: {parameters: [{name: x, in: path, required: true, schema: {}}, {name: z, in: path, required: true, schema: {}}], responses: {}}}
            /b/{x: {get: {responses: {}}}
            /c/{x}: {get: {parameters: [{name: x, in: path, schema: {}}], responses: {}}}
            c: {}
            ",
        ),
        &[
            "path-parameter #/paths/~1a~1{x}~1{y}/get: `/a/{x}/{y}` has `{y}`, but no path parameter of this name is declared",
            "path-parameter #/paths/~1a~1{x}~1{y}/get/parameters/1: the path parameter `z` does not occur in `/a/{x}/{y}`",
            "path-parameter #/paths/~1b~1{x/get: the braces of `/b/{x` do not pair",
            "path-parameter #/paths/~1c~1{x}/get/parameters/0: a path parameter must say `required: true`; it is taken as required",
            "malformed #/paths/c: a path must begin with `/`, not as `c` does",
        ],
    );
}

#[test]
fn malformed_parameters_and_responses() {
    refused(
        &load_paths(
            "
            /a:
              get:
                parameters:
                - {in: query, schema: {}}
                - {name: b, in: body, schema: {}}
                - {name: c, in: header, style: form, schema: {}}
                - {name: d, in: query}
                - {name: e, in: query, content: {}}
                - {name: d, in: query, schema: {}}
                responses: {OK: {description: x}, '200': [1], default: {}}
            ",
        ),
        &[
            "malformed #/paths/~1a/get/parameters/0: a parameter must have `name`",
            "malformed #/paths/~1a/get/parameters/1/in: `in` must be path, query, header or cookie, not `body`",
            "malformed #/paths/~1a/get/parameters/2/style: the style of a header parameter must be one of simple, not `form`",
            "malformed #/paths/~1a/get/parameters/3: a parameter must have `schema` or `content`; this one is taken as text",
            "malformed #/paths/~1a/get/parameters/4/content: `content` of a parameter must have one media type, not an object",
            "malformed #/paths/~1a/get/parameters/5: the parameter `d` is declared twice",
            "malformed #/paths/~1a/get/responses/OK: `OK` is no status such as 404, 4XX or default; this response is left out",
            "malformed #/paths/~1a/get/responses/200: `200` must be an object, not a list",
        ],
    );
}

#[test]
fn duplicate_operation_ids_have_two_places() {
    let mut diagnostics = Diagnostics::default();
    let loaded = load_paths("/a: {get: {operationId: x, responses: {}}}\n/b: {get: {operationId: x, responses: {}}}");
    assert!(read(&loaded, &mut diagnostics).is_none());
    let places: Vec<_> = diagnostics.as_slice()[0].places.iter().map(|place| place.pointer.as_str()).collect();
    assert_eq!(places, ["#/paths/~1b/get/operationId", "#/paths/~1a/get/operationId"]);
}

#[test]
fn templates_that_differ_in_names_only() {
    let one = |name: &str| {
        format!(
            "/a/{{{name}}}: {{get: {{parameters: [{{name: {name}, in: path, required: true, schema: {{}}}}], responses: {{}}}}}}\n"
        )
    };
    let_pass(&load_paths(&(one("x") + &one("y"))), &[]);
}

#[test]
fn servers_tags_and_security() {
    refused(
        &load_with(
            "servers: [{description: x}]\ntags: [{description: x}]\nsecurity: [[]]\ncomponents: {securitySchemes: {k: {type: apiKey, in: body}, l: {}}}",
        ),
        &[
            "malformed #/servers/0: a server must have a `url`",
            "malformed #/tags/0: a tag must have a `name`",
            "malformed #/components/securitySchemes/k/in: `in` must be query, header or cookie, not `body`",
            "malformed #/security/0: a security requirement must map the names of schemes to lists of scopes",
        ],
    );
}

#[test]
fn a_deep_schema_overflows_no_stack_and_takes_no_time() {
    let mut schema = serde_json::json!({ "type": "strnig" });
    for _ in 0..45 {
        schema = serde_json::json!({ "properties": { "a": schema } });
    }
    let loaded = load(
        &serde_json::json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": { "A": schema } } })
            .to_string(),
    );
    let (sound, said) = about(&loaded);
    assert!(!sound && said.len() == 1, "{said:?}");
}
