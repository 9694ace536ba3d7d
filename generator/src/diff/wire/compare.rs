//! The comparison of schemas. Two named schemas are compared once for each position in which they are used; the
//! operations that use them are found out afterwards.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::fields::{self, Property};
use super::finding::{Finding, Placeholders};
use super::position::{Anchor, Path, Position};
use super::schema_use::{Annotations, Resolved, ResolvedType, SchemaUse, UsedType, component};
use super::{bounds, deprecation, types, values};
use crate::ir::{Api, TypeId};
use crate::pointer::Pointer;

/// The maximum of pairs that are compared below one anchor: schemas without common names can be paired in too many ways.
const MAX_PAIRS: usize = 20_000;

/// The maximal depth below one anchor.
const MAX_STEPS: usize = 100;

/// Two named schemas in a position.
type TypePair = (TypeId, TypeId, Position);

/// The comparison of all schemas of two descriptions.
#[derive(Debug)]
pub(super) struct SchemaComparison<'a> {
    pub old: &'a Api,
    pub new: &'a Api,
    types: HashMap<TypePair, TypeFindings>,
    /// The pairs in the order of their discovery; those from `open` on are not compared yet.
    order: Vec<TypePair>,
    open: usize,
    /// Whether arms of unions are matched by name only. This keeps a check for equality from starting further checks.
    by_name: bool,
}

/// The findings in a pair of named schemas, and the pairs that they use.
#[derive(Debug, Default)]
struct TypeFindings {
    findings: Vec<Finding>,
    uses: Vec<TypePair>,
    operations: BTreeSet<usize>,
}

/// A use of a schema in both descriptions.
#[derive(Clone, Debug)]
pub(super) struct UsePair<'a> {
    pub old: SchemaUse<'a>,
    pub new: SchemaUse<'a>,
    pub position: Position,
    pub path: Path,
    /// Whether a list is written as one value after the other, so that one value is a list as well.
    pub repeats: bool,
}

/// The findings below one anchor.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    pub anchor: Anchor,
    list: Vec<Finding>,
    /// The pairs that are not compared yet.
    pending: Vec<UsePair<'a>>,
    uses: Vec<TypePair>,
}

impl<'a> Findings<'a> {
    fn new(anchor: Anchor) -> Self {
        Self { anchor, list: Vec::new(), pending: Vec::new(), uses: Vec::new() }
    }

    /// Adds a finding, if the position has such a rule. `fill` gets the placeholders with the location filled in.
    pub fn report(
        &mut self,
        (position, path): (Position, &Path),
        rule: &str,
        at: (Option<&Pointer>, Option<&Pointer>),
        placeholders: impl FnOnce(Placeholders) -> Placeholders,
    ) -> bool {
        let Some(rule) = position.rule(rule) else { return false };
        let placeholders = placeholders(Placeholders::location(self.anchor.location(path)));
        let subject = self.anchor.subject().map(str::to_owned);
        self.list.push(Finding { subject, ..Finding::new(rule, &placeholders).at(at.0, at.1) });
        true
    }

    /// Adds a pair that is to be compared.
    pub fn push(&mut self, pair: UsePair<'a>) {
        if pair.path.len() < MAX_STEPS {
            self.pending.push(pair);
        }
    }
}

impl<'a> SchemaComparison<'a> {
    pub fn new(old: &'a Api, new: &'a Api) -> Self {
        Self { old, new, types: HashMap::new(), order: Vec::new(), open: 0, by_name: false }
    }

    /// Compares all schemas below a part of an operation, and returns the findings outside of named schemas.
    pub fn compare_root(&mut self, anchor: Anchor, pair: UsePair<'a>, operation: Option<usize>) -> Vec<Finding> {
        let mut findings = Findings::new(anchor);
        findings.push(pair);
        self.run(findings, operation)
    }

    /// The same for the parts of a multipart body, which are its properties.
    pub fn compare_parts(&mut self, (old, new): (&[Property<'a>], &[Property<'a>]), operation: usize) -> Vec<Finding> {
        let mut findings = Findings::new(Anchor::RequestBody);
        fields::properties(self, (Position::RequestProperty, &Path::default()), old, new, &mut findings);
        self.run(findings, Some(operation))
    }

    fn run(&mut self, findings: Findings<'a>, operation: Option<usize>) -> Vec<Finding> {
        let findings = self.compare_pending(findings);
        for pair in &findings.uses {
            self.entry(*pair).operations.extend(operation);
        }
        while let Some(pair) = self.order.get(self.open).copied() {
            self.open += 1;
            let (old, new, position) = pair;
            let name = component(&self.old.types[old]).unwrap_or_default();
            let inside = |id| SchemaUse {
                ty: UsedType::Inside(id),
                annotations: Annotations::default(),
                pointer: Pointer::root(),
            };
            let uses = UsePair { old: inside(old), new: inside(new), position, path: Path::default(), repeats: false };
            let mut findings = Findings::new(Anchor::Schema(name.to_owned(), position));
            findings.push(uses);
            let findings = self.compare_pending(findings);
            if self.by_name && !findings.list.is_empty() {
                self.open = usize::MAX;
            }
            for pair in &findings.uses {
                self.entry(*pair);
            }
            let entry = self.entry(pair);
            (entry.findings, entry.uses) = (findings.list, findings.uses);
        }
        let operations: BTreeSet<usize> = operation.into_iter().collect();
        findings.list.into_iter().map(|finding| Finding { operations: operations.clone(), ..finding }).collect()
    }

    fn entry(&mut self, pair: TypePair) -> &mut TypeFindings {
        let order = &mut self.order;
        self.types.entry(pair).or_insert_with(|| {
            order.push(pair);
            TypeFindings::default()
        })
    }

    /// The findings in named schemas, with the operations that use them.
    pub fn finish(mut self) -> Vec<Finding> {
        let mut work = self.order.clone();
        while let Some(pair) = work.pop() {
            let Some(entry) = self.types.get(&pair) else { continue };
            let (operations, uses) = (entry.operations.clone(), entry.uses.clone());
            for next in uses {
                let Some(entry) = self.types.get_mut(&next) else { continue };
                let before = entry.operations.len();
                entry.operations.extend(&operations);
                if entry.operations.len() > before {
                    work.push(next);
                }
            }
        }
        let mut findings = Vec::new();
        for pair in self.order {
            let Some(entry) = self.types.remove(&pair) else { continue };
            let operations = entry.operations;
            findings.extend(
                entry.findings.into_iter().map(|finding| Finding { operations: operations.clone(), ..finding }),
            );
        }
        findings
    }

    /// Whether two uses have no difference.
    pub fn same(&self, old: &SchemaUse<'a>, new: &SchemaUse<'a>, position: Position) -> bool {
        if self.by_name {
            return false;
        }
        let mut schemas = SchemaComparison { by_name: true, ..SchemaComparison::new(self.old, self.new) };
        let pair = UsePair { old: old.clone(), new: new.clone(), position, path: Path::default(), repeats: false };
        schemas.compare_root(Anchor::RequestBody, pair, None).is_empty() && schemas.finish().is_empty()
    }

    fn compare_pending(&self, mut findings: Findings<'a>) -> Findings<'a> {
        let mut seen = HashSet::new();
        for _ in 0..MAX_PAIRS {
            // A check for equality ends at the first difference.
            let Some(pair) = findings.pending.pop().filter(|_| !self.by_name || findings.list.is_empty()) else {
                break;
            };
            let (old, new) = self.resolve_pair(&pair, &mut findings.uses);
            let inside = type_of(&old.core).zip(type_of(&new.core));
            // A recursive type: the pair was compared further outside.
            if inside.is_some_and(|(old, new)| !seen.insert((old, new, pair.position))) {
                continue;
            }
            self.compare(&pair, &old, &new, &mut findings);
        }
        findings
    }

    /// Resolves the aliases of both uses, up to a named schema that both descriptions have.
    fn resolve_pair(&self, pair: &UsePair<'a>, uses: &mut Vec<TypePair>) -> (Resolved<'a>, Resolved<'a>) {
        let (old, new) = (pair.old.names(self.old), pair.new.names(self.new));
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
            uses.push((old, new, pair.position));
        }
        let old = pair.old.resolve(self.old, |id, _| stop.is_some_and(|(stop, _)| id == stop));
        let new = pair.new.resolve(self.new, |id, _| stop.is_some_and(|(_, stop)| id == stop));
        (old, new)
    }

    fn compare(&self, pair: &UsePair<'a>, old: &Resolved<'a>, new: &Resolved<'a>, findings: &mut Findings<'a>) {
        values::null(pair, old, new, findings);
        deprecation::compare(pair, old, new, findings);
        values::default(pair, old, new, findings);
        if let (ResolvedType::Schema(_), ResolvedType::Schema(_)) = (&old.core, &new.core) {
            values::pattern(pair, old, new, findings);
            bounds::compare(pair, old, new, findings);
            return;
        }
        // Values of different types have nothing else in common.
        if !types::compare(self, pair, old, new, findings) {
            return;
        }
        values::values(pair, old, new, findings);
        values::pattern(pair, old, new, findings);
        bounds::compare(pair, old, new, findings);
        self.compare_children(pair, old, new, findings);
    }

    fn compare_children(
        &self,
        pair: &UsePair<'a>,
        old: &Resolved<'a>,
        new: &Resolved<'a>,
        findings: &mut Findings<'a>,
    ) {
        match (&old.core, &new.core) {
            (ResolvedType::List(old_item), ResolvedType::List(new_item)) => {
                let item = |ty, side: &Resolved<'a>| SchemaUse::new(ty, side.inner(), side.pointer.child("items"));
                findings.push(UsePair {
                    old: item(old_item, old),
                    new: item(new_item, new),
                    position: pair.position.inside(),
                    path: pair.path.items(),
                    repeats: false,
                });
            }
            (ResolvedType::Object(old_object), ResolvedType::Object(new_object)) => {
                fields::compare(self, pair, old_object, new_object, findings);
                if let (Some(old_rest), Some(new_rest)) = (old_object.rest, new_object.rest) {
                    let value = |ty, side: &Resolved<'a>| {
                        SchemaUse::new(ty, side.inner(), side.pointer.child("additionalProperties"))
                    };
                    findings.push(UsePair {
                        old: value(old_rest, old),
                        new: value(new_rest, new),
                        position: pair.position.inside(),
                        path: pair.path.values(),
                        repeats: false,
                    });
                }
            }
            _ => {}
        }
    }
}

impl Resolved<'_> {
    /// The constraints of items or values.
    fn inner(&self) -> crate::ir::Constraints {
        self.annotations.constraints.inner.as_deref().cloned().unwrap_or_default()
    }
}

impl UsePair<'_> {
    /// The position, for rules, and the path, for texts.
    pub fn position(&self) -> (Position, &Path) {
        (self.position, &self.path)
    }
}

/// The struct or union that a resolved type is.
fn type_of(core: &ResolvedType<'_>) -> Option<TypeId> {
    match core {
        ResolvedType::Object(object) => object.id,
        ResolvedType::Tagged(_, id) | ResolvedType::Untagged(_, id) => Some(*id),
        _ => None,
    }
}
