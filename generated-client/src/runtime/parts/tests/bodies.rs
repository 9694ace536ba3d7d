use rust_decimal::Decimal;
use serde_json::json;

use super::{body, finish};
use crate::runtime::codegen::{self, Parts};

struct Sale {
    price: Decimal,
    tags: Vec<String>,
}

codegen::object! { Sale: encode { "price" => price: required as Number, "tags" => tags: required, } }

fn header(fill: impl FnOnce(&mut Parts)) -> Result<String, String> {
    let headers = finish("/", fill)?.headers;
    Ok(headers.get("x-test").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default())
}

#[test]
fn of_one_piece() {
    let sale = Sale { price: "12345678901234567890.10".parse().unwrap(), tags: vec!["a b".into(), "c&".into()] };
    let (content_type, text) = body(|parts| parts.json("application/vnd.x+json", &sale));
    assert_eq!(content_type, "application/vnd.x+json");
    assert_eq!(text, r#"{"price":12345678901234567890.10,"tags":["a b","c&"]}"#);

    let (content_type, text) = body(|parts| parts.form(&sale));
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    assert_eq!(text, "price=12345678901234567890.10&tags=a+b&tags=c%26", "no digit is lost");
    assert_eq!(body(|parts| parts.form(&json!({"a": {"b": [1]}, "c": null}))).1, "a=%7B%22b%22%3A%5B1%5D%7D");
    assert!(finish("/", |parts| parts.form(&1)).is_err());

    assert_eq!(body(|parts| parts.text("text/plain", "é")), ("text/plain".into(), "é".into()));
    assert_eq!(body(|parts| parts.bytes("image/png", vec![b'x'])), ("image/png".into(), "x".into()));
    assert_eq!(body(|_| {}), (String::new(), String::new()));
}

#[test]
fn header_parameters() {
    assert_eq!(header(|parts| parts.header("X-Test", &["a", "b"])).unwrap(), "a,b");
    assert_eq!(header(|parts| parts.header("X-Test", &json!({"k": 1, "l": "x"}))).unwrap(), "k,1,l,x");
    assert_eq!(header(|parts| parts.header_exploded("X-Test", &json!({"k": 1, "l": "x"}))).unwrap(), "k=1,l=x");
    assert_eq!(header(|parts| parts.header_json("X-Test", &json!({"k": [1]}))).unwrap(), r#"{"k":[1]}"#);
    assert_eq!(header(|parts| parts.header("X-Test", &None::<i64>)).unwrap(), "");
}

#[test]
fn headers_cannot_inject() {
    for value in ["a\r\nX-Evil: 1", "a\nb", "\0", "\u{7f}"] {
        let error = header(|parts| parts.header("X-Test", value)).unwrap_err();
        assert!(error.contains("`x-test`") && !error.contains("Evil"), "{error}");
    }
    for name in ["a b", "a:", "", "Content-Length", "host", "Transfer-Encoding"] {
        assert!(finish("/", |parts| parts.set_header(name, "1")).is_err(), "{name}");
    }
}

#[test]
fn cookies() {
    let finished = finish("/", |parts| {
        parts.cookie("a", "x; b=\r\n");
        parts.cookie("c", &[1, 2]);
        parts.cookie("d", &None::<i64>);
        parts.cookie("a", "y;");
    });
    assert_eq!(finished.unwrap().cookies, ["c=1,2", "a=y%3B"]);
}

#[test]
fn the_first_problem_is_told() {
    let error = finish("/{id}", |parts| {
        parts.header("X-First", "\n");
        parts.header("X-Second", "\n");
    });
    assert!(error.err().unwrap().contains("x-first"));
}
