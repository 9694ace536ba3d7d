//! Why no answer came.

use std::fmt;

use super::{BoxError, Cause, Refused};

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
    /// It has left, and the server has said that it has done nothing with it, as HTTP/2 can.
    Unprocessed,
}

/// Why a [`Transport`](super::Transport) has no answer.
pub struct TransportError {
    kind: TransportErrorKind,
    cause: Cause,
    /// Why, in words of this crate.
    why: Option<String>,
    source: Option<BoxError>,
}

impl TransportError {
    /// An error without a cause of its own.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, cause: Cause::default(), why: None, source: None }
    }

    /// A request that cannot be sent, and why, which has neither credentials nor values.
    pub(super) fn unsendable(why: impl Into<String>) -> Self {
        Self { why: Some(why.into()), ..Self::new(TransportErrorKind::Unsendable) }
    }

    /// A request without a response, which may have left, and what is known of why.
    #[cfg_attr(not(target_family = "wasm"), expect(dead_code, reason = "elsewhere there are causes"))]
    pub(super) fn unanswered(why: &str) -> Self {
        Self { why: Some(why.to_owned()), ..Self::new(TransportErrorKind::Broken) }
    }

    /// Adds its cause. The texts of causes are shown; they must have neither credentials nor values of parameters. An error
    /// of `h2` that has words of the server's (`GOAWAY`) is replaced by one without them.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        let source = source.into();
        self.cause = Cause::of(&*source);
        self.source = Some(match self.cause.going_away {
            None => source,
            Some(code) => format!("the connection by HTTP/2 is going away with the code {code}").into(),
        });
        self
    }

    /// Says that the same request would fail again in the same way, so that it is not repeated, for example because the
    /// server's certificate is not accepted. Of no effect but where [no connection](TransportErrorKind::Connect) came
    /// about: everything else is decided by the kind. Of an error of `rustls` as the cause, that is known.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.cause.lasting = true;
        self
    }

    /// How far the request came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn is_lasting(&self) -> bool {
        self.kind == TransportErrorKind::Connect && self.cause.lasting
    }

    /// What the server has refused, so that it has done nothing with the request.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells none"))]
    pub(super) fn refused(&self) -> Option<Refused> {
        self.cause.refused
    }

    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells none"))]
    pub(super) fn of_kind(self, kind: TransportErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// What is behind it.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells none"))]
    pub(super) fn cause_mut(&mut self) -> &mut Cause {
        &mut self.cause
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
            TransportErrorKind::Broken if self.why.is_some() => "no response came",
            TransportErrorKind::Broken => "the connection broke",
            TransportErrorKind::Unprocessed => "the server did not process the request",
        })?;
        self.why.as_deref().or(self.cause.words).map_or(Ok(()), |words| write!(f, ": {words}"))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("cause", &self.why.as_deref().or(self.cause.words))
            .field("source", &self.source)
            .finish()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
