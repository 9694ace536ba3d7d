//! What the headers of a delivery say about its body.

use http::header::{AsHeaderName, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};

use super::rejected::Reason;
use crate::charset::charset;
use crate::content;

/// The only value of a header, if it has one; an error if there are several.
pub(super) fn single(headers: &HeaderMap, name: impl AsHeaderName) -> Result<Option<&HeaderValue>, Several> {
    let mut values = headers.get_all(name).iter();
    let value = values.next();
    if values.next().is_some() { Err(Several) } else { Ok(value) }
}

/// A header stands there several times.
#[derive(Debug)]
pub(super) struct Several;

/// Checks everything that is known before the body is read.
pub(super) fn check(headers: &HeaderMap, max_size: usize, needs_content_type: bool) -> Result<(), Reason> {
    if content::is_encoded(headers) {
        return Err(Reason::ContentEncoding);
    }
    check_content_type(headers, needs_content_type)?;
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > max_size)) {
        return Err(Reason::TooLarge);
    }
    Ok(())
}

fn check_content_type(headers: &HeaderMap, is_needed: bool) -> Result<(), Reason> {
    let Some(value) = single(headers, CONTENT_TYPE).map_err(|_| Reason::ContentType)? else {
        return if is_needed { Err(Reason::ContentType) } else { Ok(()) };
    };
    let text = value.to_str().map_err(|_| Reason::ContentType)?;
    let essence = content::essence(text);
    if !essence.starts_with("application/") || !content::is_json(&essence) {
        return Err(Reason::ContentType);
    }
    match charset(text) {
        Some(name) if !["utf-8", "utf8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)) => {
            Err(Reason::Charset)
        }
        _ => Ok(()),
    }
}
