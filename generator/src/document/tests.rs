//! What is refused and what is let pass, with locations and reasons.

use super::read;
use crate::diagnostic::Diagnostics;
use crate::testing::{load, load_called, load_paths, load_schemas, load_with, said};

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
        &load_called(
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
            "malformed #/components/schemas/C/oneOf/0/discriminator: `discriminator` must be an object with a `propertyName`, not the text `kind`",
        ],
    );
}

#[test]
fn malformed_annotations_are_left_out() {
    let_pass(
        &load_schemas(
            "
            A: {type: string, maxLength: -1, deprecated: 'true', description: 12, minLength: 3.0}
            B: {required: [null], properties: {a: {type: string}}}
            ",
        ),
        &[
            "malformed #/components/schemas/A/maxLength: `maxLength` must be a whole number, 0 or more, not the number -1",
            "ignored #/components/schemas/A/deprecated: `deprecated` is a text, and taken as true",
            "malformed #/components/schemas/B/required/0: an entry of this list must be a text, not null; it is left out",
        ],
    );
}

#[test]
fn references_that_lead_nowhere() {
    refused(
        &load_called(
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
            "ref-cycle #/components/schemas/Back/$ref: this reference leads back to itself",
        ],
    );
    refused(
        &load_called("Loop: {$ref: '#/components/schemas/Back'}\nBack: {$ref: '#/components/schemas/Loop'}"),
        &["ref-cycle #/components/schemas/Back/$ref: this reference leads back to itself"],
    );
}

#[test]
fn a_near_name_is_proposed() {
    let mut diagnostics = Diagnostics::default();
    let loaded = load_called("Customer: {}\nA: {$ref: '#/components/schemas/Custommer'}");
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
    let_pass(
        &loaded,
        &[
            "missing-operation-id #/paths/~1a~0b~1{x}/get: the operation `a` stands at `/c/{x}` too, by reference; there it is named after method and path",
            "missing-operation-id #/paths/~1a~0b~1{x}/post: the operation `b` stands at `/c/{x}` too, by reference; there it is named after method and path",
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
            "path-parameter #/paths/~1a~1{x}~1{y}/get: `/a/{x}/{y}` has `{y}`, but no path parameter of this name is declared; `y` is treated as a text",
            "path-parameter #/paths/~1a~1{x}~1{y}/get/parameters/1: the path parameter `z` does not occur in `/a/{x}/{y}`; it is left out",
            "path-parameter #/paths/~1b~1{x/get: the braces of `/b/{x` do not match, or have no name between them",
            "path-parameter #/paths/~1c~1{x}/get/parameters/0: a path parameter must say `required: true`; it is treated as required",
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
            "malformed #/paths/~1a/get/parameters/1/in: `in` must be path, query, querystring, header or cookie, not `body`",
            "malformed #/paths/~1a/get/parameters/2/style: the style of a header parameter must be one of simple, not `form`",
            "malformed #/paths/~1a/get/parameters/3: a parameter must have `schema` or `content`; this one is treated as text",
            "malformed #/paths/~1a/get/parameters/4/content: `content` of a parameter must have one media type, not an object",
            "malformed #/paths/~1a/get/parameters/5: the parameter `d` is declared twice",
            "malformed #/paths/~1a/get/responses/OK: `OK` is no status such as 404, 4XX or default; this response is left out",
            "malformed #/paths/~1a/get/responses/200: `200` must be an object, not a list",
        ],
    );
}

#[test]
fn duplicate_operation_ids_have_two_locations() {
    let mut diagnostics = Diagnostics::default();
    let loaded = load_paths("/a: {get: {operationId: x, responses: {}}}\n/b: {get: {operationId: x, responses: {}}}");
    assert!(read(&loaded, &mut diagnostics).is_none());
    let locations: Vec<_> =
        diagnostics.as_slice()[0].locations.iter().map(|location| location.pointer.as_str()).collect();
    assert_eq!(locations, ["#/paths/~1b/get/operationId", "#/paths/~1a/get/operationId"]);
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
            "malformed #/servers/0: a server must be an object with a text `url`; it is left out",
            "malformed #/tags/0: a tag must be an object with a `name`; this entry is left out",
            "malformed #/components/securitySchemes/k/in: `in` must be query, header or cookie, not `body`; this security scheme is left out",
            "malformed #/components/securitySchemes/l: this security scheme must have `type`; this security scheme is left out",
            "malformed #/security/0: a security requirement must map the names of schemes to lists of scopes",
        ],
    );
}

#[test]
fn a_bad_entry_costs_only_itself() {
    let document = "
openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A}, ~, B, {description: x}]
servers: [{url: 'https://a.test'}, ~]
components:
  schemas:
    S:
      required: [a, ~, {}, 2]
      discriminator: {propertyName: a, mapping: {s: S, t: ~, u: []}}
    T: {discriminator: {propertyName: a, mapping: ~}}
paths:
  /a:
    parameters: [~, {name: q, in: query, schema: {}}]
    get:
      tags: [A, ~, []]
      parameters: [{name: r, in: query, schema: {}}, ~]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
";
    let loaded = load(document);
    let_pass(
        &loaded,
        &[
            "malformed #/servers/1: an empty entry of a list, which is left out",
            "malformed #/tags/1: a tag must be an object with a `name`; this entry is left out",
            "malformed #/tags/2: a tag must be an object with a `name`; this entry is left out",
            "malformed #/tags/3: a tag must be an object with a `name`; this entry is left out",
            "malformed #/paths/~1a/parameters/0: an empty entry of a list, which is left out",
            "malformed #/paths/~1a/get/tags/1: an entry of this list must be a text, not null; it is left out",
            "malformed #/paths/~1a/get/tags/2: an entry of this list must be a text, not an empty list; it is left out",
            "malformed #/paths/~1a/get/parameters/1: an empty entry of a list, which is left out",
            "malformed #/components/schemas/S/required/1: an entry of this list must be a text, not null; it is left out",
            "malformed #/components/schemas/S/required/2: an entry of this list must be a text, not an object; it is left out",
            "malformed #/components/schemas/S/discriminator/mapping/t: the schema of a tag must be a text, not null; it is left out",
            "malformed #/components/schemas/S/discriminator/mapping/u: the schema of a tag must be a text, not an empty list; it is left out",
            "ignored #/components/schemas/T/discriminator/mapping: `mapping` is null, and taken as absent",
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
    assert!(sound && said.len() == 1, "{said:?}");
}

#[test]
fn mistakes_that_no_operation_reaches_are_warnings() {
    let loaded = load(
        "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}}}}}
components:
  parameters: {P: {name: p, in: nowhere}}
  responses: {R: {$ref: '#/components/responses/None'}}
  schemas:
    Used: {type: object, properties: {sub: {$ref: '#/components/schemas/Base'}}}
    Base: {type: object, discriminator: {propertyName: kind}}
    Unused: {type: {text: string}}
    Dangling: {properties: {a: {$ref: '#/components/schemas/None'}, b: {type: strnig}}}
    Loop: {$ref: '#/components/schemas/Back'}
    Back: {$ref: '#/components/schemas/Loop'}
",
    );
    let tail = "; no operation reaches this schema, and any JSON value is accepted for it";
    let unused = "; no operation uses this part, which is left out";
    let_pass(
        &loaded,
        &[
            &format!(
                "dangling-ref #/components/responses/R/$ref: `#/components/responses/None` leads nowhere: `#/components/responses` has no `None`{unused}"
            ),
            &format!(
                "malformed #/components/parameters/P/in: `in` must be path, query, querystring, header or cookie, not `nowhere`{unused}"
            ),
            "malformed #/components/schemas/Unused/type: `type` must be a text, not an object; any JSON value is accepted",
            &format!(
                "dangling-ref #/components/schemas/Dangling/properties/a/$ref: `#/components/schemas/None` leads nowhere: `#/components/schemas` has no `None`{tail}"
            ),
            &format!(
                "malformed #/components/schemas/Dangling/properties/b/type: `strnig` is not a type; the types are string, number, integer, boolean, object, array, null{tail}"
            ),
            &format!("ref-cycle #/components/schemas/Back/$ref: this reference leads back to itself{tail}"),
        ],
    );
    // A value of a base may be one of any subtype.
    let mut value = loaded.value.clone();
    value["components"]["schemas"]["Unused"] =
        serde_json::json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "strnig"}]});
    assert!(!about(&load(&value.to_string())).0);
}

/// What is sent for a path, and what is said about it.
fn template(path: &str, parameters: &str) -> (String, Vec<String>) {
    let loaded = load_paths(&format!("'{path}': {{get: {{parameters: [{parameters}], responses: {{}}}}}}"));
    let mut diagnostics = Diagnostics::default();
    let document = read(&loaded, &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", said(&diagnostics)));
    let operation = &document.operations[0];
    let location = |one: &super::Parameter| match one.location {
        super::ParameterLocation::Path(_) => format!("/{}", one.name),
        super::ParameterLocation::Query { .. } if one.required => format!("?{}", one.name),
        _ => format!("?{}?", one.name),
    };
    let parameters: Vec<_> = operation.parameters.iter().map(|one| location(one)).collect();
    let constants: Vec<_> = operation.constants.iter().map(|(_, pairs)| pairs.as_str()).collect();
    let text = format!("{} {} {}", operation.path, constants.join("&"), parameters.join(" "));
    (text, diagnostics.as_slice().iter().map(|one| one.message.clone()).collect())
}

#[test]
fn templates_are_repaired() {
    let path = |name: &str| format!("{{name: {name}, in: path, required: true, schema: {{}}}}");
    let query = |name: &str| format!("{{name: {name}, in: query, schema: {{}}}}");
    let cases = [
        ("/a/{id}", String::new(), "/a/{id}  /id"),
        ("/a/{id}/{id}", String::new(), "/a/{id}/{id}  /id"),
        ("/a/{proxy+}", path("proxy"), "/a/{proxy}  /proxy"),
        ("/a/{proxy+}", path("'proxy+'"), "/a/{proxy+}  /proxy+"),
        ("/a/{*rest}", String::new(), "/a/{rest}  /rest"),
        ("/a/{id:[0-9]{3}}", path("id"), "/a/{id}  /id"),
        ("/a/{id:[^/]+}", path("id"), "/a/{id}  /id"),
        ("/a/{ id }/{id?}", path("id"), "/a/{id}/{id}  /id"),
        ("/a/{userId}", path("user_id"), "/a/{user_id}  /user_id"),
        ("/a/{a/b}", path("a/b"), "/a/{a_b}  /a_b"),
        ("/a", path("gone"), "/a  "),
        ("/a?page={page}", query("page"), "/a  ?page?"),
        ("/a?page={page}&n={size}", format!("{}, {}", path("page"), query("size")), "/a  ?page ?n?"),
        ("/a?page={page}", String::new(), "/a  ?page"),
        ("/a?b=1&c&d={d}&b=x y#e", String::new(), "/a b=1&b=x%20y&c ?d"),
        ("/a?b={b}", query("other"), "/a  ?other? ?b"),
        ("/a?{x}=1&{y}=2", path("x"), "/a  ?x ?y"),
        ("/a/{x}?b=%2F+", String::new(), "/a/{x} b=%2F+ /x"),
        ("/a{?page,limit*}", query("page"), "/a  ?page? ?limit?"),
        ("/a#b?c", String::new(), "/a#b?c  "),
        ("/a#b-{x}", path("x"), "/a#b-x  "),
        ("/a/{id}?id={id}", path("id"), "/a/{id}  /id ?id"),
        ("/a/{id}?x={id}&y={id}", path("id"), "/a/{id}  /id ?x ?y"),
        ("/a/{id}?id={id}", format!("{}, {}", path("id"), query("id")), "/a/{id}  /id ?id?"),
        ("/a/{id}{?id}", path("id"), "/a/{id}  /id ?id?"),
        ("/a?x={id}&y={id}", query("id"), "/a  ?x? ?y?"),
        ("/a/../b/./{x}#..", String::new(), "/b/{x}#..  /x"),
        ("/{x}/..{y}", String::new(), "/{x}/..{y}  /x /y"),
        ("/a?", String::new(), "/a  "),
    ];
    for (written, declared, expected) in cases {
        let (text, said) = template(written, &declared);
        assert_eq!(text, expected, "{written} {declared}: {said:#?}");
        let plain = ["/a/{a/b}", "/a#b?c", "/a?"].contains(&written) || declared.contains("proxy+");
        assert_eq!(said.is_empty(), plain, "{written}: {said:#?}");
    }
    let paths = ["/a/{x", "/a/x}", "/a/{}", "/a/{b{c}}", "/a?b={c}-{d}", "/a?b=x{c}", "/..", "/a/../../b", "/{x}/.."];
    for path in paths {
        let loaded = load_paths(&format!("'{path}': {{get: {{responses: {{}}}}}}"));
        assert!(!about(&loaded).0, "{path}");
    }
}

#[test]
fn names_of_headers_have_no_case() {
    let loaded = load_paths(
        "/a:\n  parameters: [{name: X-One, in: header, schema: {}}, {name: x-two, in: query, schema: {}}]\n  get: \
         {parameters: [{name: x-one, in: header, schema: {}}, {name: X-ONE, in: header, schema: {}}, {name: X-Two, in: query, \
         schema: {}}], responses: {}}",
    );
    let mut diagnostics = Diagnostics::default();
    let document = read(&loaded, &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", said(&diagnostics)));
    let names: Vec<_> = document.operations[0].parameters.iter().map(|one| one.name.clone()).collect();
    assert_eq!(names, ["x-two", "X-ONE", "X-Two"]);
    assert_eq!(
        said(&diagnostics),
        [
            "malformed #/paths/~1a/get/parameters/0: the header `x-one` is `X-ONE`, whatever the case of its letters; it is \
             declared twice"
        ]
    );
}

#[test]
fn siblings_of_path_item_reference_are_kept() {
    let loaded = load(
        "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a/{id}:
    $ref: '#/components/pathItems/One'
    parameters: [{name: verbose, in: query, schema: {}}, {name: page, in: query, description: own, schema: {}}]
    get: {operationId: own, responses: {}}
    delete: {operationId: delete, responses: {}}
components:
  pathItems:
    One: {$ref: '#/components/pathItems/Two', summary: Said., servers: [{url: 'https://a.test'}]}
    Two:
      parameters: [{name: id, in: path, required: true, schema: {}}, {name: page, in: query, schema: {}}]
      get: {operationId: behind, responses: {}}
      put: {operationId: put, responses: {}}
",
    );
    let mut diagnostics = Diagnostics::default();
    let document = read(&loaded, &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", said(&diagnostics)));
    let operation = |one: &super::Operation| {
        let names: Vec<_> = one.parameters.iter().map(|one| one.name.as_str()).collect();
        let server = one.server.as_ref().map_or("", |server| &server.typed.url);
        format!(
            "{} {} {server} {:?}",
            one.typed.operation_id.as_deref().unwrap_or(""),
            names.join(","),
            one.typed.summary
        )
    };
    let operations: Vec<_> = document.operations.iter().map(operation).collect();
    assert_eq!(
        operations,
        [
            "own id,verbose,page https://a.test Some(\"Said.\")",
            "put id,verbose,page https://a.test Some(\"Said.\")",
            "delete id,verbose,page https://a.test Some(\"Said.\")",
        ]
    );
    assert_eq!(
        said(&diagnostics),
        ["malformed #/paths/~1a~1{id}/get: `GET` stands beside the `$ref` and behind it; the one beside it is used",]
    );
    let loop_of_items = "/a: {$ref: '#/paths/~1b'}\n/b: {$ref: '#/paths/~1a'}";
    assert!(!about(&load_paths(loop_of_items)).0);
}
