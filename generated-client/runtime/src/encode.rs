//! Encodes a value as the body of a response: the reverse of [`Decode`](super::decode::Decode). For mocks.

use std::borrow::Cow;

use bytes::Bytes;
use serde::Serialize;

use super::decode::{Binary, Empty, Json, JsonAs, Optional, Text};
use super::wire::codec::{As, EncodeAs};

/// The body of a mock's response.
#[derive(Debug)]
pub struct Encoded {
    pub(crate) status: Option<u16>,
    pub(crate) media_type: Option<Cow<'static, str>>,
    pub(crate) body: Bytes,
    /// Whether the media type holds whatever the description says.
    pub(crate) is_exact: bool,
}

impl Encoded {
    fn new(media_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status: None, media_type: Some(media_type.into()), body: body.into(), is_exact: false }
    }

    /// A text.
    pub(crate) fn text(text: impl Into<Bytes>) -> Self {
        Self::new("text/plain; charset=utf-8", text)
    }

    /// Sets the status that belongs to this type of body.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }
}

/// A way to write a `T` as a body.
pub trait Encode<T> {
    /// Writes the value.
    fn encode(value: &T) -> Result<Encoded, serde_json::Error>;
}

impl<T: Serialize> Encode<T> for Json {
    fn encode(value: &T) -> Result<Encoded, serde_json::Error> {
        serde_json::to_vec(value).map(|json| Encoded::new("application/json", json))
    }
}

impl<T, C: EncodeAs<T>> Encode<T> for JsonAs<C> {
    fn encode(value: &T) -> Result<Encoded, serde_json::Error> {
        serde_json::to_vec(&As::<C, T>::new(value)).map(|json| Encoded::new("application/json", json))
    }
}

impl Encode<String> for Text {
    fn encode(value: &String) -> Result<Encoded, serde_json::Error> {
        Ok(Encoded::text(value.clone()))
    }
}

impl Encode<Bytes> for Binary {
    fn encode(value: &Bytes) -> Result<Encoded, serde_json::Error> {
        Ok(Encoded::new("application/octet-stream", value.clone()))
    }
}

impl Encode<()> for Empty {
    fn encode((): &()) -> Result<Encoded, serde_json::Error> {
        Ok(Encoded { status: None, media_type: None, body: Bytes::new(), is_exact: false })
    }
}

impl<T, B: Encode<T>> Encode<Option<T>> for Optional<B> {
    fn encode(value: &Option<T>) -> Result<Encoded, serde_json::Error> {
        match value {
            Some(value) => B::encode(value),
            None => Empty::encode(&()).map(|nothing| nothing.with_status(204)),
        }
    }
}
