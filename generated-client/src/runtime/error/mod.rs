//! The one error type.

mod body_kind;
mod body_text;
mod display;
mod fields;
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

pub(crate) use self::body_kind::describe;
pub(crate) use self::body_text::is_secret;
pub(crate) use self::sent_path::SentPath;
use super::call_target::CallTarget;
use super::decode::{DecodeError, Reply};
use super::description::ErrorFields;
use super::types::Secret;
use super::wire::explain::Misfit;
use super::wire::raw;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up for this: a setting or a credential is missing or wrong.
    Configuration,
    /// The request could not be built: an argument cannot be sent, or the stream of an upload failed.
    Request,
    /// No connection came about; nothing was sent.
    Connect,
    /// The response did not come in time.
    Timeout,
    /// The connection broke on the way.
    Transport,
    /// The API answered with an error status.
    Status,
    /// The API answered with a redirect. None is followed, because the key would go along.
    Redirect,
    /// The API answered with success, but its body could not be read.
    Decode,
    /// The body of the response is larger than the client allows.
    BodyTooLarge,
    /// The client's own limit has no room for the request before the call's time is over; nothing was sent.
    RateLimited,
    /// A file of this machine could not be read or written, or it changed before it was sent.
    File,
    /// The slices of a list do not lead to each other: one says that there is more but not where, or they go in a circle.
    Pagination,
}

/// Why a call failed.
///
/// Its text names the operation, the path template, the status, and what an error body says: by the fields that the API's
/// error bodies have, else by those that servers commonly have (`message`, `error`, `errors`, `detail`, `title`), on one line
/// and of bounded length. These texts are the server's, and may repeat what it was sent; about fields whose names stand for
/// secrets they are left out, and of the path that was called its template is told. Where they repeat a credential or the
/// value of such a field that was sent, `***` stands for it. Otherwise neither a key nor a parameter's value nor a body is
/// told. The body is kept for [`body`](Self::body).
pub struct Error(Box<Inner>);

/// How much of a body there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    /// There was more of it than came, or than is kept.
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
    retry_after: Option<Duration>,
    /// Another attempt would be in vain.
    lasting: bool,
    attempts: u32,
    most_attempts: u32,
    sent: bool,
    anonymous: bool,
    /// Where the request went, if the body may be told.
    path: Option<SentPath>,
    /// What of the request nobody may see, and the body repeats.
    repeated: Vec<Secret>,
    extent: Extent,
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
            retry_after: None,
            lasting: false,
            attempts: 0,
            most_attempts: 0,
            sent: !matches!(
                kind,
                ErrorKind::Configuration | ErrorKind::Request | ErrorKind::Connect | ErrorKind::RateLimited
            ),
            anonymous: false,
            path: None,
            repeated: Vec::new(),
            extent: Extent::Whole,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// The error that a response is: one without success, or one that is too large.
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

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says more than the status does.
    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    /// Says how many attempts there were, and how many there could have been.
    pub(crate) fn attempts_made(mut self, attempts: u32, most: u32) -> Self {
        self.0.attempts = attempts;
        self.0.most_attempts = most;
        self
    }

    /// Says what was answered, though the answer did not come to its end.
    pub(crate) fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self
    }

    /// Says whether the request may have had an effect.
    pub(crate) fn sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// Says when the response came, if there was one, which tells what `Retry-After` means.
    pub(crate) fn at(mut self, now: Timestamp) -> Self {
        match retry_after::parse(&self.0.headers, now) {
            Some(Ok(wait)) => self.0.retry_after = Some(wait),
            Some(Err(retry_after::Absurd)) => self.0.lasting = true,
            None => {}
        }
        self
    }

    /// Says where the request went, which the server may repeat.
    pub(crate) fn to(mut self, path: Option<SentPath>) -> Self {
        self.0.path = path;
        self
    }

    /// Leaves out what of the request nobody may see, where the server repeats it.
    pub(crate) fn without(mut self, fields: Option<&ErrorFields>, secrets: impl FnOnce() -> Vec<Secret>) -> Self {
        match self.0.kind {
            ErrorKind::Status if !self.0.body.is_empty() => {
                let body = self.readable();
                let mut secrets = secrets();
                // Most bodies repeat none, and are not taken apart before they are told.
                secrets.retain(|secret| body.contains('\\') || body.contains(secret.expose()));
                if !secrets.is_empty() {
                    let text = body_text::read(&body, fields, self.0.path.as_ref(), &[]);
                    secrets.retain(|secret| text.repeats(secret));
                }
                drop(body);
                // One may be a part of another.
                secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
                self.0.repeated = secrets;
            }
            ErrorKind::Redirect => {
                let mut secrets = secrets();
                secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
                body_text::leave_out(&mut self.0.message, &secrets);
            }
            _ => {}
        }
        self
    }

    /// Says how much of the body there is.
    pub(crate) fn with_extent(mut self, extent: Extent) -> Self {
        self.0.extent = extent;
        self
    }

    /// The body as text for people.
    fn readable(&self) -> Cow<'_, str> {
        body_text::readable(&self.0.body, self.0.headers.get(CONTENT_TYPE))
    }

    /// Says whether the call had nothing that tells who asks.
    pub(crate) fn anonymous(mut self, anonymous: bool) -> Self {
        self.0.anonymous = anonymous;
        self
    }

    /// Says that another attempt would be in vain.
    pub(crate) fn lasting(mut self) -> Self {
        self.0.lasting = true;
        self
    }

    /// Whether another attempt would be in vain.
    pub(crate) fn is_lasting(&self) -> bool {
        self.0.lasting
    }

    /// Says what it is about.
    pub(crate) fn of(mut self, target: &CallTarget) -> Self {
        self.0.target = Some(target.clone());
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The headers of the response; none if there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response as it came: JSON, HTML from a gateway, or nothing.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body of the response as a `T`, if it is JSON of that form. An object that has no field of a `T` is none, though
    /// all of them may be optional.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        let body = body_text::text(&self.0.body, self.0.headers.get(CONTENT_TYPE))?;
        let value = raw::from_json(body.as_bytes()).ok()?;
        fields::any_known(body.as_bytes(), &|json| raw::from_json::<T>(json).is_ok()).then_some(value)
    }

    /// The operation's id in the description, if the error is about a call.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.target.as_ref().and_then(CallTarget::facts).map(|facts| facts.id)
    }

    /// The operation's path, with its parameters in braces.
    pub fn path_template(&self) -> Option<&str> {
        self.0.target.as_ref().map(CallTarget::path)
    }

    /// The scopes that the operation needs the key to have, all or one of them. Of interest where the status is 403.
    pub fn required_scopes(&self) -> &'static [&'static str] {
        self.0.target.as_ref().map_or(&[], CallTarget::scopes)
    }

    /// How long the API asked to wait before the next try, counted from when its answer came. `None` also if it asked for
    /// what nobody waits for: a negative time, or more than a year.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Where in the body the first value is that could not be read, as a JSON pointer; of a missing field, where it should
    /// be. Keys of maps are `*` in it, see [`Misfit::pointer`].
    pub fn pointer(&self) -> Option<&str> {
        self.0.misfits.first().map(Misfit::pointer)
    }

    /// Where the body of a success does not fit what was expected, in its order; the first 20 such places at most, and
    /// fewer of a large body. Not empty where the body is JSON that could not be read.
    pub fn misfits(&self) -> &[Misfit] {
        &self.0.misfits
    }

    /// How many times the client tried to send the request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the status is 404.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the body is JSON.
    pub(crate) fn is_json(&self) -> bool {
        serde_json::from_str::<IgnoredAny>(&self.readable()).is_ok()
    }

    /// Whether the body can be one of the API's own errors, where these are JSON. None at all can be one as well.
    pub(crate) fn is_from_the_api(&self) -> bool {
        let fields = self.0.target.as_ref().and_then(CallTarget::error_fields);
        let json = fields.is_some_and(|fields| !fields.message.is_empty());
        !json || self.0.body.is_empty() || self.is_json()
    }

    /// Whether the same call may succeed later: the network failed, the client's own limit was reached, or the status is
    /// 408, 429, 502, 503 or 504. A certificate, a version of TLS or a proxy that stands against a connection does so later as
    /// well.
    ///
    /// Whether it is safe to repeat a call that changes something is another question, see
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect => !self.0.lasting,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited => true,
            ErrorKind::Status => self.0.status.is_some_and(|status| matches!(status.as_u16(), 408 | 429 | 502..=504)),
            ErrorKind::Configuration
            | ErrorKind::Request
            | ErrorKind::Redirect
            | ErrorKind::Decode
            | ErrorKind::BodyTooLarge
            | ErrorKind::Pagination
            | ErrorKind::File => false,
        }
    }

    /// Whether the request may have reached the API with any of the attempts, so that it may have had an effect. A server
    /// with HTTP/2 can say of a request that it has done nothing with it.
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
