//! Guesses the type of a body that is not JSON.

use std::fmt::Write as _;

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

/// `text/html, begins like HTML or XML`: the declared type and a guess from the first bytes, without any content.
pub(crate) fn describe(headers: &HeaderMap, body: &[u8]) -> String {
    let mut text = String::new();
    if let Some(media_type) = media_type(headers) {
        let _ = write!(text, "{media_type}, ");
    }
    if let Some(encoding) = token(headers, &CONTENT_ENCODING) {
        let _ = write!(text, "encoded as {encoding}, ");
    }
    text.push_str(match body {
        [] => "empty",
        [0x1f, 0x8b, ..] => "begins like gzip",
        [b'%', b'P', b'D', b'F', ..] => "begins like PDF",
        _ if body.trim_ascii_start().starts_with(b"<") => "begins like HTML or XML",
        _ if body.iter().take(512).any(|byte| matches!(byte, 0..=8 | 14..=31 | 127)) => "binary",
        _ => "text",
    });
    text
}

/// The media type that a response declares, if it looks like one.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<String> {
    token(headers, &CONTENT_TYPE)
}

/// The value of a header without its parameters, if it looks like a media type or an encoding.
fn token(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?.split(';').next()?.trim();
    let known = |byte: u8| byte.is_ascii_alphabetic() || b"/+-.".contains(&byte);
    let fits = (2..=64).contains(&value.len()) && value.bytes().all(known);
    fits.then(|| value.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_follows_from_headers_and_first_byte() {
        let described = |media_type: &str, encoding: &str, body: &[u8]| {
            let pairs = [(CONTENT_TYPE, media_type), (CONTENT_ENCODING, encoding)];
            let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
            describe(&pairs.map(|(name, value)| (name, value.parse().unwrap())).collect(), body)
        };
        assert_eq!(described("Text/HTML; charset=utf-8", "", b" \n<html>"), "text/html, begins like HTML or XML");
        assert_eq!(described("application/json", "br", b"\x8b\x01"), "application/json, encoded as br, binary");
        assert_eq!(described("", "", b"\x1f\x8b\x08"), "begins like gzip");
        assert_eq!(described("a value", "9387", b"Unauthorized"), "text");
        assert_eq!(described("text/plain", "", b""), "text/plain, empty");
    }
}
