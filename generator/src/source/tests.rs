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
    (load(source, &mut diagnostics), diagnostics)
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
    assert_eq!(original.as_str(), "#/components/schemas/A/$defs/B/enum");
    let place = Locator::new(&source).locate(origin, &original).unwrap();
    assert_eq!((place.line, place.column), (6, 17));
    assert_eq!(loaded.original(&Pointer::root()), (Origin::Description, Pointer::root()));
}

#[test]
fn errors_of_both_files_come_in_one_run() {
    let (loaded, diagnostics) = run(&source("a: [", Some("{")));
    assert!(loaded.is_none());
    let found: Vec<_> = diagnostics.as_slice().iter().map(|found| (found.code, found.places[0].origin)).collect();
    assert_eq!(found, [(Code::Syntax, Origin::Description), (Code::Syntax, Origin::Overlay)]);
    for broken in ["swagger: '2.0'", "[]", "text", "openapi: 3.2.0"] {
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
            for place in diagnostics.as_slice().iter().flat_map(|diagnostic| &diagnostic.places) {
                let _ = locator.locate(place.origin, &place.pointer);
            }
        }
    }
}
