use serde_json::json;

use super::{document, schema, silent};
use crate::diagnostic::Code::{Approximated, Ignored, Malformed};

#[test]
fn types() {
    silent(&[
        (json!({"type": ["string"]}), json!({"type": "string"})),
        (
            json!({"type": ["string", "null"], "minLength": 1}),
            json!({"type": "string", "nullable": true, "minLength": 1}),
        ),
        (json!({"type": ["null", "string", "null"], "nullable": false}), json!({"type": "string", "nullable": true})),
        (json!({"type": "null", "description": "d"}), json!({"description": "d", "enum": [null]})),
        (json!({"type": ["null"]}), json!({"enum": [null]})),
        (json!({"type": ["integer", "number"]}), json!({"anyOf": [{"type": "integer"}, {"type": "number"}]})),
        (json!({"type": ["integer", "number"], "format": "double"}), json!({"type": "number", "format": "double"})),
        (json!({"type": ["integer", "number"], "enum": [1, 2.5]}), json!({"type": "number", "enum": [1, 2.5]})),
        (json!({"type": "string", "nullable": true}), json!({"type": "string", "nullable": true})),
        (json!({"type": "strnig"}), json!({"type": "strnig"})),
        (json!({"type": ["string", "strnig"]}), json!({"type": ["string", "strnig"]})),
        (
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
            json!({"anyOf": [{"type": "string"}, {"enum": [null]}]}),
        ),
        (
            json!({"type": ["string", "integer"], "oneOf": [{"type": "string"}, {"type": "integer"}]}),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        ),
    ]);
}

#[test]
fn several_types() {
    silent(&[
        (
            json!({
                "title": "T", "type": ["object", "array", "string", "null"], "properties": {"a": {"type": ["integer", "null"]}},
                "required": ["a"], "items": {"type": "string"}, "minItems": 1, "maxLength": 3, "format": "date", "default": "x", "x-a": 1
            }),
            json!({
                "title": "T",
                "anyOf": [
                    {"type": "object", "properties": {"a": {"type": "integer", "nullable": true}}, "required": ["a"]},
                    {"type": "array", "items": {"type": "string"}, "minItems": 1},
                    {"type": "string", "maxLength": 3, "format": "date"}
                ],
                "default": "x", "x-a": 1, "nullable": true
            }),
        ),
        (
            json!({"type": ["string", "integer"], "format": "int64", "minimum": 1}),
            json!({"anyOf": [{"type": "string"}, {"type": "integer", "format": "int64", "minimum": 1}]}),
        ),
        (
            json!({"type": ["string", "integer"], "enum": ["a", 1, null, "b"]}),
            json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "enum": [1]}]}),
        ),
        (json!({"type": ["string", "boolean"], "const": true}), json!({"type": "boolean", "enum": [true]})),
        (json!({"type": ["string", "boolean", "null"], "enum": [null]}), json!({"enum": [null], "nullable": true})),
    ]);
}

#[test]
fn constants() {
    silent(&[
        (json!({"const": "a"}), json!({"type": "string", "enum": ["a"]})),
        (json!({"const": 1}), json!({"type": "integer", "enum": [1]})),
        (json!({"const": 1.5}), json!({"type": "number", "enum": [1.5]})),
        (json!({"const": true, "title": "t"}), json!({"type": "boolean", "title": "t", "enum": [true]})),
        (json!({"const": null}), json!({"enum": [null]})),
        (json!({"const": {"a": 1}}), json!({"enum": [{"a": 1}]})),
        (json!({"type": "string", "const": "a", "enum": ["a", "b"]}), json!({"type": "string", "enum": ["a"]})),
    ]);
}

#[test]
fn bounds() {
    silent(&[
        (
            json!({"type": "integer", "exclusiveMinimum": 3}),
            json!({"type": "integer", "exclusiveMinimum": true, "minimum": 3}),
        ),
        (json!({"exclusiveMaximum": 2.5}), json!({"exclusiveMaximum": true, "maximum": 2.5})),
        (json!({"minimum": 4, "exclusiveMinimum": 3}), json!({"minimum": 4})),
        (
            json!({"minimum": 9_223_372_036_854_775_809_u64, "exclusiveMinimum": 9_223_372_036_854_775_808_u64}),
            json!({"minimum": 9_223_372_036_854_775_809_u64}),
        ),
        (json!({"minimum": 3, "exclusiveMinimum": 3}), json!({"minimum": 3, "exclusiveMinimum": true})),
        (json!({"minimum": 1, "exclusiveMinimum": 3}), json!({"minimum": 3, "exclusiveMinimum": true})),
        (json!({"maximum": 3, "exclusiveMaximum": 4}), json!({"maximum": 3})),
        (json!({"maximum": 3, "exclusiveMaximum": 2}), json!({"maximum": 2, "exclusiveMaximum": true})),
        (json!({"minimum": 1, "exclusiveMinimum": true}), json!({"minimum": 1, "exclusiveMinimum": true})),
    ]);
}

#[test]
fn values_that_do_not_fit() {
    silent(&[
        (json!({"type": "integer", "minimum": 1.0, "multipleOf": 0.5}), json!({"type": "integer", "minimum": 1})),
        (
            json!({"type": "integer", "maximum": 9_223_372_036_854_775_808_u64, "exclusiveMaximum": true}),
            json!({"type": "integer", "maximum": 9_223_372_036_854_775_808_u64, "exclusiveMaximum": true}),
        ),
        (
            json!({"type": "integer", "maximum": 1e30, "exclusiveMaximum": true}),
            json!({"type": "integer", "maximum": 1e30, "exclusiveMaximum": true}),
        ),
        (
            json!({"type": "integer", "exclusiveMinimum": 1.5, "maximum": 7.5, "multipleOf": 1.5}),
            json!({"type": "integer", "minimum": 2, "maximum": 7, "multipleOf": 3}),
        ),
        (json!({"type": "integer", "enum": [1.0, 2]}), json!({"type": "integer", "enum": [1, 2]})),
        (json!({"type": "number", "minimum": 0.5}), json!({"type": "number", "minimum": 0.5})),
        (
            json!({"type": "string", "enum": [1, -5, true, null, "a"]}),
            json!({"type": "string", "enum": ["1", "-5", "true", null, "a"]}),
        ),
        (
            json!({"type": "string", "maxLength": 5.0, "title": 5}),
            json!({"type": "string", "maxLength": 5, "title": "5"}),
        ),
    ]);
}

#[test]
fn keywords_about_other_types() {
    silent(&[
        (
            json!({"type": "array", "maxLength": 5, "items": {"type": "string", "minimum": 1}}),
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        (json!({"type": "object", "format": "object", "minItems": 1}), json!({"type": "object"})),
        (json!({"type": "own", "minItems": 1}), json!({"type": "own", "minItems": 1})),
    ]);
    let (value, found) = schema(&json!({"type": ["string", "null"], "properties": {"a": {}}, "required": ["a"]}));
    assert_eq!(
        (value, found),
        (json!({"type": "string", "nullable": true}), vec![(Ignored, "/properties".to_owned())])
    );
}

#[test]
fn examples_and_encodings() {
    silent(&[
        (json!({"examples": [1, 2]}), json!({"example": 1})),
        (json!({"example": 0, "examples": [1]}), json!({"example": 0})),
        (json!({"examples": []}), json!({})),
        (json!({"examples": {"named": {"value": 3}}}), json!({"example": 3})),
        (
            json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
            json!({"type": "string", "format": "byte", "x-content-encoding": "base64", "x-content-media-type": "image/png"}),
        ),
        (
            json!({"type": ["string", "null"], "contentEncoding": "BASE64"}),
            json!({"type": "string", "format": "byte", "nullable": true, "x-content-encoding": "base64"}),
        ),
        (
            json!({"contentEncoding": "base64url"}),
            json!({"type": "string", "format": "base64url", "x-content-encoding": "base64url"}),
        ),
        (
            json!({"contentMediaType": "application/octet-stream"}),
            json!({"type": "string", "format": "binary", "x-content-media-type": "application/octet-stream"}),
        ),
        (
            json!({"type": "string", "contentMediaType": "application/json", "contentSchema": true}),
            json!({"type": "string", "x-content-media-type": "application/json"}),
        ),
        (
            json!({"type": "string", "format": "own", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "own", "x-content-encoding": "base64"}),
        ),
    ]);
}

#[test]
fn references() {
    silent(&[
        (json!({"$ref": "#/a"}), json!({"$ref": "#/a"})),
        (json!({"$ref": "#/a", "$comment": "c"}), json!({"$ref": "#/a"})),
        (
            json!({"description": "d", "$ref": "#/a", "nullable": true}),
            json!({"allOf": [{"$ref": "#/a"}], "description": "d", "nullable": true}),
        ),
        (
            json!({"$ref": "#/a", "allOf": [{"$ref": "#/b", "deprecated": true}]}),
            json!({"allOf": [{"$ref": "#/a"}, {"allOf": [{"$ref": "#/b"}], "deprecated": true}]}),
        ),
        (
            json!({"$ref": "#/a", "type": ["null", "object"]}),
            json!({"allOf": [{"$ref": "#/a"}], "type": "object", "nullable": true}),
        ),
    ]);
    let (value, _) = schema(&json!({"$ref": "#/a", "examples": [1], "title": "t"}));
    assert_eq!(value.as_object().unwrap().keys().collect::<Vec<_>>(), ["allOf", "title", "example"]);
}

#[test]
fn boolean_schemas() {
    silent(&[
        (json!(true), json!({})),
        (json!(false), json!({"not": {}})),
        (json!({"properties": {"a": true, "b": false}}), json!({"properties": {"a": {}, "b": {"not": {}}}})),
        (json!({"allOf": [true], "additionalProperties": true}), json!({"allOf": [{}], "additionalProperties": true})),
        (json!({"type": "array", "items": true}), json!({"type": "array", "items": {}})),
        (json!({"type": "array", "items": false}), json!({"type": "array", "items": {}, "maxItems": 0})),
    ]);
}

#[test]
fn tuples() {
    let (value, found) =
        schema(&json!({"prefixItems": [{"type": "string"}, {"const": 1}, {"type": "string"}], "items": false}));
    let items = json!({"anyOf": [{"type": "string"}, {"type": "integer", "enum": [1]}]});
    assert_eq!(value, json!({"type": "array", "items": items, "maxItems": 3}));
    assert_eq!(found, [(Approximated, "/prefixItems".to_owned())]);
    let (value, found) =
        schema(&json!({"type": ["array", "null"], "items": [{"type": "string"}], "additionalItems": {"type": "null"}}));
    assert_eq!(
        value,
        json!({"type": "array", "nullable": true, "items": {"anyOf": [{"type": "string"}, {"enum": [null]}]}})
    );
    assert_eq!(found, [(Approximated, "/items".to_owned())]);
    silent(&[(
        json!({"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "minItems": 2, "maxItems": 2}),
        json!({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}),
    )]);
}

#[test]
fn properties_by_pattern() {
    let cases = [
        (
            json!({"patternProperties": {"^a": {"type": "string"}}}),
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
        ),
        (
            json!({"type": "object", "patternProperties": {"^a": {"type": "string"}, "^b": true, "^c": false}, "additionalProperties": false}),
            json!({"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {}]}}),
        ),
        (
            json!({"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": {"type": "integer"}}),
            json!({"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}),
        ),
        (
            json!({"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": true}),
            json!({"type": "object", "additionalProperties": true}),
        ),
    ];
    for (before, after) in cases {
        assert_eq!(schema(&before), (after, vec![(Approximated, "/patternProperties".to_owned())]), "{before}");
    }
    silent(&[(json!({"type": "object", "patternProperties": {"^x": false}}), json!({"type": "object"}))]);
}

#[test]
fn constraints_without_a_form() {
    silent(&[
        (
            json!({"type": "object", "unevaluatedProperties": false}),
            json!({"type": "object", "additionalProperties": false}),
        ),
        (json!({"allOf": [{}], "unevaluatedProperties": false}), json!({"allOf": [{}]})),
        (
            json!({"allOf": [{}], "unevaluatedProperties": {"const": 1}}),
            json!({"allOf": [{}], "additionalProperties": {"type": "integer", "enum": [1]}}),
        ),
        (
            json!({
                "type": "object", "$id": "x", "$schema": "y", "$comment": "z", "dependentRequired": {"a": ["b"]}, "propertyNames": {"const": 1},
                "if": {"const": 1}, "then": {"required": ["a"]}, "else": false, "not": {"const": "b"}
            }),
            json!({"type": "object", "not": {"type": "string", "enum": ["b"]}}),
        ),
        (
            json!({"type": "array", "contains": {"const": 1}, "minContains": 1, "maxContains": 2, "unevaluatedItems": false}),
            json!({"type": "array"}),
        ),
        (
            json!({"type": "array", "unevaluatedItems": {"const": 1}}),
            json!({"type": "array", "items": {"type": "integer", "enum": [1]}}),
        ),
        (json!({"type": "array", "contains": {}, "unevaluatedItems": {"const": 1}}), json!({"type": "array"})),
    ]);
}

#[test]
fn conditions() {
    let (value, found) = schema(&json!({
        "type": "object", "properties": {"kind": {"type": "string"}},
        "if": {"properties": {"kind": {"const": "a"}}},
        "then": {"properties": {"a": {"type": ["string", "null"]}, "kind": {"minLength": 1}}},
        "dependentSchemas": {"kind": {"properties": {"b": {"type": "integer"}}}},
        "else": {"$ref": "#/x"}
    }));
    let properties =
        json!({"kind": {"type": "string"}, "a": {"type": "string", "nullable": true}, "b": {"type": "integer"}});
    assert_eq!(value, json!({"type": "object", "properties": properties}));
    let at = |position: &str| position.to_owned();
    assert_eq!(
        found,
        [(Approximated, at("/then")), (Approximated, at("/else")), (Approximated, at("/dependentSchemas"))]
    );
}

/// Properties of conditions in parts, behind references and in arms; those that are declared are only restricted there.
#[test]
fn conditions_elsewhere() {
    let (value, found) = document(json!({"components": {"schemas": {
        "S": {
            "type": "object",
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"if": {}, "then": {"$ref": "#/components/schemas/Card"}, "else": {"properties": {"base": {"const": 1}, "v": {"const": 1}}}},
            ],
            "then": {"anyOf": [{"properties": {"v": {"type": "string"}}}]},
            "dependentSchemas": {"base": {"$ref": "#/components/schemas/Base"}},
        },
        "Base": {"properties": {"base": {"type": "string"}}},
        "Card": {
            "$ref": "#/components/schemas/Base", "properties": {"n": {"type": "integer"}, "min": {"minimum": 1}},
            "allOf": [{"properties": {"p/q": {"$ref": "#/x"}}}, {"type": ["object", "array"], "properties": {"moves": {"type": "string"}}}],
        },
        "Closed": {"properties": {}, "additionalProperties": false, "then": {"properties": {"a": {"type": "string"}}}},
        "Bare": {"then": {"properties": {"a": {"type": "string"}}}},
        "Scalar": {"type": "string", "then": {"$ref": "#/components/schemas/Nowhere"}},
    }}}));
    let schemas = &value["components"]["schemas"];
    let card = "#/components/schemas/Card";
    assert_eq!(
        schemas["S"],
        json!({
            "type": "object", "allOf": [{"$ref": "#/components/schemas/Base"}, {}],
            "properties": {
                "v": {"anyOf": [{"type": "string"}, {"type": "integer", "enum": [1]}]},
                "n": {"$ref": format!("{card}/properties/n")}, "min": {"minimum": 1}, "p/q": {"$ref": format!("{card}/allOf/1/properties/p~1q")},
            },
        })
    );
    assert_eq!(schemas["Card"]["allOf"][1]["properties"]["p/q"], json!({"$ref": "#/x"}));
    assert_eq!(schemas["Closed"], json!({"properties": {}, "additionalProperties": false}));
    assert_eq!(schemas["Bare"], json!({}));
    let locations = ["S/then", "S/allOf/1/then", "S/allOf/1/else", "Bare/then", "Scalar/then"];
    assert_eq!(found, locations.map(|position| (Approximated, format!("#/components/schemas/{position}"))));
}

/// A condition may describe a property that is declared elsewhere. What it alone says of the fields within is reported.
#[test]
fn conditions_that_refine() {
    let refine = |condition: serde_json::Value| {
        let (value, found) = document(json!({"components": {"schemas": {
            "S": {
                "allOf": [{"$ref": "#/components/schemas/Base"}], "properties": {"sub": {"type": "object", "properties": {"z": {"type": "string"}}}},
                "then": condition,
            },
            "Base": {"properties": {"list": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}}},
            "Item": {"properties": {"i": {"type": "string"}, "next": {"$ref": "#/components/schemas/Item"}}},
            "Other": {"properties": {"sub": {"properties": {"o": {"type": "string"}}}}},
        }}}));
        assert_eq!(value["components"]["schemas"]["S"].as_object().map(serde_json::Map::len), Some(2));
        found
    };
    let expected = [(Approximated, "#/components/schemas/S/then".to_owned())];
    let z = json!({"properties": {"z": {"minLength": 1}}});
    let x = json!({"properties": {"x": {"type": "string"}}});
    assert_eq!(refine(json!({"properties": {"sub": z}})), []);
    assert_eq!(
        refine(json!({"required": ["sub"], "properties": {"sub": {"required": ["z"]}, "list": {"minItems": 1}}})),
        []
    );
    assert_eq!(refine(json!({"$ref": "#/components/schemas/Base"})), []);
    assert_eq!(
        refine(json!({"properties": {"list": {"items": {"properties": {"next": {"properties": {"i": {}}}}}}}})),
        []
    );
    assert_eq!(refine(json!({"properties": {"sub": x}})), expected);
    assert_eq!(refine(json!({"properties": {"sub": {"allOf": [z, x]}}})), expected);
    assert_eq!(refine(json!({"properties": {"list": {"items": x}}})), expected);
    assert_eq!(refine(json!({"$ref": "#/components/schemas/Other"})), expected);
    assert_eq!(refine(json!({"properties": {"sub": {"$ref": "#/components/schemas/Item"}}})), expected);
}

#[test]
fn data_is_left_alone() {
    let data = json!({"type": ["string", "null"], "const": 1, "examples": [1], "$ref": "#/x", "nullable": true, "$defs": {"a": 1}});
    silent(&[(
        json!({
            "type": "object", "example": data, "default": data, "enum": [data], "x-own": data,
            "properties": {
                "type": {"type": "string"}, "enum": {"type": "string"}, "const": {"const": "v"}, "$ref": {"type": "string"},
                "example": {"type": "string"}, "examples": {"type": "string"}, "nullable": {"type": "boolean"},
                "properties": {"type": "object", "properties": {"items": {"type": "string"}}}, "$defs": {"type": "string"}, "x-b": {"const": 1}
            },
            "required": ["type", "const"]
        }),
        json!({
            "type": "object", "example": data, "default": data, "enum": [data], "x-own": data,
            "properties": {
                "type": {"type": "string"}, "enum": {"type": "string"}, "const": {"type": "string", "enum": ["v"]}, "$ref": {"type": "string"},
                "example": {"type": "string"}, "examples": {"type": "string"}, "nullable": {"type": "boolean"},
                "properties": {"type": "object", "properties": {"items": {"type": "string"}}}, "$defs": {"type": "string"},
                "x-b": {"type": "integer", "enum": [1]}
            },
            "required": ["type", "const"]
        }),
    )]);
}

/// Values of no form that a keyword can have: the diagnostics, and what is left.
#[test]
fn values_of_no_form() {
    for (before, after, expected) in [
        (json!({"type": null}), json!({"enum": [null]}), &[(Malformed, "/type")][..]),
        (json!({"type": null, "properties": {}}), json!({"properties": {}}), &[(Ignored, "/type")]),
        (json!({"type": [null, "string"]}), json!({"type": "string", "nullable": true}), &[(Malformed, "/type/0")]),
        (json!({"type": []}), json!({}), &[(Malformed, "/type")]),
        (json!({"type": 5, "title": null}), json!({}), &[(Malformed, "/type")]),
        (json!({"$ref": null, "type": "string"}), json!({"type": "string"}), &[(Ignored, "/$ref")]),
        (json!({"$ref": "#/x", "allOf": null}), json!({"$ref": "#/x"}), &[(Ignored, "/allOf")]),
        (json!({"$ref": "#/x", "allOf": true}), json!({"$ref": "#/x"}), &[(Malformed, "/allOf")]),
        (json!({"items": null, "minItems": "1"}), json!({}), &[(Ignored, "/items"), (Malformed, "/minItems")]),
        (json!({"$defs": null, "then": 7, "not": 7}), json!({}), &[(Ignored, "/$defs"), (Malformed, "/then")]),
        (
            json!({"const": null, "default": null, "x-a": null}),
            json!({"enum": [null], "default": null, "x-a": null}),
            &[],
        ),
    ] {
        let (value, found) = schema(&before);
        let expected: Vec<_> = expected.iter().map(|(code, position)| (*code, (*position).to_owned())).collect();
        assert_eq!(found, expected, "{before}");
        assert_eq!(value, after, "{before}");
    }
}

#[test]
fn values_of_a_list_that_are_no_lists_are_those_of_its_items() {
    let cases = [
        (
            json!({"type": "array", "items": {"type": "string"}, "enum": ["a", null]}),
            json!({"type": "array", "items": {"type": "string", "enum": ["a"]}}),
            vec![(Approximated, "/enum".to_owned())],
        ),
        (
            json!({"type": ["array", "null"], "items": {"$ref": "#/components/schemas/S"}, "enum": ["a"]}),
            json!({"type": "array", "items": {"$ref": "#/components/schemas/S"}, "nullable": true}),
            vec![(Approximated, "/enum".to_owned())],
        ),
        (
            json!({"type": "array", "items": {"type": "string"}, "enum": [["a"]]}),
            json!({"type": "array", "items": {"type": "string"}, "enum": [["a"]]}),
            vec![],
        ),
    ];
    for (before, after, said) in cases {
        assert_eq!(schema(&before), (after, said), "{before}");
    }
}
