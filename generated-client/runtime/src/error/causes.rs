//! The causes of an error, for its alternate form (`{error:#}`).

use std::error::Error as StdError;
use std::fmt::{Formatter, Result};

use super::sanitize::write_sanitized;

/// The greatest number of causes that are told.
const MOST: usize = 24;

/// Writes `: cause: its cause`, without texts that `told` or a cause before has.
///
/// Causes are errors of libraries and of the program itself. None of this crate's has values in its text, but a URL may
/// be in others.
pub(super) fn write(told: &str, source: Option<&(dyn StdError + 'static)>, f: &mut Formatter<'_>) -> Result {
    let mut told = told.to_lowercase();
    for cause in std::iter::successors(source, |cause| (**cause).source()).take(MOST) {
        let text = without_secrets(&cause.to_string());
        // Many libraries end their text with that of the cause.
        let lower = text.to_lowercase();
        if lower.trim().is_empty() || told.contains(&lower) {
            continue;
        }
        f.write_str(": ")?;
        write_sanitized(&text, f)?;
        told.push('\n');
        told.push_str(&lower);
    }
    Ok(())
}

/// The text with only scheme, host and path of each URL: a login before the host, and queries, may be secrets.
pub(crate) fn without_secrets(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at.saturating_add(3));
        shown.push_str(before);
        let end = after.find(|sign: char| sign.is_whitespace() || "\"'`<>()".contains(sign)).unwrap_or(after.len());
        let (url, others) = after.split_at(end);
        let (address, hidden) = url.find(['?', '#']).map_or((url, ""), |at| url.split_at(at));
        let host_end = address.find('/').unwrap_or(address.len());
        let (authority, path) = address.split_at(host_end);
        match authority.rsplit_once('@') {
            Some((_, host)) => {
                shown.push_str("***@");
                shown.push_str(host);
            }
            None => shown.push_str(authority),
        }
        shown.push_str(path);
        if !hidden.is_empty() {
            shown.push_str("?***");
        }
        rest = others;
    }
    shown.push_str(rest);
    shown
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    #[derive(Debug)]
    struct Text(&'static str, Option<Box<Text>>);

    impl fmt::Display for Text {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(self.0)
        }
    }

    impl StdError for Text {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            self.1.as_deref().map(|source| source as _)
        }
    }

    struct Told(&'static str, Text);

    impl fmt::Display for Told {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            f.write_str(self.0)?;
            write(self.0, Some(&self.1), f)
        }
    }

    fn chain(texts: &[&'static str]) -> Text {
        let mut all = texts.iter().rev();
        let last = Text(all.next().unwrap(), None);
        all.fold(last, |source, text| Text(text, Some(Box::new(source))))
    }

    #[test]
    fn each_cause_is_told_once() {
        for (causes, expected) in [
            (&["b", "c"][..], "a: b: c"),
            (&["a", "c"], "a: c"),
            (&["b: c", "c", "", "d"], "a: b: c: d"),
            (&["B", "b", "line\nbreak"], "a: B: line break"),
        ] {
            assert_eq!(Told("a", chain(causes)).to_string(), expected);
        }
    }

    #[test]
    fn urls_show_no_logins_and_queries() {
        for (text, expected) in [
            ("no http://user:s3cret@proxy:3128/x?k=s3cret.", "no http://***@proxy:3128/x?***"),
            ("(redis://:s3cret@host) and https://a.example/b#s3cret", "(redis://***@host) and https://a.example/b?***"),
            ("at https://a.example/@b", "at https://a.example/@b"),
            ("://", "://"),
        ] {
            assert_eq!(without_secrets(text), expected);
        }
    }
}
