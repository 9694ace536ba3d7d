//! The text of an XML document: its own declaration can name the charset.

use http::HeaderValue;

use crate::charset;

/// As far as a declaration is looked for, in bytes.
const LONGEST: usize = 256;

/// The text of a body. A byte order mark takes precedence over the charset of the content type, and that over the
/// declaration of the document.
pub(super) fn text(body: &[u8], content_type: Option<&HeaderValue>) -> Result<String, String> {
    let is_marked = matches!(body, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0xEF, 0xBB, 0xBF, ..]);
    let is_declared = content_type
        .and_then(|value| value.to_str().ok())
        .is_some_and(|media_type| charset::charset(media_type).is_some());
    if is_marked || is_declared {
        return charset::decode(body, content_type);
    }
    match body {
        // The first characters of UTF-16 are `<?`, or a `<` and a letter.
        [b'<', 0, ..] => charset::decode_as(body, "utf-16le"),
        [0, b'<', ..] => charset::decode_as(body, "utf-16be"),
        _ => match encoding(body) {
            // Whoever wrote a text in memory calls it so. It cannot be, since it was read byte by byte.
            Some(name) if !name.to_ascii_lowercase().starts_with("utf-16") => charset::decode_as(body, name),
            _ => charset::decode_as(body, "utf-8"),
        },
    }
}

/// The encoding that a document declares.
fn encoding(body: &[u8]) -> Option<&str> {
    let head = body.get(..LONGEST).unwrap_or(body).strip_prefix(b"<?xml")?;
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let head = std::str::from_utf8(head.get(..end)?).ok()?;
    let (_, rest) = head.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let name = rest.get(1..)?.split(quote).next()?;
    (!name.is_empty()).then_some(name)
}
