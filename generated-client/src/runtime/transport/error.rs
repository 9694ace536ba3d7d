//! Why no answer came.

use std::fmt;

use super::BoxError;

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It cannot be sent at all: its URI, its headers or its body are unfit, or there is no TLS.
    Unsendable,
    /// No connection came about; nothing of it left.
    Connect,
    /// No answer came in time, though it may have left.
    Timeout,
    /// The connection broke after it may have left.
    Broken,
}

/// Why a [`Transport`](super::Transport) has no answer.
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<BoxError>,
}

impl TransportError {
    /// An error without a cause of its own.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }

    /// Adds its cause. The texts of causes are shown; they must have neither credentials nor values of parameters.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How far the request came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Option<BoxError> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Unsendable => "the request cannot be sent",
            TransportErrorKind::Connect => "cannot connect",
            TransportErrorKind::Timeout => "the response did not come in time",
            TransportErrorKind::Broken => "the connection broke",
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("kind", &self.kind).field("source", &self.source).finish()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
