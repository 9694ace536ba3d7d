//! URLs of servers, split into pieces.

/// A piece of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPiece {
    /// A literal text.
    Literal(String),
    /// A variable in braces.
    Variable(String),
}

/// A URL in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UrlPieces {
    /// The pieces in order.
    pub list: Vec<UrlPiece>,
    /// Whether a brace is unmatched; the text after it is literal.
    pub is_torn: bool,
}

impl UrlPieces {
    /// Splits a URL.
    pub(super) fn of(url: &str) -> Self {
        let mut pieces = Self::default();
        let mut rest = url;
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((name, tail)) = after.split_once('}') else {
                pieces.is_torn = true;
                break;
            };
            pieces.list.extend([UrlPiece::Literal(literal.to_owned()), UrlPiece::Variable(name.to_owned())]);
            rest = tail;
        }
        pieces.list.push(UrlPiece::Literal(rest.to_owned()));
        pieces.list.retain(|piece| *piece != UrlPiece::Literal(String::new()));
        pieces
    }

    /// The distinct names of variables.
    pub fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for piece in &self.list {
            if let UrlPiece::Variable(name) = piece
                && !names.contains(&name.as_str())
            {
                names.push(name.as_str());
            }
        }
        names
    }

    /// The URL with values for its variables.
    pub fn filled(&self, value: impl Fn(&str) -> String) -> String {
        self.filled_after(|name, _| value(name))
    }

    /// The URL with values that depend on the text before them.
    pub fn filled_after(&self, value: impl Fn(&str, &str) -> String) -> String {
        let mut url = String::new();
        for piece in &self.list {
            match piece {
                UrlPiece::Literal(text) => url.push_str(text),
                UrlPiece::Variable(name) => {
                    let value = value(name, &url);
                    url.push_str(&value);
                }
            }
        }
        url
    }

    /// The variable for scheme and host, and perhaps a path: `{base}/v1` has one, `{scheme}://a.test` has none.
    pub fn origin(&self) -> Option<&str> {
        match self.list.as_slice() {
            [UrlPiece::Variable(name)] => Some(name),
            [UrlPiece::Variable(name), UrlPiece::Literal(after), ..] if !after.starts_with("://") => Some(name),
            _ => None,
        }
    }
}

/// The repaired URL, and the repairs in words. Blanks around it are removed, and a URL that begins with its host is
/// sent by https.
pub(super) fn mended(url: &str) -> (String, Option<&'static str>) {
    let bare = url.trim();
    let has_host = bare.strip_prefix("//").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
    match (has_host, bare.len() < url.len()) {
        (true, _) => (format!("https:{bare}"), Some("has no scheme; `https` is used")),
        (false, true) => (bare.to_owned(), Some("has blanks around it, which are left out")),
        (false, false) => (bare.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::{UrlPieces, mended};

    #[test]
    fn urls_in_pieces() {
        let cases = [
            ("https://{a}.x/{b}{a}", vec!["a", "b"], "https://<a>.x/<b><a>", false),
            ("{scheme}://x", vec!["scheme"], "<scheme>://x", false),
            ("/a", vec![], "/a", false),
            ("https://{a}/{b", vec!["a"], "https://<a>/{b", true),
            ("https://x/}{}", vec![""], "https://x/}<>", false),
            ("", vec![], "", false),
        ];
        for (url, names, filled, is_torn) in cases {
            let pieces = UrlPieces::of(url);
            assert_eq!(pieces.variables(), names, "{url}");
            assert_eq!(pieces.filled(|name| format!("<{name}>")), filled, "{url}");
            assert_eq!(pieces.is_torn, is_torn, "{url}");
        }
    }

    #[test]
    fn urls_are_mended() {
        let scheme = Some("has no scheme; `https` is used");
        let blanks = Some("has blanks around it, which are left out");
        for (url, expected) in [
            ("https://a.test", ("https://a.test", None)),
            (" https://a.test\n", ("https://a.test", blanks)),
            ("//a.test/v1", ("https://a.test/v1", scheme)),
            ("\t//{host}", ("https://{host}", scheme)),
            ("//", ("//", None)),
            ("///a", ("///a", None)),
            (" ", ("", blanks)),
        ] {
            let (mended, said) = mended(url);
            assert_eq!((mended.as_str(), said), expected, "{url:?}");
        }
    }

    #[test]
    fn variables_that_are_the_origin() {
        for (url, origin) in [
            ("{base}/v1", Some("base")),
            ("{base}", Some("base")),
            ("{base}{path}", None),
            ("{scheme}://a.test", None),
            ("https://{a}", None),
            ("", None),
        ] {
            assert_eq!(UrlPieces::of(url).origin(), origin, "{url}");
        }
    }
}
