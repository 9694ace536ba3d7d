//! Items in the bytes of a stream. Each parser takes pieces of any size and keeps no more than one item.

mod events;
mod lines;
mod parts;
mod sequence;
#[cfg(test)]
mod tests;

use bytes::{Buf as _, Bytes};
use http::{HeaderMap, HeaderValue};

pub(super) use self::events::Events;
use self::lines::Lines;
use self::parts::Parts;
use self::sequence::Sequence;
use super::info::Framing;
use crate::charset::parameter;
use crate::content;

/// An item as it stands in a stream.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Frame {
    /// The item itself: JSON, text or bytes.
    pub(super) body: Bytes,
    /// The headers of a part.
    pub(super) headers: HeaderMap,
    /// The name of an event.
    pub(super) event: Option<String>,
    /// The id that an event sets.
    pub(super) id: Option<String>,
    /// The time in milliseconds that an event sets for reconnections.
    pub(super) retry: Option<u64>,
}

impl From<Vec<u8>> for Frame {
    fn from(body: Vec<u8>) -> Self {
        Self { body: body.into(), ..Self::default() }
    }
}

/// The reason why a stream has no more items that can be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FramingError {
    /// An item is larger than the bound.
    TooLarge,
    /// The headers of a part are larger than any may be.
    LargeHead,
    /// The bytes do not follow the rules of the format.
    Broken(&'static str),
}

/// The message of [`FramingError::LargeHead`].
pub(super) const LARGE_HEAD: &str = "the headers of a part are larger than 64 KiB";

/// A parser of one of the formats.
#[derive(Debug)]
pub(super) enum Parser {
    Events(Events),
    Lines(Lines),
    Sequence(Sequence),
    Parts(Parts),
}

impl Parser {
    /// The parser for an answer with this content type. The type of the answer counts if it is a known one, or else the
    /// description's. The error is the reason why the answer has no items.
    pub(super) fn new(framing: Framing, headers: &HeaderMap, last_id: &str) -> Result<Self, String> {
        let content_type = content::media_type(headers);
        let essence = content::essence(content_type);
        let known = Framing::of(&essence);
        // EventSource accepts no other type. A page or a JSON document would be a stream without events.
        let is_text = matches!(essence.as_str(), "" | "text/plain");
        match framing {
            Framing::ServerSentEvents if known.is_none() && !is_text => {
                return Err("the answer is no stream of events".to_owned());
            }
            Framing::Multipart if known.is_none() => return Err("the answer has no parts".to_owned()),
            _ => {}
        }
        let framing = known.unwrap_or(framing);
        Ok(match framing {
            Framing::ServerSentEvents => Self::Events(Events::new(last_id)),
            Framing::JsonLines => Self::Lines(Lines::default()),
            Framing::JsonSequence => Self::Sequence(Sequence::default()),
            Framing::Multipart => {
                let boundary =
                    parameter(content_type, "boundary").ok_or("the answer names no boundary of its parts")?;
                Self::Parts(Parts::new(boundary))
            }
        })
    }

    /// The next item that ends in the input, which is taken up to there. At `None` all input was taken.
    pub(super) fn next(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        match self {
            Self::Events(events) => events.next(input, most),
            Self::Lines(lines) => lines.next(input, most),
            Self::Sequence(sequence) => sequence.next(input, most),
            Self::Parts(parts) => parts.next(input, most),
        }
    }

    /// The item that the end of the stream ends.
    pub(super) fn end(&mut self) -> Result<Option<Frame>, FramingError> {
        match self {
            // An event without the empty line after it was cut off.
            Self::Events(_) => Ok(None),
            Self::Lines(lines) => Ok(lines.end()),
            Self::Sequence(sequence) => Ok(sequence.end()),
            Self::Parts(parts) => parts.end(),
        }
    }

    /// Whether no item can follow, although the connection may still be open.
    pub(super) fn is_over(&self) -> bool {
        matches!(self, Self::Parts(parts) if parts.is_over())
    }

    /// What events have told of how to go on after them.
    pub(super) fn events(&self) -> Option<&Events> {
        if let Self::Events(events) = self { Some(events) } else { None }
    }
}

/// Takes the input up to and with the first of these bytes. The flag tells whether it was there.
fn take_through(input: &mut Bytes, is_end: impl Fn(u8) -> bool) -> (Bytes, bool) {
    match input.iter().position(|byte| is_end(*byte)) {
        Some(at) => (input.split_to(at.saturating_add(1)), true),
        None => (input.split_off(0), false),
    }
}

/// Adds bytes to an item, within the bound. `others` is what else belongs to the item.
fn extend(item: &mut Vec<u8>, piece: &[u8], others: usize, most: usize) -> Result<(), FramingError> {
    let size = item.len().saturating_add(piece.len()).saturating_add(others);
    if size > most {
        return Err(FramingError::TooLarge);
    }
    item.extend_from_slice(piece);
    Ok(())
}

/// Removes the first byte of the input if it is this one.
fn skip(input: &mut Bytes, byte: u8) {
    if input.first() == Some(&byte) {
        input.advance(1);
    }
}

/// A header of a part.
fn header(line: &[u8]) -> Option<(http::HeaderName, HeaderValue)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let (name, value) = line.split_at_checked(colon)?;
    let name = http::HeaderName::from_bytes(name.trim_ascii()).ok()?;
    Some((name, HeaderValue::from_bytes(value.get(1..)?.trim_ascii()).ok()?))
}
