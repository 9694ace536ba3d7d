//! Formats of texts. A text is refused only if it surely does not have the format.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Time;
use url::{ParseError, Url};

use crate::types::DateTime;
use crate::wire::date::full_date;

/// Whether a text can have a format. Every text has an unknown one.
pub(super) fn has(format: &str, text: &str) -> bool {
    match format {
        "uuid" => is_uuid(text),
        "email" | "idn-email" => is_email(text),
        "uri" | "url" | "iri" => is_connected(text) && Url::parse(text).is_ok(),
        "uri-reference" | "iri-reference" => {
            is_connected(text) && !matches!(Url::parse(text), Err(error) if error != ParseError::RelativeUrlWithoutBase)
        }
        "hostname" | "idn-hostname" => is_host(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "date" => full_date(text).is_some(),
        "date-time" => text.parse::<DateTime>().is_ok(),
        "time" => is_time(text),
        "duration" => is_duration(text),
        "json-pointer" => text.is_empty() || text.starts_with('/'),
        "byte" | "base64" => STANDARD.decode(text).is_ok(),
        _ => true,
    }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Quoted names before the sign may have blanks and signs in them.
fn is_email(text: &str) -> bool {
    let is_name = |name: &str| name.starts_with('"') || is_connected(name) && !name.contains('@');
    text.rsplit_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && is_name(name) && !host.is_empty() && is_connected(host))
}

fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || !sign.is_ascii();
        !label.is_empty()
            && label.len() <= 255
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(is_sign)
    };
    text.strip_suffix('.').unwrap_or(text).split('.').all(is_label)
}

/// Without blanks and control characters.
fn is_connected(text: &str) -> bool {
    !text.contains(|sign: char| sign.is_whitespace() || sign.is_control())
}

/// A time of a day, with an offset or without.
fn is_time(text: &str) -> bool {
    let end = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    text.get(..end).is_some_and(|time| time.parse::<Time>().is_ok())
}

/// `P1DT2H`: a sign, and numbers with their units.
fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(parts) = text.strip_prefix(['P', 'p']) else { return false };
    let (days, time) = parts.split_once(['T', 't']).map_or((parts, None), |(days, time)| (days, Some(time)));
    let are_parts = |parts: &str, units: &str| {
        parts.ends_with(|sign: char| units.contains(sign.to_ascii_uppercase()))
            && parts
                .chars()
                .all(|sign| sign.is_ascii_digit() || ".,".contains(sign) || units.contains(sign.to_ascii_uppercase()))
            && parts.starts_with(|sign: char| sign.is_ascii_digit())
    };
    (days.is_empty() && time.is_some() || are_parts(days, "YMWD")) && time.is_none_or(|time| are_parts(time, "HMS"))
}

#[cfg(test)]
mod tests {
    use super::has;

    #[test]
    fn valid_texts_are_accepted() {
        for (format, texts) in [
            ("uuid", &["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"][..]),
            ("email", &["a@b", "first.last+tag@mail.example.org", "\"a b@c\"@example.com", "müller@example.com"]),
            ("uri", &["https://example.com/path?query=1#part", "urn:isbn:1", "mailto:a@b.c", "http://[::1]:8080/"]),
            ("iri", &["https://exämple.com/ä"]),
            ("uri-reference", &["", "/path?query=1#part", "#part", "a", "//host/path", "https://example.com"]),
            ("hostname", &["example.com", "a", "xn--bcher-kva.example.", "127.0.0.1"]),
            ("ipv4", &["192.0.2.1"]),
            ("ipv6", &["::", "2001:db8::1", "::ffff:192.0.2.1"]),
            ("date", &["2024-02-29"]),
            ("date-time", &["2024-02-29T08:30:00.123+01:00", "2024-02-29T07:30:00Z"]),
            ("time", &["10:00:00Z", "23:59:59.999+01:00", "10:00:00"]),
            ("duration", &["P1DT2H30M", "P1Y2M3D", "PT0.5S", "P3W", "-P1D"]),
            ("json-pointer", &["", "/a~1b/~0"]),
            ("byte", &["", "aGVsbG8="]),
            ("password", &["anything"]),
        ] {
            for text in texts {
                assert!(has(format, text), "{format} {text}");
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for (format, texts) in [
            ("uuid", &["", "123e4567", "123e4567-e89b-12d3-a456-42661417400g", "123e4567e89b12d3a456426614174000"][..]),
            ("email", &["", "user", "@host", "user@", "a b@c.de", "a@b@c.de"]),
            ("uri", &["", "/path", "a b", "https://"]),
            ("uri-reference", &["a b", "https://:x"]),
            ("hostname", &["", "-a.com", "a..b", "a_b", "a/b"]),
            ("ipv4", &["1.2.3", "256.0.0.1"]),
            ("ipv6", &["1::2::3", "1.2.3.4"]),
            ("date", &["2023-02-29", "2024-02-29T00:00:00Z"]),
            ("date-time", &["2024-02-29"]),
            ("time", &["25:00:00Z", ""]),
            ("duration", &["", "P", "PT", "P1DT", "1D", "P1H", "one day"]),
            ("json-pointer", &["a"]),
            ("byte", &["a", "ä"]),
        ] {
            for text in texts {
                assert!(!has(format, text), "{format} {text}");
            }
        }
    }
}
