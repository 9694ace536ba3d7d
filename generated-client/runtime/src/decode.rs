//! Decodes the bytes of a response into a value.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::charset::{self, without_mark};
use super::content;
use super::error::describe;
use super::wire::codec::{DecodeAs, Decoded};
use super::wire::explain::{Misfit, Reason, explain};
use super::wire::{noted, raw};

/// A response that was received whole.
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl Reply {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn bytes(&self) -> Bytes {
        self.body.clone()
    }

    /// The body as text, in the charset that its content type declares: UTF-8, ISO 8859-1, windows-1252 or UTF-16.
    pub fn text(&self) -> Result<String, DecodeError> {
        charset::decode(&self.body, self.headers.get(CONTENT_TYPE)).map_err(DecodeError::new)
    }

    /// The body as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let body = without_mark(&self.body);
        raw::from_json(body)
            .map_err(|error| DecodeError::json(self, &error, &|json| raw::from_json::<T>(json).map(drop)))
    }

    /// Whether the answer says that its body is JSON.
    pub(crate) fn is_json(&self) -> bool {
        content::is_json(&content::essence(content::media_type(&self.headers)))
    }

    /// The error of an operation whose response type depends on the status, for a status of success that it does not
    /// declare.
    pub fn unexpected_status(&self) -> DecodeError {
        DecodeError::new(format!("the description has no answer with the status {}", self.status.as_u16()))
    }
}

/// Shows the size of the body instead of the body.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("status", &self.status).field("body", &self.body.len()).finish_non_exhaustive()
    }
}

/// A way to read a body as a `T`.
pub trait Decode<T> {
    /// Reads the body.
    fn decode(reply: &Reply) -> Result<T, DecodeError>;
}

/// The body is JSON.
#[derive(Debug)]
pub struct Json;

/// The body is JSON that a codec reads.
#[derive(Debug)]
pub struct JsonAs<C>(PhantomData<C>);

/// The body is text.
#[derive(Debug)]
pub struct Text;

/// The body is bytes.
#[derive(Debug)]
pub struct Binary;

/// The body is absent or ignored.
#[derive(Debug)]
pub struct Empty;

/// The body may be absent.
#[derive(Debug)]
pub struct Optional<B>(PhantomData<B>);

impl<T: DeserializeOwned> Decode<T> for Json {
    fn decode(reply: &Reply) -> Result<T, DecodeError> {
        reply.json()
    }
}

impl<T, C: DecodeAs<T>> Decode<T> for JsonAs<C> {
    fn decode(reply: &Reply) -> Result<T, DecodeError> {
        reply.json::<Decoded<C, T>>().map(|decoded| decoded.0)
    }
}

/// If the response declares JSON and the body is a JSON string, the text is the decoded string: the response knows its
/// media type better than the description. Other JSON is taken as text without decoding.
impl Decode<String> for Text {
    fn decode(reply: &Reply) -> Result<String, DecodeError> {
        let quoted = reply.is_json() && without_mark(&reply.body).trim_ascii_start().starts_with(b"\"");
        if quoted && let Ok(text) = reply.json() { Ok(text) } else { reply.text() }
    }
}

impl Decode<Bytes> for Binary {
    fn decode(reply: &Reply) -> Result<Bytes, DecodeError> {
        Ok(reply.bytes())
    }
}

impl Decode<()> for Empty {
    fn decode(_: &Reply) -> Result<(), DecodeError> {
        Ok(())
    }
}

impl<T, B: Decode<T>> Decode<Option<T>> for Optional<B> {
    fn decode(reply: &Reply) -> Result<Option<T>, DecodeError> {
        if reply.body.is_empty() { Ok(None) } else { B::decode(reply).map(Some) }
    }
}

/// The reason why a body could not be read. It contains nothing of the body.
#[derive(Debug)]
pub struct DecodeError {
    pub(crate) message: String,
    pub(crate) misfits: Vec<Misfit>,
}

impl DecodeError {
    /// An error about the body as a whole.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), misfits: Vec::new() }
    }

    #[cold]
    fn json(reply: &Reply, error: &serde_json::Error, read: &dyn Fn(&[u8]) -> serde_json::Result<()>) -> Self {
        let body = without_mark(&reply.body);
        if noted::is_probing() {
            // This message is never shown. It is only compared with the failures of changed texts.
            return Self::new(raw::failed_at(body, error));
        }
        let nature = || describe(&reply.headers, body);
        if body.is_empty() {
            return Self::new("the body is empty");
        }
        match explain(body, error, read) {
            Reason::Incomplete => Self::new(format!("the body ends too early for JSON: {}", nature())),
            Reason::Syntax { line, column } => {
                Self::new(format!("the body is not JSON at line {line} column {column}: {}", nature()))
            }
            Reason::Misfits(_) if std::str::from_utf8(body).is_err() => {
                Self::new(format!("the body is not UTF-8, as JSON must be: {}", nature()))
            }
            Reason::Misfits(misfits) => Self::of(misfits),
        }
    }

    /// The error with these problems.
    pub(crate) fn of(misfits: Vec<Misfit>) -> Self {
        let all: Vec<_> = misfits.iter().map(ToString::to_string).collect();
        Self { message: all.join("; "), misfits }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}
