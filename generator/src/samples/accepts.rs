//! Whether a value would pass for one of a type: what tells whether a union could take it for another arm.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::satisfies::satisfies;
use super::{dates, formats};
use crate::ir::{Api, Each, Limits, Scalar, Shape, Struct, TypeExpr, TypeId};

/// Types are followed no deeper than this; beyond, everything passes.
const DEEPEST: usize = 64;

/// Whether a validator that knows nothing of tags would let `value` pass as a `ty`. In doubt it would, and when patience,
/// which is how often something is looked at, has come to its end.
pub(super) fn accepts(api: &Api, ty: &TypeExpr, limits: &Limits, value: &Value, patience: &mut usize) -> bool {
    let judge = Judge { api, patience: Cell::new(*patience) };
    let accepts = judge.accepts(ty, limits, value, 0);
    *patience = judge.patience.get();
    accepts
}

struct Judge<'a> {
    api: &'a Api,
    patience: Cell<usize>,
}

impl Judge<'_> {
    fn accepts(&self, ty: &TypeExpr, limits: &Limits, value: &Value, depth: usize) -> bool {
        if depth > DEEPEST || self.patience.get() == 0 {
            return true;
        }
        self.patience.set(self.patience.get() - 1);
        match ty {
            TypeExpr::Nullable(_) if value.is_null() => true,
            TypeExpr::Nullable(ty) | TypeExpr::Boxed(ty) => self.accepts(ty, limits, value, depth + 1),
            TypeExpr::Scalar(scalar) => scalar_accepts(*scalar, value) && satisfies(limits, value),
            TypeExpr::Any => satisfies(limits, value),
            TypeExpr::List(item) => {
                let of_items = limits.inside(Each::Item);
                value
                    .as_array()
                    .is_some_and(|list| list.iter().all(|value| self.accepts(item, of_items, value, depth + 1)))
                    && satisfies(limits, value)
            }
            TypeExpr::Map(ty) => {
                let of_values = limits.inside(Each::Value);
                value
                    .as_object()
                    .is_some_and(|map| map.values().all(|value| self.accepts(ty, of_values, value, depth + 1)))
                    && satisfies(limits, value)
            }
            TypeExpr::Named(id) => self.named_accepts(*id, limits, value, depth + 1),
        }
    }

    fn named_accepts(&self, id: TypeId, limits: &Limits, value: &Value, depth: usize) -> bool {
        let def = &self.api.types[id];
        let limits = &*limits.with(&def.docs.limits);
        let arm = |ty: &TypeExpr, own: &Limits| self.accepts(ty, &limits.with(own), value, depth);
        match &def.shape {
            Shape::Alias(ty) | Shape::Newtype(ty) => self.accepts(ty, limits, value, depth),
            Shape::StringEnum(known) => {
                known.iter().any(|known| value.as_str() == Some(&known.value)) && satisfies(limits, value)
            }
            Shape::IntegerEnum(known) => {
                known.iter().any(|known| value.as_i64() == Some(known.value)) && satisfies(limits, value)
            }
            Shape::Tagged(union) => {
                union.arms.iter().any(|one| arm(&one.ty, &one.docs.limits))
                    || union.untagged.iter().any(|ty| arm(ty, &Limits::default()))
            }
            Shape::Untagged(arms) => arms.iter().any(|one| arm(&one.ty, &one.docs.limits)),
            Shape::Struct(shape) => {
                value.as_object().is_some_and(|object| self.fields_accept(shape, limits, object, depth))
                    && satisfies(limits, value)
            }
        }
    }

    fn fields_accept(&self, shape: &Struct, limits: &Limits, object: &Map<String, Value>, depth: usize) -> bool {
        let listed = shape.fields.iter().all(|field| match object.get(&field.name) {
            Some(value) => self.accepts(&field.ty, &field.docs.limits, value, depth),
            // What goes only the one way is not there on the other.
            None => !field.required || field.read_only || field.write_only,
        });
        let Some(rest) = &shape.rest else { return listed };
        let of_rest = limits.inside(Each::OtherField);
        let others = object.iter().filter(|(name, _)| !shape.fields.iter().any(|field| field.name == **name));
        listed && { others }.all(|(_, value)| self.accepts(rest, of_rest, value, depth))
    }
}

fn scalar_accepts(scalar: Scalar, value: &Value) -> bool {
    let text = |has: fn(&str) -> bool| value.as_str().is_some_and(has);
    match scalar {
        Scalar::String => value.is_string(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128 => {
            value.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        Scalar::F64 | Scalar::Decimal => value.is_number(),
        Scalar::Date => text(dates::is_date),
        Scalar::DateTime | Scalar::ZonedDateTime => text(dates::is_date_time),
        Scalar::Base64 => text(|text| formats::has("byte", text)),
    }
}
