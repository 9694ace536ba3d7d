//! Which keys and texts of answers may be told: names and values of enums, and nothing that could be data.

/// As long as a name may be.
const LONGEST: usize = 64;

/// As many digits as a name may have: `iso3166` has them, an account number has more.
const MOST_DIGITS: usize = 4;

/// Whether a key is the name of a field, as far as can be told without the description. Others may be data: an e-mail
/// address, a telephone number, the id of a customer.
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
