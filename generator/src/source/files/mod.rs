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
use crate::diagnostic::{Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
use docs::Docs;

/// Where parts of other files stand in the one document.
#[derive(Clone, Debug, Default)]
pub(super) struct Homes {
    by_place: HashMap<Pointer, (Origin, Pointer)>,
}

impl Homes {
    /// Where the files have what `pointer` names in the one document.
    pub fn original(&self, pointer: &Pointer) -> (Origin, Pointer) {
        let mut above = Some(pointer.clone()).filter(|_| !self.by_place.is_empty());
        while let Some(place) = above {
            if let Some((origin, from)) = self.by_place.get(&place) {
                let rest = pointer.as_str().strip_prefix(place.as_str()).unwrap_or_default();
                return (*origin, Pointer::parse(&format!("{from}{rest}")).unwrap_or_else(|| from.clone()));
            }
            above = place.parent();
        }
        (Origin::Description, pointer.clone())
    }
}

/// Makes one document of the description and its other files.
pub(super) fn bundle(
    source: &Source,
    parsed: parse::Parsed,
    diagnostics: &mut Diagnostics,
) -> Option<(parse::Parsed, Homes)> {
    if source.files.is_empty() {
        return Some((parsed, Homes::default()));
    }
    let docs = Docs::of(source, parsed, diagnostics)?;
    let wanted = collect::collect(&docs, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
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
    text.match_indices("$ref").any(|(at, key)| {
        let rest = text.get(at.saturating_add(key.len())..).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '\'']).trim_start();
        let value = rest.strip_prefix(':').map(|value| value.trim_start().trim_start_matches(['"', '\'']));
        value.is_some_and(|value| !value.starts_with('#'))
    })
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
