//! Enums with known values that stay open for others: the wire tables `string_enum!` and `integer_enum!`.

use serde::de::{Deserialize as _, Deserializer};

use super::{buffered, integer, raw};
use crate::types::UnknownNumber;

/// Reads a string.
pub fn read_string<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    super::object::Key::deserialize(deserializer).map(|text| T::from(text.as_str()))
}

/// Reads a number: an integer however it is written, else any other one as it is.
pub fn read_number<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    known: fn(i64) -> T,
    other: fn(UnknownNumber) -> T,
) -> Result<T, D::Error> {
    let raw = buffered::text(deserializer)?;
    let json = raw.get();
    if !json.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Err(raw::failure(json, "invalid type: expected a number"));
    }
    let integer = integer::digits(json).and_then(|digits| digits.parse().ok());
    Ok(integer.map_or_else(|| other(UnknownNumber::other(json)), known))
}

#[doc(hidden)]
#[macro_export]
macro_rules! string_enum {
    ($name:ident { $($table:tt)* }) => {
        $crate::codegen::string_enum! { $name { $($table)* } else Unrecognized }
    };
    ($name:ident { $($wire:literal => $variant:ident),* $(,)? } else $other:ident) => {
        impl $name {
            /// The values that the description lists.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => value.as_str(),
                }
            }

            #[inline]
            fn known(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($wire => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::$other($crate::codegen::unknown_value(text)))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or_else(|| Self::$other($crate::codegen::unknown_value(text)))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// By the value on the wire.
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        /// By the value on the wire.
        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }

        /// By the value on the wire.
        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        /// By the value on the wire.
        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

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
                $crate::codegen::read_string(deserializer)
            }
        }

        impl $crate::codegen::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($name:ident { $($table:tt)* }) => {
        $crate::codegen::integer_enum! { $name { $($table)* } else Unrecognized }
    };
    ($name:ident { $($wire:literal => $variant:ident),* $(,)? } else $other:ident) => {
        impl $name {
            /// The values that the description lists.
            pub const VALUES: &'static [i64] = &[$($wire),*];

            /// The value on the wire; `None` for an unknown one that is no integer of this size.
            #[inline]
            pub fn value(&self) -> ::core::option::Option<i64> {
                match self {
                    $(Self::$variant => ::core::option::Option::Some($wire),)*
                    Self::$other(value) => value.as_i64(),
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other($crate::codegen::unknown_number(value)),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant => ::core::fmt::Display::fmt(&$wire, f),)*
                    Self::$other(value) => ::core::fmt::Display::fmt(value, f),
                }
            }
        }

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
                $crate::codegen::read_number(deserializer, Self::from, Self::$other)
            }
        }

        impl $crate::codegen::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::Serializer,
            {
                match self {
                    $(Self::$variant => serializer.serialize_i64($wire),)*
                    Self::$other(value) => $crate::codegen::Serialize::serialize(value, serializer),
                }
            }
        }
    };
}
