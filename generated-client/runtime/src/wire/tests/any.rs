//! Values of any kind and floating point numbers.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::codegen::{self, AnyValue, As, DecodeAs, Decoded, EncodeAs, Float, List, Map, Patch};
use crate::exact_number;
use crate::wire::raw::from_json;
use crate::wire::sending::for_request;

fn read<C: DecodeAs<T>, T>(json: &str) -> serde_json::Result<T> {
    from_json::<Decoded<C, T>>(json.as_bytes()).map(|decoded| decoded.0)
}

fn write<C: EncodeAs<T>, T>(value: &T) -> String {
    serde_json::to_string(&As::<C, T>::new(value)).unwrap()
}

fn any(json: &str) -> Value {
    read::<AnyValue, Value>(json).unwrap()
}

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Thing(Box<Thing>),
    Unrecognized(Value),
}

codegen::tagged! { Choice by "kind" { "thing" => Thing(Box<Thing>) } else Unrecognized }

#[derive(Clone, Debug, PartialEq)]
struct Apart {
    ratio: Option<f64>,
    inner: Option<Value>,
}

codegen::object! { apart Apart { "ratio" => ratio: optional as Float, "inner" => inner: any as AnyValue, } }

#[derive(Clone, Debug, PartialEq)]
struct Thing {
    ratio: Option<f64>,
    ratios: Option<Vec<f64>>,
    any: Option<Value>,
    patch: Patch<Value>,
    needed: Value,
    list: Vec<Value>,
    rest: BTreeMap<String, Value>,
}

codegen::object! { Thing {
    "ratio" => ratio: optional as Float,
    "ratios" => ratios: optional as List<Float>,
    "any" => any: any as AnyValue,
    "patch" => patch: patch as AnyValue,
    "needed" => needed: required as AnyValue,
    "list" => list: required as List<AnyValue>,
    .. => rest: declared as AnyValue,
} }

fn thing<T: DeserializeOwned>(json: &str) -> T {
    from_json(json.as_bytes()).unwrap()
}

#[test]
fn integers_keep_their_digits() {
    for json in [
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "1e400",
        "-1.5E+999",
        r#"{"a":[{"b":18446744073709551617},1,"x",null,true,1.5]}"#,
    ] {
        assert_eq!(write::<AnyValue, _>(&any(json)), json);
    }
    assert_eq!(exact_number(&any("18446744073709551616")), Some("18446744073709551616"));
    assert_eq!(any("9007199254740993.0"), json!(9_007_199_254_740_993_i64));
    assert_eq!(any("-9007199254740993.0"), json!(-9_007_199_254_740_993_i64));
    assert_eq!(any("1234567890123456789e1"), json!(12_345_678_901_234_567_890_u64));
    assert_eq!(any("12345678.9012345678e12"), json!(12_345_678_901_234_567_800_u64));
}

#[test]
fn a_representable_number_is_a_number() {
    for (json, value) in [
        ("1", json!(1)),
        ("1.0", json!(1.0)),
        ("-0", json!(-0.0)),
        ("1e300", json!(1e300)),
        ("1e20", json!(1e20)),
        ("100000000000000000000", json!(1e20)),
        ("9007199254740993", json!(9_007_199_254_740_993_i64)),
        ("18446744073709551615", json!(u64::MAX)),
        ("0.1234567890123456789", json!(0.123_456_789_012_345_68)),
        ("1e-400", json!(0.0)),
    ] {
        assert_eq!(any(json), value, "{json}");
    }
    assert_eq!(any(r#""18446744073709551616""#), json!("18446744073709551616"), "a text is one");
    assert_eq!(exact_number(&json!("18446744073709551616")), None);
    assert_eq!(exact_number(&json!("\u{fdd0}5")), None, "no number that is kept");
}

#[test]
fn objects_are_kept_unchanged() {
    for json in [
        // Keys that the JSON library has a meaning for are data.
        r#"{"$serde_json::private::Number":"5"}"#,
        r#"{"$serde_json::private::Number":{"a":9007199254740992,"b":[1.5,null]},"c":18446744073709551616}"#,
        r#"{"$serde_json::private::RawValue":"[1]"}"#,
        r#"{"":{},"a":[],"b":[{}],"c":"\u0000"}"#,
    ] {
        assert_eq!(write::<AnyValue, _>(&any(json)), json);
    }
    assert_eq!(any(r#"{"a":1,"b":2,"a":[3]}"#), json!({"a": [3], "b": 2}), "the last of two");
    let deep = format!("{}{}", "[".repeat(120), "]".repeat(120));
    assert_eq!(write::<AnyValue, _>(&any(&deep)), deep);
    assert!(read::<AnyValue, Value>(&format!("{}{}", "[".repeat(200), "]".repeat(200))).is_err());
}

#[test]
fn fields_of_all_modes_keep_exact_numbers() {
    let json = r#"{"ratio":1.5,"ratios":[1.0],"any":18446744073709551616,"patch":{"a":1e400},"needed":null,"list":[1e400,null],"other":-1e400}"#;
    let value: Thing = thing(json);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    assert_eq!(serde_json::from_str::<Thing>(json).unwrap(), value, "by serde alone");
    let nulls: Thing = thing(r#"{"any":null,"patch":null,"needed":1,"list":[]}"#);
    assert_eq!((nulls.any, nulls.patch), (Some(Value::Null), Patch::Null));
    let absent: Thing = thing(r#"{"needed":1,"list":[]}"#);
    assert_eq!((absent.any, absent.patch), (None, Patch::Absent));
    let map = read::<Map<AnyValue>, BTreeMap<String, Value>>(r#"{"a":1e400}"#).unwrap();
    assert_eq!(write::<Map<AnyValue>, _>(&map), r#"{"a":1e400}"#);
    assert_eq!(serde_json::from_value::<Thing>(json!({"needed": {"a": 1}, "list": [1.5]})).unwrap().list, [json!(1.5)]);
}

#[test]
fn a_number_beyond_all_floats_is_read() {
    let value: Thing = thing(r#"{"ratio":1e400,"ratios":[-1e400,1,0.1,1e-400],"needed":1,"list":[]}"#);
    assert_eq!(value.ratio, Some(f64::INFINITY));
    assert_eq!(value.ratios, Some(vec![f64::NEG_INFINITY, 1.0, 0.1, 0.0]));
    // A cache reads it again, and a request refuses it.
    assert_eq!(serde_json::from_str::<Thing>(&serde_json::to_string(&value).unwrap()).unwrap(), value);
    assert!(
        for_request(|| serde_json::to_string(&value)).unwrap().contains(r#""ratio":null"#),
        "which no request sends"
    );
}

#[test]
fn a_value_in_memory_has_representable_numbers() {
    let json = r#"{"ratio":1e400,"ratios":[-1e400,1.5],"any":{"a":[1e400]},"needed":18446744073709551616,"list":[],"other":1e400}"#;
    let expected = json!({
        "ratio": null, "ratios": [null, 1.5], "any": {"a": [null]}, "needed": 18_446_744_073_709_551_616.0, "list": [],
        "other": null,
    });
    let value: Thing = thing(json);
    assert_eq!(serde_json::to_value(&value).unwrap(), expected);
    // Also where a part is written as text first; the text itself has all of them.
    let choice: Choice = thing(&json.replacen('{', r#"{"kind":"thing","#, 1));
    let mut with_tag = expected.clone();
    with_tag["kind"] = json!("thing");
    assert_eq!(serde_json::to_value(&choice).unwrap(), with_tag);
    let text = serde_json::to_string(&choice).unwrap();
    assert!(text.contains(r#""ratio":1e999"#) && text.contains(r#""needed":18446744073709551616"#), "{text}");
    let apart: Apart = thing(r#"{"ratio":-1e400,"inner":1e400}"#);
    assert_eq!(serde_json::to_value(&apart).unwrap(), json!({"ratio": null, "inner": null}));
    assert_eq!(serde_json::to_string(&apart).unwrap(), r#"{"ratio":-1e999,"inner":1e400}"#);
}

#[test]
fn an_invalid_number_is_a_clear_error() {
    for json in ["\"1\"", "null", "true", "[1]", "{}", "1e"] {
        assert!(read::<Float, f64>(json).is_err(), "{json}");
        assert!(read::<List<Float>, Vec<f64>>(&format!("[1e400,{json}]")).is_err(), "{json}");
    }
    for broken in ["1e", "[1e400", r#"{"a":1e400,}"#, "1e400x"] {
        assert!(read::<AnyValue, Value>(broken).is_err(), "{broken}");
    }
    let deep = format!("{}1e400{}", "[".repeat(5_000), "]".repeat(5_000));
    assert!(read::<AnyValue, Value>(&deep).is_err());
}
