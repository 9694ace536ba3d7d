//! Overlaps of union arms: a value may satisfy several arms, or only nested fields tell them apart. It is read as one
//! of them, and what only the others declare is lost.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::Analysis;
use super::merge::{DeclaredProperty, MergedSchema, SchemaPart};
use crate::document::{Additional, TypeName};
use crate::ir::model::Guard;

/// Messages name at most this many fields.
const MAX_LISTED: usize = 5;

/// Arms are compared at most this deep.
pub const MAX_DEPTH: usize = 16;

/// Limit of kept comparisons.
const MAX_KNOWN: usize = 10_000;

/// The sign for fields that an object does not declare.
const OTHERS: &str = "*";

/// What only one of two schemas declares.
#[derive(Default)]
struct Difference {
    /// Fields of only the first schema, and of only the second.
    own: [BTreeSet<String>; 2],
    /// The same below the top level, where it does not count for the choice of an arm.
    below: [BTreeSet<String>; 2],
    /// Whether no value satisfies both.
    are_apart: bool,
}

impl Difference {
    fn apart() -> Self {
        Self { are_apart: true, ..Self::default() }
    }

    pub fn all(&self, side: usize) -> Vec<String> {
        [&self.own, &self.below].into_iter().filter_map(|sides| sides.get(side)).flatten().cloned().collect()
    }

    /// Adds a difference below a path.
    fn below(&mut self, path: &str, inner: &Self) {
        for (side, below) in self.below.iter_mut().enumerate() {
            below.extend(inner.all(side).iter().map(|name| {
                let dot = if name.starts_with('[') { "" } else { "." };
                format!("{path}{dot}{name}")
            }));
        }
    }

    fn is_nothing(&self) -> bool {
        self.own.iter().chain(&self.below).all(BTreeSet::is_empty)
    }
}

/// Known comparisons of parts.
type Known = HashMap<(Vec<SchemaPart>, Vec<SchemaPart>), Rc<Difference>>;

/// An arm of a union.
#[derive(Clone, Copy)]
pub struct UnionArm<'a> {
    pub label: &'a str,
    pub parts: &'a [SchemaPart],
}

/// An arm to compare.
struct Candidate<'d> {
    arm: UnionArm<'d>,
    guards: Vec<Guard>,
    merged: Rc<MergedSchema>,
}

impl Analysis<'_, '_> {
    /// The message about arms that overlap, if values lose something. A value of a `oneOf` has the fields of one arm,
    /// which are found at the top level if the arms differ there.
    pub fn overlap(&self, arms: &[UnionArm<'_>], exactly_one: bool) -> Option<String> {
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for arm in arms.iter().copied() {
            candidates.push(Candidate { arm, guards: self.guards(arm.parts), merged: self.merged(arm.parts) });
        }
        let mut known = Known::new();
        let mut first: Option<(&Candidate<'_>, &Candidate<'_>, Difference)> = None;
        let mut more: usize = 0;
        for (at, one) in candidates.iter().enumerate() {
            if known.len() > MAX_KNOWN {
                known.clear();
            }
            for two in candidates.iter().skip(at + 1) {
                if are_guarded(one, two) {
                    continue;
                }
                let found = self.difference(one.arm.parts, two.arm.parts, exactly_one, 0, &mut known);
                if found.are_apart || !is_lost(&found, exactly_one) {
                    continue;
                }
                if first.is_some() {
                    more += 1;
                } else {
                    first = Some((one, two, found));
                }
            }
        }
        let (one, two, found) = first?;
        let others = match more {
            0 => String::new(),
            1 => " (and so in one more pair of arms)".to_owned(),
            more => format!(" (and so in {more} more pairs of arms)"),
        };
        let key = if exactly_one { "oneOf" } else { "anyOf" };
        let is_object = |one: &Candidate<'_>| matches!(one.merged.kind(), Ok(Some(TypeName::Object)));
        let what = if is_object(one) { "an object" } else { "a list" };
        let side = |of: &Candidate<'_>, lost: Vec<String>| match lost.as_slice() {
            [] => format!("`{}`", of.arm.label),
            lost => format!("`{}` without {}", of.arm.label, listed(lost)),
        };
        Some(format!(
            "{what} may be of several arms of `{key}` at once; it is read as one of them: as {}, or as {}{others}",
            side(one, found.all(1)),
            side(two, found.all(0))
        ))
    }

    /// The difference of two schemas for values that satisfy both.
    fn difference(
        &self,
        one: &[SchemaPart],
        two: &[SchemaPart],
        exactly_one: bool,
        depth: usize,
        known: &mut Known,
    ) -> Difference {
        let all_merged = (self.merged(one), self.merged(two));
        let kinds = (all_merged.0.kind().ok().flatten(), all_merged.1.kind().ok().flatten());
        match kinds {
            // Unions within arms report their own overlaps, and values without a type are kept whole.
            _ if depth > MAX_DEPTH || is_union(&all_merged.0) || is_union(&all_merged.1) => Difference::default(),
            (Some(TypeName::Object), Some(TypeName::Object)) => {
                self.objects_differ((&all_merged.0, &all_merged.1), exactly_one, depth, known)
            }
            (Some(TypeName::Array), Some(TypeName::Array)) => {
                let inner =
                    self.within(&whole(&all_merged.0.items), &whole(&all_merged.1.items), exactly_one, depth, known);
                let mut found = Difference::default();
                if !inner.are_apart {
                    found.below("[]", &inner);
                }
                found
            }
            (Some(one), Some(two)) if one != two => {
                let is_number = |kind| matches!(kind, TypeName::Integer | TypeName::Number);
                if is_number(one) && is_number(two) { Difference::default() } else { Difference::apart() }
            }
            _ => Difference::default(),
        }
    }

    fn objects_differ(
        &self,
        (one, two): (&MergedSchema, &MergedSchema),
        exactly_one: bool,
        depth: usize,
        known: &mut Known,
    ) -> Difference {
        let mut found = Difference::default();
        let misses = |one: &MergedSchema, two: &MergedSchema| {
            two.unions.is_empty()
                && (exactly_one || is_closed(two))
                && one.required.iter().any(|name| !two.properties.contains_key(name))
        };
        if misses(one, two) || misses(two, one) {
            return Difference::apart();
        }
        for (name, declarations) in &one.properties {
            let is_required = one.required.contains(name) || two.required.contains(name);
            let others = match two.properties.get(name) {
                Some(declarations) => of_declared(declarations),
                None => values(two),
            };
            let inner = self.within(&of_declared(declarations), &others, exactly_one, depth, known);
            if inner.are_apart && is_required {
                return Difference::apart();
            }
            if !inner.are_apart && two.properties.contains_key(name) {
                found.below(name, &inner);
            }
        }
        for (name, declarations) in two.properties.iter().filter(|(name, _)| !one.properties.contains_key(*name)) {
            let inner = self.within(&values(one), &of_declared(declarations), exactly_one, depth, known);
            if inner.are_apart && two.required.contains(name) {
                return Difference::apart();
            }
        }
        if keeps_others(one) && keeps_others(two) {
            let inner = self.within(&values(one), &values(two), exactly_one, depth, known);
            if !inner.are_apart {
                found.below(OTHERS, &inner);
            }
        }
        let [ours, theirs] = &mut found.own;
        add_own(one, two, ours);
        add_own(two, one, theirs);
        found
    }

    /// The difference one level deeper, memoised.
    fn within(
        &self,
        one: &[SchemaPart],
        two: &[SchemaPart],
        exactly_one: bool,
        depth: usize,
        known: &mut Known,
    ) -> Rc<Difference> {
        if one.is_empty() || two.is_empty() {
            return Rc::default();
        }
        let (one, two) = (self.targets_of(one), self.targets_of(two));
        if one == two {
            return Rc::default();
        }
        let key = (one, two);
        if !self.is_deep(&key.0) && !self.is_deep(&key.1) {
            return Rc::new(self.unless_null(&key, exactly_one, depth, known));
        }
        if let Some(found) = known.get(&key) {
            return Rc::clone(found);
        }
        // A recursive schema adds nothing at its inner occurrence.
        known.insert(key.clone(), Rc::default());
        let found = Rc::new(self.unless_null(&key, exactly_one, depth, known));
        known.insert(key, Rc::clone(&found));
        found
    }

    /// The difference, or none if both admit null.
    fn unless_null(
        &self,
        (one, two): &(Vec<SchemaPart>, Vec<SchemaPart>),
        exactly_one: bool,
        depth: usize,
        known: &mut Known,
    ) -> Difference {
        let found = self.difference(one, two, exactly_one, depth + 1, known);
        let is_null = |parts: &[SchemaPart]| parts.iter().all(|part| self.is_nullable(part.id));
        if found.are_apart && is_null(one) && is_null(two) { Difference::default() } else { found }
    }

    fn is_deep(&self, parts: &[SchemaPart]) -> bool {
        matches!(self.merged(parts).kind(), Ok(Some(TypeName::Object | TypeName::Array)))
    }

    fn targets_of(&self, parts: &[SchemaPart]) -> Vec<SchemaPart> {
        parts.iter().map(|part| SchemaPart { id: self.target(part.id), own_only: part.own_only }).collect()
    }
}

/// Whether a required field has disjoint values in both arms.
fn are_guarded(one: &Candidate<'_>, two: &Candidate<'_>) -> bool {
    one.guards.iter().any(|guard| {
        let is_required = one.merged.required.contains(&guard.field) || two.merged.required.contains(&guard.field);
        let other = two.guards.iter().find(|other| other.field == guard.field);
        is_required && other.is_some_and(|other| !other.values.iter().any(|value| guard.values.contains(value)))
    })
}

/// Whether some value loses something. The arm with most of its fields wins; among equals the first.
fn is_lost(found: &Difference, exactly_one: bool) -> bool {
    let [ours, theirs] = &found.own;
    let [ours_below, theirs_below] = &found.below;
    let is_unseen = theirs.contains(OTHERS) || !theirs_below.is_empty();
    let adds = [ours, ours_below].iter().any(|names| !names.is_empty());
    let is_either = adds && !theirs.is_empty();
    !found.is_nothing() && (is_unseen || (!exactly_one && (is_either || ours.contains(OTHERS))))
}

/// What the first declares at its top level and the second drops.
pub fn add_own(one: &MergedSchema, two: &MergedSchema, into: &mut BTreeSet<String>) {
    // An object of a closed arm has no fields of another one.
    if is_closed(two) || keeps_others(two) {
        return;
    }
    into.extend(one.properties.keys().filter(|name| !two.properties.contains_key(*name)).cloned());
    if keeps_others(one) {
        into.insert(OTHERS.to_owned());
    }
}

/// Whether a schema consists of unions alone.
pub fn is_union(merged: &MergedSchema) -> bool {
    merged.properties.is_empty() && !merged.unions.is_empty()
}

pub fn is_closed(merged: &MergedSchema) -> bool {
    merged.additional.contains(&Additional::Forbidden)
}

/// Whether undeclared fields are kept.
fn keeps_others(merged: &MergedSchema) -> bool {
    let is_open = |one: &Additional| matches!(one, Additional::Any | Additional::Schema(_));
    !is_closed(merged) && (merged.properties.is_empty() || merged.additional.iter().any(is_open))
}

/// The schemas of undeclared fields.
pub fn values(merged: &MergedSchema) -> Vec<SchemaPart> {
    let schema = |one: &Additional| if let Additional::Schema(id) = one { Some(SchemaPart::whole(*id)) } else { None };
    merged.additional.iter().filter_map(schema).collect()
}

pub fn whole(ids: &[crate::document::SchemaId]) -> Vec<SchemaPart> {
    ids.iter().map(|id| SchemaPart::whole(*id)).collect()
}

fn of_declared(declarations: &[DeclaredProperty]) -> Vec<SchemaPart> {
    declarations.iter().map(|declared| SchemaPart::whole(declared.id)).collect()
}

/// The first fields of a list, and the count of the others.
pub fn listed(names: &[String]) -> String {
    let shown = names.iter().take(MAX_LISTED).map(|name| match name.strip_suffix(OTHERS) {
        Some("") => "other fields".to_owned(),
        Some(path) => format!("other fields of `{}`", path.trim_end_matches('.')),
        None => format!("`{name}`"),
    });
    let shown: Vec<String> = shown.collect();
    match names.len().saturating_sub(shown.len()) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
