use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::json;

use super::finish;
use crate::runtime::codegen::{Parts, QueryStyle};

fn query(fill: impl FnOnce(&mut Parts)) -> String {
    finish("/", fill).unwrap().query.join("&")
}

#[test]
fn scalars_and_lists() {
    let text = query(|parts| {
        parts.query("a b", "c&d=é+");
        parts.query("n", &-1);
        parts.query("on", &true);
        parts.query("key", &["FIRST", "SECOND"]);
        parts.query("price", &"19.90".parse::<Decimal>().unwrap());
    });
    assert_eq!(text, "a%20b=c%26d%3D%C3%A9%2B&n=-1&on=true&key=FIRST&key=SECOND&price=19.90");
}

#[test]
fn nothing_for_null_and_a_second_call_replaces() {
    let text = query(|parts| {
        parts.query("a", &Some(1));
        parts.query("b", &None::<i64>);
        parts.query("c", &Vec::<i64>::new());
        parts.query("d", &[Some(1), None]);
        parts.query("a", &2);
        parts.query_styled("e", QueryStyle::Json, &None::<i64>);
        parts.query_styled("f", QueryStyle::Form, &Vec::<i64>::new());
    });
    assert_eq!(text, "d=1&a=2");
    assert_eq!(query(|parts| parts.query("a", "")), "a=");
}

#[test]
fn objects_give_their_fields() {
    let value = json!({"a": 1, "b": ["x", "y"], "c": {"d": 1}, "e": null});
    let text = query(|parts| parts.query("n", &value));
    assert_eq!(text, "a=1&b=x&b=y&c=%7B%22d%22%3A1%7D");
    assert_eq!(
        query(|parts| {
            parts.query("n", &value);
            parts.query("n", &json!({"a": 2}));
        }),
        "a=2"
    );
}

#[test]
fn styles() {
    use QueryStyle::{DeepObject, Form, Json, PipeDelimited, SpaceDelimited};

    let cases = [
        (Form, "n=5", "n=a%2C,b", "n=k,1,l,2"),
        (SpaceDelimited, "n=5", "n=a%2C%20b", "n=k%201%20l%202"),
        (PipeDelimited, "n=5", "n=a%2C%7Cb", "n=k%7C1%7Cl%7C2"),
        (DeepObject, "n=5", "n=a%2C&n=b", "n%5Bk%5D=1&n%5Bl%5D=2"),
        (Json, "n=5", "n=%5B%22a%2C%22%2C%22b%22%5D", "n=%7B%22k%22%3A1%2C%22l%22%3A2%7D"),
    ];
    for (style, scalar, list, object) in cases {
        assert_eq!(query(|parts| parts.query_styled("n", style, &5)), scalar);
        assert_eq!(query(|parts| parts.query_styled("n", style, &["a,", "b"])), list);
        let value = BTreeMap::from([("k", 1), ("l", 2)]);
        assert_eq!(query(|parts| parts.query_styled("n", style, &value)), object);
    }
    let deep = json!({"a": {"b": 1, "c": ["x", "y"]}, "d": null});
    let text = query(|parts| parts.query_styled("n", DeepObject, &deep));
    assert_eq!(text, "n%5Ba%5D%5Bb%5D=1&n%5Ba%5D%5Bc%5D=x&n%5Ba%5D%5Bc%5D=y");
}
