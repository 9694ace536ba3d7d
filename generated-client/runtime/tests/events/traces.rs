//! Spans and events of deliveries.
#![cfg(feature = "tracing")]

#[path = "../../../tests/support/traces.rs"]
mod capture;

use std::time::Duration;

use self::capture::Capture;
use super::inbox::{gated, send, settle};
use super::*;

#[tokio::test]
async fn the_handling_of_a_delivery_has_a_span() {
    let capture = Capture::start();
    let clock = TestClock::new();
    let (inbox, gate, _seen) = gated(&clock);
    let inbox = inbox.capacity(1).start().unwrap();
    send(&inbox, "id-s3cret").await;
    settle().await;
    send(&inbox, "id-s3cret").await;
    clock.advance(Duration::from_secs(2));
    gate.open(1);
    settle().await;
    send(&inbox, "id-s3cret").await;
    inbox.accept(&keyed("key-s3cret"), &body("id-s3cret")).await;
    gate.open(2);
    for id in ["bad-s3cret", "panic-s3cret"] {
        send(&inbox, id).await;
        settle().await;
    }
    let (spans, events) = capture.of("sdk_runtime");
    assert!(spans.iter().all(|span| span.name == "event"));
    let fields: Vec<Vec<_>> = spans
        .iter()
        .map(|span| span.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect())
        .collect();
    let span =
        [("otel.name", "process keyed"), ("otel.kind", "consumer"), ("api.webhook", "keyed"), ("api.event", "CREATED")];
    let failed = |kind| [&span[..], &[("error.type", kind), ("otel.status_code", "ERROR")]].concat();
    assert_eq!(fields, [span.to_vec(), failed("error"), failed("panic")]);
    assert_eq!(
        events,
        [
            "delivery queued depth=1 kind=CREATED webhook=keyed",
            "delivery waited kind=CREATED seconds=0.0 webhook=keyed",
            "delivery not accepted kind=CREATED reason=in_work webhook=keyed",
            "delivery handled kind=CREATED seconds=2.0 webhook=keyed",
            "delivery doubled kind=CREATED webhook=keyed",
            "delivery refused reason=wrong_key status=401 webhook=keyed",
            "delivery queued depth=1 kind=CREATED webhook=keyed",
            "delivery waited kind=CREATED seconds=0.0 webhook=keyed",
            "delivery failed failure=error kind=CREATED seconds=0.0 webhook=keyed",
            "delivery queued depth=1 kind=CREATED webhook=keyed",
            "delivery waited kind=CREATED seconds=0.0 webhook=keyed",
            "delivery failed failure=panic kind=CREATED seconds=0.0 webhook=keyed",
        ]
    );
    let everything = capture.everything();
    for secret in ["s3cret", KEY, "no such studio", "contractId", "berlin"] {
        assert!(!everything.contains(secret), "{secret}: {everything}");
    }
}
