//! The schemas of the description.
//!
//! They are those of the description with its overlay, not of the generator's IR: proposals are overlay actions.

use std::collections::{BTreeMap, BTreeSet};

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use super::shape::Kind;

/// The maximal depth of references.
const DEPTH: usize = 64;

/// Keywords for objects and lists only.
const COMPLEX: [&str; 6] =
    ["properties", "additionalProperties", "patternProperties", "required", "items", "prefixItems"];

/// A description.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a>(pub &'a Value);

/// A schema that applies at a location.
#[derive(Clone, Debug)]
pub struct SchemaPart<'a> {
    pub pointer: Pointer,
    pub schema: &'a Map<String, Value>,
}

/// The alternatives of a value.
#[derive(Clone, Debug)]
pub struct Union {
    /// The schema with the keyword.
    pub owner: Pointer,
    /// `oneOf` or `anyOf`.
    pub keyword: &'static str,
    /// The alternatives except null.
    pub arms: Vec<Pointer>,
}

/// All schemas that apply at a location: through references and `allOf`.
#[derive(Clone, Debug)]
pub struct MergedSchema<'a> {
    pub parts: Vec<SchemaPart<'a>>,
    pub unions: Vec<Union>,
    /// The target of the references.
    pub root: Pointer,
}

impl<'a> Document<'a> {
    pub fn schema(self, pointer: &Pointer) -> Option<&'a Map<String, Value>> {
        pointer.get(self.0)?.as_object()
    }

    /// Whether the description is `OpenAPI` 3.0, with `nullable`.
    pub fn is_3_0(self) -> bool {
        self.0["openapi"].as_str().is_some_and(|version| version.starts_with("3.0"))
    }

    /// The target of a chain of references.
    pub fn resolve(self, pointer: &Pointer) -> Pointer {
        let mut here = pointer.clone();
        for _ in 0..DEPTH {
            let reference = self.schema(&here).and_then(|schema| schema.get("$ref")).and_then(Value::as_str);
            match reference.and_then(Pointer::parse) {
                Some(next) if self.schema(&next).is_some() => here = next,
                _ => break,
            }
        }
        here
    }

    pub fn view(self, locations: &[Pointer]) -> MergedSchema<'a> {
        let root = locations.first().map_or_else(Pointer::root, |location| self.resolve(location));
        let mut view = MergedSchema { parts: Vec::new(), unions: Vec::new(), root };
        for location in locations {
            self.collect(location, &mut view, DEPTH);
        }
        view
    }

    fn collect(self, pointer: &Pointer, view: &mut MergedSchema<'a>, depth: usize) {
        let Some(schema) = self.schema(pointer) else { return };
        if depth == 0 || view.parts.iter().any(|part| part.pointer == *pointer) {
            return;
        }
        view.parts.push(SchemaPart { pointer: pointer.clone(), schema });
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(Pointer::parse) {
            self.collect(&target, view, depth - 1);
        }
        for index in 0..count(schema, "allOf") {
            self.collect(&pointer.child("allOf").child(index), view, depth - 1);
        }
        for keyword in ["oneOf", "anyOf"] {
            let arms = (0..count(schema, keyword)).map(|index| pointer.child(keyword).child(index));
            let arms: Vec<Pointer> = arms.filter(|arm| !self.is_null(arm)).collect();
            match arms.as_slice() {
                [] => {}
                [arm] => self.collect(arm, view, depth - 1),
                _ => view.unions.push(Union { owner: pointer.clone(), keyword, arms }),
            }
        }
    }

    /// Whether a schema allows null alone.
    fn is_null(self, pointer: &Pointer) -> bool {
        let Some(schema) = self.schema(&self.resolve(pointer)) else { return false };
        let only = |key: &str| {
            schema.get(key).and_then(Value::as_array).is_some_and(|all| matches!(all.as_slice(), [Value::Null]))
        };
        schema.get("type").and_then(Value::as_str) == Some("null") || only("enum")
    }

    /// Whether null is a valid value.
    pub fn allows_null(self, pointer: &Pointer) -> bool {
        self.allows_null_within(pointer, &mut BTreeMap::new(), DEPTH)
    }

    /// Visited schemas are skipped: unions may contain each other.
    fn allows_null_within(self, pointer: &Pointer, visited: &mut BTreeMap<Pointer, bool>, depth: usize) -> bool {
        if let Some(visited) = visited.get(pointer) {
            return *visited;
        }
        visited.insert(pointer.clone(), false);
        let allows = depth > 0 && self.has_null(pointer, visited, depth);
        visited.insert(pointer.clone(), allows);
        allows
    }

    fn has_null(self, pointer: &Pointer, visited: &mut BTreeMap<Pointer, bool>, depth: usize) -> bool {
        let Some(schema) = self.schema(pointer) else { return true };
        let mut below = |pointer: Pointer| self.allows_null_within(&pointer, visited, depth - 1);
        let all =
            |keyword: &'static str| (0..count(schema, keyword)).map(move |index| pointer.child(keyword).child(index));
        if schema.get("nullable") == Some(&Value::Bool(true)) || is_open(schema) {
            return true;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(Pointer::parse) {
            return below(target);
        }
        if let Some(types) = schema.get("type") {
            return names(types).any(|name| name == "null");
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.contains(&Value::Null);
        }
        for keyword in ["oneOf", "anyOf"] {
            if schema.contains_key(keyword) {
                return all(keyword).any(&mut below);
            }
        }
        if schema.contains_key("allOf") {
            return all("allOf").all(&mut below);
        }
        !COMPLEX.iter().any(|key| schema.contains_key(*key))
    }
}

impl<'a> MergedSchema<'a> {
    /// Whether any value is valid.
    pub fn is_open(&self) -> bool {
        self.parts.iter().any(|part| is_open(part.schema))
    }

    /// The kinds of values that are valid; `None` for any.
    pub fn kinds(&self, document: Document<'a>) -> Option<BTreeSet<Kind>> {
        self.kinds_within(document, &mut BTreeSet::new())
    }

    /// Visited unions are skipped: they may contain each other.
    fn kinds_within(&self, document: Document<'a>, seen: &mut BTreeSet<Pointer>) -> Option<BTreeSet<Kind>> {
        let mut all: Vec<BTreeSet<Kind>> = self.parts.iter().filter_map(|part| kinds(part.schema)).collect();
        for union in self.unions.iter().filter(|union| !union.arms.is_empty()) {
            if !seen.insert(union.owner.child(union.keyword)) {
                continue;
            }
            let arms =
                union.arms.iter().map(|arm| document.view(std::slice::from_ref(arm)).kinds_within(document, seen));
            // One alternative for any value makes the union one for any value.
            if let Some(arms) = arms.collect::<Option<Vec<_>>>() {
                all.push(arms.into_iter().flatten().collect());
            }
        }
        all.into_iter().reduce(|one, other| {
            let both: BTreeSet<_> = one.iter().copied().filter(|kind| allows(&other, *kind)).collect();
            if both.is_empty() { one } else { both }
        })
    }

    /// The names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let properties = self.parts.iter().filter_map(|part| part.schema.get("properties")?.as_object());
        properties.flat_map(|properties| properties.keys().map(String::as_str))
    }

    /// The locations of a field.
    pub fn field(&self, name: &str) -> Vec<Pointer> {
        let has = |part: &&SchemaPart<'_>| {
            part.schema.get("properties").is_some_and(|properties| properties.get(name).is_some())
        };
        self.parts.iter().filter(has).map(|part| part.pointer.child("properties").child(name)).collect()
    }

    /// The names of required fields.
    pub fn required(&self) -> impl Iterator<Item = &str> {
        let required = self.parts.iter().filter_map(|part| part.schema.get("required")?.as_array());
        required.flatten().filter_map(Value::as_str)
    }

    /// The pointers of the schemas of a keyword.
    pub fn keyword(&self, keyword: &str) -> Vec<Pointer> {
        let has = |part: &&SchemaPart<'_>| part.schema.get(keyword).is_some_and(Value::is_object);
        self.parts.iter().filter(has).map(|part| part.pointer.child(keyword)).collect()
    }

    pub fn has(&self, keyword: &str) -> bool {
        self.parts.iter().any(|part| part.schema.contains_key(keyword))
    }

    /// Whether a keyword declares fields without names.
    pub fn has_rest(&self) -> bool {
        let rest = |part: &SchemaPart<'_>| {
            part.schema.get("additionalProperties").is_some_and(|rest| *rest != Value::Bool(false))
        };
        self.parts.iter().any(rest) || self.has("patternProperties")
    }

    /// The schema for another field: the last that declares fields and is not part of another component.
    pub fn owner(&self) -> Pointer {
        let own = self
            .parts
            .iter()
            .rev()
            .find(|part| part.pointer.starts_with(&self.root) && part.schema.contains_key("properties"));
        own.map_or_else(|| self.root.clone(), |part| part.pointer.clone())
    }
}

/// Whether a schema has keywords for objects or lists.
pub fn is_complex(schema: &Map<String, Value>) -> bool {
    let complex = [Kind::List, Kind::Object];
    COMPLEX.iter().any(|key| schema.contains_key(*key))
        || kinds(schema).is_some_and(|kinds| kinds.iter().any(|kind| complex.contains(kind)))
}

/// The kinds that a schema allows by itself; `None` if it does not restrict them.
pub fn kinds(schema: &Map<String, Value>) -> Option<BTreeSet<Kind>> {
    // Keywords beside a reference do not change its type.
    if schema.contains_key("$ref") {
        return None;
    }
    if let Some(types) = schema.get("type") {
        return Some(names(types).filter_map(Kind::of_name).collect());
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return Some(values.iter().filter_map(kind).collect());
    }
    if let Some(value) = schema.get("const") {
        return Some(kind(value).into_iter().collect());
    }
    let has = |keys: &[&str]| keys.iter().any(|key| schema.contains_key(*key));
    if has(&["properties", "additionalProperties"]) {
        return Some([Kind::Object].into());
    }
    has(&["items", "prefixItems"]).then(|| [Kind::List].into())
}

/// Whether a kind is among these.
pub fn allows(kinds: &BTreeSet<Kind>, kind: Kind) -> bool {
    kinds.contains(&kind) || kind == Kind::Integer && kinds.contains(&Kind::Number)
}

fn kind(value: &Value) -> Option<Kind> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some(Kind::Boolean),
        Value::Number(number) if number.is_f64() => Some(Kind::Number),
        Value::Number(_) => Some(Kind::Integer),
        Value::String(_) => Some(Kind::Text),
        Value::Array(_) => Some(Kind::List),
        Value::Object(_) => Some(Kind::Object),
    }
}

/// The names of `type`, a text or a list.
pub fn names(types: &Value) -> impl Iterator<Item = &str> {
    let list = types.as_array().map(Vec::as_slice).unwrap_or_default();
    types.as_str().into_iter().chain(list.iter().filter_map(Value::as_str))
}

fn is_open(schema: &Map<String, Value>) -> bool {
    schema.get("x-sdk-type").and_then(Value::as_str) == Some("json")
}

fn count(schema: &Map<String, Value>, keyword: &str) -> usize {
    schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len)
}
