//! The URL of a server, taken apart once.

/// A piece of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPiece {
    /// A text as it stands.
    Literal(String),
    /// The name of a variable, which stands in braces.
    Variable(String),
}

/// A URL in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UrlPieces {
    /// The pieces in order.
    pub list: Vec<UrlPiece>,
    /// Whether a brace has no other; what follows it is a literal then.
    pub is_torn: bool,
}

impl UrlPieces {
    /// Takes a URL apart.
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

    /// The names of the variables, each once.
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
        let text = |piece: &UrlPiece| match piece {
            UrlPiece::Literal(text) => text.clone(),
            UrlPiece::Variable(name) => value(name),
        };
        self.list.iter().map(text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::UrlPieces;

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
}
