//! Decides which keys and texts of answers may be shown: names and values of enums, but nothing that could be personal
//! data.

/// The greatest length of a name.
const LONGEST: usize = 64;

/// The greatest number of digits in a name: `iso3166` has four, an account number has more.
const MOST_DIGITS: usize = 4;

/// Whether a key looks like the name of a field. Other keys may be data: an e-mail address, a telephone number, the id
/// of a customer.
pub(crate) fn is_name(key: &str) -> bool {
    let rest = key.strip_prefix(['@', '$']).unwrap_or(key);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    key.len() <= LONGEST
        && digits <= MOST_DIGITS
        && rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':'))
}

/// Whether a text looks like a value of an enum.
pub(crate) fn is_enum_value(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':' | b'/' | b' ');
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(allowed)
}
