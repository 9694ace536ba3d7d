use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::json;

use super::finish;
use crate::codegen::{FormField, QueryStyle, RequestParts};

fn query(fill: impl FnOnce(&mut RequestParts)) -> String {
    finish("/", fill).unwrap().query.join("&")
}

#[test]
fn scalars_and_lists_are_pairs() {
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
fn null_is_not_sent_and_a_second_call_replaces() {
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
fn objects_become_pairs_of_their_fields() {
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
fn values_are_written_in_every_style() {
    use QueryStyle::{DeepObject, Form, FormExploded, Json, PipeDelimited, SpaceDelimited};

    let cases = [
        (Form, "n=5", "n=a%2C,b", "n=k,1,l,2"),
        (SpaceDelimited, "n=5", "n=a%2C%20b", "n=k%201%20l%202"),
        (PipeDelimited, "n=5", "n=a%2C%7Cb", "n=k%7C1%7Cl%7C2"),
        (DeepObject, "n=5", "n%5B0%5D=a%2C&n%5B1%5D=b", "n%5Bk%5D=1&n%5Bl%5D=2"),
        (FormExploded, "n=5", "n=a%2C&n=b", "k=1&l=2"),
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
    assert_eq!(text, "n%5Ba%5D%5Bb%5D=1&n%5Ba%5D%5Bc%5D%5B0%5D=x&n%5Ba%5D%5Bc%5D%5B1%5D=y");
}

#[test]
fn lists_inside_of_deep_objects_have_indices() {
    let deep = json!({"b": [{"x": 1, "y": ["p", "q"]}, {"x": 2}]});
    let text = query(|parts| parts.query_styled("n", QueryStyle::DeepObject, &deep));
    let expected = "n[b][0][x]=1&n[b][0][y][0]=p&n[b][0][y][1]=q&n[b][1][x]=2".replace('[', "%5B").replace(']', "%5D");
    assert_eq!(text, expected);
}

/// RFC 6570, section 3.2.3: reserved characters and triplets stay, all else is encoded.
#[test]
fn reserved_characters_that_change_nothing_are_kept() {
    use QueryStyle::{DeepObject, Form, FormExploded, Json};

    let reserved =
        |style: QueryStyle, value: serde_json::Value| query(|parts| parts.query_reserved("n[]", style, &value));
    let text = reserved(FormExploded, json!(":/?#[]@!$&'()*+,;= %41 %zz % é\"<>\\^`{|}"));
    let kept = ":/?%23[]@!$%26%27()*%2B,;=%20%41%20%25zz%20%25%20%C3%A9%22%3C%3E%5C%5E%60%7B%7C%7D";
    assert_eq!(text, format!("n%5B%5D={kept}"));
    assert!("/?".parse::<http::Uri>().is_ok() && format!("/?{text}").parse::<http::Uri>().is_ok());
    assert_eq!(reserved(Form, json!(["a/b,c", "d"])), "n%5B%5D=a/b%2Cc,d");
    assert_eq!(reserved(FormExploded, json!(["a/b,c", "d&"])), "n%5B%5D=a/b,c&n%5B%5D=d%26");
    assert_eq!(reserved(DeepObject, json!({"k/=": "/"})), "n%5B%5D%5Bk%2F%3D%5D=/");
    assert_eq!(reserved(Json, json!(["&"])), "n%5B%5D=[%22%26%22]");
    assert_eq!(reserved(FormExploded, json!("%2")), "n%5B%5D=%252");
}

#[test]
fn numbers_that_cannot_be_written_are_refused() {
    for number in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        let refused = |fill: &dyn Fn(&mut RequestParts)| match finish("/{n}", |parts| {
            parts.path("n", "x");
            fill(parts);
        }) {
            Ok(_) => panic!("sent"),
            Err(problem) => assert!(problem.contains("infinite or not a number"), "{problem}"),
        };
        refused(&|parts| parts.query("n", &number));
        refused(&|parts| parts.query("n", &[1.0, number]));
        refused(&|parts| parts.query_styled("n", QueryStyle::DeepObject, &BTreeMap::from([("a", Some(number))])));
        refused(&|parts| parts.path("n", &number));
        refused(&|parts| parts.header("n", &number));
        refused(&|parts| parts.cookie("n", &(1, number)));
        refused(&|parts| parts.form(&BTreeMap::from([("a", number)])));
        refused(&|parts| parts.part_text("n", &number));
        refused(&|parts| parts.json("application/json", &[Some(number)]));
    }
    assert_eq!(query(|parts| parts.query("n", &json!({"a": null, "b": "null"}))), "b=null");
}

#[test]
fn default_parameters_come_first() {
    let text = query(|parts| {
        parts.query_constant("action", "action=list");
        parts.query_constant("all", "all");
        parts.query("page", &2);
        parts.query("action", "x");
    });
    assert_eq!(text, "all&page=2&action=x");
}

#[test]
fn a_parameter_can_be_the_whole_query() {
    let styled = [FormField::new("ids", QueryStyle::Form)];
    let form = query(|parts| {
        parts.query("other", &1);
        parts.query_form("search", &json!({"ids": [1, 2], "none": null, "text": "a b&c"}), &styled);
    });
    assert_eq!(form, "other=1&ids=1,2&text=a+b%26c");
    assert_eq!(query(|parts| parts.query_whole_json("filter", &json!({"a": "é"}))), "%7B%22a%22%3A%22%C3%A9%22%7D");
    assert_eq!(query(|parts| parts.query_whole_text("path", "$.a[1]")), "%24.a%5B1%5D");
    let nothing = query(|parts| {
        parts.query_form("a", &None::<i64>, &[]);
        parts.query_whole_json("b", &None::<i64>);
        parts.query_whole_text("c", &None::<String>);
    });
    assert_eq!(nothing, "");
    assert!(finish("/", |parts| parts.query_form("a", &[1], &[])).is_err());
}
