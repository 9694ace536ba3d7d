//! Errors as calls have them, for the tests of code that handles errors.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde::Serialize;

use crate::call_target::CallTarget;
use crate::decode::Reply;
use crate::description::Operation;
use crate::error::{Error, ErrorKind};

/// Makes an [`Error`] of this kind, without a call or a mock.
///
/// ```text
/// use sdk_runtime::{ErrorKind, testing};
///
/// let error = testing::error(ErrorKind::Status).status(409).json(models::ErrorResponse::sample()).build();
/// assert!(error.is_conflict());
/// assert!(my_handler(error).is_err());
/// ```
pub fn error(kind: ErrorKind) -> ErrorBuilder {
    ErrorBuilder {
        kind,
        target: None,
        message: kind.to_string(),
        status: None,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        attempts: 1,
        retry_after: None,
        sent: None,
        source: None,
    }
}

/// The parts of an error, from [`error`].
#[derive(Debug)]
#[must_use = "the error is made by `build`"]
pub struct ErrorBuilder {
    kind: ErrorKind,
    target: Option<CallTarget>,
    message: String,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    retry_after: Option<Duration>,
    sent: Option<bool>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl ErrorBuilder {
    /// Sets the operation of the call. Then the text names it, and code, message and trace id come from the fields that
    /// its description declares: `.operation::<operations::customers::GetCustomerById>()`.
    pub fn operation<Op: Operation>(mut self) -> Self {
        self.target = Some(CallTarget::Operation(const { &Op::INFO }));
        self
    }

    /// Sets the message of an error that is not an error status. Otherwise it is that of the kind.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets the status of the response.
    ///
    /// # Panics
    ///
    /// If it is not from 100 to 999.
    #[track_caller]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(StatusCode::from_u16(status).unwrap_or_else(|_| unusable(&format!("the status {status}"))));
        self
    }

    /// Adds a header of the response.
    ///
    /// # Panics
    ///
    /// If name or value are not those of a header.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(value)) => drop(self.headers.append(name, value)),
            _ => unusable(&format!("the header {name:?}")),
        }
        self
    }

    /// Sets the body of the response to JSON, for example of one of the models of errors.
    ///
    /// # Panics
    ///
    /// If the value cannot be written as JSON.
    #[track_caller]
    pub fn json(mut self, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(body) => self.body = body.into(),
            Err(error) => unusable(&format!("the body: {error}")),
        }
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self
    }

    /// Sets the body of the response to these bytes, for example the page of a gateway.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the wait that the API asks for, in whole seconds.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.headers.insert(RETRY_AFTER, wait.as_secs().into());
        self.retry_after = Some(Duration::from_secs(wait.as_secs()));
        self
    }

    /// Sets how many attempts were made. Otherwise it is one.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets whether the call may have had an effect. Otherwise it follows from the kind.
    pub fn may_have_been_sent(mut self, sent: bool) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Sets the cause.
    pub fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Makes the error.
    ///
    /// # Panics
    ///
    /// If an error status ([`ErrorKind::Status`]) has no status.
    #[track_caller]
    pub fn build(self) -> Error {
        if self.kind == ErrorKind::Status && self.status.is_none() {
            unusable("an error status without `status`");
        }
        // The message of an error status is that of its body.
        let message = if self.kind == ErrorKind::Status { String::new() } else { self.message };
        let mut error = match self.status {
            Some(status) => {
                let reply = Reply { status, headers: self.headers, body: self.body, attempts: self.attempts };
                Error::reply(self.kind, message, reply)
            }
            None => Error::new(self.kind, message),
        };
        error = error.attempts_made(self.attempts, self.attempts).waiting(self.retry_after);
        if let Some(target) = &self.target {
            error = error.of(target);
        }
        if let Some(sent) = self.sent {
            error = error.sent(sent);
        }
        if let Some(source) = self.source {
            error = error.with_source(source);
        }
        error
    }
}

#[track_caller]
#[cold]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
fn unusable(what: &str) -> ! {
    panic!("no error can have {what}")
}
