//! Objects of several types. Records do not say which type an object had.
//!
//! A field that no type allows is noted without a proposal, since the type to change is unknown.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::Value;

use super::schema::{Document, MergedSchema, allows};
use super::shape::{Kind, Shape};
use crate::diagnostics::one_of;

/// Recorded fields that no type allows, in words. Fields of the `common` schema are compared elsewhere.
pub fn misfits(document: Document<'_>, common: &MergedSchema<'_>, arms: &[Pointer], shape: &Shape) -> Vec<String> {
    let views: Vec<MergedSchema<'_>> = arms.iter().map(|arm| document.view(std::slice::from_ref(arm))).collect();
    let is_base = |view: &MergedSchema<'_>| view.has("discriminator") && !common.has("discriminator");
    // Nested alternatives would be too many.
    let is_unclear = |view: &MergedSchema<'_>| {
        view.is_open() || view.has_rest() || !view.unions.is_empty() || !view.has("properties") || is_base(view)
    };
    if views.iter().any(is_unclear) {
        return Vec::new();
    }
    let mut misfits = Vec::new();
    for (name, field) in shape.fields.iter().filter(|(name, _)| common.field(name).is_empty()) {
        let locations: Vec<Pointer> = views.iter().flat_map(|view| view.field(name)).collect();
        if locations.is_empty() {
            misfits.push(format!("`{name}` is not declared"));
            continue;
        }
        if field.null > 0 && !locations.iter().any(|location| document.allows_null(location)) {
            misfits.push(format!("`{name}` is null"));
        }
        let all = locations.iter().map(|location| document.view(std::slice::from_ref(location)).kinds(document));
        let Some(all) = all.collect::<Option<Vec<BTreeSet<Kind>>>>() else { continue };
        let other_kinds = field.kinds().into_iter().filter(|kind| !all.iter().any(|kinds| allows(kinds, *kind)));
        let words: Vec<String> = other_kinds.map(|kind| kind.name().to_owned()).collect();
        if !words.is_empty() {
            misfits.push(format!("`{name}` is of type {}", one_of(words)));
        }
    }
    let mut required: Vec<BTreeSet<&str>> = views.iter().map(|view| view.required().collect()).collect();
    let first = required.pop().unwrap_or_default();
    let always = first.into_iter().filter(|name| required.iter().all(|other| other.contains(name)));
    let is_common: BTreeSet<&str> = common.required().collect();
    let always = always.filter(|name| !is_common.contains(name));
    misfits.extend(always.filter(|name| shape.absent(name).unwrap_or(0) > 0).map(|name| format!("`{name}` is absent")));
    misfits
}

/// A base type, the components that extend it, and those of its discriminator.
pub fn subtypes(document: Document<'_>, base: &Pointer) -> Vec<Pointer> {
    let schemas = Pointer::root().join(&["components", "schemas"]);
    let names = document.schema(&schemas).into_iter().flat_map(|schemas| schemas.keys());
    let extends = |location: &Pointer| {
        location != base && document.view(std::slice::from_ref(location)).parts.iter().any(|part| part.pointer == *base)
    };
    let mapping = base.child("discriminator").child("mapping");
    let mapped = document.schema(&mapping).into_iter().flat_map(|mapping| mapping.values()).filter_map(Value::as_str);
    let mapped = mapped.map(|text| Pointer::parse(text).unwrap_or_else(|| schemas.child(text)));
    let extending = names.map(|name| schemas.child(name)).filter(extends);
    let all: BTreeSet<Pointer> = std::iter::once(base.clone()).chain(extending).chain(mapped).collect();
    all.into_iter().collect()
}
