//! The walk through the schemas of both sides. Named schemas are walked once for each way in which they are used,
//! whoever uses them; what uses them is found out afterwards.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::fields::{self, Property};
use super::found::{Finding, Words};
use super::place::{Core, Peeled, Said, Side, Ty, component};
use super::spot::{Anchor, Path, Spot};
use super::{bounds, life, types, values};
use crate::ir::{Api, TypeId};
use crate::pointer::Pointer;

/// So many places are looked at below one anchor: schemas that go by other names on each side can be paired in more ways
/// than anybody would read.
const MAX_PLACES: usize = 20_000;

/// So many steps inwards are looked at below one anchor.
const MAX_STEPS: usize = 100;

/// Two named schemas at a spot.
type Pair = (TypeId, TypeId, Spot);

/// Everything that is found in schemas.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    pub old: &'a Api,
    pub new: &'a Api,
    units: HashMap<Pair, Unit>,
    /// In the order of their discovery; those from `open` on are still to be walked.
    order: Vec<Pair>,
    open: usize,
    /// Whether arms of unions are told by their names only, as they are where the question is whether two are the same.
    by_name: bool,
}

/// What was found in a pair of named schemas, and those that it leads to.
#[derive(Debug, Default)]
struct Unit {
    findings: Vec<Finding>,
    leads_to: Vec<Pair>,
    operations: BTreeSet<usize>,
}

/// A place on both sides.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
    pub spot: Spot,
    pub path: Path,
    /// Whether a list is written as one value after the other, so that one value is a list as well.
    pub repeats: bool,
}

/// What is found below one anchor.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub anchor: Anchor,
    findings: Vec<Finding>,
    /// Places that are still to be looked at.
    next: Vec<Place<'a>>,
    leads_to: Vec<Pair>,
}

impl<'a> Found<'a> {
    fn new(anchor: Anchor) -> Self {
        Self { anchor, findings: Vec::new(), next: Vec::new(), leads_to: Vec::new() }
    }

    /// Says something of a place, if there is a rule for it; `words` gets the words with the place in them.
    pub fn say(
        &mut self,
        (spot, path): (Spot, &Path),
        rule: &str,
        at: (Option<&Pointer>, Option<&Pointer>),
        words: impl FnOnce(Words) -> Words,
    ) -> bool {
        let Some(rule) = spot.rule(rule) else { return false };
        let words = words(Words::place(self.anchor.place(path)));
        let subject = self.anchor.subject().map(str::to_owned);
        self.findings.push(Finding { subject, ..Finding::new(rule, &words).at(at.0, at.1) });
        true
    }

    /// Has a place looked at in its turn.
    pub fn look(&mut self, place: Place<'a>) {
        if place.path.len() < MAX_STEPS {
            self.next.push(place);
        }
    }
}

impl<'a> Walk<'a> {
    pub fn new(old: &'a Api, new: &'a Api) -> Self {
        Self { old, new, units: HashMap::new(), order: Vec::new(), open: 0, by_name: false }
    }

    /// Walks everything below a place of an operation, and tells what is found outside of named schemas.
    pub fn root(&mut self, anchor: Anchor, place: Place<'a>, operation: Option<usize>) -> Vec<Finding> {
        let mut found = Found::new(anchor);
        found.look(place);
        self.run(found, operation)
    }

    /// The same for the parts of a request body that stand for its properties.
    pub fn parts(&mut self, (old, new): (&[Property<'a>], &[Property<'a>]), operation: usize) -> Vec<Finding> {
        let mut found = Found::new(Anchor::RequestBody);
        fields::properties(self, (Spot::RequestProperty, &Path::default()), old, new, &mut found);
        self.run(found, Some(operation))
    }

    fn run(&mut self, found: Found<'a>, operation: Option<usize>) -> Vec<Finding> {
        let found = self.below(found);
        for pair in &found.leads_to {
            self.unit(*pair).operations.extend(operation);
        }
        while let Some(pair) = self.order.get(self.open).copied() {
            self.open += 1;
            let (old, new, spot) = pair;
            let name = component(&self.old.types[old]).unwrap_or_default();
            let inside = |id| Side { ty: Ty::Inside(id), said: Said::default(), pointer: Pointer::root() };
            let place = Place { old: inside(old), new: inside(new), spot, path: Path::default(), repeats: false };
            let mut found = Found::new(Anchor::Schema(name.to_owned(), spot));
            found.look(place);
            let found = self.below(found);
            if self.by_name && !found.findings.is_empty() {
                self.open = usize::MAX;
            }
            for pair in &found.leads_to {
                self.unit(*pair);
            }
            let unit = self.unit(pair);
            (unit.findings, unit.leads_to) = (found.findings, found.leads_to);
        }
        let operations: BTreeSet<usize> = operation.into_iter().collect();
        found.findings.into_iter().map(|finding| Finding { operations: operations.clone(), ..finding }).collect()
    }

    fn unit(&mut self, pair: Pair) -> &mut Unit {
        let order = &mut self.order;
        self.units.entry(pair).or_insert_with(|| {
            order.push(pair);
            Unit::default()
        })
    }

    /// What was found in named schemas, with the operations that have it.
    pub fn finish(mut self) -> Vec<Finding> {
        let mut work = self.order.clone();
        while let Some(pair) = work.pop() {
            let Some(unit) = self.units.get(&pair) else { continue };
            let (operations, leads_to) = (unit.operations.clone(), unit.leads_to.clone());
            for next in leads_to {
                let Some(unit) = self.units.get_mut(&next) else { continue };
                let before = unit.operations.len();
                unit.operations.extend(&operations);
                if unit.operations.len() > before {
                    work.push(next);
                }
            }
        }
        let mut findings = Vec::new();
        for pair in self.order {
            let Some(unit) = self.units.remove(&pair) else { continue };
            let operations = unit.operations;
            findings
                .extend(unit.findings.into_iter().map(|finding| Finding { operations: operations.clone(), ..finding }));
        }
        findings
    }

    /// Whether nothing changes from one place to the other.
    pub fn same(&self, old: &Side<'a>, new: &Side<'a>, spot: Spot) -> bool {
        if self.by_name {
            return false;
        }
        let mut walk = Walk { by_name: true, ..Walk::new(self.old, self.new) };
        let place = Place { old: old.clone(), new: new.clone(), spot, path: Path::default(), repeats: false };
        walk.root(Anchor::RequestBody, place, None).is_empty() && walk.finish().is_empty()
    }

    fn below(&self, mut found: Found<'a>) -> Found<'a> {
        let mut seen = HashSet::new();
        for _ in 0..MAX_PLACES {
            // Where the question is whether two are the same, one difference is the answer.
            let Some(place) = found.next.pop().filter(|_| !self.by_name || found.findings.is_empty()) else { break };
            let (old, new) = self.meet(&place, &mut found.leads_to);
            let inside = type_of(&old.core).zip(type_of(&new.core));
            // The same two types again, further inside: nothing new would be found.
            if inside.is_some_and(|(old, new)| !seen.insert((old, new, place.spot))) {
                continue;
            }
            self.compare(&place, &old, &new, &mut found);
        }
        found
    }

    /// Takes the aliases off both sides, as far as a named schema that both lead to.
    fn meet(&self, place: &Place<'a>, leads_to: &mut Vec<Pair>) -> (Peeled<'a>, Peeled<'a>) {
        let (old, new) = (place.old.names(self.old), place.new.names(self.new));
        let mut nearest: Option<(usize, TypeId, TypeId)> = None;
        for (far, (name, old)) in old.iter().enumerate() {
            let Some(near) = new.iter().position(|(other, _)| other == name) else { continue };
            let Some((_, new)) = new.get(near) else { continue };
            if nearest.is_none_or(|(known, ..)| far + near < known) {
                nearest = Some((far + near, *old, *new));
            }
        }
        let stop = nearest.map(|(_, old, new)| (old, new));
        if let Some((old, new)) = stop {
            leads_to.push((old, new, place.spot));
        }
        let old = place.old.peel(self.old, |id, _| stop.is_some_and(|(stop, _)| id == stop));
        let new = place.new.peel(self.new, |id, _| stop.is_some_and(|(_, stop)| id == stop));
        (old, new)
    }

    fn compare(&self, place: &Place<'a>, old: &Peeled<'a>, new: &Peeled<'a>, found: &mut Found<'a>) {
        values::null(place, old, new, found);
        life::value(place, old, new, found);
        values::default(place, old, new, found);
        if let (Core::Schema(_), Core::Schema(_)) = (&old.core, &new.core) {
            values::pattern(place, old, new, found);
            bounds::compare(place, old, new, found);
            return;
        }
        // Where it is another type, there is nothing to compare but that.
        if !types::compare(self, place, old, new, found) {
            return;
        }
        values::values(place, old, new, found);
        values::pattern(place, old, new, found);
        bounds::compare(place, old, new, found);
        self.inside(place, old, new, found);
    }

    fn inside(&self, place: &Place<'a>, old: &Peeled<'a>, new: &Peeled<'a>, found: &mut Found<'a>) {
        match (&old.core, &new.core) {
            (Core::List(old_item), Core::List(new_item)) => {
                let item = |ty, side: &Peeled<'a>| Side::new(ty, side.inner(), side.pointer.child("items"));
                found.look(Place {
                    old: item(old_item, old),
                    new: item(new_item, new),
                    spot: place.spot.inside(),
                    path: place.path.items(),
                    repeats: false,
                });
            }
            (Core::Object(old_object), Core::Object(new_object)) => {
                fields::compare(self, place, old_object, new_object, found);
                if let (Some(old_rest), Some(new_rest)) = (old_object.rest, new_object.rest) {
                    let value =
                        |ty, side: &Peeled<'a>| Side::new(ty, side.inner(), side.pointer.child("additionalProperties"));
                    found.look(Place {
                        old: value(old_rest, old),
                        new: value(new_rest, new),
                        spot: place.spot.inside(),
                        path: place.path.values(),
                        repeats: false,
                    });
                }
            }
            _ => {}
        }
    }
}

impl Peeled<'_> {
    /// The limits of what is inside.
    fn inner(&self) -> crate::ir::Constraints {
        self.said.constraints.inner.as_deref().cloned().unwrap_or_default()
    }
}

impl Place<'_> {
    /// Where texts and rules have it.
    pub fn spot(&self) -> (Spot, &Path) {
        (self.spot, &self.path)
    }
}

/// The type that a core is the inside of.
fn type_of(core: &Core<'_>) -> Option<TypeId> {
    match core {
        Core::Object(object) => object.id,
        Core::Tagged(_, id) | Core::Untagged(_, id) => Some(*id),
        _ => None,
    }
}
