use serde_json::{Value, json};

use super::super::read::read;
use super::super::shape::{Context, Shape};
use super::shape;
use crate::names::is_name;

#[test]
fn keys_that_may_be_data_are_not_recorded() {
    for name in ["id", "_id", "first_name", "kebab-case", "@type", "$ref", "dc:title", "a.b", "iso3166", "addressLine2"]
    {
        assert!(is_name(name), "{name}");
    }
    let long = "a".repeat(65);
    let data = [
        "",
        "42",
        "4a",
        "ann@example.com",
        "Ann Smith",
        "+49301234567",
        "7f8a1c3e-0000-4000-8000-000000000000",
        "u12345",
        "größe",
        "a/b",
        long.as_str(),
    ];
    for key in data {
        assert!(!is_name(key), "{key}");
    }
}

#[test]
fn other_keys_are_counted_together() {
    let answer = r#"{"id": 1, "ann@example.com": {"n": 1}, "4711": {"n": null}}"#;
    let others = json!({"object": 2, "fields": {"n": {"integer": 1, "null": 1}}});
    assert_eq!(shape([answer], &[], true), json!({"object": 1, "fields": {"id": {"integer": 1}}, "others": others}));
}

/// A name of two letters.
fn name(number: u8) -> String {
    [b'a' + number / 26, b'a' + number % 26].map(char::from).iter().collect()
}

#[test]
fn many_different_keys_are_taken_as_data() {
    let member = |number: u8| format!(r#""{}": {{"n": 1}}"#, name(number));
    let answers: Vec<_> = (0..40).map(|number| format!("{{{}, {}}}", member(number), member(number + 1))).collect();
    let others = json!({"object": 80, "fields": {"n": {"integer": 80}}});
    assert_eq!(shape(answers.iter().map(String::as_str), &[], true), json!({"object": 40, "others": others}));
    let members: Vec<_> = (0..100).map(|number| format!(r#""{}": "x""#, name(number))).collect();
    let large = format!("{{{}}}", members.join(","));
    assert_eq!(shape([large.as_str()], &[], true), json!({"object": 1, "others": {"text": 100}}));
}

#[test]
fn objects_with_many_fields_keep_them() {
    let fields: Vec<_> =
        (0..100_u8).map(|n| format!(r#""f{n}": {}"#, if n % 2 == 0 { "1" } else { "\"x\"" })).collect();
    let answer = format!("{{{}}}", fields.join(","));
    let shape = shape([answer.as_str(); 3], &[], true);
    assert_eq!(shape["fields"].as_object().map(serde_json::Map::len), Some(100));
    assert_eq!(shape.get("others"), None);
}

#[test]
fn keys_beyond_the_maximum_are_counted_as_others() {
    let (mut shape, mut fields_left) = (Shape::default(), 2);
    let mut context = Context { unknown: &[], values: true, fields_left: &mut fields_left };
    read(br#"{"a": {"b": 1, "c": 2}, "d": 3}"#, &mut shape, &mut context).unwrap();
    let a = json!({"object": 1, "fields": {"b": {"integer": 1}}, "others": {"integer": 1}});
    let expected: Value = json!({"object": 1, "fields": {"a": a}, "others": {"integer": 1}});
    assert_eq!((serde_json::to_value(&shape).unwrap(), fields_left), (expected, 0));
}
