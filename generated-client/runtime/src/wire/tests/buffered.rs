//! Models in types of applications for which serde buffers values.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::round_trip;
use crate::codegen;

#[derive(Clone, Debug, PartialEq)]
struct Round {
    r: f64,
    price: Option<Decimal>,
    step: Option<i64>,
}

codegen::object! { Round {
    "r" => r: required as Float, "price" => price: optional as Number, "step" => step: optional as Integer,
} }

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Round(Round),
    Unrecognized(serde_json::Value),
}

codegen::tagged! { Shape by "type" { "round" => Round(Round), } }

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Size(i64),
    Round(Round),
    Unrecognized(serde_json::Value),
}

codegen::untagged! { Either { Size(i64) as Integer, Round(Round) { keys: ["r", "price", "step"] }, } else Unrecognized }

#[derive(Clone, Debug, PartialEq)]
struct Apart {
    size: i64,
    within: Option<Box<Apart>>,
}

codegen::object! { apart Apart { "size" => size: required as Integer, "within" => within: optional, } }

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat<T> {
    at: u8,
    #[serde(flatten)]
    model: T,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t")]
enum Tagged<T> {
    One(T),
    Two { model: T },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent<T> {
    One(T),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged<T> {
    Number(u8),
    One(T),
}

const ROUND: &str = r#""r":1.5,"price":2.1,"step":7"#;

#[test]
fn objects() {
    assert!(matches!(round_trip(&format!("{{{ROUND}}}")), Untagged::<Round>::One(_)));
    round_trip::<Flat<Round>>(&format!(r#"{{"at":1,{ROUND}}}"#));
    round_trip::<Tagged<Round>>(&format!(r#"{{"t":"One",{ROUND}}}"#));
    round_trip::<Tagged<Round>>(&format!(r#"{{"t":"Two","model":{{{ROUND}}}}}"#));
    round_trip::<Adjacent<Round>>(&format!(r#"{{"t":"One","c":{{{ROUND}}}}}"#));
}

#[test]
fn unions_with_a_tag() {
    let shape = format!(r#""type":"round",{ROUND}"#);
    assert!(matches!(round_trip(&format!("{{{shape}}}")), Untagged::<Shape>::One(Shape::Round(_))));
    for shape in [&shape, r#""type":"other","x":[1.5,{"y":null}]"#] {
        round_trip::<Flat<Shape>>(&format!(r#"{{"at":1,{shape}}}"#));
        round_trip::<Tagged<Shape>>(&format!(r#"{{"t":"One",{shape}}}"#));
        round_trip::<Tagged<Shape>>(&format!(r#"{{"t":"Two","model":{{{shape}}}}}"#));
    }
}

#[test]
fn unions_without_a_tag() {
    for either in ["7000", r#""other""#, "[1,2.5]", r#"{"r":1.5,"step":7}"#] {
        assert!(matches!(round_trip(either), Untagged::<Either>::One(_)));
        round_trip::<Tagged<Either>>(&format!(r#"{{"t":"Two","model":{either}}}"#));
    }
    round_trip::<Flat<Either>>(&format!(r#"{{"at":1,{ROUND}}}"#));
}

#[test]
fn models_that_are_read_apart() {
    round_trip::<Flat<Apart>>(r#"{"at":1,"size":2,"within":{"size":3}}"#);
    round_trip::<Tagged<Apart>>(r#"{"t":"One","size":2,"within":{"size":3}}"#);
}
