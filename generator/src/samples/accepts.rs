//! Whether a value is valid for a type. A union uses it to find values that only one arm accepts.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::satisfies::satisfies;
use super::{dates, formats};
use crate::ir::{Api, Constraints, Each, Scalar, Shape, Struct, TypeExpr, TypeId};

/// The maximal depth; deeper values are accepted.
const MAX_DEPTH: usize = 64;

/// Whether a validator without discriminators would accept `value` as a `ty`. In doubt it would, also at the end of the
/// budget, which is the number of checks.
pub(super) fn accepts(api: &Api, ty: &TypeExpr, constraints: &Constraints, value: &Value, budget: &mut usize) -> bool {
    let validator = Validator { api, budget: Cell::new(*budget) };
    let accepts = validator.accepts(ty, constraints, value, 0);
    *budget = validator.budget.get();
    accepts
}

struct Validator<'a> {
    api: &'a Api,
    budget: Cell<usize>,
}

impl Validator<'_> {
    fn accepts(&self, ty: &TypeExpr, constraints: &Constraints, value: &Value, depth: usize) -> bool {
        if depth > MAX_DEPTH || self.budget.get() == 0 {
            return true;
        }
        self.budget.set(self.budget.get() - 1);
        match ty {
            TypeExpr::Nullable(_) if value.is_null() => true,
            TypeExpr::Nullable(ty) | TypeExpr::Boxed(ty) => self.accepts(ty, constraints, value, depth + 1),
            TypeExpr::Scalar(scalar) => scalar_accepts(*scalar, value) && satisfies(constraints, value),
            TypeExpr::Any => satisfies(constraints, value),
            TypeExpr::List(item) => {
                let of_items = constraints.inside(Each::Item);
                value
                    .as_array()
                    .is_some_and(|list| list.iter().all(|value| self.accepts(item, of_items, value, depth + 1)))
                    && satisfies(constraints, value)
            }
            TypeExpr::Map(ty) => {
                let of_values = constraints.inside(Each::Value);
                value
                    .as_object()
                    .is_some_and(|map| map.values().all(|value| self.accepts(ty, of_values, value, depth + 1)))
                    && satisfies(constraints, value)
            }
            TypeExpr::Named(id) => self.named_accepts(*id, constraints, value, depth + 1),
        }
    }

    fn named_accepts(&self, id: TypeId, constraints: &Constraints, value: &Value, depth: usize) -> bool {
        let def = &self.api.types[id];
        let constraints = &*constraints.with(&def.docs.constraints);
        let arm = |ty: &TypeExpr, own: &Constraints| self.accepts(ty, &constraints.with(own), value, depth);
        match &def.shape {
            Shape::Alias(ty) | Shape::Newtype(ty) => self.accepts(ty, constraints, value, depth),
            Shape::StringEnum(known) => {
                known.iter().any(|known| value.as_str() == Some(&known.value)) && satisfies(constraints, value)
            }
            Shape::IntegerEnum(known) => {
                known.iter().any(|known| value.as_i64() == Some(known.value)) && satisfies(constraints, value)
            }
            Shape::Tagged(union) => {
                union.arms.iter().any(|one| arm(&one.ty, &one.docs.constraints))
                    || union.untagged.iter().any(|ty| arm(ty, &Constraints::default()))
            }
            Shape::Untagged(arms) => arms.iter().any(|one| arm(&one.ty, &one.docs.constraints)),
            Shape::Struct(shape) => {
                value.as_object().is_some_and(|object| self.fields_accept(shape, constraints, object, depth))
                    && satisfies(constraints, value)
            }
        }
    }

    fn fields_accept(
        &self,
        shape: &Struct,
        constraints: &Constraints,
        object: &Map<String, Value>,
        depth: usize,
    ) -> bool {
        let listed = shape.fields.iter().all(|field| match object.get(&field.name) {
            Some(value) => self.accepts(&field.ty, &field.docs.constraints, value, depth),
            // Fields of one direction are absent in the other.
            None => !field.required || field.read_only || field.write_only,
        });
        let Some(rest) = &shape.rest else { return listed };
        let of_rest = constraints.inside(Each::OtherField);
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
