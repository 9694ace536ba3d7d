use super::{check, dedent};
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::sdk::{Input, Source};
use crate::testing::{load_schemas, lowered, operations, said};

/// What becomes of a description, with the update of an overlay at a target, and what is said.
pub fn lowered_with(description: &str, update: Option<(&str, &str)>) -> (Option<Api>, Vec<String>) {
    let input = |text: &str| Input { name: "test.yaml".to_owned(), bytes: text.as_bytes().to_vec() };
    let overlay = update.map(|(target, update)| {
        let actions = format!("[{{target: \"{target}\", update: {update}}}]");
        input(&format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions: {actions}"))
    });
    let mut diagnostics = Diagnostics::default();
    let source = Source { overlay, ..Source::from(input(description)) };
    let loaded = crate::source::load(&crate::source::Locator::new(&source), &mut diagnostics).expect("sound");
    let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
    let api = crate::ir::lower(&document, &mut diagnostics);
    let said = said(&diagnostics);
    (api, said)
}

#[test]
fn names_types_and_secrets() {
    check(
        "
        Odd: {x-sdk-name: Even, properties: {+1: {x-sdk-name: plus, enum: [a]}, amount: {type: number, x-sdk-type: decimal}}}
        Money: {type: number, x-sdk-type: decimal}
        Starts: {type: array, items: {type: string, format: date-time, nullable: true, x-sdk-type: zoned-date-time}}
        Blob: {type: object, properties: {a: {type: string}}, x-sdk-type: json}
        Key: {properties: {key: {type: string, x-sdk-sensitive: true}, id: {type: string, x-sdk-type: integer}, n: {type: integer, x-sdk-type: string}}}
        ",
        r#"
        Odd=Even = struct {
          +1?: Odd.plus as plus
          amount?: decimal
        }
        Money = decimal
        Starts = [zoned-date-time or null]
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

#[test]
fn passwords_are_sensitive_by_default() {
    check(
        "
        Login:
          properties:
            user: {type: string}
            password: {type: string, format: password}
            named: {$ref: '#/components/schemas/Secret'}
            former: {type: array, items: {$ref: '#/components/schemas/Secret'}}
            pin: {type: string, writeOnly: true}
            amount: {type: integer, writeOnly: true}
            either: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Secret'}]}
            all: {type: object, additionalProperties: {type: string, format: password}}
            pins: {type: array, writeOnly: true, items: {type: string}}
            inner: {type: object, writeOnly: true, properties: {open: {type: string}}}
            hint: {type: string, format: password, x-sdk-sensitive: false}
        Token:
          properties:
            access_token: {type: string}
            refreshToken: {type: string, nullable: true}
            client-secret: {anyOf: [{type: string}, {type: integer}]}
            new_password: {type: string}
            has_password: {type: boolean}
            password_hint: {type: string}
            token_type: {type: string}
            id_token: {type: string, x-sdk-sensitive: false}
        Secret: {type: string, format: password}
        ",
        "
        Login = struct {
          user?: string
          password?: string sensitive (format `password`)
          named?: Secret sensitive
          former?: [Secret] sensitive
          pin?: string sensitive write-only
          amount?: i64 write-only
          either?: Login.either sensitive
          all?: {string} sensitive (each value: format `password`)
          pins?: [string] sensitive write-only
          inner?: Login.inner write-only
          hint?: string (format `password`)
        }
        Token = struct {
          access_token?: string sensitive
          refreshToken?: string or null sensitive
          client-secret?: Token.client-secret sensitive
          new_password?: string sensitive
          has_password?: bool
          password_hint?: string
          token_type?: string
          id_token?: string
        }
        Secret = string (format `password`)
        Login.either = union {
          Integer: i64
          Secret: Secret sensitive
        }
        Login.inner = struct {
          open?: string
        }
        Token.client-secret = union {
          String: string
          Integer: i64
        }
        ",
    );
}

/// The slices of an operation to which the overlay gives this extension, or what is wrong with it.
fn pages(extension: &str, schema: &str) -> Result<String, Vec<String>> {
    let description = dedent(&format!(
        "
        openapi: 3.0.3
        info: {{title: T, version: '1'}}
        paths:
          /a:
            get:
              operationId: a
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
    ));
    let update = format!("{{x-sdk-pagination: {extension}}}");
    match lowered_with(&description, Some(("$.paths['/a'].get", &update))) {
        (Some(api), _) => Ok(operations(&api).lines().last().unwrap_or_default().trim().to_owned()),
        (None, said) => Err(said),
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
fn pagination_is_compared_with_the_operation() {
    let refused = |extension: &str, schema: &str, message: &str| {
        let found = pages(extension, schema).expect_err(message);
        let start = "extension-invalid #/paths/~1a/get/x-sdk-pagination: ";
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
        let update = format!("{{x-sdk-rate-limit: {limit}}}");
        let description = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{path}");
        let (api, said) = lowered_with(&description, Some(("$.info", &update)));
        api.map(|api| operations(&api)).ok_or(said)
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
        assert!(said.len() == 1 && said[0].starts_with("extension-invalid #/info/x-sdk-rate-limit: "), "{said:?}");
    }
}

/// A schema with every mistake that an extension can have, as flow mappings.
/// What holds something sensitive is hidden, unless it says otherwise itself.
#[test]
fn values_with_sensitive_content_are_sensitive() {
    check(
        "
        Holder:
          properties:
            list: {type: array, items: {type: string, x-sdk-sensitive: true}}
            lists: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Secret'}}}
            map: {type: object, additionalProperties: {type: string, x-sdk-sensitive: true}}
            one: {oneOf: [{type: string, x-sdk-sensitive: true}, {type: integer}]}
            base: {allOf: [{$ref: '#/components/schemas/Secret'}], description: A secret.}
            codes: {type: array, items: {type: integer, x-sdk-sensitive: true}}
            named: {$ref: '#/components/schemas/Secrets'}
            shown: {type: array, x-sdk-sensitive: false, items: {$ref: '#/components/schemas/Secret'}}
            kept: {type: array, items: {type: string, format: password, x-sdk-sensitive: false}}
            all: {type: array, items: {$ref: '#/components/schemas/Person'}}
            some: {type: array, items: {$ref: '#/components/schemas/Named'}}
        Secret: {type: string, x-sdk-sensitive: true}
        Secrets: {type: array, items: {$ref: '#/components/schemas/Secret'}}
        Person: {x-sdk-sensitive: true, properties: {first: {type: string}, kind: {type: string, x-sdk-sensitive: false}}}
        Named: {properties: {name: {$ref: '#/components/schemas/Secret'}}, additionalProperties: {type: string, x-sdk-sensitive: true}}
        Value: {x-sdk-sensitive: true, oneOf: [{type: string}, {type: integer}]}
        ",
        "
        Holder = struct {
          list?: [string] sensitive
          lists?: [[Secret]] sensitive
          map?: {string} sensitive
          one?: Holder.one sensitive
          base?: Secret sensitive
          codes?: [i64] sensitive
          named?: Secrets sensitive
          shown?: [Secret]
          kept?: [string] (each item: format `password`)
          all?: [Person] sensitive
          some?: [Named]
        }
        Secret = string
        Secrets = [Secret]
        Person = struct {
          first?: string sensitive
          kind?: string
        }
        Named = struct {
          name?: Secret sensitive
          ..: string sensitive
        }
        Value = union {
          String: string sensitive
          Integer: i64 sensitive
        }
        Holder.one = union {
          String: string sensitive
          Integer: i64
        }",
    );
}

const MISTAKES: &str = "{A: {x-sdk-nmae: B, type: object, properties: {a: {type: string, x-sdk-type: money}, b: {type: string, x-sdk-sensitive: 'yes'}, c: {type: string, x-sdk-type: decimal}, d: {type: integer, x-sdk-type: zoned-date-time}, x-sdk-type: {type: string, x-sdk-type: 1}, properties: {x-sdk-name: [], type: object}}}, B: {x-sdk-name: '', example: {x-sdk-data: 1}}}";
const EMPTY: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

fn locations(said: &[String]) -> Vec<&str> {
    let mut locations: Vec<_> = said.iter().filter_map(|said| said.split(": ").next()).collect();
    locations.sort_unstable();
    locations
}

#[test]
fn malformed_extensions_of_the_overlay_are_errors() {
    let update = format!("{{schemas: {MISTAKES}}}");
    let (api, said) = lowered_with(&format!("{EMPTY}components: {{}}"), Some(("$.components", &update)));
    assert!(api.is_none());
    assert_eq!(
        locations(&said),
        [
            "extension-invalid #/components/schemas/A/properties/a/x-sdk-type",
            "extension-invalid #/components/schemas/A/properties/b/x-sdk-sensitive",
            "extension-invalid #/components/schemas/A/properties/c/x-sdk-type",
            "extension-invalid #/components/schemas/A/properties/d/x-sdk-type",
            "extension-invalid #/components/schemas/A/properties/properties/x-sdk-name",
            "extension-invalid #/components/schemas/A/properties/x-sdk-type/x-sdk-type",
            "extension-invalid #/components/schemas/A/x-sdk-nmae",
            "extension-invalid #/components/schemas/B/x-sdk-name",
        ]
    );
}

#[test]
fn unfit_types_are_reported_with_fitting_ones() {
    let schema = |schema: &str, extension: &str| {
        let description =
            format!("{EMPTY}components: {{schemas: {{A: {{properties: {{a: {schema}}}}}, B: {{type: object}}}}}}");
        let update = format!("{{x-sdk-type: {extension}}}");
        let (_, said) = lowered_with(&description, Some(("$.components.schemas.A.properties.a", &update)));
        let found = said.iter().find_map(|said| Some(said.split_once("does not fit: ")?.1.to_owned()));
        found.unwrap_or_default()
    };
    let numbers = "what fits is decimal, float, string, integer, json";
    for (of, extension, expected) in [
        ("{type: string}", "decimal", "this is a text; what fits is zoned-date-time, string, integer, json".to_owned()),
        (
            "{type: string, enum: [a]}",
            "float",
            "this is a text; what fits is zoned-date-time, string, integer, json".to_owned(),
        ),
        ("{type: integer}", "zoned-date-time", format!("this is an integer; {numbers}")),
        ("{type: number, nullable: true}", "zoned-date-time", format!("this is a number; {numbers}")),
        ("{type: boolean}", "decimal", "this is true or false; what fits is json".to_owned()),
        ("{type: object}", "decimal", "this is an object; what fits is json".to_owned()),
        ("{properties: {x: {}}}", "string", "this is an object; what fits is json".to_owned()),
        (
            "{type: array, items: {type: number}}",
            "decimal",
            "this is a list, whose items have extensions of their own; what fits is json".to_owned(),
        ),
        ("{allOf: [{$ref: '#/components/schemas/B'}]}", "integer", "this is an object; what fits is json".to_owned()),
        (
            "{oneOf: [{type: string}, {type: boolean}]}",
            "decimal",
            "this is a union without such an arm; what fits is zoned-date-time, string, integer, json".to_owned(),
        ),
        ("{oneOf: [{type: string}, {type: number}]}", "decimal", String::new()),
        ("{oneOf: [{type: boolean}, {}]}", "decimal", String::new()),
        ("{}", "decimal", String::new()),
        ("{type: number}", "decimal", String::new()),
        ("{type: integer}", "decimal", String::new()),
        ("{type: string}", "integer", String::new()),
        ("{type: object}", "json", String::new()),
    ] {
        assert_eq!(schema(of, extension), expected, "{of} {extension}");
    }
}

/// They may be meant for another program, even where the overlay has the same extension elsewhere.
#[test]
fn malformed_extensions_of_the_description_are_reported() {
    let description = format!("{EMPTY}components: {{schemas: {MISTAKES}}}");
    for update in [None, Some(("$.components.schemas.B", "{x-sdk-name: Better, x-sdk-type: json}"))] {
        let (api, said) = lowered_with(&description, update);
        assert!(api.is_some(), "{said:#?}");
        let expected = [
            "extension-invalid #/components/schemas/A/properties/c/x-sdk-type",
            "extension-invalid #/components/schemas/A/properties/d/x-sdk-type",
            "ignored #/components/schemas/A/properties/a/x-sdk-type",
            "ignored #/components/schemas/A/properties/b/x-sdk-sensitive",
            "ignored #/components/schemas/A/properties/properties/x-sdk-name",
            "ignored #/components/schemas/A/properties/x-sdk-type/x-sdk-type",
            "ignored #/components/schemas/A/x-sdk-nmae",
        ];
        assert_eq!(locations(&said), expected);
        if update.is_none() {
            let name = "ignored #/components/schemas/A/properties/properties/x-sdk-name: `x-sdk-name` of the description is not used, since `x-sdk-name` must be a text (2 locations, first here)";
            assert!(said.iter().any(|line| line == name), "{said:#?}");
        }
    }
    let extensions = [
        ("x-sdk-pagination: cursor", "must be {cursor"),
        (
            "x-sdk-pagination: {cursor: {parameter: p, field: f}, items: i}",
            "no query parameter `p`; `x-sdk-pagination` is not used here",
        ),
        ("x-sdk-rate-limit: 5", "it stands on `info`"),
    ];
    for (extension, message) in extensions {
        let operation = format!("{{operationId: a, {extension}, responses: {{'204': {{description: x}}}}}}");
        let (api, said) =
            lowered_with(&EMPTY.replace("paths: {}", &format!("paths: {{/a: {{get: {operation}}}}}")), None);
        assert!(api.is_some() && said.len() == 1 && said[0].contains(message), "{said:#?}");
    }
}

#[test]
fn unknown_extensions_of_the_overlay_are_errors() {
    let description = "openapi: 3.0.3\ninfo: {title: T, version: '1', x-sdk-exclude: {}}\nx-sdk-exclude: 1\npaths: {}";
    let about = |update| {
        let (api, said) = lowered_with(description, update);
        (api.is_some(), said)
    };
    let note = "ignored #/info/x-sdk-exclude: `x-sdk-exclude` of the description is no extension of this generator (2 locations, first here)";
    assert_eq!(about(None), (true, vec![note.to_owned()]));
    let error = "extension-invalid #/info/x-sdk-nmae: there is no extension `x-sdk-nmae`";
    assert_eq!(about(Some(("$.info", "{x-sdk-nmae: a}"))), (false, vec![error.to_owned(), note.to_owned()]));
}

#[test]
fn description_without_extensions_reports_nothing() {
    let (_, said) = lowered(&load_schemas("A: {x-vendor: {x: y}}"));
    assert_eq!(said, [""; 0]);
}

#[test]
fn mistakes_of_the_overlay_are_reported_once_at_their_line() {
    let operation =
        |name: &str| format!("  /{name}: {{get: {{operationId: {name}, responses: {{'204': {{description: x}}}}}}}}\n");
    let paths: String = ["a", "b", "c"].map(operation).concat();
    let description = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}");
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n\
                   - {target: '$.paths.*.get', update: {x-sdk-nam: x}}\n\
                   - {target: '$.paths.*.get', update: {x-sdk-pagination: {cursor: {parameter: a, field: b}, items: c}}}\n\
                   - {target: '$.paths[\"/b\"].get', update: {x-sdk-sensitive: yes}}\n";
    let input = |name: &str, text: &str| crate::Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let source =
        crate::Source { overlay: Some(input("o.yaml", overlay)), ..crate::Source::from(input("d.yaml", &description)) };
    let report = crate::generate(&source, &crate::Options::default()).expect_err("refused");
    let shown = |one: &crate::diagnostic::Diagnostic| {
        let location = |location: &crate::diagnostic::Location| {
            let line = location.line_column.map(|at| at.line).unwrap_or_default();
            format!("{:?}:{line} {}", location.origin, location.label.as_deref().unwrap_or_default())
        };
        format!("{} @ {}", one.message, one.locations.iter().map(location).collect::<Vec<_>>().join("; "))
    };
    let found: Vec<_> =
        report.diagnostics.iter().filter(|one| one.code.as_str() == "extension-invalid").map(shown).collect();
    assert_eq!(
        found,
        [
            "there is no extension `x-sdk-nam` @ Overlay:4 ; Description:4 the overlay brings it here, and to 2 other locations",
            "the operation has no query parameter `a` @ Overlay:5 ; Description:4 the overlay brings it here, and to 2 other locations",
            "`x-sdk-sensitive` must be true or false @ Overlay:6 ; Description:5 the overlay brings it here",
        ]
    );
}
