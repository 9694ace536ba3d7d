//! Fields for which absent and null differ.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A change of a field: leave it as it is, clear it, or set it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patch<T> {
    /// The field is not sent: the server keeps its value.
    #[default]
    Absent,
    /// The field is sent as null: the server clears its value.
    Null,
    /// The field is sent with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// A value sets the field, `None` clears it.
    pub fn from_nullable(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// The new value, if there is one.
    pub fn value(&self) -> Option<&T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The new value, if there is one.
    pub fn into_value(self) -> Option<T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// Whether the field is left as it is.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is cleared.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// Conversions from values, from whatever a `String` can be made from, from arrays and from slices.
macro_rules! from_values {
    ($name:ident::$value:ident) => {
        impl<T> From<T> for $name<T> {
            #[inline]
            fn from(value: T) -> Self {
                Self::$value(value)
            }
        }

        impl From<&str> for $name<String> {
            #[inline]
            fn from(text: &str) -> Self {
                Self::$value(text.to_owned())
            }
        }

        impl From<&mut str> for $name<String> {
            #[inline]
            fn from(text: &mut str) -> Self {
                Self::$value(text.to_owned())
            }
        }

        impl From<&String> for $name<String> {
            #[inline]
            fn from(text: &String) -> Self {
                Self::$value(text.clone())
            }
        }

        impl From<Box<str>> for $name<String> {
            #[inline]
            fn from(text: Box<str>) -> Self {
                Self::$value(text.into_string())
            }
        }

        impl From<Cow<'_, str>> for $name<String> {
            #[inline]
            fn from(text: Cow<'_, str>) -> Self {
                Self::$value(text.into_owned())
            }
        }

        impl From<char> for $name<String> {
            #[inline]
            fn from(letter: char) -> Self {
                Self::$value(letter.to_string())
            }
        }

        impl<T, const N: usize> From<[T; N]> for $name<Vec<T>> {
            #[inline]
            fn from(items: [T; N]) -> Self {
                Self::$value(items.into())
            }
        }

        impl<const N: usize> From<[&str; N]> for $name<Vec<String>> {
            #[inline]
            fn from(items: [&str; N]) -> Self {
                Self::$value(items.map(str::to_owned).into())
            }
        }

        impl<T: Clone> From<&[T]> for $name<Vec<T>> {
            #[inline]
            fn from(items: &[T]) -> Self {
                Self::$value(items.to_vec())
            }
        }

        impl From<&[&str]> for $name<Vec<String>> {
            #[inline]
            fn from(items: &[&str]) -> Self {
                Self::$value(items.iter().map(|text| (*text).to_owned()).collect())
            }
        }

        impl<T> From<T> for $name<Box<T>> {
            #[inline]
            fn from(value: T) -> Self {
                Self::$value(Box::new(value))
            }
        }
    };
}
pub(super) use from_values;

from_values!(Patch::Value);

/// A value sets the field, `None` clears it.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        Self::from_nullable(value)
    }
}

/// Null is [`Patch::Null`]. [`Patch::Absent`] comes from the object around it, if the field is missing.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from_nullable)
    }
}

/// Outside of an object, absent is written as null.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Patch;

    #[test]
    fn setters_accept_values_options_and_null() {
        fn set<T>(value: impl Into<Patch<T>>) -> Patch<T> {
            value.into()
        }
        assert_eq!(set::<String>("a"), Patch::Value("a".to_owned()));
        assert_eq!(set::<String>("a".to_owned()), Patch::Value("a".to_owned()));
        assert_eq!(set::<String>(&"a".to_owned()), Patch::Value("a".to_owned()));
        assert_eq!(set::<String>('a'), Patch::Value("a".to_owned()));
        assert_eq!(set::<Vec<String>>(&["a"][..]), Patch::Value(vec!["a".to_owned()]));
        assert_eq!(set::<String>(None), Patch::Null);
        assert_eq!(set(Some(1)), Patch::Value(1));
        assert_eq!(set::<i64>(5), Patch::Value(5));
        assert_eq!(set::<Vec<String>>(["a", "b"]), Patch::Value(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(set::<Vec<i64>>([1, 2]), Patch::Value(vec![1, 2]));
        assert_eq!(set::<Vec<i64>>(None), Patch::Null);
        assert_eq!(set::<Vec<i64>>(vec![1]), Patch::Value(vec![1]));
        assert_eq!(set::<Box<i64>>(7), Patch::Value(Box::new(7)));
        assert_eq!(set::<i64>(Patch::Absent), Patch::Absent);
    }
}
