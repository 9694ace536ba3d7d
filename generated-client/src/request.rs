//! Requests: calls that are not made yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::time::Duration;

use crate::bytes::Bytes;
use crate::transport::Body;
use crate::{
    BoxFuture, Client, Download, Error, EventStream, Items, Operation, OptionalRequest, Paged, Pages, Response, Retry,
    Streamed, http,
};

/// A call to the API that is made by awaiting it.
///
/// Required values were arguments of the method that made the request. Optional values are set by its setters.
///
/// `.await` yields the value; [`send`](Self::send) yields it with status and headers. The future is `Send` and
/// `'static`.
///
/// A request is no future yet, but becomes one (`IntoFuture`), which `.await` does by itself. `join_all`, `buffer_unordered`,
/// `tokio::time::timeout`, `tokio::select!`, `tokio::spawn` and `JoinSet::spawn` take the future: `request.into_future()`.
/// For a call for each of many keys, there is [`concurrent`](crate::concurrent()). A future that is dropped ends its call.
///
/// ```text
/// let call = |id| client.customers().get_customer_by_id(id).into_future();
/// let customers = join_all([1, 2, 3].map(call)).await;
/// ```
// Generated code adds the setters of each operation, so each method here takes a name from them.
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct Request<Op>(pub(crate) sdk_runtime::Request<Op>);

impl<Op> Request<Op> {
    #[doc(hidden)]
    pub fn new(client: &Client) -> Self {
        Self(sdk_runtime::Request::new(&client.0))
    }

    /// Sets the time limit of the call, from its start to the end of the response, with all attempts and waits.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Removes the time limit of the call, for example for a large upload. Each attempt is still bounded by the
    /// [`stall_timeout`](crate::ClientBuilder::stall_timeout) and the
    /// [`response_header_timeout`](crate::ClientBuilder::response_header_timeout).
    pub fn no_timeout(self) -> Self {
        Self(self.0.no_timeout())
    }

    /// Sets the time without progress after which an attempt is given up. The default is the client's.
    pub fn stall_timeout(self, timeout: Duration) -> Self {
        Self(self.0.stall_timeout(timeout))
    }

    /// Sets the time limit for the head of the response in each attempt, counted from the moment at which the request
    /// was sent.
    pub fn response_header_timeout(self, timeout: Duration) -> Self {
        Self(self.0.response_header_timeout(timeout))
    }

    /// Sets the time limit of each whole attempt, even while it makes progress.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        Self(self.0.attempt_timeout(timeout))
    }

    /// Sets how often the call is tried. The default is the client's.
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the body in another media type than that of the operation: a body that is JSON as a form
    /// (`application/x-www-form-urlencoded`), as a multipart form (`multipart/form-data`, whose parts are the fields), or
    /// under another name of JSON. The documentation of the operation lists the media types that the API takes.
    ///
    /// A body that cannot be sent so is an error of kind [`Request`](crate::ErrorKind::Request), and nothing is sent.
    pub fn body_as(self, media_type: &str) -> Self {
        Self(self.0.body_as(media_type))
    }

    /// Declares the call idempotent, whatever its method: making it twice has the same effect as making it once. It is
    /// then repeated even if an earlier attempt may have reached the API.
    pub fn idempotent(self) -> Self {
        Self(self.0.idempotent())
    }

    /// Sets a header. It replaces a header of this name that the client or a parameter sets.
    ///
    /// A name or value that cannot be sent, or a header that belongs to the connection, is an error of the call.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self(self.0.header(name, value))
    }

    /// Makes status 404 a `None`. If the errors of the API are JSON, a 404 with another body, such as the page of a
    /// gateway, remains an error.
    pub fn optional(self) -> OptionalRequest<Op> {
        self.0.optional()
    }
}

impl<Op: Operation> Request<Op> {
    /// Makes the call and yields the value together with status and headers.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<Op::Output>, Error>> + Send + 'static {
        self.0.send()
    }

    /// Makes the call and blocks this thread until it is over. It yields what `.await` does. Needs the feature
    /// `blocking`.
    ///
    /// ```text
    /// let customer = client.customers().get_customer_by_id(42).wait()?;
    /// // With status and headers
    /// let response = client.wait(client.customers().get_customer_by_id(42).send())?;
    /// ```
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). In asynchronous code it is an error of kind
    /// [`Configuration`](crate::ErrorKind::Configuration), and nothing is sent: this thread's other tasks could not go
    /// on. That is noticed in all that Tokio runs, but not with other executors, which stop for the time of the call.
    /// Use `.await` there, or a thread for blocking work, such as those of `tokio::task::spawn_blocking`.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> Result<Op::Output, Error> {
        self.0.wait()
    }

    /// The request as it would be sent, credentials included, to send it by other means.
    ///
    /// # Errors
    ///
    /// Errors of kind [`Configuration`](crate::ErrorKind::Configuration) or
    /// [`Request`](crate::ErrorKind::Request).
    pub fn into_request(self) -> Result<http::Request<Body>, Error> {
        self.0.into_request()
    }
}

impl<Op: Paged> Request<Op> {
    /// A stream of all items, slice after slice. Nothing is sent before the first item is requested.
    ///
    /// If the request sets an offset, the first slice begins there.
    pub fn stream(self) -> Items<Op> {
        self.0.stream()
    }

    /// A stream of all slices as the API answers them. Nothing is sent before the first slice is requested.
    ///
    /// If the request sets an offset, the first slice begins there.
    pub fn pages(self) -> Pages<Op> {
        self.0.pages()
    }
}

impl<Op: Streamed> Request<Op> {
    /// A stream of the items of one answer, as they come. Nothing is sent before the first item is requested.
    pub fn events(self) -> EventStream<Op::Item> {
        self.0.events()
    }
}

impl<Op: Operation> Request<Op> {
    /// Asks for the answer in another media type that the API has for it, such as `text/csv` or `application/pdf`, and takes it
    /// as it is: to disk, as a stream, or in memory. The documentation of the operation lists the media types.
    ///
    /// An API without such an answer sends an error, mostly 406, or an answer in its own media type.
    pub fn answer_as(self, media_type: &str) -> Download {
        self.0.answer_as(media_type)
    }
}

impl<Op: Operation<Output = Bytes>> Request<Op> {
    /// Prepares the answer, which is a file, as a download: to disk, as a stream, or in memory.
    pub fn download(self) -> Download {
        self.0.download()
    }
}

impl<Op: Operation> IntoFuture for Request<Op> {
    type Output = Result<Op::Output, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    /// The call as a future, for functions that take one: `join_all`, `buffer_unordered`, `JoinSet::spawn`.
    fn into_future(self) -> Self::IntoFuture {
        self.0.into_future()
    }
}

impl<Op> Clone for Request<Op> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Shows the operation; neither values of parameters nor a body.
impl<Op: Operation> fmt::Debug for Request<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "testing")]
impl<Op: Operation> crate::testing::Expect<Op> for Request<Op> {
    fn into_runtime_request(self) -> sdk_runtime::Request<Op> {
        self.0
    }
}
