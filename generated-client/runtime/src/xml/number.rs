//! Numbers of XML Schema as numbers of JSON.

use std::borrow::Cow;

/// A decimal, integer or double of XML Schema as JSON, with the same digits. None if JSON cannot write it, such as `INF`.
pub(super) fn to_json(text: &str) -> Option<Cow<'_, str>> {
    let (is_negative, unsigned) = match text.as_bytes().first()? {
        b'-' => (true, text.get(1..)?),
        b'+' => (false, text.get(1..)?),
        _ => (false, text),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (unsigned.get(..at)?, unsigned.get(at..)?),
        None => (unsigned, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_number = is_digits(whole) && is_digits(fraction) && (!whole.is_empty() || !fraction.is_empty());
    if !is_number || !(exponent.is_empty() || is_exponent(exponent)) {
        return None;
    }
    let significant = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let is_json = significant == whole && !mantissa.ends_with('.') && !text.starts_with('+');
    if is_json {
        return Some(Cow::Borrowed(text));
    }
    let mut json = String::with_capacity(text.len().saturating_add(1));
    json.push_str(if is_negative { "-" } else { "" });
    json.push_str(significant);
    if !fraction.is_empty() {
        json.push('.');
        json.push_str(fraction);
    }
    json.push_str(exponent);
    Some(Cow::Owned(json))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `e`, an optional sign, and digits. JSON takes the same.
fn is_exponent(text: &str) -> bool {
    let digits = text.get(1..).unwrap_or_default();
    let digits = digits.strip_prefix(['+', '-']).unwrap_or(digits);
    !digits.is_empty() && is_digits(digits)
}
