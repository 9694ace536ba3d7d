use super::{check, dedent};
use crate::diagnostic::Diagnostics;
use crate::sdk::{Input, Source};
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

/// The slices of an operation with this hint, or what is wrong with it.
fn pages(hint: &str, schema: &str) -> Result<String, Vec<String>> {
    let loaded = load(&dedent(&format!(
        "
        openapi: 3.0.3
        info: {{title: T, version: '1'}}
        paths:
          /a:
            get:
              operationId: a
              x-sdk-pagination: {hint}
              parameters:
              - {{name: offset, in: query, schema: {{type: string}}}}
              - {{name: size, in: query, schema: {{type: integer}}}}
              - {{name: list, in: query, schema: {{type: array, items: {{type: string}}}}}}
              - {{name: json, in: query, content: {{application/json: {{schema: {{type: string}}}}}}}}
              responses: {{'200': {{description: x, content: {{application/json: {{schema: {schema}}}}}}}}}
        components:
          schemas:
            Cursor: {{type: string}}
            Count: {{type: integer, nullable: true}}
            Items: {{type: array, nullable: true, items: {{type: string}}}}
            Slice:
              required: [number, count]
              properties:
                result: {{type: array, items: {{type: string}}}}
                items: {{$ref: '#/components/schemas/Items'}}
                hasNext: {{type: boolean}}
                offset: {{type: string}}
                cursor: {{$ref: '#/components/schemas/Cursor'}}
                number: {{type: integer}}
                count: {{$ref: '#/components/schemas/Count'}}
                price: {{type: number}}
                status: {{type: string, enum: [a, b]}}
            Maybe: {{nullable: true, type: object, properties: {{result: {{type: array, items: {{}}}}, offset: {{type: string}}}}}}
        "
    )));
    let mut diagnostics = Diagnostics::default();
    let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
    match crate::ir::lower(&document, &mut diagnostics) {
        Some(api) => Ok(operations(&api).lines().last().unwrap_or_default().trim().to_owned()),
        None => Err(said(&diagnostics)),
    }
}

const SLICE: &str = "{$ref: '#/components/schemas/Slice'}";
const GOOD: &str = "{cursor: {parameter: offset, field: offset}, size: size, more: hasNext, items: result}";

#[test]
fn slices_have_fields_of_several_types() {
    assert_eq!(pages(GOOD, SLICE).as_deref(), Ok("slices result by offset = offset if hasNext"));
    for (from, to, expected) in [
        ("field: offset", "field: cursor", "slices result by offset = cursor if hasNext"),
        (
            "parameter: offset, field: offset",
            "parameter: size, field: number",
            "slices result by size = number if hasNext",
        ),
        (", more: hasNext", "", "slices result by offset = offset"),
        ("field: offset}, size: size, more: hasNext", "field: count}", "slices result by offset = count"),
        ("items: result", "items: items", "slices items by offset = offset if hasNext"),
    ] {
        assert_eq!(pages(&GOOD.replace(from, to), SLICE).as_deref(), Ok(expected));
    }
}

#[test]
fn pagination_is_held_against_the_operation() {
    let refused = |hint: &str, schema: &str, message: &str| {
        let found = pages(hint, schema).expect_err(message);
        let start = "hint-invalid #/paths/~1a/get/x-sdk-pagination: ";
        assert!(found.len() == 1 && found[0].starts_with(start) && found[0].contains(message), "{found:?}");
    };
    for (from, to, message) in [
        ("parameter: offset", "parameter: page", "no query parameter `page`"),
        ("parameter: offset", "parameter: list", "parameter `list` is neither text nor a whole number"),
        ("parameter: offset", "parameter: json", "parameter `json` is neither text nor a whole number"),
        ("size: size", "size: count", "no query parameter `count`"),
        ("size: size", "size: 10", "must be {cursor"),
        ("field: offset", "field: next", "no field `next`"),
        ("field: offset", "field: price", "field `price` is neither text nor a whole number"),
        ("field: offset", "field: status", "field `status` is neither text nor a whole number"),
        ("field: offset", "field: result", "field `result` is neither text nor a whole number"),
        ("field: offset}, size: size, more: hasNext", "field: number}", "`number` is always a number"),
        ("items: result", "items: offset", "`offset` is no list"),
        ("more: hasNext", "more: offset", "`offset` is not true or false"),
        ("more: hasNext", "more: true", "must be {cursor"),
        ("items: result", "item: result", "`item` is not among these"),
        (", items: result", "", "must be {cursor"),
    ] {
        refused(&GOOD.replace(from, to), SLICE, message);
    }
    let simple = "{cursor: {parameter: offset, field: offset}, items: result}";
    for schema in ["{$ref: '#/components/schemas/Maybe'}", "{type: array, items: {type: string}}"] {
        refused(simple, schema, "must answer with one JSON object");
    }
}

#[test]
fn the_rate_limit_is_of_every_operation() {
    let lower = |limit: &str| {
        let path = "paths: {/a: {get: {operationId: a, responses: {'204': {description: x}}}}}";
        let loaded =
            load(&format!("openapi: 3.0.3\ninfo: {{title: T, version: '1', x-sdk-rate-limit: {limit}}}\n{path}"));
        let mut diagnostics = Diagnostics::default();
        let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
        let api = crate::ir::lower(&document, &mut diagnostics);
        api.map(|api| operations(&api)).ok_or_else(|| said(&diagnostics))
    };
    let shown = lower("{requests: 1000, seconds: 60}").expect("sound");
    assert!(shown.ends_with("  at most 1000 requests in 60 s\n"), "{shown}");
    for wrong in [
        "1000",
        "{requests: 1000}",
        "{requests: 0, seconds: 1}",
        "{requests: 1, seconds: 1.5}",
        "{requests: 1, seconds: 1, burst: 2}",
    ] {
        let said = lower(wrong).expect_err(wrong);
        assert!(said.len() == 1 && said[0].starts_with("hint-invalid #/info/x-sdk-rate-limit: "), "{said:?}");
    }
}

#[test]
fn malformed_hints_are_errors_and_unknown_ones_are_told() {
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
            "hint-invalid #/components/schemas/B/x-sdk-name",
            "ignored #/components/schemas/A/x-sdk-nmae",
        ]
    );
}

#[test]
fn unknown_hints_are_errors_if_the_overlay_brings_them() {
    let input = |bytes: &str| Input { name: "test.yaml".to_owned(), bytes: bytes.as_bytes().to_vec() };
    let description = "openapi: 3.0.3\ninfo: {title: T, version: '1', x-sdk-exclude: {}}\nx-sdk-exclude: 1\npaths: {}";
    let overlay =
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: [{target: $.info, update: {x-sdk-nmae: a}}]";
    let about = |overlay: Option<&str>| {
        let mut diagnostics = Diagnostics::default();
        let source = Source { overlay: overlay.map(input), ..Source::from(input(description)) };
        let loaded = crate::source::load(&source, &mut diagnostics).expect("sound");
        let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
        (crate::ir::lower(&document, &mut diagnostics).is_some(), said(&diagnostics))
    };
    let note = "ignored #/info/x-sdk-exclude: `x-sdk-exclude` of the description is no hint of this generator (2 places, first here)";
    assert_eq!(about(None), (true, vec![note.to_owned()]));
    let error = "hint-invalid #/info/x-sdk-nmae: there is no hint `x-sdk-nmae`";
    assert_eq!(about(Some(overlay)), (false, vec![error.to_owned(), note.to_owned()]));
}

#[test]
fn a_description_without_hints_says_nothing() {
    let (_, said) = lowered(&load_schemas("A: {x-vendor: {x: y}}"));
    assert_eq!(said, [""; 0]);
}
