use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{read, round_trip};
use crate::codegen::{self, Date, DateTime, UnknownValue};

#[derive(Clone, Debug, Default, PartialEq)]
struct Cat {
    kind: Option<String>,
    name: Option<String>,
    lives: Option<i64>,
}

codegen::object! { Cat {
    "kind" => kind: optional, "name" => name: optional, "lives" => lives: optional,
} }

#[derive(Clone, Debug, Default, PartialEq)]
struct Dog {
    kind: Option<String>,
    name: Option<String>,
    tail: Option<bool>,
    friend: Option<Box<Either>>,
}

codegen::object! { Dog {
    "kind" => kind: optional, "name" => name: optional, "tail" => tail: optional, "friend" => friend: optional,
} }

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Text(String),
    Ratio(f64),
    Count(i64),
    Cat(Cat),
    Dog(Dog),
    Many(Vec<Either>),
    Unrecognized(Value),
}

codegen::untagged! { Either {
    Text(String),
    Ratio(f64),
    Count(i64) as Integer,
    Cat(Cat) { guards: { "kind": ["cat"] }, keys: ["kind", "name", "lives"] },
    Dog(Dog) { guards: { "kind": ["dog", "hound"], }, keys: ["kind", "name", "tail", "friend"], },
    Many(Vec<Either>),
} else Unrecognized }

#[test]
fn scalars_go_to_the_best_fit() {
    assert_eq!(round_trip::<Either>("\"a\""), Either::Text("a".into()));
    assert_eq!(round_trip::<Either>("5"), Either::Count(5), "not swallowed by the float before it");
    assert_eq!(round_trip::<Either>("5.5"), Either::Ratio(5.5));
    assert_eq!(read::<Either>("1e300").unwrap(), Either::Ratio(1e300));
    assert_eq!(read::<Either>("1e19").unwrap(), Either::Ratio(1e19));
}

#[test]
fn unions_keep_all_digits() {
    for json in ["9007199254740993", "18446744073709551615", "9223372036854775809"] {
        round_trip::<Either>(json);
    }
    assert_eq!(read::<Either>("9007199254740993").unwrap(), Either::Count(9_007_199_254_740_993));
    assert_eq!(read::<Either>("18446744073709551615").unwrap(), Either::Unrecognized(json!(u64::MAX)));
    // A float that has them is written with fewer.
    let unsigned = Either::Unrecognized(json!(9_223_372_036_854_775_808_u64));
    assert_eq!(read::<Either>("9223372036854775808").unwrap(), unsigned);
    assert_eq!(
        read::<Either>("12345678901234567890.0").unwrap(),
        Either::Unrecognized(json!(12_345_678_901_234_567_890_u64))
    );
    assert_eq!(
        read::<Either>("18446744073709551616").unwrap(),
        Either::Unrecognized(json!("\u{fdd0}18446744073709551616"))
    );
    round_trip::<Either>("18446744073709551616");
    assert_eq!(read::<Either>("100000000000000000000").unwrap(), Either::Ratio(1e20));
    assert_eq!(read::<Either>("5.0").unwrap(), Either::Count(5));
}

#[test]
fn numbers_beyond_all_floats_are_kept() {
    let again = |json: &str| {
        let value = read::<Either>(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        value
    };
    let kept = |json: &str| match again(json) {
        Either::Unrecognized(value) => value,
        other => panic!("{other:?}"),
    };
    assert_eq!(kept("1e400"), json!("\u{fdd0}1e400"));
    assert_eq!(kept("-1.50E+999"), json!("\u{fdd0}-1.50E+999"));
    assert_eq!(kept(r#"{"kind":7,"of":{"a":[1e400,1.5,"1e400x"]}}"#)["of"]["a"][0], json!("\u{fdd0}1e400"));
    assert_eq!(kept(r#"{"kind":"12345e67890"}"#)["kind"], json!("12345e67890"), "a text is one");
    let Either::Many(items) = again("[1,1e400]") else { panic!("no list") };
    assert_eq!(items, [Either::Count(1), Either::Unrecognized(json!("\u{fdd0}1e400"))]);
    assert_eq!(read::<Either>(r#"{"tail":1e400}"#).unwrap(), Either::Cat(Cat::default()), "an arm that reads it");
    let long = "123456789012345678901234567890";
    assert_eq!(kept(long), json!(format!("\u{fdd0}{long}")));
    assert_eq!(kept(&format!(r#"{{"kind":[-{long}]}}"#))["kind"][0], json!(format!("\u{fdd0}-{long}")));
    assert_eq!(kept(r#"{"kind":-9223372036854775809}"#)["kind"], json!("\u{fdd0}-9223372036854775809"));
    for broken in ["1e", "1e400x", "[1e400", r#"{"a":1e400,}"#] {
        assert!(read::<Either>(broken).is_err(), "{broken}");
    }
}

#[test]
fn objects_go_to_the_arm_with_most_of_their_fields() {
    assert!(matches!(read::<Either>(r#"{"name":"x","tail":true}"#).unwrap(), Either::Dog(_)));
    assert!(matches!(read::<Either>(r#"{"name":"x","lives":9}"#).unwrap(), Either::Cat(_)));
    assert!(matches!(read::<Either>(r#"{"name":"x"}"#).unwrap(), Either::Cat(_)), "ties: the first");
    assert!(matches!(read::<Either>("{}").unwrap(), Either::Cat(_)));
    assert!(matches!(read::<Either>(r#"{"name":"x","lives":"?"}"#).unwrap(), Either::Dog(_)), "an arm that reads it");
}

#[test]
fn guards_apply_only_to_present_fields() {
    assert!(matches!(read::<Either>(r#"{"kind":"hound","lives":9}"#).unwrap(), Either::Dog(_)));
    assert!(matches!(read::<Either>(r#"{"kind":"cat","tail":true}"#).unwrap(), Either::Cat(_)));
    assert!(matches!(read::<Either>(r#"{"kind":null}"#).unwrap(), Either::Cat(_)));
    let fish = r#"{"kind":"fish","name":"x"}"#;
    assert_eq!(round_trip::<Either>(fish), Either::Unrecognized(serde_json::from_str(fish).unwrap()));
}

#[test]
fn values_that_no_arm_reads_are_kept() {
    for json in ["true", "null"] {
        assert!(matches!(round_trip::<Either>(json), Either::Unrecognized(_)));
    }
    assert_eq!(serde_json::from_value::<Either>(json!(true)).unwrap(), Either::Unrecognized(json!(true)));
    assert_eq!(
        read::<Either>("[1,[\"a\"]]").unwrap(),
        Either::Many(vec![Either::Count(1), Either::Many(vec![Either::Text("a".into())])])
    );
}

#[test]
fn deep_values_take_linear_time() {
    let depth = 60;
    let json = r#"{"tail":true,"friend":"#.repeat(depth) + "null" + &"}".repeat(depth);
    assert!(matches!(read::<Either>(&json).unwrap(), Either::Dog(_)));
    let deep = "[".repeat(5_000) + &"]".repeat(5_000);
    assert!(read::<Either>(&deep).unwrap_err().to_string().contains("recursion limit"));
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Status {
    Open,
    Unrecognized(UnknownValue),
}
codegen::string_enum! { Status { "OPEN" => Open } }

/// Models may have the names of codecs.
#[derive(Clone, Debug, PartialEq)]
struct Map(BTreeMap<String, Decimal>);
codegen::newtype! { Map(BTreeMap<String, Decimal>) as Map<Number> }

#[derive(Clone, Debug, PartialEq)]
enum Wide {
    Status(Status),
    Text(String),
    Day(Date),
    When(DateTime),
    Price(Decimal),
    Count(i32),
    Prices(Map),
    Halves(Vec<f64>),
    Wholes(Vec<i64>),
    Unrecognized(Value),
}

codegen::untagged! { Wide {
    Status(Status), Text(String), Day(Date), When(DateTime), Price(Decimal) as Number, Count(i32), Prices(Map),
    Halves(Vec<f64>), Wholes(Vec<i64>),
} }

#[test]
fn narrow_types_are_preferred_to_wide_types() {
    assert_eq!(round_trip::<Wide>("\"OPEN\""), Wide::Status(Status::from(Status::VALUES[0])));
    assert_eq!(round_trip::<Wide>("\"other\""), Wide::Text("other".into()), "not an unknown value of the enum");
    assert!(matches!(round_trip::<Wide>("\"2022-06-22\""), Wide::Day(_)));
    assert!(matches!(round_trip::<Wide>("\"2022-06-22T08:00:00Z\""), Wide::When(_)));
    assert_eq!(round_trip::<Wide>("5"), Wide::Count(5));
    let Wide::Price(price) = round_trip::<Wide>("5000000000.10") else { panic!() };
    assert_eq!(price.to_string(), "5000000000.10");
    assert!(matches!(round_trip::<Wide>(r#"{"a":0.10}"#), Wide::Prices(_)));
    assert_eq!(round_trip::<Wide>("[1,2]"), Wide::Wholes(vec![1, 2]));
    assert_eq!(round_trip::<Wide>("[1.5,2.0]"), Wide::Halves(vec![1.5, 2.0]));
}
