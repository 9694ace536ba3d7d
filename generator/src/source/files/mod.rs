//! A description in several files: what the others hold becomes a part of the first one.
//!
//! Whatever a reference into another file leads to becomes a component, where its name is free under the name that it has
//! there, else under one with the file's name before it; the reference then leads to the component. What can be no
//! component, such as all paths, stands in the place of the reference. So every later stage sees one document, and
//! [`Homes`] tells where a part of it was written.

mod address;
mod build;
mod collect;
mod docs;
mod names;
mod walk;

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::parse;
use crate::diagnostic::{Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
use docs::Docs;

/// Where parts of other files stand in the one document.
#[derive(Clone, Debug, Default)]
pub(super) struct Homes {
    by_pointer: HashMap<Pointer, (Origin, Pointer)>,
}

impl Homes {
    /// Where the files have what `pointer` names in the one document.
    pub fn original(&self, pointer: &Pointer) -> (Origin, Pointer) {
        let found = if self.by_pointer.is_empty() { None } else { pointer.nearest(|above| self.by_pointer.get(above)) };
        if let Some(((origin, from), rest)) = found {
            return (*origin, from.below(rest));
        }
        (Origin::Description, pointer.clone())
    }
}

/// References that lead nowhere, by their text in the one document, and what is told about those who need them.
pub(super) type Unresolved = HashMap<String, Diagnostic>;

/// The one document.
pub(super) struct Bundled {
    pub parsed: parse::Parsed,
    pub homes: Homes,
    pub unresolved: Unresolved,
}

/// Makes one document of the description and its other files.
pub(super) fn bundle(source: &Source, parsed: parse::Parsed, diagnostics: &mut Diagnostics) -> Option<Bundled> {
    if source.files.is_empty() {
        return Some(Bundled { parsed, homes: Homes::default(), unresolved: Unresolved::new() });
    }
    let docs = Docs::of(source, parsed, diagnostics)?;
    let wanted = collect::collect(&docs);
    build::build(&docs, &wanted, diagnostics)
}

/// The other files to which the text of one refers, as keys of [`Source::files`]; `path` is its own key, or for the
/// description, its file name. A text that cannot be read refers to none.
pub fn references(path: &str, bytes: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Ok(text) = parse::text(bytes)
        && may_refer(text)
        && let Ok(parsed) = docs::parse_part(path, bytes, Origin::Description)
    {
        gather(&parsed.value, path, &mut found);
        found.remove(path);
    }
    found
}

/// Whether a text may have a reference that leaves it. Most texts have none, and need not be parsed to know.
fn may_refer(text: &str) -> bool {
    // A path may end in `/$ref`; its item is no text.
    let leaves =
        |(_, value): (usize, &str)| !value.trim_start().trim_start_matches(['"', '\'']).starts_with(['#', '{', '[']);
    values(text, "$ref").any(leaves) || values(text, "mapping").any(|(at, value)| maps_to_file(text, at, value))
}

/// What follows each key of this name and its colon, and where the key stands.
fn values<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(name).filter_map(move |(at, key)| {
        let rest = text.get(at.saturating_add(key.len())..).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '\'']).trim_start();
        Some((at, rest.strip_prefix(':')?))
    })
}

/// Whether the mapping of a discriminator may name a file; `at` is the place of its key.
fn maps_to_file(text: &str, at: usize, value: &str) -> bool {
    /// Nobody has a mapping as long as this.
    const FAR: usize = 100_000;
    let is_file = |text: &str| text.split(|c: char| c.is_whitespace() || "\"',{}".contains(c)).any(address::is_file);
    if value.trim_start().starts_with('{') {
        let end = value.bytes().take(FAR).position(|byte| byte == b'}');
        return is_file(end.and_then(|end| value.get(..end)).unwrap_or_default());
    }
    let line = text.get(..at).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
    let depth = |line: &str| line.len().saturating_sub(line.trim_start_matches(' ').len());
    let inside =
        value.split('\n').skip(1).take(FAR).take_while(|next| next.trim().is_empty() || depth(next) > depth(line));
    inside.into_iter().any(is_file)
}

/// Looks everywhere, data included: a file too many does no harm.
fn gather(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let mut add = |text: &str| {
        if let Some(address::Address::File(file, _)) = address::parse(text, path) {
            found.insert(file);
        }
    };
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref", Value::String(text)) => add(text),
                    ("mapping", Value::Object(mapping)) => {
                        mapping
                            .values()
                            .filter_map(Value::as_str)
                            .filter(|text| address::is_file(text))
                            .for_each(&mut add);
                    }
                    _ => {}
                }
            }
            members.values().for_each(|member| gather(member, path, found));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, path, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
