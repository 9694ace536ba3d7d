//! Limiters, which decide when a request may be sent.

use std::collections::VecDeque;
use std::future::pending;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::limit::{AcquireRequest, Limiter, LocalLimiter, Permit, RateLimit};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{BoxFuture, ErrorKind, Retry};

use super::{SECOND, answers, settings, thrice};
use crate::sample::{self, CreateThing, KEY, call, get_thing};
use crate::support::script::{Script, Step, soon};

/// A limiter with scripted permits, then immediate ones. It records the requests.
#[derive(Clone, Default)]
pub(super) struct Recording(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    says: VecDeque<Option<Permit>>,
    /// The operation, and how long it can wait at most.
    asked: Vec<(String, Duration)>,
    paused: Vec<(String, Duration, Duration)>,
    /// The answers to confirmations; yes without any.
    keeps: VecDeque<bool>,
    confirmed: usize,
    /// By the number of the request.
    released: Vec<usize>,
    ids: Vec<u64>,
}

impl Recording {
    /// `None` never resolves.
    pub(super) fn saying(says: impl IntoIterator<Item = Option<Permit>>) -> Self {
        let this = Self::default();
        this.0.lock().unwrap().says.extend(says);
        this
    }

    pub(super) fn asked(&self) -> Vec<(String, Duration)> {
        self.0.lock().unwrap().asked.clone()
    }

    pub(super) fn keeps(&self, keeps: impl IntoIterator<Item = bool>) {
        self.0.lock().unwrap().keeps.extend(keeps);
    }

    pub(super) fn confirmed(&self) -> usize {
        self.0.lock().unwrap().confirmed
    }

    pub(super) fn released(&self) -> Vec<usize> {
        self.0.lock().unwrap().released.clone()
    }
}

impl Limiter for Recording {
    fn acquire<'a>(&'a self, ask: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        let mut state = self.0.lock().unwrap();
        state.asked.push((ask.operation.to_owned(), ask.most));
        state.ids.push(ask.id);
        match state.says.pop_front() {
            Some(None) => Box::pin(pending()),
            Some(Some(permit)) => Box::pin(async move { permit }),
            None => Box::pin(async { Permit::Granted(Duration::ZERO) }),
        }
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()> {
        self.0.lock().unwrap().paused.push((request.operation.to_owned(), request.now, pause));
        Box::pin(async {})
    }

    fn confirm<'a>(&'a self, _: AcquireRequest<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        assert!(!wait.is_zero());
        let mut state = self.0.lock().unwrap();
        state.confirmed += 1;
        let keeps = state.keeps.pop_front().unwrap_or(true);
        Box::pin(async move { keeps })
    }

    fn release(&self, ask: AcquireRequest<'_>, _: Duration) {
        let mut state = self.0.lock().unwrap();
        let number = state.ids.iter().position(|id| *id == ask.id).unwrap();
        assert_eq!(state.asked[number], (ask.operation.to_owned(), ask.most));
        state.released.push(number);
    }
}

#[tokio::test]
async fn each_attempt_acquires_one_permit() {
    let server = answers([Step::reply(503, "", ""), Step::reply(503, "", ""), Step::json(200, "1")]);
    let (clock, limiter) = (TestClock::new(), Recording::default());
    let client = settings(&server, &clock).retry(thrice()).limiter(limiter.clone()).build().unwrap();
    soon(get_thing(&client, "a secret")).await.unwrap();
    let expected = [59, 58, 56].map(|most| ("GET /v1/things/{thingId}".to_owned(), most * SECOND));
    assert_eq!(limiter.asked(), expected);
    assert!(limiter.0.lock().unwrap().paused.is_empty());
}

#[tokio::test]
async fn calls_by_hand_are_counted_by_their_template() {
    let server = answers([Step::json(200, "1")]);
    let limiter = Recording::default();
    let client = settings(&server, &TestClock::new()).limiter(limiter.clone()).build().unwrap();
    soon(client.raw(sdk_runtime::http::Method::PUT, "/v2/{a}").path("a", "x")).await.unwrap();
    assert_eq!(limiter.asked(), [("PUT /v2/{a}".to_owned(), 59 * SECOND)]);
}

#[tokio::test]
async fn a_call_waits_for_its_slot() {
    let server = answers([Step::json(200, "1")]);
    let (clock, limiter) = (TestClock::new(), Recording::saying([Some(Permit::Granted(9 * SECOND))]));
    let client = settings(&server, &clock).limiter(limiter).build().unwrap();
    assert_eq!(soon(get_thing(&client, "1").send()).await.unwrap().attempts(), 1);
    assert_eq!(clock.slept(), [9 * SECOND]);
}

#[tokio::test]
async fn a_slot_after_the_deadline_is_an_error_of_kind_rate_limited() {
    // The last limiter grants a slot beyond the deadline.
    for permit in [Permit::Refused(90 * SECOND), Permit::Granted(60 * SECOND), Permit::Granted(Duration::MAX)] {
        let server = answers([]);
        let (clock, limiter) = (TestClock::new(), Recording::saying([Some(permit)]));
        let client = settings(&server, &clock).limiter(limiter.clone()).build().unwrap();
        let error = soon(get_thing(&client, "1")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::RateLimited, 0, None));
        assert!(error.is_retryable() && !error.may_have_been_sent());
        assert!(error.to_string().contains("own limit has no room"), "{error}");
        assert!(server.requests().is_empty() && clock.slept().is_empty());
        assert_eq!(limiter.asked().len(), 1);
    }
}

#[tokio::test]
async fn no_slot_for_another_attempt_leaves_the_error_of_the_last_one() {
    let server = answers([Step::reply(503, "", "")]);
    let granted = Some(Permit::Granted(Duration::ZERO));
    let limiter = Recording::saying([granted, Some(Permit::Refused(90 * SECOND))]);
    let client = settings(&server, &TestClock::new()).limiter(limiter).build().unwrap();
    let error = soon(get_thing(&client, "1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
    assert!(error.may_have_been_sent() && error.is_retryable());
}

#[tokio::test]
async fn status_429_pauses_the_operation() {
    for (method, retry, pauses) in [("GET", thrice(), 2), ("POST", thrice(), 2), ("GET", Retry::none(), 1)] {
        let busy = || Step::reply(429, "retry-after: 3\r\n", "");
        let server = answers([busy(), busy(), Step::json(200, "1")]);
        let (clock, limiter) = (TestClock::new(), Recording::default());
        let client = settings(&server, &clock).limiter(limiter.clone()).build().unwrap();
        match method {
            "GET" => drop(soon(get_thing(&client, "1").retry(retry)).await),
            _ => drop(soon(call::<CreateThing>(&client).retry(retry)).await),
        }
        let path = if method == "GET" { "/v1/things/{thingId}" } else { "/v1/things" };
        let paused = limiter.0.lock().unwrap().paused.clone();
        assert_eq!(paused.len(), pauses);
        assert_eq!(paused[0].0, format!("{method} {path}"));
        assert_eq!(paused[0].1, Duration::ZERO, "by the client's clock");
        assert!(paused[0].2 >= 3 * SECOND);
        assert_eq!(server.requests().len(), limiter.asked().len());
    }
}

#[tokio::test]
async fn a_limiter_that_never_answers_is_cut_off() {
    let server = answers([]);
    let (clock, limiter) = (TestClock::new(), Recording::saying([None]));
    let client = settings(&server, &clock).limiter(limiter).timeout(5 * SECOND).build().unwrap();
    let mut call = pin!(soon(get_thing(&client, "1")));
    let nearly = async { clock.advance(Duration::from_nanos(4_999_999_999)) };
    // Time passes while the call waits for its permit.
    tokio::select! {
        biased;
        _ = &mut call => panic!("too early"),
        () = nearly => {}
    }
    clock.advance(Duration::from_nanos(1));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 0));
    assert!(!error.may_have_been_sent() && server.requests().is_empty());
}

#[tokio::test]
async fn pauses_without_retry_after_double() {
    let refusals = (0..6).map(|_| Step::reply(429, "", ""));
    let server = answers(refusals.chain([Step::json(200, "1"), Step::reply(429, "retry-after: 0\r\n", "")]));
    let limiter = Recording::default();
    let builder = settings(&server, &TestClock::new()).retry(Retry::none()).limiter(limiter.clone());
    let client = builder.build().unwrap();
    for _ in 0..6 {
        soon(get_thing(&client, "1")).await.unwrap_err();
    }
    soon(get_thing(&client, "1")).await.unwrap();
    soon(get_thing(&client, "1")).await.unwrap_err();
    let pauses: Vec<_> = limiter.0.lock().unwrap().paused.iter().map(|(_, _, pause)| pause.as_millis()).collect();
    assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 16000, 500]);
}

#[tokio::test]
async fn a_throttled_operation_gets_few_requests() {
    let server = answers((0..20).map(|_| Step::reply(429, "", "")));
    let clock = TestClock::new();
    let client = settings(&server, &clock).retry(thrice()).rate_limit(RateLimit::per_minute(1000)).build().unwrap();
    let mut kinds = Vec::new();
    for _ in 0..20 {
        kinds.push(soon(get_thing(&client, "1")).await.unwrap_err().kind());
    }
    // 0.5 s, 1 s, ... 32 s of pauses were waited for; then a minute is longer than a call may take.
    assert_eq!(kinds.last(), Some(&ErrorKind::RateLimited), "{kinds:?}");
    assert_eq!(server.requests().len(), 9, "{kinds:?} {:?}", clock.slept());
}

#[tokio::test]
async fn clients_that_share_a_limiter_share_the_time() {
    let server = answers([Step::json(200, "1"), Step::json(200, "2")]);
    let limiter = Arc::new(LocalLimiter::new(RateLimit::per_minute(1)));
    let client = || sample::at(&server.url()).credential("Key", KEY).limiter(Arc::clone(&limiter)).build().unwrap();
    let first = client();
    soon(get_thing(&first, "1")).await.unwrap();
    // Later than the first request, by less than its own age.
    let error = soon(get_thing(&client(), "1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    let text = error.to_string();
    assert!(text.contains("no room for 59.") || text.contains("no room for 60.0s"), "{text}");
    let wait = error.retry_after().unwrap();
    assert!(Duration::from_secs(58) < wait && wait <= Duration::from_secs(60), "{wait:?}");
}

#[tokio::test]
async fn clones_of_a_builder_share_no_limit() {
    let server = Script::always([Step::Request, Step::json(200, "1"), Step::Closed]);
    let builder = settings(&server, &TestClock::new()).rate_limit(RateLimit::per_minute(1));
    for client in [builder.clone().build().unwrap(), builder.build().unwrap()] {
        soon(get_thing(&client, "1")).await.unwrap();
        assert_eq!(soon(get_thing(&client, "1")).await.unwrap_err().kind(), ErrorKind::RateLimited);
    }
}
