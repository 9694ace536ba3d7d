//! Receiving the events of many studios, with axum:
//! `cargo run --example receive_events --features tower -- 127.0.0.1:8080`.
//!
//! An event can be lost, and can come twice. The inbox handles a delivery once; against losses, the example `nightly_sync`
//! reads the lists in full.

use std::future::Future;
use std::time::Duration;

use axum::Router;
use generated_client::events::{Delivery, Inbox, Receiver};
use generated_client::models::EventPayload;
use generated_client::{Client, Error, EventEntity};

/// A studio: what its webhook key leads to.
#[derive(Clone, Debug)]
pub struct Studio {
    /// Its name.
    pub name: &'static str,
    /// The client with its API key, which is not its webhook key.
    pub client: Client,
}

/// Before a studio sends events, its activation is confirmed once, with its API key.
pub async fn activate(studio: &Studio) -> Result<(), Error> {
    studio.client.studios().confirm_activation().await
}

/// What receives the events of these studios, each with its webhook key. It must be called in a Tokio runtime.
pub fn inbox(studios: impl IntoIterator<Item = (String, Studio)>) -> Result<Inbox<Studio>, Error> {
    // The vendor waits five seconds for the answer.
    let mut receiver = Receiver::builder().body_timeout(Duration::from_secs(3));
    for (key, studio) in studios {
        receiver = receiver.key(key, studio);
    }
    Inbox::builder(receiver.build()?, handle).capacity(1000).workers(8).start()
}

/// Handles a delivery. It has been answered by now: an error forgets it, so that the next attempt of the sender counts.
pub async fn handle(delivery: Delivery<Studio>) -> Result<(), Error> {
    let Studio { name, client } = &delivery.value;
    // What is changed is asked for; the event says only that something has.
    match delivery.event.entity() {
        EventEntity::Customer(id) => match client.customers().get_customer_by_id(id).optional().await? {
            Some(customer) => println!("{name}: customer {id} is {}", customer.status),
            None => println!("{name}: customer {id} is gone"),
        },
        EventEntity::ClassBooking(id) => {
            let booking = client.classes().get_class_booking_by_id(id).optional().await?;
            println!("{name}: class booking {id} {}", if booking.is_some() { "has changed" } else { "is gone" });
        }
        entity => println!("{name}: {} of {entity:?}", delivery.kind()),
    }
    // Some types have a content.
    for payload in &delivery.event.payload {
        if let EventPayload::CustomerHomeStudioUpdated(event) = payload
            && let Some(studios) = &event.content
        {
            println!("{name}: from studio {:?} to {:?}", studios.source_studio_id, studios.target_studio_id);
        }
    }
    Ok(())
}

/// Serves until `stop` ends, and then finishes what was accepted.
pub async fn serve(
    listener: tokio::net::TcpListener,
    inbox: Inbox<Studio>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Box<dyn std::error::Error>> {
    let router = Router::new().route_service("/events", inbox.clone());
    let served = axum::serve(listener, router).with_graceful_shutdown(stop).await;
    // Also if the server failed: what was answered with 200 does not come again.
    inbox.shutdown(Duration::from_secs(20)).await?;
    Ok(served?)
}

/// Ctrl-C, or on Unix the signal by which containers are stopped.
async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = signal.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    drop(tokio::signal::ctrl_c().await);
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("usage: receive_events ADDRESS")?;
    let studio = Studio { name: "main", client: Client::from_env()? };
    activate(&studio).await?;
    let inbox = inbox([(std::env::var("PERFECTGYM_WEBHOOK_KEY")?, studio)])?;
    serve(tokio::net::TcpListener::bind(address).await?, inbox, stopped()).await
}
