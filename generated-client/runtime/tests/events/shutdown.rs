//! The end of an inbox.

use std::sync::Arc;
use std::time::Duration;

use sdk_runtime::events::{HandOver, Inbox, MemoryOnce};
use sdk_runtime::transport::BoxError;

use super::inbox::{Gate, Got, gated, send, settle};
use super::*;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn what_was_accepted_is_finished() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    for id in ["1", "2", "3"] {
        assert_eq!(send(&inbox, id).await.0, 200);
    }
    let ending = inbox.clone();
    let end = tokio::spawn(async move { ending.shutdown(MINUTE).await });
    settle().await;
    assert!(!end.is_finished());
    assert_eq!(send(&inbox, "4").await, (503, "closed".to_owned()));
    assert!(!inbox.resume(inbox.receiver().receive(&keyed(KEY), &body("5")).unwrap()).await);
    gate.open(3);
    assert_eq!(end.await.unwrap(), Ok(()));
    assert_eq!(seen.take().iter().filter(|event| event.starts_with("handled")).count(), 3);
    assert_eq!(inbox.shutdown(MINUTE).await, Ok(()), "there is nothing left");
}

/// Whoever gives up waiting, or waits as well, is not told that all is done.
#[tokio::test]
async fn each_shutdown_waits() {
    let (inbox, gate, _seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    assert_eq!(send(&inbox, "1").await.0, 200);
    let shutdown = || {
        let inbox = inbox.clone();
        tokio::spawn(async move { inbox.shutdown(MINUTE).await })
    };
    let given_up = shutdown();
    settle().await;
    given_up.abort();
    let (first, second) = (shutdown(), shutdown());
    settle().await;
    assert!(!first.is_finished() && !second.is_finished());
    gate.open(1);
    assert_eq!((first.await.unwrap(), second.await.unwrap()), (Ok(()), Ok(())));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_is_not_done() {
    let (finish, blocked) = std::sync::mpsc::channel();
    let blocked = std::sync::Mutex::new(blocked);
    let (begin, mut has_begun) = tokio::sync::mpsc::channel(1);
    // A thread that blocks may be the one that drives Tokio's timers.
    let clock = TestClock::new();
    let inbox = Inbox::builder(builder().clock(clock.clone()).build().unwrap(), move |_: Got| {
        begin.try_send(()).unwrap();
        blocked.lock().unwrap().recv().unwrap();
        async { Ok::<(), BoxError>(()) }
    });
    let inbox = inbox.workers(1).start().unwrap();
    assert_eq!(send(&inbox, "1").await.0, 200);
    has_begun.recv().await.unwrap();
    let time = async {
        for _ in 0..5 {
            tokio::task::yield_now().await;
            clock.advance(MINUTE);
        }
    };
    assert_eq!(tokio::join!(inbox.shutdown(MINUTE), time).0.unwrap_err().count, 1);
    finish.send(()).unwrap();
    assert_eq!(inbox.shutdown(MINUTE).await, Ok(()));
}

/// A runtime that ends takes its workers with it, and not what waits for them.
#[test]
fn what_waits_at_the_end_of_the_runtime_is_left() {
    let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (inbox, _gate, _seen) = gated(&TestClock::new());
    let first = runtime();
    let inbox = first.block_on(async { inbox.start().unwrap() });
    first.block_on(async {
        for id in ["1", "2"] {
            assert_eq!(send(&inbox, id).await.0, 200);
        }
    });
    drop(first);
    assert_eq!(runtime().block_on(inbox.shutdown(MINUTE)).unwrap_err().count, 2);
}

#[tokio::test]
async fn what_is_left_is_stopped_and_its_marks_are_released() {
    let clock = TestClock::new();
    let once = Arc::new(MemoryOnce::new(10));
    let (inbox, _gate, seen) = gated(&clock);
    let inbox = inbox.once(Arc::clone(&once)).start().unwrap();
    for id in ["1", "2", "3"] {
        assert_eq!(send(&inbox, id).await.0, 200);
    }
    settle().await;
    assert_eq!(once.len(), 3);
    let ending = inbox.clone();
    let end = tokio::spawn(async move { ending.shutdown(MINUTE).await });
    settle().await;
    clock.advance(MINUTE);
    let unfinished = end.await.unwrap().unwrap_err();
    assert_eq!(unfinished.count, 3, "one is in work, two wait");
    assert_eq!(unfinished.to_string(), "3 deliveries were accepted and not handled");
    assert_eq!(seen.take().iter().filter(|event| *event == "failed abandoned").count(), 3);
    assert!(once.is_empty());
}

/// A delivery that is being written when the time is over gets no place in a queue that nobody looks at.
#[tokio::test]
async fn a_delivery_that_is_written_too_late_is_refused() {
    let clock = TestClock::new();
    let once = Arc::new(MemoryOnce::new(10));
    let (inbox, _gate, _seen) = gated(&clock);
    let writing = Gate::closed();
    let door = writing.clone();
    let inbox = inbox.once(Arc::clone(&once)).durable_timeout(MINUTE * 10).durable(move |_| {
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
    let ending = inbox.clone();
    let end = tokio::spawn(async move { ending.shutdown(MINUTE).await });
    settle().await;
    clock.advance(MINUTE);
    settle().await;
    assert_eq!(end.await.unwrap(), Ok(()), "nothing was accepted");
    writing.open(1);
    assert_eq!(request.await.unwrap(), (503, "closed".to_owned()));
    assert!(once.is_empty());
}

#[tokio::test]
async fn the_last_clone_leaves_the_rest_to_the_workers() {
    let (inbox, gate, seen) = gated(&TestClock::new());
    let inbox = inbox.start().unwrap();
    for id in ["1", "2"] {
        assert_eq!(send(&inbox, id).await.0, 200);
    }
    drop(inbox);
    gate.open(2);
    settle().await;
    assert_eq!(seen.take().iter().filter(|event| event.starts_with("handled")).count(), 2);
}
