//! Paths and what they select, held against RFC 9535 and against another implementation of it.

mod bounds;
mod errors;
mod oracle;

use serde_json::{Value, json};

use super::Query;
use crate::wire::verbatim;

fn found(path: &str, document: &str) -> Vec<Value> {
    let document = verbatim::read(document).unwrap();
    let query = Query::parse(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    query.find(&document).unwrap().into_iter().cloned().collect()
}

/// The store of RFC 9535, section 1.5.
const STORE: &str = r#"{"store": {"book": [
    {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
    {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
    {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99},
    {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8",
        "price": 22.99}
], "bicycle": {"color": "red", "price": 399}}}"#;

#[test]
fn the_examples_of_the_rfc_select_what_it_says() {
    let titles = |path: &str| found(path, STORE).iter().map(|book| book["title"].clone()).collect::<Vec<_>>();
    assert_eq!(found("$.store.book[*].author", STORE).len(), 4);
    assert_eq!(found("$..author", STORE).len(), 4);
    assert_eq!(found("$.store.*", STORE).len(), 2);
    assert_eq!(found("$.store..price", STORE).len(), 5);
    assert_eq!(titles("$..book[2]"), ["Moby Dick"]);
    assert_eq!(found("$..book[2].publisher", STORE).len(), 0);
    assert_eq!(titles("$..book[-1]"), ["The Lord of the Rings"]);
    assert_eq!(titles("$..book[0,1]"), titles("$..book[:2]"));
    assert_eq!(titles("$..book[?@.isbn]"), ["Moby Dick", "The Lord of the Rings"]);
    assert_eq!(titles("$..book[?@.price<10]"), ["Sayings of the Century", "Moby Dick"]);
    assert_eq!(found("$..*", STORE).len(), 27);
}

#[test]
fn numbers_compare_by_value_with_all_digits() {
    let numbers = "[1, 1.0, 1e0, 18446744073709551616, 18446744073709551617, 1e400, 9007199254740993]";
    assert_eq!(found("$[?@ == 1]", numbers).len(), 3);
    assert_eq!(found("$[?@ == 18446744073709551616]", numbers), [verbatim::read("18446744073709551616").unwrap()]);
    assert_eq!(found("$[?@ > 9007199254740992]", numbers).len(), 4);
    assert_eq!(found("$[?@ == 9007199254740992]", numbers).len(), 0);
    // The text that stands for a number is none.
    assert_eq!(found("$[?length(@) >= 0]", numbers).len(), 0);
}

#[test]
fn functions_answer_nothing_for_values_of_another_kind() {
    let document = r#"[{"a": "äöü"}, {"a": [1, 2, 3]}, {"a": {"x": 1, "y": 2, "z": 3}}, {"a": 3}, {}]"#;
    assert_eq!(found("$[?length(@.a) == 3]", document).len(), 3);
    assert_eq!(found("$[?length(@.a) == length(@.b)]", document), [json!({"a": 3}), json!({})]);
    assert_eq!(found("$[?count(@.a.*) == 3]", document).len(), 2);
    assert_eq!(found("$[?value(@..x) == 1]", document).len(), 1);
}

#[cfg(feature = "validate")]
#[test]
fn patterns_match_a_whole_text_or_a_part() {
    let document = r#"[{"a": "x1"}, {"a": "x12"}, {"a": "ax1b"}, {"a": 1}, {"p": "x."}]"#;
    assert_eq!(found("$[?match(@.a, 'x.')]", document), [json!({"a": "x1"})]);
    assert_eq!(found("$[?search(@.a, 'x[0-9]')]", document).len(), 3);
    assert_eq!(found("$[?match(@.a, $[4].p)]", document), [json!({"a": "x1"})]);
    // That is no pattern of RFC 9485, so that nothing matches.
    assert_eq!(found(r"$[?search(@.a, '\\d')]", document).len(), 0);
}
