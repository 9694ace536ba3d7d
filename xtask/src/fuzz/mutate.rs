//! Random descriptions: seeds with some parts exchanged, dropped, moved, renamed or replaced by odd values.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::tree::{escaped, pointers, references, remove, split};
use super::words;
use crate::yaml;

/// The seeds and their parts.
#[derive(Clone, Debug)]
pub struct Pool {
    documents: Vec<Value>,
    /// Parts of all documents by key.
    parts: BTreeMap<String, Vec<Value>>,
}

/// Keywords that nest a schema.
const NESTS: [&str; 7] = ["items", "allOf", "anyOf", "oneOf", "properties", "additionalProperties", "not"];

impl Pool {
    /// From these documents.
    pub fn new(documents: Vec<Value>) -> Self {
        let mut parts: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for document in &documents {
            for pointer in pointers(document) {
                let Some((_, key)) = split(&pointer) else { continue };
                let Some(part) = document.pointer(&pointer) else { continue };
                parts.entry(kind(&pointer, key)).or_default().push(part.clone());
            }
        }
        Self { documents, parts }
    }

    /// The description of this number: the same for the same seed and documents.
    pub fn make(&self, seed: u64, number: u64) -> Vec<u8> {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number);
        let mut document = rng.choice(&self.documents).cloned().unwrap_or_default();
        if rng.u8(..10) < 8 {
            thin_out(&mut document, &mut rng);
        }
        // Mostly few changes: of many, one is refused and hides the effect of others.
        let changes = 1 + (0..3).map(|_| rng.usize(..12)).min().unwrap_or(0);
        for _ in 0..changes {
            self.change(&mut document, &mut rng);
        }
        rendered(&document, &mut rng)
    }

    fn change(&self, document: &mut Value, rng: &mut Rng) {
        let all = pointers(document);
        let Some(pointer) = chosen(&all, rng) else { return };
        match rng.u8(..24) {
            0..=4 => replace(document, pointer, self.like(pointer, rng)),
            5 => replace(document, pointer, self.any(rng)),
            6..=7 => drop(remove(document, pointer)),
            8..=10 => self.insert(document, pointer, rng),
            11 => duplicate(document, pointer, rng),
            12..=13 => rename(document, pointer, rng),
            14 => move_part(document, &all, pointer, rng),
            15 => exchange(document, &all, pointer, rng),
            16..=18 => scalar(document, &all, rng),
            19..=20 => refer(document, &all, pointer, rng),
            21 => nest(document, pointer, rng),
            22 => merge(document, rng.choice(&self.documents)),
            _ => replace(document, "/openapi", rng.choice(["3.0.0", "3.1.0", "3.0.3"]).into()),
        }
    }

    /// A part with the same key elsewhere.
    fn like(&self, pointer: &str, rng: &mut Rng) -> Value {
        let key = split(pointer).map(|(_, key)| kind(pointer, key)).unwrap_or_default();
        let found = self.parts.get(&key).and_then(|parts| rng.choice(parts)).cloned();
        found.unwrap_or_else(|| words::scalar(rng))
    }

    fn any(&self, rng: &mut Rng) -> Value {
        let (_, parts) = rng.choice(&self.parts).unzip();
        parts.and_then(|parts| rng.choice(parts)).cloned().unwrap_or_default()
    }

    /// Inserts a member: one of similar objects, or a keyword with any value.
    fn insert(&self, document: &mut Value, pointer: &str, rng: &mut Rng) {
        let key = match rng.u8(..10) {
            0..=3 => rng.choice(words::KEYWORDS).copied().unwrap_or_default().to_owned(),
            4..=8 => rng.choice(&self.parts).map(|(key, _)| key.clone()).unwrap_or_default(),
            _ => words::string(rng),
        };
        let value = match self.parts.get(&key) {
            Some(parts) if rng.u8(..10) < 8 => rng.choice(parts).cloned().unwrap_or_default(),
            _ => words::scalar(rng),
        };
        match document.pointer_mut(pointer) {
            Some(Value::Object(members)) => drop(members.insert(key, value)),
            Some(Value::Array(items)) => {
                let value = items.first().map_or(value, |_| self.like(&format!("{pointer}/0"), rng));
                items.insert(rng.usize(..=items.len()), value);
            }
            _ => {}
        }
    }
}

/// The kind of a part: its key, or that of its list.
fn kind(pointer: &str, key: String) -> String {
    if key.bytes().all(|byte| byte.is_ascii_digit()) {
        let above = split(pointer).and_then(|(above, _)| split(above)).map(|(_, key)| key);
        return format!("{}[]", above.unwrap_or_default());
    }
    key
}

fn chosen<'a>(all: &'a [String], rng: &mut Rng) -> Option<&'a str> {
    rng.choice(all).map(String::as_str)
}

fn replace(document: &mut Value, pointer: &str, value: Value) {
    if let Some(part) = document.pointer_mut(pointer) {
        *part = value;
    }
}

/// Duplicates a part.
fn duplicate(document: &mut Value, pointer: &str, rng: &mut Rng) {
    let Some(part) = document.pointer(pointer).cloned() else { return };
    let Some((above, key)) = split(pointer) else { return };
    match document.pointer_mut(above) {
        Some(Value::Object(members)) => drop(members.insert(near(&key, rng), part)),
        Some(Value::Array(items)) => items.push(part),
        _ => {}
    }
}

/// Renames a member in its place.
fn rename(document: &mut Value, pointer: &str, rng: &mut Rng) {
    let Some((above, key)) = split(pointer) else { return };
    let new = match rng.u8(..4) {
        0 => near(&key, rng),
        1 => rng.choice(words::KEYWORDS).copied().unwrap_or_default().to_owned(),
        _ => words::string(rng),
    };
    if let Some(Value::Object(members)) = document.pointer_mut(above) {
        let renamed = |(name, value): (String, Value)| if name == key { (new.clone(), value) } else { (name, value) };
        *members = std::mem::take(members).into_iter().map(renamed).collect();
    }
}

/// A similar name.
fn near(name: &str, rng: &mut Rng) -> String {
    match rng.u8(..7) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => format!("{name}_"),
        3 => format!("{name}2"),
        4 => format!(" {name}"),
        5 => name.replace(|letter: char| !letter.is_alphanumeric(), "_"),
        _ => name.chars().flat_map(|letter| letter.is_uppercase().then_some('_').into_iter().chain([letter])).collect(),
    }
}

fn move_part(document: &mut Value, all: &[String], pointer: &str, rng: &mut Rng) {
    let Some(part) = remove(document, pointer) else { return };
    let Some(target) = chosen(all, rng) else { return };
    let key = split(pointer).map(|(_, key)| key).unwrap_or_default();
    match document.pointer_mut(target) {
        Some(Value::Object(members)) => drop(members.insert(key, part)),
        Some(Value::Array(items)) => items.push(part),
        Some(other) => *other = part,
        None => {}
    }
}

fn exchange(document: &mut Value, all: &[String], pointer: &str, rng: &mut Rng) {
    let Some(other) = chosen(all, rng) else { return };
    let parts = [pointer, other].map(|pointer| document.pointer(pointer).cloned());
    if let [Some(one), Some(two)] = parts {
        replace(document, pointer, two);
        replace(document, other, one);
    }
}

/// Replaces a leaf.
fn scalar(document: &mut Value, all: &[String], rng: &mut Rng) {
    let is_leaf =
        |pointer: &&String| document.pointer(pointer).is_some_and(|part| !part.is_object() && !part.is_array());
    let leaves: Vec<_> = all.iter().filter(is_leaf).cloned().collect();
    let Some(pointer) = chosen(&leaves, rng) else { return };
    let value = match document.pointer(pointer) {
        Some(Value::String(_)) if rng.u8(..10) < 8 => words::string(rng).into(),
        Some(Value::Number(_)) if rng.u8(..10) < 8 => words::number(rng),
        Some(Value::Bool(value)) if rng.bool() => (!value).into(),
        _ => words::scalar(rng),
    };
    replace(document, pointer, value);
}

/// Replaces a part by a reference to another.
fn refer(document: &mut Value, all: &[String], pointer: &str, rng: &mut Rng) {
    let references: Vec<_> = all.iter().filter(|pointer| pointer.ends_with("/$ref")).collect();
    let components: Vec<_> =
        all.iter().filter(|pointer| pointer.starts_with("/components/") && pointer.matches('/').count() == 3).collect();
    let target = match rng.u8(..10) {
        0 => format!("#{pointer}"),
        1 => words::string(rng),
        2 => chosen(all, rng).map(|target| format!("#{target}")).unwrap_or_default(),
        3 => "#".to_owned(),
        _ => rng.choice(components).map(|target| format!("#{target}")).unwrap_or_default(),
    };
    match rng.choice(references).filter(|_| rng.bool()) {
        Some(reference) => replace(document, reference, target.into()),
        None => replace(document, pointer, json!({ "$ref": target })),
    }
}

/// Nests a part some levels deeper.
fn nest(document: &mut Value, pointer: &str, rng: &mut Rng) {
    let levels = if rng.u8(..8) == 0 { rng.usize(20..300) } else { rng.usize(1..6) };
    let Some(mut part) = document.pointer(pointer).cloned() else { return };
    let one = rng.choice(NESTS).filter(|_| rng.bool());
    for _ in 0..levels {
        let key = one.or_else(|| rng.choice(NESTS)).unwrap_or_default();
        part = match key {
            "allOf" | "anyOf" | "oneOf" => json!({ key: [part] }),
            "properties" => json!({ "type": "object", key: { "a": part } }),
            _ => json!({ "type": if key == "items" { "array" } else { "object" }, key: part }),
        };
    }
    replace(document, pointer, part);
}

/// Merges another document.
fn merge(document: &mut Value, other: Option<&Value>) {
    let Some(other) = other else { return };
    for pointer in ["/paths", "/components/schemas", "/components/parameters", "/components/responses"] {
        let Some(Value::Object(more)) = other.pointer(pointer) else { continue };
        if let Some(Value::Object(members)) = document.pointer_mut(pointer) {
            members.extend(more.clone());
        }
    }
}

/// Keeps a few paths and the components that they need: less work, and fewer errors that hide others.
fn thin_out(document: &mut Value, rng: &mut Rng) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    let kept = 1 + rng.usize(..4);
    while paths.len() > kept {
        let index = rng.usize(..paths.len());
        let key = paths.keys().nth(index).cloned().unwrap_or_default();
        paths.shift_remove(&key);
    }
    let Some(Value::Object(components)) = document.as_object_mut().and_then(|root| root.shift_remove("components"))
    else {
        return;
    };
    let needed = needed(document, &components, rng.bool());
    let is_needed = |kind: &str, name: &str| {
        kind == "securitySchemes" || needed.contains(&format!("#/components/{kind}/{}", escaped(name)))
    };
    let left: Map<String, Value> = components
        .into_iter()
        .map(|(kind, part)| match part {
            Value::Object(members) => {
                let members = members.into_iter().filter(|(name, _)| is_needed(&kind, name));
                (kind.clone(), Value::Object(members.collect()))
            }
            other => (kind, other),
        })
        .collect();
    if let Some(root) = document.as_object_mut() {
        root.insert("components".to_owned(), left.into());
    }
}

/// The components that the document references, directly or not. With `all`, names in a mapping count, too.
fn needed(document: &Value, components: &Map<String, Value>, all: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending: Vec<String> = references(document).into_iter().map(str::to_owned).collect();
    while let Some(reference) = pending.pop() {
        let part = reference.strip_prefix("#/components").and_then(|rest| {
            let (kind, name) = rest.strip_prefix('/')?.split_once('/')?;
            components.get(kind)?.get(name.replace("~1", "/").replace("~0", "~"))
        });
        if found.insert(reference) {
            let part = part.into_iter();
            pending.extend(part.clone().flat_map(references).map(str::to_owned));
            let mapped = part.filter(|_| all).filter_map(|part| part.pointer("/discriminator/mapping")?.as_object());
            pending.extend(mapped.flat_map(Map::values).filter_map(Value::as_str).map(str::to_owned));
        }
    }
    found
}

/// Renders JSON or YAML, sometimes with broken bytes.
fn rendered(document: &Value, rng: &mut Rng) -> Vec<u8> {
    let json = || serde_json::to_vec_pretty(document).unwrap_or_default();
    let mut bytes = if rng.bool() { json() } else { yaml::write(document).unwrap_or_else(json) };
    if rng.u8(..20) == 0 {
        for _ in 0..rng.usize(1..4) {
            break_bytes(&mut bytes, rng);
        }
    }
    bytes
}

fn break_bytes(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.usize(..=bytes.len());
    match rng.u8(..5) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, rng.u8(..)),
        2 => bytes.insert(at, rng.choice(*b"\n\t {}[]:,\"'&*!|>%@`#-?\\0").unwrap_or_default()),
        3 => drop(bytes.drain(at..(at + rng.usize(..20)).min(bytes.len()))),
        _ => {
            let part = bytes[at..(at + rng.usize(..200)).min(bytes.len())].to_vec();
            bytes.splice(at..at, part);
        }
    }
}
