//! Patterns of descriptions, which are regular expressions of ECMA 262, translated to those of Rust.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use fancy_regex::Regex;

use super::regular::Node;

/// The blanks of ECMA 262, as members of a class.
const BLANKS: &str = r"\x09-\x0D\x20\xA0\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

/// The maximal length of a pattern.
const LONGEST: usize = 10_000;

/// The size of the cache: more patterns than any description has, and few enough for a process that reads many.
const MOST_KEPT: usize = 10_000;

/// Every sample of a type is checked against the same few patterns, on every thread.
static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Pattern>>>> = LazyLock::new(Mutex::default);

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

fn known(pattern: &str) -> Arc<Pattern> {
    let mut known = KNOWN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = known.get(pattern) {
        return Arc::clone(known);
    }
    if known.len() >= MOST_KEPT {
        known.clear();
    }
    Arc::clone(known.entry(pattern.to_owned()).or_default())
}

/// Whether a pattern matches somewhere in a text; `None` if the pattern cannot be read.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    match known(pattern).matcher.get_or_init(|| matcher(pattern)).as_ref()? {
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
    known(pattern).made.get_or_init(read).clone()
}

/// The pattern as Rust writes it, with what it looks around for or without; `None` where it is no pattern.
pub(super) fn translated(pattern: &str, around: bool) -> Option<String> {
    if pattern.len() > LONGEST {
        return None;
    }
    let mut reader = Reader { rest: pattern, class: false, out: String::new(), around };
    while let Some(next) = reader.rest.chars().next() {
        reader.step(next)?;
    }
    (!reader.class).then_some(reader.out)
}

struct Reader<'a> {
    rest: &'a str,
    /// Whether it is inside of `[` and `]`.
    class: bool,
    out: String,
    around: bool,
}

impl Reader<'_> {
    fn step(&mut self, next: char) -> Option<()> {
        match next {
            '\\' => return self.escape(),
            '[' if self.class => self.put(1, r"\["),
            '[' => {
                self.class = true;
                // A class of nothing, and one of everything.
                match (self.rest.starts_with("[]"), self.rest.starts_with("[^]")) {
                    (true, _) => self.close(2, r"[^\x00-\u{10FFFF}]"),
                    (_, true) => self.close(3, r"[\x00-\u{10FFFF}]"),
                    _ if self.rest.starts_with("[^") => self.put(2, "[^"),
                    _ => self.put(1, "["),
                }
            }
            ']' if self.class => self.close(1, "]"),
            // Those that combine classes in Rust when they are doubled.
            '&' | '~' if self.class => self.escaped(next),
            '-' if self.class && self.out.ends_with('[') => self.escaped('-'),
            '-' if self.class && self.rest.starts_with("--") => self.put(2, r"-\-"),
            '.' if !self.class => self.put(1, r"[^\n\r\u{2028}\u{2029}]"),
            '(' if !self.class && !self.around && self.looks_around() => self.skip_group()?,
            _ => {
                self.out.push(next);
                self.rest = self.rest.get(next.len_utf8()..)?;
            }
        }
        Some(())
    }

    fn escape(&mut self) -> Option<()> {
        let escaped = self.rest.chars().nth(1)?;
        let written = match escaped {
            'd' => "[0-9]".to_owned(),
            'D' => "[^0-9]".to_owned(),
            'w' => "[0-9A-Za-z_]".to_owned(),
            'W' => "[^0-9A-Za-z_]".to_owned(),
            's' => format!("[{BLANKS}]"),
            'S' => format!("[^{BLANKS}]"),
            'b' if self.class => r"\x08".to_owned(),
            '0' => r"\x00".to_owned(),
            'c' => {
                let letter = self.rest.chars().nth(2).filter(char::is_ascii_alphabetic)?;
                self.put(3, &format!(r"\x{:02X}", u32::from(letter) % 32));
                return Some(());
            }
            'u' | 'x' | 'p' | 'P' | 'n' | 'r' | 't' | 'f' | 'v' | 'b' | 'B' | 'k' | '1'..='9' => format!(r"\{escaped}"),
            // Any other escaped character is itself, letters included.
            other if other.is_ascii_punctuation() => format!(r"\{other}"),
            other => other.to_string(),
        };
        self.out.push_str(&written);
        self.rest = self.rest.get(1 + escaped.len_utf8()..)?;
        if self.class && written.ends_with(']') && self.rest.starts_with('-') && !self.rest.starts_with("-]") {
            // No range begins with a class.
            self.escaped('-');
        }
        Some(())
    }

    /// Takes so many bytes of the pattern, and writes this instead.
    fn put(&mut self, taken: usize, written: &str) {
        self.out.push_str(written);
        self.rest = self.rest.get(taken..).unwrap_or_default();
    }

    fn escaped(&mut self, sign: char) {
        self.put(1, &format!(r"\{sign}"));
    }

    fn close(&mut self, taken: usize, written: &str) {
        self.put(taken, written);
        self.class = false;
    }

    fn looks_around(&self) -> bool {
        ["(?=", "(?!", "(?<=", "(?<!"].iter().any(|start| self.rest.starts_with(start))
    }

    /// Skips a group with its content.
    fn skip_group(&mut self) -> Option<()> {
        let (mut depth, mut class, mut escaped) = (0_usize, false, false);
        for (at, sign) in self.rest.char_indices() {
            match sign {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '[' => class = true,
                ']' => class = false,
                '(' if !class => depth += 1,
                ')' if !class => {
                    depth = depth.checked_sub(1)?;
                    if depth == 0 {
                        self.rest = self.rest.get(at + 1..)?;
                        return Some(());
                    }
                }
                _ => {}
            }
        }
        None
    }
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
        for pattern in ["(", "[a", r"\", r"\c1", &"a".repeat(LONGEST + 1)] {
            assert_eq!(matches(pattern, "a"), None, "{pattern}");
        }
    }

    #[test]
    fn without_what_it_looks_around_for() {
        let bare = |pattern| translated(pattern, false);
        assert_eq!(bare(r"^(?=.*[)(\]])(?!\()a$").as_deref(), Some("^a$"));
        assert_eq!(bare("(?<!a)b(?<=c)(?<d>e)(?:f)").as_deref(), Some("b(?<d>e)(?:f)"));
        assert_eq!(bare("(?=a"), None);
    }
}
