//! With the names of an earlier run, no item is renamed, whatever the order of the description and its additions.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::Code;
use generator::{CallNames, Input, LockedAlias, LockedNames, LockedOperation, Options, Sdk, Source};
use serde_json::{Value, json};
use support::shuffle::shuffled;
use support::{descriptions, generate, is_reorderable, names_before, options, perfectgym, surface};

/// Every case and the description of this SDK, with their options.
fn sources() -> Vec<(Source, Options)> {
    let case = |(name, source): (String, Source)| {
        (source, Options { strict: false, package: None, names: names_before(&name), ..options() })
    };
    descriptions("cases").into_iter().map(case).chain([(perfectgym(), options())]).collect()
}

#[test]
fn a_second_run_has_the_same_output() {
    for (source, options) in sources() {
        let one = generate(&source, &options);
        let other = generate(&source, &Options { names: one.names.clone(), ..options });
        same_names(&one, &other, &source);
        assert_eq!(one.files, other.files);
        assert_eq!(one.tests, other.tests);
        assert_eq!(other.removed, []);
        let lasting = |sdk: &Sdk| {
            sdk.report.diagnostics.iter().filter(|one| one.code != Code::Renamed).cloned().collect::<Vec<_>>()
        };
        assert_eq!(lasting(&one), lasting(&other));
        assert!(other.report.diagnostics.iter().all(|one| one.code != Code::Renamed));
    }
}

/// With a lock, the order of arguments stays as well.
#[test]
fn another_order_changes_nothing() {
    for (source, options) in sources().into_iter().filter(|(source, _)| is_reorderable(source)) {
        let before = generate(&source, &options);
        for seed in 4..=6 {
            let options = Options { names: before.names.clone(), ..options.clone() };
            let after = generate(&reversed(&shuffled(&source, seed)), &options);
            same_names(&before, &after, &source);
            assert_eq!(after.removed, []);
            let signatures =
                |sdk: &Sdk| sdk.files.values().flat_map(|text| surface::lines(text)).collect::<BTreeSet<_>>();
            let lost: Vec<_> = signatures(&before).difference(&signatures(&after)).cloned().collect();
            assert_eq!(lost, [""; 0], "{}", source.description.name);
        }
    }
}

/// An operation has another operationId, and a new schema wants the name of an inline type.
#[test]
fn an_update_leaves_all_other_names_alone() {
    let before = generate(&perfectgym(), &options());
    let (operation, inline) = (an_operation(&before.names), an_inline_type(&before.names));
    let known = before.names.operations[&operation].clone();
    let edited = edited(|value| {
        let (method, path) = operation.split_once(' ').expect("method and path");
        value["paths"][path][method.to_lowercase()]["operationId"] = "listAnew".into();
        value["components"]["schemas"][&inline] = json!({"type": "object", "properties": {"id": {"type": "integer"}}});
    });
    let options = |names| Options { strict: false, names, ..options() };
    let fresh = generate(&edited, &options(LockedNames::default()));
    let count = |names: &LockedNames| names.models.values().filter(|model| model.name == inline).count();
    assert_eq!(count(&before.names), 1, "{inline}");
    assert_ne!(fresh.names.models, before.names.models, "the schema collides");

    let after = generate(&edited, &options(before.names.clone()));
    let mut expected = before.names.clone();
    let new = &after.names.models[&inline];
    assert_ne!(new.name, inline);
    expected.models.insert(inline.clone(), new.clone());
    let entry = expected.operations.get_mut(&operation).expect("known");
    entry.id = Some("listAnew".to_owned());
    let now = CallNames {
        method: "list_anew".to_owned(),
        operation_type: Some("ListAnew".to_owned()),
        request: Some("ListAnewRequest".to_owned()),
        output: None,
    };
    let names = std::mem::replace(&mut entry.names, now);
    entry.aliases.push(LockedAlias { group: known.group, names: names.clone() });
    assert_eq!(difference(&after.names, &expected), [""; 0]);
    assert_eq!(after.removed, []);

    // What callers can write has changed in nothing but the operation type.
    let lines = |sdk: &Sdk| sdk.files.values().flat_map(|text| surface::lines(text)).collect::<BTreeSet<_>>();
    let lost: Vec<_> = lines(&before).difference(&lines(&after)).cloned().collect();
    let (operation_type, request) =
        (names.operation_type.expect("an operation type"), names.request.expect("an alias"));
    assert!(lost.len() < 8 && lost.iter().all(|line| line.contains(&operation_type)), "{lost:?}");
    let aliases = lines(&after);
    for line in [format!("type {operation_type} = ListAnew"), format!("type {request} = ListAnewRequest")] {
        assert!(aliases.contains(&line), "{line}");
    }
    let method = format!("::{}(", names.method);
    assert!(aliases.iter().any(|line| line.contains(&method)), "the method is there");
}

/// An operation whose operationId names nothing else.
fn an_operation(names: &LockedNames) -> String {
    let is_it = |entry: &&LockedOperation| {
        let operation_type = entry.names.operation_type.as_deref().unwrap_or_default();
        entry.id.is_some() && !operation_type.is_empty() && entry.names.output.is_none() && {
            let others = names.operations.values().filter_map(|other| other.names.operation_type.as_deref());
            let others =
                others.filter(|other| *other != operation_type).chain(names.models.values().map(|model| &*model.name));
            others.into_iter().all(|other| !other.contains(operation_type))
        }
    };
    let found = names.operations.iter().find(|(_, entry)| is_it(entry)).expect("an operation");
    found.0.clone()
}

/// The name of an inline type.
fn an_inline_type(names: &LockedNames) -> String {
    let inline = names
        .models
        .iter()
        .find(|(key, model)| key.contains('.') && !key.starts_with('*') && !names.models.contains_key(&model.name));
    inline.expect("an inline type").1.name.clone()
}

fn same_names(one: &Sdk, other: &Sdk, source: &Source) {
    assert_eq!(difference(&one.names, &other.names), [""; 0], "{}", source.description.name);
}

/// The lines in which two sets of names differ.
fn difference(one: &LockedNames, other: &LockedNames) -> Vec<String> {
    let [one, other] = [one, other].map(|names| {
        let entries = |map: Vec<String>| map.into_iter().collect::<BTreeSet<_>>();
        let mut all = entries(names.operations.iter().map(|entry| format!("{entry:?}")).collect());
        all.extend(names.models.iter().map(|entry| format!("{entry:?}")));
        let rest = LockedNames { operations: BTreeMap::new(), models: BTreeMap::new(), ..names.clone() };
        all.insert(format!("{rest:?}"));
        all
    });
    one.symmetric_difference(&other).cloned().collect()
}

/// The description of this SDK with an edit.
fn edited(edit: impl FnOnce(&mut Value)) -> Source {
    let source = perfectgym();
    let mut value: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    edit(&mut value);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description }, ..source }
}

/// The same description with all lists of parameters, required fields and enum values from the end.
fn reversed(source: &Source) -> Source {
    fn reverse(value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    reverse(value);
                    if let ("parameters" | "required" | "tags", Value::Array(items)) = (key.as_str(), value) {
                        items.reverse();
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(reverse),
            _ => {}
        }
    }
    let mut value: Value = serde_json::from_slice(&source.description.bytes).expect("valid");
    reverse(&mut value);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description.clone() }, ..source.clone() }
}
