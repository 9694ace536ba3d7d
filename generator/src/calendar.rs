//! Days of the calendar, as RFC 3339 writes them.

use jiff::civil::Date;

/// A date as `2025-12-31`.
pub fn day(text: &str) -> Option<Date> {
    let is_full = text.len() == "0000-00-00".len()
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    text.parse().ok().filter(|_| is_full)
}

/// The number of days of a month; 0 for an invalid month.
pub fn days_in_month(year: u32, month: u32) -> u32 {
    let first = i16::try_from(year).ok().zip(i8::try_from(month).ok());
    let first = first.and_then(|(year, month)| Date::new(year, month, 1).ok());
    first.and_then(|first| u32::try_from(first.days_in_month()).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{day, days_in_month};

    #[test]
    fn days_of_leap_years() {
        for (text, is) in [("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true)] {
            assert_eq!(day(text).is_some(), is, "{text}");
        }
        assert_eq!([days_in_month(2024, 2), days_in_month(2023, 2), days_in_month(2023, 13)], [29, 28, 0]);
    }

    #[test]
    fn other_forms_are_no_days() {
        for text in ["", "20240229", "2024-2-29", "2024-02-29T00:00:00", "+2024-02-9", "2024-02-2\u{663}", "2024-W01-1"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
