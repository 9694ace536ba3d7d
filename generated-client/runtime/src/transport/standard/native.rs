//! HTTP by means of reqwest, with a pool of connections.

use std::fmt;
use std::time::Duration;

use http_body_util::BodyExt as _;
use tokio::runtime::Handle;
use tokio::sync::OwnedSemaphorePermit;

use super::Settings;
use super::builder::TransportBuilder;
use super::connections::{Connections, PermittedBody};
use super::pools::{Make, Pools};
use super::proxy::Proxy;
use super::tls::{self, Tls};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::{Body, Refused, Transport, TransportError, TransportErrorKind};

/// Interval and timeout of HTTP/2 pings on connections with open requests. Over HTTP/2 a request that times out does
/// not close its connection, so without pings the next request would use the dead one again.
#[cfg(feature = "http2")]
const ALIVE: Duration = Duration::from_secs(10);

/// The default transport: HTTP/1.1, or HTTP/2 with the feature `http2` and a server that chooses it, with a pool of
/// connections. On WebAssembly it is the host's `fetch`, and the host decides about connections.
pub struct StandardTransport {
    pools: Pools<Recipe>,
    connections: Option<Connections>,
}

impl StandardTransport {
    /// A builder for a transport with other certificates, proxies or connections.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::new(&Settings::default())
    }

    pub(crate) fn new(settings: &Settings) -> Result<Self, Error> {
        TransportBuilder::new(settings).build()
    }

    pub(super) fn of(settings: &TransportBuilder) -> Result<Self, Error> {
        let http2 = cfg!(feature = "http2") && !settings.http1_only;
        let recipe = Recipe {
            connect_timeout: settings.connect_timeout,
            idle_timeout: settings.idle_timeout,
            http2,
            proxy: Proxy::of(&settings.proxy)?,
            tls: Tls::new(&settings.certificates, http2)?,
        };
        let pools = Pools::new(recipe)
            .map_err(|error| Error::configuration("the HTTP client cannot be set up").with_source(error))?;
        Ok(Self { pools, connections: settings.most_connections.map(Connections::new) })
    }
}

/// What an HTTP client is made from.
struct Recipe {
    connect_timeout: Duration,
    idle_timeout: Duration,
    http2: bool,
    proxy: Option<Proxy>,
    tls: Tls,
}

impl Make for Recipe {
    fn make(&self) -> reqwest::Result<reqwest::Client> {
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // Other crates can enable these features of reqwest for all its users, but this crate decompresses bodies
            // itself.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            // This crate reads the environment itself, because reqwest ignores invalid proxies silently.
            .no_proxy()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.idle_timeout);
        if self.idle_timeout.is_zero() {
            http = http.pool_max_idle_per_host(0);
        }
        if !self.http2 {
            http = http.http1_only();
        }
        #[cfg(feature = "http2")]
        {
            http = http.http2_keep_alive_interval(ALIVE).http2_keep_alive_timeout(ALIVE);
        }
        if let Some(proxy) = &self.proxy {
            http = http.proxy(proxy.for_https()?);
        }
        self.tls.configure(http).build()
    }
}

/// Shows no settings: those of proxies can have passwords.
impl fmt::Debug for StandardTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandardTransport").finish_non_exhaustive()
    }
}

impl Transport for StandardTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let Ok(runtime) = Handle::try_current() else {
            let error = TransportError::unsendable("there is no Tokio runtime, which its connections need");
            return Box::pin(async { Err(error) });
        };
        let progress = request.body().progress().cloned();
        let request = match convert(request) {
            Ok(request) => request,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        // A request that no connection has begun to write was not sent, even if the connection broke.
        let failure = move |error| failure(error, progress.is_some_and(|progress| progress.is_connecting()));
        let http = match self.pools.of(runtime.id()) {
            Ok(http) => http,
            Err(error) => return Box::pin(async move { Err(failure(error)) }),
        };
        let Some(connections) = &self.connections else {
            let sending = http.execute(request);
            return Box::pin(async move { Ok(answer(sending.await.map_err(failure)?, None)) });
        };
        let host = connections.to(request.url());
        Box::pin(async move {
            // The semaphore is never closed.
            let permit = host.acquire_owned().await.ok();
            Ok(answer(http.execute(request).await.map_err(failure)?, permit))
        })
    }
}

fn answer(response: reqwest::Response, permit: Option<OwnedSemaphorePermit>) -> http::Response<Body> {
    let response: http::Response<reqwest::Body> = response.into();
    response.map(|body| {
        let body = body.map_err(reqwest::Error::without_url);
        if permit.is_some() { Body::wrap(PermittedBody { body, permit }) } else { Body::wrap(body) }
    })
}

fn convert(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let unsendable = TransportError::unsendable;
    let (head, body) = request.into_parts();
    let url = reqwest::Url::parse(&head.uri.to_string()).map_err(|_| unsendable("the URL cannot be sent"))?;
    // This client and the HTTP library must read the same path from the URL.
    if url.path() != head.uri.path() {
        return Err(unsendable("the path would change on the way"));
    }
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    if let Some(progress) = body.progress() {
        // Before it writes anything, the connection polls the body for its first bytes, even if it is empty.
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

/// An error of the HTTP library, without the URL, whose path and query hold values; `unsent` if no connection had begun to write.
fn failure(error: reqwest::Error, unsent: bool) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else if unsent {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Broken
    };
    let (dns, late, connect) = (error.is_dns(), error.is_timeout(), error.is_connect());
    let mut failure = TransportError::new(kind).with_source(error.without_url());
    failure = match failure.refused() {
        // The server refused it after the client took the handshake to be complete, and has read no request.
        Some(Refused::Certificate) => failure.of_kind(TransportErrorKind::Connect),
        Some(Refused::Request) => failure.of_kind(TransportErrorKind::Unprocessed),
        None => failure,
    };
    let cause = failure.cause_mut();
    if dns {
        cause.message = Some("the name of the host could not be resolved");
    } else if connect && cause.message.is_none() && !cause.is_from_system && !late {
        // Errors of the platform's TLS have no type of their own: all other causes are excluded by here.
        cause.message = cfg!(feature = "native-tls").then_some("the TLS handshake failed");
        cause.is_lasting |= cause.message.is_some();
    }
    failure
}
