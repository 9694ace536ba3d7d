//! The rest of a file whose transfer broke off (RFC 9110, sections 13.1.5 and 14).

use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, HeaderName, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE,
};
use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;

use crate::error::http_date;

/// What tells whether the rest of a file belongs to the part that came.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Validator {
    name: HeaderName,
    value: HeaderValue,
    /// The size of the whole file, if it is known.
    total: Option<u64>,
}

/// The answer to the request for the rest of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// It is the rest.
    Continues,
    /// It is the whole of the same file.
    Again,
    /// It is the whole of a file, which may be another one.
    Anew,
    /// There is no rest: the part is the whole.
    Complete,
    /// It is something else.
    Other,
    /// It is a failure, which says nothing of the file.
    Failure,
}

impl Validator {
    /// That of a whole file, if the server can send the rest of it: it says so, and tells by a strong validator which file it
    /// is.
    pub(crate) fn of(method: &Method, status: StatusCode, headers: &HeaderMap, now: Timestamp) -> Option<Self> {
        let accepts = text(headers, &ACCEPT_RANGES)?;
        let is_able = *method == Method::GET
            && status == StatusCode::OK
            && accepts.split(',').any(|unit| unit.trim().eq_ignore_ascii_case("bytes"));
        let total = text(headers, &CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let validator = |name: HeaderName| {
            let value = headers.get(&name).cloned()?;
            Some(Self { name, value, total })
        };
        if !is_able {
            return None;
        }
        match text(headers, &ETAG) {
            // A weak tag is that of files with other bytes, too.
            Some(tag) => validator(ETAG).filter(|_| tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"')),
            // A file can change twice within a second. After it, the date is that of one file only.
            None => {
                let date = |name| http_date(text(headers, name)?, now);
                let (modified, sent) = (date(&LAST_MODIFIED)?, date(&DATE)?);
                validator(LAST_MODIFIED).filter(|_| sent.as_second().saturating_sub(modified.as_second()) >= 1)
            }
        }
    }

    /// The size of the whole file, if it is known.
    pub(crate) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Asks for the file from there on, if it is still the same.
    pub(crate) fn ask(&self, from: u64, headers: &mut HeaderMap) {
        if let Ok(range) = HeaderValue::try_from(format!("bytes={from}-")) {
            headers.insert(RANGE, range);
            headers.insert(IF_RANGE, self.value.clone());
        }
    }

    /// Looks at the answer to [`ask`](Self::ask).
    pub(crate) fn answer(&mut self, from: u64, status: StatusCode, headers: &HeaderMap) -> Rest {
        let is_same = headers.get(&self.name).is_none_or(|value| *value == self.value);
        match status {
            StatusCode::PARTIAL_CONTENT => match content_range(headers) {
                Some((Some(start), total)) if start == from && is_same && self.ends(total) => {
                    self.total = self.total.or(total);
                    Rest::Continues
                }
                _ => Rest::Other,
            },
            StatusCode::RANGE_NOT_SATISFIABLE => match content_range(headers) {
                Some((None, Some(total))) if total == from && self.agrees(Some(total)) => Rest::Complete,
                _ => Rest::Other,
            },
            _ if !status.is_success() => Rest::Failure,
            _ if headers.get(&self.name) == Some(&self.value) => Rest::Again,
            _ => Rest::Anew,
        }
    }

    /// Whether the end of the file is known once it has this total. Without it, a rest that is cut short would pass for the
    /// whole.
    fn ends(&self, total: Option<u64>) -> bool {
        self.total.or(total).is_some() && self.agrees(total)
    }

    fn agrees(&self, total: Option<u64>) -> bool {
        self.total.is_none() || total.is_none() || self.total == total
    }
}

/// The first byte and the size of the whole, those that `Content-Range` tells: `bytes 10-99/100`, `bytes 10-99/*`,
/// `bytes */100`.
fn content_range(headers: &HeaderMap) -> Option<(Option<u64>, Option<u64>)> {
    let (unit, range) = text(headers, &CONTENT_RANGE)?.split_once(' ')?;
    let (range, total) = range.trim().split_once('/')?;
    if !unit.eq_ignore_ascii_case("bytes") {
        return None;
    }
    let total = if total == "*" { None } else { Some(total.parse().ok()?) };
    if range == "*" {
        return Some((None, total));
    }
    let (start, end): (u64, u64) =
        range.split_once('-').and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)))?;
    let is_within = start <= end && total.is_none_or(|total: u64| end < total);
    is_within.then_some((Some(start), total))
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Pairs<'a> = &'a [(HeaderName, &'static str)];

    fn headers(pairs: Pairs<'_>) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))).collect()
    }

    fn of(pairs: Pairs<'_>) -> Option<Validator> {
        Validator::of(&Method::GET, StatusCode::OK, &headers(pairs), Timestamp::UNIX_EPOCH)
    }

    const BYTES: (HeaderName, &str) = (ACCEPT_RANGES, "none, Bytes");
    const TAG: (HeaderName, &str) = (ETAG, "\"a\"");

    #[test]
    fn only_a_strong_validator_tells_which_file_it_is() {
        let modified = |text| (LAST_MODIFIED, text);
        let sent = |text| (DATE, text);
        let early = "Mon, 01 Jan 2024 00:00:00 GMT";
        let late = "Mon, 01 Jan 2024 00:00:01 GMT";
        assert_eq!(of(&[BYTES, TAG, (CONTENT_LENGTH, "7")]).unwrap().total(), Some(7));
        assert!(of(&[BYTES, modified(early), sent(late)]).is_some());
        for pairs in [
            &[TAG][..],
            &[(ACCEPT_RANGES, "none"), TAG],
            &[BYTES, (ETAG, "W/\"a\"")],
            &[BYTES, (ETAG, "W/\"a\""), modified(early), sent(late)],
            &[BYTES, (ETAG, "\"")],
            &[BYTES, modified(early), sent(early)],
            &[BYTES, modified(early)],
            &[BYTES, modified("yesterday"), sent(late)],
            &[BYTES],
        ] {
            assert_eq!(of(pairs), None, "{pairs:?}");
        }
        let all = headers(&[BYTES, TAG]);
        assert!(Validator::of(&Method::POST, StatusCode::OK, &all, Timestamp::UNIX_EPOCH).is_none());
        assert!(Validator::of(&Method::GET, StatusCode::PARTIAL_CONTENT, &all, Timestamp::UNIX_EPOCH).is_none());
    }

    #[test]
    fn the_rest_must_be_that_of_the_same_file() {
        let range = |text| (CONTENT_RANGE, text);
        let cases: [(u16, Pairs<'_>, Rest); 17] = [
            (206, &[range("bytes 3-6/7")], Rest::Continues),
            (206, &[range("Bytes 3-4/*"), TAG], Rest::Continues),
            (206, &[range("bytes 3-6/8")], Rest::Other),
            (206, &[range("bytes 2-6/7")], Rest::Other),
            (206, &[range("bytes 3-7/7")], Rest::Other),
            (206, &[range("bytes 3-2/7")], Rest::Other),
            (206, &[range("lines 3-6/7")], Rest::Other),
            (206, &[range("bytes */7")], Rest::Other),
            (206, &[range("bytes 3-6/7"), (ETAG, "\"b\"")], Rest::Other),
            (206, &[], Rest::Other),
            (200, &[TAG], Rest::Again),
            (200, &[(ETAG, "\"b\"")], Rest::Anew),
            (200, &[], Rest::Anew),
            (416, &[range("bytes */7")], Rest::Other),
            (416, &[], Rest::Other),
            (503, &[], Rest::Failure),
            (404, &[], Rest::Failure),
        ];
        for (status, pairs, expected) in cases {
            let mut validator = of(&[BYTES, TAG, (CONTENT_LENGTH, "7")]).unwrap();
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(validator.answer(3, status, &headers(pairs)), expected, "{status} {pairs:?}");
        }
        let mut validator = of(&[BYTES, TAG]).unwrap();
        let none = headers(&[range("bytes */7")]);
        assert_eq!(validator.answer(7, StatusCode::RANGE_NOT_SATISFIABLE, &none), Rest::Complete);
        assert_eq!(
            validator.answer(3, StatusCode::PARTIAL_CONTENT, &headers(&[range("bytes 3-6/7")])),
            Rest::Continues
        );
        assert_eq!(validator.total(), Some(7));
        let mut sent = HeaderMap::new();
        validator.ask(3, &mut sent);
        assert_eq!(sent, headers(&[(RANGE, "bytes=3-"), (IF_RANGE, "\"a\"")]));
    }
}
