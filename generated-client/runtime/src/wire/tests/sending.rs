use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::round_trip;
use crate::codegen::{self, Patch};
use crate::wire::sending::for_request;

#[derive(Clone, Debug, PartialEq)]
struct Account {
    id: Option<i64>,
    price: Option<Decimal>,
    state: Option<String>,
    note: Patch<String>,
    name: String,
    peers: Vec<Account>,
    pet: Option<Box<Pet>>,
    rest: BTreeMap<String, Account>,
}

codegen::object! { Account {
    "id" => id: optional in answers,
    "price" => price: optional in answers as Number,
    "state" => state: nullable in answers,
    "note" => note: patch in answers,
    "name" => name: required,
    "peers" => peers: required,
    "pet" => pet: optional,
    .. => rest: declared,
} }

#[derive(Clone, Debug, PartialEq)]
struct Dog {
    kind: Option<String>,
    owner: Option<String>,
    bark: bool,
}

codegen::object! { Dog {
    "kind" => kind: optional in answers,
    "owner" => owner: optional in answers,
    "bark" => bark: required,
} }

#[derive(Clone, Debug, PartialEq)]
enum Pet {
    Dog(Dog),
    Unrecognized(Value),
}

codegen::tagged! { Pet by "kind" { "dog" => Dog(Dog), } }

const FULL: &str = r#"{"id":1,"price":1.10,"state":null,"note":"n","name":"a","peers":[{"id":2,"state":"s","name":"b","peers":[]}],"pet":{"kind":"dog","owner":"o","bark":true},"more":{"id":3,"state":null,"name":"c","peers":[]}}"#;

#[test]
fn read_only_fields_stay_out_of_requests_at_any_depth() {
    let account: Account = serde_json::from_str(FULL).unwrap();
    let sent = for_request(|| serde_json::to_value(&account)).unwrap();
    let expected = json!({
        "name": "a",
        "peers": [{"name": "b", "peers": []}],
        "pet": {"kind": "dog", "bark": true},
        "more": {"name": "c", "peers": []},
    });
    assert_eq!(sent, expected, "the tag of a union is sent in any case");
}

#[test]
fn models_are_whole_outside_of_requests() {
    for_request(|| ());
    assert!(!codegen::is_request());
    let account: Account = round_trip(FULL);
    assert_eq!(account.peers[0].id, Some(2));
}

#[test]
fn a_panic_restores_the_mode() {
    let panicked = std::panic::catch_unwind(|| for_request(|| panic!("while writing")));
    assert!(panicked.is_err() && !codegen::is_request());
    for_request(|| {
        for_request(|| ());
        assert!(codegen::is_request(), "the inner one does not end the outer one");
    });
}
