//! Formats of collections of Swagger 2.0 that no style of `OpenAPI` 3.0 has.

use serde_json::json;

use super::{body, finish};
use crate::codegen::{FormField, QueryStyle, RequestParts};

fn query(separators: &str, value: &serde_json::Value) -> Result<String, String> {
    finish("/", |parts| parts.query_collection("n", separators, value)).map(|finished| finished.query.join("&"))
}

#[test]
fn each_depth_has_its_separator() {
    let nested = json!([["a b", "c"], [], ["d"]]);
    assert_eq!(query("\t|", &nested).as_deref(), Ok("n=a%20b%7Cc%09d"));
    assert_eq!(query("&,", &nested).as_deref(), Ok("n=a%20b%2Cc&n=d"));
    assert_eq!(query("\t", &json!([])).as_deref(), Ok(""));
    assert_eq!(query("\t", &json!([1.5, null, true])).as_deref(), Ok("n=1.5%09true"));
    assert_eq!(query("\t", &json!(null)).as_deref(), Ok(""));
    // Deeper than described.
    assert_eq!(query("|", &nested).as_deref(), Ok("n=%5B%22a%20b%22%2C%22c%22%5D%7C%5B%5D%7C%5B%22d%22%5D"));
}

#[test]
fn texts_with_a_separator_in_them_are_refused() {
    let refused = "query parameter `n`: text 0 has ` ` in it, which separates the texts and cannot be escaped";
    assert_eq!(query(" ,", &json!([["a b"]])).unwrap_err(), refused);
    assert!(query("&,", &json!([["a,b"]])).unwrap_err().contains("has `,` in it"));
    assert_eq!(query("&", &json!(["a,b"])).as_deref(), Ok("n=a%2Cb"));
    assert!(query("\t", &json!(["a\tb"])).unwrap_err().contains("has `\\t` in it"));
}

#[test]
fn paths_and_headers() {
    let list = json!(["a", "b"]);
    let fill = |parts: &mut RequestParts| {
        parts.path_collection("n", "|", &list);
        parts.header_collection("x-n", "\t", &list);
    };
    let finished = finish("/x/{n}", fill).unwrap();
    assert_eq!(finished.path, "/x/a%7Cb");
    assert_eq!(finished.headers["x-n"], "a\tb");
    assert!(finish("/x/{n}", |parts| parts.path_collection("n", "|", &json!([]))).is_err(), "an empty segment");
}

#[test]
fn forms_and_parts() {
    let field = FormField::new("n", QueryStyle::FormExploded).collection("&|");
    let (_, form) =
        body(|parts| parts.form_styled(&json!({"n": [["a"], ["b", "c"]], "o": "x"}), std::slice::from_ref(&field)));
    assert_eq!(form, "n=a&n=b%7Cc&o=x");
    let torn = finish("/", |parts| parts.form_styled(&json!({"n": [["a|b"]]}), std::slice::from_ref(&field)));
    assert!(torn.err().unwrap().starts_with("field `n` of the form: text 0 has `|` in it"));
    let (_, parts) = body(|parts| {
        parts.part_collection("n", ",", &json!(["a", "b"]));
        parts.part_collection("none", ",", &json!([]));
    });
    assert!(parts.contains("name=\"n\"\r\n\r\na,b\r\n") && !parts.contains("none"), "{parts}");
}
