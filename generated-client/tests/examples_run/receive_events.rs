//! The example `receive_events`.

use std::time::Duration;

use generated_client::events::{InboxEvent, Receiver};
use generated_client::models::{Customer, ErrorResponse, Event};
use generated_client::testing::{Expect as _, Mock, Sample as _, deliver, from_json};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/receive_events.rs"]
mod example;

fn event(uuid: &str, kind: &str) -> Event {
    from_json(&format!(
        r#"{{"entityId": 42, "uuid": "{uuid}", "payload": [{{"timestamp": 1767322800000, "type": "{kind}"}}]}}"#
    ))
}

/// Two studios with a key each: the customer is asked for with the client of the right one, once for each event.
#[tokio::test]
async fn receive_events() {
    let mock = Mock::start();
    mock.studios().confirm_activation().returns(()).times(1);
    mock.customers().get_customer_by_id(42).returns(Customer::sample()).times(1);
    let studio = example::Studio { name: "berlin", client: mock.client() };
    let other = Mock::start();
    other.customers().get_customer_by_id(42).fails(404, ErrorResponse::sample()).times(1);
    example::activate(&studio).await.unwrap();
    let hamburg = example::Studio { name: "hamburg", client: other.client() };
    let inbox = example::inbox([("key-b".to_owned(), studio), ("key-h".to_owned(), hamburg)]).unwrap();

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let service = tokio::spawn(async move {
        example::serve(listener, inbox, async { drop(stopped.await) }).await.map_err(|error| error.to_string())
    });

    let url = format!("http://{address}/events");
    let send = |event: Event, key: &str| {
        let sending = deliver(&event, key).send(&url);
        async { sending.await.unwrap().as_u16() }
    };
    assert_eq!(send(event("1", "CUSTOMER_UPDATED"), "key-b").await, 200);
    assert_eq!(send(event("2", "CUSTOMER_DELETED"), "key-h").await, 200);
    assert_eq!(send(event("3", "CUSTOMER_UPDATED"), "key-x").await, 401);
    assert_eq!(send(event("4", "CUSTOMER_VANISHED"), "key-b").await, 200);
    stop.send(()).unwrap();
    service.await.unwrap().unwrap();
}

/// Doubles are told apart for each key. What fails is forgotten.
#[tokio::test]
async fn events_are_handled_once() {
    let (told, mut all) = tokio::sync::mpsc::unbounded_channel();
    let receiver = Receiver::builder().key("key-b", "berlin").key("key-h", "hamburg").build().unwrap();
    let lines = told.clone();
    let handler = move |delivery: generated_client::events::Delivery<&'static str>| {
        lines.send(format!("{} {}", delivery.value, delivery.kind())).unwrap();
        std::future::ready(if delivery.kind() == "DEVICE_CREATED" { Err("no such device") } else { Ok(()) })
    };
    let inbox = generated_client::events::Inbox::builder(receiver, handler)
        .workers(1)
        .observer(move |event: &InboxEvent<'_>| {
            if let InboxEvent::Failed { .. } = event {
                told.send("failed".to_owned()).unwrap();
            }
        })
        .start()
        .unwrap();
    for (uuid, kind, key) in [
        ("1", "CUSTOMER_CREATED", "key-b"),
        ("1", "CUSTOMER_CREATED", "key-b"),
        ("1", "CUSTOMER_CREATED", "key-h"),
        ("2", "DEVICE_CREATED", "key-b"),
    ] {
        let request = deliver(&event(uuid, kind), key).build("/events");
        // A double that comes before the first one is handled must come again.
        while inbox.accept(request.headers(), request.body()).await.status != 200 {
            tokio::task::yield_now().await;
        }
    }
    inbox.shutdown(Duration::from_secs(20)).await.unwrap();
    drop(inbox);
    let mut seen = Vec::new();
    while let Ok(line) = all.try_recv() {
        seen.push(line);
    }
    assert_eq!(seen, ["berlin CUSTOMER_CREATED", "hamburg CUSTOMER_CREATED", "berlin DEVICE_CREATED", "failed"]);
}
