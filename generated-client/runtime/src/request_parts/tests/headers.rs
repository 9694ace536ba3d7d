use serde_json::json;

use super::finish;
use crate::codegen::RequestParts;

fn cookies(fill: impl FnOnce(&mut RequestParts)) -> String {
    finish("/", fill).unwrap().cookies.join("; ")
}

#[test]
fn cookies_are_written_in_every_style() {
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
fn lists_and_objects_in_headers_are_joined_by_commas() {
    let header = |fill: fn(&mut RequestParts)| {
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

/// RFC 9110, section 5.6.1.2: readers of lists pass over items that are empty.
#[test]
fn empty_items_of_lists_are_refused() {
    let problem = |fill: &dyn Fn(&mut RequestParts)| finish("/", fill).map(drop).unwrap_err();
    for (index, list) in [(1, ["a", "", "b"]), (0, ["", "a", "b"]), (2, ["a", "b", ""])] {
        let expected =
            format!("header `x`: item {index} is an empty text, which readers of a list in a header pass over");
        assert_eq!(problem(&|parts| parts.header("x", &list)), expected);
        assert_eq!(problem(&|parts| parts.header_exploded("x", &list)), expected);
    }
    assert!(problem(&|parts| parts.header("x", &[""])).contains("item 0 is an empty text"));
    assert!(problem(&|parts| parts.header("x", &json!({"k": 1, "l": ""}))).contains("field 1 is an empty text"));
    assert!(problem(&|parts| parts.header("x", &json!({"": 1}))).contains("field 0 is an empty text"));
    // None of these is an item without a text.
    for (fill, expected) in [
        (&|parts: &mut RequestParts| parts.header("x", "") as _, ""),
        (&|parts: &mut RequestParts| parts.header("x", &[0; 0]), ""),
        (&|parts: &mut RequestParts| parts.header("x", &[Some("a"), None, Some("b")]), "a,b"),
        (&|parts: &mut RequestParts| parts.header_exploded("x", &json!({"k": "", "l": 1})), "k=,l=1"),
    ] as [(&dyn Fn(&mut RequestParts), &str); 4]
    {
        assert_eq!(finish("/", fill).unwrap().headers["x"], expected);
    }
}

/// RFC 9110, sections 5.5 and 5.6.1: receivers take blanks away from the ends of values and of list items.
#[test]
fn leading_and_trailing_whitespace_is_refused() {
    let problem = |fill: &dyn Fn(&mut RequestParts)| finish("/", fill).map(|_| ()).unwrap_err();
    for value in [" secret", "secret ", "\tsecret", "secret\t", " ", "\t", " \t "] {
        let whole = [
            problem(&|parts| parts.header("X", value)),
            problem(&|parts| parts.header_exploded("X", &Some(value))),
            problem(&|parts| parts.set_header("X", value)),
            problem(&|parts| parts.header("Cookie", value)).replace("Cookie", "x"),
        ];
        for told in whole {
            assert_eq!(told, "header `x` begins or ends with a blank, which is no part of a header's value");
        }
        let told = problem(&|parts| parts.header("x", &["a", value]));
        assert_eq!(told, "header `x`: item 1 begins or ends with a blank, which is no part of a header's value");
        let fields = [
            problem(&|parts| parts.header("x", &json!({value: "b"}))),
            problem(&|parts| parts.header("x", &json!({"b": value}))),
            problem(&|parts| parts.header_exploded("x", &json!({value: "b"}))),
            problem(&|parts| parts.header_exploded("x", &json!({"b": value}))),
        ];
        for told in fields {
            assert_eq!(told, "header `x`: field 0 begins or ends with a blank, which is no part of a header's value");
        }
    }
    let header =
        |fill: &dyn Fn(&mut RequestParts)| finish("/", fill).unwrap().headers["x"].to_str().unwrap().to_owned();
    assert_eq!(header(&|parts| parts.header("x", "")), "", "an empty value is one");
    assert_eq!(header(&|parts| parts.header("x", "a \t b")), "a \t b", "blanks within are kept");
    assert_eq!(header(&|parts| parts.header("x", &["\" a \"", "b c"])), "\" a \",b c", "quotes keep them");
    assert_eq!(header(&|parts| parts.header_json("x", " a ")), "\" a \"", "and so does JSON");
    assert_eq!(cookies(|parts| parts.cookie("c", &[" a ", "\t"])), "c=%20a%20,%09", "cookies are percent-encoded");
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

#[test]
fn cookies_can_be_sent_as_they_are() {
    let text = cookies(|parts| {
        parts.cookie_plain("a", "x=y%20z");
        parts.cookie_plain("b", &["p", "q"]);
        parts.cookie_plain_exploded("c", &["p", "q"]);
        parts.cookie_plain_exploded("d", &json!({"e": 1, "f": "g h"}));
        parts.cookie_plain("none", &None::<i64>);
    });
    assert_eq!(text, "a=x=y%20z; b=p,q; c=p; c=q; e=1; f=g h");
    for value in ["s3;cret", "s3\ncret", " s3cret", "s3créts"] {
        let problem = finish("/", |parts| parts.cookie_plain("a", value)).err().unwrap();
        assert!(problem.starts_with("cookie `a` ") && !problem.contains("s3"), "{problem}");
    }
    assert!(finish("/", |parts| parts.cookie_plain("a", &["p,q"])).is_err(), "a comma separates");
    assert!(finish("/", |parts| parts.cookie_plain_exploded("a", &json!({"b;c": 1}))).is_err());
}
