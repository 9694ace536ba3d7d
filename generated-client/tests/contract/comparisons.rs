//! Equality of JSON values.

use serde_json::json;

use crate::driver::{Fields, difference};

#[test]
fn numbers_are_compared_by_value_and_all_else_as_it_is() {
    let same = |before, after| difference(&before, &after, Fields::All).is_none();
    assert!(same(json!([{"a": 20, "b": [null, "x"]}]), json!([{"b": [null, "x"], "a": 20.0}])));
    for (before, after, text) in [
        (json!({"a": 1}), json!({}), "#/a: 1 did not come back"),
        (json!({}), json!({"a/b": null}), "#/a~1b: null was not there before"),
        (json!({"a": [1, 2]}), json!({"a": [1, 3]}), "#/a/1: 2 came back as 3"),
        (json!([1]), json!([1, 1]), "#: [1] came back as [1,1]"),
        (json!(null), json!("x"), "#: null came back as \"x\""),
    ] {
        assert_eq!(difference(&before, &after, Fields::All).as_deref(), Some(text));
    }
}

#[test]
fn fields_that_no_model_knows_may_be_dropped_but_not_added() {
    let (one, two) = (json!([{"a": 1}]), json!([{"a": 1, "b": 2}]));
    assert_eq!(difference(&two, &one, Fields::Known), None);
    let null = json!([{"a": 1, "b": null}]);
    assert_eq!(difference(&null, &one, Fields::Said), None);
    assert!(difference(&two, &one, Fields::Said).is_some() && difference(&one, &null, Fields::Said).is_some());
    assert!(difference(&two, &one, Fields::All).is_some() && difference(&one, &two, Fields::Known).is_some());
}
