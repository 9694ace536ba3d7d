//! References by URL: relative to the `$self` of a description or the `$id` of a schema.
//!
//! A URL that names a file or a schema which is at hand becomes a path to it; later steps know paths only. Nothing is
//! fetched.

use std::collections::HashMap;

use serde_json::Value;
use url::Url;

use super::address::{self, Address};
use crate::pointer::Pointer;

/// A file by its path, with its content.
pub(super) type File<'f> = (&'f str, &'f mut Value);

/// The files and schemas with a URL: position of the file, and the pointer in it.
type Identities = HashMap<String, (usize, Pointer)>;

/// Redirects such references in all files, of which the first is the description.
pub(super) fn redirect(files: &mut [File<'_>]) {
    let mut identities = Identities::new();
    for (index, (_, value)) in files.iter().enumerate() {
        let base = own(value);
        if let Some(base) = &base {
            identities.entry(key(base)).or_insert((index, Pointer::root()));
        }
        identify(value, base.as_ref(), &Pointer::root(), index, &mut identities);
    }
    if identities.is_empty() {
        return;
    }
    let paths: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    for (index, (_, value)) in files.iter_mut().enumerate() {
        let base = own(value);
        let redirector = Redirector { identities: &identities, paths: &paths, index, document: base.as_ref() };
        redirector.turn(value, base.as_ref());
    }
}

/// The path of another file that a URL means, by the `$self` of the file that has the reference.
pub(super) fn path_of(text: &str, own: &Url) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let path = own.make_relative(&url).filter(|path| !path.is_empty() && !path.starts_with(['#', '?', '/']))?;
    // Another host has no path from here.
    (Url::parse(&path).is_err()).then_some(path)
}

/// The URL of a file: `$self` of a description, `$id` of a schema.
pub(super) fn own(value: &Value) -> Option<Url> {
    ["$self", "$id"].iter().find_map(|key| Url::parse(value.get(*key)?.as_str()?).ok())
}

/// A URL without its fragment.
fn key(url: &Url) -> String {
    let mut url = url.clone();
    url.set_fragment(None);
    url.into()
}

/// The base within an object with an `$id`.
fn inner(members: &serde_json::Map<String, Value>, base: Option<&Url>) -> Option<Url> {
    let id = members.get("$id")?.as_str()?;
    base.map_or_else(|| Url::parse(id).ok(), |base| base.join(id).ok())
}

fn identify(value: &Value, base: Option<&Url>, at: &Pointer, file: usize, found: &mut Identities) {
    match value {
        Value::Object(members) => {
            let inner = inner(members, base);
            if let Some(url) = &inner {
                found.entry(key(url)).or_insert_with(|| (file, at.clone()));
            }
            let base = inner.as_ref().or(base);
            for (name, member) in members.iter().filter(|(_, member)| member.is_object() || member.is_array()) {
                identify(member, base, &at.child(name), file, found);
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                identify(item, base, &at.child(position), file, found);
            }
        }
        _ => {}
    }
}

struct Redirector<'a> {
    identities: &'a Identities,
    paths: &'a [String],
    /// Position of the file.
    index: usize,
    /// The URL of the file.
    document: Option<&'a Url>,
}

impl Redirector<'_> {
    fn turn(&self, value: &mut Value, base: Option<&Url>) {
        match value {
            Value::Object(members) => {
                let inner = inner(members, base);
                let base = inner.as_ref().or(base);
                for (name, member) in members {
                    match (name.as_str(), member) {
                        ("$ref" | "defaultMapping", Value::String(text)) => self.reference(text, base),
                        ("mapping", Value::Object(mapping)) => {
                            for target in mapping.values_mut() {
                                match target {
                                    Value::String(text) => self.reference(text, base),
                                    // It is the schema of a property of this name.
                                    other => self.turn(other, base),
                                }
                            }
                        }
                        (_, member) => self.turn(member, base),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.turn(item, base)),
            _ => {}
        }
    }

    fn reference(&self, text: &mut String, base: Option<&Url>) {
        if text.is_empty() || text.starts_with('#') {
            return;
        }
        let Some(url) = base.map_or_else(|| Url::parse(text).ok(), |base| base.join(text).ok()) else { return };
        let fragment = url.fragment().unwrap_or_default();
        let found = match self.identities.get(&key(&url)) {
            Some((file, pointer)) => Some(self.path(*file, pointer, fragment)),
            None => self.document.and_then(|own| path_of(url.as_str(), own)).filter(|path| self.is_there(path)),
        };
        if let Some(found) = found {
            *text = found;
        }
    }

    /// Whether a path from this file leads to a file at hand.
    fn is_there(&self, path: &str) -> bool {
        let from = self.paths.get(self.index).map_or("", String::as_str);
        match address::parse(path, from) {
            Some(Address::File(path, _)) => self.paths.contains(&path),
            _ => false,
        }
    }

    /// The reference from this file to a pointer of another one, or of its own.
    fn path(&self, file: usize, pointer: &Pointer, fragment: &str) -> String {
        let anchor = !fragment.is_empty() && !fragment.starts_with('/');
        let within = if anchor { format!("#{fragment}") } else { format!("{}{fragment}", pointer.to_reference()) };
        if file == self.index {
            return within;
        }
        let of = |index: usize| self.paths.get(index).map_or("", String::as_str);
        let up = "../".repeat(of(self.index).matches('/').count());
        let path = of(file).replace('%', "%25").replace('#', "%23").replace('?', "%3F");
        format!("{up}{path}{}", if within == "#" { "" } else { &within })
    }
}
