use std::fmt::Write;

use serde_json::{Value, json};

use super::super::limits::MAX_BYTES;
use crate::diagnostic::{Code, Diagnostic, Origin};

fn parse(text: &str) -> Value {
    super::parse(text.as_bytes(), Origin::Description).unwrap_or_else(|error| panic!("{text}: {error:?}")).value
}

fn refuse(bytes: impl AsRef<[u8]>) -> Diagnostic {
    *super::parse(bytes.as_ref(), Origin::Description).expect_err("refused")
}

/// Code, pointer, line, column and a part of the message.
fn refused(text: &str, code: Code, pointer: &str, at: (usize, usize), message: &str) {
    let diagnostic = refuse(text);
    let location = diagnostic.locations.first().unwrap();
    let start = location.line_column.unwrap();
    assert_eq!(
        (diagnostic.code, location.pointer.as_str(), start.line, start.column),
        (code, pointer, at.0, at.1),
        "{text}: {}",
        diagnostic.message
    );
    assert!(diagnostic.message.contains(message), "{}", diagnostic.message);
}

#[test]
fn yaml_forms() {
    let cases = [
        ("responses:\n  200: a\n  default: b", json!({"responses": {"200": "a", "default": "b"}})),
        ("{1.10: a, true: b, null: c}: x", json!(null)),
        ("1.10: a\ntrue: b\nnull: c\nno: no", json!({"1.10": "a", "true": "b", "null": "c", "no": "no"})),
        (
            "openapi: 3.1\ninfo:\n  version: 1.10\n  x: 1.10",
            json!({"openapi": "3.1", "info": {"version": "1.10", "x": 1.1}}),
        ),
        ("a: !Custom {b: !!str 1, c: !x [2]}\nd: !y z", json!({"a": {"b": "1", "c": [2]}, "d": "z"})),
        ("a: .nan\nb: -.inf\nc: 1e400", json!({"a": ".nan", "b": "-.inf", "c": "1e400"})),
        ("a: 123456789012345678901234567890", json!({"a": 1.234_567_890_123_456_8e29})),
        (
            "b: &b {x: 1, y: 2}\nc:\n  first: 0\n  <<: *b\n  y: 3",
            json!({"b": {"x": 1, "y": 2}, "c": {"first": 0, "x": 1, "y": 3}}),
        ),
        (
            "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]",
            json!({"a": {"x": 1}, "b": {"x": 2, "y": 2}, "c": {"x": 1, "y": 2}}),
        ),
        ("\u{feff}a: 2020-01-01", json!({"a": "2020-01-01"})),
        ("{a: 1.5, 'b': [x]}", json!({"a": 1.5, "b": ["x"]})),
        ("{ # a\n  a: x,\n}", json!({"a": "x"})),
        ("# only JSON begins with a bracket\n---\na: |\n  x\n  y\n", json!({"a": "x\ny\n"})),
    ];
    for (text, expected) in cases.into_iter().filter(|(_, expected)| !expected.is_null()) {
        assert_eq!(parse(text), expected, "{text}");
    }
    let order = parse("c: &x {z: 1, b: 2}\nd:\n  first: 0\n  <<: *x\n  last: 1");
    let keys: Vec<_> = order["d"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["first", "z", "b", "last"]);
}

#[test]
fn json_forms() {
    assert_eq!(parse("\u{feff} {\"b\": [1, 1.0, -2, 1e3], \"a\": null}"), json!({"b": [1, 1.0, -2, 1e3], "a": null}));
    assert_eq!(parse("{\"info\": {\"version\": 1.5}, \"<<\": 1}"), json!({"info": {"version": 1.5}, "<<": 1}));
}

#[test]
fn broken_texts() {
    use Code::Syntax;
    refused("", Syntax, "#", (1, 1), "empty");
    refused(" \n\n", Syntax, "#", (1, 1), "empty");
    refused("{\"a\": {\"b\": [1, 2", Syntax, "#/a/b", (1, 17), "EOF");
    refused("{\"a\": 1} x", Syntax, "#", (1, 10), "trailing");
    refused("{\"ä\": nil}", Syntax, "#/ä", (1, 8), "expected");
    refused("a: 1\nb:\n\t- x\n", Syntax, "#/b", (3, 1), "not YAML");
    refused("a: [1\nb: 2", Syntax, "#/a", (2, 2), "not YAML");
    refused("a: 1\n---\nb: 2\n", Syntax, "#", (1, 1), "more than one YAML document");
    refused("a: *b", Syntax, "#/a", (1, 4), "anchor");
    refused("? [a]\n: 1", Syntax, "#", (1, 3), "key that is text");
    refused("a:\n  <<: 1", Syntax, "#/a/<<", (2, 3), "merges");
    let diagnostic = refuse(b"a: 1\nb: \xff");
    let location = diagnostic.locations.first().unwrap();
    assert_eq!((diagnostic.code, location.line_column.map(|at| (at.line, at.column))), (Syntax, Some((2, 4))));
}

#[test]
fn duplicate_keys() {
    use Code::Syntax;
    refused("{\"a\": {\"x\": 1,\n \"x\": 2}}", Syntax, "#/a/x", (2, 2), "twice");
    refused("a:\n  x: 1\n  y: 2\n  x: 3", Syntax, "#/a/x", (4, 3), "`x`");
    refused("200: 1\n\"200\": 3", Syntax, "#/200", (2, 1), "`200`");
    let diagnostic = refuse("a:\n  x: 1\n  x: 3");
    assert_eq!(diagnostic.locations[1].line_column.map(|at| (at.line, at.column)), Some((2, 3)));
}

#[test]
fn limits() {
    let deep = |open: &str, close: &str, n| format!("{}1{}", open.repeat(n), close.repeat(n));
    assert!(super::parse(deep("[", "]", 100).as_bytes(), Origin::Description).is_ok());
    for text in [
        deep("[", "]", 10_000),
        deep("{\"a\":", "}", 10_000),
        "[".repeat(1_000_000),
        format!("x: {}", deep("[", "]", 4_000)),
        format!("x: {}", "[".repeat(1_000_000)),
        "- ".repeat(10_000),
        "? ".repeat(10_000),
        (0..5_000).fold(String::new(), |text, depth| text + &" ".repeat(depth) + "a:\n"),
    ] {
        let diagnostic = refuse(&text);
        let start: String = text.chars().take(30).collect();
        assert!(matches!(diagnostic.code, Code::Limit | Code::Syntax), "{start}: {diagnostic:?}");
        assert!(diagnostic.message.len() < 300, "{start}: {diagnostic:?}");
    }
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let below = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(bomb, "a{level}: &a{level} [{below}]");
    }
    assert_eq!(refuse(&bomb).code, Code::Limit);
    assert_eq!(refuse("a: &a [*a]").code, Code::Limit);
    assert_eq!(refuse(vec![b' '; MAX_BYTES + 1]).code, Code::Limit);
}
