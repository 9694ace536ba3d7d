//! Payloads: the body of each attempt.

use bytes::Bytes;

use super::stream::{Fate, Pieces};
use crate::error::{Error, ErrorKind};
use crate::transport::Body;
use crate::types::{Origin, Source};

/// The source of a body for each attempt.
#[derive(Debug)]
pub(crate) enum Payload {
    /// Bytes, which can be sent any number of times.
    Bytes(Bytes),
    /// Pieces one after the other, some of which are not in memory.
    Pieces {
        sources: Vec<Source>,
        /// The fate of the last attempt's body.
        fate: Fate,
    },
}

impl Payload {
    /// A body that is one source.
    pub(super) fn of(source: Source) -> Self {
        match source {
            Source::Bytes(bytes) => Self::Bytes(bytes),
            // The last piece is bytes of this crate, so that a source that is too long is noticed.
            source => Self::pieces(vec![source, Source::Bytes(Bytes::new())]),
        }
    }

    pub(super) fn pieces(sources: Vec<Source>) -> Self {
        Self::Pieces { sources, fate: Fate::default() }
    }

    /// The body of the next attempt; `None` if a part of it was sent and cannot be sent again.
    pub(crate) fn next(&mut self) -> Option<Body> {
        match self {
            Self::Bytes(bytes) => Some(Body::from(bytes.clone())),
            Self::Pieces { sources, fate } => {
                *fate = Fate::default();
                Pieces::open(sources, fate.clone()).map(Body::wrap)
            }
        }
    }

    /// Whether there is a body for another attempt.
    pub(crate) fn is_left(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Pieces { sources, .. } => sources.iter().all(Source::is_left),
        }
    }

    /// Whether there is a body for any number of attempts.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Pieces { sources, .. } => sources.iter().all(Source::is_repeatable),
        }
    }

    /// Replaces the transport's error if the source of the body failed, because the transport takes that for a broken
    /// connection. If a response came nevertheless, it counts, and the rest of the body is not sent.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let Self::Pieces { fate, .. } = self else { return error };
        let Some((origin, source)) = fate.end().filter(|_| error.status().is_none()) else { return error };
        let error = match origin {
            Origin::File => Error::new(
                ErrorKind::File,
                "the upload's source failed, so the request broke off: a file could not be read as it was",
            ),
            Origin::Caller => Error::new(
                ErrorKind::Request,
                "the upload's source failed, so the request broke off: the stream did not yield what it should",
            ),
        };
        error.with_source(source).sent(true)
    }
}
