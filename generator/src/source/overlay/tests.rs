use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostics, Origin};
use crate::source::limits::MAX_NODES;

fn overlay(actions: &Value) -> Value {
    json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions})
}

fn run(description: &Value, overlay: &Value) -> (Value, Vec<(Code, String)>) {
    let (mut value, mut diagnostics) = (description.clone(), Diagnostics::default());
    super::apply(overlay, &mut value, MAX_NODES - 10_000, &mut diagnostics);
    let found = diagnostics.as_slice().iter().map(|diagnostic| {
        let location = diagnostic.locations.first().unwrap();
        assert_eq!(location.origin, Origin::Overlay);
        (diagnostic.code, location.pointer.to_string())
    });
    (value, found.collect())
}

#[test]
fn actions() {
    let description = json!({
        "info": {"title": "a", "x": {"y": 1}},
        "tags": ["a", "b", "c", "d"],
        "paths": {"/a": {"get": {"tags": ["x"]}, "post": {}}, "/b": {"get": {"tags": ["y"]}}},
        "nothing": null
    });
    let cases = [
        (
            json!({"target": "$.info", "update": {"title": "b", "x": {"z": 2}}}),
            "/info",
            json!({"title": "b", "x": {"y": 1, "z": 2}}),
        ),
        (json!({"target": "$", "update": {"nothing": {"a": 1}}}), "/nothing", json!({"a": 1})),
        (json!({"target": "$.paths.*.get", "update": {"tags": ["z"]}}), "/paths/~1b/get/tags", json!(["y", "z"])),
        (json!({"target": "$.tags", "update": "e"}), "/tags/4", json!("e")),
        (json!({"target": "$.tags", "update": {"name": "e"}}), "/tags/4", json!({"name": "e"})),
        (json!({"target": "$.tags", "update": ["e", "f"]}), "/tags/5", json!("f")),
        (json!({"target": "$.info.title", "update": "b"}), "/info/title", json!("b")),
        (json!({"target": "$.tags[0,2]", "remove": true, "description": "why"}), "/tags", json!(["b", "d"])),
        (json!({"target": "$.tags[?@ == 'b']", "remove": true, "x-note": 1}), "/tags", json!(["a", "c", "d"])),
        (json!({"target": "$..get", "remove": true}), "/paths", json!({"/a": {"post": {}}, "/b": {}})),
        (json!({"target": "$..*", "remove": true}), "", json!({})),
        (
            json!({"target": "$.paths['/a'].post", "update": {"x": 1}, "remove": false}),
            "/paths/~1a/post",
            json!({"x": 1}),
        ),
    ];
    for (action, pointer, expected) in cases {
        let (value, found) = run(&description, &overlay(&json!([action])));
        assert_eq!(found, [], "{action}");
        assert_eq!(value.pointer(pointer), Some(&expected), "{action}");
    }
}

#[test]
fn actions_run_in_order() {
    let actions = json!([{"target": "$.a", "remove": true}, {"target": "$", "update": {"a": "new"}}, {"target": "$.a", "update": "x"}]);
    let (value, found) = run(&json!({"a": [1], "b": 2}), &overlay(&actions));
    assert_eq!((value, found), (json!({"b": 2, "a": "x"}), vec![]));
}

#[test]
fn bad_actions_are_all_reported() {
    use Code::{OverlayInvalid, OverlayUnmatched};
    let actions = json!([
        {"target": "$.none", "remove": true},
        {"target": "$[", "remove": true},
        {"target": "$", "remove": true},
        {"target": "$.a"},
        {"update": 1},
        {"target": 1, "update": 1},
        {"target": "$.a", "remove": "yes"},
        {"target": "$.a", "copy": "$.b", "update": {}},
        {"target": "$", "update": {"a": {"b": "text"}}},
        "text",
        {"target": "$.fine", "update": 2}
    ]);
    let (value, found) = run(&json!({"a": {"b": {}}, "fine": 1}), &overlay(&actions));
    assert_eq!(value, json!({"a": {"b": {}}, "fine": 2}));
    let mut locations: Vec<_> = found.iter().map(|(code, location)| (*code, location.as_str())).collect();
    locations.sort_by_key(|(_, location)| *location);
    assert_eq!(
        locations,
        [
            (OverlayUnmatched, "#/actions/0/target"),
            (OverlayInvalid, "#/actions/1/target"),
            (OverlayInvalid, "#/actions/2/target"),
            (OverlayInvalid, "#/actions/3"),
            (OverlayInvalid, "#/actions/4"),
            (OverlayInvalid, "#/actions/5/target"),
            (OverlayInvalid, "#/actions/6/remove"),
            (OverlayInvalid, "#/actions/7/copy"),
            (OverlayInvalid, "#/actions/8/update/a/b"),
            (OverlayInvalid, "#/actions/9"),
        ]
    );
}

#[test]
fn malformed_documents() {
    let cases = [
        (json!([]), vec!["#"]),
        (json!({}), vec!["#", "#", "#"]),
        (
            json!({"overlay": "1.1.0", "info": {"title": "t"}, "actions": [], "x-a": 1, "b": 1}),
            vec!["#/b", "#/overlay", "#/info", "#/actions"],
        ),
        (json!({"overlay": "1.0.0", "info": 1, "extends": 2, "actions": {}}), vec!["#/info", "#/extends", "#/actions"]),
    ];
    for (overlay, expected) in cases {
        let (_, found) = run(&json!({}), &overlay);
        assert_eq!(found.iter().map(|(_, location)| location.as_str()).collect::<Vec<_>>(), expected, "{overlay}");
        assert!(found.iter().all(|(code, _)| *code == Code::OverlayInvalid));
    }
}

#[test]
fn hostile_overlays() {
    let multiply: Vec<_> = (0..40).map(|_| json!({"target": "$..*", "update": {"a": {"b": {}, "c": {}}}})).collect();
    let (_, found) = run(&json!({"x": {"y": {}}}), &overlay(&json!(multiply)));
    assert!(found.iter().all(|(code, _)| *code == Code::Limit) && !found.is_empty());
    let deepen: Vec<_> = (0..300).map(|_| json!({"target": "$..[?!@.a]", "update": {"a": {}}})).collect();
    let (_, found) = run(&json!({"x": {}}), &overlay(&json!(deepen)));
    assert!(found.iter().any(|(code, _)| *code == Code::Limit), "{found:?}");
    for target in
        [format!("$[?{}@.a{}]", "(".repeat(1000), ")".repeat(1000)), "$[0]".repeat(5000), "$[?@.a".repeat(500)]
    {
        let (_, found) = run(&json!({}), &overlay(&json!([{"target": target, "remove": true}])));
        assert_eq!(found, [(Code::OverlayInvalid, "#/actions/0/target".to_owned())]);
    }
    let at_the_limit = format!("$[?{}@.a{}]", "(".repeat(31), ")".repeat(31));
    let (_, found) = run(&json!({"x": {"a": 1}}), &overlay(&json!([{"target": at_the_limit, "remove": true}])));
    assert_eq!(found, []);
}

/// Messages with their help, in order.
fn messages(actions: &Value) -> Vec<String> {
    let description = json!({
        "paths": {"/pets": {"get": {"parameters": [{"name": "limit"}, {"name": "after"}]}}},
        "schemas": {"Pet": {"firstName": 1, "age": 2}, "Cat": {"lives": 9}}
    });
    let (mut value, mut diagnostics) = (description, Diagnostics::default());
    super::apply(&overlay(actions), &mut value, 100, &mut diagnostics);
    let text = |found: &crate::diagnostic::Diagnostic| {
        let help = found.help.as_deref().map(|help| format!("; {}", help.split(':').next().unwrap_or_default()));
        format!("{}: {}{}", found.code, found.message, help.unwrap_or_default())
    };
    diagnostics.as_slice().iter().map(text).collect()
}

#[test]
fn names_that_match_nothing() {
    let changed = "; the description may have changed since the action was written";
    for (target, expected) in [
        ("$.schemas.*['firstName', 'age', 'lives']", vec![]),
        (
            "$.schemas.*['firstname', 'age', 'purr']",
            vec![
                "`firstname` in the target `$.schemas.*['firstname', 'age', 'purr']` matches nothing; did you mean `firstName`?".to_owned(),
                format!("`purr` in the target `$.schemas.*['firstname', 'age', 'purr']` matches nothing{changed}"),
            ],
        ),
        (
            "$.schemas.*['firstNames', 'firstName', 'li']",
            vec![
                format!("`firstNames` in the target `$.schemas.*['firstNames', 'firstName', 'li']` matches nothing{changed}"),
                "`li` in the target `$.schemas.*['firstNames', 'firstName', 'li']` matches nothing; did you mean `lives`?".to_owned(),
            ],
        ),
        ("$.schemas['Pet', 'Cat'].*", vec![]),
        (
            "$.schemas['Pet', 'Cat'].live",
            vec!["the target `$.schemas['Pet', 'Cat'].live` matches nothing; did you mean `lives`?".to_owned()],
        ),
        (
            "$.schemas['Pet', 'Cat'].lives",
            vec![format!("`Pet` in the target `$.schemas['Pet', 'Cat'].lives` exists, but the rest of the target matches nothing in it{changed}")],
        ),
        (
            "$.schemas['Pet', 'Cats']['lives', 'age']",
            vec![
                "`Cats` in the target `$.schemas['Pet', 'Cats']['lives', 'age']` matches nothing; did you mean `Cat`?".to_owned(),
                format!("`lives` in the target `$.schemas['Pet', 'Cats']['lives', 'age']` matches nothing{changed}"),
            ],
        ),
        (
            "$.paths.*.*.parameters[?@.name == 'limit' || @.name == 'before']",
            vec![format!(
                "`@.name == 'before'` in the target `$.paths.*.*.parameters[?@.name == 'limit' || @.name == 'before']` matches nothing{changed}"
            )],
        ),
        ("$.schemas.Pets.age", vec!["the target `$.schemas.Pets.age` matches nothing; did you mean `Pet`?".to_owned()]),
        ("$.paths['/pet'].get", vec!["the target `$.paths['/pet'].get` matches nothing; did you mean `/pets`?".to_owned()]),
        ("$.nothing['a', 'b']", vec![format!("the target `$.nothing['a', 'b']` matches nothing{changed}")]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|text| format!("overlay-unmatched: {text}")).collect();
        assert_eq!(messages(&json!([{"target": target, "update": {}}])), expected, "{target}");
    }
}

#[test]
fn what_is_optional_may_match_nothing() {
    let actions = json!([
        {"target": "$.nothing", "x-sdk-optional": true, "remove": true},
        {"target": "$.schemas['Pet', 'Dog']", "x-sdk-optional": true, "update": {}},
        {"target": "$.schemas['Pet', 'Dog']", "x-sdk-optional": false, "update": {}},
        {"target": "$.schemas.Pet", "x-sdk-optional": "yes", "update": {}},
    ]);
    let found = messages(&actions);
    let codes: Vec<_> = found.iter().map(|text| text.split(':').next().unwrap_or_default()).collect();
    assert_eq!(codes, ["overlay-invalid", "overlay-optional", "overlay-optional", "overlay-unmatched"], "{found:?}");
}
