//! Transports: HTTP stacks that send requests.

mod body;
mod cause;
mod error;
mod progress;
pub(crate) mod standard;

pub use self::body::{Body, BoxError};
pub(crate) use self::cause::{Cause, Refused};
pub use self::error::{TransportError, TransportErrorKind};
pub(crate) use self::progress::{Bounds, Progress, Stage};
pub use self::standard::StandardTransport;
#[cfg(not(target_family = "wasm"))]
pub use self::standard::TransportBuilder;

use std::sync::Arc;

use super::future::BoxFuture;

/// An HTTP stack. It sends a request once and yields the response, whatever its status.
///
/// The client does everything else: credentials, rate limits, retries, timeouts (by dropping the future), decompression
/// and limits on the size of bodies. So an implementation must neither repeat a request nor follow a redirect, and it
/// must pass bodies on unchanged.
///
/// No implementation is needed for certificates, proxies and limits on connections: [`StandardTransport::builder`] has
/// settings for them.
///
/// [`Body`] is a [`http_body::Body`] that is `Send` and `Sync`, so that other libraries take it as it is:
///
/// ```
/// use sdk_runtime::BoxFuture;
/// use sdk_runtime::transport::{Body, Transport, TransportError, TransportErrorKind};
///
/// /// By a client of `reqwest` that the application has anyway.
/// struct Shared(reqwest::Client);
///
/// impl Transport for Shared {
///     fn send(
///         &self,
///         request: http::Request<Body>,
///     ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
///         let http = self.0.clone();
///         Box::pin(async move {
///             let unsendable = |_| TransportError::new(TransportErrorKind::Unsendable);
///             let request = request.map(reqwest::Body::wrap).try_into().map_err(unsendable)?;
///             let response = http.execute(request).await.map_err(|error: reqwest::Error| {
///                 // Without the URL, which has values of parameters.
///                 let kind = if error.is_connect() {
///                     TransportErrorKind::Connect
///                 } else {
///                     TransportErrorKind::Broken
///                 };
///                 TransportError::new(kind).with_source(error.without_url())
///             })?;
///             Ok(http::Response::from(response).map(Body::wrap))
///         })
///     }
/// }
///
/// // Redirects would take the key along.
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
/// # let _ = Shared;
/// # let _ = http;
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. Its URI is absolute.
    ///
    /// # Errors
    ///
    /// No response came. The [kind](TransportErrorKind) of the error tells whether the request may have been sent,
    /// which decides whether it is repeated.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;
}

/// One transport for several clients.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}
