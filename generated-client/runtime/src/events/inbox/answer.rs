//! Answers to senders.

use std::time::Duration;

use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use crate::events::info::Proof;
use crate::events::rejected::Rejected;

/// What to answer to a delivery. The body is empty.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// After which time the sender may try again, for the header `Retry-After`.
    pub retry_after: Option<Duration>,
    /// What became of the delivery.
    pub outcome: Outcome,
    /// The scheme of a 401.
    pub(super) challenge: Option<&'static str>,
}

/// What became of a delivery.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It will be handled. The status is 200.
    Queued,
    /// It was accepted before. The status is 200, so that the sender does not repeat it again.
    Doubled,
    /// It is refused. The status is that of the reason.
    Refused(Rejected),
    /// It can be accepted later. The status is 503, or the one that was set.
    Busy(Busy),
}

/// Why a delivery is not accepted now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Busy {
    /// The queue is full.
    Full,
    /// The same delivery is being handled. Whether that succeeds is not known yet.
    InWork,
    /// The inbox is shutting down, or its Tokio runtime has ended.
    Closed,
    /// The memory of deliveries fails.
    Memory,
    /// The durable hand-over failed.
    HandOver,
    /// The durable hand-over took too long.
    HandOverTimeout,
}

impl Busy {
    /// The label of metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::InWork => "in_work",
            Self::Closed => "closed",
            Self::Memory => "memory",
            Self::HandOver => "hand_over",
            Self::HandOverTimeout => "hand_over_timeout",
        }
    }
}

impl Answer {
    pub(super) fn ok(outcome: Outcome) -> Self {
        Self { status: StatusCode::OK, retry_after: None, outcome, challenge: None }
    }

    pub(super) fn refused(rejected: Rejected, proof: Proof) -> Self {
        let status = rejected.status();
        let challenge = match proof {
            _ if status != StatusCode::UNAUTHORIZED => None,
            Proof::Bearer => Some("Bearer"),
            Proof::Basic => Some("Basic"),
            Proof::None | Proof::Header(_) | Proof::Signature(_) => None,
        };
        Self { status, retry_after: None, outcome: Outcome::Refused(rejected), challenge }
    }

    /// The response, for any HTTP library: with `Retry-After` and, if a login is missing, `WWW-Authenticate`.
    pub fn into_response<B: Default>(self) -> Response<B> {
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status;
        if let Some(wait) = self.retry_after {
            let seconds = wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(scheme) = self.challenge {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static(scheme));
        }
        response
    }
}

/// The response to a method other than `POST`.
#[cfg(feature = "tower")]
pub(super) fn method_not_allowed<B: Default>() -> Response<B> {
    let mut response = Response::new(B::default());
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response.headers_mut().insert(http::header::ALLOW, HeaderValue::from_static("POST"));
    response
}
