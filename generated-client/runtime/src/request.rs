//! Requests: calls that are not made yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use super::call_target::CallTarget;
use super::client::{Client, to_http};
use super::decode::Decode;
use super::description::Operation;
use super::error::Error;
use super::execute::{Options, execute_and_read};
use super::request_parts::RequestParts;
use super::response::Response;
use super::retry::Retry;
use super::transport::Body;

/// A call to the API that is made by awaiting it.
///
/// Required values were arguments of the method that made the request. Optional values are set by its setters.
///
/// `.await` yields the value; [`send`](Self::send) yields it with status and headers. The future is `Send` and
/// `'static`. An SDK has a type around this one, which documents each method in full.
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct Request<Op> {
    pub(crate) client: Client,
    #[doc(hidden)]
    pub parts: RequestParts,
    pub(crate) options: Options,
    operation: PhantomData<fn() -> Op>,
}

impl<Op> Request<Op> {
    #[doc(hidden)]
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            parts: RequestParts::default(),
            options: Options::default(),
            operation: PhantomData,
        }
    }

    /// Sets the time limit of the call, from its start to the end of the response, with all attempts and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Removes the time limit of the call, for example for a large upload.
    pub fn no_timeout(self) -> Self {
        self.timeout(Duration::MAX)
    }

    /// Sets the time without progress after which an attempt is given up.
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

    /// Sets how often the call is tried.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Sends the body in another of the media types that the operation takes.
    pub fn body_as(mut self, media_type: &str) -> Self {
        self.parts.body_as(media_type);
        self
    }

    /// Declares the call idempotent, whatever its method: making it twice has the same effect as making it once.
    pub fn idempotent(mut self) -> Self {
        self.options.idempotent = true;
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Makes status 404 a `None`.
    pub fn optional(self) -> OptionalRequest<Op> {
        OptionalRequest(self)
    }
}

impl<Op: Operation> Request<Op> {
    /// Makes the call and yields the value together with status and headers.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](super::error::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<Op::Output>, Error>> + Send + 'static {
        let target = CallTarget::Operation(const { &Op::INFO });
        execute_and_read(self.client, target, self.parts, self.options, Op::Body::decode)
    }

    /// The request as it would be sent, credentials included, to send it by other means.
    ///
    /// # Errors
    ///
    /// Errors of kind [`Configuration`](super::error::ErrorKind::Configuration) or
    /// [`Request`](super::error::ErrorKind::Request).
    pub fn into_request(self) -> Result<http::Request<Body>, Error> {
        let target = CallTarget::Operation(const { &Op::INFO });
        to_http(&self.client, &target, self.parts)
    }
}

impl<Op: Operation> IntoFuture for Request<Op> {
    type Output = Result<Op::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(Response::into_inner) })
    }
}

impl<Op> Clone for Request<Op> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            parts: self.parts.clone(),
            options: self.options.clone(),
            operation: PhantomData,
        }
    }
}

/// Shows the operation; neither values of parameters nor a body.
impl<Op: Operation> fmt::Debug for Request<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = CallTarget::Operation(const { &Op::INFO });
        write!(f, "Request({} {} {})", target.name(), target.method(), target.path())
    }
}

/// A call for something that may not be there: status 404 is `None`.
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct OptionalRequest<Op>(pub(crate) Request<Op>);

impl<Op: Operation> IntoFuture for OptionalRequest<Op> {
    type Output = Result<Option<Op::Output>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.0.send().await {
                Ok(response) => Ok(Some(response.into_inner())),
                Err(error) if error.is_not_found() && error.is_from_the_api() => Ok(None),
                Err(error) => Err(error),
            }
        })
    }
}

impl<Op> Clone for OptionalRequest<Op> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<Op: Operation> fmt::Debug for OptionalRequest<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OptionalRequest").field(&self.0).finish()
    }
}
