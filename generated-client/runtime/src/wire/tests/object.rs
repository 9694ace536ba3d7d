use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{message, read, round_trip};
use crate::codegen::{self, Patch};

#[derive(Clone, Debug, Default, PartialEq)]
struct Customer {
    id: i64,
    first_name: Option<String>,
    note: Patch<String>,
    end: Option<String>,
    r#type: Option<bool>,
}

codegen::object! { Customer {
    "id" => id: required,
    "firstName" => first_name: optional,
    "note" => note: patch,
    "end" => end: nullable,
    "type" => r#type: optional,
} }

// Models may have the names of the codecs.
#[allow(dead_code)]
struct Number;
#[derive(Clone, Debug, PartialEq)]
struct List {
    prices: Vec<Decimal>,
    matrix: Option<Vec<Vec<Decimal>>>,
    by_name: BTreeMap<String, Option<Decimal>>,
    price: Decimal,
    old: Option<Decimal>,
    new: Option<Decimal>,
    patch: Patch<Decimal>,
    rest: BTreeMap<String, Decimal>,
}

codegen::object! { List {
    "prices" => prices: required as List<Number>,
    "matrix" => matrix: optional as List<List<Number>>,
    "byName" => by_name: required as Map<Nullable<Number>>,
    "price" => price: required as Number,
    "old" => old: optional as Number,
    "new" => new: nullable as Number,
    "patch" => patch: patch as Number,
    .. => rest: declared as Number
} }

#[derive(Clone, Debug, PartialEq)]
struct Open {
    id: Option<i64>,
    rest: BTreeMap<String, serde_json::Value>,
}

codegen::object! { Open { "id" => id: optional, .. => rest: declared } }

#[derive(Clone, Debug, PartialEq)]
struct Keeping {
    id: Option<i64>,
    others: BTreeMap<String, serde_json::Value>,
}

codegen::object! { Keeping { "id" => id: optional, .. => others: unknown as AnyValue } }

#[derive(Clone, Debug, PartialEq)]
struct Anything {
    rest: BTreeMap<String, i64>,
}

codegen::object! { Anything { .. => rest: declared, } }

#[derive(Clone, Debug, PartialEq)]
struct Nothing {}

codegen::object! { Nothing {} }

/// Fields may have the names of the macro's own variables.
#[derive(Clone, Debug, PartialEq)]
struct Names {
    map: i64,
    key: Option<i64>,
    value: Option<Decimal>,
    serializer: BTreeMap<String, i64>,
}

codegen::object! { Names {
    "map" => map: required, "key" => key: optional, "value" => value: nullable as Number, .. => serializer: declared,
} }

#[test]
fn names_do_not_clash() {
    let value: Names = round_trip(r#"{"map":1,"key":2,"value":3.0,"rest":4}"#);
    assert_eq!((value.map, value.key, value.serializer["rest"]), (1, Some(2), 4));
}

#[test]
fn objects_with_every_field_are_read() {
    let value: Customer = round_trip(r#"{"id":1,"firstName":"A\"b","note":"x","end":"e","type":true}"#);
    assert_eq!(value.first_name.as_deref(), Some("A\"b"));
    assert_eq!(value.note, Patch::Value("x".into()));
}

#[test]
fn absent_and_null_fields_are_distinguished() {
    let value: Customer = read(r#"{"id":1}"#).unwrap();
    assert_eq!(value, Customer { id: 1, ..Customer::default() });
    assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"id":1,"end":null}"#);

    let value: Customer = read(r#"{"id":1,"firstName":null,"note":null,"end":null}"#).unwrap();
    assert_eq!(value, Customer { id: 1, note: Patch::Null, ..Customer::default() });
    assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"id":1,"note":null,"end":null}"#);
}

#[test]
fn a_required_field_is_neither_absent_nor_null() {
    assert!(message::<Customer>("{}").contains("missing field `id`"));
    assert!(message::<Customer>(r#"{"id":null}"#).contains("expected i64"));
    assert!(message::<Customer>("[]").contains("expected an object (Customer)"));
}

#[test]
fn unknown_fields_are_ignored_and_the_last_duplicate_counts() {
    let value: Customer = read(r#"{"x":{"id":[1]},"id":1,"i\u0064":2,"y":null}"#).unwrap();
    assert_eq!(value.id, 2);
}

#[test]
fn codecs_work_in_every_mode() {
    let json = r#"{"prices":[0.10,1],"matrix":[[0.1],[]],"byName":{"a":1.50,"b":null},"price":19.99,"old":2.0,"new":3,"patch":4.0,"x":5.50}"#;
    let value: List = round_trip(json);
    assert_eq!(value.rest["x"].to_string(), "5.50");
    let json = r#"{"prices":[],"byName":{},"price":1,"new":null}"#;
    let value: List = round_trip(json);
    assert_eq!((value.old, value.new, value.patch), (None, None, Patch::Absent));
    let value: List = read(r#"{"prices":[],"byName":{},"price":1,"old":null,"patch":null}"#).unwrap();
    assert_eq!((value.old, value.patch), (None, Patch::Null));
    assert!(message::<List>(r#"{"prices":[],"byName":{},"price":null}"#).contains("expected a number"));
}

/// With null and numbers beyond 64 bits.
#[test]
fn unknown_fields_are_kept_and_written_back() {
    let value: Keeping = round_trip(r#"{"id":1,"a":null,"b":{"c":[12345678901234567890123]},"d":1.5}"#);
    assert_eq!(value.others.keys().collect::<Vec<_>>(), ["a", "b", "d"]);
}

#[test]
fn other_fields_are_kept() {
    let value: Open = round_trip(r#"{"id":1,"a":[null],"b":{"c":1}}"#);
    assert_eq!(value.rest.len(), 2);
    let value: Anything = read(r#"{"a":1}"#).unwrap();
    assert_eq!(value.rest["a"], 1);
    assert_eq!(round_trip::<Nothing>("{}"), Nothing {});
    let twice = Open { id: Some(1), rest: BTreeMap::from([("id".to_owned(), 2.into())]) };
    assert_eq!(serde_json::to_string(&twice).unwrap(), r#"{"id":1}"#, "a declared field is not written twice");
}

#[test]
fn deep_values_are_refused() {
    let deep = format!(r#"{{"x":{}}}"#, "[".repeat(100_000) + &"]".repeat(100_000));
    assert_eq!(read::<Customer>(&deep).unwrap_err().to_string().split_once(' ').unwrap().0, "missing");
    assert!(message::<Open>(&deep).contains("recursion limit"));
}

#[test]
fn fields_are_found_in_any_order() {
    let expected = Customer { id: 1, first_name: Some("Jo".into()), r#type: Some(true), ..Customer::default() };
    for json in [
        r#"{"id":1,"firstName":"Jo","type":true}"#,
        r#"{"type":true,"firstName":"Jo","id":1}"#,
        r#"{"firstName":"Jo","more":{"id":2},"type":true,"id":1}"#,
        r#"{"type":false,"id":2,"type":true,"id":1,"firstName":"Jo"}"#,
    ] {
        assert_eq!(read::<Customer>(json).unwrap(), expected, "{json}");
    }
}
