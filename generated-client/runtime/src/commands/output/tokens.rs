//! JSON text in pieces: numbers keep their digits and objects their order. Nothing here recurses, whatever the depth.
//!
//! The text has to be JSON, as [`json::checked`](super::json::checked) finds. Other text yields pieces that mean nothing.

/// A piece of a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'t> {
    /// `{` or `[`.
    Open(&'t str),
    /// `}` or `]`.
    Close(&'t str),
    Comma,
    Colon,
    /// A string with its quotes.
    String(&'t str),
    /// A number.
    Number(&'t str),
    /// `true`, `false` or `null`.
    Word(&'t str),
}

/// The pieces of a JSON text, in order.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t> {
    rest: &'t str,
}

impl<'t> Tokens<'t> {
    pub(crate) fn of(json: &'t str) -> Self {
        Self { rest: json }
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let text = self.rest.trim_start_matches(is_space);
        let first = *text.as_bytes().first()?;
        let length = match first {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_length(text),
            _ => text.find(|end: char| is_space(end) || "{}[],:\"".contains(end)).unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at_checked(length)?;
        self.rest = rest;
        Some(match first {
            b'{' | b'[' => Token::Open(token),
            b'}' | b']' => Token::Close(token),
            b',' => Token::Comma,
            b':' => Token::Colon,
            b'"' => Token::String(token),
            b'-' | b'0'..=b'9' => Token::Number(token),
            _ => Token::Word(token),
        })
    }
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\n' | '\r' | '\t')
}

/// The length of the string at the start, with both quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return index.saturating_add(1),
            _ => {}
        }
    }
    text.len()
}

/// The text that a JSON string means; `None` for any other value.
pub(crate) fn string(json: &str) -> Option<String> {
    let json = json.trim_matches(is_space);
    json.starts_with('"').then(|| match serde_json::from_str(json) {
        Ok(text) => text,
        // Half of a surrogate pair is a string of JSON, and no text.
        Err(_) => json.trim_matches('"').to_owned(),
    })
}

/// The values of a list, as JSON; nothing of any other value.
pub(crate) fn elements(json: &str) -> Vec<&str> {
    parts(json, "[")
}

/// The fields of an object, with values as JSON; nothing of any other value.
pub(crate) fn members(json: &str) -> Vec<(String, &str)> {
    let mut members = Vec::new();
    for part in parts(json, "{") {
        let mut tokens = Tokens::of(part);
        let (Some(Token::String(key)), Some(Token::Colon)) = (tokens.next(), tokens.next()) else { continue };
        members.push((string(key).unwrap_or_default(), tokens.rest.trim_matches(is_space)));
    }
    members
}

/// What is between the commas of a list or an object.
fn parts<'t>(json: &'t str, open: &str) -> Vec<&'t str> {
    let mut tokens = Tokens::of(json);
    if tokens.next() != Some(Token::Open(open)) {
        return Vec::new();
    }
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, tokens.rest);
    loop {
        let before = tokens.rest;
        let token = tokens.next();
        let is_end = matches!(token, None | Some(Token::Close(_))) && depth == 0;
        if is_end || (token == Some(Token::Comma) && depth == 0) {
            let part = start.get(..start.len().saturating_sub(before.len())).unwrap_or_default().trim_matches(is_space);
            if !part.is_empty() {
                parts.push(part);
            }
            start = tokens.rest;
        }
        match token {
            _ if is_end => return parts,
            Some(Token::Open(_)) => depth = depth.saturating_add(1),
            Some(Token::Close(_)) => depth = depth.saturating_sub(1),
            None => return parts,
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_objects_have_parts() {
        assert_eq!(
            elements(r#" [1.10, "a,]\"", {"b": [2, 3]}, [ ], null ] "#),
            ["1.10", r#""a,]\"""#, r#"{"b": [2, 3]}"#, "[ ]", "null"]
        );
        assert_eq!(elements("[]"), Vec::<&str>::new());
        assert_eq!(elements("{}"), Vec::<&str>::new());
        let found = members("{\"a\" : 1 , \"b\\n\\u00fc\":{\"c\":[1,2]},\"\":\"x:y\"}");
        assert_eq!(found, [("a".to_owned(), "1"), ("b\nü".to_owned(), "{\"c\":[1,2]}"), (String::new(), "\"x:y\"")]);
    }

    #[test]
    fn half_a_surrogate_pair_is_shown_escaped() {
        assert_eq!(string(r#""a\ud800""#), Some(r"a\ud800".to_owned()));
        assert_eq!(string("5"), None);
    }

    #[test]
    fn depth_is_no_matter() {
        let deep = format!("{}1{}", "[".repeat(500_000), "]".repeat(500_000));
        assert_eq!(elements(&deep).len(), 1);
        assert_eq!(Tokens::of(&deep).count(), 1_000_001);
    }

    #[test]
    fn any_text_ends() {
        for text in ["", "]", "[", "[1", "{\"a", "{\"a\"", "{a:1}", "\"\\", "ü", "[,,]", "}{", "\u{feff}1"] {
            let _ = (Tokens::of(text).count(), elements(text), members(text), string(text));
        }
    }
}
