//! Whether a value satisfies constraints. Every sample is checked.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

use super::{formats, matcher};
use crate::ir::{Bound, Choice, Constraints, Count, Decimal, Each, Needs};

/// Whether a value and the values inside of it satisfy all constraints for their kinds. Null depends on the type alone. A
/// pattern that cannot be read counts as matched, so that examples of the description are accepted.
pub(super) fn satisfies(constraints: &Constraints, value: &Value) -> bool {
    if value.is_null() {
        return true;
    }
    if constraints.never {
        return false;
    }
    let own = match value {
        Value::Number(number) => number_satisfies(constraints, number),
        Value::String(text) => text_satisfies(constraints, text),
        Value::Array(items) => list_satisfies(constraints, items),
        Value::Object(object) => object_satisfies(constraints, object),
        Value::Null | Value::Bool(_) => true,
    };
    own && (constraints.values.is_empty() || constraints.values.iter().any(|one| same(one, value)))
        && constraints.choices.iter().all(|choice| choice_satisfied(choice, value))
}

fn choice_satisfied(choice: &Choice, value: &Value) -> bool {
    let mut satisfied = choice.of.iter().filter(|constraints| satisfies(constraints, value));
    satisfied.next().is_some() && !(choice.exactly_one && satisfied.next().is_some())
}

pub(super) fn number_satisfies(constraints: &Constraints, number: &Number) -> bool {
    let within = |bound: &Option<Bound>, beyond: Ordering| {
        bound.as_ref().is_none_or(|bound| match Decimal::compare(number, &bound.value) {
            Ordering::Equal => !bound.exclusive,
            order => order == beyond,
        })
    };
    within(&constraints.minimum, Ordering::Greater)
        && within(&constraints.maximum, Ordering::Less)
        && constraints.multiple_of.iter().all(|step| is_multiple(number, step))
}

/// Whether a number is a multiple both in decimal and in floating-point arithmetic.
fn is_multiple(number: &Number, step: &Number) -> bool {
    let divided = number.as_f64().zip(step.as_f64()).map(|(number, step)| number / step);
    Decimal::is_multiple(number, step) == Some(true) && divided.is_some_and(|divided| divided.fract() == 0.0)
}

pub(super) fn text_satisfies(constraints: &Constraints, text: &str) -> bool {
    holds(constraints.length, text.chars().count())
        && constraints.formats.iter().all(|format| formats::has(format, text))
        && constraints.patterns.iter().all(|pattern| matcher::matches(pattern, text) != Some(false))
}

fn list_satisfies(constraints: &Constraints, items: &[Value]) -> bool {
    holds(constraints.items, items.len())
        && !(constraints.unique && items.iter().enumerate().any(|(at, item)| is_among(items.get(..at), item)))
        && inside(constraints, Each::Item, items.iter())
}

/// Whether the list has an equal value.
pub(super) fn is_among(values: Option<&[Value]>, value: &Value) -> bool {
    values.unwrap_or_default().iter().any(|other| same(other, value))
}

pub(super) fn object_satisfies(constraints: &Constraints, object: &Map<String, Value>) -> bool {
    holds(constraints.properties, object.len())
        && constraints.needs.iter().all(|needs| needs_met(needs, |name| object.contains_key(name)))
        && inside(constraints, Each::Value, object.values())
}

fn inside<'a>(constraints: &Constraints, each: Each, mut values: impl Iterator<Item = &'a Value>) -> bool {
    let inner = constraints.inner.as_deref().filter(|_| constraints.each == each);
    inner.is_none_or(|inner| values.all(|value| satisfies(inner, value)))
}

/// Whether the present fields meet a need.
pub(super) fn needs_met(needs: &Needs, has: impl Fn(&str) -> bool) -> bool {
    let met = needs.sets.iter().filter(|set| set.iter().all(|name| has(name))).count();
    met == 1 || (met > 1 && !needs.exactly_one)
}

fn holds(count: Count, length: usize) -> bool {
    let length = length as u64;
    count.least <= length && count.most.is_none_or(|most| length <= most)
}

/// Whether two values are equal in JSON, as 1 and 1.0 are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::Shape;
    use crate::testing::{load_schemas, lowered};

    /// Whether the constraints of a schema, given in JSON, let a value pass.
    fn passes(schema: &Value, value: &Value) -> bool {
        let schemas = format!("Of: {{type: object, properties: {{it: {schema}}}}}");
        let (api, _) = lowered(&load_schemas(&schemas));
        let of = api.types.iter().find(|def| def.pointer.as_str().ends_with("/Of")).expect("the type");
        let Shape::Struct(shape) = &of.shape else { panic!("{:?}", of.shape) };
        satisfies(&shape.fields[0].docs.constraints, value)
    }

    #[test]
    fn each_constraint_refuses_values_that_violate_it() {
        for (schema, yes, no) in [
            (json!({"type": "integer", "minimum": 3}), json!(3), json!(2)),
            (json!({"type": "integer", "exclusiveMinimum": 3}), json!(4), json!(3)),
            (json!({"type": "number", "maximum": 0.3}), json!(0.3), json!(0.31)),
            (json!({"type": "number", "exclusiveMaximum": 1e300}), json!(1e299), json!(1e300)),
            (json!({"type": "number", "multipleOf": 0.01}), json!(1.5), json!(1.505)),
            (json!({"type": "integer", "multipleOf": 3}), json!(-9), json!(10)),
            (json!({"type": "string", "minLength": 2}), json!("🦀ä"), json!("ä")),
            (json!({"type": "string", "maxLength": 1}), json!("🦀"), json!("ab")),
            (json!({"type": "string", "pattern": "^a"}), json!("ab"), json!("ba")),
            (json!({"type": "string", "format": "uuid"}), json!("123e4567-e89b-12d3-a456-426614174000"), json!("1")),
            (json!({"type": "array", "items": {"type": "integer"}, "minItems": 1}), json!([1]), json!([])),
            (json!({"type": "array", "items": {}, "uniqueItems": true}), json!([1, 2]), json!([1, 1.0])),
            (json!({"type": "array", "items": {"type": "integer", "minimum": 2}}), json!([2]), json!([2, 1])),
            (
                json!({"type": "object", "additionalProperties": {"type": "integer", "minimum": 2}}),
                json!({"a": 2}),
                json!({"a": 1}),
            ),
            (json!({"type": "object", "maxProperties": 1}), json!({"a": 1}), json!({"a": 1, "b": 2})),
            (json!({"type": "number", "enum": [1.5, 2.5]}), json!(1.5), json!(2)),
        ] {
            assert!(passes(&schema, &yes), "{schema} {yes}");
            assert!(!passes(&schema, &no), "{schema} {no}");
            assert!(passes(&schema, &Value::Null));
        }
    }

    #[test]
    fn a_multiple_in_decimals_alone_is_none() {
        // 19.99 / 0.01 is 1998.9999999999998.
        assert!(!passes(&json!({"type": "number", "multipleOf": 0.01}), &json!(19.99)));
    }

    #[test]
    fn patterns_that_cannot_be_read_accept_every_text() {
        assert!(passes(&json!({"type": "string", "pattern": "("}), &json!("a")));
    }

    #[test]
    fn needs() {
        let needs = |exactly_one| Needs { exactly_one, sets: vec![vec!["a".into()], vec!["b".into(), "c".into()]] };
        for (fields, one, any) in
            [("", false, false), ("a", true, true), ("bc", true, true), ("abc", false, true), ("b", false, false)]
        {
            let has = |name: &str| fields.contains(name);
            assert_eq!((needs_met(&needs(true), has), needs_met(&needs(false), has)), (one, any), "{fields}");
        }
    }
}
