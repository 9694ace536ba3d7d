//! Values of a description as the SDK encodes them: `1` is `1.0` if the type is a float.

use serde_json::{Number, Value};

use crate::ir::{Api, Scalar, Shape, TypeExpr};

/// The maximal depth.
const MAX_DEPTH: usize = 32;

/// The value as its type encodes it; values of other types stay.
pub(super) fn to_wire_form(api: &Api, ty: &TypeExpr, value: Value) -> Value {
    rewritten(api, ty, value, MAX_DEPTH)
}

fn rewritten(api: &Api, ty: &TypeExpr, value: Value, depth: usize) -> Value {
    let Some(depth) = depth.checked_sub(1) else { return value };
    let inside = |ty: &TypeExpr, value| rewritten(api, ty, value, depth);
    match (ty, value) {
        (TypeExpr::Scalar(scalar), Value::Number(number)) => Value::Number(number_as(*scalar, number)),
        (TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner), value) => inside(inner, value),
        (TypeExpr::List(item), Value::Array(items)) => items.into_iter().map(|value| inside(item, value)).collect(),
        (TypeExpr::Map(item), Value::Object(members)) => {
            members.into_iter().map(|(key, value)| (key, inside(item, value))).collect()
        }
        (TypeExpr::Named(id), value) => match (&api.types[*id].shape, value) {
            (Shape::Alias(inner) | Shape::Newtype(inner), value) => inside(inner, value),
            (Shape::Struct(shape), Value::Object(members)) => members
                .into_iter()
                .map(|(key, value)| {
                    let field = shape.fields.iter().find(|field| field.name == key).map(|field| &field.ty);
                    let value = match field.or(shape.rest.as_ref()) {
                        Some(ty) => inside(ty, value),
                        None => value,
                    };
                    (key, value)
                })
                .collect(),
            (_, value) => value,
        },
        (_, value) => value,
    }
}

fn number_as(scalar: Scalar, number: Number) -> Number {
    let float = number.as_f64();
    let written = match scalar {
        Scalar::F64 => float.and_then(Number::from_f64),
        #[expect(clippy::cast_possible_truncation, reason = "checked by the range and fract")]
        _ if scalar.is_integer() && number.is_f64() => {
            float.filter(|float| float.fract() == 0.0 && float.abs() < 9e15).map(|float| Number::from(float as i64))
        }
        _ => None,
    };
    written.unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_have_the_form_of_their_type() {
        let api = Api::default();
        let float = TypeExpr::Scalar(Scalar::F64);
        let list = |ty: &TypeExpr| TypeExpr::List(Box::new(ty.clone()));
        let cases = [
            (float.clone(), json!(1), json!(1.0)),
            (TypeExpr::Scalar(Scalar::I64), json!(2.0), json!(2)),
            (TypeExpr::Scalar(Scalar::Decimal), json!(1), json!(1)),
            (list(&list(&float)), json!([[1], [1.5]]), json!([[1.0], [1.5]])),
            (TypeExpr::Map(Box::new(float.clone())), json!({"a": 1}), json!({"a": 1.0})),
            (TypeExpr::Nullable(Box::new(float)), json!(null), json!(null)),
            (TypeExpr::Any, json!(1), json!(1)),
        ];
        for (ty, value, written) in cases {
            assert_eq!(to_wire_form(&api, &ty, value), written);
        }
    }
}
