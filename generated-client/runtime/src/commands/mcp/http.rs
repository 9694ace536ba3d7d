//! The server over HTTP, for programs on this machine.
//!
//! Pages in a browser can send requests to this machine, too. Their requests have an `Origin`, or the name of their own host, and
//! are refused.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::server::Server;

/// The path of the server.
const PATH: &str = "/mcp";

/// As many connections are open at once.
const MOST_CONNECTIONS: usize = 64;

type Service = StreamableHttpService<Arc<Server>, LocalSessionManager>;

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
    accept(listener, service(server)).await
}

/// The protocol over HTTP.
pub(super) fn service(server: Arc<Server>) -> Service {
    let config = StreamableHttpServerConfig::default()
        .with_allowed_hosts(["localhost", "127.0.0.1", "::1"])
        .enforce_origin_validation();
    StreamableHttpService::new(move || Ok(Arc::clone(&server)), Arc::new(LocalSessionManager::default()), config)
}

async fn accept(listener: TcpListener, service: Service) -> Result<(), String> {
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&connections).acquire_owned().await else { return Ok(()) };
        // A connection that was given up before it was taken is no reason to stop.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let service = service.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| respond(service.clone(), request));
            let mut builder = http1::Builder::new();
            builder.timer(TokioTimer::new());
            // It fails where the client hangs up.
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
            drop(permit);
        });
    }
}

async fn respond(
    service: Service,
    request: Request<Incoming>,
) -> Result<Response<BoxBody<Bytes, Infallible>>, Infallible> {
    if request.uri().path() != PATH {
        let mut response = Response::new(Full::new(Bytes::from_static(b"the server is at /mcp\n")).boxed());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    }
    Ok(service.handle(request).await)
}
