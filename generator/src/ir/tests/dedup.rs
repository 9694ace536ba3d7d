use super::{check, dedent};
use crate::testing::{load_schemas, lowered, types};

const STATUS: &str = "
    B: {properties: {status: {type: string, enum: [open, closed]}, kind: {enum: [x]}}}
    A: {properties: {status: {type: string, enum: [closed, open], x-enumDescriptions: {open: Is open.}}, kind: {enum: [y]}, kinds: {type: array, items: {enum: [y]}}}}
    C: {properties: {kind: {enum: [y]}, single: {enum: [z]}}}
";

#[test]
fn equal_inline_enums_of_one_name_are_deduplicated() {
    check(
        STATUS,
        r#"
        B = struct {
          status?: *status
          kind?: B.kind
        }
        A = struct {
          status?: *status
          kind?: A.kind
          kinds?: [A.kinds[]]
        }
        C = struct {
          kind?: A.kind
          single?: C.single
        }
        A.kind = enum "y"
        A.kinds[] = enum "y"
        *status = enum "closed" | "open"
        B.kind = enum "x"
        C.single = enum "z"
        "#,
    );
}

#[test]
fn another_order_gives_the_same_types() {
    let sorted = |yaml: &str| {
        let (api, _) = lowered(&load_schemas(yaml));
        let mut all: Vec<String> =
            types(&api).split("\n}\n").flat_map(|part| part.lines()).map(str::to_owned).collect();
        all.sort();
        all
    };
    let reversed: Vec<String> = dedent(STATUS).lines().rev().map(str::to_owned).collect();
    assert_eq!(sorted(&dedent(STATUS)), sorted(&reversed.join("\n")));
}

#[test]
fn no_two_types_have_one_origin() {
    let loaded = crate::testing::load_paths(
        "/a/{x}: {get: {operationId: a, parameters: [{name: x, in: path, required: true, schema: {type: string, enum: [p]}}, {name: x, in: query, schema: {type: string, enum: [q]}}], responses: {}}}",
    );
    let (api, _) = lowered(&loaded);
    assert_eq!(types(&api), "a?x = enum \"p\"\na?x|variant 2 = enum \"q\"\n");
}
