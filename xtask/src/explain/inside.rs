//! Finds a part within an entry of the description.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::Value;

/// The maximal number of schemas searched for a field.
const MAX_SCHEMAS: usize = 200;

/// A part within an entry.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    There(Pointer),
    /// The parent, the missing part, and a similar one.
    Missing {
        of: String,
        part: String,
        near: Option<String>,
    },
    /// The entry itself is not found.
    Unknown,
}

/// Finds a pointer below an entry through references.
pub fn location(document: &Value, entry: &Pointer, wanted: &Pointer) -> Part {
    if entry.get(document).is_none() {
        return Part::Unknown;
    }
    let mut at = entry.clone();
    for part in wanted.segments().skip(entry.segments().count()) {
        let next = at.child(&part);
        at = if next.get(document).is_some() {
            next
        } else {
            let to = resolved(document, &at);
            let next = to.child(&part);
            if next.get(document).is_none() {
                let near = nearest(&part, &keys(document, &to)).map(|key| to.child(key).as_str().to_owned());
                return Part::Missing { of: to.as_str().to_owned(), part, near };
            }
            next
        };
    }
    Part::There(at)
}

/// Finds a field of a model, by its name in the description or in Rust.
pub fn field(document: &Value, model: &Pointer, name: &str) -> Part {
    if model.get(document).is_none() {
        return Part::Unknown;
    }
    let (mut all, mut next) = (vec![resolved(document, model)], 0);
    while let Some(at) = all.get(next).cloned().filter(|_| next < MAX_SCHEMAS) {
        let arms = ["allOf", "oneOf", "anyOf"].map(|keyword| at.child(keyword));
        let arms = arms.iter().flat_map(|list| {
            let count = list.get(document).and_then(Value::as_array).map_or(0, Vec::len);
            (0..count).map(|index| resolved(document, &list.child(index))).collect::<Vec<_>>()
        });
        let arms: Vec<Pointer> = arms.filter(|arm| !all.contains(arm)).collect();
        all.extend(arms);
        next += 1;
    }
    let lists: Vec<Pointer> = all.iter().map(|at| at.child("properties")).collect();
    let fields = || lists.iter().flat_map(|list| keys(document, list).into_iter().map(move |key| (list, key)));
    let found = fields().find(|(_, key)| *key == name).or_else(|| fields().find(|(_, key)| plain(key) == plain(name)));
    match found {
        Some((list, key)) => Part::There(list.child(key)),
        None => {
            let names: Vec<String> = fields().map(|(_, key)| key).collect::<BTreeSet<_>>().into_iter().collect();
            Part::Missing { of: model.as_str().to_owned(), part: name.to_owned(), near: nearest(name, &names) }
        }
    }
}

/// A name without case and separators, which Rust changes.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn resolved(document: &Value, pointer: &Pointer) -> Pointer {
    let mut at = pointer.clone();
    for _ in 0..MAX_SCHEMAS {
        let reference = at.get(document).and_then(|value| value["$ref"].as_str()).and_then(Pointer::parse);
        let Some(to) = reference.filter(|to| to.get(document).is_some()) else { break };
        at = to;
    }
    at
}

fn keys(document: &Value, at: &Pointer) -> Vec<String> {
    let object = at.get(document).and_then(Value::as_object);
    object.map(|object| object.keys().cloned().collect()).unwrap_or_default()
}

fn nearest(wanted: &str, keys: &[String]) -> Option<String> {
    similar(wanted, keys.iter().map(|key| (key, vec![key.as_str()])), 0.8).next().cloned()
}

/// The items with a name that is more similar to `wanted` than `bound` (from 0 to 1), best first, and otherwise in their order.
pub fn similar<'n, T>(
    wanted: &str,
    items: impl Iterator<Item = (T, Vec<&'n str>)>,
    bound: f64,
) -> impl Iterator<Item = T> {
    let wanted = wanted.to_lowercase();
    let rate = |name: &str| strsim::jaro_winkler(&wanted, &name.to_lowercase());
    let rated = items.map(|(item, names)| (names.into_iter().map(rate).fold(0.0, f64::max), item));
    let mut rated: Vec<(f64, T)> = rated.filter(|(similarity, _)| *similarity > bound).collect();
    rated.sort_by(|one, other| other.0.total_cmp(&one.0));
    rated.into_iter().map(|(_, item)| item)
}
