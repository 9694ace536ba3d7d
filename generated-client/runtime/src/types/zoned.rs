//! Dates with a time that are sent with their zone.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use jiff::Zoned;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::DateTime;

/// A [`DateTime`] for APIs that want the zone beside the offset (RFC 9557): `2022-06-22T08:00:00+02:00[Europe/Berlin]`.
///
/// It is made from a `Zoned`, which has a zone. What is read may have any shape of a `DateTime`, and is written back
/// unchanged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ZonedDateTime(DateTime);

impl Deref for ZonedDateTime {
    type Target = DateTime;

    fn deref(&self) -> &DateTime {
        &self.0
    }
}

/// Written with offset and zone.
impl From<Zoned> for ZonedDateTime {
    fn from(zoned: Zoned) -> Self {
        Self(DateTime::with_zone(&zoned))
    }
}

/// Written with offset and zone.
impl From<&Zoned> for ZonedDateTime {
    fn from(zoned: &Zoned) -> Self {
        Self(DateTime::with_zone(zoned))
    }
}

/// Written as it is, with a zone or without.
impl From<DateTime> for ZonedDateTime {
    fn from(value: DateTime) -> Self {
        Self(value)
    }
}

impl From<ZonedDateTime> for DateTime {
    fn from(value: ZonedDateTime) -> Self {
        value.0
    }
}

impl FromStr for ZonedDateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

impl fmt::Display for ZonedDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for ZonedDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Serialize for ZonedDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ZonedDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DateTime::deserialize(deserializer).map(Self)
    }
}

/// Conversions of a type of another crate that a [`DateTime`] has.
#[cfg(any(feature = "chrono", feature = "time"))]
macro_rules! conversions {
    ($feature:literal: $($other:ty),+) => {$(
        /// As the same conversion of a `DateTime`.
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl TryFrom<$other> for ZonedDateTime {
            type Error = Error;

            fn try_from(value: $other) -> Result<Self, Error> {
                DateTime::try_from(value).map(Self::from)
            }
        }

        /// As the same conversion of a `DateTime`.
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl TryFrom<&ZonedDateTime> for $other {
            type Error = Error;

            fn try_from(value: &ZonedDateTime) -> Result<Self, Error> {
                Self::try_from(&**value)
            }
        }
    )+};
}

#[cfg(any(feature = "chrono", feature = "time"))]
pub(super) use conversions;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_sent_and_read_text_is_kept() {
        let zoned: Zoned = "2022-06-22T08:00:00+02:00[Europe/Berlin]".parse().unwrap();
        for value in [ZonedDateTime::from(&zoned), zoned.clone().into(), DateTime::with_zone(&zoned).into()] {
            assert_eq!(serde_json::to_value(&value).unwrap(), "2022-06-22T08:00:00+02:00[Europe/Berlin]");
            assert_eq!(value.to_zoned().unwrap(), zoned);
        }
        for text in ["2022-06-22T08:00:00.000+02:00[Europe/Berlin]", "2022-06-22T06:00:00.0Z", "2022-06-22T08:00:00"] {
            let value: ZonedDateTime = serde_json::from_value(text.into()).unwrap();
            assert_eq!((serde_json::to_value(&value).unwrap(), value.to_string()), (text.into(), text.to_owned()));
            assert_eq!(text.parse::<ZonedDateTime>().unwrap(), value);
            assert_eq!(DateTime::from(value.clone()), *value);
        }
        assert!(serde_json::from_value::<ZonedDateTime>("2022-06-22".into()).is_err());
    }
}
