//! Which entries a query means.

use generator::pointer::Pointer;
use generator::{Entry, EntryKind};

/// Entries proposed when none matches.
const NEAREST: usize = 5;

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// The query means these.
    Entries(Vec<&'a Entry>),
    /// It means none; these have similar names.
    Nearest(Vec<&'a Entry>),
}

/// Finds what a query means: a pointer, a method and path, or a name.
pub fn find<'a>(query: &str, index: &'a [Entry]) -> Answer<'a> {
    let query = query.trim();
    let found = if let Some(pointer) = pointer(query) { by_pointer(&pointer, index) } else { by_name(query, index) };
    let found = without_parts(found);
    if found.is_empty() { Answer::Nearest(nearest(query, index)) } else { Answer::Entries(found) }
}

/// Without what an operation among them is made of, which its own entry shows, and without groups that are only found by an
/// operation: those that are declared nowhere stand where their first one does.
fn without_parts(found: Vec<&Entry>) -> Vec<&Entry> {
    let operations: Vec<&Entry> = found.iter().copied().filter(|entry| entry.kind == EntryKind::Operation).collect();
    let is_part = |entry: &Entry| operations.iter().any(|other| entry.pointer.starts_with(&other.pointer));
    found.into_iter().filter(|entry| entry.kind == EntryKind::Operation || !is_part(entry)).collect()
}

/// The query as a pointer: `#/...`, `/components/...`, or `GET /v1/...`.
fn pointer(query: &str) -> Option<Pointer> {
    if let Some((method, path)) = query.split_once(' ').filter(|(_, path)| path.starts_with('/')) {
        return Some(Pointer::root().join(&["paths", path.trim(), &method.to_ascii_lowercase()]));
    }
    if query.starts_with("/components/") || query.starts_with("/paths/") || query.starts_with("/webhooks/") {
        return Pointer::parse(&format!("#{query}"));
    }
    Pointer::parse(query)
}

/// The entry at a pointer or the nearest around it, else all below it.
fn by_pointer<'a>(pointer: &Pointer, index: &'a [Entry]) -> Vec<&'a Entry> {
    // Escapes can be written in several ways; the segments cannot.
    let wanted: Vec<String> = pointer.segments().collect();
    let segments: Vec<Vec<String>> = index.iter().map(|entry| entry.pointer.segments().collect()).collect();
    let all = || index.iter().zip(&segments);
    let depth = all().filter(|(_, place)| wanted.starts_with(place)).map(|(_, place)| place.len()).max();
    match depth {
        Some(depth) => all()
            .filter(|(_, place)| place.len() == depth && wanted.starts_with(place))
            .map(|(entry, _)| entry)
            .collect(),
        None => all().filter(|(_, place)| place.starts_with(&wanted)).map(|(entry, _)| entry).collect(),
    }
}

/// Entries with exactly this name, in the description or in Rust; failing that, with other letter case.
fn by_name<'a>(query: &str, index: &'a [Entry]) -> Vec<&'a Entry> {
    let matching = |same: &dyn Fn(&str) -> bool| -> Vec<&Entry> {
        index.iter().filter(|entry| names(entry).into_iter().any(same)).collect()
    };
    let exact = matching(&|name| name == query);
    if exact.is_empty() { matching(&|name| name.eq_ignore_ascii_case(query)) } else { exact }
}

/// What an entry may be called: its name, its name in Rust, and the last part of that.
fn names(entry: &Entry) -> [&str; 3] {
    let last = entry.rust_name.rsplit([':', '.']).next().unwrap_or_default();
    let last = last.split('(').next().unwrap_or_default();
    [&entry.name, &entry.rust_name, last]
}

fn nearest<'a>(query: &str, index: &'a [Entry]) -> Vec<&'a Entry> {
    let by_place = query.starts_with(['#', '/']) || query.contains(" /");
    let distance = |entry: &Entry| {
        let near = |text: &str| 1.0 - strsim::jaro_winkler(&query.to_lowercase(), &text.to_lowercase());
        if by_place { near(entry.pointer.as_str()) } else { names(entry).into_iter().map(near).fold(1.0, f64::min) }
    };
    let mut rated: Vec<(f64, &Entry)> = index.iter().map(|entry| (distance(entry), entry)).collect();
    rated.retain(|(distance, _)| *distance < 0.4);
    rated.sort_by(|(a, left), (b, right)| {
        let key = |entry: &Entry| (entry.kind, entry.name.clone());
        a.total_cmp(b).then_with(|| key(left).cmp(&key(right)))
    });
    rated.into_iter().take(NEAREST).map(|(_, entry)| entry).collect()
}
