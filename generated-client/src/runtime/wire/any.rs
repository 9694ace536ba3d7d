//! Values of any kind.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;
use serde_json::Value;

use super::codec::{DecodeAs, EncodeAs};
use super::reading::{ask_for_text, is_at_once};
use super::{kept, raw};

/// The least float that an integer with other digits is rounded to: 2^53.
const ROUNDED: f64 = 9_007_199_254_740_992.0;

/// Codec of a value of any kind.
///
/// A number that a JSON value cannot hold is kept as its text behind a mark, see `kept`, and written as the number that it
/// was. Such numbers are rare: a value is read at once, and only from its text where a float in it may be a rounded integer.
#[derive(Debug)]
pub struct AnyValue;

impl DecodeAs<Value> for AnyValue {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        if is_at_once() {
            let value = Value::deserialize(deserializer)?;
            if !may_be_rounded(&value) {
                return Ok(value);
            }
            ask_for_text();
            return Err(D::Error::custom("invalid value: an integer that may have lost digits"));
        }
        let raw = raw::take(deserializer)?;
        kept::read(raw.get()).map_err(|error| raw::inner(raw.get(), &error))
    }
}

impl EncodeAs<Value> for AnyValue {
    fn encode<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        kept::write_kept(value, serializer)
    }
}

fn may_be_rounded(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            number.is_f64() && number.as_f64().is_some_and(|float| float.abs() >= ROUNDED && float.fract() == 0.0)
        }
        Value::Array(items) => items.iter().any(may_be_rounded),
        Value::Object(fields) => fields.values().any(may_be_rounded),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}
