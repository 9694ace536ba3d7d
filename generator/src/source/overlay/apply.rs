//! Actions applied to matched nodes.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::pointer::Pointer;

/// One step of a path to a matched node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// An update that would replace an object or a list by another kind of value.
pub(super) struct Conflict {
    /// The path in the update, last key first.
    pub below: Vec<String>,
    pub there: &'static str,
    pub update: &'static str,
}

/// The distinct paths of the nodes that `query` matches.
pub(super) fn matches(query: &JsonPath, value: &Value) -> Vec<Vec<Step>> {
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Key((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    let mut seen = HashSet::new();
    let nodes = query.query_located(value);
    let paths = nodes.locations().map(|path| path.iter().map(step).collect::<Vec<_>>());
    paths.filter(|path| seen.insert(path.clone())).collect()
}

pub(super) fn pointer(path: &[Step]) -> Pointer {
    path.iter().fold(Pointer::root(), |pointer, step| match step {
        Step::Key(key) => pointer.child(key),
        Step::Index(index) => pointer.child(index),
    })
}

/// Removes nodes; the root cannot be removed.
pub(super) fn remove(value: &mut Value, mut paths: Vec<Vec<Step>>) -> Result<(), ()> {
    // Deepest first, and last items first, so that the other paths stay valid.
    paths.sort_by_key(|path| Reverse((path.len(), path.clone())));
    for path in paths {
        let (step, above) = path.split_last().ok_or(())?;
        match (node(value, above), step) {
            (Some(Value::Object(map)), Step::Key(key)) => {
                map.shift_remove(key);
            }
            (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
                list.remove(*index);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Merges `update` into the node at `path`. A list is extended by the items of a list, or by any other value as one
/// item.
pub(super) fn update(value: &mut Value, path: &[Step], update: &Value) -> Result<(), Conflict> {
    match node(value, path) {
        Some(Value::Array(list)) if !update.is_array() => list.push(update.clone()),
        Some(node) => merge(node, update)?,
        None => {}
    }
    Ok(())
}

/// Merges objects, concatenates lists and replaces primitives. Non-empty content is never replaced by another kind of
/// value, which would lose it silently.
fn merge(node: &mut Value, update: &Value) -> Result<(), Conflict> {
    match (node, update) {
        (Value::Object(map), Value::Object(update)) => {
            for (key, update) in update {
                match map.get_mut(key) {
                    Some(node) => merge(node, update).map_err(|mut conflict| {
                        conflict.below.push(key.clone());
                        conflict
                    })?,
                    None => {
                        map.insert(key.clone(), update.clone());
                    }
                }
            }
            Ok(())
        }
        (Value::Array(list), Value::Array(update)) => {
            list.extend(update.iter().cloned());
            Ok(())
        }
        (node @ (Value::Object(_) | Value::Array(_)), update) => {
            Err(Conflict { below: Vec::new(), there: kind(node), update: kind(update) })
        }
        (node, update) => {
            *node = update.clone();
            Ok(())
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        _ => "a single value",
    }
}

fn node<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(index) => value.get_mut(*index),
    })
}
