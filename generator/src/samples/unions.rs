//! Unions: which arm, and a value that no other arm would take.

use std::borrow::Cow;
use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::Fill;
use super::accepts::accepts;
use super::sampler::Sampler;
use crate::ir::{Arm, Constraints, Field, Shape, Struct, Tagged, TypeExpr, TypeId};

/// How many more values of an arm are tried for one that no other arm takes.
const TRIES: u64 = 8;

/// How many arms are tried. Where the values of so many pass for others, those of hundreds more do as well: such arms are
/// objects that need nothing.
pub(super) const ARMS: usize = 24;

/// What a value of an arm is held against.
#[derive(Clone, Copy)]
enum Rivals {
    /// Nothing: it may satisfy other arms as well.
    None,
    /// The other arms of this union.
    Of(TypeId),
}

/// What an arm is, as far as that tells whether it takes values of others.
enum Resolved<'a> {
    Any,
    AnyObject,
    Object(&'a Struct),
    Objects(&'a Tagged),
}

/// Whether an object without any fields is one of these, and fields that are not listed can be anything.
fn needs_nothing(shape: &Struct) -> bool {
    matches!(shape.rest, None | Some(TypeExpr::Any)) && shape.fields.iter().all(|field| !field.required)
}

/// Whether any object that is made passes: its fields are called `key`.
fn takes_any(shape: &Struct) -> bool {
    needs_nothing(shape) && shape.fields.iter().all(|field| !field.name.starts_with("key"))
}

impl<'a> Sampler<'a> {
    pub fn tagged(&mut self, id: TypeId, union: &'a Tagged, constraints: &Constraints) -> Option<Value> {
        let arms: Vec<_> = union.arms.iter().map(|arm| (&arm.ty, constraints.with(&arm.docs.constraints))).collect();
        let rivals = if union.of_subtypes { Rivals::None } else { Rivals::Of(id) };
        self.arms(rivals, &arms, |sampler, at, value| {
            let (Value::Object(object), Some(arm)) = (&mut *value, union.arms.get(at)) else { return None };
            let tag = sampler.says(&arm.ty, object, &union.tag, &arm.value);
            object.insert(union.tag.clone(), tag);
            Some(())
        })
    }

    pub fn untagged(&mut self, id: TypeId, all: &'a [Arm], constraints: &Constraints) -> Option<Value> {
        let arms: Vec<_> = all.iter().map(|arm| (&arm.ty, constraints.with(&arm.docs.constraints))).collect();
        self.arms(Rivals::Of(id), &arms, |sampler, at, value| {
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
        rivals: Rivals,
        arms: &[(&'a TypeExpr, Cow<'_, Constraints>)],
        mark: impl Fn(&mut Self, usize, &mut Value) -> Option<()>,
    ) -> Option<Value> {
        let from = if self.is_random() { self.chance.index(arms.len()) } else { 0 };
        let tried = arms.iter().enumerate().cycle().skip(from).take(arms.len().min(ARMS));
        let Rivals::Of(id) = rivals else {
            return { tried }.find_map(|(at, (ty, constraints))| self.arm(at, ty, constraints, &mark));
        };
        let covered = self.covered(id, arms);
        let is_covered = |(at, _): &(usize, _)| covered.get(*at).copied().unwrap_or(false);
        // What others cover is never told apart from them, so it is made only where nothing else is found.
        let (covered, open): (Vec<_>, Vec<_>) = tried.partition(is_covered);
        let mut doubtful: Option<(Value, usize)> = None;
        for (at, (ty, constraints)) in open {
            let make = |sampler: &mut Self| sampler.arm(at, ty, constraints, &mark);
            let told_apart = |sampler: &mut Self, value: &Value| {
                let Self { api, spare, .. } = sampler;
                *spare == 0
                    || arms
                        .iter()
                        .enumerate()
                        .all(|(other, (ty, constraints))| accepts(api, ty, constraints, value, spare) == (other == at))
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
                let fill = if attempt == 0 { Fill::All } else { Fill::Random(attempt) };
                let other = self.aside(fill, |sampler| make(sampler).filter(|value| told_apart(sampler, value)));
                if other.is_some() {
                    return other;
                }
            }
        }
        if let Some((value, left)) = doubtful {
            self.left = self.left.min(left);
            return Some(value);
        }
        covered.into_iter().find_map(|(at, (ty, constraints))| self.arm(at, ty, constraints, &mark))
    }

    /// A value of one arm, which tells that it is one.
    fn arm(
        &mut self,
        at: usize,
        ty: &TypeExpr,
        constraints: &Constraints,
        mark: &impl Fn(&mut Self, usize, &mut Value) -> Option<()>,
    ) -> Option<Value> {
        let mut value = self.value(ty, constraints)?;
        mark(self, at, &mut value)?;
        Some(value)
    }

    /// Which arms of a union others cover. With many arms that takes long, and a sample may have the same union in it many
    /// times.
    fn covered(&mut self, id: TypeId, arms: &[(&TypeExpr, Cow<'_, Constraints>)]) -> Rc<[bool]> {
        let is_free: Vec<bool> = arms.iter().map(|(_, constraints)| constraints.is_empty()).collect();
        if let Some((known, covered)) = self.covered_arms.get(&id)
            && *known == is_free
        {
            return Rc::clone(covered);
        }
        let covers = |at: usize, ty: &TypeExpr, other: usize, ty_of_other: &TypeExpr| {
            other != at && is_free.get(other) == Some(&true) && self.covers(ty_of_other, ty)
        };
        let is_covered = |(at, (ty, _)): (usize, &(&TypeExpr, _))| {
            arms.iter().enumerate().any(|(other, (ty_of_other, _))| covers(at, ty, other, ty_of_other))
        };
        let covered: Rc<[bool]> = arms.iter().enumerate().map(is_covered).collect();
        self.covered_arms.insert(id, (is_free, Rc::clone(&covered)));
        covered
    }

    /// Whether whatever is made of `ty` surely passes for one of `other`, so that there is no use in further attempts:
    /// `anyOf` with any object, and objects that need nothing and agree in the fields that both have.
    fn covers(&self, other: &TypeExpr, ty: &TypeExpr) -> bool {
        let (Some(other), Some(ty)) = (self.resolved(other), self.resolved(ty)) else { return false };
        match (other, ty) {
            (Resolved::Any, _)
            | (Resolved::AnyObject, Resolved::AnyObject | Resolved::Object(_) | Resolved::Objects(_)) => true,
            (Resolved::Object(other), Resolved::Object(shape)) => {
                let agrees = |field: &Field| {
                    let own = shape.fields.iter().find(|own| own.name == field.name);
                    own.is_none_or(|own| own.ty == field.ty && own.docs.constraints == field.docs.constraints)
                };
                shape.rest.is_none() && needs_nothing(other) && other.fields.iter().all(agrees)
            }
            (Resolved::Object(other), Resolved::AnyObject) => takes_any(other),
            (Resolved::Objects(union), Resolved::AnyObject) => union.arms.iter().any(|arm| {
                let arm = self.resolved(&arm.ty).filter(|_| arm.docs.constraints.is_empty());
                matches!(arm, Some(Resolved::Object(shape)) if takes_any(shape))
            }),
            _ => false,
        }
    }

    /// What a type without constraints is, however it is wrapped.
    fn resolved(&self, ty: &TypeExpr) -> Option<Resolved<'a>> {
        let mut id = match ty {
            TypeExpr::Boxed(inner) => return self.resolved(inner),
            TypeExpr::Any => return Some(Resolved::Any),
            TypeExpr::Map(inner) if **inner == TypeExpr::Any => return Some(Resolved::AnyObject),
            TypeExpr::Named(id) => *id,
            _ => return None,
        };
        for _ in 0..=self.api.types.len() {
            let def = &self.api.types[id];
            if !def.docs.constraints.is_empty() {
                return None;
            }
            match &def.shape {
                Shape::Struct(shape) => return Some(Resolved::Object(shape)),
                Shape::Tagged(union) => return Some(Resolved::Objects(union)),
                Shape::Newtype(TypeExpr::Named(inner)) | Shape::Alias(TypeExpr::Named(inner)) => id = *inner,
                Shape::Newtype(TypeExpr::Any) | Shape::Alias(TypeExpr::Any) => return Some(Resolved::Any),
                Shape::Newtype(TypeExpr::Map(inner)) | Shape::Alias(TypeExpr::Map(inner)) => {
                    return (**inner == TypeExpr::Any).then_some(Resolved::AnyObject);
                }
                _ => return None,
            }
        }
        None
    }

    /// `text` as the value of a field of an arm: a tag may be a number or a boolean on the wire.
    fn says(&mut self, arm: &TypeExpr, object: &Map<String, Value>, field: &str, text: &str) -> Value {
        let like = object.get(field).cloned().or_else(|| {
            let field = self.fields(arm)?.iter().find(|other| other.name == field)?;
            self.value(&field.ty, &field.docs.constraints)
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
                TypeExpr::Named(id) => match &api.types[*id].shape {
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
