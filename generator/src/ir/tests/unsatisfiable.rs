//! Schemas that no value satisfies.

use super::check_said;
use crate::testing::{load_paths, load_schemas, lowered};

/// What is said about schemas without values, each as the pointer below `components/schemas` and the reason.
fn reasons(yaml: &str) -> Vec<String> {
    let (_, said) = lowered(&load_schemas(yaml));
    let reason = |one: &String| {
        let (location, message) = one.split_once(": ")?;
        let (_, at) = location.split_once("#/components/schemas/")?;
        let (what, reason) = message.split_once(" valid here: ")?;
        let null = if what == "no value but null is" { "but null " } else { "" };
        Some(format!("{at} {null}{}", reason.rsplit_once("; ")?.0))
    };
    let mut reasons: Vec<String> = said.iter().filter_map(reason).collect();
    reasons.sort();
    reasons
}

#[test]
fn contradictions_within_a_schema_are_reported() {
    for (schema, reason) in [
        ("{enum: []}", "`enum` lists no value"),
        ("{type: string, enum: []}", "`enum` lists no value"),
        ("{type: string, const: null}", "the only value that is listed is null, which is not of type `string`"),
        ("{type: integer, enum: [a]}", "no value that is listed is of type `integer`"),
        ("{type: boolean, enum: [a]}", "no value that is listed is of type `boolean`"),
        ("{type: array, enum: [{a: 1}]}", "no value that is listed is of type `array`"),
        ("{type: string, enum: [abc], maxLength: 2}", "no value that is listed is within the other limits"),
        ("{enum: [1, 2], minimum: 3}", "no value that is listed is within the other limits"),
        ("{type: integer, minimum: 5, maximum: 3}", "no integer is within `minimum` and `maximum`"),
        ("{type: integer, exclusiveMinimum: 5, exclusiveMaximum: 6}", "no integer is within `minimum` and `maximum`"),
        ("{type: integer, minimum: 1.2, maximum: 1.8}", "no integer is within `minimum` and `maximum`"),
        (
            "{type: integer, minimum: 1, maximum: 4, multipleOf: 5}",
            "no integer that is a multiple of 5 is within `minimum` and `maximum`",
        ),
        ("{type: number, exclusiveMinimum: 5, maximum: 5}", "no number is within `minimum` and `maximum`"),
        ("{type: string, minLength: 5, maxLength: 3}", "`minLength` 5 is greater than `maxLength` 3"),
        ("{type: array, items: {}, minItems: 5, maxItems: 3}", "`minItems` 5 is greater than `maxItems` 3"),
        ("{type: object, minProperties: 5, maxProperties: 3}", "`minProperties` 5 is greater than `maxProperties` 3"),
        ("{type: object, required: [a, b], maxProperties: 1}", "2 properties are required, and `maxProperties` is 1"),
        (
            "{type: object, required: [b], properties: {a: {}}, additionalProperties: false}",
            "`b` is required and not declared, and `additionalProperties` allows none but those that are declared",
        ),
        ("{allOf: [{type: integer, minimum: 5}, {maximum: 3}]}", "no integer is within `minimum` and `maximum`"),
        ("{allOf: [{type: string}, {type: integer}]}", "none is at once string and integer"),
        ("{allOf: [{enum: [a]}, {enum: [b]}]}", "no value is in all of the enums"),
    ] {
        assert_eq!(reasons(&format!("S: {schema}")), [format!("S {reason}")], "{schema}");
    }
    for schema in ["false", "{not: {}}", "{type: string, not: true}"] {
        assert_eq!(reasons(&format!("S: {schema}")), ["S/not the schema excludes all values"], "{schema}");
    }
    let nullable = "S: {type: [string, 'null'], minLength: 5, maxLength: 3}";
    assert_eq!(reasons(nullable), ["S but null `minLength` 5 is greater than `maxLength` 3"]);
}

#[test]
fn satisfiable_schemas_are_not_reported() {
    for schema in [
        "{minimum: 5, maximum: 3}",
        "{type: string, minimum: 5, maximum: 3}",
        "{type: integer, minimum: 5, maximum: 5}",
        "{type: integer, exclusiveMinimum: 5, exclusiveMaximum: 7}",
        "{type: number, exclusiveMinimum: 5, exclusiveMaximum: 6}",
        "{type: 'null'}",
        "{const: null}",
        "{type: [string, 'null'], enum: [null]}",
        "{type: integer, enum: ['1', '2']}",
        "{type: string, enum: [1, 2]}",
        "{type: object, required: [a], properties: {a: {}}, additionalProperties: false}",
        "{type: object, required: [x1], patternProperties: {'^x': {}}, additionalProperties: false}",
        "{anyOf: [{minimum: 5}, {maximum: 3}]}",
        "{type: array, items: false}",
    ] {
        assert_eq!(reasons(&format!("S: {schema}")), [""; 0], "{schema}");
    }
}

#[test]
fn contradiction_is_reported_once_where_it_is_written() {
    let yaml = "
        Never: {type: string, enum: []}
        Reference: {$ref: '#/components/schemas/Never'}
        Needs: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Never'}}}
        Arms: {oneOf: [{$ref: '#/components/schemas/Never'}, {$ref: '#/components/schemas/Needs'}]}
        Part: {allOf: [{$ref: '#/components/schemas/Needs'}, {type: object, properties: {b: {}}}]}
        ";
    assert_eq!(reasons(yaml), ["Never `enum` lists no value"]);
}

#[test]
fn infinite_values_are_reported() {
    let yaml = "
        Endless: {type: object, required: [me], properties: {me: {$ref: '#/components/schemas/Endless'}}}
        One: {type: object, required: [other], properties: {other: {$ref: '#/components/schemas/Two'}}}
        Two: {allOf: [{type: object, required: [list], properties: {list: {type: array, minItems: 1, items: {$ref: '#/components/schemas/One'}}}}]}
        Optional: {type: object, properties: {me: {$ref: '#/components/schemas/Optional'}}}
        Null: {type: object, required: [me], properties: {me: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Null'}]}}}
        List: {type: object, required: [all], properties: {all: {type: array, items: {$ref: '#/components/schemas/List'}}}}
        Map: {type: object, required: [all], properties: {all: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}}}
        Leaf: {type: object, required: [left], properties: {left: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {type: integer}]}}}
        ";
    let endless = "it would be infinite";
    assert_eq!(reasons(yaml), [format!("Endless {endless}"), format!("One {endless}"), format!("Two {endless}")]);
}

#[test]
fn uncallable_operations_are_reported() {
    let (_, mut said) = lowered(&load_paths(
        "
        /query: {get: {operationId: a, parameters: [{name: v, in: query, required: true, schema: {enum: []}}], responses: {}}}
        /optional: {get: {operationId: b, parameters: [{name: v, in: query, schema: {enum: []}}], responses: {}}}
        /null: {get: {operationId: c, parameters: [{name: v, in: header, required: true, schema: {type: 'null'}}], responses: {}}}
        /json:
          get: {operationId: d, parameters: [{name: v, in: query, required: true, content: {application/json: {schema: {type: 'null'}}}}], responses: {}}
        /body: {post: {operationId: e, requestBody: {required: true, content: {application/json: {schema: {type: array, minItems: 1, items: false}}}}, responses: {}}}
        /dots/.{c}: {get: {operationId: f, parameters: [{name: c, in: path, required: true, schema: {const: '.'}}], responses: {}}}
        /dots/{c}{d}: {get: {operationId: g, parameters: [{name: c, in: path, required: true, schema: {enum: ['', '.']}}, {name: d, in: path, required: true, schema: {const: '.'}}], responses: {}}}
        /dots/%2e{c}: {get: {operationId: h, parameters: [{name: c, in: path, required: true, schema: {enum: ['', '.']}}], responses: {}}}
        /dots/a{c}: {get: {operationId: i, parameters: [{name: c, in: path, required: true, schema: {enum: ['', '.']}}], responses: {}}}
        ",
    ));
    said.retain(|one| one.contains("no call"));
    said.sort();
    let call = "no call can be made";
    let moves = "a segment that is empty, `.` or `..` would call another path";
    assert_eq!(
        said,
        [
            format!("malformed #/paths/~1body/post/requestBody: {call}: no value is valid for the body"),
            format!(
                "malformed #/paths/~1dots~1%2e{{c}}/get/parameters/0: {call} with any value of the path parameter `c`: {moves}"
            ),
            format!(
                "malformed #/paths/~1dots~1.{{c}}/get/parameters/0: {call} with any value of the path parameter `c`: {moves}"
            ),
            format!(
                "malformed #/paths/~1dots~1{{c}}{{d}}/get/parameters/1: {call} with any value of the path parameters `c` and `d`: {moves}"
            ),
            format!(
                "malformed #/paths/~1null/get/parameters/0: {call} with any value of the header parameter `v`: its only value is null, which has no text"
            ),
            format!(
                "malformed #/paths/~1query/get/parameters/0: {call} with any value of the query parameter `v`: no value is valid for it"
            ),
        ]
    );
}

#[test]
fn unsendable_headers_and_list_items_are_reported() {
    let reported = |parameter: &str| {
        let (_, said) = lowered(&load_paths(&format!(
            "/a: {{get: {{operationId: a, parameters: [{{name: v, required: true, {parameter}}}], responses: {{}}}}}}"
        )));
        said.into_iter().filter_map(|said| Some(said.split_once(": ")?.1.to_owned())).collect::<Vec<_>>()
    };
    let texts = |values: &str| reported(&format!("in: header, schema: {{type: string, enum: [{values}]}}"));
    assert_eq!(texts("a, ' b'"), [""; 0]);
    let utf_8 =
        "`ä` has other characters than those of ASCII; it is sent in UTF-8, for which HTTP has no rule in headers";
    for values in ["ä", "a, ä", "ä, ö"] {
        assert_eq!(texts(values), [utf_8], "{values}");
    }
    let never = "no call can be made with any value of the header parameter `v`: a header carries no control characters but \
                 tabs, and no blanks at its ends";
    for values in ["' ä'", "\"a\\n\"", "' ', \"\\t\""] {
        assert_eq!(texts(values), [never], "{values}");
    }
    let list = |location: &str, values: &str| {
        reported(&format!("{location}, schema: {{type: array, items: {{type: string, enum: [{values}]}}}}"))
    };
    let torn = |item: &str, others: &str, separator: char| {
        format!(
            "calls with the item `{item}`{others} of `v` are refused: it has `{separator}` in it, which separates the items and cannot be escaped"
        )
    };
    assert_eq!(list("in: header", "a, 'b,c'"), [torn("b,c", "", ',')]);
    assert_eq!(list("in: header, explode: true", "'a,', 'b,c'"), [torn("a,", " (and 1 more)", ',')]);
    assert_eq!(list("in: header", "a, '\"b,c\"'"), [""; 0]);
    assert_eq!(list("in: query, style: pipeDelimited, explode: false", "'a|b', 'a b'"), [torn("a|b", "", '|')]);
    assert_eq!(list("in: query, style: spaceDelimited, explode: false", "'a|b', 'a b'"), [torn("a b", "", ' ')]);
    assert_eq!(list("in: query, explode: false", "'a,b'"), [""; 0]);
    assert_eq!(list("in: query", "'a,b'"), [""; 0]);
}

/// What a `not` excludes by keywords that go, what one side does not send, and values that are listed and beyond a limit: nothing
/// follows from them for whole objects.
#[test]
fn unknown_keywords_make_no_call_impossible() {
    let yaml = "
      Tags: {type: array, items: {type: string}, not: {contains: {const: x}}}
      Names: {type: object, not: {propertyNames: {pattern: a}}}
      Employee: {type: object, required: [name, manager], properties: {name: {type: string}, manager: {readOnly: true, allOf: [{$ref: '#/components/schemas/Employee'}]}}}
      Gender: {type: string, enum: [MALE, FEMALE], maxLength: 1}
      Person: {type: object, required: [gender], properties: {gender: {$ref: '#/components/schemas/Gender'}}}";
    let (_, said) = super::schemas(yaml);
    let no_value: Vec<_> = said.iter().filter(|text| text.contains("no value")).collect();
    assert_eq!(no_value.len(), 1, "{said:#?}");
    assert!(no_value.iter().all(|text| text.contains("Gender")), "{no_value:#?}");
}

#[test]
fn lists_of_types_intersect() {
    check_said(
        "
        Lists: {allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}
        Both: {allOf: [{type: [string, integer, 'null']}, {type: [integer, boolean, string]}]}
        Constraints: {type: [integer, string], anyOf: [{minLength: 3}, {minimum: 5}]}
        Text: {type: [string, integer], minLength: 5, maxLength: 3}
        Beside: {anyOf: [{type: string}], type: integer}
        ",
        "
        Lists = i64
        Both = union {
          String String: string
          Integer Integer: i64
        }
        Constraints = union {
          Integer: i64
          String: string
        } (either at least 3 characters or minimum 5)
        Text = union {
          String: string (no value is valid, at least 5 characters, at most 3 characters)
          Integer: i64
        }
        Beside = any
        ",
        &[
            "approximated #/components/schemas/Text/anyOf/0: no string is valid here, values of the other types are:",
            "untyped #/components/schemas/Beside: no value is valid here: none is at once string and integer",
        ],
    );
}
