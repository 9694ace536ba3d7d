//! Matches of patterns.

use std::sync::{Arc, OnceLock};

use fancy_regex::Regex;

use super::regular::Node;
use crate::cache::Cache;
use crate::pattern::translated;

/// Every sample of a type is checked against the same few patterns, on every thread.
static KNOWN: Cache<Pattern> = Cache::new();

/// A pattern, parsed when it is used.
#[derive(Debug, Default)]
struct Pattern {
    matcher: OnceLock<Option<Matcher>>,
    made: OnceLock<Option<Arc<Node>>>,
}

/// The matcher of a pattern.
#[derive(Debug)]
enum Matcher {
    Own(Node),
    /// Looks around, refers back, or knows words.
    Other(Box<Regex>),
}

/// Whether a pattern matches somewhere in a text; `None` if the pattern cannot be read.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    match KNOWN.get(pattern).matcher.get_or_init(|| matcher(pattern)).as_ref()? {
        Matcher::Own(node) => Some(node.matches(text)),
        // A match that takes too long counts as none.
        Matcher::Other(regex) => Some(regex.is_match(text).unwrap_or(false)),
    }
}

fn matcher(pattern: &str) -> Option<Matcher> {
    let pattern = translated(pattern, true)?;
    let own = regex_syntax::parse(&pattern).ok().map(|hir| Node::of(&hir)).filter(Node::is_faster_as_tree);
    own.map(Matcher::Own).or_else(|| Regex::new(&pattern).ok().map(|regex| Matcher::Other(Box::new(regex))))
}

/// What texts that match are made of, but for what the pattern looks around for.
pub(super) fn read(pattern: &str) -> Option<Arc<Node>> {
    let read = || Some(Arc::new(Node::of(&regex_syntax::parse(&translated(pattern, false)?).ok()?)));
    KNOWN.get(pattern).made.get_or_init(read).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meaning_is_that_of_ecma_262() {
        for (pattern, yes, no) in [
            (r"^\d+$", "09", "٣"),
            (r"^\w$", "_", "ä"),
            (r"^[^\W_]$", "a", "_"),
            (r"^\s$", "\u{feff}", "x"),
            (r"^\S$", "\u{85}", "\u{2003}"),
            (r"^.$", "🦀", "\u{2028}"),
            (r"^[\w-.]+$", "a-b.c", "a/b"),
            (r"^[[a]+$", "[a", "b"),
            (r"^[a&&b]+$", "a&b", "c"),
            (r"^[+--]+$", "+,-", "*"),
            (r"^[--0]+$", "-./0", ","),
            (r"^[\]]$", "]", "\\"),
            (r"^a\/b\-c$", "a/b-c", "a\\/b"),
            (r"^\u00e4\x41$", "äA", "äa"),
            (r"^\cA[\b]$", "\u{1}\u{8}", "A"),
            (r"^[^]$", "\n", ""),
            (r"^(?=.*\d)(?!x).{2}$", "a1", "x1"),
            (r"^(a|b)\1$", "aa", "ab"),
            (r"^(?<one>a)\k<one>$", "aa", "ab"),
            (r"b", "abc", "ac"),
            (r"^\w+\b-", "a-", "a"),
            (r"^a$", "a", "a\n"),
            (r"^\p{Lu}$", "Ä", "ä"),
            (r"^[~~]$", "~", "a"),
        ] {
            assert_eq!((matches(pattern, yes), matches(pattern, no)), (Some(true), Some(false)), "{pattern}");
        }
        assert_eq!(matches("[]", "a"), Some(false));
    }

    #[test]
    fn invalid_patterns_have_no_matcher() {
        for pattern in ["(", "[a", r"\", r"\c1", &"a".repeat(10_001)] {
            assert_eq!(matches(pattern, "a"), None, "{pattern}");
        }
    }
}
