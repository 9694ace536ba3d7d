use serde_json::json;

use super::super::names::{Form, form};
use super::shape;

#[test]
fn kinds_are_counted_at_each_location() {
    let answers = [r#"{"id": 1, "tags": ["a", null], "owner": {"name": "Ann"}}"#, r#"{"id": "x", "tags": []}"#];
    let expected = json!({"object": 2, "fields": {
        "id": {"integer": 1, "text": 1},
        "owner": {"object": 1, "fields": {"name": {"text": 1}}},
        "tags": {"list": 2, "items": {"null": 1, "text": 1}},
    }});
    assert_eq!(shape(answers, &[], true), expected);
}

#[test]
fn integers_are_numbers_without_a_fraction() {
    let expected = json!({"list": 1, "items": {"integer": 6, "number": 2}});
    assert_eq!(shape(["[1, -1, 1.0, 1e2, 18446744073709551615, 1e30, 1.5, 1e-3]"], &[], true), expected);
}

#[test]
fn invalid_json_is_not_counted() {
    for broken in ["", "{\"a\": 1", "{\"a\": 1} x", "<html>", "[1e999]"] {
        assert_eq!(shape([broken], &[], true), json!({}), "{broken}");
    }
    assert_eq!(shape(["\u{feff}true"], &[], true), json!({"boolean": 1}));
}

#[test]
fn texts_are_counted_by_form() {
    let cases = [
        ("", Form::Empty),
        ("2026-02-28", Form::Date),
        ("2026-02-30", Form::Other),
        ("2026-02-28T10:00:00Z", Form::DateTime),
        ("2026-02-28T10:00:00+01:00[Europe/Berlin]", Form::DateTime),
        ("12", Form::Number),
        ("-1.50", Form::Number),
        ("28.02.2026", Form::Other),
        ("a12", Form::Other),
        ("+49 30 1234567", Form::Other),
    ];
    for (text, expected) in cases {
        assert_eq!(form(text), expected, "{text}");
    }
    let expected = json!({"list": 1, "items": {"text": 3, "empty": 1, "date": 1}});
    assert_eq!(shape([r#"["", "2026-01-01", "x"]"#], &[], true), expected);
}

#[test]
fn unknown_values_of_enums_are_counted_and_written_only_where_asked_for() {
    let answer =
        r#"[{"kind": "NEW", "size": 7}, {"kind": "OLD", "size": 1}, {"kind": "ann@example.com", "size": 7.0}]"#;
    let unknown = ["NEW", "ann@example.com", "7"];
    let fields = |kind, size| json!({"list": 1, "items": {"object": 3, "fields": {"kind": kind, "size": size}}});
    let kind = json!({"text": 3, "unknown": 2});
    assert_eq!(shape([answer], &unknown, false), fields(kind, json!({"integer": 3, "unknown": 1})));
    let kind = json!({"text": 3, "unknown": 2, "values": ["NEW"]});
    let size = json!({"integer": 3, "unknown": 1, "values": ["7"]});
    assert_eq!(shape([answer], &unknown, true), fields(kind, size));
}
