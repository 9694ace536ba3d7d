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
//! codec for the `T`. Fields on the wire that the table does not have are ignored, or kept by a last line:
//! `.. => field: declared` where the description allows them, `.. => field: unknown` where it does not, so that they are
//! still told as drift. When a field comes twice, its last value counts, as in most JSON readers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::reading::{is_direct, request_text};
use super::sending::as_part_of;
use super::{buffered, noted, raw};

/// A type whose values are objects.
pub trait Object: Sized {
    /// What to call the type in messages.
    const NAME: &'static str;

    /// Reads the entries of an object.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    /// Writes an object.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads an object.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Entries<T>(PhantomData<T>);
    impl<'de, T: Object> Visitor<'de> for Entries<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            expecting(T::NAME, f)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(map)
        }
    }
    deserializer.deserialize_map(Entries(PhantomData))
}

fn expecting(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "an object ({name})")
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
pub fn read_text<T: Object>(json: &[u8]) -> serde_json::Result<T> {
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

/// The text of an object.
pub fn write_text<T: Object>(value: &T) -> serde_json::Result<Box<RawValue>> {
    struct Entries<'a, T>(&'a T);
    impl<T: Object> Serialize for Entries<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }
    serde_json::value::to_raw_value(&Entries(value))
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
        $crate::codegen::object! { @fields $name { $($table)* } }

        const _: () = {
            #[inline(never)]
            fn read(json: &[u8]) -> ::core::result::Result<$name, $crate::codegen::JsonError> {
                $crate::codegen::read_text(json)
            }

            #[inline(never)]
            fn write(
                value: &$name,
            ) -> ::core::result::Result<
                ::std::boxed::Box<$crate::codegen::RawValue>,
                $crate::codegen::JsonError,
            > {
                $crate::codegen::write_text(value)
            }

            impl<'de> $crate::codegen::Deserialize<'de> for $name {
                fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                where
                    D: $crate::codegen::Deserializer<'de>,
                {
                    $crate::codegen::read_apart(deserializer, read)
                }
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
    ($name:ident { $($table:tt)* }) => {
        $crate::codegen::object! { @fields $name { $($table)* } }

        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::Deserializer<'de>,
            {
                $crate::codegen::read_object(deserializer)
            }
        }

        impl $crate::codegen::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                $crate::codegen::Object::write(self, serializer)
            }
        }
    };

    // The bodies are lists without a branch or a call for each field, and without a macro within the macro: in a large
    // SDK, most of the time of `cargo check` would go to them.
    (@fields $name:ident {
        $($wire:literal => $field:ident: $mode:ident $(in $way:ident)? $(as $codec:ty)?,)*
        $(_ => $nothing:ident,)*
        $(.. => $rest:ident: $rest_mode:ident $(as $rest_codec:ty)? $(,)?)?
    }) => {
        impl $crate::codegen::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);

            #[allow(unused_imports, unused_mut, irrefutable_let_patterns)]
            fn read<'de, A>(mut map: A) -> ::core::result::Result<Self, A::Error>
            where
                A: $crate::codegen::MapAccess<'de>,
            {
                use $crate::codegen::codecs::*;
                $(let mut $field = $crate::codegen::slots::$mode::<_, $($codec)?>::EMPTY;)*
                $(let mut $rest = $crate::codegen::slots::$rest_mode::<_, $($rest_codec)?>::EMPTY;)?
                $crate::codegen::read_fields(
                    &mut map,
                    &[$($wire),*],
                    &mut [$(&mut $field),*],
                    &mut [$(&mut $rest)?],
                )?;
                let ($($crate::codegen::values::$mode($field),)*) = ($($field.value,)*) else {
                    return ::core::result::Result::Err($crate::codegen::incomplete());
                };
                ::core::result::Result::Ok(Self {
                    $($field,)*
                    $($nothing: ::core::default::Default::default(),)*
                    $($rest: $rest.value,)?
                })
            }

            #[allow(unused_imports)]
            fn write<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                use $crate::codegen::codecs::*;
                $crate::codegen::write_fields(
                    serializer,
                    &[$($wire),*],
                    &[$(
                        &$($crate::codegen::fields::$way)?(
                            $crate::codegen::fields::$mode::<_, $($codec)?>(&self.$field, $crate::codegen::PhantomData)
                        )
                    ),*],
                    &[$(
                        &$crate::codegen::fields::rest::<_, $($rest_codec)?>(&self.$rest, $crate::codegen::PhantomData)
                    )?],
                )
            }
        }
    };
}
