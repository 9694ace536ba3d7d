//! Values of any kind.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer as _, MapAccess, SeqAccess, Visitor,
};
use serde::ser::Serializer;
use serde_json::{Map, Number, Value};

use super::codec::{DecodeAs, EncodeAs};
use super::reading::{is_direct, request_text};
use super::{exact, raw};

/// The least float that an integer with other digits is rounded to: 2^53.
const ROUNDED: f64 = 9_007_199_254_740_992.0;

/// The key under which the JSON library hands over the text of a number, where an application has it keep the digits of all.
const NUMBER: &str = "$serde_json::private::Number";

/// Codec of a value of any kind.
///
/// A number that a JSON value cannot hold is kept as its text behind a mark, see `exact`, and written as the original
/// number. Such numbers are rare: a value is read at once, and only from its text where a float in it may be a rounded
/// integer.
#[derive(Debug)]
pub struct AnyValue;

impl DecodeAs<Value> for AnyValue {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        if is_direct() {
            return deserializer.deserialize_any(AtOnce);
        }
        let raw = raw::take(deserializer)?;
        exact::read(raw.get()).map_err(|error| raw::inner(raw.get(), &error))
    }
}

impl EncodeAs<Value> for AnyValue {
    fn encode<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        exact::write_exact(value, serializer)
    }
}

/// Reads a value as the JSON library does, and asks for the text where a float may be a rounded integer.
struct AtOnce;

impl<'de> DeserializeSeed<'de> for AtOnce {
    type Value = Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AtOnce {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        if is_rounded(value) {
            Err(lost_digits())
        } else {
            Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
        }
    }

    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    #[inline]
    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        let Some(first) = entries.next_key::<String>()? else { return Ok(Value::Object(fields)) };
        if first == NUMBER {
            return number(entries);
        }
        fields.insert(first, entries.next_value_seed(Self)?);
        while let Some(key) = entries.next_key::<String>()? {
            fields.insert(key, entries.next_value_seed(Self)?);
        }
        Ok(Value::Object(fields))
    }
}

/// A number whose digits are kept, or an object with such a key: the JSON library knows which.
#[cold]
fn number<'de, A: MapAccess<'de>>(entries: A) -> Result<Value, A::Error> {
    let value = Value::deserialize(MapAccessDeserializer::new(WithKey { first: true, entries }))?;
    if may_be_rounded(&value) { Err(lost_digits()) } else { Ok(value) }
}

/// The entries of an object whose first key was read already.
struct WithKey<A> {
    first: bool,
    entries: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WithKey<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if std::mem::take(&mut self.first) {
            return seed.deserialize(NUMBER.into_deserializer()).map(Some);
        }
        self.entries.next_key_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.entries.next_value_seed(seed)
    }
}

#[cold]
fn lost_digits<E: Error>() -> E {
    request_text();
    E::custom("invalid value: an integer that may have lost digits")
}

#[inline]
fn is_rounded(float: f64) -> bool {
    float.abs() >= ROUNDED && float.fract() == 0.0
}

fn may_be_rounded(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64() && number.as_f64().is_some_and(is_rounded),
        Value::Array(items) => items.iter().any(may_be_rounded),
        Value::Object(fields) => fields.values().any(may_be_rounded),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}
