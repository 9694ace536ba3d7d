//! Schemas in `$defs`, and references of 3.1 that are no pointers to components.
//!
//! Definitions move to `components/schemas`, named after their path. References by `$anchor` and `$id`, and a
//! `$dynamicRef` with one possible target, become pointers.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::Moved;
use super::walk::{self, Kind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::{Pointer, unencoded_percent};
use crate::source::position::Position;

const KEYS: &[&str] = &["$defs", "definitions"];

/// A definition that moves to `components/schemas`.
pub(super) struct Hoisted {
    pub name: String,
    pub value: Value,
    pub moved: Moved,
}

/// Moves definitions and redirects all references to them.
pub(super) fn hoist(document: &mut Value, diagnostics: &mut Diagnostics) -> Vec<Hoisted> {
    let mut index = Index::default();
    each_schema(document, &mut |schema, position| index.look_at(schema, position));
    if !index.found {
        return Vec::new();
    }
    index.settle_names(document);
    let original = document.clone();
    let mut resolver = Resolver { index: &index, original: &original, diagnostics, hoisted: HashMap::new() };
    each_schema(document, &mut |schema, position| resolver.turn(schema, position));
    let mut taken = resolver.hoisted;
    if let Some(root) = document.as_object_mut() {
        for key in KEYS {
            take(&index, root, key, &Pointer::root(), &mut taken);
        }
    }
    let moved = index.definitions.iter();
    moved
        .filter_map(|(from, name)| {
            let value = taken.remove(from.as_str())?;
            let moved = Moved { from: from.clone(), to: Pointer::root().join(&["components", "schemas", name]) };
            Some(Hoisted { name: name.clone(), value, moved })
        })
        .collect()
}

/// Visits all schemas, innermost first, including those in `$defs` of the document itself.
pub(in crate::source) fn each_schema(document: &mut Value, visit: &mut dyn FnMut(&mut Value, &Position<'_>)) {
    fn below(schema: &mut Value, position: &Position<'_>, visit: &mut dyn FnMut(&mut Value, &Position<'_>)) {
        if let Value::Object(map) = schema {
            walk::children(map, position, &mut |child, position| below(child, position, visit));
        }
        visit(schema, position);
    }
    walk::roots(document, &mut |kind, value, position| {
        if kind == Kind::Schema {
            below(value, position, visit);
        }
        if kind == Kind::Document {
            for key in KEYS {
                let definitions = value.get_mut(key).and_then(Value::as_object_mut);
                for (name, definition) in definitions.into_iter().flatten() {
                    below(definition, &position.key(key).key(name), visit);
                }
            }
        }
    });
}

/// The schemas that a document names by other means than components.
#[derive(Default)]
struct Index {
    /// Whether there is anything to do.
    found: bool,
    /// The pointers of definitions, with the names of their components.
    definitions: Vec<(Pointer, String)>,
    names: HashMap<String, String>,
    anchors: HashMap<String, Vec<Pointer>>,
    dynamic: HashMap<String, Vec<Pointer>>,
    ids: HashMap<String, Pointer>,
    /// Schemas with an `$id`, which references in them may be relative to.
    resources: HashSet<Pointer>,
    /// Schemas that a `$recursiveRef` in them means.
    recursive: HashSet<Pointer>,
}

impl Index {
    fn look_at(&mut self, schema: &Value, position: &Position<'_>) {
        let Some(map) = schema.as_object() else { return };
        for (key, value) in map {
            match (key.as_str(), value) {
                ("$defs" | "definitions", Value::Object(map)) => {
                    let position = position.key(key);
                    self.definitions.extend(map.keys().map(|name| (position.key(name).pointer(), String::new())));
                }
                ("$anchor", Value::String(name)) => {
                    self.anchors.entry(name.clone()).or_default().push(position.pointer());
                }
                ("$dynamicAnchor", Value::String(name)) => {
                    self.anchors.entry(name.clone()).or_default().push(position.pointer());
                    self.dynamic.entry(name.clone()).or_default().push(position.pointer());
                }
                ("$id", Value::String(id)) => {
                    self.ids.insert(id.trim_end_matches('#').to_owned(), position.pointer());
                    self.resources.insert(position.pointer());
                }
                ("$recursiveAnchor", Value::Bool(true)) => {
                    self.recursive.insert(position.pointer());
                }
                ("$dynamicRef" | "$recursiveRef", _) => {}
                _ => continue,
            }
            self.found = true;
        }
    }

    /// Names depend on pointers of definitions, not on their order.
    fn settle_names(&mut self, document: &Value) {
        for key in KEYS {
            let names = document.get(key).and_then(Value::as_object).into_iter().flat_map(|map| map.keys());
            self.definitions.extend(names.map(|name| (Pointer::root().join(&[key, name]), String::new())));
        }
        self.definitions.sort();
        let components = document.pointer("/components/schemas").and_then(Value::as_object);
        let mut used: BTreeSet<String> = components.into_iter().flat_map(|map| map.keys().cloned()).collect();
        for (pointer, name) in &mut self.definitions {
            let mut candidate = name_of(pointer);
            while !used.insert(candidate.clone()) {
                candidate.push_str("_def");
            }
            self.names.insert(pointer.as_str().to_owned(), candidate.clone());
            *name = candidate;
        }
    }

    /// The pointer after the move.
    fn moved(&self, pointer: &Pointer) -> Pointer {
        match pointer.nearest(|position| self.names.get(position.as_str())) {
            Some((name, rest)) => Pointer::root().join(&["components", "schemas", name]).below(rest),
            None => pointer.clone(),
        }
    }
}

/// The words of the path of a definition, without the common ones.
fn name_of(pointer: &Pointer) -> String {
    const FILLER: &[&str] = &[
        "$defs",
        "definitions",
        "components",
        "schemas",
        "schema",
        "content",
        "paths",
        "parameters",
        "responses",
        "headers",
        "requestBodies",
        "properties",
        "application/json",
    ];
    let words = pointer.segments().filter(|segment| !FILLER.contains(&segment.as_str()));
    let letters = |word: String| word.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect::<String>();
    let name = words.map(letters).map(|word| word.trim_matches('_').to_owned()).collect::<Vec<_>>().join("_");
    if name.is_empty() { "Definition".to_owned() } else { name }
}

struct Resolver<'a> {
    index: &'a Index,
    original: &'a Value,
    diagnostics: &'a mut Diagnostics,
    hoisted: HashMap<String, Value>,
}

impl Resolver<'_> {
    /// Redirects the references of a schema and moves its definitions.
    fn turn(&mut self, schema: &mut Value, position: &Position<'_>) {
        let Some(map) = schema.as_object_mut() else { return };
        self.dynamic(map, position);
        let here = position.pointer();
        let mapping = map.get_mut("discriminator").and_then(|value| value.get_mut("mapping"));
        let mapping = mapping.and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut());
        for value in mapping.filter(|value| value.as_str().is_some_and(|text| text.contains('#'))) {
            self.reference(value, &here);
        }
        if let Some(value) = map.get_mut("$ref") {
            self.reference(value, &here);
        }
        for key in KEYS {
            take(self.index, map, key, &here, &mut self.hoisted);
        }
    }

    fn reference(&mut self, value: &mut Value, here: &Pointer) {
        let Some(text) = value.as_str() else { return };
        let (base, fragment) = text.split_once('#').unwrap_or((text, ""));
        let mut has_unencoded_percent = false;
        let target = match (self.index.ids.get(base).filter(|_| !base.is_empty()), fragment) {
            (Some(root), "") => Some(root.clone()),
            (Some(root), fragment) if fragment.starts_with('/') => {
                Pointer::parse(&format!("#{fragment}")).map(|rest| root.join_all(&rest))
            }
            (None, _) if !base.is_empty() => None,
            (None, fragment) if fragment.is_empty() || fragment.starts_with('/') => {
                match Pointer::of_reference(text, self.original) {
                    Some((target, true)) => {
                        let mut warning =
                            Diagnostic::new(Code::Malformed, here.child("$ref"), unencoded_percent(text, &target));
                        warning.severity = Severity::Warning;
                        self.diagnostics.push(warning);
                        has_unencoded_percent = true;
                        Some(target)
                    }
                    _ => self.near(fragment, here),
                }
            }
            (_, anchor) => match self.index.anchors.get(anchor).map(Vec::as_slice) {
                Some([only]) => Some(only.clone()),
                found => {
                    let (code, what) = match found {
                        None => (Code::DanglingRef, "no schema has"),
                        Some(_) => (Code::Unsupported, "several schemas have"),
                    };
                    let message = format!("the reference `{text}` names an anchor that {what}");
                    self.diagnostics.push(Diagnostic::new(code, here.child("$ref"), message));
                    None
                }
            },
        };
        if let Some(target) = target {
            let target = self.index.moved(&target);
            if has_unencoded_percent || Pointer::parse(text).as_ref() != Some(&target) {
                *value = target.to_reference().into();
            }
        }
    }

    /// Resolves a pointer from the root of the document, or, as in JSON Schema, from the schema resource around it;
    /// authors also paste schemas without `$id` that way.
    fn near(&self, fragment: &str, here: &Pointer) -> Option<Pointer> {
        let whole = Pointer::parse(&format!("#{fragment}"))?;
        if !fragment.is_empty() && self.exists(&whole) {
            return Some(whole);
        }
        let pasted = KEYS.iter().any(|key| fragment.strip_prefix('/').is_some_and(|rest| rest.starts_with(key)));
        let mut above = Some(here.clone());
        while let Some(base) = above {
            let is_resource = self.index.resources.contains(&base);
            let target = base.join_all(&whole);
            if (pasted || is_resource) && self.exists(&target) {
                return Some(target);
            }
            if is_resource {
                break;
            }
            above = base.parent();
        }
        Some(whole)
    }

    fn exists(&self, pointer: &Pointer) -> bool {
        pointer.get(self.original).is_some()
    }

    /// The target of a dynamic reference is the outermost schema with its anchor; it is known if there is only one. The
    /// target of the earlier `$recursiveRef` is the marked schema around it.
    fn dynamic(&mut self, map: &mut serde_json::Map<String, Value>, position: &Position<'_>) {
        for key in ["$dynamicRef", "$recursiveRef"] {
            let Some(value) = map.shift_remove(key) else { continue };
            let here = position.pointer();
            let anchor = value.as_str().and_then(|text| text.strip_prefix('#')).unwrap_or_default();
            let meant = match (key, self.index.dynamic.get(anchor).map(Vec::as_slice)) {
                ("$dynamicRef", Some([only])) => Some(only),
                ("$recursiveRef", _) => {
                    let mut around = std::iter::successors(Some(here.clone()), Pointer::parent);
                    around.find_map(|pointer| self.index.recursive.get(&pointer))
                }
                _ => None,
            };
            if let Some(meant) = meant {
                map.insert("$ref".to_owned(), meant.to_reference().into());
            } else {
                let message =
                    format!("`{key}: {value}` can mean several schemas or none; what it means cannot be settled");
                self.diagnostics.push(
                    Diagnostic::new(Code::Unsupported, here.child(key), message)
                        .help("replace it by a `$ref` with an overlay"),
                );
            }
        }
    }
}

/// Removes the definitions under `key` from the schema at `here`.
fn take(
    index: &Index,
    map: &mut serde_json::Map<String, Value>,
    key: &str,
    here: &Pointer,
    hoisted: &mut HashMap<String, Value>,
) {
    if let Some(Value::Object(definitions)) = map.get_mut(key) {
        let pointer = here.child(key);
        for (name, value) in std::mem::take(definitions) {
            let from = pointer.child(&name);
            if index.names.contains_key(from.as_str()) {
                hoisted.insert(from.as_str().to_owned(), value);
            }
        }
        map.shift_remove(key);
    }
}
