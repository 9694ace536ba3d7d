//! Unused slots of a limiter.

use std::future::pending;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use sdk_runtime::ErrorKind;
use sdk_runtime::http::{Request, Response};
use sdk_runtime::limit::{Permit, RateLimit};
use sdk_runtime::testing::TestClock;
use sdk_runtime::transport::{Body, Transport, TransportError, TransportErrorKind};
use sdk_runtime::{BoxFuture, Retry};

use super::limits::Recording;
use super::{SECOND, answers, settings, thrice};
use crate::sample::{self, CreateThing, KEY, call, get_thing};
use crate::support::script::{Script, Step, soon};

/// A transport with a fixed outcome.
#[derive(Clone, Copy)]
enum Fate {
    Fails(TransportErrorKind),
    Answers(u16),
    Hangs,
}

impl Transport for Fate {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let fate = *self;
        Box::pin(async move {
            match fate {
                Self::Fails(kind) => Err(TransportError::new(kind)),
                Self::Answers(status) => Ok(Response::builder().status(status).body(Body::empty()).unwrap()),
                Self::Hangs => {
                    let _request = request;
                    pending().await
                }
            }
        })
    }
}

#[tokio::test]
async fn a_call_dropped_while_waiting_gives_its_slot_back() {
    let server = answers([Step::json(200, "1"), Step::json(200, "1")]);
    let clock = TestClock::new();
    let client = settings(&server, &clock).rate_limit(RateLimit::per_minute(1)).timeout(90 * SECOND).build().unwrap();
    soon(get_thing(&client, "1")).await.unwrap();
    for _ in 0..1000 {
        let waiting = pin!(get_thing(&client, "1").into_future());
        let polled = waiting.poll(&mut Context::from_waker(Waker::noop()));
        assert!(polled.is_pending(), "{polled:?}");
    }
    clock.advance(SECOND);
    soon(get_thing(&client, "1")).await.unwrap();
    assert_eq!(clock.slept().last(), Some(&(59 * SECOND)), "as if none of them had been");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_failed_connection_gives_its_slot_back() {
    let server = Script::start([]);
    let clock = TestClock::new();
    let client = settings(&server, &clock).rate_limit(RateLimit::per_minute(1)).retry(thrice()).build().unwrap();
    for post in [false, true] {
        let error = if post {
            soon(call::<CreateThing>(&client)).await.unwrap_err()
        } else {
            soon(get_thing(&client, "1")).await.unwrap_err()
        };
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    }
    assert_eq!(clock.slept(), [SECOND, 2 * SECOND, SECOND, 2 * SECOND], "no wait for a place");
}

#[tokio::test]
async fn only_requests_that_were_not_sent_give_their_slots_back() {
    use TransportErrorKind::{Broken, Connect, Timeout, Unprocessed, Unsendable};

    for (fate, unused) in [
        (Fate::Fails(Connect), true),
        (Fate::Fails(Unsendable), true),
        (Fate::Fails(Unprocessed), true),
        (Fate::Fails(Timeout), false),
        (Fate::Fails(Broken), false),
        (Fate::Answers(200), false),
        (Fate::Answers(503), false),
        (Fate::Answers(429), false),
    ] {
        let limiter = Recording::default();
        let builder = sample::at("http://localhost").credential("Key", KEY).clock(TestClock::new());
        let client = builder.transport(fate).limiter(limiter.clone()).retry(Retry::attempts(2)).build().unwrap();
        let _ = soon(get_thing(&client, "1")).await;
        let asked = limiter.asked().len();
        let expected: Vec<_> = (0..asked).filter(|_| unused).collect();
        assert_eq!(limiter.released(), expected, "each attempt by itself");
        let mut request = get_thing(&client, "1");
        request.parts.text("text/plain", "a body");
        let _ = soon(request).await;
        assert_eq!(limiter.released().is_empty(), !unused);
    }
}

#[tokio::test]
async fn a_call_dropped_after_sending_keeps_its_slot() {
    // Another transport may have sent the request by then.
    let limiter = Recording::default();
    let builder = sample::at("http://localhost").credential("Key", KEY).clock(TestClock::new());
    let client = builder.transport(Fate::Hangs).limiter(limiter.clone()).build().unwrap();
    {
        let sending = pin!(get_thing(&client, "1").into_future());
        assert!(sending.poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert_eq!((limiter.asked().len(), limiter.released().len()), (1, 0));

    // A request that the server received was sent.
    let limiter = Recording::default();
    let server = Script::always([Step::Request, Step::Closed]);
    let client = settings(&server, &TestClock::new()).limiter(limiter.clone()).build().unwrap();
    tokio::select! {
        _ = get_thing(&client, "1").into_future() => unreachable!(),
        () = server.seen(1) => {}
    }
    assert_eq!((limiter.asked().len(), limiter.released().len()), (1, 0));
}

/// TLS never begins.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn a_call_dropped_while_connecting_gives_its_slot_back() {
    let server = Script::always([Step::Closed]);
    let limiter = Recording::default();
    let builder = sample::at(&server.url().replace("http:", "https:")).credential("Key", KEY).no_proxy();
    let client = builder.clock(TestClock::new()).limiter(limiter.clone()).build().unwrap();
    let connected = async {
        while server.connections() == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = get_thing(&client, "1").into_future() => unreachable!(),
        () = connected => {}
    }
    assert_eq!((limiter.asked().len(), limiter.released()), (1, vec![0]));
}

#[tokio::test]
async fn a_lost_slot_is_acquired_again() {
    let server = answers([Step::json(200, "1")]);
    let clock = TestClock::new();
    let limiter = Recording::saying([9, 5, 0].map(|wait| Some(Permit::Granted(wait * SECOND))));
    limiter.keeps([false, true]);
    let client = settings(&server, &clock).limiter(limiter.clone()).build().unwrap();
    assert_eq!(soon(get_thing(&client, "1").send()).await.unwrap().attempts(), 1);
    assert_eq!(clock.slept(), [9 * SECOND, 5 * SECOND]);
    let asked = limiter.asked().iter().map(|(_, most)| *most).collect::<Vec<_>>();
    assert_eq!(asked, [59 * SECOND, 50 * SECOND]);
    assert_eq!((limiter.confirmed(), limiter.released().len()), (2, 0), "it is somebody else's");
}

#[tokio::test]
async fn a_slot_too_far_in_the_future_is_given_back() {
    let server = answers([]);
    let limiter = Recording::saying([Some(Permit::Granted(Duration::MAX))]);
    let client = settings(&server, &TestClock::new()).limiter(limiter.clone()).build().unwrap();
    assert_eq!(soon(get_thing(&client, "1")).await.unwrap_err().kind(), ErrorKind::RateLimited);
    assert_eq!(limiter.released(), [0]);
}
