//! Values of enums that this version of the SDK does not know.

use std::fmt;

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::noted;

/// The text of an enum value that the description does not list.
///
/// Only enums make it, from texts that are not among their known values, so it never contains a known value. To send a
/// value that is newer than the SDK, convert its text to the enum with `From`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that is none of an enum's values. Only enums may call it.
pub fn unknown_value(text: impl Into<Box<str>>) -> UnknownValue {
    let text = text.into();
    noted::value(&text);
    UnknownValue(text)
}

/// An integer that is none of an enum's values. Only enums may call it.
pub fn unknown_number(value: i64) -> UnknownNumber {
    noted::value(value);
    UnknownNumber(Number::Integer(value))
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// A number that the description does not list for its enum.
///
/// Only enums make it, so it never contains a known value. To send a value that is newer than the SDK, convert the
/// number to the enum with `From`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownNumber(Number);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Number {
    Integer(i64),
    /// A number with a fraction or with more digits, as JSON has it.
    Other(Box<str>),
}

impl UnknownNumber {
    pub(crate) fn other(json: &str) -> Self {
        noted::value(json);
        Self(Number::Other(json.into()))
    }

    /// The number as an integer; `None` if it has a fraction or is out of range.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Number::Integer(value) => Some(*value),
            Number::Other(_) => None,
        }
    }

    /// The number as the nearest floating point number.
    pub fn as_f64(&self) -> Option<f64> {
        self.to_string().parse().ok()
    }
}

/// The number on the wire.
impl fmt::Display for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Number::Integer(value) => fmt::Display::fmt(value, f),
            Number::Other(json) => f.pad(json),
        }
    }
}

impl fmt::Debug for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for UnknownNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Number::Integer(value) => serializer.serialize_i64(*value),
            Number::Other(json) => {
                RawValue::from_string(json.to_string()).map_err(S::Error::custom)?.serialize(serializer)
            }
        }
    }
}
