//! Enums with known values that stay open for others: the wire tables `string_enum!` and `integer_enum!`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Reads a string.
pub fn read_string<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    super::object::Key::deserialize(deserializer).map(|text| T::from(text.as_str()))
}

/// Reads an integer.
pub fn read_integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    struct Integer;
    impl Visitor<'_> for Integer {
        type Value = i64;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an integer")
        }
        fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
            Ok(number)
        }
        fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
            i64::try_from(number).map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(number), &self))
        }
    }
    deserializer.deserialize_i64(Integer)
}

macro_rules! string_enum {
    ($name:ident: $($direction:ident)+ { $($table:tt)* }) => {
        $crate::runtime::codegen::string_enum! { $name: $($direction)+ { $($table)* } else Unrecognized }
    };
    ($name:ident: $($direction:ident)+ { $($wire:literal => $variant:ident),* $(,)? } else $other:ident) => {
        impl $name {
            /// The values that the description knows.
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
                Self::known(text).unwrap_or_else(|| Self::$other($crate::runtime::codegen::UnknownValue::new(text)))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or_else(|| Self::$other($crate::runtime::codegen::UnknownValue::new(text)))
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

        impl $crate::runtime::codegen::Fit for $name {
            #[inline]
            fn fit(&self) -> u8 {
                if let Self::$other(_) = self { 0 } else { 3 }
            }
        }

        $crate::runtime::codegen::directions! { [$($direction)+]
            decode {
                impl<'de> $crate::runtime::codegen::Deserialize<'de> for $name {
                    fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                    where
                        D: $crate::runtime::codegen::Deserializer<'de>,
                    {
                        $crate::runtime::codegen::read_string(deserializer)
                    }
                }
            }
            encode {
                impl $crate::runtime::codegen::Serialize for $name {
                    fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                    where
                        S: $crate::runtime::codegen::Serializer,
                    {
                        serializer.serialize_str(self.as_str())
                    }
                }
            }
        }
    };
}
pub(crate) use string_enum;

macro_rules! integer_enum {
    ($name:ident: $($direction:ident)+ { $($table:tt)* }) => {
        $crate::runtime::codegen::integer_enum! { $name: $($direction)+ { $($table)* } else Unrecognized }
    };
    ($name:ident: $($direction:ident)+ { $($wire:literal => $variant:ident),* $(,)? } else $other:ident) => {
        impl $name {
            /// The values that the description knows.
            pub const VALUES: &'static [i64] = &[$($wire),*];

            /// The value as it is on the wire.
            #[inline]
            pub const fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => *value,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other(value),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::runtime::codegen::Fit for $name {
            #[inline]
            fn fit(&self) -> u8 {
                if let Self::$other(_) = self { 0 } else { 3 }
            }
        }

        $crate::runtime::codegen::directions! { [$($direction)+]
            decode {
                impl<'de> $crate::runtime::codegen::Deserialize<'de> for $name {
                    fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
                    where
                        D: $crate::runtime::codegen::Deserializer<'de>,
                    {
                        $crate::runtime::codegen::read_integer(deserializer).map(Self::from)
                    }
                }
            }
            encode {
                impl $crate::runtime::codegen::Serialize for $name {
                    fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
                    where
                        S: $crate::runtime::codegen::Serializer,
                    {
                        serializer.serialize_i64(self.value())
                    }
                }
            }
        }
    };
}
pub(crate) use integer_enum;
