//! Bodies as they are sent.

use bytes::Bytes;

use crate::runtime::transport::Body;

/// A body for each attempt, as long as there is one.
#[derive(Debug)]
pub(crate) enum Payload {
    /// The same bytes as often as it takes.
    Bytes(Bytes),
    /// A stream, once.
    Once(Option<Body>),
}

impl Payload {
    /// The body of the next attempt.
    pub(crate) fn next(&mut self) -> Option<Body> {
        match self {
            Self::Bytes(bytes) => Some(Body::from(bytes.clone())),
            Self::Once(body) => body.take(),
        }
    }

    /// Whether there is a body for another attempt.
    pub(crate) fn is_left(&self) -> bool {
        !matches!(self, Self::Once(None))
    }

    /// Whether there will always be one.
    pub(crate) fn is_repeatable(&self) -> bool {
        matches!(self, Self::Bytes(_))
    }
}
