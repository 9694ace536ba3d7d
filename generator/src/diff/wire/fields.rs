//! The properties of objects.

use std::collections::HashMap;

use serde_json::Value;

use super::compare::{Findings, SchemaComparison, UsePair};
use super::finding::quoted;
use super::position::{Path, Position};
use super::schema_use::{Annotations, Object, SchemaUse, UsedType};
use crate::ir::{Api, Field};
use crate::pointer::Pointer;

/// A property of an object, or a part of a multipart body.
#[derive(Clone, Debug)]
pub(super) struct Property<'a> {
    pub name: &'a str,
    pub required: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub side: SchemaUse<'a>,
}

impl<'a> Property<'a> {
    fn of(field: &'a Field) -> Self {
        Self {
            name: &field.name,
            required: field.declared_required,
            read_only: field.read_only,
            write_only: field.write_only,
            side: SchemaUse {
                ty: UsedType::Expr(&field.ty),
                annotations: Annotations::of(&field.docs),
                pointer: field.pointer.clone(),
            },
        }
    }

    /// Whether the property is never sent in this direction, so that its changes do not matter.
    const fn is_absent(&self, position: Position) -> bool {
        if position.is_sent() { self.read_only } else { self.write_only }
    }

    fn default(&self, api: &'a Api) -> Option<Value> {
        self.side.resolve(api, |_, _| false).annotations.default
    }
}

/// Compares the properties of two objects.
pub(super) fn compare<'a>(
    schemas: &SchemaComparison<'a>,
    pair: &UsePair<'a>,
    old: &Object<'a>,
    new: &Object<'a>,
    findings: &mut Findings<'a>,
) {
    let of = |object: &Object<'a>| object.fields.iter().map(Property::of).collect::<Vec<_>>();
    properties(schemas, (pair.position.inside(), &pair.path), &of(old), &of(new), findings);
}

/// Compares two lists of properties.
pub(super) fn properties<'a>(
    schemas: &SchemaComparison<'a>,
    (position, path): (Position, &Path),
    old: &[Property<'a>],
    new: &[Property<'a>],
    findings: &mut Findings<'a>,
) {
    let mut new_indexes: HashMap<&str, usize> = new.iter().enumerate().map(|(index, one)| (one.name, index)).collect();
    for one in old {
        let path = path.property(one.name);
        match new_indexes.remove(one.name).and_then(|index| new.get(index)) {
            Some(other) => both(schemas, (position, path), one, other, findings),
            None => removed((position, &path), one, findings),
        }
    }
    for one in new.iter().filter(|one| new_indexes.contains_key(one.name)) {
        added(schemas, (position, &path.property(one.name)), one, findings);
    }
}

fn removed(at: (Position, &Path), one: &Property<'_>, findings: &mut Findings<'_>) {
    let rule = match (at.0.is_sent(), one.required, one.is_absent(at.0)) {
        (true, _, true) => return,
        (true, _, false) => "*-removed",
        (false, true, true) => "response-required-write-only-property-removed",
        (false, false, true) => "response-optional-write-only-property-removed",
        (false, true, false) => "response-required-property-removed",
        (false, false, false) => "response-optional-property-removed",
    };
    findings.report(at, rule, (Some(&one.side.pointer), None), |placeholders| placeholders);
}

fn added<'a>(schemas: &SchemaComparison<'a>, at: (Position, &Path), one: &Property<'a>, findings: &mut Findings<'_>) {
    let default = one.default(schemas.new);
    let rule = match (at.0.is_sent(), one.required, one.is_absent(at.0)) {
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
    findings.report(at, rule, (None, Some(&one.side.pointer)), |placeholders| placeholders.now(default));
}

fn both<'a>(
    schemas: &SchemaComparison<'a>,
    (position, path): (Position, Path),
    old: &Property<'a>,
    new: &Property<'a>,
    findings: &mut Findings<'a>,
) {
    let at = (Some(&old.side.pointer), Some(&new.side.pointer));
    access((position, &path), old, new, at, findings);
    let absent = old.is_absent(position) || new.is_absent(position);
    let required = match (old.required, new.required) {
        (false, true) => Some(true),
        (true, false) => Some(false),
        _ => None,
    };
    if let Some(now) = required {
        let default = new.default(schemas.new).filter(|_| now);
        let rule = match (position.is_sent(), absent, now) {
            (true, true, _) => None,
            (true, false, true) if default.is_some() => Some("*-became-required-with-default"),
            (false, true, true) => Some("response-write-only-property-became-required"),
            (false, true, false) => Some("response-write-only-property-became-optional"),
            (_, false, true) => Some("*-became-required"),
            (_, false, false) => Some("*-became-optional"),
        };
        if let Some(rule) = rule {
            let default = default.map(quoted).unwrap_or_default();
            findings.report((position, &path), rule, at, |placeholders| placeholders.now(default));
        }
    }
    if !absent {
        findings.push(UsePair { old: old.side.clone(), new: new.side.clone(), position, path, repeats: false });
    }
}

/// Compares `readOnly` and `writeOnly`.
fn access(
    (position, path): (Position, &Path),
    old: &Property<'_>,
    new: &Property<'_>,
    at: (Option<&Pointer>, Option<&Pointer>),
    findings: &mut Findings<'_>,
) {
    let direction = if position.is_sent() { "request" } else { "response" };
    let required = if new.required { "required" } else { "optional" };
    for (was, is, what) in [(old.read_only, new.read_only, "read-only"), (old.write_only, new.write_only, "write-only")]
    {
        let not = match (was, is) {
            (false, true) => "",
            (true, false) => "not-",
            _ => continue,
        };
        let rule = format!("{direction}-{required}-property-became-{not}{what}");
        findings.report((position, path), &rule, at, |placeholders| placeholders);
    }
}
