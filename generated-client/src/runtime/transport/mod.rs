//! What carries requests to the API and answers back.

mod body;
mod cause;
mod error;
mod progress;
pub(crate) mod standard;

pub use self::body::{Body, BoxError};
pub(crate) use self::cause::Cause;
pub use self::error::{TransportError, TransportErrorKind};
pub(crate) use self::progress::{Bounds, Progress, Stage};
pub use self::standard::StandardTransport;

use std::sync::Arc;

use super::future::BoxFuture;

/// An HTTP stack: sends a request once and yields what comes back, whatever its status.
///
/// The client does everything else: credentials, limits, attempts, timeouts (by dropping the future), decompression and
/// bounds on bodies. An implementation therefore neither repeats a request nor follows a redirect, and it passes
/// bodies on as they come.
pub trait Transport: Send + Sync + 'static {
    /// Sends it. The URI is absolute.
    ///
    /// # Errors
    ///
    /// No answer came. Whether the request can have left is told by the [kind](TransportErrorKind) of the error, which decides about
    /// repeating it.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;
}

/// One transport for several clients.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}
