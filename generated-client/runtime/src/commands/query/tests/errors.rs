//! Texts that are no paths, and what is said of them.

use super::super::Query;

fn error(path: &str) -> String {
    match Query::parse(path) {
        Ok(query) => panic!("{path} is {query:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_error_says_what_is_needed_and_where() {
    for (path, expected) in [
        ("", "a JSONPath begins with `$`, such as `$.name` or `$..id`, at character 1"),
        ("items", "a JSONPath begins with `$`, such as `$.name` or `$..id`, at character 1"),
        ("$.", "a name or `*` is needed; other names stand in brackets: `['first name']`, at character 3"),
        ("$.ä[", "a name in quotes, an index, a slice, `*` or a filter `?..` is needed, at character 5"),
        ("$['a", "the text has no quote at its end, at character 3"),
        ("$[01]", "an integer has no leading zeros, and no sign before zero, at character 3"),
        ("$[?name == 1]", "a field of a value is `@.name`, and a text is in quotes, at character 4"),
        ("$[?@.a = 1]", "`]` is needed, at character 8"),
        ("$[?!@.a == 1]", "what `!` negates is in parentheses, such as `!(@.a == 1)`, at character 5"),
        ("$[?@.* == 1]", "the path may select several values: `value(..)` takes a single one, at character 4"),
        ("$[?length(@.a)]", "the value of this function has to be compared, at character 4"),
        ("$[?1]", "a literal has to be compared, at character 4"),
        ("$[?count(1) == 1]", "this argument is a path, such as `@.tags[*]`, at character 10"),
        ("$[?sum(@) == 1]", "there are the functions `length`, `count`, `value`, `match` and `search`, at character 4"),
        ("$ ", "`.name`, `..name` or `[..]` is needed, at character 2"),
    ] {
        assert_eq!(error(path), expected, "{path}");
    }
}

#[cfg(not(feature = "validate"))]
#[test]
fn patterns_need_a_feature() {
    assert!(error("$[?match(@.a, 'x')]").contains("`match` needs a program that is built with the feature `validate`"));
}
