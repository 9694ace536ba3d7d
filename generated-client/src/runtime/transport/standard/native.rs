//! HTTP/1.1 by reqwest, connections kept for the next request.

use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::BodyExt as _;

use super::{Settings, tls};
use crate::runtime::error::Error;
use crate::runtime::future::BoxFuture;
use crate::runtime::transport::{Body, BoxError, Transport, TransportError, TransportErrorKind};

/// HTTP by reqwest.
pub(crate) struct StandardTransport(reqwest::Client);

impl StandardTransport {
    pub(crate) fn new(settings: &Settings) -> Result<Self, Error> {
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(settings.connect_timeout);
        if !settings.proxy {
            http = http.no_proxy();
        }
        let http = tls::configure(http)?
            .build()
            .map_err(|error| Error::configuration("the HTTP client cannot be set up").with_source(error))?;
        Ok(Self(http))
    }
}

impl Transport for StandardTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let request = match convert(request) {
            Ok(request) => request,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let sending = self.0.execute(request);
        Box::pin(async move {
            let response: http::Response<reqwest::Body> = sending.await.map_err(failure)?.into();
            Ok(response.map(|body| Body::wrap(body.map_err(reqwest::Error::without_url))))
        })
    }
}

fn convert(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let unsendable = |why: &str| TransportError::new(TransportErrorKind::Unsendable).with_source(why);
    let (head, body) = request.into_parts();
    let url = reqwest::Url::parse(&head.uri.to_string()).map_err(|_| unsendable("the URL cannot be sent"))?;
    // Two readers of one URL must agree on where it leads.
    if url.path() != head.uri.path() {
        return Err(unsendable("the path would change on the way"));
    }
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = match body.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(reqwest::Body::from(bytes)),
        Err(body) => Some(reqwest::Body::wrap(Shared { size: body.size_hint(), body: Mutex::new(body) })),
    };
    if !tls::AVAILABLE && request.url().scheme() == "https" {
        return Err(unsendable("this was built without TLS: turn on one of the TLS features"));
    }
    Ok(request)
}

/// An error of the HTTP library, without the URL, whose path and query hold values.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind).with_source(error.without_url())
}

/// A body that reqwest takes: it asks for `Sync`, though it never shares one. The lock is never waited for.
struct Shared {
    size: SizeHint,
    body: Mutex<Body>,
}

impl HttpBody for Shared {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.body.get_mut() {
            Ok(body) => Pin::new(body).poll_frame(context),
            Err(_) => Poll::Ready(Some(Err("the body's source has failed before".into()))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.size
    }
}
