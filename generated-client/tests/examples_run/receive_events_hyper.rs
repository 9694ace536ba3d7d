//! The example `receive_events_hyper`.

use std::convert::Infallible;

use generated_client::events::{Delivery, Inbox, Receiver};
use generated_client::models::Event;
use generated_client::testing::{Sample as _, deliver};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/receive_events_hyper.rs"]
mod example;

#[tokio::test]
async fn receive_events_hyper() {
    let (told, mut all) = tokio::sync::mpsc::unbounded_channel();
    let receiver = Receiver::builder().key("key", "berlin".to_owned()).build().unwrap();
    let handler = move |delivery: Delivery<String>| {
        told.send(delivery.value).unwrap();
        std::future::ready(Ok::<(), Infallible>(()))
    };
    let inbox = Inbox::builder(receiver, handler).start().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = tokio::spawn(example::serve(listener, inbox));

    for (path, key, status) in [("/events", "key", 200), ("/events", "other", 401), ("/elsewhere", "key", 404)] {
        let answer = deliver(&Event::sample(), key).send(&format!("http://{address}{path}")).await.unwrap();
        assert_eq!(answer.as_u16(), status, "{path} {key}");
    }
    assert_eq!(all.recv().await.as_deref(), Some("berlin"));
    service.abort();
}
