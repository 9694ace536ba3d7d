//! Reads incomplete JSON: a body that was cut off, or is nested too deeply, still has a message at its start.

use std::borrow::Cow;
use std::fmt;

use http::HeaderValue;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::charset::{decode, without_mark};

/// Deeper values are read as a whole or not at all.
const DEPTH: usize = 8;

/// A body as text, in UTF-8 or in the declared charset.
pub(in crate::error) fn text<'b>(body: &'b [u8], content_type: Option<&HeaderValue>) -> Option<Cow<'b, str>> {
    match std::str::from_utf8(without_mark(body)) {
        // In UTF-16, each ASCII letter has a zero byte.
        Ok(text) if !text.contains('\0') => Some(text.into()),
        _ => decode(body, content_type).ok().map(Cow::from),
    }
}

/// As [`text`], with replacement characters for bytes that cannot be decoded.
pub(in crate::error) fn readable<'b>(body: &'b [u8], content_type: Option<&HeaderValue>) -> Cow<'b, str> {
    text(body, content_type).unwrap_or_else(|| String::from_utf8_lossy(body))
}

/// The JSON value of a text, as far as the text goes.
pub(super) fn read(text: &str) -> Value {
    text.parse().unwrap_or_else(|_| {
        let mut value = Value::Null;
        let _ = Slot(&mut value, 0).deserialize(&mut serde_json::Deserializer::from_slice(text.as_bytes()));
        value
    })
}

/// The destination of a value at this depth. It is filled piece by piece, so that everything before an error is kept.
struct Slot<'a>(&'a mut Value, usize);

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.1 < DEPTH {
            return deserializer.deserialize_any(self);
        }
        // A raw value has no limit on its depth.
        let raw: Box<RawValue> = serde::Deserialize::deserialize(deserializer)?;
        *self.0 = raw.get().parse().unwrap_or_default();
        Ok(())
    }
}

impl<'de> Visitor<'de> for Slot<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        *self.0 = Value::Object(Map::new());
        let Value::Object(object) = self.0 else { return Ok(()) };
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(Slot(object.entry(key).or_insert(Value::Null), self.1.saturating_add(1)))?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        *self.0 = Value::Array(Vec::new());
        let Value::Array(items) = self.0 else { return Ok(()) };
        loop {
            let mut item = Value::Null;
            let read = list.next_element_seed(Slot(&mut item, self.1.saturating_add(1)));
            if !matches!(read, Ok(None)) {
                items.push(item);
            }
            if read?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.0 = text.into();
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.0 = value.into();
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}
