//! Arms of unions that hold at once, below their top level.

use super::{check, schemas};

/// What arms share at the top level may differ below it, in lists, and in maps; `oneOf` means the fields of one arm.
#[test]
fn lost_inner_fields_of_arms_are_reported() {
    let (_, said) = schemas(
        "
        One: {required: [kind], properties: {kind: {type: string}, p: {type: string}}}
        Two: {required: [kind], properties: {kind: {type: string}, q: {type: string}}}
        Three: {required: [r], properties: {r: {type: string}}}
        Flag: {required: [kind], properties: {kind: {type: boolean}, q: {type: string}}}
        Tree: {properties: {next: {$ref: '#/components/schemas/Tree'}, l: {type: string}}}
        Bush: {properties: {next: {$ref: '#/components/schemas/Bush'}, m: {type: string}}}
        AnyInline:
          anyOf:
          - {properties: {a: {properties: {p: {type: string}}}}}
          - {properties: {a: {properties: {q: {type: string}}}}, title: Second}
        AnyNested: {anyOf: [{properties: {a: {$ref: '#/components/schemas/One'}}}, {properties: {a: {$ref: '#/components/schemas/Two'}}}]}
        AnyNestedApart: {anyOf: [{properties: {a: {$ref: '#/components/schemas/One'}}}, {properties: {a: {$ref: '#/components/schemas/Flag'}}}]}
        AnyLists: {anyOf: [{type: array, items: {$ref: '#/components/schemas/One'}}, {type: array, items: {$ref: '#/components/schemas/Two'}}]}
        AnyListsApart: {anyOf: [{type: array, items: {$ref: '#/components/schemas/One'}}, {type: array, items: {$ref: '#/components/schemas/Flag'}}]}
        AnyMaps: {anyOf: [{additionalProperties: {$ref: '#/components/schemas/One'}}, {additionalProperties: {$ref: '#/components/schemas/Two'}}]}
        AnyMap: {anyOf: [{properties: {a: {type: string}}}, {type: object, additionalProperties: {type: string}}]}
        AnyMapApart: {anyOf: [{required: [a], properties: {a: {type: integer}}}, {type: object, additionalProperties: {type: string}}]}
        AnyObject: {anyOf: [{properties: {a: {type: string}}}, {type: object}]}
        AnyTrees: {anyOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Bush'}]}
        OneLists: {oneOf: [{type: array, items: {$ref: '#/components/schemas/One'}}, {type: array, items: {$ref: '#/components/schemas/Two'}}]}
        OneListsApart: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Three'}}, {type: array, items: {$ref: '#/components/schemas/Two'}}]}
        OneMap: {oneOf: [{properties: {a: {type: string}}}, {type: object}]}
        OneMapFirst: {oneOf: [{type: object}, {properties: {a: {type: string}}}]}
        OneNested: {oneOf: [{properties: {a: {$ref: '#/components/schemas/One'}}}, {properties: {a: {$ref: '#/components/schemas/Two'}}}]}
        OneTop: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
        ",
    );
    let report = |name: &str, kind: &str, key: &str, first: &str, second: &str| {
        format!(
            "approximated #/components/schemas/{name}: {kind} may be of several arms of `{key}` at once; it is read as one \
             of them: as {first}, or as {second}"
        )
    };
    let (object, list) = ("an object", "a list");
    let expected = [
        report("AnyInline", object, "anyOf", "`Object` without `a.q`", "`Second` without `a.p`"),
        report("AnyLists", list, "anyOf", "`One List` without `[].q`", "`Two List` without `[].p`"),
        report("AnyMap", object, "anyOf", "`Object` without other fields", "`Map`"),
        report("AnyMaps", object, "anyOf", "`Map` without `*.q`", "`Map 2` without `*.p`"),
        report("AnyNested", object, "anyOf", "`Object` without `a.q`", "`Object 2` without `a.p`"),
        report("AnyObject", object, "anyOf", "`Object` without other fields", "`Map`"),
        report("AnyTrees", object, "anyOf", "`Tree` without `m`, `next.m`", "`Bush` without `l`, `next.l`"),
        report("OneLists", list, "oneOf", "`One List` without `[].q`", "`Two List` without `[].p`"),
        report("OneMap", object, "oneOf", "`Object` without other fields", "`Map`"),
        report("OneNested", object, "oneOf", "`Object` without `a.q`", "`Object 2` without `a.p`"),
    ];
    assert_eq!(said, expected);
}

/// No value is a date and a date with a time at once, so that their order is the description's.
#[test]
fn dates_and_dates_with_a_time_stay_in_order() {
    check(
        "
        Lists: {oneOf: [{type: array, items: {type: string, format: date}}, {type: array, items: {type: string, format: date-time}}]}
        When: {anyOf: [{type: integer}, {type: string, format: date}, {type: boolean}, {type: string, format: date-time}]}
        ",
        "
        Lists = union {
          String List: [date]
          String List 2: [date-time]
        }
        When = union {
          Integer: i64
          date String: date
          Boolean: bool
          date-time String: date-time
        }
        ",
    );
}
