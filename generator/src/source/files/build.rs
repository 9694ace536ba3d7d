//! The one document.

use serde_json::{Map, Value};

use super::Homes;
use super::collect::{Wanted, component, text};
use super::docs::{Docs, Target};
use super::names::{self, Plan};
use super::walk::{self, Site};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::source::keywords::{Holds, Object};
use crate::source::limits::{MAX_DEPTH, MAX_NODES};
use crate::source::parse::Parsed;
use crate::source::place::Place;

struct Builder<'a, 'd> {
    docs: &'a Docs<'a>,
    plan: Plan,
    homes: Homes,
    /// What is being put in the place of references, innermost last.
    open: Vec<Target>,
    nodes: usize,
    diagnostics: &'d mut Diagnostics,
}

pub(super) fn build(docs: &Docs<'_>, wanted: &Wanted, diagnostics: &mut Diagnostics) -> Option<(Parsed, Homes)> {
    let plan = names::plan(docs, wanted);
    let mut builder = Builder { docs, plan, homes: Homes::default(), open: Vec::new(), nodes: 0, diagnostics };
    let mut root = builder.part(
        Holds::Object(Object::OpenApi),
        &Target { file: 0, pointer: Pointer::root() },
        &Pointer::root(),
    )?;
    for (home, (target, object)) in std::mem::take(&mut builder.plan.made) {
        let value = builder.part(Holds::Object(object), &target, &home)?;
        put(&mut root, &home, value);
    }
    let Builder { homes, nodes, diagnostics, .. } = builder;
    if depth(&root) > MAX_DEPTH.saturating_mul(2) {
        let message = format!("more than {MAX_DEPTH} objects and arrays inside each other in all files together");
        diagnostics.push(Diagnostic::new(Code::Limit, Pointer::root(), message));
    }
    (!diagnostics.has_errors()).then_some((Parsed { value: root, nodes }, homes))
}

impl Builder<'_, '_> {
    /// A part of a file as it stands at `home` in the one document. `None` past the limit of size.
    fn part(&mut self, holds: Holds, target: &Target, home: &Pointer) -> Option<Value> {
        let mut value = self.docs.value(target)?.clone();
        self.nodes = self.nodes.saturating_add(count(&value));
        let origin = self.docs.get(target.file)?.origin;
        if self.nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values, references into other files expanded");
            self.diagnostics.push(Diagnostic::new(Code::Limit, target.pointer.clone(), message).in_file(origin));
            return None;
        }
        if target.file != 0 {
            self.homes.by_place.insert(home.clone(), (origin, target.pointer.clone()));
        }
        self.open.push(target.clone());
        walk::references(holds, &mut value, &Place::at(home), &mut |site, value, place| {
            self.turn(target, site, value, place, home)
        });
        self.open.pop();
        Some(value)
    }

    /// Turns one reference. Tells whether something else stands in its place now.
    fn turn(&mut self, from: &Target, site: Site, value: &mut Value, place: &Place<'_>, home: &Pointer) -> bool {
        let Some(found) = text(site, value).and_then(|text| self.docs.settle(from.file, text).ok()?) else {
            return false;
        };
        let holds = site.holds();
        let home_of = match holds {
            Holds::Object(object) if found.file == 0 || component(self.docs, holds, &found).is_some() => {
                self.plan.home(&found, object)
            }
            _ => None,
        };
        if let Some(pointer) = home_of {
            // The component that takes this place needs no reference to itself.
            let text = Value::String(pointer.as_str().to_owned());
            match site {
                Site::Mapping => *value = text,
                Site::Reference(_) => {
                    if let Some(members) = value.as_object_mut() {
                        members.insert("$ref".to_owned(), text);
                    }
                }
            }
            return false;
        }
        let at = place.pointer();
        if self.open.contains(&found) {
            let written = at.as_str().strip_prefix(home.as_str()).unwrap_or_default();
            let written = Pointer::parse(&format!("{}{written}", from.pointer)).unwrap_or_else(Pointer::root);
            let origin = self.docs.get(from.file).map_or(Origin::Description, |doc| doc.origin);
            let message = "this reference leads back to itself";
            let diagnostic = Diagnostic::new(Code::RefCycle, written.child("$ref"), message).in_file(origin);
            self.diagnostics.push(diagnostic);
            return true;
        }
        if let Some(part) = self.part(holds, &found, &at) {
            *value = part;
        }
        true
    }
}

/// Puts a component in its place.
fn put(root: &mut Value, home: &Pointer, new: Value) {
    let mut value = root;
    for segment in home.segments() {
        let Value::Object(members) = value else { return };
        value = members.entry(segment).or_insert_with(|| Value::Object(Map::new()));
    }
    *value = new;
}

fn count(value: &Value) -> usize {
    let inner: usize = match value {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    };
    inner.saturating_add(1)
}

fn depth(value: &Value) -> usize {
    let inner = match value {
        Value::Object(members) => members.values().map(depth).max(),
        Value::Array(items) => items.iter().map(depth).max(),
        _ => None,
    };
    inner.unwrap_or(0).saturating_add(1)
}
