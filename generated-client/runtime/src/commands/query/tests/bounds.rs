//! Paths that would take all time or memory.

use serde_json::{Value, json};

use super::super::Query;

/// Arrays of arrays.
fn nested(depth: usize, width: usize) -> Value {
    (0..depth).fold(json!(1), |inner, _| Value::Array(vec![inner; width]))
}

#[test]
fn a_path_that_multiplies_is_an_error() {
    let document = nested(10, 3);
    for path in ["$..[*]..[*]..[*]..[*]", "$[?$..[?$..[?$..[?$..*]]]]", "$..[?@ == $ || $..*]"] {
        let found = Query::parse(path).unwrap().find(&document).map(|found| found.len());
        assert!(found.is_err(), "{path}: {found:?}");
    }
}

#[test]
fn a_union_of_many_wildcards_is_an_error() {
    let document = Value::Array(vec![Value::Null; 100_000]);
    let path = format!("$[{}*]", "*,".repeat(5_000));
    assert!(Query::parse(&path).unwrap().find(&document).is_err());
}

#[test]
fn comparisons_of_large_values_count() {
    let mut large = Value::Array(vec![json!(0); 10_000]);
    large = json!({"a": large.clone(), "b": large, "list": vec![0; 10_000]});
    assert!(Query::parse("$.list[?$.a == $.b]").unwrap().find(&large).is_err());
}

#[test]
fn a_filter_that_nests_without_end_is_an_error() {
    for path in [
        format!("$[?{}@{}]", "(".repeat(5_000), ")".repeat(5_000)),
        format!("$[?{}@", "@[?".repeat(5_000)),
        format!("$[?{}@.a{} == 1]", "length(".repeat(2_000), ")".repeat(2_000)),
    ] {
        let error = Query::parse(&path).unwrap_err();
        assert!(error.message.contains("nested too deeply"), "{error}");
    }
    assert!(Query::parse(&format!("${}", ".a".repeat(20_000))).is_err());
}

#[test]
fn slices_of_extreme_numbers_end() {
    let list = json!([0, 1, 2]);
    for (path, expected) in [
        ("$[-9007199254740991:9007199254740991:9007199254740991]", vec![0]),
        ("$[9007199254740991:-9007199254740991:-9007199254740991]", vec![2]),
        ("$[::0]", vec![]),
    ] {
        let query = Query::parse(path).unwrap();
        let found: Vec<_> = query.find(&list).unwrap().into_iter().filter_map(Value::as_i64).collect();
        assert_eq!(found, expected, "{path}");
    }
}
