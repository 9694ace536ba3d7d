//! Integers: every JSON number without a fraction, however it is written.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize as _, Serializer};
use serde_json::value::RawValue;

use super::buffered;
use super::codec::{DecodeAs, EncodeAs};
use super::raw;
use super::reading::{is_direct, request_text};

/// What is wrong with an integer that its type cannot hold.
const OUT_OF_RANGE: &str = "value: an integer out of range";

/// More digits than this has no integer type.
const MAX_DIGITS: usize = 40;

/// Codec of an integer.
///
/// For JSON Schema `1.0`, `1e2` and `10E-1` are integers. They are read from their text, never through a floating point
/// number, so that large ones keep their digits. What has a fraction, or what the type cannot hold, is refused.
#[derive(Debug)]
pub struct Integer;

/// The integer types of models.
pub trait Whole: Copy + Into<i128> + TryFrom<i128> {
    /// What to call the type in messages.
    const NAME: &'static str;
}

macro_rules! whole {
    ($($ty:ident)*) => { $(impl Whole for $ty { const NAME: &'static str = stringify!($ty); })* };
}
whole!(i32 i64 u32 u64 i128);

impl<T: Whole> DecodeAs<T> for Integer {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        if is_direct() {
            return deserializer.deserialize_i64(AtOnce(PhantomData));
        }
        let raw = buffered::text(deserializer)?;
        integer(raw.get()).map_err(|message| raw::failure(raw.get(), &message))
    }
}

/// Takes an integer that is written as digits.
struct AtOnce<T>(PhantomData<T>);

impl<T: Whole> AtOnce<T> {
    fn convert<E: Error>(value: impl Into<i128>) -> Result<T, E> {
        T::try_from(value.into()).map_err(|_| E::custom(format_args!("invalid {OUT_OF_RANGE}, expected {}", T::NAME)))
    }
}

impl<T: Whole> Visitor<'_> for AtOnce<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        Self::convert(value)
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        Self::convert(value)
    }

    /// A fraction, an exponent, or more digits than the library counts: only the text has all of them.
    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        request_text();
        Err(E::custom(format_args!("invalid {OUT_OF_RANGE}, expected {}", T::NAME)))
    }
}

impl<T: Whole> EncodeAs<T> for Integer {
    fn encode<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        let value: i128 = (*value).into();
        match (i64::try_from(value), u64::try_from(value)) {
            (Ok(value), _) => serializer.serialize_i64(value),
            (_, Ok(value)) => serializer.serialize_u64(value),
            // As text: JSON values refuse a number of this size, and only a text has its digits.
            _ => RawValue::from_string(value.to_string()).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

fn integer<T: Whole>(json: &str) -> Result<T, String> {
    let expected = |found| Err(format!("invalid {found}, expected {}", T::NAME));
    match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => match digits(json) {
            None => expected("value: a number with a fraction"),
            Some(value) => value
                .parse::<i128>()
                .ok()
                .and_then(|value| T::try_from(value).ok())
                .map_or_else(|| expected(OUT_OF_RANGE), Ok),
        },
        Some(b'"') => expected("type: string"),
        Some(b'{') => expected("type: map"),
        Some(b'[') => expected("type: sequence"),
        Some(b'n') => expected("type: null"),
        _ => expected("type: boolean"),
    }
}

/// The digits of a JSON number that is an integer, with its sign, without point and exponent.
pub(super) fn digits(number: &str) -> Option<std::borrow::Cow<'_, str>> {
    if number.bytes().skip(1).all(|byte| byte.is_ascii_digit()) {
        return Some(number.into());
    }
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |mantissa| ("-", mantissa));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let significant = all.trim_end_matches('0');
    if significant.is_empty() {
        return Some("0".into());
    }
    // An exponent too large to be counted belongs to a number that no type holds.
    let exponent = exponent.parse::<i64>().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    let point = i64::try_from(whole.len()).ok()?.saturating_add(exponent);
    let zeros = usize::try_from(point.checked_sub(i64::try_from(significant.len()).ok()?)?).ok()?;
    Some(format!("{sign}{significant}{}", "0".repeat(zeros.min(MAX_DIGITS))).into())
}
