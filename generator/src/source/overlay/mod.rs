//! `OpenAPI` Overlay 1.0: actions that change the description before it is read.

mod apply;
mod form;
mod policy;
mod target;
mod unmatched;

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::limits::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use apply::{Conflict, Step};
use form::{Action, Change};
pub use policy::{Decision, Kind, Rule, Side, Words};

/// The contents of an overlay besides its changes.
pub(super) struct Applied {
    /// The names of extensions that its actions add.
    pub extensions: BTreeSet<String>,
    /// Their pointers in the overlay, by their pointers in the description.
    pub brought: HashMap<Pointer, Pointer>,
    /// The rules of its policy.
    pub policy: Vec<Rule>,
}

/// Applies all actions in order. Malformed actions are all reported; the others are applied nevertheless.
pub(super) fn apply(overlay: &Value, description: &mut Value, nodes: usize, diagnostics: &mut Diagnostics) -> Applied {
    let mut budget = Budget { nodes };
    let (mut extensions, mut brought) = (BTreeSet::new(), HashMap::new());
    let policy = policy::read(overlay, diagnostics);
    for action in form::read(overlay, diagnostics) {
        if let Change::Update(update) = action.change {
            collect_extensions(update, &mut extensions);
        }
        unmatched::tell(&action, description, diagnostics);
        if let Err(diagnostic) = run(&action, description, &mut budget, &mut brought) {
            diagnostics.push(*diagnostic);
        }
    }
    Applied { extensions, brought, policy }
}

/// Recursion ends at the parser's limit of depth.
fn collect_extensions(value: &Value, extensions: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if key.starts_with("x-sdk-") {
                    extensions.insert(key.clone());
                }
                collect_extensions(member, extensions);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_extensions(item, extensions)),
        _ => {}
    }
}

/// An upper bound of values in the description so far: actions can multiply them.
struct Budget {
    nodes: usize,
}

/// Records the pointers of extensions that an update adds to objects. A list gets them in a new item, whose pointer
/// nobody else uses. Recursion ends at the parser's depth limit.
fn note_extensions(update: &Value, there: &Pointer, here: &Pointer, brought: &mut HashMap<Pointer, Pointer>) {
    for (key, member) in update.as_object().into_iter().flatten() {
        if key.starts_with("x-sdk-") {
            brought.insert(there.child(key), here.child(key));
        } else if member.is_object() {
            note_extensions(member, &there.child(key), &here.child(key), brought);
        }
    }
}

fn run(
    action: &Action<'_>,
    description: &mut Value,
    budget: &mut Budget,
    brought: &mut HashMap<Pointer, Pointer>,
) -> Result<(), Box<Diagnostic>> {
    let Action { pointer, query, change, .. } = action;
    let matches = apply::matches(query, description);
    if matches.is_empty() {
        return Ok(());
    }
    let Change::Update(update) = change else {
        return apply::remove(description, matches).map_err(|()| {
            let message = "an action cannot remove the whole description";
            Box::new(Diagnostic::in_overlay(Code::OverlayInvalid, pointer.child("target"), message))
        });
    };
    let (added, depth) = extent(update);
    budget.nodes = budget.nodes.saturating_add(added.saturating_mul(matches.len()));
    let deepest = matches.iter().map(Vec::len).max().unwrap_or(0).saturating_add(depth);
    if budget.nodes > MAX_NODES || deepest > MAX_DEPTH {
        let message =
            format!("with this action, the description has more than {MAX_NODES} values or {MAX_DEPTH} levels");
        return Err(Box::new(Diagnostic::in_overlay(Code::Limit, pointer.clone(), message)));
    }
    for path in matches {
        note_extensions(update, &apply::pointer(&path), &pointer.child("update"), brought);
        apply::update(description, &path, update).map_err(|conflict| Box::new(conflicting(action, &path, conflict)))?;
    }
    Ok(())
}

fn conflicting(action: &Action<'_>, path: &[Step], conflict: Conflict) -> Diagnostic {
    let Conflict { mut below, there, update } = conflict;
    below.reverse();
    let mut updating = action.pointer.child("update");
    let mut updated = apply::pointer(path);
    for key in below {
        updating = updating.child(&key);
        updated = updated.child(&key);
    }
    let message = format!("the update has {update} where the description has {there}");
    Diagnostic::in_overlay(Code::OverlayInvalid, updating, message)
        .also(updated, format!("{there} stands here"))
        .help("to replace it, remove it with an action before this one")
}

/// The count of values in a value, and its depth. Recursion ends at the parser's depth limit.
fn extent(value: &Value) -> (usize, usize) {
    let below = |values: &mut dyn Iterator<Item = &Value>| {
        values.map(extent).fold((1_usize, 0_usize), |(nodes, depth), (more, deep)| {
            (nodes.saturating_add(more), depth.max(deep.saturating_add(1)))
        })
    };
    match value {
        Value::Array(list) => below(&mut list.iter()),
        Value::Object(map) => below(&mut map.values()),
        _ => (1, 0),
    }
}

#[cfg(test)]
mod tests;
