//! The same input gives the same bytes; another order of the same content gives the same names.

mod support;

use std::collections::BTreeSet;

use generator::{Input, Sdk, Source};
use serde_json::{Map, Value};
use support::{descriptions, generate, options, perfectgym, surface};

#[test]
fn two_runs_give_the_same_bytes() {
    let (one, other) = (generate(&perfectgym(), &options()), generate(&perfectgym(), &options()));
    assert_eq!(one.files, other.files);
    assert_eq!(one.tests, other.tests);
    assert_eq!(one.cases, other.cases);
}

#[test]
fn order_changes_no_identifier() {
    let mut sources: Vec<_> = descriptions("cases").into_iter().map(|(_, source)| source).collect();
    sources.push(perfectgym());
    for source in sources {
        let strict = source.overlay.is_some();
        let options = generator::Options { strict, ..options() };
        let expected = identifiers(&generate(&source, &options));
        for seed in 1..=3 {
            let shuffled = identifiers(&generate(&shuffled(&source, seed), &options));
            let missing: Vec<_> = expected.difference(&shuffled).collect();
            let added: Vec<_> = shuffled.difference(&expected).collect();
            assert!(
                missing.is_empty() && added.is_empty(),
                "{}: lost {missing:?}, won {added:?}",
                source.description.name
            );
        }
    }
}

/// Every public name with its owner; the order of arguments is not part of it.
fn identifiers(sdk: &Sdk) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (path, text) in &sdk.files {
        let mut owner = String::new();
        for line in surface::lines(text) {
            let name = line.trim_start().split(['(', '=']).next().unwrap_or_default().trim().to_owned();
            if line.starts_with(' ') {
                names.insert(format!("{path} {owner} {name}"));
            } else {
                owner.clone_from(&name);
                names.insert(format!("{path} {name}"));
            }
        }
    }
    names
}

/// The same document with paths, schemas and properties in another order.
fn shuffled(source: &Source, seed: u64) -> Source {
    let mut value: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    let mut state = seed;
    shuffle_at(&mut value, &["paths"], &mut state);
    shuffle_at(&mut value, &["components", "schemas"], &mut state);
    shuffle_properties(&mut value, &mut state);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description.clone() }, overlay: source.overlay.clone() }
}

fn shuffle_at(value: &mut Value, path: &[&str], state: &mut u64) {
    let target = path.iter().try_fold(value, |value, key| value.get_mut(*key));
    if let Some(Value::Object(object)) = target {
        shuffle(object, state);
    }
}

fn shuffle_properties(value: &mut Value, state: &mut u64) {
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                shuffle_properties(value, state);
                if let ("properties", Value::Object(properties)) = (key.as_str(), value) {
                    shuffle(properties, state);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shuffle_properties(item, state)),
        _ => {}
    }
}

/// Fisher and Yates, on a generator that any seed sets off.
fn shuffle(object: &mut Map<String, Value>, state: &mut u64) {
    let mut entries: Vec<_> = std::mem::take(object).into_iter().collect();
    for index in (1..entries.len()).rev() {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from(*state >> 33).expect("31 bits") % (index + 1);
        entries.swap(index, other);
    }
    object.extend(entries);
}
