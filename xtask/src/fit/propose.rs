//! Proposes actions by which schemas allow the recorded values.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::{Map, Value, json};

use super::action::{self, Action};
use super::compare::{Comparison, Seen, whole};
use super::counts::{often, rows};
use super::infer;
use super::scalars;
use super::schema::{Document, allows, is_complex, names};
use super::shape::{Kind, Shape};
use crate::diagnostics::one_of;

/// The proposals, in the order of application.
#[derive(Debug, Default)]
pub struct Proposals {
    pub actions: Vec<Action>,
    /// Notes on differences without a proposal.
    pub notes: BTreeSet<String>,
}

impl Proposals {
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }

    pub fn note(&mut self, note: String) {
        self.notes.insert(note);
    }
}

pub fn propose(compared: &Comparison<'_>) -> Proposals {
    let document = compared.document;
    let mut out = Proposals { notes: compared.notes.clone(), ..Proposals::default() };
    // Each location and schema once, in the order of their pointers.
    let pointers: BTreeSet<&Pointer> = compared.locations.keys().chain(compared.parts.keys()).collect();
    for pointer in pointers {
        let Some(schema) = document.schema(pointer) else { continue };
        let mut done = false;
        if let Some(seen) = compared.parts.get(pointer) {
            required(document, pointer, schema, seen, &mut out);
            if !is_complex(schema) {
                let is_location = compared.locations.contains_key(pointer);
                done |= scalars::propose(document, pointer, schema, seen, is_location, &mut out);
            }
        }
        if let Some(seen) = compared.locations.get(pointer) {
            done |= kind(document, pointer, schema, seen, &mut out);
            if !done {
                null(document, pointer, schema, seen, &mut out);
            }
        }
    }
    unions(compared, &mut out);
    unknown(compared, &mut out);
    // Schemas inside an opaque value need no action.
    let opaque: Vec<Pointer> =
        out.actions.iter().filter(|action| action.is_opaque()).map(|action| action.pointer.clone()).collect();
    out.actions.retain(|action| action.is_opaque() || !opaque.iter().any(|opaque| action.pointer.starts_with(opaque)));
    // Stable: actions on one schema keep their order.
    out.actions.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    out
}

/// Required fields that were absent.
fn required(document: Document<'_>, pointer: &Pointer, schema: &Map<String, Value>, seen: &Seen, out: &mut Proposals) {
    let Some(required) = schema.get("required").and_then(Value::as_array) else { return };
    let path = action::keys(&action::path(document.0, pointer), &["required"]);
    let absent = |shape: &Shape, name: &str| shape.absent(name).unwrap_or(0);
    let sent_only = |name: &str| {
        let field = document.schema(&pointer.child("properties").child(name));
        field.is_some_and(|field| field.get("writeOnly") == Some(&Value::Bool(true)))
    };
    let names = required.iter().filter_map(Value::as_str).filter(|name| !sent_only(name));
    let mut absent_fields: Vec<(&str, String)> = Vec::new();
    for name in names {
        if seen.values().any(|shape| absent(shape, name) > 0) {
            let evidence = often(seen, "objects", |shape| absent(shape, name), |shape| shape.count(Kind::Object));
            absent_fields.push((name, evidence));
        } else if seen
            .values()
            .all(|shape| !shape.is_drift && shape.absent(name).is_none() && shape.count(Kind::Object) > 0)
        {
            out.note(format!(
                "{pointer}: whether `{name}` is always present is unknown, its key may be among those not recorded"
            ));
        }
    }
    if absent_fields.len() == required.len() && !absent_fields.is_empty() {
        let evidence: Vec<String> =
            absent_fields.iter().map(|(name, evidence)| format!("`{name}` is absent {evidence}")).collect();
        out.push(Action::remove(pointer, path, format!("{}.", evidence.join("; "))));
        return;
    }
    for (name, evidence) in absent_fields {
        out.push(Action::remove(pointer, action::item(&path, name), format!("`{name}` is absent {evidence}.")));
    }
}

/// Null values that the description does not allow.
fn null(document: Document<'_>, pointer: &Pointer, schema: &Map<String, Value>, seen: &Seen, out: &mut Proposals) {
    if document.allows_null(pointer) || seen.values().all(|shape| shape.null == 0) {
        return;
    }
    let description = format!("Null {}.", often(seen, "values", |shape| shape.null, Shape::total));
    let path = action::path(document.0, pointer);
    let listed = schema.get("enum").map(|_| json!([null]));
    let mut update = Map::new();
    if document.is_3_0() {
        update.insert("nullable".to_owned(), true.into());
    } else if let Some(types) = schema.get("type") {
        let types: Vec<&str> = if types.is_array() { Vec::new() } else { names(types).collect() };
        let types: Vec<&str> = types.into_iter().chain(["null"]).collect();
        update.insert("type".to_owned(), json!(types));
    } else if let Some(keyword) = ["anyOf", "oneOf"].into_iter().find(|keyword| schema.contains_key(*keyword)) {
        update.insert(keyword.to_owned(), json!([{"type": "null"}]));
    } else if let Some(keyword) = ["$ref", "allOf"].into_iter().find(|keyword| schema.contains_key(*keyword)) {
        let own = json!({keyword: schema.get(keyword)});
        out.push(Action::remove(pointer, action::keys(&path, &[keyword]), description.clone()).replaced());
        update.insert("anyOf".to_owned(), json!([own, {"type": "null"}]));
    }
    if let Some(listed) = listed {
        update.insert("enum".to_owned(), listed);
    }
    out.push(Action::update(pointer, path, description, Value::Object(update)));
}

/// Scalars in place of objects and lists, and the reverse. The result is whether null is allowed by the proposal.
fn kind(
    document: Document<'_>,
    pointer: &Pointer,
    schema: &Map<String, Value>,
    seen: &Seen,
    out: &mut Proposals,
) -> bool {
    let view = document.view(std::slice::from_ref(pointer));
    let Some(allowed) = view.kinds(document) else { return false };
    let shape = whole(seen);
    let misfits: Vec<Kind> = shape.kinds().into_iter().filter(|kind| !allows(&allowed, *kind)).collect();
    if misfits.is_empty() || !view.unions.is_empty() || !view.parts.iter().any(|part| is_complex(part.schema)) {
        return false;
    }
    let count = |shape: &Shape| misfits.iter().map(|kind| shape.count(*kind)).fold(0, u64::saturating_add);
    let words = one_of(misfits.iter().map(|kind| kind.name().to_owned()).collect());
    let declared = one_of(allowed.iter().map(|kind| kind.name().to_owned()).collect());
    let evidence = often(seen, "values", count, Shape::total);
    let description = format!("Of type {words} instead of {declared} {evidence}.");
    let path = action::path(document.0, pointer);
    let Some(reference) = schema.get("$ref") else {
        // Any JSON value: moving all keywords for objects would be fragile, and any JSON loses nothing on the wire.
        out.push(Action::update(pointer, path, description, action::any()));
        return true;
    };
    out.push(Action::remove(pointer, action::keys(&path, &["$ref"]), description.clone()).replaced());
    let other = infer::schema(&shape.only(|kind| misfits.contains(&kind)), document.is_3_0());
    let null = shape.null > 0 || document.allows_null(pointer);
    let keeps = shape.is_drift || shape.kinds().iter().any(|kind| !misfits.contains(kind));
    let mut arms = if keeps { vec![json!({"$ref": reference})] } else { Vec::new() };
    match other.get("anyOf").and_then(Value::as_array) {
        Some(others) => arms.extend(others.iter().cloned()),
        None => arms.push(other),
    }
    if null && !document.is_3_0() {
        arms.push(json!({"type": "null"}));
    }
    let mut update = match arms.as_slice() {
        [only] => only.clone(),
        _ => json!({"anyOf": arms}),
    };
    if null && document.is_3_0() {
        update["nullable"] = true.into();
    }
    out.push(Action::update(pointer, path, description, update));
    true
}

/// Types of values that no alternative allows.
fn unions(compared: &Comparison<'_>, out: &mut Proposals) {
    let document = compared.document;
    for ((pointer, keyword), seen) in &compared.unions {
        let shape = whole(seen);
        let words = one_of(shape.kinds().iter().map(|kind| kind.name().to_owned()).collect());
        let all = compared.parts.get(pointer);
        let of =
            |label: &str| all.and_then(|all| all.get(label)).filter(|shape| !shape.is_drift).map_or(0, Shape::total);
        let evidence =
            rows(seen.iter().map(|(label, shape)| (label.as_str(), shape.total(), of(label))).collect(), "values");
        if document.schema(pointer).is_some_and(|schema| schema.contains_key("discriminator")) {
            out.note(format!("{pointer}: of type {words}, which has no discriminator, {evidence}"));
            continue;
        }
        let other = infer::schema(&shape, document.is_3_0());
        let arms = other.get("anyOf").cloned().unwrap_or_else(|| json!([other]));
        let description = format!("Of type {words}, which no alternative allows, {evidence}.");
        out.push(Action::update(pointer, action::path(document.0, pointer), description, json!({*keyword: arms})));
    }
}

/// Undeclared fields: one action for all fields of an object.
fn unknown(compared: &Comparison<'_>, out: &mut Proposals) {
    let document = compared.document;
    for (pointer, objects) in &compared.owners {
        let mut fields = Map::new();
        let mut evidence = Vec::new();
        for (unknown, seen) in compared.unknown.iter().filter(|(unknown, _)| unknown.owner == *pointer) {
            let of = |label: &str| {
                objects.get(label).filter(|shape| !shape.is_drift).map_or(0, |shape| shape.count(Kind::Object))
            };
            let counts = seen.iter().map(|(label, shape)| (label.as_str(), shape.total(), of(label)));
            evidence.push(format!("`{}` {}", unknown.name, rows(counts.collect(), "objects")));
            fields.insert(unknown.name.clone(), infer::schema(&whole(seen), document.is_3_0()));
        }
        if !fields.is_empty() {
            let (path, description) =
                (action::path(document.0, pointer), format!("Not declared: {}.", evidence.join("; ")));
            out.push(Action::update(pointer, path, description, json!({"properties": fields})));
        }
    }
}
