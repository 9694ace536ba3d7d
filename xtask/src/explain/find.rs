//! Finds the entries for a query.

use generator::pointer::Pointer;
use generator::{Entry, EntryKind};
use serde_json::Value;

use super::inside::{self, Part, similar};

/// Entries proposed when none matches.
const NEAREST: usize = 5;

/// The result of a query.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// These entries.
    Entries(Vec<&'a Entry>),
    /// A location within an entry.
    Inside(&'a Entry, Pointer),
    /// A location that does not exist within an entry: the parent, the missing part, and a similar one.
    NoPart { of: String, part: String, near: Option<String> },
    /// No entry; these have similar names.
    Nearest(Vec<&'a Entry>),
}

/// Finds the entries for a query: a pointer, a path with or without method, a name, or a field of a model. `document` reads the
/// description, which only parts of entries need.
pub fn find<'a>(query: &str, index: &'a [Entry], document: impl FnOnce() -> Option<Value>) -> Answer<'a> {
    let query = query.trim();
    let pointer = pointer(query);
    let found = match &pointer {
        Some(pointer) => without_parts(by_pointer(pointer, index)),
        None => without_parts(by_name(query, index)),
    };
    let part = match (found.as_slice(), &pointer) {
        ([], None) => document().and_then(|document| by_field(query, index, &document)),
        ([first, ..], Some(pointer)) if pointer.segments().count() > first.pointer.segments().count() => {
            document().and_then(|document| inside(first, inside::location(&document, &first.pointer, pointer)))
        }
        _ => None,
    };
    match part {
        Some(part) => part,
        None if found.is_empty() => Answer::Nearest(nearest(query, index)),
        None => Answer::Entries(found),
    }
}

fn inside(entry: &Entry, location: Part) -> Option<Answer<'_>> {
    match location {
        Part::There(pointer) => Some(Answer::Inside(entry, pointer)),
        Part::Missing { of, part, near } => Some(Answer::NoPart { of, part, near }),
        Part::Unknown => None,
    }
}

/// A model and a field of it: `Customer.firstName`, `Customer::first_name`.
fn by_field<'a>(query: &str, index: &'a [Entry], document: &Value) -> Option<Answer<'a>> {
    let (model, field) = query.rsplit_once("::").or_else(|| query.rsplit_once('.'))?;
    let found = by_name(model, index);
    let model = found.into_iter().find(|entry| entry.kind == EntryKind::Model)?;
    let location = inside::field(document, &model.pointer, field);
    if let Part::There(pointer) = &location
        && let Some(entry) = index.iter().find(|entry| entry.pointer == *pointer)
    {
        return Some(Answer::Entries(vec![entry]));
    }
    inside(model, location)
}

/// Removes the parts of operations, which the entries of those show, and groups that are found by an operation only: undeclared
/// groups have the pointer of their first operation.
fn without_parts(found: Vec<&Entry>) -> Vec<&Entry> {
    let operations: Vec<&Entry> = found.iter().copied().filter(|entry| entry.kind == EntryKind::Operation).collect();
    let is_part = |entry: &Entry| operations.iter().any(|other| entry.pointer.starts_with(&other.pointer));
    found.into_iter().filter(|entry| entry.kind == EntryKind::Operation || !is_part(entry)).collect()
}

/// The query as a pointer: `#/...`, `/components/...`, `GET /v1/...`, or `/v1/...`.
fn pointer(query: &str) -> Option<Pointer> {
    if let Some((method, path)) = query.split_once(' ').filter(|(_, path)| path.starts_with('/')) {
        return Some(Pointer::root().join(&["paths", path.trim(), &method.to_ascii_lowercase()]));
    }
    if query.starts_with("/components/") || query.starts_with("/paths/") || query.starts_with("/webhooks/") {
        return Pointer::parse(&format!("#{query}"));
    }
    if query.starts_with('/') {
        return Some(Pointer::root().join(&["paths", query]));
    }
    Pointer::parse(query)
}

/// The entry at a pointer or the nearest around it, or else all below it.
fn by_pointer<'a>(pointer: &Pointer, index: &'a [Entry]) -> Vec<&'a Entry> {
    // Segments are compared, since escapes have several forms.
    let wanted: Vec<String> = pointer.segments().collect();
    let segments: Vec<Vec<String>> = index.iter().map(|entry| entry.pointer.segments().collect()).collect();
    let all = || index.iter().zip(&segments);
    let depth = all().filter(|(_, location)| wanted.starts_with(location)).map(|(_, location)| location.len()).max();
    match depth {
        Some(depth) => all()
            .filter(|(_, location)| location.len() == depth && wanted.starts_with(location))
            .map(|(entry, _)| entry)
            .collect(),
        None => all().filter(|(_, location)| location.starts_with(&wanted)).map(|(entry, _)| entry).collect(),
    }
}

/// Entries with this name, in the description or in Rust, or else with other letter case.
fn by_name<'a>(query: &str, index: &'a [Entry]) -> Vec<&'a Entry> {
    let matching = |same: &dyn Fn(&str) -> bool| -> Vec<&Entry> {
        index.iter().filter(|entry| names(entry).into_iter().any(same)).collect()
    };
    let exact = matching(&|name| name == query);
    if !exact.is_empty() {
        return exact;
    }
    // A call has arguments, and an import is a whole line.
    let bare = query.trim_start_matches("use ").trim_end_matches(';');
    let bare = bare.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map_or(bare, |(before, _)| before);
    let alike = matching(&|name| name.eq_ignore_ascii_case(query) || name == bare);
    if alike.is_empty() { by_group(query, index) } else { alike }
}

/// An operation with its tag, `Customers.getCustomers`, as in messages of an SDK.
fn by_group<'a>(query: &str, index: &'a [Entry]) -> Vec<&'a Entry> {
    let of_kind = |kind: EntryKind| index.iter().filter(move |entry| entry.kind == kind);
    let groups = of_kind(EntryKind::Group).filter_map(|group| {
        let operation = query.strip_prefix(group.name.as_str())?.strip_prefix('.')?;
        Some((format!("{}.", group.rust_name), operation))
    });
    groups
        .flat_map(|(group, operation)| {
            of_kind(EntryKind::Operation)
                .filter(move |entry| entry.name == operation && entry.rust_name.starts_with(&group))
        })
        .collect()
}

/// The names of an entry: its name, its name in Rust with and without its parent, its import, and the feature of a group.
fn names(entry: &Entry) -> Vec<&str> {
    let last = entry.rust_name.rsplit([':', '.']).next().unwrap_or_default();
    let last = last.split('(').next().unwrap_or_default();
    let mut names = vec![entry.name.as_str(), entry.rust_name.as_str(), last];
    names.extend(entry.rust_name.strip_prefix("client."));
    for name in &entry.further_names {
        names.extend([name.as_str(), name.rsplit(':').next().unwrap_or_default()]);
    }
    if let Some(path) = entry.import.strip_prefix("use ").and_then(|rest| rest.strip_suffix(';')) {
        names.push(path);
        names.extend(path.split_once("::").map(|(_, path)| path));
    }
    names.extend(entry.features.iter().map(String::as_str).filter(|_| entry.kind == EntryKind::Group));
    names
}

fn nearest<'a>(query: &str, index: &'a [Entry]) -> Vec<&'a Entry> {
    let by_location = query.starts_with(['#', '/']) || query.contains(" /");
    let names = |entry: &'a Entry| if by_location { vec![entry.pointer.as_str()] } else { names(entry) };
    let mut entries: Vec<&Entry> = index.iter().collect();
    entries.sort_by_key(|entry| (entry.kind, &entry.name));
    similar(query, entries.into_iter().map(|entry| (entry, names(entry))), 0.6).take(NEAREST).collect()
}
