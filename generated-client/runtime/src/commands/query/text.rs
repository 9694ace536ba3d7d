//! The characters of a `JSONPath`, and the texts, names and numbers in it.

use serde_json::Value;

use super::QueryError;
use crate::wire::verbatim;

/// The largest integer that all JSON readers share; RFC 9535 has no larger indices.
const LARGEST: i64 = 9_007_199_254_740_991;

/// The deepest nesting of filters, parentheses and functions.
const DEEPEST: usize = 40;

/// A reader of a `JSONPath`.
pub(super) struct Reader<'t> {
    text: &'t str,
    /// The bytes that are read.
    position: usize,
    depth: usize,
}

pub(super) type Parsed<T> = Result<T, QueryError>;

impl<'t> Reader<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, position: 0, depth: 0 }
    }

    pub(super) const fn position(&self) -> usize {
        self.position
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.position..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let sign = self.peek()?;
        self.position = self.position.saturating_add(sign.len_utf8());
        Some(sign)
    }

    /// Reads a text, if it is next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_next = self.rest().starts_with(text);
        if is_next {
            self.position = self.position.saturating_add(text.len());
        }
        is_next
    }

    pub(super) fn expect(&mut self, text: &str) -> Parsed<()> {
        if self.eat(text) { Ok(()) } else { self.fail(format!("`{text}` is needed")) }
    }

    pub(super) fn whitespace(&mut self) {
        self.take_while(|sign| matches!(sign, ' ' | '\t' | '\n' | '\r'));
    }

    /// Reads white space, if a text stands behind it.
    pub(super) fn whitespace_before(&mut self, starts: &[&str]) -> bool {
        let behind = self.rest().trim_start_matches([' ', '\t', '\n', '\r']);
        let is_next = starts.iter().any(|start| behind.starts_with(start));
        if is_next {
            self.whitespace();
        }
        is_next
    }

    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
        self.position = self.position.saturating_add(end);
        rest.get(..end).unwrap_or_default()
    }

    pub(super) fn fail<T>(&self, message: impl Into<String>) -> Parsed<T> {
        self.fail_at(self.position, message)
    }

    /// An error at a position in bytes.
    pub(super) fn fail_at<T>(&self, position: usize, message: impl Into<String>) -> Parsed<T> {
        let before = self.text.get(..position).unwrap_or(self.text);
        Err(QueryError { message: message.into(), position: before.chars().count() })
    }

    /// Reads what is nested.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= DEEPEST {
            return self.fail("the filter is nested too deeply");
        }
        self.depth = self.depth.saturating_add(1);
        let read = read(self);
        self.depth = self.depth.saturating_sub(1);
        read
    }

    /// The name of a member without quotes.
    pub(super) fn name(&mut self) -> Option<&'t str> {
        let is_first = |sign: char| sign.is_ascii_alphabetic() || sign == '_' || !sign.is_ascii();
        self.peek().filter(|sign| is_first(*sign))?;
        Some(self.take_while(|sign| is_first(sign) || sign.is_ascii_digit()))
    }

    /// The name of a function, if an argument list follows.
    pub(super) fn function(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let is_part = |sign: char| sign.is_ascii_lowercase() || sign == '_' || sign.is_ascii_digit();
        let (name, _) = rest.split_once('(').filter(|(name, _)| name.chars().all(is_part))?;
        name.chars().next().filter(char::is_ascii_lowercase)?;
        self.eat(name);
        Some(name)
    }

    /// An integer, if one is next.
    pub(super) fn integer(&mut self) -> Parsed<Option<i64>> {
        let start = self.position;
        if !self.peek().is_some_and(|sign| sign == '-' || sign.is_ascii_digit()) {
            return Ok(None);
        }
        let is_negative = self.eat("-");
        let digits = self.take_while(|sign| sign.is_ascii_digit());
        if digits.is_empty() || (digits.starts_with('0') && (is_negative || digits.len() > 1)) {
            return self.fail_at(start, "an integer has no leading zeros, and no sign before zero");
        }
        match digits.parse::<i64>() {
            Ok(number) if number <= LARGEST => Ok(Some(if is_negative { number.saturating_neg() } else { number })),
            _ => self.fail_at(start, format!("an integer is {LARGEST} at most")),
        }
    }

    /// A number with its digits, if one is next.
    pub(super) fn number(&mut self) -> Parsed<Option<Value>> {
        let start = self.position;
        if !self.peek().is_some_and(|sign| sign == '-' || sign.is_ascii_digit()) {
            return Ok(None);
        }
        self.eat("-");
        self.take_while(|sign| sign.is_ascii_digit());
        if self.eat(".") {
            self.take_while(|sign| sign.is_ascii_digit());
        }
        if self.eat("e") || self.eat("E") {
            let _ = self.eat("+") || self.eat("-");
            self.take_while(|sign| sign.is_ascii_digit());
        }
        let text = self.text.get(start..self.position).unwrap_or_default();
        match verbatim::read(text) {
            Ok(number) => Ok(Some(number)),
            Err(_) => self.fail_at(start, "this is no number"),
        }
    }

    /// A text in quotes, if one is next.
    pub(super) fn quoted(&mut self) -> Parsed<Option<String>> {
        let Some(quote) = self.peek().filter(|sign| matches!(sign, '"' | '\'')) else { return Ok(None) };
        let start = self.position;
        self.next();
        let mut text = String::new();
        loop {
            let position = self.position;
            match self.next() {
                None => return self.fail_at(start, "the text has no quote at its end"),
                Some(sign) if sign == quote => return Ok(Some(text)),
                Some('\\') => text.push(self.escaped(quote)?),
                Some(sign) if sign < ' ' => return self.fail_at(position, "a control character in a text is escaped"),
                Some(sign) => text.push(sign),
            }
        }
    }

    /// The character that an escape stands for, behind its backslash.
    fn escaped(&mut self, quote: char) -> Parsed<char> {
        let position = self.position;
        match self.next() {
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some(sign @ ('/' | '\\')) => Ok(sign),
            Some(sign) if sign == quote => Ok(sign),
            Some('u') => self.unicode(),
            _ => self.fail_at(position, "there is no such escape"),
        }
    }

    fn unicode(&mut self) -> Parsed<char> {
        let position = self.position;
        let first = self.hex()?;
        let units = match first {
            0xd800..=0xdbff if self.eat("\\u") => vec![first, self.hex()?],
            _ => vec![first],
        };
        let mut signs = char::decode_utf16(units);
        match (signs.next(), signs.next()) {
            (Some(Ok(sign)), None) => Ok(sign),
            _ => self.fail_at(position, "half of a surrogate pair is no character"),
        }
    }

    fn hex(&mut self) -> Parsed<u16> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.position = self.position.saturating_add(4);
                Ok(unit)
            }
            None => self.fail("four hexadecimal digits are needed"),
        }
    }
}
