//! Decimals as JSON numbers, digit for digit.

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde::ser::{Error as _, Serialize as _, Serializer};
use serde_json::value::RawValue;

use super::buffered;
use super::codec::{DecodeAs, EncodeAs};
use super::raw;

/// Codec of a decimal that travels as a JSON number.
///
/// The number is read from its text and written to it, never through a floating point number. A number in quotes is
/// read too. A number with more digits than [`Decimal`] holds (28 to 29) is refused, not rounded.
#[derive(Debug)]
pub struct Number;

impl DecodeAs<Decimal> for Number {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        let raw = buffered::text(deserializer)?;
        decimal(raw.get()).map_err(|message| raw::failure(raw.get(), message))
    }
}

impl EncodeAs<Decimal> for Number {
    fn encode<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(value.to_string()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// The decimal that a JSON text is.
fn decimal(json: &str) -> Result<Decimal, &'static str> {
    let digits = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json);
    let known = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '-') || !digits.bytes().all(known) {
        return Err("invalid type: expected a number");
    }
    exact(digits).ok_or("invalid value: expected a number of at most 28 digits")
}

/// The decimal that a number in JSON's notation is, or `None` when it cannot be held exactly.
fn exact(digits: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (digits, 0),
    };
    // Zeros at the end of a fraction say how the sender writes, not how much; they go when they do not fit.
    let mut value = Decimal::from_str_exact(mantissa).ok().or_else(|| {
        let (whole, fraction) = mantissa.split_once('.')?;
        Decimal::from_str_exact(&format!("{whole}.{}", fraction.trim_end_matches('0'))).ok()
    })?;
    if value.is_zero() {
        return Some(value);
    }
    let scale = i64::from(value.scale()).checked_sub(exponent)?;
    if scale >= 0 {
        value.set_scale(u32::try_from(scale).ok()?).ok()?;
        return Some(value);
    }
    value.set_scale(0).ok()?;
    let power = 10_i128.checked_pow(u32::try_from(-scale).ok()?)?;
    value.checked_mul(Decimal::try_from_i128_with_scale(power, 0).ok()?)
}
