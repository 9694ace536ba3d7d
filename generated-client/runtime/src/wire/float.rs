//! Floating point numbers: every JSON number, the nearest one that there is.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize as _, Serializer};
use serde_json::value::RawValue;

use super::buffered;
use super::codec::{DecodeAs, EncodeAs};
use super::raw;
use super::reading::is_direct;
use super::sending::{is_request, is_to_value};

/// What is written for an infinite number: one that is read as infinite again.
const BEYOND: [&str; 2] = ["1e999", "-1e999"];

/// Codec of a floating point number.
///
/// JSON has numbers beyond all floating point numbers, `1e400`. Such a number is infinite, as it is for JavaScript and
/// Python; the JSON library would refuse the whole text. It is also written as a number beyond all others, and not as
/// null. Requests refuse it, because the original number is lost. A value in memory does not hold it: of
/// `serde_json::to_value` it is null.
#[derive(Debug)]
pub struct Float;

impl DecodeAs<f64> for Float {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        if is_direct() {
            return deserializer.deserialize_f64(AtOnce);
        }
        from_text(deserializer)
    }
}

/// Apart, so that what is read at once stays small.
#[cold]
fn from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let raw = buffered::text(deserializer)?;
    float(raw.get()).map_err(|found| raw::failure(raw.get(), &format!("invalid type: {found}, expected f64")))
}

impl EncodeAs<f64> for Float {
    fn encode<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        let [above, below] = BEYOND;
        let beyond = match *value {
            _ if is_request() || is_to_value::<S>() => return serializer.serialize_f64(*value),
            f64::INFINITY => above,
            f64::NEG_INFINITY => below,
            value => return serializer.serialize_f64(value),
        };
        RawValue::from_string(beyond.to_owned()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// Takes a number that the JSON library can read.
struct AtOnce;

impl Visitor<'_> for AtOnce {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("f64")
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "a number is the nearest float")]
    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "a number is the nearest float")]
    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }
}

fn float(json: &str) -> Result<f64, &'static str> {
    match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => json.parse().map_err(|_| "number"),
        Some(b'"') => Err("string"),
        Some(b'{') => Err("map"),
        Some(b'[') => Err("sequence"),
        Some(b'n') => Err("null"),
        _ => Err("boolean"),
    }
}
