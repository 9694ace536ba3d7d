//! Conversions from and to the types of the crate `chrono`.
//!
//! All can fail: the years of `chrono` go further than those of `jiff`, and a local date and time is no instant. A leap second
//! counts as the second before it, as in texts.

use chrono::{Datelike as _, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _, Utc};
use jiff::tz::Offset;
use jiff::{Error, Timestamp, civil};

use super::{DateTime, ZonedDateTime};

const NANOSECONDS: u32 = 1_000_000_000;

/// Dates as those of the crate `chrono`.
///
/// ```
/// use sdk_runtime::ChronoDateExt as _;
/// use sdk_runtime::jiff::civil::{Date, date};
///
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
/// assert_eq!(Date::from_chrono(day)?, date(2026, 1, 31));
/// assert_eq!(date(2026, 1, 31).to_chrono()?, day);
/// # Ok::<(), sdk_runtime::jiff::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
pub trait ChronoDateExt: Sized {
    /// The same day as a `NaiveDate`.
    ///
    /// # Errors
    ///
    /// A day that `chrono` does not have.
    fn to_chrono(self) -> Result<NaiveDate, Error>;

    /// The day of a `NaiveDate`.
    ///
    /// # Errors
    ///
    /// A day before the year -9999 or after the year 9999.
    fn from_chrono(date: NaiveDate) -> Result<Self, Error>;
}

impl ChronoDateExt for civil::Date {
    fn to_chrono(self) -> Result<NaiveDate, Error> {
        NaiveDate::from_ymd_opt(self.year().into(), month(self.month()), month(self.day())).ok_or_else(out_of_range)
    }

    fn from_chrono(date: NaiveDate) -> Result<Self, Error> {
        Self::new(narrow(date.year())?, narrow(date.month())?, narrow(date.day())?)
    }
}

/// A month or day of `jiff`, which is never negative.
fn month(value: i8) -> u32 {
    value.unsigned_abs().into()
}

fn narrow<T, U: TryFrom<T>>(value: T) -> Result<U, Error> {
    U::try_from(value).map_err(|_| out_of_range())
}

fn out_of_range() -> Error {
    Error::from_args(format_args!("the date and time is out of range"))
}

fn instant(seconds: i64, nanoseconds: u32) -> Result<Timestamp, Error> {
    Timestamp::new(seconds, narrow(nanoseconds % NANOSECONDS)?)
}

/// Written in UTC.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<chrono::DateTime<Utc>> for DateTime {
    type Error = Error;

    fn try_from(value: chrono::DateTime<Utc>) -> Result<Self, Error> {
        instant(value.timestamp(), value.timestamp_subsec_nanos()).map(Self::from)
    }
}

/// Written with its offset.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<chrono::DateTime<FixedOffset>> for DateTime {
    type Error = Error;

    fn try_from(value: chrono::DateTime<FixedOffset>) -> Result<Self, Error> {
        let offset = Offset::from_seconds(value.offset().local_minus_utc())?;
        let instant = instant(value.timestamp(), value.timestamp_subsec_nanos())?;
        Ok(Self::from(instant.to_zoned(offset.to_time_zone())))
    }
}

/// Written as local.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<NaiveDateTime> for DateTime {
    type Error = Error;

    fn try_from(value: NaiveDateTime) -> Result<Self, Error> {
        let time = civil::Time::new(
            narrow(value.hour())?,
            narrow(value.minute())?,
            narrow(value.second())?,
            narrow(value.nanosecond() % NANOSECONDS)?,
        )?;
        Ok(Self::from(civil::Date::from_chrono(value.date())?.to_datetime(time)))
    }
}

/// The instant in UTC. A local date and time is none.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
    type Error = Error;

    fn try_from(value: &DateTime) -> Result<Self, Error> {
        // The instants of jiff end a day before its dates, and APIs write the last day for "for ever".
        if let Some(offset) = value.offset() {
            let offset = TimeDelta::seconds(offset.seconds().into());
            let utc = NaiveDateTime::try_from(value)?.checked_sub_signed(offset);
            return utc.map(|utc| utc.and_utc()).ok_or_else(out_of_range);
        }
        let nanoseconds = value.to_timestamp()?.as_nanosecond();
        let second = i128::from(NANOSECONDS);
        Self::from_timestamp(narrow(nanoseconds.div_euclid(second))?, narrow(nanoseconds.rem_euclid(second))?)
            .ok_or_else(out_of_range)
    }
}

/// The instant with the offset that it has. A local date and time is none.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
    type Error = Error;

    fn try_from(value: &DateTime) -> Result<Self, Error> {
        let instant = chrono::DateTime::<Utc>::try_from(value)?;
        let offset = FixedOffset::east_opt(value.known_offset()?.seconds()).ok_or_else(out_of_range)?;
        Ok(instant.with_timezone(&offset))
    }
}

/// The local date and time, without the zone.
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<&DateTime> for NaiveDateTime {
    type Error = Error;

    fn try_from(value: &DateTime) -> Result<Self, Error> {
        let (date, time) = (value.civil().date().to_chrono()?, value.civil().time());
        let nanosecond = time.subsec_nanosecond().unsigned_abs();
        date.and_hms_nano_opt(month(time.hour()), month(time.minute()), month(time.second()), nanosecond)
            .ok_or_else(out_of_range)
    }
}

super::zoned::conversions!("chrono": chrono::DateTime<Utc>, chrono::DateTime<FixedOffset>, NaiveDateTime);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    #[test]
    fn instants_are_the_same_there_and_back() {
        for (text, utc, shown) in [
            ("2022-06-22T08:00:00.25+02:00[Europe/Berlin]", "2022-06-22T06:00:00.25Z", "2022-06-22T08:00:00.25+02:00"),
            ("2022-06-22T06:00:00Z", "2022-06-22T06:00:00Z", "2022-06-22T06:00:00+00:00"),
            ("2022-06-22T08:00:00[Europe/Berlin]", "2022-06-22T06:00:00Z", "2022-06-22T08:00:00+02:00"),
            (
                "1969-12-31T23:59:59.999999999-00:30",
                "1970-01-01T00:29:59.999999999Z",
                "1969-12-31T23:59:59.999999999-00:30",
            ),
            ("2022-06-22T08:00:00+02:00[Nowhere/Atall]", "2022-06-22T06:00:00Z", "2022-06-22T08:00:00+02:00"),
        ] {
            let instant = chrono::DateTime::<Utc>::try_from(&at(text)).unwrap();
            assert_eq!(DateTime::try_from(instant).unwrap().as_str(), utc, "{text}");
            let fixed = chrono::DateTime::<FixedOffset>::try_from(&at(text)).unwrap();
            assert_eq!(DateTime::try_from(fixed).unwrap().as_str(), shown, "{text}");
            let zoned = ZonedDateTime::from(at(text));
            assert_eq!(chrono::DateTime::<FixedOffset>::try_from(&zoned).unwrap(), fixed, "{text}");
            assert_eq!(ZonedDateTime::try_from(fixed).unwrap().as_str(), shown, "{text}");
        }
    }

    #[test]
    fn local_times_are_no_instants() {
        let local = at("2022-06-22T08:00:00.000000001");
        assert!(chrono::DateTime::<Utc>::try_from(&local).is_err());
        assert!(chrono::DateTime::<FixedOffset>::try_from(&local).is_err());
        let naive = NaiveDateTime::try_from(&local).unwrap();
        assert_eq!(naive.to_string(), "2022-06-22 08:00:00.000000001");
        assert_eq!(DateTime::try_from(naive).unwrap(), local);
        assert_eq!(
            NaiveDateTime::try_from(&at("2022-06-22T08:00:00+02:00")).unwrap().to_string(),
            "2022-06-22 08:00:00"
        );
    }

    #[test]
    fn leap_seconds_count_as_the_second_before() {
        let naive = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap().and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
        assert_eq!(DateTime::try_from(naive).unwrap().as_str(), "2016-12-31T23:59:59.5");
        assert_eq!(DateTime::try_from(naive.and_utc()).unwrap().as_str(), "2016-12-31T23:59:59.5Z");
    }

    #[test]
    fn the_ends_of_time_are_read() {
        for (text, utc) in [
            ("9999-12-31T23:59:59.999999999Z", "9999-12-31 23:59:59.999999999 UTC"),
            ("9999-12-31T23:59:59-01:00", "+10000-01-01 00:59:59 UTC"),
            ("-009999-01-01T00:00:00+01:00", "-10000-12-31 23:00:00 UTC"),
        ] {
            let fixed = chrono::DateTime::<FixedOffset>::try_from(&at(text)).unwrap();
            let instant = chrono::DateTime::<Utc>::try_from(&at(text)).unwrap();
            assert_eq!((instant.to_string().as_str(), fixed == instant), (utc, true), "{text}");
        }
    }

    #[test]
    fn years_that_jiff_lacks_are_errors() {
        assert!(civil::Date::from_chrono(NaiveDate::MAX).is_err());
        assert!(civil::Date::from_chrono(NaiveDate::MIN).is_err());
        assert!(DateTime::try_from(NaiveDateTime::MAX).is_err());
        assert!(DateTime::try_from(chrono::DateTime::<Utc>::MIN_UTC).is_err());
        for day in [civil::Date::MIN, civil::Date::MAX, civil::date(2024, 2, 29)] {
            assert_eq!(civil::Date::from_chrono(day.to_chrono().unwrap()).unwrap(), day);
        }
    }
}
