//! Receiving events with hyper alone: `cargo run --example receive_events_hyper --features events -- 127.0.0.1:8080`.
//!
//! The path and the method are for this program to look at. With the feature `tower`, an inbox is a service that looks at the
//! method.

use std::convert::Infallible;

use generated_client::events::{Delivery, Inbox, Receiver};
use http::{Method, Request, Response, StatusCode};
use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// Answers a request.
pub async fn answer(inbox: Inbox<String>, request: Request<Incoming>) -> Result<Response<Empty<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    if (head.method, head.uri.path()) != (Method::POST, "/events") {
        let mut response = Response::new(Empty::new());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    }
    Ok(inbox.accept_body(&head.headers, body).await.into_response())
}

/// Serves until the program ends.
pub async fn serve(listener: TcpListener, inbox: Inbox<String>) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let inbox = inbox.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(inbox.clone(), request));
            if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
                eprintln!("a connection broke: {error}");
            }
        });
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("usage: receive_events_hyper ADDRESS")?;
    let receiver = Receiver::builder().key(std::env::var("PERFECTGYM_WEBHOOK_KEY")?, "main".to_owned()).build()?;
    let handle = |delivery: Delivery<String>| async move {
        println!("{}: {} of {:?}", delivery.value, delivery.kind(), delivery.event.entity());
        Ok::<(), Infallible>(())
    };
    let inbox = Inbox::builder(receiver, handle).start()?;
    Ok(serve(TcpListener::bind(address).await?, inbox).await?)
}
