//! Texts of a document as they are meant: references resolved, ends of lines and blanks as XML has them.

use std::borrow::Cow;

/// The character of a reference, without its `&` and `;`.
pub(super) fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let (digits, radix) = match number.strip_prefix('x') {
            Some(digits) => (digits, 16),
            None => (number, 10),
        };
        // The standard library would take a sign as well. Characters that XML cannot carry are sent nevertheless.
        let is_number = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, radix).ok().filter(|code| is_number && *code > 0)?;
        return char::from_u32(code);
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

/// A text with line feeds as ends of lines.
pub(super) fn with_line_feeds(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text }
}

/// The value of an attribute; none if it has a reference to something unknown, or a character that must be one.
pub(super) fn attribute(raw: &str) -> Option<Cow<'_, str>> {
    if !raw.contains(['&', '<', '\t', '\n', '\r']) {
        return Some(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, sign, after)) = next_special(rest) {
        value.push_str(before);
        rest = after;
        match sign {
            '&' => {
                let (name, after) = rest.split_once(';')?;
                value.push(reference(name)?);
                rest = after;
            }
            '<' => return None,
            _ => {
                rest = if sign == '\r' { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
                value.push(' ');
            }
        }
    }
    value.push_str(rest);
    Some(Cow::Owned(value))
}

/// The text before the next special character, the character, and the text after it.
fn next_special(text: &str) -> Option<(&str, char, &str)> {
    let at = text.find(['&', '<', '\t', '\n', '\r'])?;
    let (before, rest) = text.split_at_checked(at)?;
    let sign = rest.chars().next()?;
    Some((before, sign, rest.get(1..)?))
}
