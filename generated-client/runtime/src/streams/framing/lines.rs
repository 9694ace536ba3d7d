//! JSON lines: one JSON text on each line.

use bytes::Bytes;

use super::{Frame, FramingError, extend, take_through};
use crate::charset::without_mark;

/// The line so far.
#[derive(Debug, Default)]
pub(in crate::streams) struct Lines {
    line: Vec<u8>,
    /// Whether a line has ended, so that no byte order mark can follow.
    begun: bool,
}

impl Lines {
    pub(super) fn next(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        while !input.is_empty() {
            let (piece, is_whole) = take_through(input, |byte| byte == b'\n');
            extend(&mut self.line, &piece, 0, most)?;
            if is_whole && let Some(frame) = self.end() {
                return Ok(Some(frame));
            }
        }
        Ok(None)
    }

    /// The line, unless it is blank.
    pub(super) fn end(&mut self) -> Option<Frame> {
        let line = std::mem::take(&mut self.line);
        let text = if self.begun { line.as_slice() } else { without_mark(&line) };
        self.begun = true;
        let text = text.trim_ascii();
        (!text.is_empty()).then(|| text.to_vec().into())
    }
}
