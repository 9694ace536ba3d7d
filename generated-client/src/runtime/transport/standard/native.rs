//! HTTP/1.1 by reqwest, connections kept for the next request.

use http_body_util::BodyExt as _;

use super::{Settings, tls};
use crate::runtime::error::Error;
use crate::runtime::future::BoxFuture;
use crate::runtime::transport::{Body, Transport, TransportError, TransportErrorKind};

/// What carries requests unless a client is told otherwise: HTTP/1.1, connections kept for the next request. On WebAssembly
/// it is `fetch`, and which connections are made, and how, is the affair of what runs the program.
#[derive(Debug)]
pub struct StandardTransport(reqwest::Client);

impl StandardTransport {
    pub(crate) fn new(settings: &Settings) -> Result<Self, Error> {
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // Other crates can turn these on for all users of reqwest; what bodies are read with is decided here.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .http1_only()
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
    if let Some(progress) = body.progress() {
        // Also of a body without bytes, the connection asks before it writes anything whether there is more of it.
        progress.connecting();
        *request.body_mut() = Some(reqwest::Body::wrap(body));
    } else if !body.is_over() {
        *request.body_mut() = Some(reqwest::Body::wrap(body));
    }
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
    let (dns, late) = (error.is_dns(), error.is_timeout());
    let mut failure = TransportError::new(kind).with_source(error.without_url());
    let cause = failure.cause_mut();
    if dns {
        cause.words = Some("the name of the host could not be resolved");
    } else if kind == TransportErrorKind::Connect && cause.words.is_none() && !cause.system && !late {
        // Errors of the platform's TLS are known by what they are not.
        cause.words = cfg!(feature = "native-tls").then_some("the TLS handshake failed");
        cause.lasting |= cause.words.is_some();
    }
    failure
}
