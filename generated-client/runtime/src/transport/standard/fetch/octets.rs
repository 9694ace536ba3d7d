//! Header values. The host represents each octet as a character.

use http::HeaderValue;

/// The host's form of a value.
pub(super) fn from_header(value: &HeaderValue) -> String {
    value.as_bytes().iter().copied().map(char::from).collect()
}

/// The value of the host's form; `None` if a character is no octet.
pub(super) fn to_header(text: &str) -> Option<HeaderValue> {
    let bytes: Option<Vec<u8>> = text.chars().map(|letter| u8::try_from(letter).ok()).collect();
    HeaderValue::try_from(bytes?).ok()
}
