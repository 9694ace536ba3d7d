//! Patterns.

use std::fmt;
use std::sync::OnceLock;

use fancy_regex::Regex;

/// The longest text that a pattern which looks around is matched with.
const LONGEST: usize = 4096;

/// A regular expression of the description, compiled when it is used.
pub struct Pattern {
    /// As the description writes it: by ECMA 262.
    written: &'static str,
    /// The same for the engine.
    translated: &'static str,
    compiled: OnceLock<Option<Box<Regex>>>,
}

impl Pattern {
    /// A pattern as written, and as the engine takes it.
    pub const fn new(written: &'static str, translated: &'static str) -> Self {
        Self { written, translated, compiled: OnceLock::new() }
    }

    /// As the description writes it.
    pub(super) fn written(&self) -> &'static str {
        self.written
    }

    /// Whether the pattern matches somewhere in a text. In doubt it does: if the pattern is too large to be compiled, or the
    /// match takes too long.
    pub(super) fn is_match(&self, text: &str) -> bool {
        // Some patterns that look around take quadratic time.
        let is_slow =
            self.translated.contains("(?=") || self.translated.contains("(?!") || self.translated.contains("(?<");
        if is_slow && text.len() > LONGEST {
            return true;
        }
        let compiled = self.compiled.get_or_init(|| Regex::new(self.translated).ok().map(Box::new));
        compiled.as_ref().is_none_or(|regex| regex.is_match(text).unwrap_or(true))
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.written).finish()
    }
}
