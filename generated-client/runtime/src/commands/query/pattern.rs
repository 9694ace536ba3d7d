//! Patterns of the functions `match` and `search`: I-Regexp, RFC 9485.

use fancy_regex::Regex;
use serde_json::Value;

use super::filter::Comparable;

/// The longest pattern.
const LONGEST: usize = 2_000;

/// A pattern.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// Whether it has to match the whole text.
    is_whole: bool,
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    /// A literal; `None` for what is no I-Regexp, which matches nothing.
    Compiled(Option<Box<Regex>>),
    /// Of the document.
    Value(Comparable),
}

impl Pattern {
    pub(super) fn new(source: Comparable, is_whole: bool) -> Self {
        let source = match source {
            Comparable::Literal(Value::String(text)) => Source::Compiled(compiled(&text, is_whole).map(Box::new)),
            other => Source::Value(other),
        };
        Self { is_whole, source }
    }

    /// The pattern's value, if it has to be looked up.
    pub(super) const fn value(&self) -> Option<&Comparable> {
        match &self.source {
            Source::Compiled(_) => None,
            Source::Value(value) => Some(value),
        }
    }

    /// Whether it matches. `found` is what [`value`](Self::value) stands for.
    pub(super) fn is_match(&self, text: &str, found: Option<&str>) -> bool {
        match &self.source {
            Source::Compiled(regex) => regex.as_ref().is_some_and(|regex| is_match(regex, text)),
            Source::Value(_) => {
                found.and_then(|pattern| compiled(pattern, self.is_whole)).is_some_and(|regex| is_match(&regex, text))
            }
        }
    }
}

fn is_match(regex: &Regex, text: &str) -> bool {
    regex.is_match(text).unwrap_or(false)
}

fn compiled(pattern: &str, is_whole: bool) -> Option<Regex> {
    let pattern = (pattern.len() <= LONGEST).then(|| translated(pattern)).flatten()?;
    let pattern = if is_whole { format!(r"\A(?:{pattern})\z") } else { pattern };
    Regex::new(&pattern).ok()
}

/// The pattern as the engine takes it. `None` if it has what I-Regexp lacks: groups that look around, references back, and
/// most escapes. What is left takes linear time.
fn translated(pattern: &str) -> Option<String> {
    let mut written = String::new();
    let mut is_class = false;
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => {
                let escaped = signs.next()?;
                match escaped {
                    'p' | 'P' => {
                        let (name, _) = signs.as_str().strip_prefix('{')?.split_once('}')?;
                        name.chars().all(|sign| sign.is_ascii_alphabetic()).then_some(())?;
                        // The name and its braces.
                        signs.nth(name.len().checked_add(1)?);
                        written.push_str(&format!(r"\{escaped}{{{name}}}"));
                        continue;
                    }
                    'n' | 'r' | 't' | '(' | ')' | '*' | '+' | '-' | '.' | '?' | '[' | '\\' | ']' | '^' | '{' | '|'
                    | '}' => {}
                    _ => return None,
                }
                written.extend(['\\', escaped]);
            }
            '[' if is_class => return None,
            '[' => {
                is_class = true;
                written.push('[');
            }
            ']' => {
                is_class = false;
                written.push(']');
            }
            // The engine knows operators of sets, which I-Regexp does not.
            '&' | '~' if is_class => written.extend(['\\', sign]),
            '.' if !is_class => written.push_str(r"[^\n\r]"),
            '(' if !is_class && signs.as_str().starts_with('?') => return None,
            // Possessive and lazy repetitions.
            '?' | '*' | '+' | '}' if !is_class && signs.as_str().starts_with(['?', '*', '+']) => return None,
            _ => written.push(sign),
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_no_end_of_a_line() {
        assert_eq!(translated(r"a.[.]\."), Some(r"a[^\n\r][.]\.".to_owned()));
    }

    #[test]
    fn what_i_regexp_lacks_is_refused() {
        for pattern in
            [r"(a)\1", "(?=a)", "(?i)a", r"\d", r"\b", "a++", "a*?", "[a[b]]", "\\", "[[:alpha:]]", r"\p{Lu", r"\pL"]
        {
            assert_eq!(translated(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn a_pattern_that_would_be_large_matches_nothing() {
        let pattern = "(((a{1000}){1000}){1000}){1000}";
        assert!(compiled(pattern, true).is_none());
    }
}
