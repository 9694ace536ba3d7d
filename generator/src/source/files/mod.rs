//! Descriptions in several files, which are combined into one document.
//!
//! The target of a reference into another file becomes a component, under its own name if that is free, else prefixed
//! with the name of the file, and the reference leads to the component. A target that can be no component, such as all
//! paths, replaces the reference. So later stages see one document; [`Homes`] finds where a part was written.

mod address;
mod bases;
mod build;
mod collect;
mod docs;
mod names;
mod walk;

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;
use url::Url;

use super::parse;
use crate::diagnostic::{Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
use docs::Docs;

/// The origins of parts of other files.
#[derive(Clone, Debug, Default)]
pub(super) struct Homes {
    by_pointer: HashMap<Pointer, (Origin, Pointer)>,
}

impl Homes {
    /// The file and pointer of `pointer` in the combined document.
    pub fn original(&self, pointer: &Pointer) -> (Origin, Pointer) {
        let found = if self.by_pointer.is_empty() { None } else { pointer.nearest(|above| self.by_pointer.get(above)) };
        if let Some(((origin, from), rest)) = found {
            return (*origin, from.below(rest));
        }
        (Origin::Description, pointer.clone())
    }
}

/// Dangling references by their text in the combined document, with diagnostics for stages that need them.
pub(super) type Unresolved = HashMap<String, Diagnostic>;

/// The combined document.
pub(super) struct Bundled {
    pub parsed: parse::Parsed,
    pub homes: Homes,
    pub unresolved: Unresolved,
}

/// Combines the description and its other files.
pub(super) fn bundle(source: &Source, mut parsed: parse::Parsed, diagnostics: &mut Diagnostics) -> Option<Bundled> {
    if source.files.is_empty() {
        if may_have_url(&source.description.bytes) {
            bases::redirect(&mut [(docs::name(source), &mut parsed.value)]);
        }
        return Some(Bundled { parsed, homes: Homes::default(), unresolved: Unresolved::new() });
    }
    let docs = Docs::of(source, parsed, diagnostics)?;
    let wanted = collect::collect(&docs);
    build::build(&docs, &wanted, diagnostics)
}

/// Whether a description may have a URL of its own, or schemas that do. Most do not, and need no walk.
fn may_have_url(bytes: &[u8]) -> bool {
    let text = parse::text(bytes).unwrap_or_default();
    ["$self", "$id"].iter().any(|name| values(text, name).next().is_some())
}

/// The other files that a text refers to, as keys of [`Source::files`]; `path` is its own key, or the file name of the
/// description. An unreadable text refers to none.
pub fn references(path: &str, bytes: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Ok(text) = parse::text(bytes)
        && may_refer(text)
        && let Ok(parsed) = docs::parse_part(path, bytes, Origin::Description)
    {
        gather(&parsed.value, path, bases::own(&parsed.value).as_ref(), &mut found);
        found.remove(path);
    }
    found
}

/// Whether a text may refer to another file. Most do not, and need not be parsed.
fn may_refer(text: &str) -> bool {
    // A path may end in `/$ref`; its item is no text.
    let leaves =
        |(_, value): (usize, &str)| !value.trim_start().trim_start_matches(['"', '\'']).starts_with(['#', '{', '[']);
    values(text, "$ref").chain(values(text, "defaultMapping")).any(leaves)
        || values(text, "mapping").any(|(at, value)| maps_to_file(text, at, value))
}

/// The position of each such key, and the text after its colon.
fn values<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(name).filter_map(move |(at, key)| {
        let rest = text.get(at.saturating_add(key.len())..).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '\'']).trim_start();
        Some((at, rest.strip_prefix(':')?))
    })
}

/// Whether a mapping may name a file; `at` is the position of its key.
fn maps_to_file(text: &str, at: usize, value: &str) -> bool {
    /// The length limit of mappings.
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

/// Searches everywhere, including data: a file too many does no harm.
fn gather(value: &Value, path: &str, own: Option<&Url>, found: &mut BTreeSet<String>) {
    let mut add = |text: &str| {
        let by_url = || own.and_then(|own| address::parse(&bases::path_of(text, own)?, path));
        if let Some(address::Address::File(file, _)) = address::parse(text, path).or_else(by_url) {
            found.insert(file);
        }
    };
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref", Value::String(text)) => add(text),
                    ("defaultMapping", Value::String(text)) if address::is_file(text) => add(text),
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
            members.values().for_each(|member| gather(member, path, own, found));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, path, own, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
