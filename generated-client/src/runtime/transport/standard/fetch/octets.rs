//! Values of headers, of which the host has each octet as a character.

use http::HeaderValue;

/// As the host takes it.
pub(super) fn from_header(value: &HeaderValue) -> String {
    value.as_bytes().iter().copied().map(char::from).collect()
}

/// As it was on the wire; `None` if the host has made something else of it.
pub(super) fn to_header(text: &str) -> Option<HeaderValue> {
    let bytes: Option<Vec<u8>> = text.chars().map(|letter| u8::try_from(letter).ok()).collect();
    HeaderValue::try_from(bytes?).ok()
}
