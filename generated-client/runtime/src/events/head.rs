//! What the headers of a delivery say about its body.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};

use super::rejected::Reason;
use crate::charset::charset;

/// Checks everything that is known before the body is read.
pub(super) fn check(headers: &HeaderMap, max_size: usize, needs_content_type: bool) -> Result<(), Reason> {
    if headers.get_all(CONTENT_ENCODING).iter().any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity")) {
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
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let Some(value) = values.next() else {
        return if is_needed { Err(Reason::ContentType) } else { Ok(()) };
    };
    if values.next().is_some() {
        return Err(Reason::ContentType);
    }
    let text = value.to_str().map_err(|_| Reason::ContentType)?;
    let essence = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence != "application/json" && !(essence.starts_with("application/") && essence.ends_with("+json")) {
        return Err(Reason::ContentType);
    }
    match charset(text) {
        Some(name) if !["utf-8", "utf8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)) => {
            Err(Reason::Charset)
        }
        _ => Ok(()),
    }
}
