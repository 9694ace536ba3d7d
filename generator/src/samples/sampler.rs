//! What walks through a type and makes a value of it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::alphabet::Alphabet;
use super::chance::Chance;
use super::satisfies::satisfies;
use super::tally::Tally;
use super::{Direction, Examples, Fill, Site};
use crate::ir::{Api, Constraints, Count, NO_LIMITS, Shape, TypeExpr, TypeId};

/// The most values that a sample has, where one with less in it will do. Types that mention each other would otherwise
/// be shown in each other in every order: ten of them in millions of values.
pub(super) const ENOUGH: usize = 1_000;

/// The most values that a sample has at all.
const TOO_MANY: usize = 100_000;

/// How many values are made and looked at for the sake of one, at one depth and at all of them.
pub(super) const PATIENCE: usize = 5_000;
const ALL_PATIENCE: usize = 15_000;

/// The deepest that types nest in a sample: deeper than anybody would read.
const DEEPEST: usize = 24;

/// What comes of an attempt.
enum Trial {
    /// It takes more values than there can be.
    Exceeds,
    /// It ends, with a value where there is one.
    Ends(Option<Value>),
}

pub(super) struct Sampler<'a> {
    pub api: &'a Api,
    pub fill: Fill,
    pub site: Site<'a>,
    /// Inside of more types than this, only what is required is shown.
    full: usize,
    /// How many more values there can be.
    pub left: usize,
    /// The types that the sample is inside of.
    open: Vec<TypeId>,
    /// Taken where they fit, if there are some.
    pub examples: Option<&'a Examples<'a>>,
    pub chance: Chance,
    /// Whether this is another attempt at something; unions inside of it have only one, or there would be no end of it.
    pub again: bool,
    /// How many more values there can be with those that come to nothing, and looks at values; then whatever comes first is
    /// taken.
    pub spare: usize,
    /// The same for all depths that are still to be tried.
    patience: usize,
    /// Whether something ended because types contain themselves, or because there are too many values already.
    pub stopped: bool,
    /// Whether patterns that cannot be read count.
    pub strict: bool,
    /// By union, which arms have constraints of no kind, and which arms others cover then.
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
            chance: Chance::new(0),
            again: false,
            spare: 0,
            patience: ALL_PATIENCE,
            stopped: false,
            strict: true,
            covered_arms: HashMap::new(),
        }
    }

    /// The fullest sample that is not too large: what is optional goes where it is nested deepest.
    ///
    /// A text whose pattern cannot be read is what the description has for it. Where it has nothing, the pattern is not
    /// regarded: it is none of ECMA 262, so that nobody else can read it either.
    ///
    /// Where nothing is all that can be said, it is that.
    pub fn bounded(&mut self, ty: &TypeExpr) -> Option<Value> {
        let saying = self.site.said;
        let value = self.fullest(ty).or_else(|| {
            self.strict = false;
            self.fullest(ty)
        });
        value.or_else(|| {
            (self.strict, self.site.said) = (true, false);
            self.fullest(ty).filter(|value| saying && !value.is_null())
        })
    }

    fn fullest(&mut self, ty: &TypeExpr) -> Option<Value> {
        let constraints = self.site.constraints.unwrap_or(&NO_LIMITS);
        let said = something();
        let constraints = &*if self.site.said { constraints.with(&said) } else { Cow::Borrowed(constraints) };
        let deepest = match self.fill {
            Fill::Required => 0,
            Fill::All => Tally::new(self, DEEPEST).depth(ty, constraints, ENOUGH),
            Fill::Random(_) => DEEPEST,
        };
        if deepest > 0
            && let Trial::Ends(value) = self.at_depth(deepest, ENOUGH, ty, constraints)
        {
            return value;
        }
        // Where there are too many values at a depth, there are at all that are greater.
        let (mut fits, mut exceeds, mut best) = (0, deepest, Trial::Exceeds);
        while exceeds - fits > 1 {
            let depth = fits.midpoint(exceeds);
            match self.at_depth(depth, ENOUGH, ty, constraints) {
                Trial::Exceeds => exceeds = depth,
                ends @ Trial::Ends(_) => (fits, best) = (depth, ends),
            }
        }
        if let Trial::Exceeds = best {
            best = self.at_depth(0, TOO_MANY, ty, constraints);
        }
        if let Trial::Ends(value) = best { value } else { None }
    }

    /// What comes of showing what is optional down to a depth.
    fn at_depth(&mut self, full: usize, most: usize, ty: &TypeExpr, constraints: &Constraints) -> Trial {
        (self.full, self.left, self.stopped) = (full, most, false);
        self.spare = PATIENCE.min(self.patience);
        self.patience -= self.spare;
        self.chance = Chance::new(if let Fill::Random(seed) = self.fill { seed } else { 0 });
        let value = self.value(ty, constraints);
        self.patience += self.spare;
        if self.left == 0 {
            return Trial::Exceeds;
        }
        Trial::Ends(value.or_else(|| self.told(ty, constraints, self.site.pointer, self.site.default)))
    }

    /// Another attempt at something, with more in it; what it takes is given back if nothing came of it.
    pub fn aside<T>(&mut self, fill: Fill, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.spare == 0 {
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

    /// Whether what is optional is shown here.
    pub fn shows_more(&self) -> bool {
        self.fill != Fill::Required && self.open.len() <= self.full
    }

    /// Whether this one thing that is optional is shown.
    pub fn shows(&mut self) -> bool {
        self.shows_more() && (!self.is_random() || self.chance.one_in(2))
    }

    pub fn is_random(&self) -> bool {
        matches!(self.fill, Fill::Random(_))
    }

    pub fn direction(&self) -> Option<Direction> {
        self.site.direction
    }

    /// A value of this type that satisfies these constraints and those of the type.
    pub fn value(&mut self, ty: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        self.stopped |= self.left == 0;
        self.left = self.left.checked_sub(1)?;
        self.spare = self.spare.saturating_sub(1);
        self.choosing(constraints, &|sampler, constraints| sampler.chosen(ty, constraints))
    }

    /// Makes something with one of the constraints of each choice.
    fn choosing(
        &mut self,
        constraints: &Constraints,
        make: &dyn Fn(&mut Self, &Constraints) -> Option<Value>,
    ) -> Option<Value> {
        let Some((choice, others)) = constraints.choices.split_first() else { return make(self, constraints) };
        let rest = Constraints { choices: others.to_vec(), ..constraints.clone() };
        let from = if self.is_random() { self.chance.index(choice.of.len()) } else { 0 };
        choice.of.iter().cycle().skip(from).take(choice.of.len()).find_map(|one| {
            let limits_now = rest.clone().and(one.clone());
            let chosen =
                |sampler: &mut Self| sampler.choosing(&limits_now, make).filter(|value| satisfies(constraints, value));
            // What satisfies one may satisfy another, where only one is to be satisfied.
            let again = |sampler: &mut Self| (1..8).find_map(|seed| sampler.aside(Fill::Random(seed), chosen));
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

    /// Whether null can stand for what may be null; `outermost` tells whether it would be the whole sample.
    pub fn allows_null(&self, outermost: bool) -> bool {
        self.site.alphabet == Alphabet::Any && !(self.site.said && outermost)
    }

    fn nullable(&mut self, inner: &TypeExpr, constraints: &Constraints) -> Option<Value> {
        let null = self.allows_null(self.open.is_empty());
        let shown = !null || self.shows_more() && !(self.is_random() && self.chance.one_in(4));
        shown.then(|| self.value(inner, constraints)).flatten().or(null.then_some(Value::Null))
    }

    fn named(&mut self, id: TypeId, constraints: &Constraints) -> Option<Value> {
        // Structs nest at most once in themselves.
        if self.open.contains(&id) || self.open.len() > DEEPEST {
            self.stopped = true;
            return None;
        }
        let def = &self.api.types[id];
        let constraints = constraints.with(&def.docs.constraints);
        self.open.push(id);
        let value = self.choosing(&constraints, &|sampler, constraints| sampler.shaped(id, constraints));
        self.open.pop();
        value.or_else(|| self.told(&TypeExpr::Named(id), &constraints, Some(&def.pointer), def.docs.default.as_ref()))
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

/// At least an item, a property or a character.
fn something() -> Constraints {
    let some = Count { least: 1, most: None };
    Constraints { items: some, properties: some, length: some, ..Constraints::default() }
}
