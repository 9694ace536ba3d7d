use super::{check, dedent};
use crate::diagnostic::Diagnostics;
use crate::testing::{load, load_schemas, lowered, operations, said};

#[test]
fn names_types_and_secrets() {
    check(
        "
        Odd: {x-sdk-name: Even, properties: {+1: {x-sdk-name: plus, enum: [a]}, amount: {type: number, x-sdk-type: decimal}}}
        Money: {type: number, x-sdk-type: decimal}
        Blob: {type: object, properties: {a: {type: string}}, x-sdk-type: json}
        Key: {properties: {key: {type: string, x-sdk-sensitive: true}, id: {type: string, x-sdk-type: integer}, n: {type: integer, x-sdk-type: string}}}
        ",
        r#"
        Odd=Even = struct {
          +1?: Odd.plus as plus
          amount?: decimal
        }
        Money = decimal
        Blob = any
        Key = struct {
          key?: string sensitive
          id?: i64
          n?: string
        }
        Odd.plus = enum "a"
        "#,
    );
}

fn pages(hint: &str) -> Result<String, Vec<String>> {
    let loaded = load(&dedent(&format!(
        "
        openapi: 3.0.3
        info: {{title: T, version: '1'}}
        paths:
          /a:
            get:
              operationId: a
              x-sdk-pagination: {hint}
              parameters: [{{name: offset, in: query, schema: {{type: string}}}}, {{name: size, in: query, schema: {{type: integer}}}}]
              responses: {{'200': {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Slice'}}}}}}}}}}
        components:
          schemas:
            Slice: {{properties: {{result: {{type: array, items: {{type: string}}}}, hasNext: {{type: boolean}}, offset: {{type: string}}}}}}
        "
    )));
    let mut diagnostics = Diagnostics::default();
    let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
    match crate::ir::lower(&document, &mut diagnostics) {
        Some(api) => Ok(operations(&api).lines().last().unwrap_or_default().trim().to_owned()),
        None => Err(said(&diagnostics)),
    }
}

#[test]
fn pagination_is_held_against_the_operation() {
    let good = "{cursor: {parameter: offset, field: offset}, size: size, more: hasNext, items: result}";
    assert_eq!(pages(good).as_deref(), Ok("slices result by offset = offset"));
    for (from, to, message) in [
        ("parameter: offset", "parameter: page", "no query parameter `page`"),
        ("size: size", "size: count", "no query parameter `count`"),
        ("field: offset", "field: next", "no field `next`"),
        ("items: result", "items: offset", "`offset` is no list"),
        ("more: hasNext", "more: offset", "`offset` is not true or false"),
        ("items: result", "item: result", "`item` is not among these"),
        (", items: result", "", "must be {cursor"),
    ] {
        let found = pages(&good.replace(from, to)).expect_err(message);
        let start = "hint-invalid #/paths/~1a/get/x-sdk-pagination: ";
        assert!(found.len() == 1 && found[0].starts_with(start) && found[0].contains(message), "{found:?}");
    }
}

#[test]
fn unknown_and_malformed_hints_are_errors() {
    let loaded = load_schemas(
        "
        A: {x-sdk-nmae: B, properties: {a: {type: string, x-sdk-type: money}, b: {type: string, x-sdk-sensitive: 'yes'}, c: {type: string, x-sdk-type: decimal}}}
        B: {x-sdk-name: '', example: {x-sdk-data: 1}, x-sdk-allow: []}
        ",
    );
    let mut diagnostics = Diagnostics::default();
    let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
    assert!(crate::ir::lower(&document, &mut diagnostics).is_none());
    let mut places: Vec<String> =
        said(&diagnostics).iter().filter_map(|said| said.split(": ").next().map(str::to_owned)).collect();
    places.sort();
    assert_eq!(
        places,
        [
            "hint-invalid #/components/schemas/A/properties/a/x-sdk-type",
            "hint-invalid #/components/schemas/A/properties/b/x-sdk-sensitive",
            "hint-invalid #/components/schemas/A/properties/c/x-sdk-type",
            "hint-invalid #/components/schemas/A/x-sdk-nmae",
            "hint-invalid #/components/schemas/B/x-sdk-name",
        ]
    );
}

#[test]
fn a_description_without_hints_says_nothing() {
    let (_, said) = lowered(&load_schemas("A: {x-vendor: {x: y}}"));
    assert_eq!(said, [""; 0]);
}
