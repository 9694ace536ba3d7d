//! Objects with known fields: the wire table `object!`.
//!
//! A table line names a field on the wire, the field of the struct and how the two relate:
//!
//! - `required`: a `T`; an object without it is not read.
//! - `optional`: an `Option<T>`; absent and null are both `None`, and `None` is not written.
//! - `nullable`: an `Option<T>` that is always written, `None` as null. An object without it is read as if it were null.
//! - `patch`: a [`Patch<T>`](crate::Patch), for which absent and null differ.
//! - `any`: an `Option<T>` where `T` takes null itself: `None` is absent, and null is a value.
//!
//! `_ => field` is a field of the struct that is not on the wire and has its default. `apart` before the name of the
//! struct compiles how it is read and written here, and not once more in each crate that does either.
//!
//! `in answers` after the mode says that the field is read-only: it is not written for requests. `as C` at the end names a
//! codec for the `T`. Fields on the wire that the table does not have are ignored, or
//! kept by a last line `.. => field`. When a field comes twice, its last value counts, as in most JSON readers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, Serializer};
use serde_json::value::RawValue;

use super::codec::{DecodeAs, Seed};
use super::reading::{is_direct, request_text};
use super::sending::as_part_of;
use super::{buffered, noted, raw};

/// A type that is read from the entries of an object.
pub trait ReadObject: Sized {
    /// What to call the type in messages.
    const NAME: &'static str;

    /// Reads the entries.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Object<T>(PhantomData<T>);
    impl<'de, T: ReadObject> Visitor<'de> for Object<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            expecting(T::NAME, f)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(map)
        }
    }
    deserializer.deserialize_map(Object(PhantomData))
}

fn expecting(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "an object ({name})")
}

/// The value of a required field.
pub fn present<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Reads the value of a field. Not inlined, so that each type is compiled once and not in every object that has it.
#[inline(never)]
pub fn read_value<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value()
}

/// Reads the value of a field by a codec.
#[inline(never)]
pub fn read_value_as<'de, C: DecodeAs<T>, T, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value_seed(Seed::<C, T>::new())
}

/// Reads the name of the next field.
#[inline(never)]
pub fn read_key<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Key<'de>>, A::Error> {
    map.next_key()
}

/// Skips the value of an undeclared field.
#[inline(never)]
pub fn skip_value<'de, A: MapAccess<'de>>(map: &mut A, key: &Key<'_>) -> Result<(), A::Error> {
    noted::field(key.as_str());
    map.next_value::<IgnoredAny>().map(|_| ())
}

/// The name of a field as it comes, borrowed where it can be.
#[derive(Debug)]
pub struct Key<'de>(Cow<'de, str>);

impl Key<'_> {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name, owned.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E: Error>(self, text: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Reads an object from its text.
pub fn read_text<T: ReadObject>(json: &[u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = read_object(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Reads an object by a function that is compiled already: models that lie deep within each other would be more than the
/// compiler takes at once.
pub fn read_apart<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    read: fn(&[u8]) -> serde_json::Result<T>,
) -> Result<T, D::Error> {
    let raw = raw::take(deserializer)?;
    read(raw.get().as_bytes()).map_err(|error| {
        // The text is JSON: it has a number beyond what is read at once.
        if is_direct() && error.is_syntax() {
            request_text();
        }
        raw::inner(raw.get(), &error)
    })
}

/// Writes an object by such a function.
pub fn write_apart<T, S: Serializer>(
    value: &T,
    serializer: S,
    write: fn(&T) -> serde_json::Result<Box<RawValue>>,
) -> Result<S::Ok, S::Error> {
    let object = as_part_of::<S, _>(|| write(value)).map_err(ser::Error::custom)?;
    buffered::write_object(&object, serializer)
}

#[doc(hidden)]
#[macro_export]
macro_rules! object {
    (apart $name:ident { $($table:tt)* }) => {
        $crate::codegen::object! { @decode_apart $name { $($table)* } }
        $crate::codegen::object! { @encode_apart $name { $($table)* } }
    };
    ($name:ident { $($table:tt)* }) => {
        $crate::codegen::object! { @decode $name { $($table)* } }
        $crate::codegen::object! { @encode $name { $($table)* } }
    };

    (@decode $name:ident { $($table:tt)* }) => {
        $crate::codegen::object! { @read_object $name { $($table)* } }

        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::Deserializer<'de>,
            {
                $crate::codegen::read_object(deserializer)
            }
        }
    };
    (@decode_apart $name:ident { $($table:tt)* }) => {
        const _: () = {
            $crate::codegen::object! { @read_object $name { $($table)* } }

            #[inline(never)]
            fn read(json: &[u8]) -> ::core::result::Result<$name, $crate::codegen::JsonError> {
                $crate::codegen::read_text(json)
            }

            impl<'de> $crate::codegen::Deserialize<'de> for $name {
                fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                where
                    D: $crate::codegen::Deserializer<'de>,
                {
                    $crate::codegen::read_apart(deserializer, read)
                }
            }
        };
    };

    (@read_object $name:ident {
        $($wire:literal => $field:ident: $mode:ident $(in $way:ident)? $(as $codec:ty)?,)*
        $(_ => $nothing:ident,)*
        $(.. => $rest:ident $(as $rest_codec:ty)? $(,)?)?
    }) => {
        impl $crate::codegen::ReadObject for $name {
            const NAME: &'static str = ::core::stringify!($name);

            #[allow(unused_imports, unused_mut)]
            fn read<'de, A>(mut map: A) -> ::core::result::Result<Self, A::Error>
            where
                A: $crate::codegen::MapAccess<'de>,
            {
                use $crate::codegen::{AnyValue, Float, FullDate, Integer, List, Map, Nullable, Number};
                $($crate::codegen::object! { @slot $field $mode })*
                $(let mut $rest = ::std::collections::BTreeMap::new();)?
                while let ::core::option::Option::Some(key) = $crate::codegen::read_key(&mut map)? {
                    match key.as_str() {
                        $($wire => $crate::codegen::object! { @read map $field $mode $($codec)? },)*
                        _ => $crate::codegen::object! { @rest map key $($rest $($rest_codec)?)? },
                    }
                }
                ::core::result::Result::Ok(Self {
                    $($field: $crate::codegen::object! { @done $wire $field $mode },)*
                    $($nothing: ::core::default::Default::default(),)*
                    $($rest,)?
                })
            }
        }

    };

    (@slot $field:ident required) => { let mut $field = ::core::option::Option::None; };
    (@slot $field:ident optional) => { let mut $field = ::core::option::Option::None; };
    (@slot $field:ident any) => { let mut $field = ::core::option::Option::None; };
    (@slot $field:ident nullable) => { let mut $field = ::core::option::Option::None; };
    (@slot $field:ident patch) => { let mut $field = $crate::codegen::Patch::Absent; };

    (@read $map:ident $field:ident any) => {
        $field = ::core::option::Option::Some($crate::codegen::read_value(&mut $map)?)
    };
    (@read $map:ident $field:ident required) => {
        $field = ::core::option::Option::Some($crate::codegen::read_value(&mut $map)?)
    };
    (@read $map:ident $field:ident $other:ident) => { $field = $crate::codegen::read_value(&mut $map)? };
    (@read $map:ident $field:ident any $codec:ty) => {
        $crate::codegen::object! { @read $map $field required $codec }
    };
    (@read $map:ident $field:ident required $codec:ty) => {
        $field = ::core::option::Option::Some(
            $crate::codegen::read_value_as::<$codec, _, _>(&mut $map)?
        )
    };
    (@read $map:ident $field:ident patch $codec:ty) => {
        $field = $crate::codegen::read_value_as::<$crate::codegen::Patched<$codec>, _, _>(&mut $map)?
    };
    (@read $map:ident $field:ident $other:ident $codec:ty) => {
        $field = $crate::codegen::read_value_as::<$crate::codegen::Nullable<$codec>, _, _>(&mut $map)?
    };

    (@rest $map:ident $key:ident) => { $crate::codegen::skip_value(&mut $map, &$key)? };
    (@rest $map:ident $key:ident $rest:ident) => {{
        let value = $crate::codegen::read_value(&mut $map)?;
        $rest.insert($key.into_string(), value);
    }};
    (@rest $map:ident $key:ident $rest:ident $codec:ty) => {{
        let value = $crate::codegen::read_value_as::<$codec, _, _>(&mut $map)?;
        $rest.insert($key.into_string(), value);
    }};

    (@done $wire:literal $field:ident required) => { $crate::codegen::present($field, $wire)? };
    (@done $wire:literal $field:ident $other:ident) => { $field };

    (@encode $name:ident { $($table:tt)* }) => {
        impl $crate::codegen::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                $crate::codegen::object! { @entries self serializer { $($table)* } }
            }
        }
    };
    (@encode_apart $name:ident { $($table:tt)* }) => {
        const _: () = {
            struct Entries<'a>(&'a $name);

            impl $crate::codegen::Serialize for Entries<'_> {
                fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                where
                    S: $crate::codegen::Serializer,
                {
                    let value = self.0;
                    $crate::codegen::object! { @entries value serializer { $($table)* } }
                }
            }

            #[inline(never)]
            fn write(
                value: &$name,
            ) -> ::core::result::Result<
                ::std::boxed::Box<$crate::codegen::RawValue>,
                $crate::codegen::JsonError,
            > {
                $crate::codegen::to_raw_value(&Entries(value))
            }

            impl $crate::codegen::Serialize for $name {
                fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                where
                    S: $crate::codegen::Serializer,
                {
                    $crate::codegen::write_apart(self, serializer, write)
                }
            }
        };
    };

    (@entries $this:ident $serializer:ident {
        $($wire:literal => $field:ident: $mode:ident $(in $way:ident)? $(as $codec:ty)?,)*
        $(_ => $nothing:ident,)*
        $(.. => $rest:ident $(as $rest_codec:ty)? $(,)?)?
    }) => {{
        #[allow(unused_imports)]
        use $crate::codegen::{AnyValue, Float, FullDate, Integer, List, Map, Nullable, Number, SerializeMap as _};
        #[allow(dead_code)]
        const KNOWN: &[&str] = &[$($wire),*];
        #[allow(unused_mut)]
        let mut map = $serializer.serialize_map(::core::option::Option::None)?;
        $($crate::codegen::object! { @write map $wire ($this.$field) $mode $(in $way)? $($codec)? })*
        $(
            for (key, value) in &$this.$rest {
                // A field that the table has is not written a second time.
                if !KNOWN.contains(&key.as_str()) {
                    map.serialize_entry(
                        key,
                        $crate::codegen::object! { @value value $($rest_codec)? },
                    )?;
                }
            }
        )?
        map.end()
    }};

    (@write $map:ident $wire:literal ($value:expr) $mode:ident in answers $($codec:ty)?) => {
        if !$crate::codegen::is_request() {
            $crate::codegen::object! { @write $map $wire ($value) $mode $($codec)? }
        }
    };
    (@write $map:ident $wire:literal ($value:expr) optional $($codec:ty)?) => {
        if let ::core::option::Option::Some(value) = &$value {
            $map.serialize_entry($wire, $crate::codegen::object! { @value value $($codec)? })?;
        }
    };
    (@write $map:ident $wire:literal ($value:expr) any $($codec:ty)?) => {
        $crate::codegen::object! { @write $map $wire ($value) optional $($codec)? }
    };
    (@write $map:ident $wire:literal ($value:expr) patch $($codec:ty)?) => {
        match &$value {
            $crate::codegen::Patch::Absent => {}
            $crate::codegen::Patch::Null => $map.serialize_entry($wire, &())?,
            $crate::codegen::Patch::Value(value) => {
                $map.serialize_entry($wire, $crate::codegen::object! { @value value $($codec)? })?
            }
        }
    };
    (@write $map:ident $wire:literal ($value:expr) nullable $codec:ty) => {
        $map.serialize_entry(
            $wire,
            &$crate::codegen::As::<$crate::codegen::Nullable<$codec>, _>::new(&$value),
        )?;
    };
    (@write $map:ident $wire:literal ($value:expr) nullable) => { $map.serialize_entry($wire, &$value)?; };
    (@write $map:ident $wire:literal ($value:expr) required $codec:ty) => {
        $map.serialize_entry($wire, &$crate::codegen::As::<$codec, _>::new(&$value))?;
    };
    (@write $map:ident $wire:literal ($value:expr) required) => { $map.serialize_entry($wire, &$value)?; };

    (@value $value:ident) => { $value };
    (@value $value:ident $codec:ty) => { &$crate::codegen::As::<$codec, _>::new($value) };
}
