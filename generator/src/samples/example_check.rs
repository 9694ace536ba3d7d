//! Whether an example is valid: descriptions have examples of other types as well.
//!
//! Apart from `accepts`, since the answers differ for unions, scalars, empty lists and fields of one direction: what both share
//! is the order of the arms.

use serde_json::Value;

use super::dates::{is_date, is_date_time};
use super::satisfies::satisfies;
use crate::ir::{Api, Constraints, Each, Scalar, Shape, Struct, TypeExpr, TypeId};

/// Whether `value` can be decoded as a `ty`, satisfies all constraints, and is neither null nor an empty list. In doubt it is
/// invalid.
pub(super) fn fits(api: &Api, ty: &TypeExpr, constraints: &Constraints, value: &Value) -> bool {
    let read = match ty {
        TypeExpr::Scalar(scalar) => scalar_fits(*scalar, value),
        TypeExpr::Any => true,
        TypeExpr::Boxed(inner) | TypeExpr::Nullable(inner) => return fits(api, inner, constraints, value),
        TypeExpr::List(item) => {
            let of_items = constraints.inside(Each::Item);
            let fits = |value| fits(api, item, of_items, value);
            value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(fits))
        }
        TypeExpr::Map(inner) => {
            let of_values = constraints.inside(Each::Value);
            let fits = |value| fits(api, inner, of_values, value);
            value.as_object().is_some_and(|map| !map.is_empty() && map.values().all(fits))
        }
        TypeExpr::Named(id) => named_fits(api, *id, constraints, value),
    };
    read && satisfies(constraints, value)
}

fn named_fits(api: &Api, id: TypeId, constraints: &Constraints, value: &Value) -> bool {
    let def = &api.types[id];
    let constraints = constraints.with(&def.docs.constraints);
    let read = match &def.shape {
        Shape::Struct(shape) => struct_fits(api, shape, value),
        Shape::StringEnum(known) => known.iter().any(|known| value.as_str() == Some(&known.value)),
        Shape::IntegerEnum(known) => known.iter().any(|known| value.as_i64() == Some(known.value)),
        Shape::Newtype(inner) | Shape::Alias(inner) => fits(api, inner, &constraints, value),
        // The arm of a value is not known here.
        Shape::Tagged(_) | Shape::Untagged(_) => false,
    };
    read && satisfies(&constraints, value)
}

fn struct_fits(api: &Api, shape: &Struct, value: &Value) -> bool {
    let Some(object) = value.as_object() else { return false };
    let known = shape.fields.iter().all(|field| match object.get(&field.name) {
        Some(value) => fits(api, &field.ty, &field.docs.constraints, value),
        None => !field.required,
    });
    known && shape.rest.is_none()
}

fn scalar_fits(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::String => value.is_string(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::I32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Scalar::I64 => value.is_i64(),
        Scalar::U32 => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        Scalar::U64 => value.is_u64(),
        Scalar::I128 => value.is_i64() || value.is_u64(),
        Scalar::F64 | Scalar::Decimal => value.as_f64().is_some_and(|number| number.abs() < 1e15),
        Scalar::Date => value.as_str().is_some_and(is_date),
        Scalar::DateTime | Scalar::ZonedDateTime => value.as_str().is_some_and(is_date_time),
        Scalar::Base64 => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn scalar(scalar: Scalar, value: impl Into<Value>) -> bool {
        fits(&Api::default(), &TypeExpr::Scalar(scalar), &Constraints::default(), &value.into())
    }

    #[test]
    fn scalars() {
        assert!(scalar(Scalar::String, json!("text")) && !scalar(Scalar::String, json!(89)));
        assert!(scalar(Scalar::I32, json!(1)) && !scalar(Scalar::I32, json!(3_000_000_000_u32)));
        assert!(scalar(Scalar::I64, json!(-1)) && !scalar(Scalar::I64, json!(1.5)) && !scalar(Scalar::I64, json!("1")));
        assert!(scalar(Scalar::U64, json!(1)) && !scalar(Scalar::U64, json!(-1)) && !scalar(Scalar::U32, json!(-1)));
        assert!(scalar(Scalar::Decimal, json!(1.5)) && !scalar(Scalar::Decimal, json!("1.5")));
        assert!(scalar(Scalar::Boolean, json!(false)) && !scalar(Scalar::Boolean, json!("false")));
        assert!(!scalar(Scalar::Base64, json!("aGVsbG8=")));
    }

    #[test]
    fn dates() {
        for date in ["2024-02-28", "1999-12-31"] {
            assert!(scalar(Scalar::Date, json!(date)), "{date}");
        }
        for date in
            ["2024-02-30", "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01", "2024-1-1", "24.12.2024", "ä"]
        {
            assert!(!scalar(Scalar::Date, json!(date)), "{date}");
        }
        for time in ["2024-02-28T10:00:00", "2024-02-28T10:00:00.000Z", "2024-02-28T23:59:59.1+02:00"] {
            assert!(scalar(Scalar::DateTime, json!(time)), "{time}");
        }
        for time in
            ["2024-02-28", "2024-02-28T24:00:00", "2024-02-28T10:00:00.Z", "2024-02-28T10:00", "2024-02-28T10:00:00 Z"]
        {
            assert!(!scalar(Scalar::DateTime, json!(time)), "{time}");
        }
    }

    #[test]
    fn values_with_parts() {
        let list = TypeExpr::List(Box::new(TypeExpr::Nullable(Box::new(TypeExpr::Scalar(Scalar::I64)))));
        let api = Api::default();
        assert!(fits(&api, &list, &Constraints::default(), &json!([1, 2])));
        assert!(
            !fits(&api, &list, &Constraints::default(), &json!([1, null]))
                && !fits(&api, &list, &Constraints::default(), &json!([]))
                && !fits(&api, &list, &Constraints::default(), &json!(1))
        );
        let map = TypeExpr::Map(Box::new(TypeExpr::Any));
        assert!(
            fits(&api, &map, &Constraints::default(), &json!({"a": null}))
                && !fits(&api, &map, &Constraints::default(), &json!({}))
        );
    }
}
