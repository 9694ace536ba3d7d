//! Patterns of descriptions, which are regular expressions of ECMA 262, translated to those of Rust.

use std::sync::OnceLock;

use fancy_regex::Regex;

use crate::cache::Cache;

/// The blanks of ECMA 262, as members of a class.
const BLANKS: &str = r"\x09-\x0D\x20\xA0\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

/// What checks know: patterns are compiled to find out whether they can be, which takes time.
static KNOWN: Cache<OnceLock<Option<String>>> = Cache::new();

/// The maximal length of a pattern.
const LONGEST: usize = 10_000;

/// The pattern as the engine takes it, for checks of values; `None` if it cannot be matched exactly. Letters that mean themselves
/// after a backslash mean something else where the pattern comes from another language, as `\A` and `\Z` do. Slashes
/// around a pattern belong to no text. What refers back to a group that has not matched is empty in ECMA 262, and
/// no match in the engine.
pub fn for_checks(pattern: &str) -> Option<String> {
    KNOWN.get(pattern).get_or_init(|| exact(pattern)).clone()
}

fn exact(pattern: &str) -> Option<String> {
    if (pattern.starts_with("/^") && pattern.contains("$/")) || pattern.contains("{,") {
        return None;
    }
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        let escaped = if sign == '\\' { signs.next() } else { None };
        if escaped.is_some_and(|sign| sign.is_ascii_digit() && sign != '0') {
            return None;
        }
        if escaped.is_some_and(|sign| sign.is_ascii_alphabetic() && !"bBcdDfnpPrsStuvwWx".contains(sign)) {
            return None;
        }
    }
    translated(pattern, true).filter(|translated| Regex::new(translated).is_ok())
}

/// The pattern as Rust writes it, with what it looks around for or without; `None` where it is no pattern.
pub fn translated(pattern: &str, around: bool) -> Option<String> {
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
            // No range ends with a class.
            '-' if self.class && self.is_before_class() => self.escaped('-'),
            '.' if !self.class => self.put(1, r"[^\n\r\u{2028}\u{2029}]"),
            '(' if !self.class && !self.around && self.looks_around() => self.skip_group()?,
            _ => {
                self.out.push(next);
                self.rest = self.rest.get(next.len_utf8()..)?;
            }
        }
        Some(())
    }

    fn is_before_class(&self) -> bool {
        let mut signs = self.rest.chars().skip(1);
        signs.next() == Some('\\') && signs.next().is_some_and(|sign| "dDwWsSpP".contains(sign))
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
            '<' | '>' => escaped.to_string(),
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
    fn checks_know_what_a_pattern_means() {
        for pattern in [r"^\d+\.\w$", r"^\\Abc$", r"(?<one>a)", r"\p{Lu}\x41\u00e4\cA", r"^\<a\>$", r"[+-\s]"] {
            assert_eq!(for_checks(pattern), translated(pattern, true), "{pattern}");
        }
        for pattern in [
            r"(a)\1",
            r"(?<one>a)\k<one>",
            "/^a$/",
            "a{,2}",
            "^[z-a]$",
            r"\p{Foo}",
            "^.{1,65535}$",
            r"\A\d+\Z",
            r"\Qa\E",
            r"\h",
            "[a",
            "(a",
        ] {
            assert_eq!(for_checks(pattern), None, "{pattern}");
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
