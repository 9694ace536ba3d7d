//! Integer types, and values of the description that do not fit them.

use serde_json::{Number, Value};

use super::schema::non_null;
use super::{Lowering, Slot};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::analysis::constraints;
use crate::ir::analysis::formats::integer;
use crate::ir::analysis::is_integer_format;
use crate::ir::analysis::merge::MergedSchema;
use crate::ir::model::{Api, Bound, ByType, Constraints, Docs, Scalar, Shape, TypeExpr};

/// 2^63.
const HALF: i128 = 1 << 63;

impl Lowering<'_, '_> {
    /// The integer type of a schema, by its format and bounds.
    pub fn integer(&mut self, merged: &MergedSchema, slot: &Slot) -> Scalar {
        let format = merged.format().filter(|format| is_integer_format(format));
        let own = merged.sources.iter().map(|id| self.analysis.schema(*id)).map(constraints::of_schema);
        let bounds = own.reduce(Constraints::and).unwrap_or_default();
        let (scalar, notice) = chosen(format, bounds.minimum.as_ref(), bounds.maximum.as_ref());
        let pointer = self.analysis.pointer_of(&slot.parts);
        match notice {
            Notice::Nothing => {}
            Notice::Wider => {
                let format = format.unwrap_or_default();
                let message = format!("the bounds go beyond `{format}`; a wider integer is used");
                self.report(Code::Approximated, &pointer, message);
            }
            Notice::Rounded => {
                let message =
                    "a bound is one beyond 64 bits, as JavaScript rounds it; an answer with that number cannot be read";
                let mut note = Diagnostic::new(Code::Approximated, pointer, message);
                note.severity = Severity::Note;
                self.diagnostics.push(note);
            }
            Notice::TooFar => {
                let message = "integers of more than 128 bits are allowed here; an answer with one cannot be read";
                self.report(Code::Approximated, &pointer, message);
            }
        }
        for id in &merged.sources {
            let schema = self.analysis.schema(*id);
            let Some(default) = schema.member("default").filter(|value| !fits(scalar, value)) else { continue };
            let message = format!("the default `{default}` is no integer that fits here; it is not used");
            self.report(Code::Approximated, &schema.pointer.child("default"), message);
        }
        scalar
    }
}

/// The message about an integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notice {
    Nothing,
    /// The type is wider than its format.
    Wider,
    /// A bound is one beyond the type.
    Rounded,
    /// The type is too narrow.
    TooFar,
}

/// The integer type for these bounds: that of the format, or the first that is wide enough. Without format and bounds,
/// or with the bounds of 64 bits, it is `i64`; JavaScript rounds those bounds away from zero.
fn chosen(format: Option<&str>, minimum: Option<&Bound>, maximum: Option<&Bound>) -> (Scalar, Notice) {
    let least = minimum.map(|bound| end(&bound.value).saturating_add(i128::from(bound.exclusive)));
    let most = maximum.map(|bound| end(&bound.value).saturating_sub(i128::from(bound.exclusive)));
    let named = format.map(|format| integer(Some(format)));
    let ends = named.map_or((0, 0), range);
    let (low, high) = (least.unwrap_or(ends.0), most.unwrap_or(ends.1));
    let (low, high) = if least.is_some() { (low, high.max(low)) } else { (low.min(high), high) };
    let candidates = [Scalar::I64, Scalar::U64, Scalar::I128];
    for scalar in named.into_iter().chain(candidates) {
        let (lowest, highest) = range(scalar);
        // JavaScript writes it as 9223372036854776000.
        let is_rounded = highest >= HALF - 1 && high > highest && high <= highest.saturating_add(1024);
        if (lowest..=highest).contains(&low) && (high <= highest || is_rounded) {
            let notice = match (is_rounded, named.is_some_and(|named| named != scalar)) {
                (_, true) => Notice::Wider,
                (true, _) => Notice::Rounded,
                _ => Notice::Nothing,
            };
            return (scalar, if is_huge(minimum) || is_huge(maximum) { Notice::TooFar } else { notice });
        }
    }
    (Scalar::I128, Notice::TooFar)
}

/// Whether a bound is beyond 128 bits.
fn is_huge(bound: Option<&Bound>) -> bool {
    /// 2^127.
    const LAST: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
    bound.and_then(|bound| bound.value.as_f64()).is_some_and(|end| end.abs() > LAST)
}

/// A bound as an integer, at most the last one.
fn end(number: &Number) -> i128 {
    let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    #[expect(clippy::cast_possible_truncation, reason = "what is farther becomes the last")]
    whole.unwrap_or_else(|| number.as_f64().unwrap_or_default() as i128)
}

/// The first and last integer of a type.
fn range(scalar: Scalar) -> (i128, i128) {
    match scalar {
        Scalar::I32 => (i32::MIN.into(), i32::MAX.into()),
        Scalar::U32 => (0, u32::MAX.into()),
        Scalar::U64 => (0, u64::MAX.into()),
        Scalar::I128 => (i128::MIN, i128::MAX),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// Whether a value fits an integer type, also as text. Null fits always.
fn fits(scalar: Scalar, value: &Value) -> bool {
    let (first, last) = range(scalar);
    let is_inside = |integer: i128| (first..=last).contains(&integer);
    match value {
        Value::Null => true,
        Value::Number(number) if number.is_f64() => {
            // Beyond 64 bits a float has no fraction, and the last value is rounded away from zero.
            number.as_f64().is_some_and(|float| float.fract() == 0.0) && is_inside(end(number))
        }
        Value::Number(number) => is_inside(end(number)),
        Value::String(text) => text.trim().parse().is_ok_and(is_inside),
        _ => false,
    }
}

/// Drops defaults and examples that do not fit their integer type. Defaults were reported with the type.
pub fn leave_out_unfit(api: &mut Api, diagnostics: &mut Diagnostics) {
    let aliases: ByType<Option<TypeExpr>> = api.types.map(|_, def| alias(&def.shape));
    let scalar = |ty: &TypeExpr| {
        let mut ty = non_null(ty.clone());
        for _ in 0..aliases.len() {
            let TypeExpr::Named(id) = &ty else { break };
            match &aliases[*id] {
                Some(inner) => ty = non_null(inner.clone()),
                None => break,
            }
        }
        match ty {
            TypeExpr::Scalar(scalar) if scalar.is_integer() => Some(scalar),
            _ => None,
        }
    };
    let check = |ty: &TypeExpr, docs: &mut Docs| {
        if docs.default.is_some()
            && let Some(scalar) = scalar(ty)
        {
            docs.default = docs.default.take().filter(|value| fits(scalar, value));
        }
    };
    for def in &mut api.types {
        if let Some(ty) = alias(&def.shape) {
            check(&ty, &mut def.docs);
        }
        if let Shape::Struct(found) = &mut def.shape {
            found.fields.iter_mut().for_each(|field| check(&field.ty, &mut field.docs));
        }
    }
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| check(&parameter.ty, &mut parameter.docs));
    }
    api.examples.retain(|example| {
        // Samples ignore examples of another type anyway.
        let is_fit =
            !example.value.is_number() || scalar(&example.ty).is_none_or(|scalar| fits(scalar, &example.value));
        if !is_fit {
            let message = format!("the example `{}` is no integer that fits here; it is not used", example.value);
            diagnostics.push(Diagnostic::new(Code::Approximated, example.pointer.clone(), message));
        }
        is_fit
    });
}

fn alias(shape: &Shape) -> Option<TypeExpr> {
    match shape {
        Shape::Alias(ty) | Shape::Newtype(ty) => Some(ty.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Notice, chosen, fits};
    use crate::ir::model::{Bound, Scalar};

    pub fn bound(value: &Value) -> Option<Bound> {
        value.as_number().map(|value| Bound { value: value.clone(), exclusive: false })
    }

    #[test]
    fn types_hold_what_formats_and_bounds_say() {
        let no = Value::Null;
        let cases = [
            (None, no.clone(), no.clone(), Scalar::I64, Notice::Nothing),
            (None, json!(0), no.clone(), Scalar::I64, Notice::Nothing),
            (None, json!(0), json!(i64::MAX), Scalar::I64, Notice::Nothing),
            (None, no.clone(), json!(9_223_372_036_854_775_808_u64), Scalar::I64, Notice::Rounded),
            (None, no.clone(), json!(9_223_372_036_854_776_000_u64), Scalar::I64, Notice::Rounded),
            (None, no.clone(), json!(9_223_372_036_854_780_000_u64), Scalar::U64, Notice::Nothing),
            (None, json!(9_223_372_036_854_775_808_u64), no.clone(), Scalar::U64, Notice::Nothing),
            (None, json!(0), json!(u64::MAX), Scalar::U64, Notice::Nothing),
            (None, json!(0), json!(18_446_744_073_709_551_616.0), Scalar::U64, Notice::Rounded),
            (None, json!(-1), json!(u64::MAX), Scalar::I128, Notice::Nothing),
            (None, json!(-1e19), no.clone(), Scalar::I128, Notice::Nothing),
            (None, no.clone(), json!(1e30), Scalar::I128, Notice::Nothing),
            (None, no.clone(), json!(1e39), Scalar::I128, Notice::TooFar),
            (Some("int32"), json!(0), json!(10), Scalar::I32, Notice::Nothing),
            (Some("int32"), no.clone(), json!(2_147_483_648_u64), Scalar::I64, Notice::Wider),
            (Some("int32"), json!(-2_147_483_649_i64), no.clone(), Scalar::I64, Notice::Wider),
            (Some("int32"), json!(0), json!(u64::MAX), Scalar::U64, Notice::Wider),
            (Some("int64"), no.clone(), json!(9_223_372_036_854_775_808_u64), Scalar::I64, Notice::Rounded),
            (Some("int64"), no.clone(), json!(u64::MAX), Scalar::I128, Notice::Wider),
            (Some("uint32"), json!(-1), no.clone(), Scalar::I64, Notice::Wider),
            (Some("uint64"), json!(0), json!(u64::MAX), Scalar::U64, Notice::Nothing),
            (Some("uint64"), json!(-1), no.clone(), Scalar::I128, Notice::Wider),
        ];
        for (format, least, most, scalar, notice) in cases {
            let found = chosen(format, bound(&least).as_ref(), bound(&most).as_ref());
            assert_eq!(found, (scalar, notice), "{format:?} from {least} to {most}");
        }
        let exclusive = Bound { value: 2_147_483_648_u64.into(), exclusive: true };
        assert_eq!(chosen(Some("int32"), None, Some(&exclusive)), (Scalar::I32, Notice::Nothing));
    }

    #[test]
    fn values_fit_in_their_range() {
        let is = |scalar, value| fits(scalar, &value);
        for value in [json!(1), json!(1.0), json!("7"), json!(null), json!(-1e18)] {
            assert!(is(Scalar::I64, value.clone()), "{value}");
        }
        for value in
            [json!(u64::MAX), json!(9_223_372_036_854_775_808.0), json!(1.5), json!("a"), json!(true), json!([1])]
        {
            assert!(!is(Scalar::I64, value.clone()), "{value}");
        }
        assert!(is(Scalar::U64, json!(u64::MAX)) && !is(Scalar::U64, json!(-1)) && !is(Scalar::I32, json!(1e10)));
    }
}
