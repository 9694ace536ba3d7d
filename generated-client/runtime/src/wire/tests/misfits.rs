//! Misfits are reported by pointer and form.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::codegen::{self, Base64, Date, DateTime, Reply};
use crate::wire::explain::Form;

#[derive(Debug, PartialEq)]
struct Person {
    id: i64,
    small: Option<i32>,
    born: Option<Date>,
    seen: Option<DateTime>,
    photo: Option<Base64>,
    price: Option<Decimal>,
    share: Option<f64>,
    active: Option<bool>,
    home: Option<Home>,
    pet: Option<Pet>,
    days: Option<Vec<Date>>,
    counts: Option<BTreeMap<String, i64>>,
    dates: Option<BTreeMap<String, Date>>,
    people: Option<Vec<Person>>,
}
codegen::object! { Person {
    "id" => id: required as Integer, "small" => small: optional as Integer, "born" => born: optional,
    "seen" => seen: optional, "photo" => photo: optional, "price" => price: optional as Number,
    "share" => share: optional, "active" => active: optional, "home" => home: optional, "pet" => pet: optional,
    "days" => days: optional, "counts" => counts: optional as Map<Integer>, "dates" => dates: optional,
    "people" => people: optional,
} }

#[derive(Debug, PartialEq)]
struct Home {
    street: String,
    since: Date,
    extra: BTreeMap<String, i64>,
}
codegen::object! { Home {
    "street" => street: required, "since" => since: required, .. => extra: declared as Integer,
} }

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Unrecognized(Value),
}
codegen::tagged! { Pet by "kind" { "cat" => Cat(Cat) } }

#[derive(Debug, PartialEq)]
struct Cat {
    lives: i64,
    names: Option<BTreeMap<String, Date>>,
}
codegen::object! { Cat { "lives" => lives: required as Integer, "names" => names: optional, } }

fn misfits<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> Vec<String> {
    let reply = Reply {
        status: http::StatusCode::OK,
        headers: http::HeaderMap::new(),
        body: json.to_owned().into(),
        attempts: 1,
    };
    reply.json::<T>().unwrap_err().misfits.iter().map(ToString::to_string).collect()
}

#[test]
fn every_form_is_distinguished() {
    let json = r#"{"small":"x","born":"1987-02-03Z","seen":"1987-02-03","photo":"!","price":true,
        "share":"1.5","active":1,"home":[],"pet":7,"days":{},"counts":"x","dates":3,"people":null}"#;
    assert_eq!(
        misfits::<Person>(json),
        [
            "/small: expected an integer, found a text",
            "/born: expected a date, found a text",
            "/seen: expected a date and time, found a date",
            "/photo: expected base64 text, found a text",
            "/price: expected a number, found a boolean",
            "/share: expected a number, found a text",
            "/active: expected a boolean, found an integer",
            "/home: expected an object, found a list",
            "/pet: expected an object, found an integer",
            "/days: expected a list, found an object",
            "/counts: expected an object, found a text",
            "/dates: expected an object, found an integer",
            "/id: a required field is missing",
        ]
    );
    for (json, expected) in [
        (r#"{"id":1.5}"#, "/id: expected an integer, found a number"),
        (r#"{"id":1e30}"#, "/id: an integer that is out of range"),
        (r#"{"id":1,"small":2147483648}"#, "/small: an integer that is out of range"),
        (r#"{"id":1,"price":1.00000000000000000000000000000000001}"#, "/price: a number that is out of range"),
        (r#"{"id":1,"share":1e400}"#, "/share: an integer that is out of range"),
        (r#"{"id":null}"#, "/id: expected an integer, found null"),
        (r#"{"id":1,"seen":"1987"}"#, "/seen: expected a date and time, found a text"),
        (r#"{"id":1,"days":["1987-02-03","x"]}"#, "/days/1: expected a date, found a text"),
        ("[]", "expected an object, found a list"),
    ] {
        assert_eq!(misfits::<Person>(json), [expected], "{json}");
    }
    assert_eq!(misfits::<String>(r#""\ud800""#), ["a text that is not accepted"]);
    assert_eq!(misfits::<String>("7"), ["expected a text, found an integer"]);
    assert_eq!(misfits::<(i64, i64)>("[1]"), ["a list that is not accepted"]);
}

#[test]
fn errors_of_samples_are_no_misfits() {
    let json = r#"{"id":1,"home":5,"pet":{"kind":"cat"},"days":"x"}"#;
    assert_eq!(
        misfits::<Person>(json),
        [
            "/home: expected an object, found an integer",
            "/pet/lives: a required field is missing",
            "/days: expected a list, found a text",
        ]
    );
}

#[test]
fn fields_are_shown_and_keys_of_maps_are_not() {
    let json = r#"{"id":1,"counts":{"max@example.com":"x"},"dates":{"max@example.com":"x","a":"2000-01-01","b":1},
        "home":{"street":1,"since":"x","max@example.com":"x"},"pet":{"kind":"cat","lives":"x","names":{"Tom":7}},
        "people":[{"id":1},{"id":"x"},{"dates":{"max@example.com":1}}]}"#;
    assert_eq!(
        misfits::<Person>(json),
        [
            "/counts/*: expected an integer, found a text",
            "/dates/*: expected a date, found a text",
            "/dates/*: expected a date, found an integer",
            "/home/street: expected a text, found an integer",
            "/home/since: expected a date, found a text",
            "/home/*: expected an integer, found a text",
            "/pet/lives: expected an integer, found a text",
            "/pet/names/*: expected a date, found an integer",
            "/people/1/id: expected an integer, found a text",
            "/people/2/dates/*: expected a date, found an integer",
            "/people/2/id: a required field is missing",
        ]
    );
    assert_eq!(misfits::<BTreeMap<String, i64>>(r#"{"max":"x"}"#), ["/*: expected an integer, found a text"]);
    // The keys themselves may be what does not fit.
    assert_eq!(misfits::<BTreeMap<u8, i64>>(r#"{"max":1}"#).len(), 1);
    assert_eq!(misfits::<BTreeMap<u8, i64>>(r#"{"7":"x"}"#), ["/*: expected an integer, found a text"]);
}

#[test]
fn the_first_twenty_misfits_are_reported() {
    let people: Vec<_> = (0..100_000).map(|_| r#"{"id":"x","home":{}}"#).collect();
    let json = format!(r#"{{"id":1,"people":[{}]}}"#, people.join(","));
    let reported = misfits::<Person>(&json);
    assert_eq!(reported.len(), 20);
    assert_eq!(
        reported[18..],
        ["/people/6/id: expected an integer, found a text", "/people/6/home/street: a required field is missing"]
    );
    let mut late = vec![r#"{"id":1}"#; 100_000];
    late.extend([r#"{"id":"x"}"#; 3]);
    let json = format!(r#"{{"id":1,"people":[{}]}}"#, late.join(","));
    assert_eq!(misfits::<Person>(&json)[0], "/people/100000/id: expected an integer, found a text");
}

#[test]
fn forms_can_be_asked_for() {
    let reply = Reply {
        status: http::StatusCode::OK,
        headers: http::HeaderMap::new(),
        body: "\u{feff}{\"born\":\"x\"}".into(),
        attempts: 1,
    };
    let error = reply.json::<Person>().unwrap_err();
    let [born, id] = error.misfits.as_slice() else { panic!("{error}") };
    assert_eq!((born.pointer(), born.expected(), born.found()), ("/born", Some(Form::Date), Some(Form::Text)));
    assert_eq!((id.pointer(), id.expected(), id.found(), id.is_missing()), ("/id", None, None, true));
}
