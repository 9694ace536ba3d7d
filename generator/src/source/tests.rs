use serde_json::json;

use super::{Loaded, Locator, load};
use crate::diagnostic::{Code, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::{Input, Source};

fn source(description: &str, overlay: Option<&str>) -> Source {
    let input = |text: &str| Input { name: "file".to_owned(), bytes: text.as_bytes().to_vec() };
    Source { overlay: overlay.map(input), ..Source::from(input(description)) }
}

fn run(source: &Source) -> (Option<Loaded>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    (load(&Locator::new(source), &mut diagnostics), diagnostics)
}

/// Diagnostics about rewritten schemas have the locations at which they are written.
#[test]
fn locations_before_the_rewriting() {
    let description = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A:
      properties:
        both: {$ref: '#/components/schemas/A', allOf: [{$ref: '#/x'}, {type: [string, integer], minLength: 1}]}
        items: {prefixItems: [{type: string}, {const: 1}], items: {const: true}}
        none: false
        names: {patternProperties: {'^a/b': {type: string}, '^c': {examples: [1]}}}
        rest: {unevaluatedProperties: {exclusiveMinimum: 1}, $defs: {D: {const: 2}}}
";
    let (loaded, _) = run(&source(description, None));
    let loaded = loaded.unwrap();
    for (now, before) in [
        ("both/allOf/0/$ref", "both/$ref"),
        ("both/allOf/1/$ref", "both/allOf/0/$ref"),
        ("both/allOf/2/anyOf/0/minLength", "both/allOf/1/minLength"),
        ("items/items/anyOf/1/enum/0", "items/prefixItems/1/const/0"),
        ("items/items/anyOf/2/enum", "items/items/const"),
        ("none/not", "none"),
        ("names/additionalProperties/anyOf/1/example", "names/patternProperties/^c/examples/0"),
        ("names/additionalProperties/anyOf/0/type", "names/patternProperties/^a~1b/type"),
        ("rest/additionalProperties/minimum", "rest/unevaluatedProperties/exclusiveMinimum"),
        ("rest/additionalProperties", "rest/unevaluatedProperties"),
    ] {
        let location = Pointer::parse(&format!("#/components/schemas/A/properties/{now}")).unwrap();
        assert!(location.get(&loaded.value).is_some() || now.ends_with("/0"), "{now}");
        assert_eq!(loaded.original(&location).1.as_str(), format!("#/components/schemas/A/properties/{before}"));
    }
}

/// What the overlay does not match is no news about what is no description.
#[test]
fn an_overlay_says_nothing_about_what_is_no_description() {
    let overlay = "overlay: 1.0.0\ninfo: {title: o, version: 1}\nactions:\n- {target: $.paths.a, update: {b: 1}}\n";
    for text in ["[1]", "{\"spec\": {}}", "swagger: '1.2'", "openapi: 2.0"] {
        let mut diagnostics = Diagnostics::default();
        assert!(load(&Locator::new(&source(text, Some(overlay))), &mut diagnostics).is_none());
        let codes: Vec<_> = diagnostics.as_slice().iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::Version], "{text}");
    }
}

#[test]
fn an_overlay_comes_before_the_rewriting() {
    let source = source(
        "openapi: 3.1.0\ninfo: {title: T, version: 1.10}\npaths: {}\ncomponents:\n  schemas:\n    A: {$defs: {B: {const: 1}}}\n",
        Some(
            "overlay: 1.0.0\ninfo: {title: o, version: 1}\nactions:\n- target: $.components.schemas.A\n  update: {type: [string, 'null']}\n",
        ),
    );
    let (loaded, diagnostics) = run(&source);
    let loaded = loaded.unwrap();
    assert_eq!(diagnostics, Diagnostics::default());
    assert_eq!(loaded.sha256.len(), 64);
    assert_eq!(loaded.value["info"]["version"], "1.10");
    assert_eq!(
        loaded.value["components"]["schemas"],
        json!({"A": {"type": "string", "nullable": true}, "A_B": {"type": "integer", "enum": [1]}})
    );
    let hoisted = Pointer::parse("#/components/schemas/A_B/enum").unwrap();
    let (origin, original) = loaded.original(&hoisted);
    assert_eq!(original.as_str(), "#/components/schemas/A/$defs/B/const");
    let location = Locator::new(&source).locate(origin, &original).unwrap();
    assert_eq!((location.line, location.column), (6, 21));
    assert_eq!(loaded.original(&Pointer::root()), (Origin::Description, Pointer::root()));
}

/// An overlay of a description of 2.0 targets what is written in it, and so do locations.
#[test]
fn an_overlay_comes_before_forms_of_2_0_are_rewritten() {
    let source = source(
        "swagger: '2.0'\ninfo: {title: T, version: 1.10}\npaths:\n  /a:\n    post:\n      parameters:\n      - {name: b, in: body, schema: {$ref: '#/definitions/A'}}\n      - {name: q, in: query, type: string, default: 1.50}\n      responses: {'200': {description: x, schema: {type: [string, 'null']}}}\ndefinitions: {A: {type: object}}\n",
        Some(
            "overlay: 1.0.0\ninfo: {title: o, version: 1}\nactions:\n- target: $.definitions.A\n  update: {x-sdk-name: Aa}\n- target: $.paths['/a'].post.parameters[?@.name == 'q']\n  update: {x-sdk-sensitive: true}\n",
        ),
    );
    let (loaded, diagnostics) = run(&source);
    let loaded = loaded.unwrap();
    assert_eq!(diagnostics, Diagnostics::default());
    assert_eq!(loaded.value["components"]["schemas"]["A"]["x-sdk-name"], "Aa");
    let operation = &loaded.value["paths"]["/a"]["post"];
    assert_eq!(operation["parameters"][1]["x-sdk-sensitive"], true);
    assert_eq!(operation["parameters"][1]["schema"], json!({"type": "string", "default": "1.50"}), "as it is written");
    let original = |pointer: &str| loaded.original(&Pointer::parse(pointer).unwrap()).1.to_string();
    let (at, media) = ("#/paths/~1a/post", "content/application~1json/schema");
    assert_eq!(original(&format!("{at}/requestBody/{media}")), format!("{at}/parameters/0/schema"));
    assert_eq!(original(&format!("{at}/responses/200/{media}/type")), format!("{at}/responses/200/schema/type"));
    assert_eq!(original(&format!("{at}/parameters/1/schema/type")), format!("{at}/parameters/1/type"));
    assert_eq!(original("#/components/schemas/A/type"), "#/definitions/A/type");
    let name = Pointer::parse("#/components/schemas/A/x-sdk-name").unwrap();
    assert_eq!(loaded.original(&name), (Origin::Overlay, Pointer::parse("#/actions/0/update/x-sdk-name").unwrap()));
}

/// Errors that end this stage have the locations of the description, too.
#[test]
fn errors_in_2_0_have_their_locations() {
    let (loaded, diagnostics) = run(&source(
        "swagger: '2.0'\npaths: {/a: {get: {parameters: [{name: b, in: other}]}}}\ndefinitions: {A: {$dynamicRef: '#b'}}\n",
        None,
    ));
    assert!(loaded.is_none());
    let found: Vec<_> = diagnostics.as_slice().iter().map(|found| found.locations[0].pointer.to_string()).collect();
    assert!(found.contains(&"#/paths/~1a/get/parameters/0/in".to_owned()), "{found:?}");
    assert!(found.contains(&"#/definitions/A/$dynamicRef".to_owned()), "{found:?}");
}

#[test]
fn errors_of_both_files_come_in_one_run() {
    let (loaded, diagnostics) = run(&source("a: [", Some("{")));
    assert!(loaded.is_none());
    let found: Vec<_> = diagnostics.as_slice().iter().map(|found| (found.code, found.locations[0].origin)).collect();
    assert_eq!(found, [(Code::Syntax, Origin::Description), (Code::Syntax, Origin::Overlay)]);
    for broken in ["swagger: '1.2'", "[]", "text", "openapi: 3.3.0"] {
        let (loaded, diagnostics) = run(&source(broken, None));
        assert!(loaded.is_none() && diagnostics.as_slice()[0].code == Code::Version, "{broken}");
    }
}

#[test]
fn schemas_as_deep_as_the_limit() {
    for (open, close) in
        [("{\"items\":", "}"), ("{\"allOf\":[", "]}"), ("{\"$ref\":\"#\",\"not\":", "}"), ("{\"$defs\":{\"a\":", "}}")]
    {
        let levels = 92 / open.matches(['{', '[']).count();
        let schema = format!("{}{{\"type\":[\"string\",\"null\"]}}{}", open.repeat(levels), close.repeat(levels));
        let text = format!("{{\"openapi\":\"3.1.0\",\"components\":{{\"schemas\":{{\"S\":{schema}}}}}}}");
        let (loaded, diagnostics) = run(&source(&text, None));
        assert!(loaded.is_some(), "{open}: {diagnostics:?}");
    }
}

/// Nothing here may panic or hang, whatever becomes of it.
#[test]
fn mutilated_descriptions() {
    let text = "openapi: 3.1.0\ninfo: &i {title: T, version: 1}\npaths:\n  /a:\n    get:\n      responses: {200: {content: {a: {schema: {type: [a, 'null'], prefixItems: [1], $defs: {x: {$ref: '#/$defs/x'}}}}}}}\n  <<: *i\n";
    for cut in 0..text.len() {
        let _ = run(&source(&text[..cut], None));
        let _ = run(&source(&text[cut..], None));
        for junk in ["\"", "{", "]", "&", "*", "\t", "null", ": ", "- ", "\u{0}"] {
            let mutilated = format!("{}{junk}{}", &text[..cut], &text[cut..]);
            let source = source(&mutilated, None);
            let (_, diagnostics) = run(&source);
            let locator = Locator::new(&source);
            for location in diagnostics.as_slice().iter().flat_map(|diagnostic| &diagnostic.locations) {
                let _ = locator.locate(location.origin, &location.pointer);
            }
        }
    }
}
