//! The inbox: answers at once, handles once.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::BoxFuture;
use sdk_runtime::events::{
    Busy, Claim, Delivery, Failure, HandOver, Inbox, InboxBuilder, InboxEvent, Mark, MemoryOnce, Once, Outcome, Reason,
};
use sdk_runtime::http::StatusCode;
use sdk_runtime::transport::BoxError;
use tokio::sync::Semaphore;

use super::*;

pub(crate) type Got = Delivery<Keyed, &'static str>;

/// What the observer of an inbox saw, each as a word or two.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    pub(crate) fn add(&self, text: impl Into<String>) {
        self.0.lock().unwrap().push(text.into());
    }

    fn observe(&self, event: &InboxEvent<'_>) {
        self.add(match event {
            InboxEvent::Received => "received".to_owned(),
            InboxEvent::Refused { reason, status, .. } => format!("refused {} {}", reason.as_str(), status.as_u16()),
            InboxEvent::Doubled { kind, .. } => format!("doubled {kind}"),
            InboxEvent::Busy { reason, .. } => format!("busy {}", reason.as_str()),
            InboxEvent::Queued { depth, .. } => format!("queued {depth}"),
            InboxEvent::Started { waited, .. } => format!("started {}", waited.as_secs()),
            InboxEvent::Handled { kind, duration, .. } => format!("handled {kind} {}", duration.as_secs()),
            InboxEvent::Failed { failure: Failure::Error(error), .. } => format!("failed error {error}"),
            InboxEvent::Failed { failure, .. } => format!("failed {}", failure.as_str()),
            InboxEvent::Unmarked { .. } => "unmarked".to_owned(),
            other => format!("{other:?}"),
        });
    }
}

/// Handlers wait here until a test lets them go on.
#[derive(Clone)]
pub(crate) struct Gate(Arc<Semaphore>);

impl Gate {
    pub(crate) fn closed() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    pub(crate) fn open(&self, times: usize) {
        self.0.add_permits(times);
    }

    pub(crate) async fn pass(&self) {
        self.0.acquire().await.unwrap().forget();
    }
}

/// An inbox with one worker, whose handler passes the gate, and what happens.
pub(crate) fn gated(clock: &TestClock) -> (InboxBuilder<Keyed, &'static str>, Gate, Seen) {
    let (gate, seen) = (Gate::closed(), Seen::default());
    let receiver = builder().clock(clock.clone()).build().unwrap();
    let inside = gate.clone();
    let inbox = Inbox::builder(receiver, move |delivery: Got| {
        let gate = inside.clone();
        async move {
            gate.pass().await;
            match delivery.id().as_deref() {
                Some(id) if id.starts_with("bad") => Err("no such studio".into()),
                Some(id) if id.starts_with("panic") => panic!("a handler of a test panics"),
                _ => Ok::<(), BoxError>(()),
            }
        }
    });
    let observed = seen.clone();
    (inbox.workers(1).observer(move |event: &InboxEvent<'_>| observed.observe(event)), gate, seen)
}

pub(crate) async fn send(inbox: &Inbox<Keyed, &'static str>, id: &str) -> (u16, String) {
    let answer = inbox.accept(&keyed(KEY), &body(id)).await;
    let outcome = match answer.outcome {
        Outcome::Busy(busy) => busy.as_str().to_owned(),
        Outcome::Refused(rejected) => rejected.reason().as_str().to_owned(),
        other => format!("{other:?}"),
    };
    (answer.status.as_u16(), outcome)
}

/// Lets all tasks go on as far as they can.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

fn answer(status: u16, outcome: &str) -> (u16, String) {
    (status, outcome.to_owned())
}

#[tokio::test]
async fn deliveries_are_answered_before_they_are_handled() {
    let clock = TestClock::new();
    let (inbox, gate, seen) = gated(&clock);
    let inbox = inbox.start().unwrap();
    assert_eq!(send(&inbox, "1").await, answer(200, "Queued"));
    settle().await;
    assert_eq!(seen.take(), ["received", "queued 1", "started 0"]);
    assert_eq!(send(&inbox, "2").await, answer(200, "Queued"));
    assert_eq!(inbox.queued(), 1);
    clock.advance(Duration::from_secs(7));
    gate.open(2);
    settle().await;
    assert_eq!(seen.take(), ["received", "queued 1", "handled CREATED 7", "started 7", "handled CREATED 0"]);
    assert_eq!(inbox.queued(), 0);
}

#[tokio::test]
async fn refusals_are_told_and_hide_the_key() {
    let (inbox, _gate, seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    let refused = inbox.accept(&keyed("secret"), &body("1")).await;
    assert!(matches!(&refused.outcome, Outcome::Refused(rejected) if rejected.reason() == Reason::WrongKey));
    assert!(!format!("{refused:?} {inbox:?}").contains("secret"));
    assert_eq!(seen.take(), ["received", "refused wrong_key 401"]);
}

#[tokio::test]
async fn doubles_are_told_apart_at_every_moment() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    // At the same time.
    let (headers, body) = (keyed(KEY), body("1"));
    let (first, second) = tokio::join!(inbox.accept(&headers, &body), inbox.accept(&headers, &body));
    let mut both = [first.status.as_u16(), second.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [200, 503]);
    // While the first is handled, and afterwards.
    settle().await;
    assert_eq!(send(&inbox, "1").await, answer(503, "in_work"));
    gate.open(1);
    settle().await;
    assert_eq!(send(&inbox, "1").await, answer(200, "Doubled"));
    // The same id from another account is another delivery.
    let other = inbox.accept(&keyed("key-of-hamburg-012345678"), &body).await;
    assert!(matches!(other.outcome, Outcome::Queued));
    let events = seen.take();
    assert_eq!(events.iter().filter(|event| event.starts_with("handled")).count(), 1);
    assert_eq!(events.iter().filter(|event| *event == "doubled CREATED").count(), 1);
}

#[tokio::test]
async fn failures_release_the_mark_and_are_told() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    gate.open(100);
    for id in ["bad", "panic"] {
        for _ in 0..2 {
            assert_eq!(send(&inbox, id).await, answer(200, "Queued"));
            settle().await;
        }
    }
    let failed: Vec<_> = seen.take().into_iter().filter(|event| event.starts_with("failed")).collect();
    assert_eq!(failed, ["failed error no such studio", "failed error no such studio", "failed panic", "failed panic"]);
    assert_eq!(send(&inbox, "1").await, answer(200, "Queued"), "the worker goes on after a panic");
    settle().await;
    assert!(seen.take().contains(&"handled CREATED 0".to_owned()));
}

#[tokio::test]
async fn a_full_queue_is_answered_with_503_and_claims_nothing() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox =
        inbox.capacity(2).busy(StatusCode::TOO_MANY_REQUESTS, Some(Duration::from_millis(1500))).start().unwrap();
    assert_eq!(send(&inbox, "1").await.0, 200);
    settle().await;
    for id in ["2", "3"] {
        assert_eq!(send(&inbox, id).await.0, 200);
    }
    let busy = inbox.accept(&keyed(KEY), &body("4")).await;
    assert!(matches!(busy.outcome, Outcome::Busy(Busy::Full)));
    let response = busy.into_response::<()>();
    assert_eq!((response.status().as_u16(), &response.headers()["retry-after"]), (429, &HeaderValue::from_static("2")));
    gate.open(3);
    settle().await;
    assert_eq!(send(&inbox, "4").await, answer(200, "Queued"));
    assert!(seen.take().contains(&"busy full".to_owned()));
}

#[tokio::test]
async fn an_answer_of_success_is_no_answer_of_a_busy_inbox() {
    let (inbox, _gate, _seen) = gated(&TestClock::new());
    let inbox = inbox.capacity(1).busy(StatusCode::OK, None).start().unwrap();
    assert_eq!(send(&inbox, "1").await.0, 200);
    settle().await;
    assert_eq!(send(&inbox, "2").await.0, 200);
    assert_eq!(send(&inbox, "3").await, answer(503, "full"));
}

#[tokio::test]
async fn what_is_written_is_answered_afterwards() {
    let clock = TestClock::new();
    let (inbox, gate, _seen) = gated(&clock);
    let written = Seen::default();
    let store = written.clone();
    let inbox = inbox.durable(move |delivery| {
        let (store, row) = (store.clone(), delivery.id().unwrap().into_owned());
        async move {
            match row.as_str() {
                "fails" => return Err::<_, BoxError>("the disk is full".into()),
                "panics" => panic!("a store of a test panics"),
                "hangs" => std::future::pending().await,
                "known" => return Ok(HandOver::Known),
                _ => store.add(row),
            }
            Ok(HandOver::Written)
        }
    });
    let inbox = inbox.durable_timeout(Duration::from_secs(3)).start().unwrap();
    assert_eq!(send(&inbox, "1").await, answer(200, "Queued"));
    assert_eq!(written.take(), ["1"]);
    assert_eq!(send(&inbox, "1").await, answer(200, "Doubled"), "the store has it, whether or not it was handled");
    for id in ["fails", "panics"] {
        assert_eq!(send(&inbox, id).await, answer(503, "hand_over"), "{id}");
        assert_eq!(send(&inbox, id).await, answer(503, "hand_over"), "{id}: its mark was released");
    }
    for _ in 0..2 {
        let (hanging, ()) = tokio::join!(send(&inbox, "hangs"), async {
            settle().await;
            clock.advance(Duration::from_secs(3));
        });
        assert_eq!(hanging, answer(503, "hand_over_timeout"));
    }
    assert_eq!(send(&inbox, "known").await, answer(200, "Doubled"));
    assert_eq!(inbox.queued(), 0, "only the first was accepted, and a worker has it");
    // A handler that fails makes it a new delivery, also if it was written.
    gate.open(100);
    for _ in 0..2 {
        assert_eq!(send(&inbox, "bad").await, answer(200, "Queued"));
        settle().await;
    }
}

#[tokio::test]
async fn a_sender_that_hangs_up_stops_nothing() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let writing = Gate::closed();
    let door = writing.clone();
    let inbox = inbox.durable(move |_| {
        let door = door.clone();
        async move {
            door.pass().await;
            Ok::<_, BoxError>(HandOver::Written)
        }
    });
    let inbox = inbox.start().unwrap();
    let sent = inbox.clone();
    let request = tokio::spawn(async move { send(&sent, "1").await });
    settle().await;
    assert_eq!(send(&inbox, "1").await, answer(503, "in_work"));
    request.abort();
    settle().await;
    writing.open(1);
    gate.open(1);
    settle().await;
    assert!(seen.take().contains(&"handled CREATED 0".to_owned()));
}

#[tokio::test]
async fn deliveries_of_a_store_are_handled_again() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.capacity(1).start().unwrap();
    let stored = |id: &str| inbox.receiver().receive(&keyed(KEY), &body(id)).unwrap();
    gate.open(100);
    for id in ["1", "2", "3"] {
        assert!(inbox.resume(stored(id)).await, "it waits for room");
    }
    settle().await;
    assert_eq!(send(&inbox, "3").await, answer(200, "Doubled"));
    assert_eq!(seen.take().iter().filter(|event| event.starts_with("handled")).count(), 3);
    assert!(inbox.resume(stored("1")).await, "the store knows better what was handled");
    settle().await;
    assert_eq!(seen.take().iter().filter(|event| event.starts_with("handled")).count(), 1);
}

/// A memory that fails after the claim, or with it.
struct Failing(bool);

impl Once for Failing {
    fn claim(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<Claim, BoxError>> {
        Box::pin(async { if self.0 { Err("gone".into()) } else { Ok(Claim::New) } })
    }
    fn keep(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(async { Err("gone".into()) })
    }
    fn release(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(async { Err("gone".into()) })
    }
}

#[tokio::test]
async fn a_memory_that_fails_is_told() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.once(Failing(false)).start().unwrap();
    gate.open(2);
    for id in ["1", "bad"] {
        assert_eq!(send(&inbox, id).await, answer(200, "Queued"));
        settle().await;
    }
    assert_eq!(seen.take().iter().filter(|event| *event == "unmarked").count(), 2);
    let (inbox, _gate, seen) = gated(&TestClock::new());
    let inbox = inbox.once(Failing(true)).start().unwrap();
    assert_eq!(send(&inbox, "1").await, answer(503, "memory"));
    assert_eq!(seen.take(), ["received", "busy memory"]);
}

/// It never answers: to a claim, or else to what comes after one.
struct Hanging(&'static str);

impl Once for Hanging {
    fn claim(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<Claim, BoxError>> {
        Box::pin(async { if self.0 == "claim" { std::future::pending().await } else { Ok(Claim::New) } })
    }
    fn keep(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(std::future::pending())
    }
    fn release(&self, _: Mark, _: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_memory_that_hangs_stops_nothing() {
    let second = Duration::from_secs(1);
    let clock = TestClock::new();
    let (inbox, _gate, seen) = gated(&clock);
    let inbox = inbox.once(Hanging("claim")).start().unwrap();
    let (hanging, ()) = tokio::join!(send(&inbox, "1"), async {
        settle().await;
        clock.advance(second);
    });
    assert_eq!(hanging, answer(503, "memory"));
    assert_eq!(seen.take(), ["received", "busy memory"]);

    let clock = TestClock::new();
    let (inbox, gate, seen) = gated(&clock);
    let inbox = inbox.once(Hanging("keep")).workers(1).start().unwrap();
    gate.open(2);
    for id in ["1", "2"] {
        assert_eq!(send(&inbox, id).await, answer(200, "Queued"));
        settle().await;
        clock.advance(second);
        settle().await;
    }
    assert_eq!(seen.take().iter().filter(|event| *event == "unmarked").count(), 2);
}

/// The claim of a delivery lapses while it waits, so that its double is accepted. One of both is handled.
#[tokio::test]
async fn a_delivery_that_waits_too_long_is_handled_once() {
    let clock = TestClock::new();
    let (inbox, gate, seen) = gated(&clock);
    let inbox = inbox.once(MemoryOnce::new(10).lease(Duration::from_secs(5))).start().unwrap();
    for id in ["1", "2"] {
        assert_eq!(send(&inbox, id).await, answer(200, "Queued"));
        settle().await;
    }
    clock.advance(Duration::from_secs(6));
    assert_eq!(send(&inbox, "2").await, answer(200, "Queued"));
    seen.take();
    gate.open(3);
    settle().await;
    let seen = seen.take();
    let count = |what: &str| seen.iter().filter(|event| event.starts_with(what)).count();
    assert_eq!((count("handled"), count("doubled"), count("unmarked")), (2, 1, 0), "{seen:?}");
}

#[tokio::test]
async fn two_inboxes_share_one_memory() {
    let once = Arc::new(MemoryOnce::new(10));
    let (first, gate, _) = gated(&TestClock::new());
    let (second, ..) = gated(&TestClock::new());
    let (first, second) = (first.once(Arc::clone(&once)).start().unwrap(), second.once(once).start().unwrap());
    gate.open(1);
    assert_eq!(send(&first, "1").await, answer(200, "Queued"));
    settle().await;
    assert_eq!(send(&second, "1").await, answer(200, "Doubled"));
}

#[tokio::test]
async fn deliveries_without_an_id_are_never_doubles() {
    let (inbox, gate, _seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    gate.open(2);
    for _ in 0..2 {
        assert_eq!(send(&inbox, "").await, answer(200, "Queued"));
        settle().await;
    }
}

/// An observer that panics costs no worker and no delivery.
#[tokio::test]
async fn a_panic_of_an_observer_ends_no_worker() {
    let handled = Seen::default();
    let count = handled.clone();
    let inbox = Inbox::builder(builder().build().unwrap(), move |delivery: Got| {
        let count = count.clone();
        async move {
            count.add(delivery.id().unwrap());
            Ok::<(), BoxError>(())
        }
    });
    let inbox = inbox.workers(1).observer(|_: &InboxEvent<'_>| panic!("an observer of a test panics")).start().unwrap();
    for id in ["1", "2"] {
        assert_eq!(send(&inbox, id).await, answer(200, "Queued"));
        settle().await;
    }
    assert_eq!(handled.take(), ["1", "2"]);
}

#[test]
fn an_inbox_needs_a_runtime() {
    let (inbox, ..) = gated(&TestClock::new());
    assert!(inbox.start().unwrap_err().to_string().contains("Tokio"));
}
