//! Labels of metrics: texts of a small set, which live as long as the program.

use http::{Method, StatusCode};

use super::{CallInfo, Event, WaitReason};
use crate::call_target::CallTarget;

/// `1xx`, `2xx`, `3xx`, `4xx` or `5xx`; `other` for a status beyond those.
pub fn status_class(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500..600 => "5xx",
        _ => "other",
    }
}

impl<'a> CallInfo<'a> {
    pub(crate) fn of(target: &'a CallTarget) -> Self {
        Self { operation: target.name(), method: target.method(), path_template: target.path(), route: target.route() }
    }

    /// The path of the description, with its parameters in braces, for example `/v1/customers/{customerId}`. For a call by
    /// hand, whose paths the description does not bound, it is `{path}`, for a link `{url}`.
    pub fn route(&self) -> &'static str {
        self.route
    }

    /// The method, or `_OTHER` if it is none of those of HTTP: OpenTelemetry has this word for them.
    pub fn method_label(&self) -> &'static str {
        match *self.method {
            Method::GET => "GET",
            Method::HEAD => "HEAD",
            Method::POST => "POST",
            Method::PUT => "PUT",
            Method::PATCH => "PATCH",
            Method::DELETE => "DELETE",
            Method::OPTIONS => "OPTIONS",
            Method::TRACE => "TRACE",
            Method::CONNECT => "CONNECT",
            Method::QUERY => "QUERY",
            _ => "_OTHER",
        }
    }
}

impl Event {
    /// What became of an attempt or a call: the class of the status (`2xx`, `4xx`), or the kind of the error
    /// ([`ErrorKind::as_str`](crate::ErrorKind::as_str), for example `timeout`) if it is not an error status;
    /// `decode` for an answer that could not be read, and `cancelled`. `None` for waits and differences, which are no
    /// outcomes.
    pub fn outcome(&self) -> Option<&'static str> {
        match self {
            Self::Attempt { status, error, .. } | Self::End { status, error, .. } => match (error, status) {
                (Some(crate::ErrorKind::Status) | None, Some(status)) => Some(status_class(*status)),
                (Some(kind), _) => Some(kind.as_str()),
                (None, None) => None,
            },
            Self::Cancelled { .. } | Self::StreamEnd { is_cancelled: true, .. } => Some("cancelled"),
            Self::StreamEnd { error: Some(kind), .. } => Some(kind.as_str()),
            Self::StreamEnd { status, .. } => Some(status_class(*status)),
            Self::Undecodable { .. } => Some(crate::ErrorKind::Decode.as_str()),
            Self::Wait { .. } | Self::Drift(_) => None,
        }
    }
}

impl WaitReason {
    /// `retry`, `limit` or `reconnect`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Limit => "limit",
            Self::Reconnect => "reconnect",
        }
    }
}
