use std::fmt::Write;

use super::Locator;
use crate::diagnostic::Origin;
use crate::pointer::Pointer;
use crate::sdk::{Input, Source};

fn source(description: &str, overlay: Option<&str>) -> Source {
    let input = |text: &str| Input { name: "file".to_owned(), bytes: text.as_bytes().to_vec() };
    Source { overlay: overlay.map(input), ..Source::from(input(description)) }
}

fn locations(text: &str, expected: &[(&str, usize, usize)]) {
    let source = source(text, None);
    let locator = Locator::new(&source);
    for (pointer, line, column) in expected {
        let location = locator.locate(Origin::Description, &Pointer::parse(pointer).unwrap()).unwrap();
        assert_eq!((location.line, location.column), (*line, *column), "{pointer} in {text}");
    }
}

#[test]
fn yaml() {
    locations(
        "openapi: 3.1.0\npaths:\n  /v1/{id}:\n    get:\n      tags: [ä, b]\n      responses:\n        200: {x: 1}\n",
        &[
            ("#", 1, 1),
            ("#/openapi", 1, 1),
            ("#/paths", 2, 1),
            ("#/paths/~1v1~1{id}/get", 4, 5),
            ("#/paths/~1v1~1%7Bid%7D/get/tags/1", 5, 17),
            ("#/paths/~1v1~1{id}/get/responses/200/x", 7, 15),
            ("#/paths/~1v1~1{id}/get/responses/404/x", 6, 7),
            ("#/paths/~1other", 2, 1),
        ],
    );
}

/// Keys are compared as they are meant, however they are written.
#[test]
fn odd_keys() {
    let keys = [
        "/a b",
        "/a%20b",
        "/a%zz",
        "/qu\"o'te",
        "/c:d",
        "/h#i",
        "/t~i",
        "/ü/日本",
        "/tab\there",
        "/{id}/%7Bid%7D",
        "/",
    ];
    let quoted = |key: &str| serde_json::to_string(key).unwrap();
    let block: String = keys.iter().map(|key| format!("  {}:\n    get: 1\n", quoted(key))).collect();
    let flow = keys.map(|key| format!("{}: {{get: 1}}", quoted(key))).join(",\n  ");
    let json = keys.map(|key| format!("{}:{{\"get\":1}}", quoted(key))).join(",\n");
    for (text, first, step) in [
        (format!("paths:\n{block}"), 3, 2),
        (format!("paths: {{\n  {flow}}}"), 2, 1),
        (format!("{{\"paths\":{{\n{json}}}}}"), 2, 1),
    ] {
        let source = source(&text, None);
        let locator = Locator::new(&source);
        let pointers = keys.map(|key| Pointer::root().child("paths").child(key).child("get"));
        let several = locator.locate_all(&pointers.each_ref());
        for (index, pointer) in pointers.iter().enumerate() {
            let location = locator.locate(Origin::Description, pointer).map(|location| location.line);
            assert_eq!(location, Some(first + step * index), "{pointer} in {text}");
            assert_eq!(several[index].map(|location| location.line), location);
        }
    }
    locations(
        "paths:\n  ? /a/very long key\n  : get: 1\n  ? |-\n    /block\n  : get: 1\n  !!str /tagged: {get: 1}\n  &x /anchored : {get: 1}\n",
        &[
            ("#/paths/~1a~1very long key/get", 3, 5),
            ("#/paths/~1block/get", 6, 5),
            ("#/paths/~1tagged/get", 7, 19),
            ("#/paths/~1anchored/get", 8, 19),
        ],
    );
}

#[test]
fn yaml_anchors_and_merge_keys() {
    locations(
        "base: &base\n  a: 1\nmore: &more\n  b: 2\nx:\n  <<: [*base, *more]\n  c: 3\ny: *base\nz:\n  <<: *more\n? [k]\n: 1\nq: 1\n",
        &[
            ("#/x/a", 2, 3),
            ("#/x/b", 4, 3),
            ("#/x/c", 7, 3),
            ("#/y", 8, 1),
            ("#/y/a", 2, 3),
            ("#/z/b", 4, 3),
            ("#/q", 13, 1),
        ],
    );
}

#[test]
fn json() {
    locations(
        "{\n\t\"ä\\\"\": [1, {\"b/c\": null}],\n  \"d\": {\"e\": -1.5e3, \"f\": \"\\\\\"}, \"g\": true}",
        &[
            ("#", 1, 1),
            ("#/ä\"/0", 2, 10),
            ("#/ä\"/1/b~1c", 2, 14),
            ("#/d/e", 3, 9),
            ("#/d/f", 3, 22),
            ("#/g", 3, 34),
            ("#/h/i", 1, 1),
        ],
    );
}

#[test]
fn overlays_and_broken_texts() {
    let source = source("a:\n  b: [1,\nc: }", Some("{\"actions\": [{\"target\": "));
    let locator = Locator::new(&source);
    let at = |origin, pointer: &str| {
        let location = locator.locate(origin, &Pointer::parse(pointer).unwrap());
        location.map(|location| (location.line, location.column))
    };
    assert_eq!(at(Origin::Description, "#/a/b/0"), Some((2, 7)));
    assert_eq!(at(Origin::Overlay, "#/actions/0/target"), Some((1, 14)));
    let invalid = Source::from(Input { name: String::new(), bytes: vec![0xff, 0xfe] });
    assert_eq!(Locator::new(&invalid).locate(Origin::Description, &Pointer::root()), None);
    assert_eq!(Locator::new(&invalid).locate(Origin::Overlay, &Pointer::root()), None);
}

#[test]
fn hostile_texts() {
    let mut bomb = "a0: &a0 [x]\n".to_owned();
    for level in 1..60 {
        let below = level - 1;
        let _ = write!(bomb, "a{level}: &a{level}\n  <<: [*a{below}, *a{below}, *a{below}]\n");
    }
    let texts = [
        "[".repeat(10_000),
        "{\"a\":".repeat(10_000),
        "- ".repeat(10_000),
        "? ".repeat(10_000),
        format!("x: {}", "[".repeat(5_000)),
        "a: &a [*a]\nb: &b {<<: *b}".to_owned(),
        "\"".to_owned(),
        "{\"\\".to_owned(),
        "{]}:,\"\"\u{0}".to_owned(),
        bomb,
    ];
    for text in texts {
        let source = source(&text, None);
        let locator = Locator::new(&source);
        for pointer in ["#/a/a/a", "#/a59/nothing", "#/b/x", "#/0/0/0"] {
            let _ = locator.locate(Origin::Description, &Pointer::parse(pointer).unwrap());
        }
    }
}
