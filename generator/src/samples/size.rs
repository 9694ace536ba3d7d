//! An estimate of the size of a sample. Types that refer to each other have far too many values at most depths, and making
//! them only to count them takes too long.

use super::sampler::Sampler;
use super::unions::ARMS;
use crate::ir::{Constraints, Each, Shape, Struct, TypeExpr, TypeId};

/// A lower bound for the number of values in a sample with every field. A union whose arms are compared counts as one.
pub(super) struct SizeEstimate<'s, 'a> {
    sampler: &'s Sampler<'a>,
    /// At depths greater than this, optional values are not counted.
    full: usize,
    max_depth: usize,
    open: Vec<TypeId>,
    /// The number of values that the sample may still get.
    left: usize,
    /// Whether optional values were not counted because of their depth.
    is_cut: bool,
}

impl<'s, 'a> SizeEstimate<'s, 'a> {
    pub fn new(sampler: &'s Sampler<'a>, max_depth: usize) -> Self {
        Self { sampler, full: 0, max_depth, open: Vec::new(), left: 0, is_cut: false }
    }

    /// The greatest depth at which the size may be within `most`. A sample that is too large at a depth is so at all greater
    /// depths.
    pub fn depth(&mut self, ty: &TypeExpr, constraints: &Constraints, most: usize) -> usize {
        for full in 1..=self.max_depth {
            (self.full, self.left, self.is_cut) = (full, most, false);
            self.open.clear();
            self.value(ty, constraints);
            if self.left == 0 {
                return full - 1;
            }
            // Everything is counted, so that greater depths have the same size.
            if !self.is_cut {
                break;
            }
        }
        self.max_depth
    }

    fn shows_more(&mut self) -> bool {
        let shows = self.open.len() <= self.full;
        self.is_cut |= !shows;
        shows
    }

    /// Whether there is a value; only recursive types may have none.
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
                // Items of a unique list may differ from this estimate.
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
        if self.open.contains(&id) || self.open.len() > self.max_depth {
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
            // The first arm with a value is taken.
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
