use serde_json::{Value, json};

use super::{LEFT, Places};
use crate::diagnostic::{Diagnostics, Severity};
use crate::pointer::Pointer;
use crate::source::files::Unresolved;

/// Rewrites a description; returns it with what is said, notes aside, and the places.
fn rewritten(description: &str) -> (Value, Vec<String>, Places) {
    let mut value: Value = serde_yaml::from_str(description).expect("YAML");
    value["swagger"] = json!("2.0");
    let (mut unresolved, mut diagnostics) = (Unresolved::new(), Diagnostics::default());
    let places = super::rewrite(&mut value, &mut unresolved, &mut diagnostics);
    let said = diagnostics.as_slice().iter().filter(|one| one.severity > Severity::Note);
    let said = said.map(|one| format!("{:?} {}: {}", one.severity, one.locations[0].pointer, one.message));
    (value, said.collect(), places)
}

/// The same, where nothing is said.
#[track_caller]
fn silent(description: &str) -> (Value, Places) {
    let (value, said, places) = rewritten(description);
    assert_eq!(said, [] as [String; 0]);
    (value, places)
}

/// The rewritten operation `get` of the path `/a`, with places.
#[track_caller]
fn operation(shared: &str, operation: &str) -> (Value, Places) {
    let (mut value, places) = silent(&format!("{shared}\npaths: {{/a: {{get: {operation}}}}}"));
    (value["paths"]["/a"]["get"].take(), places)
}

#[track_caller]
fn written(places: &Places, pairs: &[(&str, &str)]) {
    for (new, expected) in pairs {
        let found = places.original(&Pointer::parse(new).expect("a pointer"));
        assert_eq!(found.as_str(), *expected, "{new}");
    }
}

#[test]
fn servers_prefer_https_and_may_be_relative() {
    let servers = |text: &str| silent(text).0["servers"].clone();
    assert_eq!(
        servers("{host: a.test, basePath: /v1/, schemes: [http, https]}"),
        json!([{"url": "https://a.test/v1"}, {"url": "http://a.test/v1"}])
    );
    assert_eq!(servers("{host: 'a.test:8080'}"), json!([{"url": "https://a.test:8080"}]));
    assert_eq!(servers("{basePath: /v1}"), json!([{"url": "/v1"}]));
    assert_eq!(servers("{basePath: /, schemes: [https]}"), Value::Null);
    assert_eq!(servers("{host: a.test, schemes: [wss]}"), json!([{"url": "https://a.test"}]));
    let (value, places) = operation("host: a.test\nbasePath: /b\nschemes: [https]", "{schemes: [http], responses: {}}");
    assert_eq!(value["servers"], json!([{"url": "http://a.test/b"}]));
    let at = "#/paths/~1a/get";
    written(&places, &[(&format!("{at}/servers/0/url"), &format!("{at}/schemes")), ("#/servers/0/url", "#/host")]);
    let (value, _) = operation("host: a.test\nschemes: [https]", "{schemes: [https, http], responses: {}}");
    assert_eq!(value, json!({"responses": {}}));
    let (value, said, _) = rewritten("{host: 'http://a.test/', basePath: v1, schemes: [gopher]}");
    assert_eq!(value["servers"], json!([{"url": "https://a.test/v1"}]));
    assert_eq!(
        said,
        [
            "Warning #/schemes: `gopher` is no scheme of 2.0; it is left out",
            "Warning #/host: `host` must be a host with a port or without, not `http://a.test/`; `a.test` is used",
            "Warning #/basePath: `basePath` must begin with `/`; `/v1` is used",
        ]
    );
}

#[test]
fn what_a_parameter_says_of_its_value_is_its_schema() {
    let (value, places) = operation(
        "",
        "{parameters: [{name: a, in: query, type: integer, format: int64, minimum: 1, default: 2, x-nullable: true, x-own: 1, \
         x-sdk-name: b, x-sdk-type: decimal, x-example: 3, description: d, allowEmptyValue: true}]}",
    );
    assert_eq!(
        value["parameters"][0],
        json!({
            "name": "a", "in": "query", "x-own": 1, "x-sdk-name": "b", "description": "d", "allowEmptyValue": true, "example": 3,
            "schema": {
                "type": "integer", "format": "int64", "minimum": 1, "default": 2, "x-own": 1, "x-sdk-type": "decimal", "nullable": true
            }
        })
    );
    let at = "#/paths/~1a/get/parameters/0";
    written(
        &places,
        &[
            (&format!("{at}/schema/minimum"), &format!("{at}/minimum")),
            (&format!("{at}/schema/nullable"), &format!("{at}/x-nullable")),
            (&format!("{at}/example"), &format!("{at}/x-example")),
            (&format!("{at}/name"), &format!("{at}/name")),
        ],
    );
}

#[test]
fn formats_of_collections() {
    let style = |location: &str, formats: &str, items: &str| {
        let text = format!(
            "paths: {{/a: {{get: {{parameters: [{{name: a, in: {location}, type: array, {formats} items: {items}}}]}}}}}}"
        );
        let (value, said, _) = rewritten(&text);
        let parameter = &value["paths"]["/a"]["get"]["parameters"][0];
        assert!(!parameter["schema"].to_string().contains("collectionFormat"), "{parameter}");
        let style = ["style", "explode", "x-collection-format"].map(|key| parameter[key].clone());
        (style, said)
    };
    let (none, text) = (Value::Null, "{type: string}");
    let of = |location, formats| style(location, formats, text).0;
    assert_eq!(of("query", ""), [json!("form"), json!(false), none.clone()]);
    assert_eq!(of("query", "collectionFormat: multi,"), [json!("form"), json!(true), none.clone()]);
    assert_eq!(of("query", "collectionFormat: ssv,"), [json!("spaceDelimited"), json!(false), none.clone()]);
    assert_eq!(of("query", "collectionFormat: pipes,"), [json!("pipeDelimited"), json!(false), none.clone()]);
    assert_eq!(of("query", "collectionFormat: tsv,"), [none.clone(), none.clone(), json!(["tsv"])]);
    assert_eq!(of("path", ""), [none.clone(), none.clone(), none.clone()]);
    assert_eq!(of("header", "collectionFormat: ssv,"), [none.clone(), none.clone(), json!(["ssv"])]);
    let nested = "{type: array, collectionFormat: pipes, items: {type: array, items: {type: string}}}";
    let (found, said) = style("query", "collectionFormat: multi,", nested);
    assert_eq!((found, said), ([none.clone(), none.clone(), json!(["multi", "pipes", "csv"])], Vec::new()));

    let at = "#/paths/~1a/get/parameters/0";
    let (found, said) = style("path", "collectionFormat: multi,", text);
    assert_eq!(found, [none.clone(), none.clone(), none.clone()]);
    let message = "`multi` is for lists in a query or a form that are no items of another list; `csv` is used";
    assert_eq!(said, [format!("Warning {at}/collectionFormat: {message}")]);
    let (found, said) = style("query", "collectionFormat: comma,", text);
    assert_eq!(found, [json!("form"), json!(false), none]);
    assert_eq!(said, [format!("Warning {at}/collectionFormat: `comma` is no `collectionFormat`; `csv` is used")]);
}

#[test]
fn a_body_has_the_media_types_that_are_consumed() {
    let types = |consumes: &str, own: &str| {
        let text = format!("{{{own} parameters: [{{name: b, in: body, schema: {{type: string}}}}]}}");
        let (value, _) = operation(consumes, &text);
        let content = value["requestBody"]["content"].as_object().expect("an object");
        content.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(types("", ""), ["application/json"]);
    assert_eq!(types("consumes: [a/b, c/d]", ""), ["a/b", "c/d"]);
    assert_eq!(types("consumes: [a/b]", "consumes: [c/d],"), ["c/d"]);
    assert_eq!(types("consumes: [a/b]", "consumes: [],"), ["application/json"], "an empty list overrides");

    let (value, places) = operation(
        "",
        "{parameters: [{name: q, in: query, type: string}, {name: b, in: body, required: true, description: d, x-own: 1, \
         x-examples: {application/json: 1}, schema: {$ref: '#/definitions/P'}}]}",
    );
    assert_eq!(value["parameters"][1], json!({ LEFT: true }));
    assert_eq!(
        value["requestBody"],
        json!({"required": true, "description": "d", "x-own": 1, "content": {"application/json": {
            "schema": {"$ref": "#/definitions/P"}, "example": 1
        }}}),
        "a reference that leads nowhere stays as it is"
    );
    let (at, new) = ("#/paths/~1a/get/parameters/1", "#/paths/~1a/get/requestBody");
    written(
        &places,
        &[
            (new, at),
            (&format!("{new}/content/application~1json"), at),
            (&format!("{new}/content/application~1json/schema/type"), &format!("{at}/schema/type")),
            (&format!("{new}/content/application~1json/example"), &format!("{at}/x-examples/application~1json")),
        ],
    );
}

#[test]
fn shared_parameters_belong_to_bodies_as_well() {
    let (value, places) = silent(
        "
consumes: [a/b]
parameters:
  B: {name: b, in: body, schema: {type: object, properties: {c: {$ref: '#/parameters/B/schema'}}}}
  F: {name: f, in: formData, type: string}
  Q: {name: q, in: query, type: string}
paths:
  /a:
    parameters: [{$ref: '#/parameters/B'}]
    put: {parameters: [{$ref: '#/parameters/Q'}]}
    post: {consumes: [c/d]}
    patch: {parameters: [{name: own, in: body, schema: {}}]}
  /b: {post: {consumes: [multipart/form-data], parameters: [{$ref: '#/parameters/F'}]}}
",
    );
    assert_eq!(value["components"]["requestBodies"].as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(value["components"]["parameters"].as_object().map(serde_json::Map::len), Some(1));
    let path = &value["paths"]["/a"];
    assert_eq!(path["put"]["requestBody"], json!({"$ref": "#/components/requestBodies/B"}));
    assert_eq!(path["put"]["parameters"], json!([{"$ref": "#/components/parameters/Q"}]));
    let to_schema = json!({"$ref": "#/components/requestBodies/B/content/a~1b/schema"});
    assert_eq!(path["post"]["requestBody"]["content"]["c/d"]["schema"], to_schema);
    let shared = &value["components"]["requestBodies"]["B"]["content"]["a/b"]["schema"];
    assert_eq!(shared["properties"]["c"], to_schema);
    assert_eq!(path["patch"]["requestBody"]["content"]["a/b"], json!({"schema": {}}), "an own body takes its place");
    let form = "#/paths/~1b/post/requestBody/content/multipart~1form-data";
    written(
        &places,
        &[
            ("#/components/requestBodies/B/content/a~1b/schema/properties/c", "#/parameters/B/schema/properties/c"),
            ("#/components/parameters/Q/schema/type", "#/parameters/Q/type"),
            ("#/paths/~1a/post/requestBody/content/c~1d/schema", "#/parameters/B/schema"),
            (&format!("{form}/schema/properties/f/type"), "#/parameters/F/type"),
            (&format!("{form}/schema"), "#/paths/~1b/post/parameters"),
        ],
    );
}

#[test]
fn fields_of_a_form_are_one_body() {
    let form = |consumes: &str, fields: &str| {
        let (value, _) = operation("", &format!("{{consumes: {consumes}, parameters: [{fields}]}}"));
        value["requestBody"].clone()
    };
    let (url, parts) = ("application/x-www-form-urlencoded", "multipart/form-data");
    assert_eq!(
        form(
            "[]",
            "{name: a, in: formData, type: string, required: true, description: d}, {name: b, in: formData, type: array, items: {type: string}}"
        ),
        json!({"required": true, "content": {url: {
            "schema": {"type": "object", "required": ["a"], "properties": {
                "a": {"type": "string", "description": "d"}, "b": {"type": "array", "items": {"type": "string"}}
            }},
            "encoding": {"b": {"style": "form", "explode": false}}
        }}})
    );
    let file = "{name: a, in: formData, type: file}, {name: b, in: formData, type: array, items: {type: string}}";
    assert_eq!(
        form("[multipart/form-data, application/x-www-form-urlencoded]", file),
        json!({"required": false, "content": {parts: {
            "schema": {"type": "object", "properties": {
                "a": {"type": "string", "format": "binary"}, "b": {"type": "array", "items": {"type": "string"}}
            }},
            "encoding": {"b": {"x-collection-format": ["csv"]}}
        }}})
    );
    let (value, said, _) = rewritten(
        "paths: {/a: {post: {consumes: [application/json], parameters: [{name: a, in: formData, type: file}, {name: a, in: formData, type: string}]}}}",
    );
    assert!(value["paths"]["/a"]["post"]["requestBody"]["content"].get(parts).is_some());
    let at = "#/paths/~1a/post/parameters";
    assert_eq!(
        said,
        [
            format!("Warning {at}/1: the field `a` of the form is declared twice"),
            format!(
                "Warning {at}/0: `consumes` has no type that this form can have; it is sent as `multipart/form-data`"
            ),
        ]
    );
}

#[test]
fn responses_have_the_media_types_that_are_produced() {
    let response = |shared: &str, own: &str, response: &str| {
        let (value, _) = operation(shared, &format!("{{{own} responses: {{'200': {response}}}}}"));
        value["responses"]["200"]["content"].clone()
    };
    let text = json!({"schema": {"type": "string"}});
    assert_eq!(response("", "", "{schema: {type: string}}"), json!({"application/json": text}));
    assert_eq!(response("produces: [a/b]", "", "{schema: {type: string}}"), json!({"a/b": text}));
    assert_eq!(response("produces: [a/b]", "produces: [c/d],", "{schema: {type: string}}"), json!({"c/d": text}));
    assert_eq!(response("produces: [a/b]", "", "{description: d}"), Value::Null);
    assert_eq!(
        response("", "", "{schema: {type: file}}"),
        json!({"*/*": {"schema": {"type": "string", "format": "binary"}}})
    );
    assert_eq!(
        response("produces: [a/b, c/d]", "", "{schema: {type: string}, examples: {c/d: x, e/f: y, other: z}}"),
        json!({"a/b": text, "c/d": {"schema": {"type": "string"}, "example": "x"}})
    );
    assert_eq!(response("produces: [a/b]", "", "{examples: {e/f: y}}"), json!({"e/f": {"example": "y"}}));

    let (value, places) = silent(
        "
produces: [a/b]
responses: {R: {schema: {type: object}, headers: {H: {type: array, items: {type: string}, collectionFormat: csv, description: d}}}}
paths:
  /a:
    get: {responses: {'200': {$ref: '#/responses/R'}}}
    put: {produces: [c/d], responses: {'200': {$ref: '#/responses/R'}, x-own: 1}}
definitions: {D: {$ref: '#/responses/R/schema'}}
",
    );
    let paths = &value["paths"]["/a"];
    assert_eq!(paths["get"]["responses"]["200"], json!({"$ref": "#/components/responses/R"}));
    assert_eq!(paths["put"]["responses"]["200"]["content"], json!({"c/d": {"schema": {"type": "object"}}}));
    let header = json!({"description": "d", "schema": {"type": "array", "items": {"type": "string"}}});
    assert_eq!(value["components"]["responses"]["R"]["headers"]["H"], header);
    written(
        &places,
        &[
            ("#/paths/~1a/put/responses/200/content/c~1d/schema/type", "#/responses/R/schema/type"),
            ("#/components/responses/R/headers/H/schema/type", "#/responses/R/headers/H/type"),
        ],
    );
    assert!(value["components"]["schemas"]["D"]["$ref"].as_str().expect("a text").ends_with("/schema"));
}

#[test]
fn schemas() {
    let (value, places) = silent(
        "
definitions:
  A: {type: object, discriminator: kind, properties: {kind: {type: string}, next: {$ref: '#/definitions/B', x-nullable: true}}}
  B: {allOf: [{$ref: '#/definitions/A'}], x-isnullable: true, example: {$ref: '#/definitions/A'}}
  C: {$ref: '#/x-more/D'}
x-more: {D: {items: {$ref: '#/definitions/A'}, type: array}}
",
    );
    let schemas = &value["components"]["schemas"];
    assert_eq!(schemas["A"]["discriminator"], json!({"propertyName": "kind"}));
    assert_eq!(schemas["A"]["properties"]["next"], json!({"$ref": "#/components/schemas/B", "nullable": true}));
    assert_eq!(schemas["B"]["allOf"], json!([{"$ref": "#/components/schemas/A"}]));
    assert_eq!(schemas["B"]["nullable"], json!(true));
    assert_eq!(schemas["B"]["example"], json!({"$ref": "#/definitions/A"}), "an example is data");
    assert_eq!(schemas["C"], json!({"$ref": "#/x-more/D"}));
    assert_eq!(value["x-more"]["D"]["items"], json!({"$ref": "#/components/schemas/A"}));
    written(
        &places,
        &[
            ("#/components/schemas/A/discriminator/propertyName", "#/definitions/A/discriminator"),
            ("#/components/schemas/B/nullable", "#/definitions/B/x-isnullable"),
            ("#/components/schemas", "#/definitions"),
        ],
    );
    let (value, said, _) = rewritten("definitions: {A: {properties: {f: {type: file}, b: {$ref: B}}}, B: {}}");
    let properties = &value["components"]["schemas"]["A"]["properties"];
    assert_eq!(properties["f"], json!({"type": "string", "format": "binary"}));
    assert_eq!(properties["b"], json!({"$ref": "#/components/schemas/B"}));
    assert_eq!(
        said,
        [
            "Warning #/definitions/A/properties/f/type: only a field of a form or a whole response can be a file; this is treated as bytes",
            "Warning #/definitions/A/properties/b/$ref: `B` is the name of a definition; `#/definitions/B` is used",
        ]
    );
}

#[test]
fn security() {
    let (value, places) = silent(
        "
securityDefinitions:
  b: {type: basic, description: d}
  k: {type: apiKey, name: X, in: header}
  i: {type: oauth2, flow: implicit, authorizationUrl: 'https://a.test', scopes: {s: t}}
  p: {type: oauth2, flow: password, tokenUrl: 'https://a.test'}
  a: {type: oauth2, flow: application, tokenUrl: 'https://a.test', x-own: 1}
  c: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.test', tokenUrl: 'https://b.test'}
",
    );
    let schemes = &value["components"]["securitySchemes"];
    assert_eq!(schemes["b"], json!({"type": "http", "description": "d", "scheme": "basic"}));
    assert_eq!(schemes["k"], json!({"type": "apiKey", "name": "X", "in": "header"}));
    let implicit = json!({"implicit": {"authorizationUrl": "https://a.test", "scopes": {"s": "t"}}});
    assert_eq!(schemes["i"], json!({"type": "oauth2", "flows": implicit}));
    assert_eq!(schemes["p"]["flows"], json!({"password": {"tokenUrl": "https://a.test", "scopes": {}}}));
    let application = json!({"clientCredentials": {"tokenUrl": "https://a.test", "scopes": {}}});
    assert_eq!(schemes["a"], json!({"type": "oauth2", "x-own": 1, "flows": application}));
    assert!(schemes["c"]["flows"]["authorizationCode"]["tokenUrl"] == json!("https://b.test"));
    let at = "#/components/securitySchemes/i";
    written(&places, &[(&format!("{at}/flows/implicit/scopes"), "#/securityDefinitions/i/scopes")]);
    let (_, said, _) = rewritten("securityDefinitions: {o: {type: oauth2, flow: device}, n: {type: oauth2}}");
    assert_eq!(
        said,
        [
            "Warning #/securityDefinitions/o/flow: `flow` must be implicit, password, application or accessCode, not \"device\"; the caller gets the token",
            "Warning #/securityDefinitions/n: a scheme of OAuth 2 must have a `flow`; the caller gets the token",
        ]
    );
}

#[test]
fn wrong_descriptions_are_told() {
    let said = |parameters: &str| rewritten(&format!("paths: {{/a: {{post: {{parameters: {parameters}}}}}}}")).1;
    let at = "#/paths/~1a/post/parameters";
    let cases = [
        (
            "[{name: b, in: body, schema: {}}, {name: f, in: formData, type: string}]",
            "Error AT/1: an operation has either a body or the fields of a form, not both of these",
        ),
        (
            "[{name: b, in: body, schema: {}}, {name: c, in: body, schema: {}}]",
            "Error AT/1: an operation has one body, not both of these",
        ),
        (
            "[{name: b, in: form, type: string}]",
            "Error AT/0/in: `in` must be path, query, header, body or formData, not `form`",
        ),
        ("[{in: formData, type: string}]", "Error AT/0: a parameter must have a text as `name`, not nothing"),
        (
            "[{name: b, in: cookie, type: string}]",
            "Warning AT/0/in: 2.0 has no parameters in cookies; this one is sent as in OpenAPI 3.0",
        ),
        (
            "[{name: b, in: query, type: file}]",
            "Warning AT/0/type: only a field of a form can be a file; this is treated as a text",
        ),
        ("[{name: b, in: query}]", "Warning AT/0: a parameter must have a `type`; `string` is used"),
        ("[{name: b, in: body}]", "Warning AT/0: a body must have a `schema`; any JSON value is sent"),
        (
            "[{name: b, in: body, type: string}]",
            "Warning AT/0: a body must have a `schema`; what stands beside it is used",
        ),
        (
            "[{name: b, in: body, schema: {type: file}}]",
            "Warning AT/0/schema/type: a body cannot be a file in 2.0, where files are fields of a form; its bytes are sent",
        ),
    ];
    for (parameters, expected) in cases {
        assert_eq!(said(parameters), [expected.replace("AT", at)], "{parameters}");
    }
    let (_, said, _) = rewritten("{consumes: a/b, produces: {a: 1}, definitions: [], host: 1, schemes: [1]}");
    assert_eq!(said.len(), 5, "{said:#?}");
}

/// Whatever the form of a description, nothing panics.
#[test]
fn malformed_descriptions_pass_through() {
    for text in [
        "{paths: [], definitions: 1, parameters: 2, responses: 3, securityDefinitions: [4], schemes: 5}",
        "{paths: {/a: 1, /b: {get: 2, parameters: {a: 1}, post: {parameters: [1, null, {}], responses: [1]}}}}",
        "{parameters: {A: {$ref: '#/parameters/B'}, B: {$ref: '#/parameters/A'}}, paths: {/a: {get: {parameters: [{$ref: '#/parameters/A'}]}}}}",
        "{responses: {A: {$ref: 7}, B: null, C: {schema: 1, examples: [], headers: 2}}, definitions: {A: null, B: {$ref: 1}}}",
        "{paths: {/a: {get: {parameters: [{name: 1, in: formData}, {in: body, schema: 3}, {in: 4}], consumes: 5}}}}",
    ] {
        let _ = rewritten(text);
    }
}

#[test]
fn formats_of_headers() {
    let header = |rest: &str| {
        let (value, said, _) = rewritten(&format!("responses: {{R: {{description: d, headers: {{H: {{{rest}}}}}}}}}"));
        (value["components"]["responses"]["R"]["headers"]["H"]["schema"].clone(), said)
    };
    let list = "type: array, items: {type: integer}";
    let (schema, said) = header(&format!("{list}, collectionFormat: pipes"));
    let message = "the SDK reads lists in headers with commas only; this one is a text";
    assert_eq!(
        (schema, said),
        (json!({"type": "string"}), vec![format!("Warning #/responses/R/headers/H: {message}")])
    );
    let (schema, said) = header(&format!("{list}, collectionFormat: multi"));
    assert_eq!(schema["type"], "array");
    assert!(said.iter().any(|said| said.contains("`csv` is used")), "{said:#?}");
}
