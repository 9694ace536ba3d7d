//! Bodies as they are sent.

use bytes::Bytes;

use super::stream::{Fate, Pieces};
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::transport::Body;
use crate::runtime::types::{Origin, Source};

/// A body for each attempt, as long as there is one.
#[derive(Debug)]
pub(crate) enum Payload {
    /// The same bytes as often as it takes.
    Bytes(Bytes),
    /// Pieces one after the other, some of which are not in memory.
    Pieces {
        sources: Vec<Source>,
        /// What becomes of the body of the last attempt.
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

    /// Whether there will always be one.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Pieces { sources, .. } => sources.iter().all(Source::is_repeatable),
        }
    }

    /// Why the last attempt failed, if that is because the body's own source did: to the transport, that looks like a
    /// connection that broke. Where a response came all the same, it stands; what is not sent by then, is not any more.
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
