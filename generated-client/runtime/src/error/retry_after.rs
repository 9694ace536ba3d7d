//! The `Retry-After` header.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::strtime;
use jiff::tz::Offset;

/// The longest wait that is taken seriously: a year and a day.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// The three forms of a date (RFC 9110, section 5.6.7).
const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];

/// The header asks for an unusable time.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Absurd;

/// The wait that a response asks for which came `now`: seconds or a date. A date in the past means no wait. `None` if
/// there is no such header, or if it cannot be understood.
///
/// A date is compared with the `Date` of the response, because the clocks of client and server may differ.
pub(super) fn parse(headers: &HeaderMap, now: Timestamp) -> Option<Result<Duration, Absurd>> {
    let text = text(headers, RETRY_AFTER)?;
    let (sign, digits) = text.split_at_checked(1).filter(|(sign, _)| *sign == "-").unwrap_or(("", text));
    let wait = if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = digits.parse().map_or(Duration::MAX, Duration::from_secs);
        if sign.is_empty() || seconds.is_zero() { seconds } else { Duration::MAX }
    } else {
        let from = self::text(headers, DATE).and_then(|date| read(date, now)).unwrap_or(now);
        Duration::try_from(read(text, now)?.duration_since(from)).unwrap_or_default()
    };
    Some(if wait > LONGEST { Err(Absurd) } else { Ok(wait) })
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// A date in one of its forms, which are all in UTC.
pub(crate) fn read(text: &str, now: Timestamp) -> Option<Timestamp> {
    let (form, date) = FORMS.iter().find_map(|form| Some((*form, strtime::parse(form, text).ok()?)))?;
    let mut date = date.to_datetime().ok()?;
    if form.contains("%y") {
        date = in_century(date, Offset::UTC.to_datetime(now))?;
    }
    Offset::UTC.to_timestamp(date).ok()
}

/// A date of which only two digits of the year are known: they are a year of this century, unless that would be more than
/// 50 years in the future.
fn in_century(date: DateTime, now: DateTime) -> Option<DateTime> {
    let day = |date: DateTime| (date.month(), date.day(), date.time());
    let century = now.year().div_euclid(100).checked_mul(100)?;
    let mut year = date.year().rem_euclid(100).checked_add(century)?;
    if (year.checked_sub(50)?, day(date)) > (now.year(), day(now)) {
        year = year.checked_sub(100)?;
    }
    Some(Date::new(year, date.month(), date.day()).ok()?.to_datetime(date.time()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2024-02-29T08:30:00Z";

    fn after(value: &str) -> Option<Result<Duration, Absurd>> {
        parse(&HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]), NOW.parse().unwrap())
    }

    #[expect(clippy::unnecessary_wraps, reason = "as `parse` has it")]
    fn seconds(seconds: u64) -> Option<Result<Duration, Absurd>> {
        Some(Ok(Duration::from_secs(seconds)))
    }

    #[test]
    fn seconds_and_dates_are_read_as_waits() {
        assert_eq!(after("60"), seconds(60));
        assert_eq!(after(" 0 "), seconds(0));
        assert_eq!(after("-0"), seconds(0));
        assert_eq!(after("Wed, 21 Oct 2015 07:28:00 GMT"), seconds(0));
        assert_eq!(after("Thu, 29 Feb 2024 08:31:30 GMT"), seconds(90));
        for neither in ["soon", "", "-", "1.5", "+5", "1 2", "Thu, 30 Feb 2024 08:31:30 GMT", "Thu, 29 Feb 2024"] {
            assert_eq!(after(neither), None, "{neither}");
        }
        assert_eq!(parse(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }

    #[test]
    fn all_three_forms_of_a_date_are_read() {
        for date in ["Thu, 29 Feb 2024 08:31:30 GMT", "Thursday, 29-Feb-24 08:31:30 GMT", "Thu Feb 29 08:31:30 2024"] {
            assert_eq!(after(date), seconds(90), "{date}");
        }
        assert_eq!(after("Fri Mar  1 08:30:00 2024"), seconds(24 * 60 * 60), "a day of one digit");
        // 2094 is more than 50 years from now, so it is 1994.
        assert_eq!(after("Sunday, 06-Nov-94 08:49:37 GMT"), seconds(0));
        assert_eq!(after("Saturday, 01-Mar-25 08:30:00 GMT"), seconds(366 * 24 * 60 * 60));
    }

    #[test]
    fn a_date_counts_from_that_of_the_response() {
        for (date, wait) in [
            // A server whose clock is an hour late, or early, or not a clock.
            ("Thu, 29 Feb 2024 07:30:00 GMT", 3690),
            ("Thursday, 29-Feb-24 08:31:00 GMT", 30),
            ("Thu Feb 29 09:30:00 2024", 0),
            ("now", 90),
        ] {
            let asked = [(RETRY_AFTER, "Thu, 29 Feb 2024 08:31:30 GMT"), (DATE, date)];
            let headers = asked.into_iter().map(|(name, value)| (name, value.parse().unwrap())).collect();
            assert_eq!(parse(&headers, NOW.parse().unwrap()), seconds(wait), "{date}");
        }
    }

    #[test]
    fn absurd_waits_are_refused() {
        for absurd in [
            "-5",
            "31622401",
            "18446744073709551615",
            "18446744073709551616",
            "-99999999999999999999999",
            "99999999999999999999999",
            "Sun, 02 Mar 2025 08:30:00 GMT",
            "Fri, 01 Mar 2999 00:00:00 GMT",
        ] {
            assert_eq!(after(absurd), Some(Err(Absurd)), "{absurd}");
        }
        assert_eq!(after("31622400"), seconds(31_622_400));
    }
}
