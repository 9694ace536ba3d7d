//! Whatever is fed to whatever form, nothing that an error shows has a piece of it.

#![allow(dead_code, reason = "the types are only read")]

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt;

use rust_decimal::Decimal;
use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, de};
use serde_json::{Value, json};

use crate::call_target::{CallTarget, Raw};
use crate::codegen::{self, Base64, Date, DateTime, Decoded, Integer, List, Map, Number, Patch, Reply};
use crate::error::{Error, ErrorKind};

#[derive(Debug, PartialEq, Eq)]
enum Color {
    Red,
    Unrecognized(codegen::UnknownValue),
}
codegen::string_enum! { Color { "red" => Red } }

#[derive(Debug, PartialEq)]
enum Level {
    Low,
    Unrecognized(codegen::UnknownNumber),
}
codegen::integer_enum! { Level { 1 => Low } }

#[derive(Debug, PartialEq)]
struct Thing {
    id: i64,
    day: Option<Date>,
    at: Option<DateTime>,
    next: Option<Box<Thing>>,
    rest: BTreeMap<String, Date>,
}
codegen::object! { Thing {
    "id" => id: required as Integer, "day" => day: optional, "at" => at: nullable, "next" => next: optional,
    .. => rest: declared,
} }

#[derive(Debug, PartialEq)]
struct Apart {
    day: Date,
}
codegen::object! { apart Apart { "day" => day: required, } }

#[derive(Debug, PartialEq)]
enum Tagged {
    Thing(Thing),
    Unrecognized(Value),
}
codegen::tagged! { Tagged by "kind" { "thing" => Thing(Thing) } }

#[derive(Debug, PartialEq)]
enum Untagged {
    Days(Vec<Date>),
    Thing(Thing),
    Unrecognized(Value),
}
codegen::untagged! { Untagged { Days(Vec<Date>), Thing(Thing) { keys: ["id"] } } }

#[derive(Debug, PartialEq)]
struct Wrapped(Vec<Date>);
codegen::newtype! { Wrapped(Vec<Date>) }

/// A type of somebody else that says what it read, in a form that could be taken for one of ours.
#[derive(Debug)]
struct Quoting<const FORM: usize>;

impl<'de, const FORM: usize> Deserialize<'de> for Quoting<FORM> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Err(de::Error::custom(match FORM {
            0 => text,
            1 => format!("missing field `{text}`"),
            2 => format!("the value “{text}” [value 1]"),
            _ => format!("unknown tag {text} [at `/{text}` in a value of 3 bytes]"),
        }))
    }
}

/// Values whose pieces of three characters are in no word of ours: of letters that we do not use, and of digits.
fn values() -> Vec<(Value, Vec<String>)> {
    let alphabets: [Vec<char>; 4] = [
        ('\u{10d0}'..='\u{10f0}').collect(),
        ('\u{a640}'..='\u{a65f}').collect(),
        ('\u{1400}'..='\u{1420}').collect(),
        ('\u{12000}'..='\u{12020}').collect(),
    ];
    let frames = [
        "%",
        "\"%\"",
        "'%'",
        "`%`",
        "“%”",
        "«%»",
        "%, expected %",
        "missing field `%`",
        "% at line 1 column 2",
        "invalid type: string \"%\", expected a date",
        "the %",
        "no `%`",
        "unknown tag %",
        "%[value 1]",
        "% [value 2]",
        "% [at `/%` in a value of 7 bytes]",
        "/%/%",
        "~%~",
        "%@%.%",
        "%\n%",
        "\u{202e}%",
        "2000-01-01T00:00:00[%]",
        "%Z",
        "+%",
        "{%}",
    ];
    let mut values: Vec<(Value, Vec<String>)> = Vec::new();
    for (row, frame) in frames.iter().enumerate() {
        for column in 0..16 {
            let alphabet = &alphabets[column % 4];
            let word: String = (0..5).map(|at| alphabet[(row + 7 * at + column) % alphabet.len()]).collect();
            let text = frame.replace('%', &word);
            let value = match column / 4 {
                0 => json!(text),
                1 => json!({ word.clone(): text, "id": text }),
                2 => json!([text, [word]]),
                _ => json!({ "kind": "thing", "id": 3, "day": text, "next": { "id": word } }),
            };
            values.push((value, pieces(&word)));
        }
    }
    for digits in ["9387", "74936", "836479", "93847", "643978"] {
        for frame in [
            "\"%-07-38\"",
            "\"%-02-03Z\"",
            "\"%-02-03T04:05:06Z\"",
            "\"%:73:94\"",
            "\"%-34\"",
            "%.36",
            "-%.93",
            "%e300",
            "-%",
            "0.%%%%%%%%%",
            "%%%%%%%%%%",
            "[%.5]",
            "{\"%\":%.5}",
            "{\"id\":\"%\"}",
            "{\"id\":3,\"day\":%}",
            "{\"day\":\"%\"}",
            "[[%.5]]",
            "\"%\"",
            "\"P%Y\"",
            "\"%.%.%.%\"",
            "[{\"%\":null}]",
            "{\"kind\":\"thing\",\"id\":%.7}",
        ] {
            values.push((serde_json::from_str(&frame.replace('%', digits)).unwrap(), pieces(digits)));
        }
    }
    values
}

fn pieces(word: &str) -> Vec<String> {
    let letters: Vec<_> = word.chars().collect();
    letters.windows(3).map(|piece| piece.iter().collect()).collect()
}

static API: codegen::Description = codegen::Description {
    title: "Sample",
    version: "1",
    sha256: "",
    sdk: "some-sdk/0.1.0",
    env_prefix: "SAMPLE",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[],
};

/// All that the error of reading shows; nothing if it is read.
fn shown<T: DeserializeOwned>(json: &str) -> Option<String> {
    let body = json.to_owned();
    let mut headers = http::HeaderMap::new();
    headers.insert("x-value", http::HeaderValue::from_bytes(json.as_bytes()).unwrap());
    headers.insert("content-type", http::HeaderValue::from_bytes(json.as_bytes()).unwrap());
    let reply = Reply { status: http::StatusCode::OK, headers, body: body.into(), attempts: 1 };
    let error = reply.json::<T>().err()?;
    let raw = Raw { description: &API, method: http::Method::GET, path: "/x".to_owned() };
    let error = Error::decode(&CallTarget::Raw(raw.into()), reply, error);
    assert!(!error.misfits().is_empty(), "{json}");
    let mut all = format!("{:?} {:?}", error.misfits(), error.pointer());
    let first: &dyn std::error::Error = &error;
    for error in std::iter::successors(Some(first), |error| (**error).source()) {
        fmt::Write::write_fmt(&mut all, format_args!("{error} {error:#} {error:?} {error:#?} ")).unwrap();
    }
    assert!(error.source().is_some());
    // Its length is no piece of it.
    Some(all.replace(&format!("body: {}", json.len()), "body"))
}

fn nothing_is_told<T: DeserializeOwned>(name: &str, values: &[(Value, Vec<String>)]) {
    let mut refused = 0;
    for (number, (value, pieces)) in values.iter().enumerate() {
        let word = &pieces[0];
        let texts = [
            (0, value.to_string()),
            (1, json!([value, value]).to_string()),
            (2, json!({ word: value, "b": { word: [value] } }).to_string()),
        ];
        for (place, text) in texts {
            let shown = match place {
                1 | 2 if number % 4 != 0 => None,
                0 => shown::<T>(&text),
                1 => shown::<Vec<Option<T>>>(&text),
                _ => shown::<BTreeMap<String, Many<T>>>(&text),
            };
            let Some(shown) = shown else { continue };
            refused += 1;
            for piece in pieces {
                assert!(!shown.contains(piece), "{name} of {text} tells {piece}: {shown:.2000}");
            }
        }
    }
    assert!(refused > 50, "{name} refuses only {refused}");
}

/// The error of a status, with values wherever an error body does not tell what went wrong.
fn failed(value: &Value, word: &str) -> String {
    let list = json!([
        { "loc": ["body", word, value], "msg": "is wrong", "type": "x", "input": value, "ctx": { "error": value } },
        { "field": word, "message": "is wrong", "rejectedValue": value },
        { "source": { "pointer": format!("/data/{word}") }, "title": "is wrong", "meta": value },
        { "loc": ["body", "newPassword"], "msg": word },
    ]);
    let mut all = String::new();
    for body in [
        json!({ "detail": list, "body": value }),
        json!({ "errors": list, "instance": value, "type": value, word: value }),
        json!({ "errors": { word: ["is wrong"], "password": [word] }, "title": "no", "balance": value }),
        json!({ "error": { "message": "no", "param": value, word: value }, "status": value }),
        json!({ "message": "no", "data": value, "args": [value] }),
        json!({ "hint": value, word: "x" }),
        value.clone(),
    ] {
        if body == *value && !(value.is_object() || value.is_number()) {
            continue;
        }
        let body = body.to_string();
        let length = body.len();
        let mut headers = http::HeaderMap::new();
        headers.insert("x-value", http::HeaderValue::from_bytes(body.as_bytes()).unwrap());
        headers.insert("content-type", http::HeaderValue::from_bytes(body.as_bytes()).unwrap());
        let reply = Reply { status: http::StatusCode::BAD_REQUEST, headers, body: body.into(), attempts: 1 };
        let raw = Raw { description: &API, method: http::Method::GET, path: "/x".to_owned() };
        let error = Error::reply(ErrorKind::Status, String::new(), reply).of(&CallTarget::Raw(raw.into()));
        all.push_str(&format!("{error} {error:#} {error:?} {error:#?} ").replace(&format!("body: {length}"), "body"));
    }
    all
}

#[test]
fn error_bodies_are_read() {
    for (value, pieces) in &values() {
        let word = pieces.iter().enumerate().fold(String::new(), |word, (index, piece)| {
            if index == 0 { piece.clone() } else { word + &piece.chars().skip(2).collect::<String>() }
        });
        // Of a list of texts that are the body, all are told, and so is a short number as a step.
        let shown = failed(value, &format!("{word}@"));
        assert!(shown.contains("is wrong") && shown.contains("newPassword: …"), "{shown:.2000}");
        for piece in pieces {
            assert!(!shown.contains(piece), "an error body with {value} tells {piece}: {shown:.2000}");
        }
    }
}

/// A value, or some with keys.
#[derive(Debug)]
struct Many<T>(std::marker::PhantomData<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::<String, Vec<T>>::deserialize(deserializer).map(|_| Self(std::marker::PhantomData))
    }
}

macro_rules! forms {
    ($($test:ident: $($form:ty),+;)+) => { $(
        #[test]
        fn $test() {
            let values = values();
            assert!(values.len() >= 500, "{}", values.len());
            $(nothing_is_told::<$form>(stringify!($form), &values);)+
        }
    )+ };
}

forms! {
    integers: Decoded<Integer, i32>, Decoded<Integer, i64>, Decoded<Integer, u32>, Decoded<Integer, u64>,
        Decoded<Integer, i128>, i64, u8;
    other_numbers: f64, Decoded<Number, Decimal>, Decimal;
    scalars: bool, String, char, ();
    times: Date, DateTime, jiff::civil::Time, jiff::Timestamp, jiff::Zoned, jiff::SignedDuration, jiff::Span;
    texts: Base64, std::net::IpAddr, std::net::SocketAddr;
    enums: Color, Level;
    containers: Decoded<List<Integer>, Vec<i64>>, Decoded<Map<Number>, BTreeMap<String, Decimal>>, Vec<Date>,
        BTreeMap<String, DateTime>, BTreeMap<u8, bool>, (i64, Date), Patch<Date>, Wrapped;
    objects: Thing, Apart, Tagged, Untagged;
    types_of_others: Quoting<0>, Quoting<1>, Quoting<2>, Quoting<3>;
}
