use std::cell::Cell;

use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::{Check, Checks, Kind, OperationConstraints, Pattern, check};
use crate::description::{Description, OperationInfo};
use crate::request_parts::{RequestParts, Site};

static DIGITS: Pattern = Pattern::new(r"^\d+$", "^[0-9]+$");
static LOOKS_AROUND: Pattern = Pattern::new("^(?!x)", "^(?!x)");
static TOO_LARGE: Pattern = Pattern::new(r"^(\w{1000}){1000}$", r"^(\w{1000}){1000}$");

static PATTERNS: [Checks; 3] =
    [&[Check::Pattern(&DIGITS)], &[Check::Pattern(&LOOKS_AROUND)], &[Check::Pattern(&TOO_LARGE)]];

static MANY: Checks = &[
    Check::Minimum("100"),
    Check::MinLength(100),
    Check::MinItems(100),
    Check::MinProperties(100),
    Check::Required(&["a"]),
    Check::Pattern(&DIGITS),
    Check::Format("uuid"),
    Check::Items(&[Check::Never]),
    Check::Fields(&[("a", &[Check::Never])]),
];

static NODE: Checks = &[Check::Fields(&[
    ("name", &[Check::MaxLength(2)]),
    ("~/", &[Check::Minimum("0")]),
    ("next", &[Check::Type(&NODE)]),
    ("all", &[Check::MaxItems(2), Check::Items(&[Check::Type(&NODE)])]),
])];

static ALL: &[OperationConstraints] = &[
    OperationConstraints {
        of: ("/a", "GET", "get"),
        values: &[
            (Site::Query, "limit", &[Check::Minimum("1"), Check::Maximum("100")]),
            (Site::Query, "ids", &[Check::MaxItems(1), Check::Items(&[Check::Items(&[Check::Minimum("5")])])]),
            (Site::Header, "limit", &[Check::Never]),
        ],
    },
    OperationConstraints { of: ("/a", "POST", "send"), values: &[(Site::Body, "", &[Check::Type(&NODE)])] },
    OperationConstraints {
        of: ("/a", "POST", "send as multipart"),
        values: &[(
            Site::Body,
            "",
            &[Check::Required(&["file", "name"]), Check::Fields(&[("name", &[Check::MaxLength(2)])])],
        )],
    },
];

static DESCRIPTION: Description = Description {
    title: "",
    version: "",
    sha256: "",
    sdk: "",
    env_prefix: "",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: ALL,
};

fn found(method: http::Method, id: &'static str, mut parts: RequestParts) -> Vec<String> {
    let info = OperationInfo::new(&DESCRIPTION, "", id, method, "/a");
    check(&info, &parts.sent_values()).iter().map(ToString::to_string).collect()
}

fn in_body(value: &Value) -> Vec<String> {
    let mut parts = RequestParts::default();
    parts.json("application/json", value);
    found(http::Method::POST, "send", parts)
}

/// The violations of these checks alone.
fn of(checks: Checks, value: &Value) -> Vec<String> {
    let (mut found, json) = (Vec::new(), to_raw_value(value).expect("JSON"));
    let trials = Cell::new(1000);
    super::check::Walk::new(Site::Body, "", &trials, &mut found).all(checks, &json);
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn each_check_refuses_values_that_violate_it() {
    let rows: &[(Checks, Value, Value, &str)] = &[
        (&[Check::Minimum("3")], json!(3), json!(2), "minimum 3"),
        (&[Check::ExclusiveMinimum("3")], json!(3.1), json!(3), "exclusiveMinimum 3"),
        (&[Check::Maximum("0.3")], json!(0.3), json!(0.31), "maximum 0.3"),
        (&[Check::ExclusiveMaximum("1e300")], json!(1e299), json!(1e301), "exclusiveMaximum 1e300"),
        (&[Check::MultipleOf("0.01")], json!(19.99), json!(1.505), "multipleOf 0.01"),
        (&[Check::MinLength(2)], json!("🦀ä"), json!("ä"), "minLength 2"),
        (&[Check::MaxLength(1)], json!("\u{1F980}"), json!("ab"), "maxLength 1"),
        (PATTERNS[0], json!("12"), json!("1a"), r"pattern ^\d+$"),
        (PATTERNS[1], json!("yx"), json!("xy"), "pattern ^(?!x)"),
        (&[Check::Format("uuid")], json!("123e4567-e89b-12d3-a456-426614174000"), json!("1"), "format uuid"),
        (&[Check::MinItems(1)], json!([1]), json!([]), "minItems 1"),
        (&[Check::MaxItems(1)], json!([1]), json!([1, 2]), "maxItems 1"),
        (&[Check::UniqueItems], json!([1, 2, "1"]), json!([1, {"a": 1, "b": 2}, {"b": 2.0, "a": 1}]), "uniqueItems"),
        (&[Check::MinProperties(1)], json!({"a": 1}), json!({}), "minProperties 1"),
        (&[Check::MaxProperties(1)], json!({"a": 1}), json!({"a": 1, "b": 2}), "maxProperties 1"),
        (&[Check::Required(&["a", "b"])], json!({"a": 1, "b": null}), json!({"a": 1}), "required `a` and `b`"),
        (
            &[Check::AnyRequired(&[&["a"], &["b", "c"]])],
            json!({"a": 1, "b": 1, "c": 1}),
            json!({"b": 1}),
            "anyOf required `a`, required `b` and `c`",
        ),
        (
            &[Check::OneRequired(&[&["a"], &["b"]])],
            json!({"a": 1}),
            json!({"a": 1, "b": 1}),
            "oneOf required `a`, required `b`",
        ),
        (&[Check::Enum(&["1.5", "\"a\""])], json!("a"), json!("b"), "enum 1.5, \"a\""),
        (&[Check::Enum(&["1"])], json!(1.0), json!(2), "enum 1"),
        (&[Check::AnyOf(&[&[Check::Maximum("1")], &[Check::Minimum("5")]])], json!(7), json!(3), "anyOf"),
        (&[Check::OneOf(&[&[Check::Maximum("5")], &[Check::Minimum("1")]])], json!(7), json!(3), "oneOf"),
        (&[Check::Items(&[Check::Minimum("2")])], json!([2, "a", null]), json!([2, 1]), "minimum 2"),
        (&[Check::Values(&[Check::Minimum("2")])], json!({"a": 2}), json!({"a": 1}), "minimum 2"),
        (&[Check::Others(&["a"], &[Check::Minimum("2")])], json!({"a": 1, "b": 2}), json!({"b": 1}), "minimum 2"),
        (
            &[Check::Tagged("kind", &[("a", &[Check::MaxProperties(1)])])],
            json!({"kind": "b", "x": 1}),
            json!({"kind": "a", "x": 1}),
            "maxProperties 1",
        ),
        (
            &[Check::Arms(&[(Kind::Text, &[Check::MaxLength(1)]), (Kind::Number, &[])])],
            json!(12),
            json!("12"),
            "maxLength 1",
        ),
        (
            &[Check::Arms(&[(Kind::Any, &[Check::MaxLength(1)]), (Kind::Text, &[Check::MinLength(3)])])],
            json!("123"),
            json!("12"),
            "anyOf",
        ),
        (
            &[Check::Arms(&[(Kind::Object(&["a"]), &[Check::MaxProperties(1)]), (Kind::Object(&["b"]), &[])])],
            json!({"b": 1, "c": 1}),
            json!({"a": 1, "c": 1}),
            "maxProperties 1",
        ),
        (&[Check::Never], Value::Null, json!(1), "not"),
    ];
    for (checks, valid, invalid, message) in rows {
        assert_eq!(of(checks, valid), [""; 0], "{checks:?} {valid}");
        let found = of(checks, invalid);
        assert!(found.len() == 1 && found[0].ends_with(&format!(": {message}")), "{checks:?} {invalid} {found:?}");
        assert_eq!(of(checks, &Value::Null), [""; 0], "{checks:?}");
    }
}

#[test]
fn a_check_is_about_values_of_its_own_kind() {
    assert_eq!(of(MANY, &json!(true)), [""; 0]);
    assert_eq!(of(MANY, &json!(1)), ["the body: minimum 100"]);
}

#[test]
fn a_pattern_that_is_too_large_accepts_every_text() {
    assert_eq!(of(PATTERNS[2], &json!("a")), [""; 0]);
}

#[test]
fn pointers_lead_to_the_value_and_messages_have_none() {
    let body = json!({"name": "secret", "~/": -1, "next": {"all": [{"name": "ok"}, {"next": {"name": "hidden"}}]}});
    assert_eq!(
        in_body(&body),
        [
            "the body at /name: maxLength 2",
            "the body at /~0~1: minimum 0",
            "the body at /next/all/1/next/name: maxLength 2"
        ]
    );
    assert_eq!(of(&[Check::Values(&[Check::Never])], &json!({"of a person": 1})), ["the body at /*: not"]);
}

#[test]
fn violations_are_told_up_to_a_number_and_a_depth() {
    let items: Vec<i64> = (0..1_000_000).collect();
    assert_eq!(of(&[Check::Items(&[Check::Never])], &json!(items)).len(), 20);
    let json = format!("{}{}{}", r#"{"next":"#.repeat(100_000), r#"{"name":"too long"}"#, "}".repeat(100_000));
    let raw = serde_json::value::RawValue::from_string(json).expect("JSON");
    let mut found = Vec::new();
    super::check::Walk::new(Site::Body, "", &Cell::new(1000), &mut found).all(NODE, &raw);
    assert!(found.is_empty());
}

static TREE: Checks = &[Check::Fields(&[
    ("value", &[Check::Maximum("1")]),
    ("next", &[Check::AnyOf(&[&[Check::Type(&TREE)], &[Check::Type(&TREE), Check::MinProperties(1)]])]),
])];

#[test]
fn recursive_unions_take_a_bounded_time() {
    let json = format!("{}{}{}", r#"{"next":"#.repeat(100), r#"{"value":2}"#, "}".repeat(100));
    let raw = serde_json::value::RawValue::from_string(json).expect("JSON");
    let (mut found, trials) = (Vec::new(), Cell::new(1000));
    super::check::Walk::new(Site::Body, "", &trials, &mut found).all(TREE, &raw);
    assert_eq!((trials.get(), found.len()), (0, 0));
    assert_eq!(of(TREE, &json!({"next": {"next": {"value": 2}}})), ["the body at /next: anyOf"]);
}

#[test]
fn values_without_a_known_tag_have_their_own_checks() {
    static ALL: Checks = &[Check::Untagged("kind", Some(&["a"]), &[Check::MaxProperties(1)])];
    static ABSENT: Checks = &[Check::Untagged("kind", None, &[Check::MaxProperties(1)])];
    for (value, all, absent) in [
        (json!({"x": 1, "y": 1}), 1, 1),
        (json!({"kind": "b", "x": 1}), 1, 0),
        (json!({"kind": "a", "x": 1}), 0, 0),
        (json!({"kind": null, "x": 1}), 1, 1),
    ] {
        assert_eq!((of(ALL, &value).len(), of(ABSENT, &value).len()), (all, absent), "{value}");
    }
}

#[test]
fn parameters_are_checked_by_their_values() {
    let mut parts = RequestParts::default();
    parts.query("limit", &1000);
    parts.query("limit", &0);
    parts.query_collection("ids", "&,", &[[7], [3]]);
    parts.query("other", &-1);
    assert_eq!(
        found(http::Method::GET, "get", parts),
        [
            "query parameter `limit`: minimum 1",
            "query parameter `ids`: maxItems 1",
            "query parameter `ids` at /1/0: minimum 5"
        ]
    );
    let mut other = RequestParts::default();
    other.query("limit", &1000);
    assert!(found(http::Method::GET, "unknown", other).is_empty());
}

#[test]
fn forms_and_parts_are_checked_as_objects() {
    let mut form = RequestParts::default();
    form.form(&json!({"name": "long"}));
    assert_eq!(found(http::Method::POST, "send", form), ["the body at /name: maxLength 2"]);
    let mut parts = RequestParts::default();
    parts.part_text("name", "long");
    assert_eq!(
        found(http::Method::POST, "send as multipart", parts),
        ["the body: required `file` and `name`", "the body at /name: maxLength 2"]
    );
    let mut parts = RequestParts::default();
    parts.part_text("name", "ok");
    parts.part_file("file", None, crate::types::Upload::bytes("a".as_bytes().to_vec(), "a.txt"));
    assert!(found(http::Method::POST, "send as multipart", parts).is_empty());
}
