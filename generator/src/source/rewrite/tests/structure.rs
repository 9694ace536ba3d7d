use serde_json::json;

use super::document;
use crate::diagnostic::Code;

/// How many objects there are; those of null are rewritten where they are schemas, and only there.
fn check(value: &serde_json::Value, is_data: bool, path: &str) -> usize {
    let is_null = *value == json!({"type": "null"});
    assert!(!is_null || is_data, "{path} was not rewritten");
    assert!(*value != json!({"enum": [null]}) || !is_data, "{path} was rewritten");
    let components = path.ends_with("/schemas") || path == "/components/responses" || path.ends_with("/headers");
    match value {
        serde_json::Value::Object(map) => {
            let data = |key: &str| key.starts_with("example") || (key.starts_with("x-") && !components);
            map.iter().map(|(key, value)| check(value, is_data || data(key), &format!("{path}/{key}"))).sum::<usize>()
                + 1
        }
        serde_json::Value::Array(list) => list.iter().map(|value| check(value, is_data, &format!("{path}/0"))).sum(),
        _ => 0,
    }
}

/// A schema of null at every location that has schemas, and as data at locations that have not.
#[test]
fn every_location_of_a_schema() {
    let of_null = || json!({"type": "null"});
    let media = || json!({"a/b": {"schema": of_null(), "example": of_null(), "examples": {"e": {"value": of_null()}}, "encoding": {"p": {"headers": {"x-h": {"schema": of_null()}}}}}});
    let parameter =
        || json!([{"name": "p", "schema": of_null(), "example": of_null()}, {"name": "q", "content": media()}]);
    let item = |inner: serde_json::Value| {
        let mut item = json!({"parameters": parameter(), "x-own": {"schema": of_null()}});
        for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace"] {
            item[method] = json!({
                "parameters": parameter(), "requestBody": {"content": media()},
                "responses": {"200": {"content": media(), "headers": {"x-rate": {"schema": of_null()}}}, "x-own": {"content": media()}},
                "callbacks": {"c": inner}, "x-own": of_null()
            });
        }
        item
    };
    let whole = item(json!({"{$url}": item(json!({})), "x-own": of_null()}));
    let (value, found) = document(json!({
        "paths": {"/a": whole, "x-own": whole}, "webhooks": {"w": whole},
        "components": {
            "schemas": {"x-S": {"anyOf": [of_null()], "not": of_null(), "items": of_null()}}, "responses": {"x-R": {"content": media()}},
            "parameters": {"P": {"schema": of_null()}}, "requestBodies": {"B": {"content": media()}}, "headers": {"H": {"schema": of_null()}},
            "callbacks": {"C": {"/x": whole}}, "pathItems": {"I": whole}, "examples": {"E": {"value": of_null()}}
        }
    }));
    assert_eq!(found, []);
    assert!(check(&value, false, "") > 1000);
}

#[test]
fn what_stands_outside_schemas() {
    let (value, _) = document(json!({
        "info": {"title": 1, "version": 1.5}, "servers": [{"variables": {"port": {"default": 443, "enum": [443, "80"]}}}],
        "webhooks": {"w": {"$ref": "#/components/pathItems/I"}}, "components": {"pathItems": {"I": {"get": {}}}},
    }));
    assert_eq!(
        value,
        json!({
            "info": {"title": "1", "version": "1.5"}, "servers": [{"variables": {"port": {"default": "443", "enum": ["443", "80"]}}}],
            "webhooks": {"w": {"$ref": "#/components/pathItems/I"}}, "components": {"pathItems": {"I": {"get": {"responses": {}}}}},
            "paths": {}
        })
    );
}

#[test]
fn references_outside_schemas_stay() {
    let paths = json!({"/a": {"$ref": "#/x", "summary": "s", "get": {
        "parameters": [{"$ref": "#/p", "description": "d"}], "responses": {"200": {"$ref": "#/r", "summary": "s"}}
    }}});
    assert_eq!(document(json!({"paths": paths})).0["paths"], paths);
}

#[test]
fn malformed_documents_pass_through() {
    for value in [
        json!(1),
        json!({"paths": [], "components": 1}),
        json!({"paths": {"/a": {"get": {"parameters": {"a": 1}, "responses": null}}}}),
    ] {
        let _ = document(value);
    }
    let broken = json!({"properties": [1], "allOf": {}, "type": 5, "enum": 1, "minimum": "a", "$ref": 1, "examples": 1, "prefixItems": 1, "patternProperties": 2, "$defs": [1]});
    let (value, found) = document(json!({"paths": {}, "components": {"schemas": {"S": broken, "T": 5, "U": [null]}}}));
    let expected = ["type", "minimum", "$ref", "examples", "prefixItems", "patternProperties", "$defs"];
    let expected = expected.map(|key| (Code::Malformed, format!("#/components/schemas/S/{key}")));
    assert_eq!(found, expected);
    // The next stage tells these.
    assert_eq!(value["components"]["schemas"]["S"], json!({"properties": [1], "allOf": {}, "enum": 1}));
    let (value, found) = document(json!({"components": {"schemas": {"S": {"$dynamicRef": "#a"}}}}));
    assert_eq!(found, [(Code::Unsupported, "#/components/schemas/S/$dynamicRef".to_owned())]);
    assert_eq!(value["components"]["schemas"]["S"], json!({}));
}

/// 3.0 ignores what stands beside a reference, so nonsense there does no harm; what makes sense is used as in 3.1.
#[test]
fn beside_a_reference() {
    let rewritten = |version: &str| {
        let (value, found) = document(json!({
            "openapi": version,
            "components": {"schemas": {
                "A": {"$ref": "#/x", "type": "application/json", "format": "x", "nullable": true, "description": "d"},
                "B": {"$ref": "#/x", "type": {"a": 1}, "properties": {"a": {"allOf": [{"type": "strnig"}]}}, "items": 1,
                    "enum": "a", "required": ["a"], "x-a": 1},
                "C": {"$ref": "#/x", "type": ["object", "null"]},
            }}
        }));
        let found: Vec<String> =
            found.into_iter().map(|(_, position)| position.replace("#/components/schemas/", "")).collect();
        (value["components"]["schemas"].clone(), found)
    };
    let reference = || json!([{"$ref": "#/x"}]);
    let (schemas, found) = rewritten("3.0.3");
    assert_eq!(
        schemas,
        json!({
            "A": {"allOf": reference(), "nullable": true, "description": "d"},
            "B": {"allOf": reference(), "required": ["a"], "x-a": 1},
            "C": {"allOf": reference(), "type": "object", "nullable": true},
        })
    );
    assert_eq!(found, ["B/enum", "A/format", "B/items", "B/properties", "A/type"]);
    let (schemas, found) = rewritten("3.1.0");
    assert_eq!(schemas["A"]["type"], json!("application/json"));
    assert_eq!(schemas["B"]["items"], json!(1));
    assert_eq!(found, [] as [String; 0]);
}
