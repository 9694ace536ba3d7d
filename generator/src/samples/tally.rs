//! How large a sample would be, without making it: types that mention each other have far too many values at most
//! depths, and finding that out by making them takes most of the time.

use super::sampler::Sampler;
use super::unions::ARMS;
use crate::ir::{Constraints, Each, Shape, Struct, TypeExpr, TypeId};

/// Counts the values of a sample with everything, as far as that is certain: of a union whose arms are held against each
/// other only that there is one.
pub(super) struct Tally<'s, 'a> {
    sampler: &'s Sampler<'a>,
    /// Inside of more types than this, only what is required is counted.
    full: usize,
    deepest: usize,
    open: Vec<TypeId>,
    /// How many more values there can be.
    left: usize,
}

impl<'s, 'a> Tally<'s, 'a> {
    pub fn new(sampler: &'s Sampler<'a>, deepest: usize) -> Self {
        Self { sampler, full: 0, deepest, open: Vec::new(), left: 0 }
    }

    /// The greatest depth at which a sample may have no more values than this. Where it has too many at one, it has so
    /// at all that are greater.
    pub fn depth(&mut self, ty: &TypeExpr, constraints: &Constraints, most: usize) -> usize {
        let depths = 1..=self.deepest;
        let fits = |full: &usize| {
            (self.full, self.left) = (*full, most);
            self.open.clear();
            self.value(ty, constraints);
            self.left > 0
        };
        depths.take_while(fits).last().unwrap_or(0)
    }

    fn shows_more(&self) -> bool {
        self.open.len() <= self.full
    }

    /// Whether there is a value, as far as that depends on types that contain themselves.
    fn value(&mut self, ty: &TypeExpr, constraints: &Constraints) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        if !constraints.choices.is_empty() {
            return true;
        }
        match ty {
            TypeExpr::Boxed(inner) => self.value(inner, constraints),
            TypeExpr::Nullable(inner) => {
                let null = self.sampler.allows_null(self.open.is_empty());
                let shown = !null || self.shows_more();
                (shown && self.value(inner, constraints)) || null
            }
            TypeExpr::Named(id) => self.named(*id, constraints),
            TypeExpr::List(item) if constraints.values.is_empty() => {
                let once = self.shows_more() && constraints.items.most != Some(0);
                let many = constraints.items.least.max(u64::from(once));
                let of_items = constraints.inside(Each::Item);
                // Of several that must not be the same, there may be other attempts.
                let counted = if constraints.unique { many.min(1) } else { many };
                (0..counted).all(|_| self.value(item, of_items)) || constraints.items.least == 0
            }
            TypeExpr::Map(value) if constraints.values.is_empty() && constraints.needs.is_empty() => {
                let once = self.shows_more() && constraints.properties.most != Some(0);
                let many = constraints.properties.least.max(u64::from(once));
                let of_values = constraints.inside(Each::Value);
                (0..many).all(|_| self.value(value, of_values)) || constraints.properties.least == 0
            }
            TypeExpr::List(_) | TypeExpr::Map(_) | TypeExpr::Scalar(_) | TypeExpr::Any => true,
        }
    }

    fn named(&mut self, id: TypeId, constraints: &Constraints) -> bool {
        if self.open.contains(&id) || self.open.len() > self.deepest {
            return false;
        }
        let def = &self.sampler.api.types[id];
        let constraints = constraints.with(&def.docs.constraints);
        if !constraints.choices.is_empty() {
            return true;
        }
        self.open.push(id);
        let there = match &def.shape {
            Shape::Struct(shape) if constraints.needs.is_empty() => self.object(id, shape),
            Shape::Newtype(inner) | Shape::Alias(inner) => self.value(inner, &constraints),
            // The first of them that there is is taken.
            Shape::Tagged(union) if union.of_subtypes => {
                union.arms.iter().take(ARMS).any(|arm| self.value(&arm.ty, &constraints.with(&arm.docs.constraints)))
            }
            _ => true,
        };
        self.open.pop();
        there
    }

    fn object(&mut self, id: TypeId, shape: &Struct) -> bool {
        let own = self.sampler.own_example(id);
        for field in &shape.fields {
            if self.sampler.left_out(field) || !(field.required || self.shows_more()) {
                continue;
            }
            let example = own.is_some_and(|own| own.contains_key(&field.name));
            if example || self.sampler.example(&field.pointer).is_some() {
                continue;
            }
            if !self.value(&field.ty, &field.docs.constraints) && field.required {
                return false;
            }
        }
        true
    }
}
