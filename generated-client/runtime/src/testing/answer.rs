//! Answers of a mock.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;

use super::steps::Steps;
use crate::clock::Clock;

/// An answer, or the lack of one.
#[derive(Clone)]
pub(super) enum Answer {
    Reply(Reply),
    /// Keeps the connection and says nothing.
    Silence,
    /// Closes the connection.
    HangUp,
}

/// A response.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Pieces,
}

/// The body of a response.
pub(super) type Pieces = Arc<[Piece]>;

/// A piece of a body.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Bytes(Bytes),
    /// Nothing for this long.
    Pause(Duration),
    /// Nothing any more.
    Silence,
    /// The connection breaks.
    Cut,
}

impl Reply {
    /// The response. Its pauses begin now, by this clock.
    pub(super) fn into_response(self, clock: Option<Arc<dyn Clock>>) -> Response<Steps> {
        let mut response = Response::new(Steps::new(self.body, clock));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

impl Answer {
    /// A response, if status and media type can be sent.
    pub(super) fn reply(status: u16, media_type: Option<&str>, body: impl Into<Bytes>) -> Result<Self, String> {
        let body = body.into();
        let pieces = if body.is_empty() { Vec::new() } else { vec![Piece::Bytes(body)] };
        Self::of(status, media_type, pieces)
    }

    /// A response whose body comes in pieces.
    pub(super) fn pieces(status: u16, media_type: &str, pieces: Vec<Piece>) -> Result<Self, String> {
        Self::of(status, Some(media_type), pieces)
    }

    fn of(status: u16, media_type: Option<&str>, pieces: Vec<Piece>) -> Result<Self, String> {
        let mut headers = HeaderMap::new();
        if let Some(media_type) = media_type {
            let value = HeaderValue::from_str(media_type).map_err(|_| format!("the media type {media_type:?}"))?;
            headers.insert(CONTENT_TYPE, value);
        }
        // Informational statuses are not final answers.
        let known = StatusCode::from_u16(status).ok().filter(|status| !status.is_informational());
        let status = known.ok_or_else(|| format!("the status {status}"))?;
        Ok(Self::Reply(Reply { status, headers, body: pieces.into() }))
    }

    /// A response with a JSON body.
    pub(super) fn json(status: u16, body: &impl Serialize) -> Result<Self, String> {
        let body = serde_json::to_vec(body).map_err(|error| format!("the body: {error}"))?;
        Self::reply(status, Some("application/json"), body)
    }

    /// Adds a header; false if it cannot be sent, or if there is nothing to add it to.
    pub(super) fn add_header(&mut self, name: &str, value: &str) -> bool {
        let (Self::Reply(reply), Ok(name), Ok(value)) =
            (self, name.parse::<HeaderName>(), value.parse::<HeaderValue>())
        else {
            return false;
        };
        reply.headers.append(name, value);
        true
    }
}
