//! The parsed files of a description.

use std::collections::HashMap;
use std::convert::Infallible;

use serde_json::Value;

use super::address::{self, Address};
use super::bases;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Origin};
use crate::nearest::nearest;
use crate::pointer::{Chain, Pointer, chase, step};
use crate::sdk::Source;
use crate::source::keywords::Object;
use crate::source::limits::MAX_NODES;
use crate::source::parse;

/// A pointer into one of the files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Target {
    /// Position in [`Docs`].
    pub file: usize,
    pub pointer: Pointer,
}

#[derive(Debug)]
pub(super) struct Doc {
    /// The path as in references.
    pub path: String,
    pub origin: Origin,
    pub value: Value,
    anchors: HashMap<String, Pointer>,
    ids: HashMap<String, Pointer>,
}

/// All files; the description comes first.
#[derive(Debug)]
pub(super) struct Docs<'a> {
    list: Vec<Doc>,
    by_path: HashMap<String, usize>,
    refused: HashMap<&'a str, &'a str>,
    /// Problems of files that are no descriptions, which matter only if something refers to them.
    broken: HashMap<&'a str, Diagnostic>,
    pub nodes: usize,
}

impl<'a> Docs<'a> {
    pub fn of(source: &'a Source, root: parse::Parsed, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = name(source);
        let mut docs = Self {
            list: Vec::new(),
            by_path: HashMap::new(),
            refused: HashMap::new(),
            broken: HashMap::new(),
            nodes: root.nodes,
        };
        docs.add(name, Origin::Description, root.value);
        // One file can have several paths, through the name of its own folder or through links.
        let mut by_name = HashMap::from([(source.description.name.as_str(), 0)]);
        for (index, (path, file)) in source.files.iter().enumerate() {
            let origin = Origin::File(index);
            let same = file.as_ref().ok().and_then(|input| by_name.get(input.name.as_str()));
            if let Some(same) = same {
                docs.by_path.entry(path.clone()).or_insert(*same);
                continue;
            }
            match file {
                Ok(input) => match parse_part(path, &input.bytes, origin) {
                    Ok(parsed) => {
                        docs.nodes = docs.nodes.saturating_add(parsed.nodes);
                        by_name.insert(&input.name, docs.list.len());
                        docs.add(path, origin, parsed.value);
                    }
                    Err(diagnostic) => drop(docs.broken.insert(path, *diagnostic)),
                },
                Err(reason) => drop(docs.refused.insert(path, reason)),
            }
        }
        if docs.nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values in all files");
            diagnostics.push(Diagnostic::new(Code::Limit, Pointer::root(), message));
        }
        let mut files: Vec<bases::File<'_>> =
            docs.list.iter_mut().map(|doc| (doc.path.as_str(), &mut doc.value)).collect();
        bases::redirect(&mut files);
        docs.list.iter_mut().for_each(Doc::index);
        (!diagnostics.has_errors()).then_some(docs)
    }

    fn add(&mut self, path: &str, origin: Origin, value: Value) {
        let doc = Doc { path: path.to_owned(), origin, value, anchors: HashMap::new(), ids: HashMap::new() };
        self.by_path.entry(path.to_owned()).or_insert(self.list.len());
        self.list.push(doc);
    }

    pub fn get(&self, file: usize) -> Option<&Doc> {
        self.list.get(file)
    }

    /// The object that the description is.
    pub fn description(&self) -> Object {
        self.list.first().map_or(Object::OpenApi, |doc| Object::of_description(&doc.value))
    }

    pub fn value(&self, target: &Target) -> Option<&Value> {
        target.pointer.get(&self.list.get(target.file)?.value)
    }

    /// Whether the components of a file have a schema of this name.
    pub fn names_schema(&self, file: usize, name: &str) -> bool {
        let components = self.list.get(file).and_then(|doc| doc.value.get("components"));
        components.and_then(|components| components.get("schemas")).and_then(|schemas| schemas.get(name)).is_some()
    }

    /// A spelling of a reference that means the same anywhere.
    pub fn absolute(&self, file: usize, text: &str) -> Option<String> {
        let path = &self.list.get(file)?.path;
        let (path, fragment) = match address::parse(text, path)? {
            Address::Here(fragment) => (path.clone(), fragment),
            Address::File(path, fragment) => (path, fragment),
        };
        Some(if fragment.is_empty() { path } else { format!("{path}#{fragment}") })
    }

    /// The target of a reference in a file. `None` for references that stay: within the description, and to something
    /// that is no file.
    pub fn resolve(&self, file: usize, text: &str) -> Result<Option<Target>, Box<Problem>> {
        let Some(doc) = self.list.get(file) else { return Ok(None) };
        let (base, fragment) = text.split_once('#').unwrap_or((text, ""));
        if let Some(resource) = doc.ids.get(base).filter(|_| !base.is_empty()) {
            return if file == 0 { Ok(None) } else { self.find(file, resource, fragment, text).map(Some) };
        }
        match address::parse(text, &doc.path) {
            None => Ok(None),
            Some(Address::Here(_)) if file == 0 => Ok(None),
            Some(Address::Here(fragment)) => self.find(file, &Pointer::root(), &fragment, text).map(Some),
            Some(Address::File(path, fragment)) => match self.by_path.get(&path) {
                Some(target) => self.find(*target, &Pointer::root(), &fragment, text).map(Some),
                None => match (self.refused.get(path.as_str()), self.broken.get(path.as_str())) {
                    (Some(reason), _) => {
                        Err(Problem::new(Code::ExternalRef, format!("`{text}` cannot be read: {reason}")))
                    }
                    (None, Some(diagnostic)) => Err(Problem::broken(text, diagnostic)),
                    (None, None) => Ok(None),
                },
            },
        }
    }

    /// The target behind further references.
    pub fn settle(&self, file: usize, text: &str) -> Result<Option<Target>, Box<Problem>> {
        let Some(target) = self.resolve(file, text)? else { return Ok(None) };
        let Ok(Chain::End(target) | Chain::Endless(target)) = chase(target, |target| {
            let further = self.value(target).and_then(Value::as_object).filter(|members| members.len() == 1);
            let text = further.and_then(|members| members.get("$ref")).and_then(Value::as_str);
            // The mistake is reported at that reference.
            Ok::<_, Infallible>(text.and_then(|text| self.resolve(target.file, text).ok()?))
        });
        Ok(Some(target))
    }

    /// The target of a fragment in a file. References on its path are followed: all components of one kind may be in
    /// another file.
    fn find(&self, file: usize, base: &Pointer, fragment: &str, text: &str) -> Result<Target, Box<Problem>> {
        let mut here = Target { file, pointer: Pointer::root() };
        let doc = self.list.get(file);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let name = doc.map_or("", |doc| doc.path.as_str());
            let message = || format!("`{text}` leads nowhere: no schema in `{name}` has the anchor `{fragment}`");
            let anchored = doc.and_then(|doc| doc.anchors.get(fragment));
            here.pointer = anchored.ok_or_else(|| Problem::new(Code::DanglingRef, message()))?.clone();
            return Ok(here);
        }
        let wanted = Pointer::parse(&format!("#{fragment}")).map_or_else(|| base.clone(), |rest| base.join_all(&rest));
        for segment in wanted.segments() {
            let Ok(Chain::End(found) | Chain::Endless(found)) = chase(here, |here| {
                let further = self.value(here).filter(|value| step(value, &segment).is_none());
                let text = further.and_then(|value| value.get("$ref")).and_then(Value::as_str);
                Ok::<_, Infallible>(text.and_then(|text| self.beside(here.file, text)))
            });
            here = found;
            let value = self.value(&here);
            if value.and_then(|value| step(value, &segment)).is_none() {
                let name = self.list.get(here.file).map_or("", |doc| doc.path.as_str());
                let message = format!("`{text}` leads nowhere: `{}` of `{name}` has no `{segment}`", here.pointer);
                let near = value.and_then(Value::as_object).and_then(|members| nearest(&segment, members.keys()));
                let help = near.map(|near| format!("did you mean `{}`?", here.pointer.child(near)));
                return Err(Box::new(Problem { help, ..*Problem::new(Code::DanglingRef, message) }));
            }
            here.pointer = here.pointer.child(&segment);
        }
        Ok(here)
    }

    /// The target of a reference on a path, if it needs no other one on its own path.
    fn beside(&self, file: usize, text: &str) -> Option<Target> {
        let (file, fragment) = match address::parse(text, &self.list.get(file)?.path)? {
            Address::Here(fragment) => (file, fragment),
            Address::File(path, fragment) => (*self.by_path.get(&path)?, fragment),
        };
        let target = Target { file, pointer: Pointer::parse(&format!("#{fragment}"))? };
        self.value(&target).map(|_| target)
    }
}

/// Parses another file. In YAML, brackets at the beginning are flow style.
pub(super) fn parse_part(path: &str, bytes: &[u8], origin: Origin) -> Result<parse::Parsed, Box<Diagnostic>> {
    parse::parse(bytes, origin).or_else(|diagnostic| {
        let is_yaml = [".yaml", ".yml"].iter().any(|end| path.to_ascii_lowercase().ends_with(end));
        parse::parse_yaml(bytes, origin).ok().filter(|_| is_yaml).ok_or(diagnostic)
    })
}

/// The reason why a reference dangles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    code: Code,
    message: String,
    help: Option<String>,
    /// The problem of the file.
    file: Option<Location>,
}

impl Problem {
    fn new(code: Code, message: String) -> Box<Self> {
        Box::new(Self { code, message, help: None, file: None })
    }

    fn broken(text: &str, found: &Diagnostic) -> Box<Self> {
        let label = Some("here".to_owned());
        let mut problem = Self::new(Code::ExternalRef, format!("`{text}` cannot be read: {}", found.message));
        problem.file = found.locations.first().map(|location| Location { label, ..location.clone() });
        problem
    }

    /// The diagnostic; `pointer` is that of the reference.
    pub fn diagnostic(self, origin: Origin, pointer: Pointer) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.code, pointer, self.message).in_file(origin);
        diagnostic.help = self.help;
        diagnostic.locations.extend(self.file);
        diagnostic
    }
}

/// The name of the description's file.
pub(super) fn name(source: &Source) -> &str {
    source.description.name.rsplit(['/', '\\', ':']).next().unwrap_or_default()
}

impl Doc {
    fn index(&mut self) {
        let value = std::mem::take(&mut self.value);
        index(&value, &Pointer::root(), self);
        self.value = value;
    }
}

/// Finds schemas that JSON Schema names by other means than pointers.
fn index(value: &Value, pointer: &Pointer, doc: &mut Doc) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$anchor" | "$dynamicAnchor", Value::String(name)) => {
                        doc.anchors.entry(name.clone()).or_insert_with(|| pointer.clone());
                    }
                    ("$id", Value::String(id)) => {
                        doc.ids.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| pointer.clone());
                    }
                    _ => {}
                }
                if member.is_object() || member.is_array() {
                    index(member, &pointer.child(key), doc);
                }
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                index(item, &pointer.child(position), doc);
            }
        }
        _ => {}
    }
}
