//! Queries and forms, decoded.

use percent_encoding::percent_decode_str;

/// The pairs of a query string or of a form.
pub(super) fn pairs(text: &str, form: bool) -> Vec<(String, String)> {
    let decode = |text: &str| if form { decoded(&text.replace('+', " ")) } else { decoded(text) };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

/// The text without percent-encoding.
pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
