//! What programs decide by: the API's own code, message and trace id, and the cases that they tell apart.

use std::fmt;

use http::StatusCode;

use super::sanitize::write_sanitized;
use super::{CallTarget, Error, ErrorKind, body_text};

impl Error {
    /// The error code for programs in the body of an error status, for example `CUSTOMER_NOT_FOUND`: from the field that
    /// the API declares for it, or else from those that servers commonly use (`code`, `errorCode`). `None` without one.
    ///
    /// The body is read anew with each call, also by [`message`](Self::message) and [`trace_id`](Self::trace_id).
    pub fn code(&self) -> Option<String> {
        self.body_text().code.map(|code| Sanitized(&code).to_string())
    }

    /// The message for people in the body of an error status, as the text of this error shows it: on one line of at most
    /// 400 characters, several messages separated by `; `. `None` without one.
    ///
    /// What that text leaves out is left out here, too: messages about sensitive fields, values of the path and
    /// credentials. [`body`](Self::body) has all of it.
    pub fn message(&self) -> Option<String> {
        let texts = self.body_text().texts;
        (!texts.is_empty()).then(|| Sanitized(&texts.join("; ")).to_string())
    }

    /// The id by which operators of the API find the call, in the body of an error status: from the field that the API
    /// declares for it, or else from `traceId`, `requestId` or `correlationId`. `None` without one.
    pub fn trace_id(&self) -> Option<String> {
        self.body_text().trace.map(|trace| Sanitized(&trace).to_string())
    }

    /// A word for metrics, of a small set: `invalid`, `unauthorized`, `forbidden`, `not_found`, `conflict` and
    /// `rate_limited` for the cases of the predicates of those names, `3xx`, `4xx` or `5xx` for other error statuses, and
    /// else [`ErrorKind::as_str`].
    pub fn label(&self) -> &'static str {
        let Some(status) = self.0.status.filter(|_| self.0.kind == ErrorKind::Status) else {
            return self.0.kind.as_str();
        };
        match status.as_u16() {
            400 | 422 => "invalid",
            401 => "unauthorized",
            403 => "forbidden",
            404 => "not_found",
            409 => "conflict",
            429 => "rate_limited",
            _ => crate::observe::status_class(status),
        }
    }

    /// Whether the API refuses the values of the call: the status is 400 or 422.
    pub fn is_invalid(&self) -> bool {
        self.has(StatusCode::BAD_REQUEST) || self.has(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the API does not accept the credential, or got none: the status is 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has(StatusCode::UNAUTHORIZED)
    }

    /// Whether the credential does not permit the call: the status is 403. [`required_scopes`](Self::required_scopes) has
    /// the scopes that it needs.
    pub fn is_forbidden(&self) -> bool {
        self.has(StatusCode::FORBIDDEN)
    }

    /// Whether the status is 404.
    pub fn is_not_found(&self) -> bool {
        self.has(StatusCode::NOT_FOUND)
    }

    /// Whether the call is in conflict with the state at the API, for example with another change: the status is 409.
    pub fn is_conflict(&self) -> bool {
        self.has(StatusCode::CONFLICT)
    }

    /// Whether there were too many calls: the status is 429, or the client's own limit did not allow the call in time
    /// ([`ErrorKind::RateLimited`]). [`retry_after`](Self::retry_after) has the wait until it may succeed.
    pub fn is_rate_limited(&self) -> bool {
        self.has(StatusCode::TOO_MANY_REQUESTS) || self.0.kind == ErrorKind::RateLimited
    }

    /// Whether the response did not come in time ([`ErrorKind::Timeout`]). The statuses 408 and 504 are answers of a
    /// server, and not meant here.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether no connection could be made ([`ErrorKind::Connect`]); nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    fn has(&self, status: StatusCode) -> bool {
        self.0.status == Some(status)
    }

    /// The texts of the body of an error status.
    pub(super) fn body_text(&self) -> body_text::BodyText {
        let error = &*self.0;
        // The servers behind links may repeat the link in messages, so none are shown.
        let is_link = error.target.as_ref().is_some_and(CallTarget::is_download);
        if error.kind != ErrorKind::Status || error.body.is_empty() || is_link {
            return body_text::BodyText::default();
        }
        let fields = error.target.as_ref().and_then(CallTarget::error_fields);
        body_text::read(&self.readable(), fields, error.path.as_ref(), &error.repeated)
    }
}

/// A text of a server, safe to show.
struct Sanitized<'a>(&'a str);

impl fmt::Display for Sanitized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_sanitized(self.0, f)
    }
}
