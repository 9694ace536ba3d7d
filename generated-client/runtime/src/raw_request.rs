//! Calls by hand, for operations that the description does not have.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call_target::{CallTarget, Raw};
use super::client::{Client, to_http};
use super::decode::Reply;
use super::error::Error;
use super::execute::{Options, execute, execute_and_read};
use super::future::BoxFuture;
use super::request_parts::{PathStyle, RequestParts};
use super::response::Response;
use super::retry::Retry;
use super::transport::Body;

/// A call by hand, from [`Client::raw`], with the client's credentials, retries and limits. Awaiting it yields the
/// bytes of the response body.
#[must_use = "a request does nothing unless it is awaited or sent"]
#[derive(Clone)]
pub struct RawRequest {
    pub(crate) client: Client,
    target: Arc<Raw>,
    parts: RequestParts,
    options: Options,
}

impl Client {
    /// Prepares a call by hand, to a path below the base URL.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let path = path.into();
        let mut parts = RequestParts::default();
        if !path.starts_with('/') || path.contains(['?', '#']) {
            parts.fail("the path must begin with a slash and have neither query nor fragment");
        }
        let target = Arc::new(Raw { description: self.description(), method, path });
        RawRequest { client: self.clone(), target, parts, options: Options::default() }
    }
}

impl RawRequest {
    /// Sets a path parameter. The value is percent-encoded, so that it stays one segment.
    pub fn path<T: Serialize + ?Sized>(mut self, name: impl Into<String>, value: &T) -> Self {
        self.parts.path_named(name.into().into(), PathStyle::Simple, value);
        self
    }

    /// Sets a query parameter. Each item of a list becomes a parameter of its own; null is not sent.
    pub fn query<T: Serialize + ?Sized>(mut self, name: impl Into<String>, value: &T) -> Self {
        self.parts.query_named(name.into().into(), value);
        self
    }

    /// Sets a header. It replaces the client's header of this name.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the body to a value as JSON. Read-only fields of models are left out; a `serde_json::Value` is sent as it
    /// is.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        self.parts.json("application/json", value);
        self
    }

    /// Sets the body to bytes with this media type.
    pub fn body(mut self, media_type: impl AsRef<str>, body: impl Into<Bytes>) -> Self {
        self.parts.bytes(media_type.as_ref(), body);
        self
    }

    /// Sets the time limit of the call, from its start to the end of the response, with all attempts and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Removes the time limit of the call, for example for a large upload. Each attempt is still bounded by the
    /// [`stall_timeout`](super::client::ClientBuilder::stall_timeout) and the
    /// [`response_header_timeout`](super::client::ClientBuilder::response_header_timeout).
    pub fn no_timeout(self) -> Self {
        self.timeout(Duration::MAX)
    }

    /// Sets the time without progress after which an attempt is given up. The default is the client's.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.options.stall_timeout = Some(timeout);
        self
    }

    /// Sets the time limit for the head of the response in each attempt, counted from the moment at which the request
    /// was sent.
    pub fn response_header_timeout(mut self, timeout: Duration) -> Self {
        self.options.response_header_timeout = Some(timeout);
        self
    }

    /// Sets the time limit of each whole attempt, even while it makes progress.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how often the call is tried. The default is the client's.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Declares the call idempotent, whatever its method: making it twice has the same effect as making it once.
    pub fn idempotent(mut self) -> Self {
        self.options.idempotent = true;
        self
    }

    /// The target of the call.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(crate) fn target(&self) -> CallTarget {
        CallTarget::Raw(Arc::clone(&self.target))
    }

    /// The parts that an expectation for this request needs.
    #[cfg(feature = "testing")]
    pub(crate) fn into_expected(self) -> (Client, CallTarget, RequestParts) {
        (self.client, CallTarget::Raw(self.target), self.parts)
    }

    /// Makes the call and yields the bytes of the response body.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](super::error::ErrorKind).
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        let reply = execute(self.client, CallTarget::Raw(self.target), self.parts, self.options).await?;
        Ok(Response::new(reply.body, reply.status, reply.headers, reply.attempts))
    }

    /// Makes the call and reads the response body as JSON.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](super::error::ErrorKind).
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        execute_and_read(self.client, CallTarget::Raw(self.target), self.parts, self.options, Reply::json).await
    }

    /// The request as it would be sent, credentials included, to send it by other means.
    ///
    /// # Errors
    ///
    /// Errors of kind [`Configuration`](super::error::ErrorKind::Configuration) or
    /// [`Request`](super::error::ErrorKind::Request).
    pub fn into_request(self) -> Result<http::Request<Body>, Error> {
        to_http(&self.client, &CallTarget::Raw(self.target), self.parts)
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<Response<Bytes>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows method and path; neither values of parameters nor a body.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawRequest({} {})", self.target.method, self.target.path)
    }
}
