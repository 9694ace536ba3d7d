//! Errors of transports.

use std::fmt;

use super::{BoxError, Cause, Refused};

/// How far a request got before it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request cannot be sent: its URI, headers or body are invalid, or there is no TLS.
    Unsendable,
    /// No connection could be made; nothing was sent.
    Connect,
    /// No response came in time. The request may have been sent.
    Timeout,
    /// The connection broke. The request may have been sent.
    Broken,
    /// The request was sent, and the server declared over HTTP/2 that it did not process it.
    Unprocessed,
}

/// The error of a [`Transport`](super::Transport) without a response.
pub struct TransportError {
    kind: TransportErrorKind,
    cause: Cause,
    /// The reason, in words of this crate.
    why: Option<String>,
    source: Option<BoxError>,
}

impl TransportError {
    /// An error without a cause.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, cause: Cause::default(), why: None, source: None }
    }

    /// A request that cannot be sent. `why` must contain neither credentials nor values.
    pub(super) fn unsendable(why: impl Into<String>) -> Self {
        Self { why: Some(why.into()), ..Self::new(TransportErrorKind::Unsendable) }
    }

    /// A request without a response, which may have been sent.
    #[cfg_attr(not(target_family = "wasm"), expect(dead_code, reason = "elsewhere there are causes"))]
    pub(super) fn unanswered(why: &str) -> Self {
        Self { why: Some(why.to_owned()), ..Self::new(TransportErrorKind::Broken) }
    }

    /// Adds the cause. Its text is shown, so it must contain neither credentials nor values of parameters. An error of
    /// `h2` with text of the server (`GOAWAY`) is replaced by one without it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        let source = source.into();
        self.cause = Cause::of(&*source);
        self.source = Some(match self.cause.goaway_code {
            None => source,
            Some(code) => format!("the connection by HTTP/2 is going away with the code {code}").into(),
        });
        self
    }

    /// Marks the error as lasting: the same request would fail again, for example because the server's certificate is
    /// not accepted, so it is not repeated. This has an effect only if [no connection](TransportErrorKind::Connect)
    /// could be made; for other errors the kind decides. Errors of `rustls` as the cause are recognized without it.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.cause.is_lasting = true;
        self
    }

    /// How far the request got before it failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn is_lasting(&self) -> bool {
        self.kind == TransportErrorKind::Connect && self.cause.is_lasting
    }

    /// The reason why the server did not process the request.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells none"))]
    pub(super) fn refused(&self) -> Option<Refused> {
        self.cause.refused
    }

    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells none"))]
    pub(super) fn of_kind(self, kind: TransportErrorKind) -> Self {
        Self { kind, ..self }
    }

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
        self.why.as_deref().or(self.cause.message).map_or(Ok(()), |reason| write!(f, ": {reason}"))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("cause", &self.why.as_deref().or(self.cause.message))
            .field("source", &self.source)
            .finish()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
