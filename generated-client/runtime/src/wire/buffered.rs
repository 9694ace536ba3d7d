//! The text of a value, from every reader and for every serializer.
//!
//! The JSON library hands over and takes a value's text only where its own readers and serializers run. In a type of an
//! application with `#[serde(flatten)]`, `#[serde(untagged)]` or `#[serde(tag = ..)]`, serde reads values into a buffer of its
//! own first, which knows no text: it is written anew there, and a number has the digits that the buffer kept. And such a
//! type is written by serializers that take an object only entry by entry.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Error as _, Serialize as _, SerializeMap as _, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::raw;
use super::tagged::Entries;

/// Writes an object whose text is known.
pub(super) fn write_object<S: Serializer>(json: &RawValue, serializer: S) -> Result<S::Ok, S::Error> {
    // The name only saves the work of reading the text again.
    if std::any::type_name::<S>().trim_start_matches("&mut ").starts_with("serde_json::") {
        return json.serialize(serializer);
    }
    let Entries(entries) = raw::from_json(json.get().as_bytes()).map_err(S::Error::custom)?;
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (key, value) in &entries {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

/// The text of a value.
#[inline]
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(Reader(deserializer))
}

/// A reader that is asked for a text, and may know none.
struct Reader<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, Taking { name, visitor })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// Takes the text that the JSON library hands over, as a map, or else the value.
struct Taking<V> {
    name: &'static str,
    visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Taking<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }

    #[cold]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let value = Value::deserialize(deserializer)?;
        value.deserialize_newtype_struct(self.name, self.visitor).map_err(D::Error::custom)
    }
}
