//! Conversions from and to the types of the crate `time`.
//!
//! All can fail: both crates bound their years, and a local date and time is no instant.

use jiff::tz::Offset;
use jiff::{Error, Timestamp, civil};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::{DateTime, ZonedDateTime};

/// Dates as those of the crate `time`.
///
/// ```
/// use sdk_runtime::TimeDateExt as _;
/// use sdk_runtime::jiff::civil::{Date, date};
///
/// let day = time::Date::from_calendar_date(2026, time::Month::January, 31).unwrap();
/// assert_eq!(Date::from_time(day)?, date(2026, 1, 31));
/// assert_eq!(date(2026, 1, 31).to_time()?, day);
/// # Ok::<(), sdk_runtime::jiff::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
pub trait TimeDateExt: Sized {
    /// The same day as a `time::Date`.
    ///
    /// # Errors
    ///
    /// A day that `time` does not have.
    fn to_time(self) -> Result<Date, Error>;

    /// The day of a `time::Date`.
    ///
    /// # Errors
    ///
    /// A day before the year -9999 or after the year 9999, which `time` has with its feature `large-dates`.
    fn from_time(date: Date) -> Result<Self, Error>;
}

impl TimeDateExt for civil::Date {
    fn to_time(self) -> Result<Date, Error> {
        let month: Month = component(Month::try_from(self.month().unsigned_abs()))?;
        component(Date::from_calendar_date(self.year().into(), month, self.day().unsigned_abs()))
    }

    fn from_time(date: Date) -> Result<Self, Error> {
        Self::new(narrow(date.year())?, narrow(u8::from(date.month()))?, narrow(date.day())?)
    }
}

fn narrow<T, U: TryFrom<T>>(value: T) -> Result<U, Error> {
    component(U::try_from(value))
}

/// A value that `jiff` and `time` bound alike, but for years.
fn component<T, E>(value: Result<T, E>) -> Result<T, Error> {
    value.map_err(|_| Error::from_args(format_args!("the date and time is out of range")))
}

/// Written with its offset; `Z` if that is none.
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = Error;

    fn try_from(value: OffsetDateTime) -> Result<Self, Error> {
        let instant = Timestamp::from_nanosecond(value.unix_timestamp_nanos())?;
        if value.offset().is_utc() {
            return Ok(Self::from(instant));
        }
        let offset = Offset::from_seconds(value.offset().whole_seconds())?;
        Ok(Self::from(instant.to_zoned(offset.to_time_zone())))
    }
}

/// Written as local.
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
impl TryFrom<PrimitiveDateTime> for DateTime {
    type Error = Error;

    fn try_from(value: PrimitiveDateTime) -> Result<Self, Error> {
        let (hour, minute, second, nanosecond) = value.time().as_hms_nano();
        let time = civil::Time::new(narrow(hour)?, narrow(minute)?, narrow(second)?, narrow(nanosecond)?)?;
        Ok(Self::from(civil::Date::from_time(value.date())?.to_datetime(time)))
    }
}

/// The instant with the offset that it has. A local date and time is none.
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = Error;

    fn try_from(value: &DateTime) -> Result<Self, Error> {
        // The instants of jiff end a day before its dates, and APIs write the last day for "for ever".
        if let Some(offset) = value.offset() {
            let offset = component(UtcOffset::from_whole_seconds(offset.seconds()))?;
            let local = PrimitiveDateTime::try_from(value)?.assume_offset(offset);
            return component(local.checked_to_offset(UtcOffset::UTC).map(|_| local).ok_or(()));
        }
        let instant = component(Self::from_unix_timestamp_nanos(value.to_timestamp()?.as_nanosecond()))?;
        let offset = component(UtcOffset::from_whole_seconds(value.known_offset()?.seconds()))?;
        component(instant.checked_to_offset(offset).ok_or(()))
    }
}

/// The local date and time, without the zone.
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
impl TryFrom<&DateTime> for PrimitiveDateTime {
    type Error = Error;

    fn try_from(value: &DateTime) -> Result<Self, Error> {
        let time = value.civil().time();
        let part = |part: i8| part.unsigned_abs();
        let nanosecond = time.subsec_nanosecond().unsigned_abs();
        let parts = (part(time.hour()), part(time.minute()), part(time.second()));
        let time = component(Time::from_hms_nano(parts.0, parts.1, parts.2, nanosecond))?;
        Ok(Self::new(value.civil().date().to_time()?, time))
    }
}

super::zoned::conversions!("time": OffsetDateTime, PrimitiveDateTime);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    #[test]
    fn instants_are_the_same_there_and_back() {
        for (text, shown) in [
            ("2022-06-22T08:00:00.25+02:00[Europe/Berlin]", "2022-06-22T08:00:00.25+02:00"),
            ("2022-06-22T06:00:00Z", "2022-06-22T06:00:00Z"),
            ("2022-06-22T08:00:00[Europe/Berlin]", "2022-06-22T08:00:00+02:00"),
            ("1969-12-31T23:59:59.999999999-00:30", "1969-12-31T23:59:59.999999999-00:30"),
            ("2022-06-22T08:00:00+02:00[Nowhere/Atall]", "2022-06-22T08:00:00+02:00"),
        ] {
            let instant = OffsetDateTime::try_from(&at(text)).unwrap();
            assert_eq!(DateTime::try_from(instant).unwrap().as_str(), shown, "{text}");
            let zoned = ZonedDateTime::from(at(text));
            assert_eq!(OffsetDateTime::try_from(&zoned).unwrap(), instant, "{text}");
            assert_eq!(ZonedDateTime::try_from(instant).unwrap().as_str(), shown, "{text}");
        }
    }

    #[test]
    fn local_times_are_no_instants() {
        let local = at("2022-06-22T08:00:00.000000001");
        assert!(OffsetDateTime::try_from(&local).is_err());
        let primitive = PrimitiveDateTime::try_from(&local).unwrap();
        assert_eq!(primitive.as_hms_nano(), (8, 0, 0, 1));
        assert_eq!(DateTime::try_from(primitive).unwrap(), local);
        assert_eq!(PrimitiveDateTime::try_from(&at("2022-06-22T08:00:00+02:00")).unwrap().as_hms_nano(), (8, 0, 0, 0));
    }

    #[test]
    fn every_day_of_both_is_the_same() {
        for day in [civil::Date::MIN, civil::Date::MAX, civil::date(2024, 2, 29), civil::date(-1, 12, 31)] {
            assert_eq!(civil::Date::from_time(day.to_time().unwrap()).unwrap(), day);
        }
    }

    #[test]
    fn the_end_of_time_is_read() {
        for text in ["9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59+01:00"] {
            let end = OffsetDateTime::try_from(&at(text)).unwrap();
            assert_eq!((end.year(), end.offset().whole_seconds()), (9999, at(text).offset().unwrap().seconds()));
        }
    }

    #[test]
    fn an_offset_that_leads_beyond_the_last_year_is_an_error() {
        assert!(OffsetDateTime::try_from(&at("9999-12-31T23:59:59-23:59")).is_err());
    }
}
