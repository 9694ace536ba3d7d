//! Descriptions in another order.

use generator::{Input, Source};
use serde_json::{Map, Value};

/// The same document with paths, schemas and properties in another order.
pub fn shuffled(source: &Source, seed: u64) -> Source {
    edited(source, |value| {
        let mut state = seed;
        shuffle_at(value, &["paths"], &mut state);
        shuffle_at(value, &["components", "schemas"], &mut state);
        shuffle_properties(value, &mut state);
    })
}

/// The same document with paths, methods, schemas and tags in another order, but with properties as they are.
pub fn rearranged(source: &Source, seed: u64) -> Source {
    edited(source, |value| {
        let mut state = seed;
        shuffle_at(value, &["paths"], &mut state);
        shuffle_at(value, &["components", "schemas"], &mut state);
        let items = value.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
        items.filter_map(|(_, item)| item.as_object_mut()).for_each(|item| shuffle(item, &mut state));
        if let Some(Value::Array(tags)) = value.get_mut("tags") {
            tags.reverse();
        }
    })
}

fn edited(source: &Source, edit: impl FnOnce(&mut Value)) -> Source {
    let mut value: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    edit(&mut value);
    let bytes = serde_json::to_vec(&value).expect("valid");
    Source { description: Input { bytes, ..source.description.clone() }, ..source.clone() }
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
