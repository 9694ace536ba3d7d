//! An answer that is open: its bytes, and the parser of its items.

use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::framing::{Events, Frame, FramingError, LARGE_HEAD, Parser};
use super::gunzip::Gunzip;
use super::info::Framing;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::execute::MovingBody;
use crate::transport::Body;

/// An answer that is open.
pub(super) struct Open {
    body: MovingBody,
    gunzip: Option<Gunzip>,
    parser: Parser,
    /// What came and is not parsed yet.
    input: Bytes,
    /// Whether the body has come to its end.
    ended: bool,
}

/// How an answer goes on.
pub(super) enum Next {
    Item(Frame),
    /// The body is complete, and all its items were taken.
    End,
    /// The connection broke, or nothing came for too long.
    Broken(Error),
    /// The rest cannot be read.
    Failed(Error),
}

impl Open {
    /// The error is the reason why the answer has no items.
    pub(super) fn new(
        (framing, last_id): (Framing, &str),
        headers: &HeaderMap,
        body: Body,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, String> {
        Ok(Self {
            body: MovingBody::new(body, Arc::clone(clock)),
            gunzip: Gunzip::of(headers)?,
            parser: Parser::new(framing, headers, last_id)?,
            input: Bytes::new(),
            ended: false,
        })
    }

    /// What events have told of how to go on after them.
    pub(super) fn events(&self) -> Option<&Events> {
        self.parser.events()
    }

    /// The next item. Nothing is read before it is asked for.
    pub(super) fn poll_next(&mut self, context: &mut Context<'_>, (idle, most): (Duration, usize)) -> Poll<Next> {
        loop {
            match self.parser.next(&mut self.input, most) {
                Ok(Some(frame)) => return Poll::Ready(Next::Item(frame)),
                Ok(None) => {}
                Err(error) => return Poll::Ready(Next::Failed(unparsable(error, most))),
            }
            if self.parser.is_over() {
                return Poll::Ready(Next::End);
            }
            match self.gunzip.as_mut().map(Gunzip::next).transpose() {
                Ok(plain) => self.input = plain.unwrap_or_default(),
                Err(_) => return Poll::Ready(Next::Failed(undecodable("the stream is not valid gzip"))),
            }
            if !self.input.is_empty() {
                continue;
            }
            if self.ended {
                return Poll::Ready(match self.parser.end() {
                    // The end is told after this item, which may be one that cannot be read.
                    Ok(Some(frame)) => Next::Item(frame),
                    Ok(None) => Next::End,
                    Err(error) => Next::Failed(unparsable(error, most)),
                });
            }
            match (ready!(self.body.poll_piece(context, idle)), &mut self.gunzip) {
                (Some(Ok(piece)), Some(gunzip)) => gunzip.feed(piece),
                (Some(Ok(piece)), None) => self.input = piece,
                (Some(Err(error)), _) => return Poll::Ready(Next::Broken(error)),
                (None, gunzip) => {
                    self.ended = true;
                    match gunzip.as_mut().map(Gunzip::end).transpose() {
                        Ok(plain) => self.input = plain.unwrap_or_default(),
                        Err(_) => {
                            let error = Error::new(ErrorKind::Transport, "the compressed stream was cut off");
                            return Poll::Ready(Next::Broken(error));
                        }
                    }
                }
            }
        }
    }
}

fn undecodable(message: &str) -> Error {
    Error::new(ErrorKind::Decode, message)
}

fn unparsable(error: FramingError, most: usize) -> Error {
    match error {
        FramingError::TooLarge => Error::new(
            ErrorKind::BodyTooLarge,
            format!("an item of the stream is larger than {most} bytes, see `max_item_size`"),
        ),
        FramingError::LargeHead => Error::new(ErrorKind::BodyTooLarge, LARGE_HEAD),
        FramingError::Broken(message) => undecodable(message),
    }
}
