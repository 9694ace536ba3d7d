//! Compares recorded values with their schemas.

use std::collections::{BTreeMap, BTreeSet};

use generator::pointer::Pointer;

use super::alternatives;
use super::schema::{Document, MergedSchema, Union, allows};
use super::shape::{Kind, Shape};

/// The maximal nesting of unions.
const MAX_NESTED_UNIONS: usize = 8;

/// Records by the label of their answer.
pub type Seen = BTreeMap<String, Shape>;

/// An undeclared field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unknown {
    /// The schema of the object.
    pub owner: Pointer,
    pub name: String,
}

/// Recorded values by their schemas.
#[derive(Debug)]
pub struct Comparison<'a> {
    pub document: Document<'a>,
    /// Values by the location of their schema.
    pub locations: BTreeMap<Pointer, Seen>,
    /// Values by each schema part of such a location.
    pub parts: BTreeMap<Pointer, Seen>,
    /// Values that no alternative of a union allows, by the schema with the union and its keyword.
    pub unions: BTreeMap<(Pointer, &'static str), Seen>,
    /// Undeclared fields.
    pub unknown: BTreeMap<Unknown, Seen>,
    /// Objects whose fields were compared.
    pub owners: BTreeMap<Pointer, Seen>,
    /// Notes on differences without a proposal.
    pub notes: BTreeSet<String>,
    label: String,
    /// The current nesting of unions without a value in between.
    unions_above: usize,
}

impl<'a> Comparison<'a> {
    pub const fn new(document: Document<'a>) -> Self {
        Self {
            document,
            locations: BTreeMap::new(),
            parts: BTreeMap::new(),
            unions: BTreeMap::new(),
            unknown: BTreeMap::new(),
            owners: BTreeMap::new(),
            notes: BTreeSet::new(),
            label: String::new(),
            unions_above: 0,
        }
    }

    /// Adds the values of the answers with this label, whose schema is at `location`.
    pub fn add(&mut self, label: &str, location: &Pointer, shape: &Shape) {
        label.clone_into(&mut self.label);
        self.compare(std::slice::from_ref(location), shape);
    }

    /// Recursive: the recorder bounds the depth of values, and this that of unions.
    fn compare(&mut self, locations: &[Pointer], shape: &Shape) {
        let view = self.document.view(locations);
        if shape.total() == 0 || view.parts.is_empty() || view.is_open() {
            return;
        }
        for location in locations {
            record(&mut self.locations, location.clone(), &self.label, shape);
        }
        for part in &view.parts {
            record(&mut self.parts, part.pointer.clone(), &self.label, shape);
        }
        let Some(kinds) = view.kinds(self.document) else { return };
        if !view.unions.is_empty() && self.unions_above < MAX_NESTED_UNIONS {
            let above = self.unions_above;
            self.unions_above += 1;
            self.compare_unions(&view, shape);
            self.unions_above = above;
        }
        if let Some(items) = &shape.items
            && allows(&kinds, Kind::List)
        {
            let locations = view.keyword("items");
            if !locations.is_empty() {
                self.compare(&locations, items);
            }
        }
        if shape.count(Kind::Object) > 0 && allows(&kinds, Kind::Object) {
            self.compare_object(&view, shape);
        }
    }

    fn compare_object(&mut self, view: &MergedSchema<'_>, shape: &Shape) {
        let rest = view.keyword("additionalProperties");
        let mut map = shape.others.as_deref().cloned().unwrap_or_default();
        let mut unknown = Vec::new();
        for (name, field) in &shape.fields {
            let locations = view.field(name);
            if !locations.is_empty() {
                self.compare(&locations, field);
            } else if view.has_rest() {
                map.add(field);
            } else {
                unknown.push((name, field));
            }
        }
        if !rest.is_empty() {
            self.compare(&rest, &map);
            return;
        }
        // An object without declared fields has any fields.
        let declares = view.has("properties") || view.has("additionalProperties");
        if !view.unions.is_empty() || view.has_rest() || !declares {
            return;
        }
        let owner = view.owner();
        if let Some(base) = view.parts.iter().find(|part| part.schema.contains_key("discriminator")) {
            let types = alternatives::subtypes(self.document, &base.pointer);
            self.note_misfits(view, &base.pointer, &types, shape);
            return;
        }
        record(&mut self.owners, owner.clone(), &self.label, shape);
        for (name, field) in unknown {
            let location = Unknown { owner: owner.clone(), name: name.clone() };
            record(&mut self.unknown, location, &self.label, field);
        }
        // They include fields whose names are not recorded.
        if let Some(others) = &shape.others
            && others.total() > 0
            && view.names().all(is_recorded)
        {
            let count = others.total();
            self.note(&owner, &format!("{count} values under keys that are not recorded, since they may be data"));
        }
    }

    /// A type of values that one alternative alone allows is compared with it. Records do not say which of several alternatives an
    /// object had.
    fn compare_unions(&mut self, view: &MergedSchema<'_>, shape: &Shape) {
        let unions: Vec<Union> = view.unions.clone();
        for union in unions {
            let of: Vec<_> = union
                .arms
                .iter()
                .map(|arm| self.document.view(std::slice::from_ref(arm)).kinds(self.document))
                .collect();
            let fits = |kind: Kind| {
                let is = move |kinds: &Option<BTreeSet<Kind>>| kinds.as_ref().is_none_or(|kinds| allows(kinds, kind));
                union.arms.iter().zip(&of).filter(move |(_, kinds)| is(kinds)).map(|(arm, _)| arm)
            };
            let unmatched = shape.only(|kind| fits(kind).next().is_none());
            if unmatched.total() > 0 {
                record(&mut self.unions, (union.owner.clone(), union.keyword), &self.label, &unmatched);
            }
            for arm in &union.arms {
                let own = shape.only(|kind| fits(kind).eq([arm]));
                self.compare(std::slice::from_ref(arm), &own);
            }
            let shared = |kind: &Kind| shape.count(*kind) > 0 && fits(*kind).count() > 1;
            if shared(&Kind::Object) {
                let arms: Vec<Pointer> = fits(Kind::Object).cloned().collect();
                self.note_misfits(view, &union.owner, &arms, shape);
            } else if shape.unknown > 0 && shared(&Kind::Text) {
                self.note(
                    &union.owner,
                    &format!("{} values are unknown to an enum of its alternatives", shape.unknown),
                );
            }
        }
    }

    fn note_misfits(&mut self, common: &MergedSchema<'_>, location: &Pointer, types: &[Pointer], shape: &Shape) {
        let misfits = alternatives::misfits(self.document, common, types, shape);
        if !misfits.is_empty() {
            let of = types.len();
            self.note(location, &format!("whichever of its {of} types an object has, {}", misfits.join(", ")));
        }
    }

    fn note(&mut self, location: &Pointer, text: &str) {
        self.notes.insert(format!("{location}: {text} ({})", self.label));
    }
}

fn record<K: Ord>(all: &mut BTreeMap<K, Seen>, key: K, label: &str, shape: &Shape) {
    all.entry(key).or_default().entry(label.to_owned()).or_default().add(shape);
}

/// The records of all answers together.
pub fn whole(seen: &Seen) -> Shape {
    seen.values().fold(Shape::default(), |mut all, shape| {
        all.add(shape);
        all
    })
}

/// Whether the recorder of the SDK records a key as a field name.
fn is_recorded(name: &str) -> bool {
    let rest = name.strip_prefix(['@', '$']).unwrap_or(name);
    name.len() <= 64
        && rest.bytes().filter(u8::is_ascii_digit).count() <= 4
        && rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte))
}
