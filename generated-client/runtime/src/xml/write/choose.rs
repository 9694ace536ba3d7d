//! The arm of a union that a value is written by.

use serde_json::value::RawValue;

use crate::request_parts::shallow::ShallowValue;
use crate::xml::MOST_UNIONS;
use crate::xml::table::{XmlField, XmlType};

/// The type of a value that is no union: [`XmlType::Any`] if the value is of another form.
pub(super) fn settled(mut ty: &'static XmlType, value: &RawValue) -> &'static XmlType {
    for _ in 0..MOST_UNIONS {
        ty = match ty {
            XmlType::OneOf(arms) => best(arms, value, 0).map_or(&XmlType::Any, |(arm, _)| arm),
            XmlType::Tagged(tag, arms, other) => arm(tag, arms, value).or(*other).unwrap_or(&XmlType::Any),
            ty if has_form(ty, value) => return ty,
            _ => return &XmlType::Any,
        };
    }
    &XmlType::Any
}

/// Whether a value can be of a type, by its first character.
fn has_form(ty: &XmlType, value: &RawValue) -> bool {
    match (value.get().as_bytes().first(), ty) {
        (Some(b'{'), ty) => matches!(ty, XmlType::Object(..)),
        (Some(b'['), ty) => matches!(ty, XmlType::List(..) | XmlType::Repeated(_) | XmlType::Tuple(_)),
        (_, ty) => !matches!(ty, XmlType::Object(..) | XmlType::Tuple(_)),
    }
}

fn best(arms: &'static [&'static XmlType], value: &RawValue, steps: usize) -> Option<(&'static XmlType, i64)> {
    let mut best: Option<(&'static XmlType, i64)> = None;
    for arm in arms {
        if let Some(fit) = fit(arm, value, steps).filter(|fit| best.is_none_or(|(_, best)| *fit > best)) {
            best = Some((arm, fit));
        }
    }
    best
}

/// The arm of the tag that an object has.
fn arm(tag: &str, arms: &'static [(&'static str, &'static XmlType)], value: &RawValue) -> Option<&'static XmlType> {
    let ShallowValue::Object(entries) = ShallowValue::of(value) else { return None };
    let (_, value) = entries.iter().rev().find(|(key, _)| key == tag)?;
    let ShallowValue::Scalar(text) = ShallowValue::of(value) else { return None };
    arms.iter().find(|(value, _)| *value == text).map(|(_, ty)| *ty)
}

/// How well a value fits a type, if at all.
fn fit(ty: &'static XmlType, value: &RawValue, steps: usize) -> Option<i64> {
    let first = value.get().as_bytes().first().copied();
    let steps = steps.saturating_add(1);
    match ty {
        _ if steps > MOST_UNIONS => None,
        XmlType::OneOf(arms) => best(arms, value, steps).map(|(_, fit)| fit),
        XmlType::Tagged(tag, arms, other) => {
            let known = arm(tag, arms, value).map(|_| 40);
            known.or_else(|| other.and_then(|other| fit(other, value, steps)))
        }
        XmlType::Any => Some(1),
        XmlType::Object(fields, other) => match ShallowValue::of(value) {
            ShallowValue::Object(entries) => Some(fit_object(fields, other.is_some(), &entries)),
            _ => None,
        },
        XmlType::List(..) | XmlType::Repeated(_) | XmlType::Tuple(_) => (first == Some(b'[')).then_some(12),
        XmlType::Text | XmlType::Token => match first {
            Some(b'"') => Some(20),
            Some(b'{' | b'[') => None,
            _ => Some(5),
        },
        XmlType::Number => matches!(first, Some(b'-' | b'0'..=b'9')).then_some(20),
        XmlType::Boolean => matches!(first, Some(b't' | b'f')).then_some(20),
    }
}

fn fit_object(fields: &[XmlField], has_other: bool, entries: &[(String, Box<RawValue>)]) -> i64 {
    let mut fit: i64 = 12;
    for field in fields {
        let value = entries.iter().find(|(key, _)| key == field.json).map(|(_, value)| value);
        let is_simple = matches!(field.ty, XmlType::Text | XmlType::Token | XmlType::Number | XmlType::Boolean);
        fit = fit.saturating_add(match value.map(|value| value.get().as_bytes().first().copied()) {
            Some(Some(b'{' | b'[')) if is_simple => -3,
            Some(Some(first)) if has_first(field.ty, first) => 4,
            Some(_) => 1,
            None if field.is_required => -8,
            None => 0,
        });
    }
    let is_other = |(key, _): &&(String, Box<RawValue>)| !fields.iter().any(|field| field.json == key);
    let others = i64::try_from(entries.iter().filter(is_other).count()).unwrap_or(i64::MAX);
    fit.saturating_sub(if has_other { 0 } else { others.saturating_mul(2) })
}

/// Whether the JSON of a type can begin with this character.
fn has_first(ty: &XmlType, first: u8) -> bool {
    match ty {
        XmlType::Text | XmlType::Token => matches!(first, b'"' | b'n'),
        XmlType::Number => matches!(first, b'-' | b'0'..=b'9' | b'n'),
        XmlType::Boolean => matches!(first, b't' | b'f' | b'n'),
        XmlType::Object(..) | XmlType::Tagged(..) => matches!(first, b'{' | b'n'),
        XmlType::List(..) | XmlType::Repeated(_) | XmlType::Tuple(_) => matches!(first, b'[' | b'n'),
        XmlType::Any | XmlType::OneOf(_) => true,
    }
}
