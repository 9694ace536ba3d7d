//! Detects descriptions by their top-level keys, without parsing a whole file.

/// The kind of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detected {
    /// No description of an API.
    Nothing,
    /// Swagger in this version.
    Swagger(String),
    /// `OpenAPI` in this version.
    OpenApi(String),
}

/// Looks for a top-level key `openapi` or `swagger` in JSON or YAML. Works on broken files, which must not be skipped.
pub fn detect(bytes: &[u8]) -> Detected {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let flow = bytes.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| matches!(byte, b'{' | b'['));
    let found = if flow { in_flow(bytes) } else { in_block(&String::from_utf8_lossy(bytes)) };
    found.unwrap_or(Detected::Nothing)
}

fn named(key: &str, value: &str) -> Option<Detected> {
    let value = value.split(" #").next().unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned();
    match key {
        "openapi" => Some(Detected::OpenApi(value)),
        "swagger" => Some(Detected::Swagger(value)),
        _ => None,
    }
}

/// A key at the start of a line, as in a block mapping of YAML.
fn in_block(text: &str) -> Option<Detected> {
    text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        named(key.trim_end().trim_matches(['"', '\'']), value)
    })
}

/// A key at depth one of braces, as in JSON.
fn in_flow(bytes: &[u8]) -> Option<Detected> {
    let mut depth = 0_usize;
    let mut last: &[u8] = b"";
    let mut key: Option<&[u8]> = None;
    let mut rest = bytes;
    while let Some((token, tail)) = token(rest) {
        rest = tail;
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            Token::Colon if depth == 1 => key = Some(last),
            Token::Word(word) if depth == 1 => {
                let pair = key.take().map(|key| [key, word].map(String::from_utf8_lossy));
                let found = pair.and_then(|[key, value]| named(key.trim_matches('\''), &value));
                if found.is_some() {
                    return found;
                }
                last = word;
            }
            Token::Comma if depth == 1 => key = None,
            _ => {}
        }
    }
    None
}

enum Token<'a> {
    Open,
    Close,
    Colon,
    Comma,
    Word(&'a [u8]),
}

/// The next token of JSON or of a flow mapping, and the rest.
fn token(bytes: &[u8]) -> Option<(Token<'_>, &[u8])> {
    let bytes = bytes.trim_ascii_start();
    let (first, tail) = bytes.split_first()?;
    let token = match first {
        b'{' | b'[' => Token::Open,
        b'}' | b']' => Token::Close,
        b':' => Token::Colon,
        b',' => Token::Comma,
        b'"' => {
            let mut escaped = false;
            let ends = |byte: &u8| {
                let ends = !escaped && *byte == b'"';
                escaped = !escaped && *byte == b'\\';
                ends
            };
            let end = tail.iter().position(ends).unwrap_or(tail.len());
            return Some((Token::Word(&tail[..end]), tail.get(end + 1..).unwrap_or_default()));
        }
        _ => {
            let end = bytes.iter().position(|byte| b" \t\r\n:,{}[]\"".contains(byte)).unwrap_or(bytes.len());
            return Some((Token::Word(&bytes[..end]), &bytes[end..]));
        }
    };
    Some((token, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_at_the_top_level() {
        for text in [
            r#"{"openapi": "3.0.1"}"#,
            r#"{"info": {"openapi": "2", "a\"}": ["x", "openapi"]}, "openapi": "3.0.1", "paths": {}}"#,
            "{\"openapi\": \"3.0.1\", \"broken",
            "{info: {title: a}, openapi: 3.0.1}",
            "# A comment: x\ninfo:\n  openapi: 2\nopenapi: '3.0.1' # note\n",
            "\u{feff}\"openapi\": \"3.0.1\"\n",
        ] {
            assert_eq!(detect(text.as_bytes()), Detected::OpenApi("3.0.1".to_owned()), "{text}");
        }
        assert_eq!(detect(br#"{"x": 1, "swagger": "2.0"}"#), Detected::Swagger("2.0".to_owned()));
    }

    #[test]
    fn other_files_are_not_detected() {
        for text in
            ["", "{", "[]", r#"{"name": "openapi", "version": "3.0.1"}"#, "a: openapi\n", "{\"a\": {\"openapi\": 3}}"]
        {
            assert_eq!(detect(text.as_bytes()), Detected::Nothing, "{text}");
        }
    }
}
