//! A walk through a JSON text that knows where it is. Readers know neither offsets nor paths.
//!
//! It also goes through texts that are broken or cut off. It does not recurse, and is only used where a reader has failed
//! or has found something unknown.

use std::borrow::Cow;
use std::ops::Range;

/// One step down from an array or object to a value in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Index(usize),
    Key(String),
}

/// An array or object that has begun.
pub(super) struct Open {
    pub(super) start: usize,
    pub(super) entry: Entry,
}

/// The entry of an array or object that the walk is in.
pub(super) enum Entry {
    Index(usize),
    /// The key with its quotes, once it was read.
    Key(Option<Range<usize>>),
}

/// A piece of the text that has just ended.
pub(super) enum Piece {
    /// The key of an entry, with its quotes.
    Key(Range<usize>),
    /// A value that is neither array nor object.
    Scalar(Range<usize>),
    /// An array or object.
    Container(Range<usize>),
    /// An array or object that is too deep to be looked into.
    Skipped,
}

pub(super) struct Walk<'a> {
    json: &'a [u8],
    /// The greatest number of containers that are open at once.
    deepest: usize,
    /// The end of the last piece.
    pub(super) at: usize,
    /// The containers that are open, from the outermost one.
    pub(super) open: Vec<Open>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(json: &'a [u8], deepest: usize) -> Self {
        Self { json, deepest, at: 0, open: Vec::new() }
    }

    pub(super) fn piece(&self, range: &Range<usize>) -> &'a [u8] {
        self.json.get(range.clone()).unwrap_or_default()
    }

    /// The path to the current entry of the innermost one of these containers.
    pub(super) fn steps(&self, open: &[Open]) -> Vec<Step> {
        let mut steps = Vec::with_capacity(open.len());
        for container in open {
            match &container.entry {
                Entry::Index(index) => steps.push(Step::Index(*index)),
                Entry::Key(Some(key)) => steps.push(Step::Key(text(self.piece(key)).into_owned())),
                Entry::Key(None) => {}
            }
        }
        steps
    }
}

/// Ends at the end of the text, and where a bracket closes nothing.
impl Iterator for Walk<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while let Some(&byte) = self.json.get(self.at) {
            let start = self.at;
            self.at = start.saturating_add(1);
            match byte {
                b'{' | b'[' if self.open.len() >= self.deepest => {
                    self.at = value_end(self.json, start);
                    return Some(Piece::Skipped);
                }
                b'{' => self.open.push(Open { start, entry: Entry::Key(None) }),
                b'[' => self.open.push(Open { start, entry: Entry::Index(0) }),
                b',' => match self.open.last_mut().map(|container| &mut container.entry) {
                    Some(Entry::Index(index)) => *index = index.saturating_add(1),
                    Some(Entry::Key(key)) => *key = None,
                    None => {}
                },
                b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
                b'}' | b']' => return self.open.pop().map(|container| Piece::Container(container.start..self.at)),
                b'"' => {
                    self.at = string_end(self.json, self.at);
                    let range = start..self.at;
                    if let Some(Open { entry: Entry::Key(key @ None), .. }) = self.open.last_mut() {
                        *key = Some(range.clone());
                        return Some(Piece::Key(range));
                    }
                    return Some(Piece::Scalar(range));
                }
                _ => {
                    self.at = scalar_end(self.json, self.at);
                    return Some(Piece::Scalar(start..self.at));
                }
            }
        }
        None
    }
}

/// A string without its quotes.
pub(super) fn text(json: &[u8]) -> Cow<'_, str> {
    let inside = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
    if inside.contains(&b'\\') {
        return Cow::Owned(serde_json::from_slice(json).unwrap_or_default());
    }
    String::from_utf8_lossy(inside)
}

/// The end of a string whose first quote is before `at`.
pub(super) fn string_end(json: &[u8], mut at: usize) -> usize {
    while let Some(byte) = json.get(at) {
        at = at.saturating_add(if *byte == b'\\' { 2 } else { 1 });
        if *byte == b'"' {
            break;
        }
    }
    at.min(json.len())
}

/// The end of a number or literal.
pub(super) fn scalar_end(json: &[u8], at: usize) -> usize {
    let rest = json.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| matches!(byte, b',' | b':' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n'));
    at.saturating_add(length.unwrap_or(rest.len()))
}

/// The end of the whitespace that begins here.
pub(super) fn whitespace_end(json: &[u8], at: usize) -> usize {
    let rest = json.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    at.saturating_add(length.unwrap_or(rest.len()))
}

/// The end of the value that begins here.
pub(super) fn value_end(json: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = json.get(at) {
        at = at.saturating_add(1);
        match byte {
            b'"' => at = string_end(json, at),
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => continue,
            _ => at = scalar_end(json, at),
        }
        if depth == 0 {
            break;
        }
    }
    at
}
