//! JSON text sequences (RFC 7464): each text begins with a record separator and ends with a line feed.

use bytes::Bytes;

use super::{Frame, FramingError, extend, take_through};

/// The record separator.
const SEPARATOR: u8 = 0x1E;

/// The text so far, and where it is in its own structure, so that an item need not wait for the next one.
#[derive(Debug, Default)]
pub(in crate::streams) struct Sequence {
    text: Vec<u8>,
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Sequence {
    pub(super) fn next(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        while !input.is_empty() {
            let (piece, ended) = take_through(input, |byte| matches!(byte, b'\n' | SEPARATOR));
            let is_separated = piece.last() == Some(&SEPARATOR);
            let text = piece.strip_suffix(&[SEPARATOR]).unwrap_or(&piece);
            extend(&mut self.text, text, 0, most)?;
            self.follow(text);
            if ended
                && (is_separated || (self.depth == 0 && !self.in_string))
                && let Some(frame) = self.end()
            {
                return Ok(Some(frame));
            }
        }
        Ok(None)
    }

    fn follow(&mut self, text: &[u8]) {
        for byte in text.iter().copied() {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_string => self.escaped = true,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' if !self.in_string => self.depth = self.depth.saturating_add(1),
                b'}' | b']' if !self.in_string => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }

    /// The text, unless it is blank. A number or a word with nothing after it may be a part of another one, so it is
    /// passed on with an end that no reader of JSON accepts.
    pub(super) fn end(&mut self) -> Option<Frame> {
        let Self { text, .. } = std::mem::take(self);
        let mut item = text.trim_ascii().to_vec();
        let is_delimited =
            matches!(item.first()?, b'{' | b'[' | b'"') || text.last().is_some_and(u8::is_ascii_whitespace);
        if !is_delimited {
            item.push(SEPARATOR);
        }
        Some(item.into())
    }
}
