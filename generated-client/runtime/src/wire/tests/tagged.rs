use rust_decimal::Decimal;
use serde_json::Value;

use super::{message, read, round_trip};
use crate::codegen;

#[derive(Clone, Debug, PartialEq)]
struct Cat {
    lives: i64,
    price: Option<Decimal>,
}

codegen::object! { Cat { "lives" => lives: required, "price" => price: optional as Number, } }

/// Its payload has the tag as a field of its own.
#[derive(Clone, Debug, PartialEq)]
struct Dog {
    pet_type: Option<String>,
    puppies: Option<Vec<Pet>>,
}

codegen::object! { Dog { "petType" => pet_type: optional, "puppies" => puppies: optional, } }

#[derive(Clone, Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Box<Dog>),
    Hound(Dog),
    Unrecognized(Value),
}

codegen::tagged! { Pet by "petType" {
    "cat" => Cat(Cat), "dog" => Dog(Box<Dog>), "hound" => Hound(Dog),
} else Unrecognized }

#[derive(Clone, Debug, PartialEq)]
enum Numbered {
    One(Versioned),
    Unrecognized(Value),
}

#[derive(Clone, Debug, PartialEq)]
struct Versioned {
    version: Option<i64>,
}

codegen::object! { Versioned { "version" => version: optional as Integer, } }
codegen::tagged! { Numbered by "version" { 1 => One(Versioned), } }

#[derive(Clone, Debug, PartialEq)]
enum Flagged {
    On(Flag),
    Off(Flag),
    Base(Flag),
    Unrecognized(Value),
}

#[derive(Clone, Debug, PartialEq)]
struct Flag {
    on: codegen::Patch<bool>,
    since: Option<i64>,
}

codegen::object! { Flag { "on" => on: patch, "since" => since: optional as Integer, } }
codegen::tagged! { Flagged by "on" { true => On(Flag), false => Off(Flag), _ => Base(Flag) } }

#[test]
fn the_tag_decides_the_arm_at_any_position() {
    let value: Pet = read(r#"{"lives":9,"petType":"cat","price":0.10}"#).unwrap();
    assert_eq!(value, Pet::Cat(Cat { lives: 9, price: Some("0.10".parse().unwrap()) }));
    assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"petType":"cat","lives":9,"price":0.10}"#);
}

#[test]
fn the_tag_is_written_once_with_the_value_of_the_arm() {
    let value: Pet = round_trip(r#"{"petType":"dog","puppies":[{"petType":"dog"}]}"#);
    let Pet::Dog(dog) = value else { panic!() };
    assert_eq!(dog.pet_type.as_deref(), Some("dog"), "the payload sees the tag");
    let text = |pet: &Pet| serde_json::to_string(pet).unwrap();
    assert_eq!(text(&Pet::Dog(Dog { pet_type: None, puppies: None }.into())), r#"{"petType":"dog"}"#);
    let wrong = Dog { pet_type: Some("cat".into()), puppies: Some(vec![]) };
    assert_eq!(text(&Pet::Hound(wrong)), r#"{"petType":"hound","puppies":[]}"#);
}

#[test]
fn an_unknown_tag_keeps_the_whole_object() {
    let json = r#"{"legs":[0],"petType":"fish"}"#;
    let value: Pet = round_trip(json);
    assert_eq!(value, Pet::Unrecognized(serde_json::from_str(json).unwrap()));
}

#[test]
fn a_known_tag_with_an_invalid_payload_is_an_error() {
    assert!(message::<Pet>(r#"{"petType":"cat"}"#).contains("missing field `lives`"));
    assert!(message::<Pet>(r#"{"petType":"cat","lives":"nine"}"#).contains("of another form"));
}

#[test]
fn an_object_without_a_tag_is_kept_as_it_is() {
    for json in ["{}", r#"{"lives":9}"#, r#"{"lives":9,"petType":null}"#] {
        assert_eq!(round_trip::<Pet>(json), Pet::Unrecognized(serde_json::from_str(json).unwrap()));
    }
    assert!(message::<Pet>("[]").contains("of another form"));
    assert!(message::<Pet>("1").contains("of another form"));
}

#[test]
fn an_object_without_a_tag_goes_to_the_arm_without_one() {
    let base = |on, since| Flagged::Base(Flag { on, since });
    assert_eq!(round_trip::<Flagged>(r#"{"since":3}"#), base(codegen::Patch::Absent, Some(3)));
    assert_eq!(round_trip::<Flagged>(r#"{"on":null}"#), base(codegen::Patch::Null, None));
    let broken = r#"{"since":"long ago"}"#;
    assert_eq!(round_trip::<Flagged>(broken), Flagged::Unrecognized(serde_json::from_str(broken).unwrap()));
    assert!(matches!(round_trip::<Flagged>(r#"{"on":true,"since":3}"#), Flagged::On(_)));
    let off = Flagged::Off(Flag { on: codegen::Patch::Absent, since: None });
    assert_eq!(serde_json::to_string(&off).unwrap(), r#"{"on":false}"#, "the tag is a boolean");
}

#[test]
fn the_last_duplicate_tag_counts() {
    let value: Pet = read(r#"{"petType":"cat","petType":"hound"}"#).unwrap();
    assert_eq!(value, Pet::Hound(Dog { pet_type: Some("hound".into()), puppies: None }));
}

#[test]
fn a_tag_may_be_a_number() {
    assert_eq!(round_trip::<Numbered>(r#"{"version":1}"#), Numbered::One(Versioned { version: Some(1) }));
    let json = serde_json::to_string(&Numbered::One(Versioned { version: None })).unwrap();
    assert_eq!(json, r#"{"version":1}"#);
    let one = Numbered::One(Versioned { version: Some(1) });
    assert_eq!(read::<Numbered>(r#"{"version":1.0}"#).unwrap(), one);
    assert_eq!(read::<Numbered>(r#"{"version":10e-1}"#).unwrap(), one);
}

#[test]
fn unions_are_read_from_values_and_at_depth() {
    let value = serde_json::json!({"petType": "dog", "puppies": [{"petType": "cat", "lives": 1}]});
    let pet: Pet = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&pet).unwrap(), value);
    let depth = 5_000;
    let deep = r#"{"petType":"dog","puppies":["#.repeat(depth) + &"]}".repeat(depth);
    assert!(message::<Pet>(&deep).contains("recursion limit"));
}
