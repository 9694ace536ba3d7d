//! Server-sent events, by the rules of the HTML standard.

use bytes::Bytes;

use super::{Frame, FramingError, extend, skip};
use crate::charset::without_mark;

/// The state of a stream of events.
#[derive(Debug, Default)]
pub(in crate::streams) struct Events {
    /// The line so far.
    line: Vec<u8>,
    /// Whether a line has ended, so that no byte order mark can follow.
    begun: bool,
    /// Whether the last byte was a carriage return, which a line feed belongs to.
    after_return: bool,
    /// The event so far, with a line feed after each line of data.
    data: Vec<u8>,
    event: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
    /// The last id that an event set; empty if there is none.
    last_id: String,
    /// Whether no event without an id has come since then.
    is_exact: bool,
    /// The time in milliseconds that the server asks for before a reconnection.
    wait: Option<u64>,
}

impl Events {
    /// A stream that goes on after the event with this id, if it is not empty.
    pub(super) fn new(last_id: &str) -> Self {
        Self { last_id: last_id.to_owned(), is_exact: true, ..Self::default() }
    }

    /// The last id that an event set; empty if there is none.
    pub(in crate::streams) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// Whether no event without an id has come after the last id, so that a stream from there on repeats none.
    pub(in crate::streams) fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// The time in milliseconds that the server asks for before a reconnection.
    pub(in crate::streams) fn wait(&self) -> Option<u64> {
        self.wait
    }

    pub(super) fn next(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        while !input.is_empty() {
            if std::mem::take(&mut self.after_return) {
                skip(input, b'\n');
                continue;
            }
            let end = input.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let piece = input.split_to(end.unwrap_or(input.len()));
            // A comment may have any length.
            if !self.begun || self.line.first().or(piece.first()) != Some(&b':') {
                let others = self.size();
                extend(&mut self.line, &piece, others, most)?;
            } else if self.line.is_empty() {
                self.line.push(b':');
            }
            if end.is_some() {
                self.after_return = input.split_to(1).first() == Some(&b'\r');
                if let Some(frame) = self.end_line() {
                    return Ok(Some(frame));
                }
            }
        }
        Ok(None)
    }

    /// The size of the event without the current line.
    fn size(&self) -> usize {
        let texts = [&self.event, &self.id].into_iter().flatten().map(String::len).sum::<usize>();
        self.data.len().saturating_add(texts)
    }

    fn end_line(&mut self) -> Option<Frame> {
        let mut line = std::mem::take(&mut self.line);
        let text = if self.begun { line.as_slice() } else { without_mark(&line) };
        self.begun = true;
        if text.is_empty() {
            line.clear();
            self.line = line;
            return self.dispatch();
        }
        let colon = text.iter().position(|byte| *byte == b':').unwrap_or(text.len());
        let (name, rest) = text.split_at_checked(colon).unwrap_or((text, &[]));
        let value = rest.strip_prefix(b":").unwrap_or(rest);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let owned = || String::from_utf8_lossy(value).into_owned();
        match name {
            b"data" => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.event = Some(owned()),
            b"id" if !value.contains(&0) => self.id = Some(owned()),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let time = owned().parse().unwrap_or(u64::MAX);
                (self.retry, self.wait) = (Some(time), Some(time));
            }
            // Comments, and fields that nobody has defined.
            _ => {}
        }
        line.clear();
        self.line = line;
        None
    }

    /// The event that an empty line ends, if it has data.
    fn dispatch(&mut self) -> Option<Frame> {
        let (id, event, retry) = (self.id.take(), self.event.take(), self.retry.take());
        let mut data = std::mem::take(&mut self.data);
        if let Some(id) = &id {
            self.last_id.clone_from(id);
            self.is_exact = true;
        } else if !data.is_empty() {
            self.is_exact = false;
        }
        // Without the line feed after the last line. Without any line there is no event.
        data.pop()?;
        let body = match String::from_utf8(data) {
            Ok(text) => text.into_bytes(),
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned().into_bytes(),
        };
        // An empty name stands for none.
        let event = event.filter(|event| !event.is_empty());
        Some(Frame { body: body.into(), event, id, retry, ..Frame::default() })
    }
}
