//! Codecs: other JSON forms of a value than that of serde. Wire tables name them with `as`.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, SerializeSeq as _, Serializer};
use serde::{Deserialize, Serialize};

use crate::types::Patch;

/// Reads a `T` in a way of its own.
pub trait DecodeAs<T> {
    /// Reads one value.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// Writes a `T` in a way of its own.
pub trait EncodeAs<T: ?Sized> {
    /// Writes one value.
    fn encode<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Codec of a value that has serde's form.
#[derive(Debug)]
pub struct Plain;

impl<T: for<'de> Deserialize<'de>> DecodeAs<T> for Plain {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<T: Serialize + ?Sized> EncodeAs<T> for Plain {
    fn encode<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// Codec of a list whose items travel by the codec `C`.
#[derive(Debug)]
pub struct List<C>(PhantomData<C>);

/// Codec of a map whose values travel by the codec `C`.
#[derive(Debug)]
pub struct Map<C>(PhantomData<C>);

/// Codec of a value or null.
#[derive(Debug)]
pub struct Nullable<C>(PhantomData<C>);

/// Codec of a field for which absent and null differ.
#[derive(Debug)]
pub struct Patched<C>(PhantomData<C>);

/// Makes a codec a seed, for serde's containers.
#[derive(Debug)]
pub struct Seed<C, T>(PhantomData<fn() -> (C, T)>);

impl<C, T> Seed<C, T> {
    /// The seed.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, C: DecodeAs<T>, T> DeserializeSeed<'de> for Seed<C, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        C::decode(deserializer)
    }
}

/// A value together with the codec that writes it.
pub struct As<'a, C, T: ?Sized>(&'a T, PhantomData<fn() -> C>);

impl<'a, C, T: ?Sized> As<'a, C, T> {
    /// Joins the two.
    pub fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<C, T: ?Sized> fmt::Debug for As<'_, C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("As")
    }
}

impl<C: EncodeAs<T>, T: ?Sized> Serialize for As<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::encode(self.0, serializer)
    }
}

/// A value that a codec read, for uses where serde needs a type.
#[derive(Debug)]
pub struct Decoded<C, T>(pub T, PhantomData<fn() -> C>);

impl<'de, C: DecodeAs<T>, T> Deserialize<'de> for Decoded<C, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        C::decode(deserializer).map(|value| Self(value, PhantomData))
    }
}

impl<T, C: DecodeAs<T>> DecodeAs<Vec<T>> for List<C> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        struct Items<C, T>(PhantomData<(C, T)>);
        impl<'de, C: DecodeAs<T>, T> Visitor<'de> for Items<C, T> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element_seed(Seed::<C, T>::new())? {
                    list.push(item);
                }
                Ok(list)
            }
        }
        deserializer.deserialize_seq(Items::<C, T>(PhantomData))
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Vec<T>> for List<C> {
    fn encode<S: Serializer>(value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(value.len()))?;
        for item in value {
            list.serialize_element(&As::<C, T>::new(item))?;
        }
        list.end()
    }
}

impl<T, C: DecodeAs<T>> DecodeAs<BTreeMap<String, T>> for Map<C> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        struct Entries<C, T>(PhantomData<(C, T)>);
        impl<'de, C: DecodeAs<T>, T> Visitor<'de> for Entries<C, T> {
            type Value = BTreeMap<String, T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut map = BTreeMap::new();
                while let Some(key) = entries.next_key::<String>()? {
                    map.insert(key, entries.next_value_seed(Seed::<C, T>::new())?);
                }
                Ok(map)
            }
        }
        deserializer.deserialize_map(Entries::<C, T>(PhantomData))
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<BTreeMap<String, T>> for Map<C> {
    fn encode<S: Serializer>(value: &BTreeMap<String, T>, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(value.len()))?;
        for (key, item) in value {
            map.serialize_entry(key, &As::<C, T>::new(item))?;
        }
        map.end()
    }
}

impl<T, C: DecodeAs<T>> DecodeAs<Option<T>> for Nullable<C> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        struct Maybe<C, T>(PhantomData<(C, T)>);
        impl<'de, C: DecodeAs<T>, T> Visitor<'de> for Maybe<C, T> {
            type Value = Option<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_none<E: serde::de::Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }
            fn visit_unit<E: serde::de::Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                C::decode(deserializer).map(Some)
            }
        }
        deserializer.deserialize_option(Maybe::<C, T>(PhantomData))
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Option<T>> for Nullable<C> {
    fn encode<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&As::<C, T>::new(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<T, C: DecodeAs<T>> DecodeAs<Patch<T>> for Patched<C> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
        Nullable::<C>::decode(deserializer).map(Patch::from_nullable)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Patch<T>> for Patched<C> {
    fn encode<S: Serializer>(value: &Patch<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Patch::Value(value) => serializer.serialize_some(&As::<C, T>::new(value)),
            Patch::Absent | Patch::Null => serializer.serialize_none(),
        }
    }
}
