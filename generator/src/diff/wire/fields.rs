//! The properties of objects.

use std::collections::HashMap;

use serde_json::Value;

use super::found::quoted;
use super::place::{Object, Said, Side, Ty};
use super::spot::{Path, Spot};
use super::walk::{Found, Place, Walk};
use crate::ir::{Api, Field};
use crate::pointer::Pointer;

/// A property, or what is one on the wire.
#[derive(Clone, Debug)]
pub(super) struct Property<'a> {
    pub name: &'a str,
    pub required: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub side: Side<'a>,
}

impl<'a> Property<'a> {
    fn of(field: &'a Field) -> Self {
        Self {
            name: &field.name,
            required: field.declared_required,
            read_only: field.read_only,
            write_only: field.write_only,
            side: Side { ty: Ty::Expr(&field.ty), said: Said::of(&field.docs), pointer: field.pointer.clone() },
        }
    }

    /// Whether it never travels this way, so that nothing about it matters.
    const fn is_void(&self, spot: Spot) -> bool {
        if spot.is_sent() { self.read_only } else { self.write_only }
    }

    fn default(&self, api: &'a Api) -> Option<Value> {
        self.side.peel(api, |_, _| false).said.default
    }
}

/// The fields of two objects.
pub(super) fn compare<'a>(
    walk: &Walk<'a>,
    place: &Place<'a>,
    old: &Object<'a>,
    new: &Object<'a>,
    found: &mut Found<'a>,
) {
    let of = |object: &Object<'a>| object.fields.iter().map(Property::of).collect::<Vec<_>>();
    properties(walk, (place.spot.inside(), &place.path), &of(old), &of(new), found);
}

/// The properties of both sides.
pub(super) fn properties<'a>(
    walk: &Walk<'a>,
    (spot, path): (Spot, &Path),
    old: &[Property<'a>],
    new: &[Property<'a>],
    found: &mut Found<'a>,
) {
    let mut added: HashMap<&str, usize> = new.iter().enumerate().map(|(index, one)| (one.name, index)).collect();
    for one in old {
        let path = path.property(one.name);
        match added.remove(one.name).and_then(|index| new.get(index)) {
            Some(other) => both(walk, (spot, path), one, other, found),
            None => gone((spot, &path), one, found),
        }
    }
    for one in new.iter().filter(|one| added.contains_key(one.name)) {
        come(walk, (spot, &path.property(one.name)), one, found);
    }
}

fn gone(at: (Spot, &Path), one: &Property<'_>, found: &mut Found<'_>) {
    let rule = match (at.0.is_sent(), one.required, one.is_void(at.0)) {
        (true, _, true) => return,
        (true, _, false) => "*-removed",
        (false, true, true) => "response-required-write-only-property-removed",
        (false, false, true) => "response-optional-write-only-property-removed",
        (false, true, false) => "response-required-property-removed",
        (false, false, false) => "response-optional-property-removed",
    };
    found.say(at, rule, (Some(&one.side.pointer), None), |words| words);
}

fn come<'a>(walk: &Walk<'a>, at: (Spot, &Path), one: &Property<'a>, found: &mut Found<'_>) {
    let default = one.default(walk.new);
    let rule = match (at.0.is_sent(), one.required, one.is_void(at.0)) {
        (true, _, true) => return,
        (true, true, false) if default.is_some() => "new-required-*-with-default",
        (true, true, false) => "new-required-*",
        (true, false, false) => "new-optional-*",
        (false, true, true) => "response-required-write-only-property-added",
        (false, false, true) => "response-optional-write-only-property-added",
        (false, true, false) => "response-required-property-added",
        (false, false, false) => "response-optional-property-added",
    };
    let default = default.map(quoted).unwrap_or_default();
    found.say(at, rule, (None, Some(&one.side.pointer)), |words| words.now(default));
}

fn both<'a>(
    walk: &Walk<'a>,
    (spot, path): (Spot, Path),
    old: &Property<'a>,
    new: &Property<'a>,
    found: &mut Found<'a>,
) {
    let at = (Some(&old.side.pointer), Some(&new.side.pointer));
    access((spot, &path), old, new, at, found);
    let void = old.is_void(spot) || new.is_void(spot);
    let required = match (old.required, new.required) {
        (false, true) => Some(true),
        (true, false) => Some(false),
        _ => None,
    };
    if let Some(now) = required {
        let default = new.default(walk.new).filter(|_| now);
        let rule = match (spot.is_sent(), void, now) {
            (true, true, _) => None,
            (true, false, true) if default.is_some() => Some("*-became-required-with-default"),
            (false, true, true) => Some("response-write-only-property-became-required"),
            (false, true, false) => Some("response-write-only-property-became-optional"),
            (_, false, true) => Some("*-became-required"),
            (_, false, false) => Some("*-became-optional"),
        };
        if let Some(rule) = rule {
            let default = default.map(quoted).unwrap_or_default();
            found.say((spot, &path), rule, at, |words| words.now(default));
        }
    }
    if !void {
        found.look(Place { old: old.side.clone(), new: new.side.clone(), spot, path, repeats: false });
    }
}

/// Which side sends it.
fn access(
    (spot, path): (Spot, &Path),
    old: &Property<'_>,
    new: &Property<'_>,
    at: (Option<&Pointer>, Option<&Pointer>),
    found: &mut Found<'_>,
) {
    let direction = if spot.is_sent() { "request" } else { "response" };
    let required = if new.required { "required" } else { "optional" };
    for (was, is, what) in [(old.read_only, new.read_only, "read-only"), (old.write_only, new.write_only, "write-only")]
    {
        let not = match (was, is) {
            (false, true) => "",
            (true, false) => "not-",
            _ => continue,
        };
        let rule = format!("{direction}-{required}-property-became-{not}{what}");
        found.say((spot, path), &rule, at, |words| words);
    }
}
