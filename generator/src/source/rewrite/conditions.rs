//! Conditions (`then`, `else`, `dependentSchemas`) restrict declared properties, and some declare properties of their
//! own. Those become optional, whether a condition has them itself, in its `allOf`, in arms, or behind a reference,
//! which the property then refers to.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::schema::{Rewriter, Schema, has_form};
use crate::diagnostic::Code;
use crate::pointer::Pointer;
use crate::source::position::Position;

const KEYS: &[&str] = &["then", "else", "dependentSchemas"];
/// The reason why properties of conditions are unused if no other keyword makes an object.
const WITHOUT_TYPE: &str = ": without `type` or `properties` beside it, any value is accepted";
/// Messages name at most this many fields.
const MAX_LISTED: usize = 5;
/// References and compositions are followed at most this deep.
const MAX_DEPTH: usize = 16;

pub(super) fn has_any(schema: &Schema) -> bool {
    KEYS.iter().any(|key| schema.contains_key(*key))
}

/// Removes the conditions of a schema and of its `allOf`, and adds the properties that only they declare. Inner schemas
/// are not rewritten yet.
pub(super) fn absorb(rewriter: &mut Rewriter<'_>, schema: &mut Schema, position: &Position<'_>) {
    let is_part = |part: &Value| part.as_object().is_some_and(has_any);
    let parts = schema.get("allOf").and_then(Value::as_array);
    let has_parts = parts.is_some_and(|parts| parts.iter().any(is_part));
    if !has_parts && !has_any(schema) {
        return;
    }
    let mut conditions = take(schema, position);
    if let Some(parts) = schema.get_mut("allOf").and_then(Value::as_array_mut) {
        let position = position.key("allOf");
        for (index, part) in parts.iter_mut().enumerate() {
            conditions.extend(part.as_object_mut().into_iter().flat_map(|part| take(part, &position.index(index))));
        }
    }
    let Seen { names, is_object, is_closed, .. } = rewriter.seen(schema);
    let mut refined: Vec<(&'static str, Pointer, BTreeSet<String>)> = Vec::new();
    let mut found: IndexMap<String, Vec<(Value, Pointer)>> = IndexMap::new();
    let mut reports: Vec<(&'static str, Pointer, bool)> = Vec::new();
    for Condition { key, at, branches } in conditions {
        let mut declared = Declared::default();
        for (branch, at) in branches {
            rewriter.declared(branch, &at, &mut declared, 0);
        }
        let mut unused: BTreeSet<String> = BTreeSet::new();
        declared.properties.retain(|(name, property, _)| {
            let is_known = names.contains(name);
            if is_known {
                unused.extend(rewriter.unknown_fields(schema, name, property));
            }
            !is_known && !is_closed
        });
        if !unused.is_empty() {
            refined.push((key, at.clone(), unused));
        }
        if declared.properties.is_empty() && !declared.is_unclear {
            continue;
        }
        reports.push((key, at, is_object && !declared.properties.is_empty()));
        for (name, property, at) in declared.properties {
            found.entry(name).or_default().push((property, at));
        }
    }
    for (key, at, names) in refined {
        let shown: Vec<_> = names.iter().take(MAX_LISTED).map(|name| format!("`{name}`")).collect();
        let more = match names.len().saturating_sub(shown.len()) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let what = "within properties that are declared elsewhere; that is not used";
        let message = format!("`{key}` declares {}{more} {what}", shown.join(", "));
        rewriter.diagnostics.push(crate::diagnostic::Diagnostic::new(Code::Approximated, at, message));
    }
    for (key, at, is_added) in reports {
        let message = if is_added {
            format!("`{key}` declares properties; they are optional whatever the condition")
        } else {
            format!("what `{key}` says about properties is not used{}", if is_object { "" } else { WITHOUT_TYPE })
        };
        rewriter.diagnostics.push(crate::diagnostic::Diagnostic::new(Code::Approximated, at, message));
    }
    if !is_object || found.is_empty() {
        return;
    }
    for all in found.values_mut() {
        // If one declaration has a type, the others only restrict it.
        let is_formed = |(property, _): &(Value, Pointer)| property.as_object().is_some_and(has_form);
        if all.iter().any(is_formed) {
            all.retain(is_formed);
        }
    }
    let position = position.key("properties");
    let new: Vec<_> = found.into_iter().map(|(name, all)| (rewriter.any_of(&position, &name, all), name)).collect();
    let properties = schema.entry("properties").or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(properties) = properties {
        properties.extend(new.into_iter().map(|(property, name)| (name, property)));
    }
}

/// A conditional keyword with value and pointer.
struct Condition {
    key: &'static str,
    at: Pointer,
    branches: Vec<(Value, Pointer)>,
}

fn take(schema: &mut Schema, position: &Position<'_>) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for key in KEYS {
        let Some(value) = schema.shift_remove(*key) else { continue };
        let position = position.key(key);
        let branches = match (*key, value) {
            ("dependentSchemas", Value::Object(map)) => {
                map.into_iter().map(|(name, branch)| (branch, position.key(&name).pointer())).collect()
            }
            (_, branch) => vec![(branch, position.pointer())],
        };
        conditions.push(Condition { key, at: position.pointer(), branches });
    }
    conditions
}

/// The declarations of a branch.
#[derive(Default)]
struct Declared {
    properties: Vec<(String, Value, Pointer)>,
    /// Whether there may be more, behind something that cannot be followed.
    is_unclear: bool,
    followed: HashSet<String>,
}

/// The declarations of a schema besides its conditions.
#[derive(Default)]
struct Seen {
    names: HashSet<String>,
    is_object: bool,
    is_closed: bool,
    followed: HashSet<String>,
}

impl Rewriter<'_> {
    /// The properties of a branch, without those it forbids.
    fn declared(&self, mut branch: Value, at: &Pointer, into: &mut Declared, depth: usize) {
        let Value::Object(schema) = &mut branch else { return };
        if depth > MAX_DEPTH {
            into.is_unclear = true;
            return;
        }
        if let Some(Value::Object(properties)) = schema.shift_remove("properties") {
            let at = at.child("properties");
            let named =
                properties.into_iter().filter(|(_, property)| property.is_object() || *property == Value::Bool(true));
            into.properties.extend(named.map(|(name, property)| {
                let at = at.child(&name);
                (name, property, at)
            }));
        }
        if let Some(Value::String(text)) = schema.get("$ref")
            && into.followed.insert(text.clone())
        {
            match self.target(text) {
                Some((target, pointer)) => self.referred(target, &pointer, at, into, depth + 1),
                None => into.is_unclear = true,
            }
        }
        for key in ["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"] {
            let at = at.child(key);
            match schema.shift_remove(key) {
                Some(Value::Array(parts)) => {
                    for (index, part) in parts.into_iter().enumerate() {
                        self.declared(part, &at.child(index), into, depth + 1);
                    }
                }
                Some(Value::Object(parts)) if key == "dependentSchemas" => {
                    for (name, part) in parts {
                        self.declared(part, &at.child(name), into, depth + 1);
                    }
                }
                Some(part) => self.declared(part, &at, into, depth + 1),
                None => {}
            }
        }
    }

    /// The properties of a schema behind a reference, which stay there.
    fn referred(&self, target: &Value, pointer: &Pointer, at: &Pointer, into: &mut Declared, depth: usize) {
        let mut copy = target.clone();
        into.is_unclear |= target.as_object().is_some_and(has_any);
        refer(&mut copy, pointer, 0);
        self.declared(copy, at, into, depth);
    }

    pub fn target(&self, text: &str) -> Option<(&Value, Pointer)> {
        let pointer = Pointer::parse(text)?;
        let target = pointer.get(self.original.as_ref()?)?;
        Some((target, pointer))
    }

    /// The declarations of a schema and of all schemas that hold with it.
    fn seen(&self, schema: &Schema) -> Seen {
        let mut seen =
            Seen { is_closed: schema.get("additionalProperties") == Some(&Value::Bool(false)), ..Seen::default() };
        self.see(schema, &mut seen, 0);
        seen
    }

    fn see(&self, schema: &Schema, seen: &mut Seen, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        seen.is_object |= properties.is_some() || names_object(schema.get("type"));
        seen.names.extend(properties.into_iter().flatten().map(|(name, _)| name.clone()));
        if let Some(text) = schema.get("$ref").and_then(Value::as_str)
            && seen.followed.insert(text.to_owned())
            && let Some((Value::Object(target), _)) = self.target(text)
        {
            self.see(target, seen, depth + 1);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in schema.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object) {
                self.see(part, seen, depth + 1);
            }
        }
    }
}

fn names_object(name: Option<&Value>) -> bool {
    name.is_some_and(|name| {
        name == "object" || name.as_array().is_some_and(|names| names.iter().any(|one| one == "object"))
    })
}

/// Replaces properties of the schema at this pointer by references, except those that the rewriting moves.
fn refer(schema: &mut Value, pointer: &Pointer, depth: usize) {
    let Value::Object(schema) = schema else { return };
    if depth > MAX_DEPTH || !is_object_alone(schema.get("type")) {
        schema.clear();
        return;
    }
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        if property.as_object().is_some_and(has_form) {
            *property = json!({"$ref": pointer.child("properties").child(name).to_reference()});
        }
    }
    // The reference becomes the first part.
    let before = usize::from(schema.contains_key("$ref"));
    for (key, before) in [("allOf", before), ("anyOf", 0), ("oneOf", 0)] {
        for (index, part) in schema.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
            refer(part, &pointer.child(key).child(index.saturating_add(before)), depth + 1);
        }
    }
    // The schema declares these itself.
    for key in KEYS {
        schema.shift_remove(*key);
    }
}

fn is_object_alone(name: Option<&Value>) -> bool {
    match name {
        None => true,
        Some(Value::Array(names)) => names.iter().all(|name| name == "object" || name == "null"),
        Some(name) => name == "object",
    }
}
