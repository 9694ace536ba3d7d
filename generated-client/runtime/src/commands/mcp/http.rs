//! The server over HTTP, for programs on this machine.
//!
//! Pages in a browser can send requests to this machine, too. Their requests have an `Origin`, or the name of their own host, and
//! are refused.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::lines::marked;
use super::server::Server;
use crate::transport::BoxError;

/// The path of the server.
const PATH: &str = "/mcp";

/// As many connections are open at once.
pub(super) const MOST_CONNECTIONS: usize = 64;

/// As many bytes are taken of a request.
pub(super) const MOST_BYTES: usize = 4 * 1024 * 1024;

/// How long the body of a request may take.
const LONGEST_BODY: Duration = Duration::from_secs(30);

/// The wait after a connection that could not be taken.
const PAUSE: Duration = Duration::from_millis(50);

/// What a connection is told for which there is no place.
const FULL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// As many sessions are open at once. Those that are not used end by themselves after some minutes.
pub(super) const MOST_SESSIONS: usize = 256;

/// The header with the session of a request.
const SESSION: &str = "mcp-session-id";

/// The protocol over HTTP.
#[derive(Clone)]
pub(super) struct Endpoint {
    service: StreamableHttpService<Arc<Server>, LocalSessionManager>,
    sessions: Arc<LocalSessionManager>,
}

pub(super) async fn serve(
    server: Arc<Server>,
    address: SocketAddr,
    note: &mut (dyn FnMut(&str) + Send),
) -> Result<(), String> {
    let failed = |error| format!("cannot listen on {address}: {error}");
    if !address.ip().is_loopback() {
        return Err(format!("{address} is not on this machine alone"));
    }
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let local = listener.local_addr().map_err(failed)?;
    note(&format!("serving on http://{local}{PATH}"));
    accept(listener, Endpoint::new(server)).await
}

impl Endpoint {
    pub(super) fn new(server: Arc<Server>) -> Self {
        let config = StreamableHttpServerConfig::default()
            .with_allowed_hosts(["localhost", "127.0.0.1", "::1"])
            // Marks make requests longer, whose length is bounded before.
            .with_max_request_body_bytes(usize::MAX)
            .enforce_origin_validation();
        let sessions = Arc::new(LocalSessionManager::default());
        let service = StreamableHttpService::new(move || Ok(Arc::clone(&server)), Arc::clone(&sessions), config);
        Self { service, sessions }
    }

    /// The answer to a request.
    pub(super) async fn respond<B>(&self, request: Request<B>) -> Response<BoxBody<Bytes, Infallible>>
    where
        B: http_body::Body<Data = Bytes, Error: Into<BoxError>>,
    {
        if request.uri().path() != PATH {
            return plain(StatusCode::NOT_FOUND, "the server is at /mcp\n");
        }
        let (parts, body) = request.into_parts();
        let body = match tokio::time::timeout(LONGEST_BODY, Limited::new(body, MOST_BYTES).collect()).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(_)) => return plain(StatusCode::PAYLOAD_TOO_LARGE, "the request is broken, or larger than 4 MiB\n"),
            Err(_) => return plain(StatusCode::REQUEST_TIMEOUT, "the request did not come in time\n"),
        };
        // Only a POST has a request.
        let body = match parts.method {
            Method::POST if !parts.headers.contains_key(SESSION) && self.is_full().await => {
                return plain(StatusCode::SERVICE_UNAVAILABLE, "there are too many sessions\n");
            }
            Method::POST => match marked(&body) {
                Ok(body) => Bytes::from(body),
                Err(refusal) => {
                    // A page is refused before anything is said of its request.
                    let empty = Request::from_parts(parts, Full::new(Bytes::new()));
                    let checked = self.service.handle(empty).await;
                    let is_page = checked.status() == StatusCode::FORBIDDEN;
                    return if is_page {
                        checked
                    } else {
                        response(StatusCode::BAD_REQUEST, "application/json", refusal)
                    };
                }
            },
            _ => body,
        };
        self.service.handle(Request::from_parts(parts, Full::new(body))).await
    }

    async fn is_full(&self) -> bool {
        self.sessions.sessions.read().await.len() >= MOST_SESSIONS
    }
}

pub(super) async fn accept(listener: TcpListener, endpoint: Endpoint) -> Result<(), String> {
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // A connection that was given up before it was taken is no reason to stop; without files left, others have to end.
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let Ok(permit) = Arc::clone(&connections).try_acquire_owned() else {
            // Without a place for it, it is told so and not left waiting.
            let _ = stream.try_write(FULL);
            continue;
        };
        let endpoint = endpoint.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let endpoint = endpoint.clone();
                async move { Ok::<_, Infallible>(endpoint.respond(request).await) }
            });
            let mut builder = http1::Builder::new();
            builder.timer(TokioTimer::new());
            // It fails where the client hangs up.
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
            drop(permit);
        });
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<BoxBody<Bytes, Infallible>> {
    response(status, "text/plain", text.to_owned())
}

fn response(status: StatusCode, media_type: &'static str, text: String) -> Response<BoxBody<Bytes, Infallible>> {
    let mut response = Response::new(Full::new(Bytes::from(text)).boxed());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
