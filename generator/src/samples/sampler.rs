//! The making of a value from a type.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::alphabet::Alphabet;
use super::random::Random;
use super::satisfies::satisfies;
use super::size::SizeEstimate;
use super::{Direction, Examples, Fill, Site};
use crate::ir::{Api, Constraints, Count, NO_LIMITS, Shape, TypeExpr, TypeId};

/// The size that a sample should not exceed. Types that refer to each other would otherwise be nested in every order: ten
/// of them make millions of values.
pub(super) const PREFERRED_SIZE: usize = 1_000;

/// The maximal size of a sample.
const MAX_SIZE: usize = 100_000;

/// The maximum of values that are made and checked for a sample, at one depth and at all depths.
pub(super) const BUDGET: usize = 5_000;
const TOTAL_BUDGET: usize = 15_000;

/// The maximal depth of types in a sample.
const MAX_DEPTH: usize = 24;

/// The result of an attempt.
enum Attempt {
    /// The sample is too large.
    Exceeds,
    /// The attempt ended, with a value if there is one.
    Ends(Option<Value>),
}

pub(super) struct Sampler<'a> {
    pub api: &'a Api,
    pub fill: Fill,
    pub site: Site<'a>,
    /// At depths greater than this, optional values are left out.
    full: usize,
    /// The number of values that the sample may still get.
    pub left: usize,
    /// The types that the sample is inside of.
    open: Vec<TypeId>,
    /// Examples that are taken if they are valid.
    pub examples: Option<&'a Examples<'a>>,
    pub random: Random,
    /// Whether this is a further attempt. Unions in it have a single attempt, since the number of attempts would explode.
    pub again: bool,
    /// The number of values that may still be made or checked, failed ones included. Without a budget, the first value is
    /// taken.
    pub budget: usize,
    /// The budget for all depths that are not tried yet.
    total_budget: usize,
    /// Whether a value is missing because of recursive types or the size of the sample.
    pub stopped: bool,
    /// Whether a pattern that cannot be read fails.
    pub strict: bool,
    /// By union: the arms without constraints, and the arms that others cover then.
    pub covered_arms: HashMap<TypeId, (Vec<bool>, Rc<[bool]>)>,
}

impl<'a> Sampler<'a> {
    pub fn new(api: &'a Api, site: &Site<'a>, fill: Fill, examples: Option<&'a Examples<'a>>) -> Self {
        Self {
            api,
            fill,
            site: *site,
            full: 0,
            left: 0,
            open: Vec::new(),
            examples,
            random: Random::new(0),
            again: false,
            budget: 0,
            total_budget: TOTAL_BUDGET,
            stopped: false,
            strict: true,
            covered_arms: HashMap::new(),
        }
    }

    /// The fullest sample that is not too large: optional values are left out where they are nested deepest.
    ///
    /// A text whose pattern cannot be read is a value of the description. Without such a value, the pattern is ignored: it
    /// is not one of ECMA 262, so that other tools cannot read it either.
    ///
    /// If only an empty value is possible, the sample is empty.
    pub fn bounded(&mut self, ty: &TypeExpr) -> Option<Value> {
        let non_empty = self.site.non_empty;
        let value = self.fullest(ty).or_else(|| {
            self.strict = false;
            self.fullest(ty)
        });
        value.or_else(|| {
            (self.strict, self.site.non_empty) = (true, false);
            self.fullest(ty).filter(|value| non_empty && !value.is_null())
        })
    }

    fn fullest(&mut self, ty: &TypeExpr) -> Option<Value> {
        let constraints = self.site.constraints.unwrap_or(&NO_LIMITS);
        let non_empty = something();
        let constraints = &*if self.site.non_empty { constraints.with(&non_empty) } else { Cow::Borrowed(constraints) };
        let max_depth = match self.fill {
            Fill::Required => 0,
            Fill::All => SizeEstimate::new(self, MAX_DEPTH).depth(ty, constraints, PREFERRED_SIZE),
            Fill::Random(_) => MAX_DEPTH,
        };
        if max_depth > 0
            && let Attempt::Ends(value) = self.at_depth(max_depth, PREFERRED_SIZE, ty, constraints)
        {
            return value;
        }
        // A sample that is too large at a depth is so at all greater depths.
        let (mut fits, mut exceeds, mut best) = (0, max_depth, Attempt::Exceeds);
        while exceeds - fits > 1 {
            let depth = fits.midpoint(exceeds);
            match self.at_depth(depth, PREFERRED_SIZE, ty, constraints) {
                Attempt::Exceeds => exceeds = depth,
                ends @ Attempt::Ends(_) => (fits, best) = (depth, ends),
            }
        }
        if let Attempt::Exceeds = best {
            best = self.at_depth(0, MAX_SIZE, ty, constraints);
        }
        if let Attempt::Ends(value) = best { value } else { None }
    }

    /// An attempt with optional values down to a depth.
    fn at_depth(&mut self, full: usize, most: usize, ty: &TypeExpr, constraints: &Constraints) -> Attempt {
        (self.full, self.left, self.stopped) = (full, most, false);
        self.budget = BUDGET.min(self.total_budget);
        self.total_budget -= self.budget;
        self.random = Random::new(if let Fill::Random(seed) = self.fill { seed } else { 0 });
        let value = self.value(ty, constraints);
        self.total_budget += self.budget;
        if self.left == 0 {
            return Attempt::Exceeds;
        }
        Attempt::Ends(value.or_else(|| self.described_value(ty, constraints, self.site.pointer, self.site.default)))
    }

    /// A further attempt with another content. A failed one does not count for the size of the sample.
    pub fn retry<T>(&mut self, fill: Fill, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.budget == 0 {
            return None;
        }
        let before = (self.fill, self.full, self.left, self.again);
        (self.fill, self.again) = (fill, true);
        self.full = self.full.max(self.open.len() + 1);
        let made = attempt(self);
        (self.fill, self.full, self.again) = (before.0, before.1, before.3);
        if made.is_none() {
            self.left = before.2;
        }
        made
    }

    /// Whether optional values are made at this depth.
    pub fn shows_more(&self) -> bool {
        self.fill != Fill::Required && self.open.len() <= self.full
    }

    /// Whether this optional value is made.
    pub fn shows(&mut self) -> bool {
        self.shows_more() && (!self.is_random() || self.random.one_in(2))
    }

    pub fn is_random(&self) -> bool {
        matches!(self.fill, Fill::Random(_))
    }

    pub fn direction(&self) -> Option<Direction> {
        self.site.direction
    }

    /// A value that satisfies these constraints and those of the type.
    pub fn value(&mut self, ty: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        self.stopped |= self.left == 0;
        self.left = self.left.checked_sub(1)?;
        self.budget = self.budget.saturating_sub(1);
        self.choosing(constraints, &|sampler, constraints| sampler.chosen(ty, constraints))
    }

    /// Makes a value with one of the alternatives of each choice.
    fn choosing(
        &mut self,
        constraints: &Constraints,
        make: &dyn Fn(&mut Self, &Constraints) -> Option<Value>,
    ) -> Option<Value> {
        let Some((choice, others)) = constraints.choices.split_first() else { return make(self, constraints) };
        let rest = Constraints { choices: others.to_vec(), ..constraints.clone() };
        let from = if self.is_random() { self.random.index(choice.of.len()) } else { 0 };
        choice.of.iter().cycle().skip(from).take(choice.of.len()).find_map(|one| {
            let limits_now = rest.clone().and(one.clone());
            let chosen =
                |sampler: &mut Self| sampler.choosing(&limits_now, make).filter(|value| satisfies(constraints, value));
            // A value may satisfy several alternatives of which only one is allowed.
            let again = |sampler: &mut Self| (1..8).find_map(|seed| sampler.retry(Fill::Random(seed), chosen));
            chosen(self).or_else(|| again(self))
        })
    }

    fn chosen(&mut self, ty: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        let value = match ty {
            TypeExpr::Boxed(inner) => return self.value(inner, constraints),
            TypeExpr::Nullable(inner) => return self.nullable(inner, constraints),
            TypeExpr::Named(id) => return self.named(*id, constraints),
            _ if constraints.never => None,
            _ if !constraints.values.is_empty() => self.listed(ty, constraints),
            TypeExpr::Scalar(scalar) => self.scalar(*scalar, constraints),
            TypeExpr::Any => self.any(constraints),
            TypeExpr::List(item) => self.list(item, constraints).map(Value::Array),
            TypeExpr::Map(value) => self.map(value, constraints).map(Value::Object),
        };
        value.filter(|value| satisfies(constraints, value))
    }

    /// Whether a nullable value can be null; `outermost` is whether it would be the whole sample.
    pub fn allows_null(&self, outermost: bool) -> bool {
        self.site.alphabet == Alphabet::Any && !(self.site.non_empty && outermost)
    }

    fn nullable(&mut self, inner: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        let null = self.allows_null(self.open.is_empty());
        let shown = !null || self.shows_more() && !(self.is_random() && self.random.one_in(4));
        shown.then(|| self.value(inner, constraints)).flatten().or(null.then_some(Value::Null))
    }

    fn named(&mut self, id: TypeId, constraints: &Constraints) -> Option<Value> {
        // A recursive type is not nested in itself.
        if self.open.contains(&id) || self.open.len() > MAX_DEPTH {
            self.stopped = true;
            return None;
        }
        let def = &self.api.types[id];
        let constraints = constraints.with(&def.docs.constraints);
        self.open.push(id);
        let value = self.choosing(&constraints, &|sampler, constraints| sampler.shaped(id, constraints));
        self.open.pop();
        value.or_else(|| {
            self.described_value(&TypeExpr::Named(id), &constraints, Some(&def.pointer), def.docs.default.as_ref())
        })
    }

    fn shaped(&mut self, id: TypeId, constraints: &Constraints) -> Option<Value> {
        let value = match &self.api.types[id].shape {
            Shape::Struct(shape) => self.object(id, shape, constraints).map(Value::Object),
            Shape::StringEnum(values) => self.known(values, "unlisted", constraints),
            Shape::IntegerEnum(values) => self.known(values, 0, constraints),
            Shape::Tagged(union) => self.tagged(id, union, constraints),
            Shape::Untagged(arms) => self.untagged(id, arms, constraints),
            Shape::Newtype(inner) | Shape::Alias(inner) => self.value(inner, constraints),
        };
        value.filter(|value| satisfies(constraints, value))
    }
}

/// Constraints for at least one item, property or character.
fn something() -> Constraints {
    let some = Count { least: 1, most: None };
    Constraints { items: some, properties: some, length: some, ..Constraints::default() }
}
