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
fn headers_of_the_connection_are_refused() {
    for name in ["Content-Length", "host", "TE", "Trailer", "Keep-Alive", "Expect"] {
        match finish("/", |parts| parts.set_header(name, "1")) {
            Ok(_) => panic!("{name} is set"),
            Err(problem) => assert!(problem.contains("belongs to the connection"), "{problem}"),
        }
    }
}
