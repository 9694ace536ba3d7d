//! Whether an example is one: examples in descriptions are written by hand, and some are of another type.

use serde_json::Value;

use crate::ir::{Api, Scalar, Shape, Struct, TypeExpr, TypeId};

/// Whether `value` reads as a `ty` and says something: an empty list and null do not. In doubt it does not.
pub fn fits(api: &Api, ty: &TypeExpr, value: &Value) -> bool {
    match ty {
        TypeExpr::Scalar(scalar) => scalar_fits(*scalar, value),
        TypeExpr::Any => true,
        TypeExpr::Boxed(inner) | TypeExpr::Nullable(inner) => fits(api, inner, value),
        TypeExpr::List(item) => {
            value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(|value| fits(api, item, value)))
        }
        TypeExpr::Map(inner) => {
            value.as_object().is_some_and(|map| !map.is_empty() && map.values().all(|value| fits(api, inner, value)))
        }
        TypeExpr::Named(id) => named_fits(api, *id, value),
    }
}

fn named_fits(api: &Api, id: TypeId, value: &Value) -> bool {
    match api.types.get(id.0).map(|def| &def.shape) {
        Some(Shape::Struct(shape)) => struct_fits(api, shape, value),
        Some(Shape::StringEnum(known)) => known.iter().any(|known| value.as_str() == Some(&known.value)),
        Some(Shape::IntegerEnum(known)) => known.iter().any(|known| value.as_i64() == Some(known.value)),
        Some(Shape::Newtype(inner) | Shape::Alias(inner)) => fits(api, inner, value),
        // Which arm it would be read as is more than can be said here.
        Some(Shape::Tagged(_) | Shape::Untagged(_)) | None => false,
    }
}

fn struct_fits(api: &Api, shape: &Struct, value: &Value) -> bool {
    let Some(object) = value.as_object() else { return false };
    let known = shape.fields.iter().all(|field| match object.get(&field.name) {
        Some(value) => fits(api, &field.ty, value),
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
        Scalar::F64 | Scalar::Decimal => value.as_f64().is_some_and(|number| number.abs() < 1e15),
        Scalar::Date => value.as_str().is_some_and(is_date),
        Scalar::DateTime => value.as_str().is_some_and(is_date_time),
        Scalar::Base64 => false,
    }
}

/// `2024-02-29`, within the days that every year has.
fn is_date(text: &str) -> bool {
    let Some((year, month, day)) = like(text, "0000-00-00").then(|| (text.get(..4), text.get(5..7), text.get(8..)))
    else {
        return false;
    };
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok()).unwrap_or_default();
    let longest = match number(month) {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    number(year) > 0 && (1..=longest).contains(&number(day))
}

/// `2024-06-30T10:00:00`, with a fraction or without, then nothing, `Z` or an offset.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let Some((clock, rest)) = time.split_at_checked(8) else { return false };
    let in_range = |range: std::ops::Range<usize>, most: u32| {
        clock.get(range).and_then(|text| text.parse::<u32>().ok()).is_some_and(|number| number <= most)
    };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let digits = rest.len() - zone.len() != 1;
    let offset = zone.is_empty() || zone == "Z" || like(zone, "+00:00") || like(zone, "-00:00");
    let clock_fits = like(clock, "00:00:00") && in_range(0..2, 23) && in_range(3..5, 59) && in_range(6..8, 59);
    is_date(date) && clock_fits && digits && offset
}

/// Whether a text has digits where the form has zeros, and otherwise is the same.
fn like(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| if form == b'0' { byte.is_ascii_digit() } else { byte == form })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn scalar(scalar: Scalar, value: impl Into<Value>) -> bool {
        fits(&Api::default(), &TypeExpr::Scalar(scalar), &value.into())
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
        assert!(fits(&api, &list, &json!([1, 2])));
        assert!(
            !fits(&api, &list, &json!([1, null])) && !fits(&api, &list, &json!([])) && !fits(&api, &list, &json!(1))
        );
        let map = TypeExpr::Map(Box::new(TypeExpr::Any));
        assert!(fits(&api, &map, &json!({"a": null})) && !fits(&api, &map, &json!({})));
        assert!(!fits(&api, &TypeExpr::Named(TypeId(0)), &json!({})), "a type that is not there");
    }
}
