//! Dates with a time, kept as they were sent.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned, civil};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A date with a time, with or without a zone.
///
/// Four shapes are read:
///
/// | shape | example |
/// |---|---|
/// | with a zone (RFC 9557) | `2022-06-22T08:00:00.000+02:00[Europe/Berlin]` |
/// | with an offset (RFC 3339) | `2022-06-22T08:00:00+02:00` |
/// | in UTC | `2022-06-22T06:00:00.000Z` |
/// | local, of no zone | `2022-06-22T08:00:00` |
///
/// The text is kept and written back unchanged, so that its shape never changes. Fractions are read up to the
/// nanosecond, and a leap second (`23:59:60`) counts as the second before it.
///
/// Two values are equal, and hash alike, when their texts are: `08:00:00Z` is not equal to `08:00:00.000Z`. There is no
/// order, because local times cannot be compared with others: compare the results of
/// [`to_timestamp`](Self::to_timestamp).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime {
    text: Box<str>,
    civil: civil::DateTime,
    offset: Option<Offset>,
}

impl DateTime {
    /// Written with offset and zone: `2022-06-22T08:00:00+02:00[Europe/Berlin]` (RFC 9557). For APIs that want that form;
    /// `DateTime::from(zoned)` gives the one that all understand. Where a description's overlay says that a field has that
    /// form, its type is [`ZonedDateTime`](super::ZonedDateTime), which is made from a `Zoned` in this way.
    pub fn with_zone(zoned: &Zoned) -> Self {
        Self { text: zoned.to_string().into(), civil: zoned.datetime(), offset: Some(zoned.offset()) }
    }

    /// The text as it was sent, or as it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The local date and time, without the zone.
    pub const fn civil(&self) -> civil::DateTime {
        self.civil
    }

    /// The offset from UTC, if the text has one; zero for `Z`.
    pub const fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// Whether the text has neither a zone nor an offset, so that it does not tell an instant.
    pub fn is_local(&self) -> bool {
        self.offset.is_none() && !self.text.ends_with(']')
    }

    /// The instant.
    ///
    /// # Errors
    ///
    /// A local date and time is not an instant, see [`is_local`](Self::is_local). A zone without an offset must be
    /// known.
    pub fn to_timestamp(&self) -> Result<Timestamp, jiff::Error> {
        match self.offset {
            Some(offset) => offset.to_timestamp(self.civil),
            None => self.to_zoned().map(|zoned| zoned.timestamp()),
        }
    }

    /// The instant in its zone: the named one, else a fixed offset.
    ///
    /// If offset and zone contradict each other, the offset is used.
    ///
    /// # Errors
    ///
    /// A local date and time has no zone, see [`to_zoned_in`](Self::to_zoned_in). A named zone must be known.
    pub fn to_zoned(&self) -> Result<Zoned, jiff::Error> {
        match (self.time_zone()?, self.offset) {
            (Some(zone), Some(offset)) => Ok(offset.to_timestamp(self.civil)?.to_zoned(zone)),
            (Some(zone), None) => self.civil.to_zoned(zone),
            (None, Some(Offset::UTC)) => Ok(Offset::UTC.to_timestamp(self.civil)?.to_zoned(TimeZone::UTC)),
            (None, Some(offset)) => Ok(offset.to_timestamp(self.civil)?.to_zoned(offset.to_time_zone())),
            (None, None) => Err(jiff::Error::from_args(format_args!("a local date and time tells no instant"))),
        }
    }

    /// The instant in this zone. A local date and time is taken to be in this zone.
    ///
    /// # Errors
    ///
    /// Those of jiff for dates at the end of its range.
    pub fn to_zoned_in(&self, zone: TimeZone) -> Result<Zoned, jiff::Error> {
        if self.is_local() { self.civil.to_zoned(zone) } else { Ok(self.to_timestamp()?.to_zoned(zone)) }
    }

    /// The offset of the instant: that of the text, else of the zone.
    #[cfg(any(feature = "chrono", feature = "time"))]
    pub(super) fn known_offset(&self) -> Result<Offset, jiff::Error> {
        self.offset.map_or_else(|| self.to_zoned().map(|zoned| zoned.offset()), Ok)
    }

    fn time_zone(&self) -> Result<Option<TimeZone>, jiff::Error> {
        match Pieces::parse(&*to_nanoseconds(&self.text))?.time_zone_annotation() {
            Some(annotation) => annotation.to_time_zone().map(Some),
            None => Ok(None),
        }
    }
}

impl FromStr for DateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        let readable = to_nanoseconds(text);
        let pieces = Pieces::parse(&*readable)?;
        let time = pieces.time().ok_or_else(|| jiff::Error::from_args(format_args!("a date without a time")))?;
        let offset = pieces.offset().map(|offset| offset.to_numeric_offset());
        let civil = pieces.date().to_datetime(time);
        let mean = offset
            .filter(|_| pieces.time_zone_annotation().is_some())
            .and_then(|rounded| mean(&readable, civil, rounded));
        Ok(Self { text: text.into(), civil, offset: mean.or(offset) })
    }
}

/// The exact offset of a local mean time, of which RFC 9557 has no more than the minutes. None is of later than 1972.
fn mean(text: &str, civil: civil::DateTime, rounded: Offset) -> Option<Offset> {
    const LAST: i16 = 1972;
    if civil.year() > LAST {
        return None;
    }
    let zoned = text.parse::<Zoned>().ok()?;
    let fits = zoned.datetime() == civil && zoned.offset().seconds().abs_diff(rounded.seconds()) < 60;
    fits.then(|| zoned.offset())
}

/// The text without the digits of a fraction that are after the nanosecond: RFC 3339 bounds them nowhere, and jiff reads
/// nine.
fn to_nanoseconds(text: &str) -> Cow<'_, str> {
    const DIGITS: usize = 9;
    let Some((before, after)) = text.split_once(['.', ',']) else { return text.into() };
    let zone = after.trim_start_matches(|sign: char| sign.is_ascii_digit());
    match after.get(..DIGITS) {
        Some(kept) if after.len() - zone.len() > DIGITS => format!("{before}.{kept}{zone}").into(),
        _ => text.into(),
    }
}

/// Written with its offset, as RFC 3339 has it: `2022-06-22T08:00:00+02:00`. The name of the zone is lost, see
/// [`DateTime::with_zone`].
impl From<Zoned> for DateTime {
    fn from(zoned: Zoned) -> Self {
        // RFC 3339 has no seconds in offsets, but local mean times have them: the same instant is written with another
        // offset.
        let offset = Offset::from_seconds(zoned.offset().seconds() / 60 * 60).unwrap_or(Offset::UTC);
        let text = zoned.timestamp().display_with_offset(offset).to_string();
        Self { text: text.into(), civil: offset.to_datetime(zoned.timestamp()), offset: Some(offset) }
    }
}

/// Written in UTC: `2022-06-22T06:00:00Z`.
impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        let civil = Offset::UTC.to_datetime(timestamp);
        Self { text: timestamp.to_string().into(), civil, offset: Some(Offset::UTC) }
    }
}

/// Written as local: `2022-06-22T08:00:00`.
impl From<civil::DateTime> for DateTime {
    fn from(civil: civil::DateTime) -> Self {
        Self { text: civil.to_string().into(), civil, offset: None }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = DateTime;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<DateTime, E> {
                // What jiff says would quote the text.
                text.parse().map_err(|_| E::custom("invalid value: string, expected a date and time"))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> DateTime {
        let value: DateTime = serde_json::from_value(text.into()).unwrap();
        assert_eq!(serde_json::to_value(&value).unwrap(), text, "written back unchanged");
        assert_eq!(value.to_string(), text);
        value
    }

    #[test]
    fn date_times_with_a_zone_are_read() {
        let value = parse("2022-06-22T08:00:00.000+02:00[Europe/Berlin]");
        assert_eq!(value.civil(), civil::date(2022, 6, 22).at(8, 0, 0, 0));
        assert_eq!(value.to_timestamp().unwrap().to_string(), "2022-06-22T06:00:00Z");
        assert_eq!(value.to_zoned().unwrap().to_string(), "2022-06-22T08:00:00+02:00[Europe/Berlin]");
    }

    #[test]
    fn date_times_with_an_offset_are_read() {
        let value = parse("2022-06-22T08:00:00.123456+02:00");
        assert_eq!(value.to_zoned().unwrap().to_string(), "2022-06-22T08:00:00.123456+02:00[+02:00]");
        assert_eq!(value.to_zoned_in(TimeZone::UTC).unwrap().hour(), 6);
    }

    #[test]
    fn date_times_in_utc_are_read() {
        let value = parse("2022-06-22T06:00:00.5Z");
        assert_eq!(value.to_zoned().unwrap().to_string(), "2022-06-22T06:00:00.5+00:00[UTC]");
        assert_eq!(value.offset(), Some(Offset::UTC));
    }

    #[test]
    fn every_form_of_rfc_3339_is_read() {
        let nanoseconds = civil::date(2024, 1, 1).at(10, 0, 0, 123_456_789);
        for zone in ["Z", "z", "+02:00", "-00:00", "", "+02:00[Europe/Warsaw]"] {
            let value = parse(&format!("2024-01-01T10:00:00.12345678912345678901234567890{zone}"));
            assert_eq!((value.civil(), value.is_local()), (nanoseconds, zone.is_empty()));
            assert_eq!(value.to_zoned().is_ok(), !zone.is_empty());
        }
        for text in ["2024-01-01t10:00:00z", "2024-01-01 10:00:00Z", "2024-01-01T10:00:00.000000000-00:00"] {
            assert_eq!(parse(text).to_timestamp().unwrap().to_string(), "2024-01-01T10:00:00Z");
        }
        assert_eq!(parse("2016-12-31T23:59:60Z").to_timestamp().unwrap().to_string(), "2016-12-31T23:59:59Z");
        assert_eq!(parse("9999-12-31T23:59:59-23:59").civil(), civil::date(9999, 12, 31).at(23, 59, 59, 0));
    }

    #[test]
    fn date_times_without_offset_are_local() {
        let value = parse("2022-06-22T08:00:00");
        assert!(value.is_local());
        assert!(value.to_timestamp().is_err());
        assert!(value.to_zoned().is_err());
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        assert_eq!(value.to_zoned_in(berlin).unwrap().timestamp().to_string(), "2022-06-22T06:00:00Z");
    }

    #[test]
    fn a_zone_without_offset_and_an_unknown_zone() {
        let value = parse("2022-06-22T08:00:00[Europe/Berlin]");
        assert_eq!(value.to_timestamp().unwrap().to_string(), "2022-06-22T06:00:00Z");
        let value = parse("2022-06-22T08:00:00+02:00[Nowhere/Atall]");
        assert_eq!(value.to_timestamp().unwrap().to_string(), "2022-06-22T06:00:00Z");
        assert!(value.to_zoned().is_err());
    }

    #[test]
    fn date_times_convert_to_and_from_jiff() {
        for text in ["2022-06-22T08:00:00+02:00[Europe/Berlin]", "2022-06-22T06:00:00Z", "2022-06-22T08:00:00"] {
            let value = parse(text);
            let same = if value.is_local() {
                DateTime::from(value.civil())
            } else if text.ends_with('Z') {
                DateTime::from(value.to_timestamp().unwrap())
            } else {
                DateTime::with_zone(&value.to_zoned().unwrap())
            };
            assert_eq!(same, value);
            assert_eq!(same.offset(), value.offset());
        }
    }

    #[test]
    fn an_instant_of_a_zone_is_sent_with_its_offset_alone() {
        let zoned = parse("2022-06-22T08:00:00.250+02:00[Europe/Berlin]").to_zoned().unwrap();
        let value = DateTime::from(zoned.clone());
        assert_eq!((value.as_str(), value.civil()), ("2022-06-22T08:00:00.25+02:00", zoned.datetime()));
        assert_eq!(value.to_timestamp().unwrap(), zoned.timestamp());
        assert_eq!(DateTime::from(zoned.with_time_zone(TimeZone::UTC)).as_str(), "2022-06-22T06:00:00.25+00:00");
    }

    #[test]
    fn an_offset_with_seconds_is_as_exact_as_it_can_be() {
        for text in ["2024-01-01T10:00:00+01:00:30", "2024-01-01T10:00:00.5-01:00:30[Europe/Berlin]"] {
            let value = parse(text);
            let seconds = if text.contains('+') { 3630 } else { -3630 };
            assert_eq!(value.offset().map(Offset::seconds), Some(seconds), "{text}");
        }
        let value = parse("2024-01-01T10:00:00+01:00:30");
        assert_eq!(value.to_timestamp().unwrap().to_string(), "2024-01-01T08:59:30Z");
        assert_eq!(value.to_zoned().unwrap().timestamp().to_string(), "2024-01-01T08:59:30Z");
        for zone in ["Europe/Berlin", "America/New_York"] {
            let mean = civil::date(1850, 6, 1).at(12, 0, 0, 0).to_zoned(TimeZone::get(zone).unwrap()).unwrap();
            let sent = DateTime::from(mean.clone());
            assert_eq!(parse(sent.as_str()), sent);
            assert_eq!(sent.to_timestamp().unwrap(), mean.timestamp(), "{sent}");
            let read = parse(sent.as_str());
            assert_eq!((read.to_timestamp().unwrap(), read.civil()), (mean.timestamp(), sent.civil()), "{sent}");
            let with_zone = DateTime::with_zone(&mean);
            let read = parse(with_zone.as_str());
            assert_eq!(with_zone.to_zoned().unwrap(), mean, "{with_zone}");
            assert_eq!(read.to_zoned().unwrap(), mean, "{with_zone}");
            assert_eq!((read.to_timestamp().unwrap(), &read), (mean.timestamp(), &with_zone));
        }
    }

    #[test]
    fn other_texts_are_refused_without_being_shown() {
        for text in ["", "2022-06-22", "08:00", "yesterday", "2022-13-01T00:00:00Z"] {
            let error = serde_json::from_value::<DateTime>(text.into()).unwrap_err();
            assert!(text.is_empty() || !error.to_string().contains(text), "{error}");
        }
    }
}
