//! Unions with a discriminator: the wire table `tagged!`.
//!
//! The tag is read first, then the arm's payload from the whole object. A tag in the table decides the arm: an invalid
//! payload is then an error, and only an unknown tag falls back. An object whose tag is missing or null is read by the row
//! `_`, or by the row `..`, which reads objects with an unknown tag as well. If the table has no such row, or the row cannot read it, the object is kept as it is: one object without a tag must
//! not make a whole answer unreadable. A written object has the tag once, with the arm's value, whether or not the payload
//! has a field for it; the row `_` or `..` writes its payload only.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::object::Key;
use super::sending::as_part_of;
use super::{buffered, exact, integer, noted, raw};

/// The value of a tag.
#[derive(Clone, Copy, Debug)]
pub enum Tag {
    /// A text.
    Text(&'static str),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
}

impl From<&'static str> for Tag {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Tag {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Tag {
    fn from(flag: bool) -> Self {
        Self::Boolean(flag)
    }
}

impl Tag {
    /// Whether this is the text of the tag. On the wire, a tag may be a number or a boolean whatever its schema says.
    fn matches(self, text: &str) -> bool {
        match self {
            Self::Text(own) => own == text,
            Self::Integer(own) => text.parse() == Ok(own),
            Self::Boolean(own) => text.parse() == Ok(own),
        }
    }

    fn json(self) -> serde_json::Result<Box<RawValue>> {
        match self {
            Self::Text(text) => serde_json::value::to_raw_value(text),
            Self::Integer(number) => serde_json::value::to_raw_value(&number),
            Self::Boolean(flag) => serde_json::value::to_raw_value(&flag),
        }
    }
}

/// An arm: its tag and how its payload is read.
#[derive(Debug)]
pub struct TaggedArm<T> {
    /// The value of the tag; `None` for the arm of objects without one.
    pub tag: Option<Tag>,
    /// Whether the arm of objects without a tag is that of unknown tags, too.
    pub takes_unknown: bool,
    /// Reads the arm from the whole object.
    pub read: fn(&[u8]) -> serde_json::Result<T>,
}

/// Reads a union.
pub fn read_tagged<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    field: &'static str,
    arms: &[TaggedArm<T>],
    other: fn(Value) -> T,
) -> Result<T, D::Error> {
    let raw = raw::take(deserializer)?;
    let json = raw.get();
    let tag = tag(json, field).map_err(|error| raw::inner(json, &error))?;
    let arm = arms.iter().find(|arm| match (arm.tag, &tag) {
        (Some(own), Some(tag)) => own.matches(tag),
        (None, tag) => tag.is_none() || arm.takes_unknown,
        (Some(_), None) => false,
    });
    let keep = || {
        noted::arm(json);
        exact::read(json).map(other)
    };
    let value = match arm {
        Some(arm) if arm.tag.is_some() => {
            let is_known = noted::is_off() || knows_tag(json, field, arm);
            let value = (arm.read)(json.as_bytes());
            if !is_known {
                noted::take_back(field);
            }
            value
        }
        Some(arm) => {
            let mark = noted::mark();
            (arm.read)(json.as_bytes()).or_else(|_| {
                noted::back_to(mark.as_ref());
                keep()
            })
        }
        None => keep(),
    };
    value.map_err(|error| raw::inner(json, &error))
}

/// Whether the payload of an arm has a field for the tag. A tag without one is not an unknown field.
#[cold]
fn knows_tag<T>(json: &str, field: &'static str, arm: &TaggedArm<T>) -> bool {
    let Ok(Entries(mut entries)) = raw::from_json::<Entries>(json.as_bytes()) else { return true };
    entries.retain(|(key, _)| key == field);
    let Some((key, value)) = entries.pop() else { return true };
    let tag = format!("{{{}:{}}}", Value::from(key), value.get());
    let mark = noted::mark();
    let before = noted::count_field(field);
    let _ = (arm.read)(tag.as_bytes());
    let is_known = noted::count_field(field) == before;
    noted::back_to(mark.as_ref());
    is_known
}

/// Writes an arm of a union.
pub fn write_tagged<T: Serialize + ?Sized, S: Serializer>(
    payload: &T,
    field: &'static str,
    tag: impl Into<Tag>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let payload = as_part_of::<S, _>(|| serde_json::value::to_raw_value(payload)).map_err(S::Error::custom)?;
    let object = with_tag(&payload, field, tag.into()).map_err(S::Error::custom)?;
    buffered::write_object(&object, serializer)
}

/// The text of the tag; the last one if the key is repeated.
fn tag(json: &str, field: &str) -> serde_json::Result<Option<String>> {
    let entries: Entries = raw::from_json(json.as_bytes())?;
    Ok(entries.0.into_iter().rev().find(|(key, _)| key == field).and_then(|(_, value)| text(&value)))
}

/// The text of a scalar, without quotes; `None` for null.
pub(super) fn text(value: &RawValue) -> Option<String> {
    match value.get() {
        "null" => None,
        json if json.starts_with('"') => serde_json::from_slice(json.as_bytes()).ok(),
        // `2.0` is the integer 2.
        json if json.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => {
            Some(integer::digits(json).map_or_else(|| json.to_owned(), Cow::into_owned))
        }
        json => Some(json.to_owned()),
    }
}

/// The object with this tag, exactly once.
fn with_tag(payload: &RawValue, field: &str, tag: Tag) -> serde_json::Result<Box<RawValue>> {
    let Entries(mut entries) = raw::from_json(payload.get().as_bytes())?;
    let index = entries.iter().position(|(key, _)| key == field);
    let mut is_first = true;
    entries.retain(|(key, _)| key != field || std::mem::take(&mut is_first));
    match index.and_then(|index| entries.get_mut(index)) {
        // A number or boolean with the same text stays as it is.
        Some((_, value)) if text(value).is_some_and(|text| tag.matches(&text)) => {}
        Some((_, value)) => *value = tag.json()?,
        None => entries.insert(0, (field.to_owned(), tag.json()?)),
    }
    let mut json = String::from("{");
    for (key, value) in &entries {
        if json.len() > 1 {
            json.push(',');
        }
        json.push_str(&serde_json::to_string(key)?);
        json.push(':');
        json.push_str(value.get());
    }
    json.push('}');
    RawValue::from_string(json)
}

/// The entries of an object in order, with their values as JSON text.
pub(crate) struct Entries(pub(crate) Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Entries;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry::<Key<'de>, Box<RawValue>>()? {
                    entries.push((entry.0.into_string(), entry.1));
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! tagged {
    ($name:ident by $field:literal { $($table:tt)* }) => {
        $crate::codegen::tagged! { $name by $field { $($table)* } else Unrecognized }
    };
    (
        $name:ident by $field:literal {
            $($tag:literal => $variant:ident($payload:ty)),*
            $(, _ => $untagged:ident($plain:ty))?
            $(, .. => $default:ident($whole:ty))? $(,)?
        } else $other:ident
    ) => {
        impl $crate::codegen::Fit for $name {
            #[inline]
            fn fit(&self) -> u8 {
                if let Self::$other(_) = self { 0 } else { 3 }
            }
        }

        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::Deserializer<'de>,
            {
                let arms = [$(
                    $crate::codegen::TaggedArm {
                        tag: ::core::option::Option::Some($crate::codegen::Tag::from($tag)),
                        takes_unknown: false,
                        read: |json| $crate::codegen::from_json::<$payload>(json).map(Self::$variant),
                    },
                )* $(
                    $crate::codegen::TaggedArm {
                        tag: ::core::option::Option::None,
                        takes_unknown: false,
                        read: |json| $crate::codegen::from_json::<$plain>(json).map(Self::$untagged),
                    },
                )? $(
                    $crate::codegen::TaggedArm {
                        tag: ::core::option::Option::None,
                        takes_unknown: true,
                        read: |json| $crate::codegen::from_json::<$whole>(json).map(Self::$default),
                    },
                )?];
                $crate::codegen::read_tagged(deserializer, $field, &arms, Self::$other)
            }
        }

        impl $crate::codegen::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                match self {
                    $(Self::$variant(payload) => {
                        $crate::codegen::write_tagged(payload, $field, $tag, serializer)
                    })*
                    $(Self::$untagged(payload) => {
                        $crate::codegen::Serialize::serialize(payload, serializer)
                    })?
                    $(Self::$default(payload) => {
                        $crate::codegen::Serialize::serialize(payload, serializer)
                    })?
                    Self::$other(value) => $crate::codegen::write_exact(value, serializer),
                }
            }
        }
    };
}
