//! What descriptions of 3.2 say that earlier ones could not.

use super::extensions::lowered_with;
use super::{check_paths, check_said};
use crate::ir::model::Api;

#[test]
fn a_default_mapping_is_the_arm_of_all_other_tags() {
    check_said(
        "
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: Other}
        Named:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind, mapping: {cat: Cat, other: Other}, defaultMapping: '#/components/schemas/Other'}
        Cat: {required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
        Other: {properties: {kind: {type: string}}}
        Base: {properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {sub: Sub}, defaultMapping: Base}}
        Sub: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {more: {type: string}}}]}
        Lost:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind, defaultMapping: None}
        ",
        "
        Pet = union by kind {
          \"cat\": Cat
          other: Other
        }
        Named = union by kind {
          \"cat\": Cat
          \"other\": Other
          other: Other
        }
        Cat = struct {
          kind: string
          lives?: i64
        }
        Other = struct {
          kind?: string or null
        }
        Base = union by type {
          \"sub\": Sub
          other: Base^
        }
        Sub = struct {
          type?: string
          more?: string
        }
        Lost = union by kind {
          \"Cat\": Cat
          \"Other\": Other
        }
        Base^ = struct {
          type?: string or null
        }
        ",
        &["dangling-ref #/components/schemas/Lost/discriminator/defaultMapping: `None` names no schema; there is no default"],
    );
}

#[test]
fn methods_whole_queries_and_plain_cookies() {
    check_paths(
        "
        /a:
          query: {operationId: query, responses: {'204': {description: d}}}
          additionalOperations:
            COPY: {operationId: copy, responses: {'204': {description: d}}}
            GET: {operationId: get, responses: {'204': {description: d}}}
            CONNECT: {operationId: connect, responses: {'204': {description: d}}}
            post: {operationId: post, responses: {'204': {description: d}}}
            'a b': {operationId: blank, responses: {'204': {description: d}}}
        /q:
          get:
            operationId: whole
            parameters:
            - {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
            - {name: a, in: query, schema: {type: string}}
            - {name: c, in: cookie, style: cookie, schema: {type: array, items: {type: string}}}
            responses: {'204': {description: d}}
        ",
        "
        query: QUERY /a
          204 nothing
          yields nothing
        copy: COPY /a
          204 nothing
          yields nothing
        whole: GET /q
          query q?: whole?q whole form
          query a?: string
          cookie c?: [string] cookie*
          204 nothing
          yields nothing
        whole?q = struct {
          a?: string
        }
        ",
        &[
            "approximated #/paths/~1q/get/parameters/0: the parameter `q` is the whole query string, but the parameter `a` is sent beside it",
            "approximated #/paths/~1q/get/parameters/1: ",
            "malformed #/paths/~1a/additionalOperations/CONNECT: `CONNECT` is for proxies",
            "malformed #/paths/~1a/additionalOperations/GET: `GET` belongs into the path item as `get`",
            "malformed #/paths/~1a/additionalOperations/a b: `a b` is no method that HTTP can carry",
            "malformed #/paths/~1a/additionalOperations/post: `post` belongs into the path item as `post`",
        ],
    );
}

pub(super) fn api(description: &str) -> Api {
    let description = format!("openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\n{description}");
    let (api, said) = lowered_with(&description, None);
    api.unwrap_or_else(|| panic!("{said:#?}"))
}

#[test]
fn tags_for_navigation_make_groups() {
    let api = api("
tags:
- {name: All, summary: Everything}
- {name: Pets, parent: All, summary: Pets, description: At length.}
- {name: beta, kind: badge}
- {name: menu, kind: nav}
paths:
  /a: {get: {operationId: a, tags: [beta, Pets], responses: {'204': {description: d}}}}
  /b: {get: {operationId: b, tags: [beta, menu, Pets], responses: {'204': {description: d}}}}
  /c: {get: {operationId: c, tags: [beta], responses: {'204': {description: d}}}}
");
    let groups: Vec<_> = api
        .groups
        .iter()
        .map(|group| (group.tag.as_deref(), group.description.as_deref(), group.parent.as_deref()))
        .collect();
    assert_eq!(
        groups,
        [
            (Some("Pets"), Some("Pets\n\nAt length."), Some("All")),
            (Some("beta"), None, None),
            (Some("menu"), None, None)
        ]
    );
}

#[test]
fn servers_and_schemes_have_what_is_new() {
    let api = api("
servers: [{url: 'https://a.test', name: production}, {url: 'https://b.test'}]
security: [{'#/components/securitySchemes/login': [read]}]
paths: {/a: {get: {operationId: a, responses: {'204': {description: d}}}}}
components:
  securitySchemes:
    login: {type: oauth2, deprecated: true, oauth2MetadataUrl: 'https://a.test/meta', flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://a.test', tokenUrl: 'https://a.test', scopes: {}}}}
");
    let names: Vec<_> = api.servers.iter().map(|server| server.name.as_deref()).collect();
    assert_eq!(names, [Some("production"), None]);
    let scheme = &api.security[0];
    assert!(scheme.deprecated && scheme.is_sent);
    assert_eq!(scheme.oauth2.as_ref().and_then(|oauth2| oauth2.discovery.as_deref()), Some("https://a.test/meta"));
    assert_eq!(api.operations.iter().next().map(|operation| operation.scopes.clone()), Some(vec!["read".to_owned()]));
}

/// Whether the header of a call is required, and the key that the runtime sends.
fn key(method: &str, parameter: &str, beside: &str, info: &str) -> (Option<bool>, Option<String>) {
    let description = format!(
        "
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths: {{/a: {{{method}: {{operationId: a, {beside} parameters: [{parameter}], responses: {{'204': {{description: d}}}}}}}}}}
"
    );
    let (api, said) = lowered_with(&description, (!info.is_empty()).then_some(("$.info", info)));
    let api = api.unwrap_or_else(|| panic!("{said:#?}"));
    let operation = api.operations.iter().next().expect("an operation");
    (operation.parameters.first().map(|parameter| parameter.required), operation.idempotency_key.clone())
}

#[test]
fn keys_of_repetitions() {
    let header = |name: &str, schema: &str| format!("{{name: {name}, in: header, required: true, schema: {schema}}}");
    let own = |name: &str| (Some(false), Some(name.to_owned()));
    let text = "{type: string}";
    assert_eq!(key("post", &header("Idempotency-Key", text), "", ""), own("idempotency-key"));
    assert_eq!(
        key("put", &header("X-Idempotency-Key", "{type: string, format: uuid, maxLength: 255}"), "", ""),
        own("x-idempotency-key")
    );
    for schema in [
        "{type: string, maxLength: 20}",
        "{type: integer}",
        "{type: string, pattern: '^[0-9]+$'}",
        "{type: string, enum: [a]}",
    ] {
        assert_eq!(key("post", &header("Idempotency-Key", schema), "", ""), (Some(true), None), "{schema}");
    }
    let said = "x-sdk-idempotency-key: X-Once,";
    assert_eq!(key("post", &header("x-once", text), said, ""), own("x-once"));
    assert_eq!(key("get", "", said, ""), (None, Some("x-once".to_owned())));
    let of_all = "{x-sdk-idempotency-key: X-Once}";
    assert_eq!(key("post", "", "", of_all), (None, Some("x-once".to_owned())));
    assert_eq!(key("put", "", "", of_all), (None, None), "repeated anyway");
    assert_eq!(key("post", "", "x-sdk-idempotency-key: false,", of_all), (None, None));
}

#[test]
fn one_location_has_one_parameter_of_a_name() {
    check_paths(
        "
        /a:
          parameters:
          - {name: s, in: cookie, schema: {type: string}}
          - {name: q, in: query, schema: {type: string}}
          get:
            operationId: a
            parameters:
            - {name: s, in: cookie, style: cookie, schema: {type: string}}
            - {name: q, in: querystring, content: {text/plain: {schema: {type: string}}}}
            - {name: q, in: query, schema: {type: integer}}
            responses: {'204': {description: d}}
        ",
        "
        a: GET /a
          cookie s?: string cookie*
          query q?: string whole text
          204 nothing
          yields nothing
        ",
        &["malformed #/paths/~1a/get/parameters/2: the parameter `q` is declared twice"],
    );
}
