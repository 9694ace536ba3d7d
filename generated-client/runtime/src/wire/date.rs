//! Dates: `full-date` of RFC 3339 and nothing else.

use std::fmt;

use jiff::civil::Date;
use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize as _, Serializer};

use super::codec::{DecodeAs, EncodeAs};

/// Codec of a date, `2024-02-29`.
///
/// The library reads a date with a time as well, and drops the time. Here that is an error: a description that says
/// `format: date` of such a value is wrong, and a caller must not lose half of the value without a word.
#[derive(Debug)]
pub struct FullDate;

impl DecodeAs<Date> for FullDate {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date")
            }
            #[inline]
            fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
                full_date(text).ok_or_else(|| E::custom("invalid value: string, expected a date"))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl EncodeAs<Date> for FullDate {
    fn encode<S: Serializer>(value: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        if value.year() < 0 {
            return Err(S::Error::custom("a date before the year 0, which RFC 3339 cannot write"));
        }
        value.serialize(serializer)
    }
}

/// The date that a text is.
pub(crate) fn full_date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        let mut sum = 0_i16;
        for byte in digits {
            if !byte.is_ascii_digit() {
                return None;
            }
            sum = sum.wrapping_mul(10).wrapping_add(i16::from(byte.wrapping_sub(b'0')));
        }
        Some(sum)
    };
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}
