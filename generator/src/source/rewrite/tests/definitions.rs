use serde_json::{Value, json};

use super::document;
use crate::diagnostic::Code;

fn schemas(value: &Value) -> (Value, Vec<(Code, String)>) {
    let (mut value, found) = document(json!({"components": {"schemas": value}}));
    (value["components"]["schemas"].take(), found)
}

#[test]
fn become_components() {
    let (value, found) = schemas(&json!({
        "A": {
            "$defs": {"N": {"type": ["string", "null"]}, "M": {"$ref": "#/$defs/N", "definitions": {"Deep": {"$ref": "#/components/schemas/A/$defs/M"}}}},
            "properties": {"n": {"$ref": "#/components/schemas/A/$defs/N"}, "m": {"$ref": "#/$defs/M"}, "d": {"$ref": "#/components/schemas/A/$defs/M/definitions/Deep"}}
        },
        "A_N": {"properties": {"other": {"$ref": "#/components/schemas/A"}}},
        "B": {
            "definitions": {"N": {"properties": {"x": {"type": "integer"}}}},
            "oneOf": [{"$ref": "#/definitions/N/properties/x"}],
            "discriminator": {"propertyName": "p", "mapping": {"n": "#/definitions/N", "a": "A"}}
        }
    }));
    assert_eq!(found, []);
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    assert_eq!(
        value,
        json!({
            "A": {"properties": {"n": reference("A_N_def"), "m": reference("A_M"), "d": reference("A_M_Deep")}},
            "A_N": {"properties": {"other": reference("A")}},
            "B": {
                "oneOf": [reference("B_N/properties/x")],
                "discriminator": {"propertyName": "p", "mapping": {"n": "#/components/schemas/B_N", "a": "A"}}
            },
            "A_M": reference("A_N_def"),
            "A_M_Deep": reference("A_M"),
            "A_N_def": {"type": "string", "nullable": true},
            "B_N": {"properties": {"x": {"type": "integer"}}}
        })
    );
}

#[test]
fn of_inline_schemas_and_of_the_document() {
    let (value, found) = document(json!({
        "$defs": {"Root": {"const": 1}},
        "paths": {"/v1/a-b/{id}": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
            "$defs": {"X": {"type": "string"}}, "anyOf": [{"$ref": "#/$defs/X"}, {"$ref": "#/$defs/Root"}]
        }}}}}}}}
    }));
    assert_eq!(found, []);
    assert_eq!(value.get("$defs"), None);
    let names: Vec<_> = value["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["Root", "v1_a_b__id_get_200_X"]);
    let schema = &value["paths"]["/v1/a-b/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
    let expected = [names[1], names[0]].map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    assert_eq!(*schema, json!({"anyOf": expected}));
}

#[test]
fn anchors_and_ids() {
    let (value, found) = schemas(&json!({
        "A": {"$id": "https://example.com/a", "$defs": {"D": {"$anchor": "d", "type": "string"}}, "properties": {"self": {"$ref": "#"}}},
        "B": {"properties": {"a": {"$ref": "https://example.com/a"}, "d": {"$ref": "https://example.com/a#/$defs/D"}, "e": {"$ref": "#d"}}},
        "Tree": {"$dynamicAnchor": "node", "properties": {"next": {"$dynamicRef": "#node"}}},
        "C": {"properties": {"x": {"$ref": "other.yaml#/a"}, "y": {"$ref": "#none"}}}
    }));
    assert_eq!(found, [(Code::DanglingRef, "#/components/schemas/C/properties/y/$ref".to_owned())]);
    let to = |value: &Value| value["$ref"].as_str().unwrap_or_default().replace("#/components/schemas/", "");
    let b = &value["B"]["properties"];
    assert_eq!([to(&b["a"]), to(&b["d"]), to(&b["e"])], ["A", "A_D", "A_D"]);
    assert_eq!(to(&value["A"]["properties"]["self"]), "A");
    assert_eq!(to(&value["Tree"]["properties"]["next"]), "Tree");
    assert_eq!(to(&value["C"]["properties"]["x"]), "other.yaml#/a");
    assert_eq!(value["A"].get("$id"), None);
    let (value, _) = schemas(&json!({"R": {"$recursiveAnchor": true, "items": {"oneOf": [{"$recursiveRef": "#"}]}}}));
    assert_eq!(to(&value["R"]["items"]["oneOf"][0]), "R");
    let (_, found) = schemas(&json!({
        "A": {"$dynamicAnchor": "n"}, "B": {"$dynamicAnchor": "n"}, "C": {"$dynamicRef": "#n"}, "D": {"$recursiveRef": "#"}
    }));
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(code, _)| *code == Code::Unsupported));
}

#[test]
fn names_do_not_depend_on_the_order() {
    let (one, _) = schemas(&json!({"A": {"$defs": {"b_c": {"title": "1"}}}, "A_b": {"$defs": {"c": {"title": "2"}}}}));
    let (other, _) =
        schemas(&json!({"A_b": {"$defs": {"c": {"title": "2"}}}, "A": {"$defs": {"b_c": {"title": "1"}}}}));
    for value in [one, other] {
        assert_eq!(value["A_b_c"]["title"], "1");
        assert_eq!(value["A_b_c_def"]["title"], "2");
    }
}
