use rust_decimal::Decimal;
use serde_json::json;

use super::{body, finish};
use crate::codegen::{self, FormField, QueryStyle, RequestParts, Upload};

struct Sale {
    price: Decimal,
    tags: Vec<String>,
}

codegen::object! { Sale { "price" => price: required as Number, "tags" => tags: required, } }

fn header(fill: impl FnOnce(&mut RequestParts)) -> Result<String, String> {
    let headers = finish("/", fill)?.headers;
    Ok(headers.get("x-test").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default())
}

#[test]
fn json_and_form_bodies_keep_all_digits() {
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
fn form_fields_are_written_in_their_styles() {
    let form = |style, value: serde_json::Value| {
        body(|parts| parts.form_styled(&json!({"n": value, "o": "x y"}), &[FormField::new("n", style)])).1
    };
    let object = || json!({"k": 1, "l": null, "m": ["a b", "c"]});
    let list = || json!(["a,b", null, "c d", {"e": 1}]);
    let cases = [
        (QueryStyle::FormExploded, list(), "n=a%2Cb&n=c+d&n=%7B%22e%22%3A1%7D&o=x+y"),
        (QueryStyle::Form, list(), "n=a%2Cb,c+d,%7B%22e%22%3A1%7D&o=x+y"),
        (QueryStyle::SpaceDelimited, json!(["a", "b"]), "n=a+b&o=x+y"),
        (QueryStyle::PipeDelimited, json!(["a", "b c"]), "n=a%7Cb+c&o=x+y"),
        (QueryStyle::DeepObject, json!([{"e": 1}, "a"]), "n%5B0%5D%5Be%5D=1&n%5B1%5D=a&o=x+y"),
        (QueryStyle::FormExploded, object(), "k=1&m=a+b&m=c&o=x+y"),
        (QueryStyle::Form, object(), "n=k,1,m,%5B%22a+b%22%2C%22c%22%5D&o=x+y"),
        (QueryStyle::DeepObject, object(), "n%5Bk%5D=1&n%5Bm%5D%5B0%5D=a+b&n%5Bm%5D%5B1%5D=c&o=x+y"),
        (
            QueryStyle::Json,
            object(),
            "n=%7B%22k%22%3A1%2C%22l%22%3Anull%2C%22m%22%3A%5B%22a+b%22%2C%22c%22%5D%7D&o=x+y",
        ),
        (QueryStyle::Json, json!(null), "o=x+y"),
        (QueryStyle::Form, json!([]), "o=x+y"),
        (QueryStyle::DeepObject, json!("s"), "n=s&o=x+y"),
    ];
    for (style, value, expected) in cases {
        assert_eq!(form(style, value.clone()), expected, "{style:?} {value}");
    }
    // A triplet stays; `+` and `%20` are the same space.
    let field = FormField::new("n", QueryStyle::Form).reserved();
    let text = body(|parts| parts.form_styled(&json!({"n": ["a/b?c=d&e", "+%20 [é]#"], "o": "/"}), &[field])).1;
    assert_eq!(text, "n=a/b?c=d%26e,%2B++[%C3%A9]%23&o=%2F");
}

/// But for the space, and for the apostrophe, which no URL of http can carry in its query.
#[test]
fn query_and_form_have_the_same_pairs_in_each_style() {
    use QueryStyle::{DeepObject, Form, FormExploded, Json, PipeDelimited, SpaceDelimited};

    let values = [
        json!("a/b,c'd &%2F"),
        json!(["a,b", null, "c/d", {"e": [1]}]),
        json!({"k": 1, "l": null, "m": ["a b", "c,d"], "o": {"p": [true]}}),
        json!([{"a": [1, 2]}, [3]]),
        json!([]),
    ];
    for style in [FormExploded, Form, SpaceDelimited, PipeDelimited, DeepObject, Json] {
        for value in &values {
            // A space in a text cannot be distinguished from the separators between texts.
            if style == SpaceDelimited && value.is_object() {
                continue;
            }
            let query = finish("/", |parts| parts.query_styled("n", style, value)).unwrap().query.join("&");
            let field = FormField::new("n", style);
            let text = body(|parts| parts.form_styled(&json!({"n": value}), &[field])).1;
            assert_eq!(query.replace("%20", "+"), text, "{style:?}");
            let query = finish("/", |parts| parts.query_reserved("n", style, value)).unwrap().query.join("&");
            let text = body(|parts| parts.form_styled(&json!({"n": value}), &[field.reserved()])).1;
            assert_eq!(query.replace("%20", "+"), text.replace('\'', "%27"), "{style:?}");
        }
    }
    let field = FormField::new("n", FormExploded).reserved();
    assert_eq!(body(|parts| parts.form_styled(&json!({"n": "it's"}), &[field])).1, "n=it's");
}

#[test]
fn files_are_sent_as_bodies() {
    let upload = |range: &str, upload: Upload| body(|parts| parts.upload(range, upload)).0;
    let png = || Upload::bytes(b"x", "me.png");
    assert_eq!(upload("image/*", png()), "image/png");
    assert_eq!(upload("image/*", Upload::bytes(b"x", "me")), "application/octet-stream");
    assert_eq!(upload("image/*", png().content_type("image/x-own")), "image/x-own");
    let error = |fill: fn(&mut RequestParts)| finish("/", fill).err().unwrap();
    assert!(error(|parts| parts.upload("multipart/mixed", Upload::bytes(b"", ""))).contains("boundary"));
    assert!(error(|parts| parts.upload("*/*", Upload::bytes(b"", "").content_type("\n"))).contains("content type"));
    let boundary = "multipart/mixed; boundary=x";
    assert_eq!(upload("multipart/mixed", png().content_type(boundary)), boundary);
    let (content_type, _) = body(|parts| {
        parts.upload("multipart/mixed", Upload::bytes(b"", "").header("X-More", "1"));
        parts.set_header("content-type", "multipart/mixed; boundary=y");
    });
    assert_eq!(content_type, "multipart/mixed; boundary=y");
}

#[test]
fn header_parameters_are_sent() {
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
fn cookies_are_sent() {
    let finished = finish("/", |parts| {
        parts.cookie("a", "x; b=\r\n");
        parts.cookie("c", &[1, 2]);
        parts.cookie("d", &None::<i64>);
        parts.cookie("a", "y;");
    });
    assert_eq!(finished.unwrap().cookies, ["c=1,2", "a=y%3B"]);
    let finished = finish("/", |parts| {
        parts.cookie("a|b", "x");
        parts.header("Cookie", "old=1");
        parts.header("cookie", "a=1; b=2");
    });
    assert_eq!(finished.unwrap().cookies, ["a|b=x", "a=1; b=2"], "a header parameter `Cookie` is one of them");
}

#[test]
fn the_first_problem_is_reported() {
    let error = finish("/{id}", |parts| {
        parts.header("X-First", "\n");
        parts.header("X-Second", "\n");
    });
    assert!(error.err().unwrap().contains("x-first"));
}

#[test]
fn json_can_be_sent_in_other_media_types() {
    let value = json!({"a b": [1, {"c": true}], "d": null, "e": {"f": "g"}});
    let sent = |media_type: &'static str| {
        finish("/", |parts| {
            // In either order: a body that may be left out is set later.
            parts.body_as(media_type);
            parts.json("application/json", &value);
        })
    };
    let text = |media_type| {
        let mut finished = sent(media_type).unwrap();
        let content_type = finished.headers["content-type"].to_str().unwrap().to_owned();
        let body = finished.payload.next().unwrap();
        (content_type, String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap())
    };
    let (content_type, form) = text("application/x-www-form-urlencoded; charset=utf-8");
    assert_eq!(content_type, "application/x-www-form-urlencoded; charset=utf-8");
    assert_eq!(form, "a+b=1&a+b=%7B%22c%22%3Atrue%7D&e=%7B%22f%22%3A%22g%22%7D");
    assert_eq!(text("application/vnd.x+json"), ("application/vnd.x+json".into(), value.to_string()));
    let (content_type, parts) = text("multipart/form-data");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let part = |head: &str, body: &str| format!("--B\r\nContent-Disposition: form-data; name={head}\r\n\r\n{body}\r\n");
    let json = "\r\nContent-Type: application/json";
    let expected = [
        part("\"a b\"", "1"),
        part(&format!("\"a b\"{json}"), r#"{"c":true}"#),
        part(&format!("\"e\"{json}"), r#"{"f":"g"}"#),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(parts.replace(boundary, "B"), expected.concat());

    assert!(sent("application/xml").is_err_and(|problem| problem.contains("cannot be sent as `application/xml`")));
    let of_text = finish("/", |parts| {
        parts.text("text/plain", "a");
        parts.body_as("application/json");
    });
    assert!(of_text.is_err_and(|problem| problem.contains("only a body that is JSON")));
}
