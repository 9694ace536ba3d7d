//! Building the combined document.

use serde_json::{Map, Value};

use super::collect::{Wanted, component, text};
use super::docs::{Docs, Target};
use super::names::{self, Plan};
use super::walk::{self, Site};
use super::{Bundled, Homes, Unresolved};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::source::keywords::{Holds, Object};
use crate::source::limits::{MAX_DEPTH, MAX_NODES};
use crate::source::parse::Parsed;
use crate::source::position::Position;

struct Builder<'a, 'd> {
    docs: &'a Docs<'a>,
    plan: Plan,
    homes: Homes,
    /// The targets being inlined, innermost last.
    open: Vec<Target>,
    nodes: usize,
    unresolved: Unresolved,
    diagnostics: &'d mut Diagnostics,
}

pub(super) fn build(docs: &Docs<'_>, wanted: &Wanted, diagnostics: &mut Diagnostics) -> Option<Bundled> {
    let plan = names::plan(docs, wanted);
    let mut builder = Builder {
        docs,
        plan,
        homes: Homes::default(),
        open: Vec::new(),
        nodes: 0,
        unresolved: Unresolved::new(),
        diagnostics,
    };
    let mut root = builder.part(
        Holds::Object(docs.description()),
        &Target { file: 0, pointer: Pointer::root() },
        &Pointer::root(),
    )?;
    for (home, (target, object)) in std::mem::take(&mut builder.plan.made) {
        let value = builder.part(Holds::Object(object), &target, &home)?;
        put(&mut root, &home, value);
    }
    let Builder { homes, nodes, unresolved, diagnostics, .. } = builder;
    if depth(&root) > MAX_DEPTH.saturating_mul(2) {
        let message = format!("more than {MAX_DEPTH} objects and arrays inside each other in all files together");
        diagnostics.push(Diagnostic::new(Code::Limit, Pointer::root(), message));
    }
    let parsed = Parsed { value: root, nodes };
    (!diagnostics.has_errors()).then_some(Bundled { parsed, homes, unresolved })
}

impl Builder<'_, '_> {
    /// A part of a file at `home` in the combined document. `None` beyond the size limit.
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
            self.homes.by_pointer.insert(home.clone(), (origin, target.pointer.clone()));
        }
        self.open.push(target.clone());
        walk::references(holds, &mut value, &Position::at(home), &mut |site, value, position| {
            self.turn(target, site, value, position, home)
        });
        self.open.pop();
        Some(value)
    }

    /// Redirects one reference. Returns whether it was replaced.
    fn turn(&mut self, from: &Target, site: Site, value: &mut Value, position: &Position<'_>, home: &Pointer) -> bool {
        let Some(text) = text(self.docs, from.file, site, value) else { return false };
        let found = match self.docs.settle(from.file, &text) {
            Ok(Some(found)) => found,
            Ok(None) => return false,
            Err(problem) => {
                let absolute = self.docs.absolute(from.file, &text).unwrap_or_else(|| text.into_owned());
                let (origin, written) = self.written(from, position, home);
                let at = if site == Site::Mapping { written } else { written.child("$ref") };
                self.leads_nowhere(site, value, absolute, problem.diagnostic(origin, at), position);
                return false;
            }
        };
        let holds = site.holds();
        let home_of = match holds {
            Holds::Object(object) if found.file == 0 || component(self.docs, holds, &found).is_some() => {
                self.plan.home(&found, object)
            }
            _ => None,
        };
        if let Some(pointer) = home_of {
            // The component itself needs no reference to itself.
            let text = Value::String(pointer.to_reference());
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
        let at = position.pointer();
        if self.open.contains(&found) {
            let (origin, written) = self.written(from, position, home);
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

impl Builder<'_, '_> {
    /// The file and pointer, as written, of a position in the part at `home`.
    fn written(&self, from: &Target, position: &Position<'_>, home: &Pointer) -> (Origin, Pointer) {
        let at = position.pointer();
        let rest = at.as_str().strip_prefix(home.as_str()).unwrap_or_default();
        let origin = self.docs.get(from.file).map_or(Origin::Description, |doc| doc.origin);
        (origin, from.pointer.below(rest))
    }

    /// Leaves a dangling reference to the stage that knows whether an operation needs it, with a text that dangles in
    /// the combined document as well.
    fn leads_nowhere(
        &mut self,
        site: Site,
        value: &mut Value,
        absolute: String,
        diagnostic: Diagnostic,
        position: &Position<'_>,
    ) {
        let text = if site == Site::Mapping { Some(value) } else { value.get_mut("$ref") };
        if let Some(text) = text {
            *text = Value::String(absolute.clone());
        }
        let is_judged_later = match site.holds() {
            Holds::Data => false,
            Holds::Object(object) => object.is_read_alone(),
            Holds::Map(object) => object != Object::Encoding,
        };
        // Callbacks and links are not used.
        let is_unused = || position.pointer().segments().any(|key| matches!(key.as_str(), "callbacks" | "links"));
        if is_judged_later || is_unused() {
            self.unresolved.entry(absolute).or_insert(diagnostic);
        } else if !self.diagnostics.as_slice().contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }
}

/// Inserts a component.
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
