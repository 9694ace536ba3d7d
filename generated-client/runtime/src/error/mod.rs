//! The error type of all calls.

mod body_kind;
mod body_text;
mod causes;
mod display;
mod fields;
mod kind;
mod predicates;
mod retry_after;
mod sanitize;
mod sent_path;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::de::{DeserializeOwned, IgnoredAny};

pub(crate) use self::body_kind::{describe, media_type};
pub(crate) use self::body_text::is_secret;
pub(crate) use self::causes::without_secrets;
pub use self::kind::ErrorKind;
pub(crate) use self::retry_after::read as http_date;
pub(crate) use self::sent_path::SentPath;
use super::call_target::CallTarget;
#[cfg(feature = "validate")]
use super::constraints::Violation;
use super::decode::{DecodeError, Reply};
use super::description::ErrorFields;
use super::types::Secret;
use super::wire::explain::Misfit;
use super::wire::raw;

/// The error of a call.
///
/// Its text has the operation, the path template, the status, and the message of an error body, on one line of bounded
/// length. The message comes from the fields that the API's error bodies declare, or else from those that servers
/// commonly use (`message`, `error`, `errors`, `detail`, `title`). Messages are the server's texts and may repeat parts
/// of the request. So messages about fields with the names of secrets are left out, the path of the request is replaced
/// by its template, and `***` replaces credentials and the values of such fields. No other keys, values of parameters
/// or parts of bodies are shown. [`body`](Self::body) has the whole body.
///
/// The plain form (`{error}`) tells the nearest known cause. The alternate form (`{error:#}`) adds all causes in the texts
/// of the libraries and sources that reported them, each once and without the logins and queries of URLs:
///
/// ```text
/// cannot connect: connection refused (GET /v1/count, attempt 3 of 3)
/// cannot connect: connection refused: error sending request: client error (Connect): tcp connect error: Connection refused (os error 111) (GET /v1/count, attempt 3 of 3)
/// ```
pub struct Error(Box<Inner>);

/// Whether a body is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    /// The body was cut off, by the connection or by the limit.
    Part,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    target: Option<CallTarget>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    misfits: Vec<Misfit>,
    #[cfg(feature = "validate")]
    violations: Vec<Violation>,
    retry_after: Option<Duration>,
    /// Whether another attempt would fail in the same way.
    lasting: bool,
    attempts: u32,
    most_attempts: u32,
    sent: bool,
    anonymous: bool,
    /// The path of the request, if the body may be shown.
    path: Option<SentPath>,
    /// Secrets of the request that the body repeats.
    repeated: Vec<Secret>,
    extent: Extent,
    /// The JSON of the item that the error is about.
    item: Option<Bytes>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            target: None,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            misfits: Vec::new(),
            #[cfg(feature = "validate")]
            violations: Vec::new(),
            retry_after: None,
            lasting: false,
            attempts: 0,
            most_attempts: 0,
            sent: !matches!(
                kind,
                ErrorKind::Configuration
                    | ErrorKind::Credentials
                    | ErrorKind::Request
                    | ErrorKind::Connect
                    | ErrorKind::RateLimited
            ),
            anonymous: false,
            path: None,
            repeated: Vec::new(),
            extent: Extent::Whole,
            item: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// The error for a request that breaks constraints of the description.
    #[cfg(feature = "validate")]
    pub(crate) fn violating(violations: Vec<Violation>) -> Self {
        // The text of an error has a bounded length.
        let mut told: Vec<_> = violations.iter().take(5).map(ToString::to_string).collect();
        let more = violations.len().saturating_sub(told.len());
        told.extend((more > 0).then(|| format!("and {more} more")));
        let mut error = Self::new(ErrorKind::Request, format!("the description does not allow {}", told.join("; ")));
        error.0.violations = violations;
        error
    }

    /// The error for a response with a status of failure, or with a body that is too large.
    pub(crate) fn reply(kind: ErrorKind, message: impl Into<String>, reply: Reply) -> Self {
        let mut error = Self::new(kind, message);
        error.0.status = Some(reply.status);
        error.0.headers = reply.headers;
        error.0.body = reply.body;
        error.0.attempts = reply.attempts;
        error
    }

    pub(crate) fn decode(target: &CallTarget, reply: Reply, error: DecodeError) -> Self {
        let misfits = error.misfits.clone();
        let mut error = Self::reply(ErrorKind::Decode, error.message.clone(), reply).with_source(error);
        error.0.misfits = misfits;
        error.of(target)
    }

    /// The error about a single item of this slice, whose misfits are told for a list with that item only.
    pub(crate) fn of_item(&self, error: DecodeError, pointers: &(String, String), json: &str) -> Self {
        let error = match &*error.misfits {
            [] => error,
            _ => DecodeError::of(error.misfits.into_iter().map(|misfit| misfit.moved(pointers)).collect()),
        };
        let mut of_item = Self::new(ErrorKind::Decode, error.message.clone());
        of_item.0.target.clone_from(&self.0.target);
        of_item.0.status = self.0.status;
        of_item.0.headers.clone_from(&self.0.headers);
        of_item.0.body.clone_from(&self.0.body);
        of_item.0.item = Some(Bytes::copy_from_slice(json.as_bytes()));
        of_item.0.misfits.clone_from(&error.misfits);
        of_item.attempts_made(self.0.attempts, self.0.most_attempts).with_source(error)
    }

    /// Makes the body that of an item, after which the stream goes on.
    pub(crate) fn with_item(mut self) -> Self {
        self.0.item = Some(self.0.body.clone());
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds a message to the status.
    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    /// Sets how many attempts were made, and how many were allowed.
    pub(crate) fn attempts_made(mut self, attempts: u32, most: u32) -> Self {
        self.0.attempts = attempts;
        self.0.most_attempts = most;
        self
    }

    /// Sets status and headers of a response whose body did not come to its end.
    pub(crate) fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self
    }

    /// Sets whether the request may have had an effect.
    pub(crate) fn sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// Sets the time of the response, which is needed to understand `Retry-After`.
    pub(crate) fn at(mut self, now: Timestamp) -> Self {
        match retry_after::parse(&self.0.headers, now) {
            Some(Ok(wait)) => self.0.retry_after = Some(wait),
            Some(Err(retry_after::Absurd)) => self.0.lasting = true,
            None => {}
        }
        self
    }

    /// Sets the wait until the same call may succeed.
    pub(crate) fn waiting(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// Sets the path of the request, which the server may repeat in its messages.
    pub(crate) fn to(mut self, path: Option<SentPath>) -> Self {
        self.0.path = path;
        self
    }

    /// Masks secrets of the request where the server repeats them.
    pub(crate) fn without(mut self, fields: Option<&ErrorFields>, secrets: impl FnOnce() -> Vec<Secret>) -> Self {
        match self.0.kind {
            ErrorKind::Status if !self.0.body.is_empty() => {
                let body = self.readable();
                let mut secrets = secrets();
                // Most bodies repeat no secret, and need not be parsed before they are shown.
                secrets.retain(|secret| body.contains('\\') || body.contains(secret.expose()));
                if !secrets.is_empty() {
                    let text = body_text::read(&body, fields, self.0.path.as_ref(), &[]);
                    secrets.retain(|secret| text.repeats(secret));
                }
                drop(body);
                self.0.repeated = longest_first(secrets);
            }
            ErrorKind::Redirect => {
                body_text::leave_out(&mut self.0.message, &longest_first(secrets()));
            }
            _ => {}
        }
        self
    }

    /// Sets whether the body is complete.
    pub(crate) fn with_extent(mut self, extent: Extent) -> Self {
        self.0.extent = extent;
        self
    }

    /// The body as text, for messages.
    fn readable(&self) -> Cow<'_, str> {
        body_text::readable(&self.0.body, self.0.headers.get(CONTENT_TYPE))
    }

    /// Sets whether the request had no credential.
    pub(crate) fn anonymous(mut self, anonymous: bool) -> Self {
        self.0.anonymous = anonymous;
        self
    }

    /// Marks the error as one that another attempt would not mend.
    pub(crate) fn lasting(mut self) -> Self {
        self.0.lasting = true;
        self
    }

    /// Whether another attempt would be in vain.
    pub(crate) fn is_lasting(&self) -> bool {
        self.0.lasting
    }

    /// Sets the target of the call.
    pub(crate) fn of(mut self, target: &CallTarget) -> Self {
        self.0.target = Some(target.clone());
        self
    }

    /// The kind of an error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The headers of the response; empty if there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response as it was received: JSON, HTML of a gateway, or nothing.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The JSON of the item that could not be read, if the error is from a [lenient](crate::Items::lenient) list and about
    /// a single item; the list goes on with the next one. [`misfits`](Self::misfits) tell what does not fit, by their
    /// location in the whole slice, which is the [`body`](Self::body). It is the same for an item of a lenient
    /// [stream](crate::EventStream::lenient), which is the body, and in which the locations are.
    pub fn item(&self) -> Option<&[u8]> {
        self.0.item.as_deref()
    }

    /// The body of the response as a `T`, if it is JSON of that form. An object that has no field of `T` yields `None`,
    /// even if all fields of `T` are optional.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        let body = body_text::text(&self.0.body, self.0.headers.get(CONTENT_TYPE))?;
        let value = raw::from_json(body.as_bytes()).ok()?;
        fields::any_known(body.as_bytes(), &|json| raw::from_json::<T>(json).is_ok()).then_some(value)
    }

    /// The operation's id in the description, if the error belongs to a call of an operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.target.as_ref().and_then(CallTarget::operation).map(|info| info.id)
    }

    /// The operation's path, with its parameters in braces.
    pub fn path_template(&self) -> Option<&str> {
        self.0.target.as_ref().map(CallTarget::path)
    }

    /// The scopes that the operation requires of the key: all of them, or one if
    /// [`any_scope_suffices`](Self::any_scope_suffices). Useful if the error [is about a missing
    /// permission](Self::is_forbidden), whose text lists them. Empty for calls by hand and operations that declare none.
    pub fn required_scopes(&self) -> &'static [&'static str] {
        self.0.target.as_ref().map_or(&[], CallTarget::scopes)
    }

    /// Whether a single one of the [required scopes](Self::required_scopes) is enough.
    pub fn any_scope_suffices(&self) -> bool {
        self.0.target.as_ref().is_some_and(CallTarget::any_scope)
    }

    /// The wait that the API asked for with `Retry-After`, counted from the time of its answer. Also `None` for an
    /// unusable time: a negative one, or more than a year. If the client's own limit has no room for the call
    /// ([`ErrorKind::RateLimited`]), it is the time until it has.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The location of the first value in the body that could not be read, as a JSON pointer. For a missing field it is
    /// the location where the field should be. Keys of maps are `*`, see [`Misfit::pointer`].
    pub fn pointer(&self) -> Option<&str> {
        self.0.misfits.first().map(Misfit::pointer)
    }

    /// The values in the body of a successful response that do not fit the expected type, in the order of the body: at
    /// most the first 20, and fewer in a large body. Not empty if the body is JSON that could not be read.
    pub fn misfits(&self) -> &[Misfit] {
        &self.0.misfits
    }

    /// The values of the request that break constraints of the description, at most the first 20. Nothing was sent then.
    #[cfg(feature = "validate")]
    #[cfg_attr(any(docsrs, sdk_docs), doc(cfg(feature = "validate")))]
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// The number of attempts that were made to send the request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the body is JSON.
    pub(crate) fn is_json(&self) -> bool {
        serde_json::from_slice::<IgnoredAny>(self.readable().as_bytes()).is_ok()
    }

    /// Whether the body can be an error of the API itself, and not of a gateway before it. An empty body can be.
    pub(crate) fn is_from_the_api(&self) -> bool {
        let fields = self.0.target.as_ref().and_then(CallTarget::error_fields);
        let json = fields.is_some_and(|fields| !fields.message.is_empty());
        !json || self.0.body.is_empty() || self.is_json()
    }

    /// Whether the same call may succeed later: the network failed, the client's own limit was reached, or the status
    /// is 408, 429, 502, 503 or 504. It is `false` if a certificate, the TLS version or a proxy prevented the
    /// connection, because they would do so again.
    ///
    /// This does not tell whether it is safe to repeat a call that changes something, see
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect => !self.0.lasting,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited => true,
            ErrorKind::Status => self.0.status.is_some_and(|status| matches!(status.as_u16(), 408 | 429 | 502..=504)),
            ErrorKind::Configuration
            | ErrorKind::Credentials
            | ErrorKind::Request
            | ErrorKind::Redirect
            | ErrorKind::Decode
            | ErrorKind::BodyTooLarge
            | ErrorKind::Pagination
            | ErrorKind::File => false,
        }
    }

    /// Whether any of the attempts may have reached the API, so that the call may have had an effect. It is `false` if
    /// the server declared over HTTP/2 that it did not process the request.
    pub fn may_have_been_sent(&self) -> bool {
        self.0.sent
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::write(self, f)
    }
}

/// Shows the size of the body instead of the body.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("status", &self.0.status)
            .field("body", &self.0.body.len())
            .field("pointer", &self.pointer())
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// One secret may be part of another, which is to be replaced before.
fn longest_first(mut secrets: Vec<Secret>) -> Vec<Secret> {
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
    secrets
}
