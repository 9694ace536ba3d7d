//! Whole descriptions compared: with themselves, in another order, and with edited copies.

#[path = "diff/form.rs"]
#[allow(dead_code, reason = "the forms are for the cases of single rules")]
mod form;
mod support;

use std::fmt::Write as _;

use form::{compare, show};
use generator::diff::{Change, Layer, Names, Side};
use generator::{Input, Source};
use serde_json::{Map, Value};
use support::{descriptions, perfectgym, reorderable};

fn wire(old: &Source, new: &Source) -> Vec<Change> {
    compare(old, new).changes.into_iter().filter(|change| change.layer == Layer::Wire).collect()
}

fn all() -> Vec<Source> {
    descriptions("cases").into_iter().map(|(_, source)| source).chain([perfectgym()]).collect()
}

#[test]
fn nothing_changes_from_a_description_to_itself() {
    for source in all() {
        assert_eq!(wire(&source, &source), [], "{}", source.description.name);
    }
}

#[test]
fn order_is_no_change() {
    for source in reorderable().into_iter().chain([perfectgym()]) {
        let name = &source.description.name;
        let reversed = reversed(&source);
        assert_ne!(reversed.description.bytes, source.description.bytes, "{name}");
        assert_eq!(wire(&source, &reversed), [], "{name}");
        assert_eq!(wire(&reversed, &source), [], "{name}");
    }
}

/// Paths, components, properties, responses, required fields and values of enums from the last to the first.
fn reversed(source: &Source) -> Source {
    let mut value: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    reverse(&mut value);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description.clone() }, ..source.clone() }
}

fn reverse(value: &mut Value) {
    const ORDERLESS: [&str; 8] =
        ["paths", "schemas", "parameters", "responses", "properties", "content", "required", "enum"];
    match value {
        Value::Object(object) => {
            // Names for the values of an enum follow their order.
            let named = object.keys().any(|key| key.starts_with("x-enum"));
            for (key, value) in object.iter_mut() {
                reverse(value);
                match value {
                    Value::Object(members) if ORDERLESS.contains(&key.as_str()) => {
                        *members = std::mem::take(members).into_iter().rev().collect::<Map<_, _>>();
                    }
                    Value::Array(items) if ORDERLESS.contains(&key.as_str()) && !(named && key == "enum") => {
                        items.reverse();
                    }
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reverse),
        _ => {}
    }
}

/// The description of this SDK with an edit.
fn edited(edit: impl FnOnce(&mut Value)) -> Source {
    let source = perfectgym();
    let mut value: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    edit(&mut value);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description }, ..source }
}

/// A schema has another name, in all references to it.
#[test]
fn another_name_is_no_other_schema() {
    let mut old = String::new();
    let renamed = edited(|value| {
        let text = value["paths"].to_string();
        let schemas = value["components"]["schemas"].as_object().expect("schemas");
        let carried = |name: &&String| text.contains(&format!("\"#/components/schemas/{name}\""));
        old = schemas.keys().find(carried).expect("a schema that operations carry").clone();
        let [from, to] = [old.as_str(), "Anew"].map(|name| format!("\"#/components/schemas/{name}\""));
        *value = serde_json::from_str(&value.to_string().replace(&from, &to)).expect("valid");
        let schemas = value["components"]["schemas"].as_object_mut().expect("schemas");
        let schema = schemas.shift_remove(&old).expect("there");
        schemas.insert("Anew".to_owned(), schema);
    });
    // The overlay goes by names.
    let bare = |source: Source| Source { overlay: None, ..source };
    let changes = wire(&bare(perfectgym()), &bare(renamed));
    let mut shown: Vec<_> = changes.iter().map(|change| (change.rule, change.text.clone())).collect();
    shown.sort();
    let expected = [
        ("api-schema-added", "the schema `Anew` is new".to_owned()),
        ("api-schema-removed", format!("the schema `{old}` was removed")),
    ];
    assert_eq!(shown, expected);
}

/// The comparison names both descriptions, and errors name their side.
#[test]
fn both_descriptions_are_named_and_errors_name_their_side() {
    let old = perfectgym();
    let stated: Value = serde_yaml::from_slice(&old.description.bytes).expect("valid");
    let [title, version] = ["title", "version"].map(|key| stated["info"][key].as_str().expect("a text"));
    let later = format!("{version}9");
    let new = edited(|value| value["info"]["version"] = later.clone().into());
    let comparison = compare(&old, &new);
    assert_eq!((comparison.old.version.as_str(), comparison.new.version.as_str()), (version, later.as_str()));
    assert_eq!(comparison.old.title, title);
    assert_ne!(comparison.old.sha256, comparison.new.sha256);
    assert_eq!(comparison.impact(), (generator::diff::Impact::Patch, None));

    let broken = form::source("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: [\n".to_owned());
    let (which, report) = *generator::compare(&old, &broken, &Names::default()).expect_err("an error");
    assert_eq!((which, report.diagnostics.len()), (Side::New, 1));
    let (which, _) = *generator::compare(&broken, &broken, &Names::default()).expect_err("an error");
    assert_eq!(which, Side::Old);
    let dangling = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    parameters:\n    - name: a\n      in: query\n      schema: {$ref: '#/components/schemas/B'}\n    get: {}\n";
    let (_, report) =
        *generator::compare(&form::source(dangling.to_owned()), &old, &Names::default()).expect_err("an error");
    let location = report.diagnostics.first().and_then(|diagnostic| diagnostic.locations.first()).expect("a location");
    assert_eq!(location.line_column.map(|location| location.line), Some(8));
}

/// Recursive schemas, with the same names and with others.
#[test]
fn recursive_schemas_are_compared() {
    let tree = |names: [&str; 2], leaf: &str| {
        let [one, other] = names;
        form::source(format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: {{$ref: '#/components/schemas/{one}'}}\ncomponents:\n  schemas:\n    {one}:\n      type: object\n      properties:\n        next: {{$ref: '#/components/schemas/{other}'}}\n    {other}:\n      type: object\n      properties:\n        back: {{$ref: '#/components/schemas/{one}'}}\n        leaf: {{type: {leaf}}}\n"
        ))
    };
    let shown = |old, new| wire(&old, &new).iter().map(show).collect::<String>();
    let same = shown(tree(["A", "B"], "string"), tree(["A", "B"], "integer"));
    assert_eq!(
        same,
        "  ERR response-property-type-changed major 22>22 [GET /a] [B]\n    the response property `leaf` of `B` is `integer`, no longer `string`\n    -> read `integer`\n"
    );
    let other = shown(tree(["A", "B"], "string"), tree(["C", "D"], "integer"));
    assert!(other.starts_with("  ERR response-property-type-changed major 22>22 [GET /a]\n    the property `next/leaf` of the response 200 is `integer`, no longer `string`\n"), "{other}");
    assert_eq!(other.matches("type-changed").count(), 1, "{other}");
}

/// Recursive schemas with cycles of different lengths are compared in reasonable time.
#[test]
fn cycles_of_different_lengths_are_compared() {
    let ring = |prefix: &str, length: usize| {
        let mut text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: {{$ref: '#/components/schemas/{prefix}0'}}\ncomponents:\n  schemas:\n"
        );
        for index in 0..length {
            let next = (index + 1) % length;
            writeln!(text, "    {prefix}{index}:\n      type: object\n      properties:\n        next: {{$ref: '#/components/schemas/{prefix}{next}'}}").expect("memory");
        }
        form::source(text)
    };
    let changes = wire(&ring("A", 97), &ring("B", 89));
    // Only the names differ.
    assert!(changes.iter().all(|change| change.rule.starts_with("api-schema-")), "{changes:#?}");
    assert_eq!(changes.len(), 97 + 89);
}

/// Unrelated descriptions are compared, without duplicate changes.
#[test]
fn unrelated_descriptions_have_no_duplicate_changes() {
    let sources: Vec<Source> = descriptions("cases").into_iter().map(|(_, source)| source).collect();
    for (index, old) in sources.iter().enumerate() {
        for (other, new) in sources.iter().enumerate() {
            let changes = wire(old, new);
            assert_eq!(changes.is_empty(), index == other, "{} {}", old.description.name, new.description.name);
            let mut shown: Vec<String> = changes.iter().map(|change| format!("{change:?}")).collect();
            shown.sort();
            shown.dedup();
            assert_eq!(shown.len(), changes.len());
        }
    }
}
