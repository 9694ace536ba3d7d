//! The `Retry-After` header.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

/// How long a response that came `now` asks to wait: seconds, or a date. A date in the past asks for no wait.
pub(super) fn parse(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(value: &str) -> Option<Duration> {
        let now = "2024-02-29T08:30:00Z".parse().unwrap();
        parse(&HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]), now)
    }

    #[test]
    fn seconds_and_dates() {
        assert_eq!(after("60"), Some(Duration::from_secs(60)));
        assert_eq!(after(" 0 "), Some(Duration::ZERO));
        assert_eq!(after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert_eq!(after("Thu, 29 Feb 2024 08:31:30 GMT"), Some(Duration::from_secs(90)));
        assert_eq!(after("soon"), None);
        assert_eq!(after("-1"), None);
        assert_eq!(parse(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }
}
