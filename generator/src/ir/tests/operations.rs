use super::{check_paths, dedent};
use crate::ir::{Output, Scalar, TypeExpr};
use crate::testing::{load, load_paths, lowered, operations};

#[test]
fn parameters_in_order_with_styles() {
    check_paths(
        "
        /a/{x}/{y}:
          parameters:
          - {name: y, in: path, required: true, schema: {type: integer}}
          - {name: q, in: query, schema: {type: integer}}
          get:
            operationId: get
            parameters:
            - {name: q, in: query, required: true, schema: {type: string}}
            - {name: list, in: query, schema: {type: array, items: {type: string}}}
            - {name: comma, in: query, explode: false, schema: {type: array, items: {type: string}}}
            - {name: pipes, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}
            - {name: pipes2, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}}
            - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
            - {name: deepList, in: query, style: deepObject, schema: {type: array, items: {type: string}}}
            - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
            - {name: X-Trace, in: header, schema: {type: string}}
            - {name: Accept, in: header, schema: {type: string}}
            - {name: session, in: cookie, schema: {}}
            - {name: x, in: path, required: true, style: matrix, schema: {type: string}}
            responses: {'204': {description: Done}}
        ",
        "
        get: GET /a/{x}/{y}
          path x: string matrix
          path y: i64
          query q: string
          query list?: [string]
          query comma?: [string] form
          query pipes?: [string] pipes
          query pipes2?: [string]
          query deep?: get?deep deep
          query deepList?: [string] deep
          query filter?: {any} json
          header X-Trace?: string
          cookie session?: string
          204 nothing
          yields nothing
        get?deep = struct {
          a?: string
        }
        ",
        &[
            "approximated #/paths/~1a~1{x}~1{y}/get/parameters/6: OpenAPI leaves open how `deepObject` writes lists",
            "ignored #/paths/~1a~1{x}~1{y}/get/parameters/4/style: with `explode`",
            "ignored #/paths/~1a~1{x}~1{y}/get/parameters/9",
        ],
    );
}

#[test]
fn sensitive_extension_of_parameter_wins_over_name_and_schema() {
    check_paths(
        "
        /a:
          get:
            operationId: get
            parameters:
            - {name: password, in: query, schema: {type: string}}
            - {name: access_token, in: query, x-sdk-sensitive: false, schema: {type: string}}
            - {name: open, in: query, x-sdk-sensitive: false, schema: {type: string, format: password}}
            - {name: said, in: query, x-sdk-sensitive: false, schema: {type: string, x-sdk-sensitive: true}}
            - {name: pin, in: header, x-sdk-sensitive: true, schema: {type: string, x-sdk-sensitive: false}}
            - {name: id_token, in: query, schema: {type: string, x-sdk-sensitive: false}}
            responses: {'204': {description: Done.}}
        ",
        "
        get: GET /a
          query password?: string sensitive
          query access_token?: string
          query open?: string (format `password`)
          query said?: string
          header pin?: string sensitive
          query id_token?: string
          204 nothing
          yields nothing
        ",
        &[],
    );
}

#[test]
fn bodies_by_media_type() {
    check_paths(
        "
        /json:
          post:
            operationId: json
            requestBody: {required: true, content: {application/xml: {}, 'application/json; charset=utf-8': {schema: {type: string}}}}
            responses: {'200': {description: ok, content: {application/problem+json: {schema: {type: integer}}}}}
        /open:
          post:
            operationId: open
            requestBody: {content: {'*/*': {schema: {properties: {a: {type: string}}}}}}
            responses: {'200': {description: ok, content: {'*/*': {schema: {type: string, format: binary}}}}}
        /form:
          post:
            operationId: form
            requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}}}}
            responses: {default: {description: any, content: {text/plain: {schema: {type: string}}}}}
        /bytes:
          post:
            operationId: bytes
            requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}
            responses: {'200': {description: ok, content: {text/event-stream: {schema: {type: string}}}}}
        /parts:
          post:
            operationId: parts
            requestBody:
              content:
                multipart/form-data:
                  schema: {$ref: '#/components/schemas/Upload'}
                  encoding: {data: {contentType: application/json}, raw: {contentType: 'image/png'}}
            responses: {'200': {description: ok}}
        /opaque:
          post:
            operationId: opaque
            requestBody: {content: {multipart/form-data: {schema: {type: string}}}}
            responses: {'200': {description: ok}}
        "
        .replace("#/components/schemas/Upload", "#/paths/~1parts/x-upload")
        .replace("  /parts:\n", "  /parts:\n          x-upload: {required: [file], properties: {file: {type: string, format: binary}, files: {type: array, items: {type: string, format: binary}}, data: {type: string}, raw: {type: string}, meta: {properties: {a: {type: string}}}, tags: {type: array, items: {type: string}}, n: {type: integer}}}\n")
        .as_str(),
        "
        bytes: POST /bytes
          body? application/octet-stream bytes
          200 items of text
          yields items of text
          streams server-sent events of text
        form: POST /form
          body? application/x-www-form-urlencoded form form<
          default text
          yields text
        json: POST /json
          body application/json; charset=utf-8 json string
          200 i64
          yields i64
        opaque: POST /opaque
          body? multipart/form-data file
          200 nothing
          yields nothing
        open: POST /open
          body? */* json open<
          200 bytes
          yields bytes
        parts: POST /parts
          body? multipart/form-data parts
            file: file
            files?: files
            data?: json string as application/json
            raw?: file as image/png
            meta?: json paths//parts/x-upload.meta
            tags?: texts string
            n?: text i64
          200 nothing
          yields nothing
        form< = struct {
          a?: string
        }
        open< = struct {
          a?: string
        }
        paths//parts/x-upload.meta = struct {
          a?: string
        }
        ",
        &["approximated", "approximated", "ignored"],
    );
}

#[test]
fn outputs_by_status() {
    let responses = |text: &str| {
        let loaded = load_paths(&format!(
            "/a:\n  get:\n    operationId: a\n    responses:\n{}",
            text.lines().flat_map(|line| ["      ", line, "\n"]).collect::<String>()
        ));
        let (api, _) = lowered(&loaded);
        let text = operations(&api);
        text.lines().last().unwrap_or_default().trim().to_owned()
    };
    let json = |status: &str, ty: &str| {
        format!("'{status}': {{description: x, content: {{application/json: {{schema: {{type: {ty}}}}}}}}}\n")
    };
    let empty = |status: &str| format!("'{status}': {{description: x}}\n");
    assert_eq!(responses(&(json("200", "string") + &json("404", "integer"))), "yields string");
    assert_eq!(responses(&(json("200", "string") + &empty("204"))), "yields perhaps string");
    assert_eq!(responses(&(json("200", "string") + &json("201", "string"))), "yields string");
    assert_eq!(
        responses(&(json("202", "integer") + &json("200", "string") + &empty("204"))),
        "yields 200 string, 202 i64, 204 nothing"
    );
    assert_eq!(responses(&(json("2XX", "string") + &json("default", "integer"))), "yields string");
    assert_eq!(responses(&json("default", "integer")), "yields i64");
    assert_eq!(responses(&(json("404", "integer") + &empty("302"))), "yields nothing");
}

#[test]
fn head_yields_nothing() {
    let (api, _) = lowered(&load_paths(
        "/a: {head: {operationId: a, responses: {'200': {description: x, content: {application/json: {schema: {type: string}}}}}}}",
    ));
    assert!(matches!(api.operations[crate::ir::OperationId::nth(0)].output, Output::Empty));
}

#[test]
fn groups_servers_security_and_scopes() {
    let (api, said) = lowered(&load(&dedent(
        "
        openapi: 3.0.3
        info: {title: T, version: '1', x-sdk-name: tee}
        servers:
        - {url: 'https://{tenant}.test/{v}', variables: {v: {default: v1, enum: [v1, v2]}, tenant: {default: demo, x-sdk-required: true}}}
        tags: [{name: Second, description: Two., x-sdk-name: two}, {name: Unused}]
        security: [{key: []}]
        paths:
          /a:
            servers: [{url: /other}]
            get:
              tags: [First, Second]
              security: [{token: [read, write]}, {}]
              description: |
                Required Scopes(any of): `A_READ`, `B_READ`

                Reads.
              responses: {}
            post: {operationId: b, tags: [Second], description: 'Required Scopes: `C`', responses: {}}
            put: {operationId: c, description: 'Required scopes: none of these are scopes', security: [{cert: []}], responses: {}}
            patch: {operationId: d, tags: [Second], security: [{cert: [], key: []}], responses: {}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: oauth2, flows: {}}
            basic: {type: http, scheme: Basic}
            cert: {type: mutualTLS}
        ",
    )));
    assert_eq!(api.info.sdk_name.as_deref(), Some("tee"));
    let variables = &api.servers[0].variables;
    assert_eq!((variables[0].name.as_str(), &variables[0].default), ("tenant", &None));
    assert_eq!((variables[1].default.as_deref(), variables[1].allowed.len()), (Some("v1"), 2));
    let groups: Vec<_> = api.groups.iter().map(|group| (group.tag.as_deref(), group.sdk_name.as_deref())).collect();
    assert_eq!(groups, [(None, None), (Some("First"), None), (Some("Second"), Some("two"))]);
    let [a, c, b, d] = api.operations.as_slice() else { panic!("four operations") };
    assert_eq!(
        (a.operation_id.as_deref(), a.group.position(), b.group.position(), c.group.position()),
        (None, 1, 2, 0)
    );
    assert_eq!(a.server.as_ref().map(|server| server.url.as_str()), Some("/other"));
    assert_eq!((a.scopes.join(" "), a.any_scope), ("A_READ B_READ read write".to_owned(), true));
    assert_eq!(a.docs.description.as_deref(), Some("Reads."));
    assert_eq!(a.security, [vec![1], vec![]]);
    assert_eq!((b.scopes.join(" "), b.any_scope, &b.docs.description), ("C".to_owned(), false, &None));
    assert_eq!(b.security, [vec![0]]);
    // A certificate is the transport's, and the key is sent all the same.
    assert_eq!(d.security, [vec![0]]);
    assert!(c.scopes.is_empty() && c.docs.description.is_some() && c.security.is_empty());
    let codes: Vec<_> = said.iter().filter_map(|said| said.split(' ').next()).collect();
    assert_eq!(codes, ["missing-operation-id", "ignored", "ignored", "unsecured", "unused-credential"]);
}

#[test]
fn the_error_that_all_share() {
    let error = |schema: &str| {
        let (api, _) = lowered(&load(&dedent(&format!(
            "
            openapi: 3.0.3
            info: {{title: T, version: '1'}}
            paths:
              /a: {{get: {{operationId: a, responses: {{'200': {{description: x}}, default: {{$ref: '#/components/responses/Bad'}}, '404': {{$ref: '#/components/responses/Bad'}}}}}}}}
              /b: {{get: {{operationId: b, responses: {{'200': {{description: x}}, 4XX: {{description: x, content: {{application/json: {{schema: {schema}}}}}}}, '500': {{description: x}}}}}}}}
              /c: {{get: {{operationId: c, responses: {{}}}}}}
            components:
              responses: {{Bad: {{description: Bad, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Error'}}}}}}}}}}
              schemas: {{Error: {{properties: {{text: {{type: string}}}}}}, Other: {{properties: {{}}}}}}
            "
        ))));
        api.error_body
    };
    assert_eq!(error("{$ref: '#/components/schemas/Error'}"), Some(crate::ir::TypeId::nth(0)));
    assert_eq!(error("{$ref: '#/components/schemas/Other'}"), None);
    assert_eq!(error("{type: string}"), None);
}

#[test]
fn shared_parts_and_webhooks() {
    let loaded = load(&dedent(
        "
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/Sort'}], responses: {'200': {$ref: '#/components/responses/Page'}}}}
          /b: {$ref: '#/components/pathItems/B'}
        webhooks:
          changed: {post: {summary: Changed., requestBody: {content: {application/json: {schema: {properties: {id: {type: integer}}}}}}, responses: {}}}
        components:
          pathItems: {B: {post: {operationId: b, requestBody: {$ref: '#/components/requestBodies/Thing'}, responses: {'200': {$ref: '#/components/responses/Page'}}}}}
          parameters: {Sort: {name: sort, in: query, schema: {type: string, enum: [up, down]}}}
          requestBodies: {Thing: {required: true, content: {application/json: {schema: {properties: {x: {type: string}}}}}}}
          responses: {Page: {description: Page, content: {application/json: {schema: {properties: {items: {type: array}}}}}}}
        ",
    ));
    let (api, said) = lowered(&loaded);
    assert_eq!(said, [""; 0]);
    let text = operations(&api) + &crate::testing::types(&api);
    assert_eq!(
        text,
        dedent(
            r#"
            a: GET /a
              query sort?: ?sort
              200 Page>
              yields Page>
            b: POST /b
              body application/json json Thing<
              200 Page>
              yields Page>
            ?sort = enum "up" | "down"
            Thing< = struct {
              x?: string
            }
            Page> = struct {
              items?: [any]
            }
            changed< = struct {
              id?: i64
            }
            "#
        )
    );
    assert_eq!(api.webhooks[0].name, "changed");
    assert!(
        api.types[crate::ir::TypeId::nth(3)].analysis.in_responses
            && !api.types[crate::ir::TypeId::nth(3)].analysis.in_requests
    );
}

#[test]
fn examples_have_types() {
    let (api, _) = lowered(&load(&dedent(
        "
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a:
            post:
              operationId: a
              parameters: [{name: q, in: query, schema: {type: integer, example: 1}, example: 2}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, examples: {one: {value: {x: b}}, two: {$ref: '#/components/examples/Two'}}}}}
              responses: {}
        components:
          examples: {Two: {value: {x: c}}}
          schemas: {A: {properties: {x: {type: string, example: a}}, example: {x: z}}}
        ",
    )));
    let mut examples: Vec<String> =
        api.examples.iter().map(|one| format!("{} {} {:?}", one.pointer, one.value, one.ty)).collect();
    examples.sort();
    assert_eq!(
        examples,
        [
            r#"#/components/examples/Two/value {"x":"c"} Named(#0)"#,
            r#"#/components/schemas/A/example {"x":"z"} Named(#0)"#,
            r#"#/components/schemas/A/properties/x/example "a" Scalar(String)"#,
            r"#/paths/~1a/post/parameters/0/example 2 Scalar(I64)",
            r"#/paths/~1a/post/parameters/0/schema/example 1 Scalar(I64)",
            r#"#/paths/~1a/post/requestBody/content/application~1json/examples/one/value {"x":"b"} Named(#0)"#,
        ]
    );
}

/// One struct is for all successful answers.
#[test]
fn headers_of_answers_have_the_type_of_all_of_them() {
    let (api, said) = lowered(&load_paths(
        "
        /a:
          get:
            operationId: a
            responses:
              '200': {description: d, headers: {X-N: {required: true, schema: {type: integer}}, X-M: {required: true, schema: {type: integer}}}}
              '201': {description: d, headers: {x-n: {required: true, schema: {type: string}}, x-m: {required: true, schema: {type: integer}}}}
        ",
    ));
    assert_eq!(said, [""; 0]);
    let operation = api.operations.iter().next().expect("an operation");
    let found =
        operation.answer_headers().into_iter().map(|found| (found.header.name.clone(), found.ty, found.required));
    let expected = [("X-M", Scalar::I64, true), ("X-N", Scalar::String, false)];
    assert_eq!(
        found.collect::<Vec<_>>(),
        expected.map(|(name, scalar, required)| (name.to_owned(), TypeExpr::Scalar(scalar), required))
    );
}
