//! Unions: which arm, and a value that no other arm would take.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::Extent;
use super::accepts::accepts;
use super::sampler::Sampler;
use crate::ir::{Arm, Field, Limits, Shape, Tagged, TypeExpr};

/// How many more values of an arm are tried for one that no other arm takes.
const TRIES: u64 = 8;

impl<'a> Sampler<'a> {
    pub fn tagged(&mut self, union: &'a Tagged, limits: &Limits) -> Option<Value> {
        let arms: Vec<_> = union.arms.iter().map(|arm| (&arm.ty, limits.with(&arm.docs.limits))).collect();
        self.arms(&arms, |sampler, at, value| {
            let (Value::Object(object), Some(arm)) = (&mut *value, union.arms.get(at)) else { return None };
            let tag = sampler.says(&arm.ty, object, &union.tag, &arm.value);
            object.insert(union.tag.clone(), tag);
            Some(())
        })
    }

    pub fn untagged(&mut self, all: &'a [Arm], limits: &Limits) -> Option<Value> {
        let arms: Vec<_> = all.iter().map(|arm| (&arm.ty, limits.with(&arm.docs.limits))).collect();
        self.arms(&arms, |sampler, at, value| {
            let (Value::Object(object), Some(arm)) = (value, all.get(at)) else { return Some(()) };
            for guard in &arm.guards {
                let random = sampler.is_random().then(|| sampler.chance.index(guard.values.len()));
                if let (true, Some(allowed)) =
                    (object.contains_key(&guard.field), guard.values.get(random.unwrap_or_default()))
                {
                    let value = sampler.says(&arm.ty, object, &guard.field, allowed);
                    object.insert(guard.field.clone(), value);
                }
            }
            Some(())
        })
    }

    /// A value of one of these, which `mark` makes tell which it is. With `oneOf`, what two arms allow is not allowed, and
    /// arms of `anyOf` do not suffer from being told apart; only where nothing else is found, several take it.
    fn arms(
        &mut self,
        arms: &[(&'a TypeExpr, Cow<'_, Limits>)],
        mark: impl Fn(&mut Self, usize, &mut Value) -> Option<()>,
    ) -> Option<Value> {
        let from = if self.is_random() { self.chance.index(arms.len()) } else { 0 };
        let mut doubtful: Option<(Value, usize)> = None;
        for (at, (ty, limits)) in arms.iter().enumerate().cycle().skip(from).take(arms.len()) {
            let make = |sampler: &mut Self| {
                let mut value = sampler.value(ty, limits)?;
                mark(sampler, at, &mut value)?;
                Some(value)
            };
            let told_apart = |sampler: &mut Self, value: &Value| {
                let Self { api, spare, .. } = sampler;
                *spare == 0
                    || arms
                        .iter()
                        .enumerate()
                        .all(|(other, (ty, limits))| accepts(api, ty, limits, value, spare) == (other == at))
            };
            let before = self.left;
            if let Some(value) = make(self) {
                if told_apart(self, &value) {
                    return Some(value);
                }
                doubtful = doubtful.or(Some((value, self.left)));
                self.left = before;
            }
            for attempt in 0..if self.again { 0 } else { TRIES } {
                // First everything, then anything.
                let extent = if attempt == 0 { Extent::Everything } else { Extent::Random(attempt) };
                let other = self.aside(extent, |sampler| make(sampler).filter(|value| told_apart(sampler, value)));
                if other.is_some() {
                    return other;
                }
            }
        }
        let (value, left) = doubtful?;
        self.left = self.left.min(left);
        Some(value)
    }

    /// `text` as the value of a field of an arm: a tag may be a number or a boolean on the wire.
    fn says(&mut self, arm: &TypeExpr, object: &Map<String, Value>, field: &str, text: &str) -> Value {
        let like = object.get(field).cloned().or_else(|| {
            let field = self.fields(arm)?.iter().find(|other| other.name == field)?;
            self.value(&field.ty, &field.docs.limits)
        });
        match like {
            Some(Value::Number(_) | Value::Bool(_)) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
            _ => json!(text),
        }
    }

    /// The fields of a struct, however it is wrapped.
    fn fields(&self, ty: &TypeExpr) -> Option<&'a [Field]> {
        let api = self.api;
        let mut ty = ty;
        for _ in 0..=api.types.len().saturating_mul(2) {
            match ty {
                TypeExpr::Boxed(inner) => ty = inner,
                TypeExpr::Named(id) => match &api.types.get(id.0)?.shape {
                    Shape::Struct(shape) => return Some(&shape.fields),
                    Shape::Newtype(inner) | Shape::Alias(inner) => ty = inner,
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }
}
