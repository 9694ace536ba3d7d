//! Texts of responses: bytes in the charset that the response declares.
//!
//! Supported are the charsets that servers still use beside UTF-8. Others need large tables, so a text in one of them
//! is an error that names the charset.

use http::HeaderValue;

/// The byte order mark of UTF-8, which is not part of the text.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What windows-1252 has for 0x80 to 0x9F, where ISO 8859-1 has control characters that no text has. The Encoding Standard
/// reads the one as the other.
const FROM_0X80: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2C6}', '\u{2030}',
    '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}', '\u{90}', '\u{2018}', '\u{2019}', '\u{201C}',
    '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2DC}', '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}',
    '\u{17E}', '\u{178}',
];

/// The bytes without the byte order mark of UTF-8.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// The text of a body, or the reason why it cannot be decoded. A byte order mark takes precedence over the declared
/// charset.
pub(crate) fn decode(body: &[u8], content_type: Option<&HeaderValue>) -> Result<String, String> {
    match body {
        [0xFF, 0xFE, rest @ ..] => return utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => return utf_16(rest, u16::from_be_bytes),
        _ => {}
    }
    let declared = content_type.and_then(|value| value.to_str().ok()).and_then(charset);
    decode_as(body, declared.unwrap_or("utf-8"))
}

/// The text of a body in this charset, unless it begins with the byte order mark of UTF-8.
pub(crate) fn decode_as(body: &[u8], charset: &str) -> Result<String, String> {
    let name = charset.to_ascii_lowercase();
    match name.as_str() {
        _ if body.starts_with(MARK) => utf_8(without_mark(body)),
        "utf-8" | "utf8" | "us-ascii" | "ascii" => utf_8(body),
        "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "latin-1" | "windows-1252" | "cp1252" => {
            let mut text = String::with_capacity(body.len());
            for byte in body {
                text.push(windows_1252(*byte));
            }
            Ok(text)
        }
        "utf-16be" => utf_16(body, u16::from_be_bytes),
        // Without a byte order mark, servers and browsers use little endian.
        "utf-16" | "utf-16le" => utf_16(body, u16::from_le_bytes),
        // ASCII is the same in all charsets, except for those that switch with escape sequences.
        _ if body.iter().all(|byte| byte.is_ascii() && !matches!(byte, 0 | 0x1B)) => utf_8(body),
        name => Err(format!("the body is text in the charset `{}`, which cannot be read", name.escape_default())),
    }
}

/// The `charset` parameter of a media type.
pub(crate) fn charset(media_type: &str) -> Option<&str> {
    let value = parameter(media_type, "charset")?.trim_matches('\'');
    (!value.is_empty()).then_some(value)
}

/// A parameter of a media type, if it is not empty. A semicolon in quotes belongs to a value.
pub(crate) fn parameter<'a>(media_type: &'a str, wanted: &str) -> Option<&'a str> {
    let (mut quoted, mut escaped) = (false, false);
    let parameters = media_type.split(|sign| {
        let ends = sign == ';' && !quoted;
        quoted ^= sign == '"' && !escaped;
        escaped = quoted && sign == '\\' && !escaped;
        ends
    });
    for parameter in parameters.skip(1) {
        if let Some((name, value)) = parameter.split_once('=')
            && name.trim().eq_ignore_ascii_case(wanted)
        {
            let value = value.trim().trim_matches('"');
            return (!value.is_empty()).then_some(value);
        }
    }
    None
}

fn utf_8(bytes: &[u8]) -> Result<String, String> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| "the body is not UTF-8 text".to_owned())
}

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|index| FROM_0X80.get(usize::from(index)));
    special.copied().unwrap_or(char::from(byte))
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, rest) = bytes.as_chunks();
    let mut units = Vec::with_capacity(pairs.len());
    for pair in pairs {
        units.push(unit(*pair));
    }
    let text = String::from_utf16(&units).ok().filter(|_| rest.is_empty());
    text.ok_or_else(|| "the body is not UTF-16 text".to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use http::{HeaderMap, StatusCode};
    use serde_json::{Value, json};

    use super::*;
    use crate::decode::Reply;

    fn text(content_type: &'static str, body: &[u8]) -> Result<String, String> {
        decode(body, Some(&HeaderValue::from_static(content_type)))
    }

    #[test]
    fn texts_are_read_in_the_charset_that_is_declared() {
        let cases: [(&str, &[u8], &str); 14] = [
            ("text/plain", "é€".as_bytes(), "é€"),
            ("text/plain; charset=utf-8", "é".as_bytes(), "é"),
            ("text/plain; charset=us-ascii", "é".as_bytes(), "é"),
            ("text/plain;Charset=ISO-8859-1", b"\xe9\xff a", "éÿ a"),
            ("text/plain; format=flowed; charset=\"Windows-1252\"", b"\x80\x9f\xe9", "€Ÿé"),
            (r#"text/plain; a="\"; charset=utf-16"; charset=latin1"#, b"\xe9", "é"),
            ("text/plain; charset=utf-16", b"h\0\xac\x20\x3d\xd8\0\xde", "h€😀"),
            ("text/plain; charset=utf-16be", b"\0h\x20\xac", "h€"),
            ("text/plain; charset=utf-16be", b"\xff\xfeh\0", "h"),
            ("text/plain", b"\xfe\xff\0h", "h"),
            ("text/plain; charset=latin1", b"\xef\xbb\xbf\xc3\xa9", "é"),
            ("text/plain; charset=", "é".as_bytes(), "é"),
            ("text/plain; charset=shift_jis", b"plain", "plain"),
            ("text/plain; charset=latin1", b"", ""),
        ];
        for (content_type, body, expected) in cases {
            assert_eq!(text(content_type, body).as_deref(), Ok(expected), "{content_type}");
        }
        assert_eq!(decode("é".as_bytes(), None).as_deref(), Ok("é"));
    }

    #[test]
    fn a_byte_order_mark_before_json_is_removed() {
        let reply = |text: &str| Reply {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: text.to_owned().into(),
            attempts: 1,
        };
        assert_eq!(reply("\u{feff}{\"a\": [1]}").json::<Value>().unwrap(), json!({"a": [1]}));
        let error = reply("\u{feff}{\"a\": [1, \"x\"]}").json::<BTreeMap<String, Vec<i64>>>().unwrap_err();
        assert_eq!(error.misfits.first().map(crate::Misfit::pointer), Some("/*/1"), "a key of a map is not told");
        assert!(reply("{\"a\": 1}\u{feff}").json::<Value>().is_err());
    }

    #[test]
    fn undecodable_texts_are_errors() {
        let cases: [(&str, &[u8], &str); 6] = [
            ("text/plain", b"\xe9", "the body is not UTF-8 text"),
            ("text/plain; charset=us-ascii", b"\xe9", "the body is not UTF-8 text"),
            ("text/plain; charset=utf-16", b"a\0b", "the body is not UTF-16 text"),
            ("text/plain; charset=utf-16be", b"\xd8\x3d\0h", "the body is not UTF-16 text"),
            (
                "text/plain; charset=Shift_JIS",
                b"\x83\x65",
                "the body is text in the charset `shift_jis`, which cannot be read",
            ),
            (
                "text/plain; charset=iso-2022-jp",
                b"\x1b$B",
                "the body is text in the charset `iso-2022-jp`, which cannot be read",
            ),
        ];
        for (content_type, body, expected) in cases {
            assert_eq!(text(content_type, body), Err(expected.to_owned()), "{content_type}");
        }
    }
}
