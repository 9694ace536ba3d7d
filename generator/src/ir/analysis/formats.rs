//! Texts: the type that a format stands for, unless something beside it excludes all values of that format.
//!
//! `format: date` with `pattern: ^\d{8}$` is no date of RFC 3339: as a date, no answer could be read. The other
//! keywords are more specific than the format, so the value is a text. An example is weak evidence if it is a date with
//! a time instead of a date: converters write one for a date that YAML has read as a timestamp.

use serde_json::Value;

use super::Analysis;
use super::constraints;
use crate::calendar::days_in_month;
use crate::document::SchemaId;
use crate::ir::model::{Constraints, Scalar};

/// Formats of texts that are not dates.
const OTHER_FORMATS: [&str; 14] = [
    "binary",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "ipv4",
    "ipv6",
    "password",
    "period",
    "time",
    "uri",
    "uri-reference",
    "url",
    "uuid",
];

/// Keywords that can exclude a format.
const KEYWORDS: [&str; 5] = ["pattern", "maxLength", "minLength", "default", "example"];

/// The search for a format visits at most this many parts.
const MAX_PARTS: usize = 64;

/// The length of a date.
const DATE: u64 = 10;

/// The shortest date with a time that is read, `2024-02-29T08:30`.
const SHORTEST_DATE_TIME: u64 = 16;

/// An example with fewer digits does not show how dates are written.
const TELLING_DIGITS: usize = 6;

/// Texts that have a Rust type of their own, which reads no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Date,
    DateTime,
}

impl Form {
    pub fn of(scalar: Scalar) -> Option<Self> {
        match scalar {
            Scalar::Date => Some(Self::Date),
            Scalar::DateTime => Some(Self::DateTime),
            _ => None,
        }
    }

    /// The format and its meaning, for messages.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Date => ("date", "date of RFC 3339"),
            Self::DateTime => ("date-time", "date with a time"),
        }
    }

    /// The length of the shortest text and of the longest one.
    const fn lengths(self) -> (u64, Option<u64>) {
        match self {
            Self::Date => (DATE, Some(DATE)),
            Self::DateTime => (SHORTEST_DATE_TIME, None),
        }
    }

    /// Whether a pattern matches no text of this form. An invalid pattern excludes nothing.
    fn is_excluded_by(self, pattern: &str) -> bool {
        // `yyyy-MM-dd` is no regular expression, but its meaning is clear.
        let words = pattern.to_ascii_lowercase();
        if words.strip_prefix("yyyy-mm-dd").is_some_and(|rest| rest.is_empty() == (self == Self::Date)) {
            return false;
        }
        readings(pattern).iter().all(|pattern| {
            let Ok(regex) = fancy_regex::Regex::new(pattern) else { return false };
            // A match that takes too long says nothing.
            let is_match = |text: &str| regex.is_match(text).unwrap_or(true);
            match self {
                Self::Date => !any_date(is_match),
                Self::DateTime => !any_date_time(is_match),
            }
        })
    }

    /// Whether an example shows that values are written differently.
    fn is_unlike(self, value: &Value) -> bool {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            // YAML reads 20150505 as a number; a moment may be a number in answers, too.
            Value::Number(number) if self == Self::Date => number.to_string(),
            _ => return false,
        };
        let known = |byte: u8| byte.is_ascii_digit() || b"-/.:+ TZ".contains(&byte);
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if digits < TELLING_DIGITS || !text.bytes().all(known) || !text.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        match (self, is_date_shaped(&text)) {
            (Self::Date, None) => true,
            // A time instead of a zone.
            (Self::Date, Some(rest)) => !rest.is_empty() && !rest.starts_with(['T', ' ']),
            (Self::DateTime, found) => found.is_none(),
        }
    }
}

impl Analysis<'_, '_> {
    /// Whether a schema without a type of its own excludes all values of the format of the schemas around it.
    pub fn excludes_format(&self, id: SchemaId, formats: &[String]) -> bool {
        let format = formats.last().map(String::as_str);
        Form::of(string(format)).is_some_and(|form| self.contradicts(id, form).is_some())
    }

    /// Whether a schema excludes all values of the format that its parts have.
    pub fn excludes_format_of_parts(&self, id: SchemaId) -> bool {
        let mut formats = Vec::new();
        let mut left = MAX_PARTS;
        self.may_exclude_formats(id) && {
            self.add_formats(id, &mut left, &mut formats);
            self.excludes_format(id, &formats)
        }
    }

    /// Adds the formats of a schema and of its parts, in the order of a `MergedSchema`, which is costlier to make.
    fn add_formats(&self, id: SchemaId, left: &mut usize, formats: &mut Vec<String>) {
        if *left == 0 {
            return;
        }
        let schema = self.schema(self.target(id));
        *left -= 1;
        let arms = [&schema.one_of, &schema.any_of].map(|arms| self.real_arms(arms));
        let only = arms.iter().filter_map(|arms| if let [arm] = arms.as_slice() { Some(*arm) } else { None });
        for part in schema.all_of.iter().copied().chain(only) {
            self.add_formats(part, left, formats);
        }
        formats.extend(schema.format.clone());
    }

    /// Whether a schema has a keyword that may exclude a format.
    pub fn may_exclude_formats(&self, id: SchemaId) -> bool {
        KEYWORDS.iter().any(|key| self.schema(id).member(key).is_some())
    }

    /// The keyword of a schema that excludes all values of this form.
    pub fn contradicts(&self, id: SchemaId, form: Form) -> Option<&'static str> {
        let schema = self.schema(id);
        let Constraints { length, patterns, .. } = constraints::of_schema(schema);
        let (shortest, longest) = form.lengths();
        if length.most.is_some_and(|most| most < shortest) {
            return Some("maxLength");
        }
        if longest.is_some_and(|longest| length.least > longest) {
            return Some("minLength");
        }
        if patterns.iter().any(|pattern| form.is_excluded_by(pattern)) {
            return Some("pattern");
        }
        ["default", "example"].into_iter().find(|key| schema.member(key).is_some_and(|value| form.is_unlike(value)))
    }
}

/// A format that excludes the last one, if one of both is a date.
pub fn contradicting_format(formats: &[String]) -> Option<&str> {
    let last = formats.last()?;
    let is_date = |format: &str| matches!(format, "date" | "date-time");
    let is_known = |format: &str| is_date(format) || format == "byte" || OTHER_FORMATS.contains(&format);
    let others = formats.iter().map(String::as_str).filter(|format| *format != last.as_str());
    others.filter(|format| is_known(format) && is_known(last)).find(|format| is_date(format) || is_date(last))
}

/// The rest of a text after the date at its start: `2024-02-29`, or a day that no year has.
fn is_date_shaped(text: &str) -> Option<&str> {
    let (date, rest) = text.split_at_checked(10)?;
    let shape = date.bytes().zip(*b"0000-00-00");
    shape
        .into_iter()
        .all(|(byte, like)| if like == b'-' { byte == b'-' } else { byte.is_ascii_digit() })
        .then_some(rest)
}

/// The readings of a pattern: first what its author may have meant, then the pattern as written. Authors write `/^\d$/`
/// and `^\\d$` for `^\d$`.
fn readings(pattern: &str) -> Vec<String> {
    let inner = pattern.strip_prefix('/').and_then(|rest| rest.rsplit_once('/'));
    let inner =
        inner.filter(|(_, flags)| flags.bytes().all(|flag| b"dgimsuvy".contains(&flag))).map(|(inner, _)| inner);
    let mut readings = vec![pattern.to_owned()];
    readings.extend(inner.map(str::to_owned));
    let once: Vec<_> = readings.iter().filter(|one| one.contains(r"\\")).map(|one| one.replace(r"\\", r"\")).collect();
    readings.extend(once);
    readings.reverse();
    readings
}

/// Whether a test holds for some date. It tries each day of a leap year and of another year, and some days of every
/// year: all days would take long, and patterns seldom constrain year and day together.
fn any_date(holds: impl Fn(&str) -> bool) -> bool {
    const SOME: [(u32, u32); 4] = [(1, 1), (12, 31), (10, 15), (6, 30)];
    let holds = |year: u32, (month, day): (u32, u32)| holds(&format!("{year:04}-{month:02}-{day:02}"));
    let mut days = (1..=12).flat_map(|month| (1..=days_in_month(2024, month)).map(move |day| (month, day)));
    (1900..=2100).rev().any(|year| SOME.iter().any(|day| holds(year, *day)))
        || days.any(|day| holds(2024, day) || (day != (2, 29) && holds(2019, day)))
        || (0..=9999).step_by(9).any(|year| holds(year, (12, 31)))
}

/// Whether a test holds for some date with a time, in any of its spellings.
fn any_date_time(holds: impl Fn(&str) -> bool) -> bool {
    const DATES: [&str; 3] = ["2015-05-05", "1999-12-31", "2024-10-29"];
    const TIMES: [&str; 6] = ["08:30:00", "00:00:00", "23:59:59", "12:00:01", "08:30", "00:00"];
    const FRACTIONS: [&str; 9] = ["", ".000", ".123", ".123456", ".0", ".12", ".1234567", ".123456789", ".1234"];
    const ZONES: [&str; 9] = ["Z", "", "+01:00", "-05:00", "+00:00", "+0100", "-0500", "+01", "+01:00[Europe/Berlin]"];
    const SEPARATORS: [char; 3] = ['T', ' ', 't'];
    DATES.iter().any(|date| {
        SEPARATORS.iter().any(|separator| {
            TIMES.iter().any(|time| {
                FRACTIONS
                    .iter()
                    .filter(|fraction| fraction.is_empty() || time.len() > "00:00".len())
                    .any(|fraction| ZONES.iter().any(|zone| holds(&format!("{date}{separator}{time}{fraction}{zone}"))))
            })
        })
    })
}

pub fn string(format: Option<&str>) -> Scalar {
    match format {
        Some("date") => Scalar::Date,
        Some("date-time") => Scalar::DateTime,
        Some("byte") => Scalar::Base64,
        _ => Scalar::String,
    }
}

pub fn integer(format: Option<&str>) -> Scalar {
    match format {
        Some("int128" | "uint128") => Scalar::I128,
        Some("int32" | "int16" | "int8") => Scalar::I32,
        Some("uint32" | "uint16" | "uint8") => Scalar::U32,
        Some("uint64" | "uint") => Scalar::U64,
        _ => Scalar::I64,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn patterns_for_some_dates_exclude_none() {
        for pattern in [
            r"^\d{4}-\d{2}-\d{2}$",
            r"/^\d{4}-\d{2}-\d{2}$/",
            r"/^\d{4}-\d{2}-\d{2}$/i",
            r"^\\d{4}-\\d{2}-\\d{2}$",
            "yyyy-MM-dd",
            "YYYY-MM-DD",
            r"^\d{4}-(0[1-9]|1[012])-01$",
            r"^2087-",
            r"^1890-12-31$",
            r"^2024-02-29$",
            r"^\d{4}-(03-31|06-30|09-30|12-31)$",
            r"\d",
            r"^(\d{8}|\d{4}-\d{2}-\d{2})$",
            "(no pattern",
            r"^\S+$",
            r"^[^/]*$",
        ] {
            assert!(!Form::Date.is_excluded_by(pattern), "{pattern}");
        }
        for pattern in [
            r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$",
            r"/^\d{4}-\d{2}-\d{2}T(0[0-9]|1[0-9]|2[0-3])(:[0-5][0-9]){2}(\-(0[0-9]|1[0-2])|\+(0[0-9]|1[0-4]))[0-5][0-9]$/",
            r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$",
            "yyyy-MM-dd'T'HH:mm:ssZ",
            r"\.\d{3}Z$",
            r"^\d{4}-\d{2}-\d{2}",
        ] {
            assert!(!Form::DateTime.is_excluded_by(pattern), "{pattern}");
        }
    }

    #[test]
    fn patterns_for_something_else_exclude_dates() {
        for pattern in [
            r"^\d{8}$",
            r"^\d{2}/\d{2}/\d{4}$",
            r"^\d{4}-\d{2}$",
            "YYYY-MM",
            r"^\d{4}-\d{2}-\d{2}T",
            "^[A-Z]+$",
            r"^\d{4}-\d{2}-\d{2}Z$",
        ] {
            assert!(Form::Date.is_excluded_by(pattern), "{pattern}");
        }
        for pattern in [r"^\d{4}-\d{2}-\d{2}$", r"^\d{10}$", r"^\d{2}:\d{2}$", "yyyy-MM-dd", r"^\d{8}T\d{6}Z$"] {
            assert!(Form::DateTime.is_excluded_by(pattern), "{pattern}");
        }
    }

    #[test]
    fn examples_tell_where_they_are_clear() {
        for value in [json!("2015-05-05Z"), json!("20150505"), json!(20_150_505), json!("05/05/2015"), json!("2011-11")]
        {
            assert!(Form::Date.is_unlike(&value), "{value}");
        }
        for value in [
            json!("2015-05-05"),
            json!("2021-02-30"),
            json!("2025-10-15T13:53:59.527Z"),
            json!("2025-10-15 13:53"),
            json!("yyyy-MM-dd"),
            json!("today"),
            json!(""),
            json!("\"2021-01-01\""),
            json!("<function datetime.now at 0x7f5740c0d9d8>"),
            json!(null),
            json!(1),
            json!(["2015"]),
        ] {
            assert!(!Form::Date.is_unlike(&value), "{value}");
        }
        assert!(Form::DateTime.is_unlike(&json!("06:00:00")));
        for value in [json!("2021-01-01"), json!("2021-01-01T00:00:00Z"), json!("now"), json!(1_502_391_232)] {
            assert!(!Form::DateTime.is_unlike(&value), "{value}");
        }
    }

    #[test]
    fn formats_exclude_each_other_where_one_is_a_date() {
        let contradicting = |formats: &[&str]| {
            let formats: Vec<_> = formats.iter().map(|format| (*format).to_owned()).collect();
            contradicting_format(&formats).map(str::to_owned)
        };
        assert_eq!(contradicting(&["date", "date-time"]).as_deref(), Some("date"));
        assert_eq!(contradicting(&["uuid", "date"]).as_deref(), Some("uuid"));
        assert_eq!(contradicting(&["date", "date"]), None);
        assert_eq!(contradicting(&["my-date", "date"]), None);
        assert_eq!(contradicting(&["uuid", "uri"]), None);
        assert_eq!(contradicting(&[]), None);
    }
}
