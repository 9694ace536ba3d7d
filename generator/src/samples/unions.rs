//! Unions: the choice of an arm, and a value that no other arm accepts.

use std::borrow::Cow;
use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::Fill;
use super::accepts::accepts;
use super::sampler::Sampler;
use crate::ir::{Arm, Constraints, Field, Shape, Struct, Tagged, TypeExpr, TypeId};

/// The maximum of further attempts to make a value that no other arm accepts.
const TRIES: u64 = 8;

/// The maximum of arms that are tried. If other arms accept the values of so many, further arms will not help: they are
/// objects without required fields.
pub(super) const ARMS: usize = 24;

/// The arms that must not accept a value.
#[derive(Clone, Copy)]
enum Rivals {
    /// None: other arms may accept the value as well.
    None,
    /// The other arms of this union.
    Of(TypeId),
}

/// The kind of an arm, as far as it decides whether the arm accepts values of others.
enum Resolved<'a> {
    Any,
    AnyObject,
    Object(&'a Struct),
    Objects(&'a Tagged),
}

/// Whether a struct has no required fields and allows any unlisted field.
fn needs_nothing(shape: &Struct) -> bool {
    matches!(shape.rest, None | Some(TypeExpr::Any)) && shape.fields.iter().all(|field| !field.required)
}

/// Whether a struct accepts every object that is made; the fields of those are called `key`.
fn takes_any(shape: &Struct) -> bool {
    needs_nothing(shape) && shape.fields.iter().all(|field| !field.name.starts_with("key"))
}

impl<'a> Sampler<'a> {
    pub fn tagged(&mut self, id: TypeId, union: &'a Tagged, constraints: &Constraints) -> Option<Value> {
        let arms: Vec<_> = union.arms.iter().map(|arm| (&arm.ty, constraints.with(&arm.docs.constraints))).collect();
        let rivals = if union.of_subtypes { Rivals::None } else { Rivals::Of(id) };
        self.arms(rivals, &arms, |sampler, at, value| {
            let (Value::Object(object), Some(arm)) = (&mut *value, union.arms.get(at)) else { return None };
            let tag = sampler.tag_value(&arm.ty, object, &union.tag, &arm.value);
            object.insert(union.tag.clone(), tag);
            Some(())
        })
    }

    pub fn untagged(&mut self, id: TypeId, all: &'a [Arm], constraints: &Constraints) -> Option<Value> {
        let arms: Vec<_> = all.iter().map(|arm| (&arm.ty, constraints.with(&arm.docs.constraints))).collect();
        self.arms(Rivals::Of(id), &arms, |sampler, at, value| {
            let (Value::Object(object), Some(arm)) = (value, all.get(at)) else { return Some(()) };
            for guard in &arm.guards {
                let random = sampler.is_random().then(|| sampler.random.index(guard.values.len()));
                if let (true, Some(allowed)) =
                    (object.contains_key(&guard.field), guard.values.get(random.unwrap_or_default()))
                {
                    let value = sampler.tag_value(&arm.ty, object, &guard.field, allowed);
                    object.insert(guard.field.clone(), value);
                }
            }
            Some(())
        })
    }

    /// A value of one of these arms, to which `mark` adds the tag. With `oneOf`, a value that two arms accept is invalid; with
    /// `anyOf`, it is only avoided. If no other value is found, one is taken that several arms accept.
    fn arms(
        &mut self,
        rivals: Rivals,
        arms: &[(&'a TypeExpr, Cow<'_, Constraints>)],
        mark: impl Fn(&mut Self, usize, &mut Value) -> Option<()>,
    ) -> Option<Value> {
        let from = if self.is_random() { self.random.index(arms.len()) } else { 0 };
        let tried = arms.iter().enumerate().cycle().skip(from).take(arms.len().min(ARMS));
        let Rivals::Of(id) = rivals else {
            return { tried }.find_map(|(at, (ty, constraints))| self.arm(at, ty, constraints, &mark));
        };
        let covered = self.covered(id, arms);
        let is_covered = |(at, _): &(usize, _)| covered.get(*at).copied().unwrap_or(false);
        // Values of a covered arm are accepted by another one, so they are the last resort.
        let (covered, open): (Vec<_>, Vec<_>) = tried.partition(is_covered);
        let mut doubtful: Option<(Value, usize)> = None;
        for (at, (ty, constraints)) in open {
            let make = |sampler: &mut Self| sampler.arm(at, ty, constraints, &mark);
            let told_apart = |sampler: &mut Self, value: &Value| {
                let Self { api, budget, .. } = sampler;
                *budget == 0
                    || arms
                        .iter()
                        .enumerate()
                        .all(|(other, (ty, constraints))| accepts(api, ty, constraints, value, budget) == (other == at))
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
                // First all fields, then random values.
                let fill = if attempt == 0 { Fill::All } else { Fill::Random(attempt) };
                let other = self.retry(fill, |sampler| make(sampler).filter(|value| told_apart(sampler, value)));
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

    /// A value of an arm, with its tag.
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

    /// The arms of a union that others cover. The result is cached, since a sample may have the same union many times.
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

    /// Whether `other` surely accepts every value that is made of `ty`, so that further attempts are useless: `anyOf` with any
    /// object, and objects without required fields whose common fields agree.
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

    /// The kind of a type without constraints, behind aliases and newtypes.
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

    /// The tag `text` as a value of its field, which may be a number or a boolean.
    fn tag_value(&mut self, arm: &TypeExpr, object: &Map<String, Value>, field: &str, text: &str) -> Value {
        let like = object.get(field).cloned().or_else(|| {
            let field = self.fields(arm)?.iter().find(|other| other.name == field)?;
            self.value(&field.ty, &field.docs.constraints)
        });
        match like {
            Some(Value::Number(_) | Value::Bool(_)) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
            _ => json!(text),
        }
    }

    /// The fields of a struct, behind aliases and newtypes.
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
