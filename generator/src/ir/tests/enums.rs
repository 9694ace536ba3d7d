use super::{check, check_said};

#[test]
fn kinds_of_enums() {
    check(
        "
        Text: {type: string, enum: [a, b, a]}
        Inferred: {enum: [x, y]}
        Count: {type: integer, enum: [1, 2], x-enum-varnames: [One, Two]}
        Rate: {type: number, enum: [0, 100]}
        Flag: {type: boolean, enum: [true]}
        Perhaps: {type: string, nullable: true, enum: [a, null]}
        Const: {const: only}
        Use: {properties: {perhaps: {$ref: '#/components/schemas/Perhaps'}, nothing: {enum: [null]}}}
        ",
        r#"
        Text = enum "a" | "b"
        Inferred = enum "x" | "y"
        Count = enum 1 as One | 2 as Two
        Rate = enum 0 | 100
        Flag = bool (only `true`)
        Perhaps = enum "a"
        Const = enum "only"
        Use = struct {
          perhaps?: Perhaps or null
          nothing?: any (only `null`)
        }
        "#,
    );
}

#[test]
fn enums_that_are_only_approximated() {
    check_said(
        "
        Half: {type: number, enum: [0.5, 1]}
        Mixed: {enum: [a, 1]}
        ",
        "
        Half = f64 (one of `0.5`, `1`)
        Mixed = any (one of `a`, `1`)
        ",
        &["approximated #/components/schemas/Half", "untyped #/components/schemas/Mixed"],
    );
}

#[test]
fn descriptions_by_value_though_their_keys_are_littered() {
    let (api, _) = crate::testing::lowered(&crate::testing::load_schemas(
        "
A: {type: string, enum: [ONE, TWO], x-enumDescriptions: {'ONE,': First., ' TWO ': Second.}}
B: {type: string, enum: [x], x-enum-descriptions: [The x.]}
C: {oneOf: [{const: 1, title: First, description: The first.}, {const: 2, title: Second}]}",
    ));
    let described = |index: usize| match &api.types[crate::ir::TypeId::nth(index)].shape {
        crate::ir::Shape::StringEnum(values) => {
            values.iter().map(|value| value.description.clone().unwrap_or_default()).collect::<Vec<_>>()
        }
        crate::ir::Shape::IntegerEnum(values) => {
            values.iter().map(|value| value.description.clone().unwrap_or_default()).collect()
        }
        other => panic!("no enum: {other:?}"),
    };
    assert_eq!(described(0), ["First.", "Second."]);
    assert_eq!(described(1), ["The x."]);
    assert_eq!(described(2), ["The first.", ""]);
    assert!(api.show_type(crate::ir::TypeId::nth(2)).ends_with("enum 1 as First | 2 as Second"));
}

#[test]
fn unions_of_texts_are_enums() {
    check(
        "
        Model: {anyOf: [{type: string}, {type: string, enum: [small, large]}]}
        Either: {oneOf: [{$ref: '#/components/schemas/Known'}, {enum: [other]}, {type: string, format: uuid}]}
        Known: {type: string, enum: [first, second]}
        Plain: {anyOf: [{type: string, format: uuid}, {type: string}]}
        Times: {anyOf: [{type: string, enum: [now]}, {type: string, format: date-time}]}
        ",
        r#"
        Model = enum "small" | "large"
        Either = enum "first" | "second" | "other"
        Known = enum "first" | "second"
        Plain = string
        Times = union {
          now: Times|now
          String: date-time
        }
        Times|now = enum "now"
        "#,
    );
}
