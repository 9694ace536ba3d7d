//! HTTP on a loopback socket, on a thread of its own.

use std::convert::Infallible;
use std::future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use http::{Request, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::oneshot;

use crate::client::ClientBuilder;
use crate::error::Error;
use crate::testing::answer::Answer;
use crate::testing::call::ReceivedCall;
use crate::testing::registry::Registry;
use crate::testing::steps::{HungUp, Steps};

/// A running server. It stops when it is dropped.
pub(in crate::testing) struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(in crate::testing) fn start(registry: Arc<Registry>) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("mock".to_owned()).spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = TcpListener::from_std(listener) else { return };
                runtime.spawn(accept(listener, registry));
                let _ = stopped.await;
            });
            // The runtime goes here, and with it every connection.
        })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    pub(in crate::testing) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Makes the clients of a builder come here.
    pub(in crate::testing) fn lead(&self, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        Ok(builder.base_url(&self.url())?.plain_http_on_loopback(true))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: TcpListener, registry: Arc<Registry>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        tokio::spawn(serve(stream, Arc::clone(&registry)));
    }
}

async fn serve(stream: TcpStream, registry: Arc<Registry>) {
    let service = service_fn(move |request| respond(request, Arc::clone(&registry)));
    // It fails where the mock hangs up, or the client does.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(request: Request<Incoming>, registry: Arc<Registry>) -> Result<Response<Steps>, HungUp> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| HungUp)?.to_bytes();
    let call = ReceivedCall::new(registry.description, parts, body);
    match registry.answer(call) {
        Answer::Reply(reply) => Ok(reply.into_response(registry.clock())),
        Answer::Silence => future::pending().await,
        Answer::HangUp => Err(HungUp),
    }
}
