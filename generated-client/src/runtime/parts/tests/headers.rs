use serde_json::json;

use super::finish;
use crate::runtime::codegen::Parts;

fn cookies(fill: impl FnOnce(&mut Parts)) -> String {
    finish("/", fill).unwrap().cookies.join("; ")
}

#[test]
fn cookies_in_every_form() {
    let object = json!({"g": "a;b", "r": 1});
    let text = cookies(|parts| {
        parts.cookie("a", "x y");
        parts.cookie("b", &["p", "q,"]);
        parts.cookie("c", &object);
        parts.cookie_exploded("d", &["p", "q,"]);
        parts.cookie_exploded("e", &object);
        parts.cookie_json("f", &object);
        parts.cookie_json("g", &None::<i64>);
        parts.cookie("a", &1);
    });
    let expected =
        "b=p,q%2C; c=g,a%3Bb,r,1; d=p; d=q%2C; g=a%3Bb; r=1; f=%7B%22g%22%3A%22a%3Bb%22%2C%22r%22%3A1%7D; a=1";
    assert_eq!(text, expected);
}

#[test]
fn lists_and_objects_in_headers() {
    let header = |fill: fn(&mut Parts)| {
        let headers = finish("/", fill).map(|finished| finished.headers);
        headers.map(|headers| headers["x"].to_str().unwrap().to_owned())
    };
    assert_eq!(header(|parts| parts.header("x", "a, b")).unwrap(), "a, b", "a text is no list");
    assert_eq!(
        header(|parts| parts.header("x", &["a b", "\"c,d\"", "W/\"e\\\",f\""])).unwrap(),
        r#"a b,"c,d",W/"e\",f""#
    );
    let refused = [
        header(|parts| parts.header("x", &["a", "secret,b"])),
        header(|parts| parts.header("x", &["a", "\"secret, b"])),
        header(|parts| parts.header("x", &["a", "\"secret\", b"])),
    ];
    for problem in refused {
        let expected = "header `x`: item 1 has a comma, which separates the items and cannot be escaped";
        assert_eq!(problem.unwrap_err(), expected);
    }
    assert_eq!(header(|parts| parts.header("x", &json!({"k=": "a=", "l": 1}))).unwrap(), "k=,a=,l,1");
    assert_eq!(header(|parts| parts.header_exploded("x", &json!({"k": "a=", "l": 1}))).unwrap(), "k=a=,l=1");
    let refused = [
        header(|parts| parts.header("x", &json!({"k": "secret,b"}))),
        header(|parts| parts.header("x", &json!({"k,": "secret"}))),
        header(|parts| parts.header_exploded("x", &json!({"k": "secret,b"}))),
        header(|parts| parts.header_exploded("x", &json!({"k=": "secret"}))),
    ];
    for problem in refused {
        assert_eq!(problem.unwrap_err(), "header `x`: field 0 has a separator in it, which cannot be escaped");
    }
}

#[test]
fn headers_of_the_connection_are_refused() {
    for name in ["Content-Length", "host", "TE", "Trailer", "Keep-Alive", "Expect"] {
        match finish("/", |parts| parts.set_header(name, "1")) {
            Ok(_) => panic!("{name} is set"),
            Err(problem) => assert!(problem.contains("belongs to the connection"), "{problem}"),
        }
    }
}
