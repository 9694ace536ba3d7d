//! Waits between attempts, and the end of calls.

use std::pin::pin;
use std::time::Duration;

use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Retry};

use super::{SECOND, answers, client, settings, thrice};
use crate::sample::{CreateThing, call, get_thing};
use crate::support::script::{Gate, Script, Step, soon};

/// The waits of a call with these answers, and its last status.
async fn slept(chance: f64, retry: Retry, headers: &str) -> (Vec<Duration>, Option<u16>) {
    let server = answers((0..9).map(|_| Step::reply(503, headers, "")));
    let clock = TestClock::at("2024-02-29T08:30:00Z".parse().unwrap());
    let client = settings(&server, &clock).jitter(move || chance).retry(retry).build().unwrap();
    let error = soon(get_thing(&client, "1").timeout(100 * SECOND)).await.unwrap_err();
    assert_eq!(server.requests().len(), error.attempts() as usize);
    assert_eq!(clock.slept().len() + 1, error.attempts() as usize);
    (clock.slept(), error.status().map(|status| status.as_u16()))
}

#[tokio::test]
async fn jitter_is_full() {
    let retry = Retry::attempts(5).base_delay(SECOND).max_delay(3 * SECOND);
    assert_eq!(slept(1.0, retry, "").await.0, [SECOND, 2 * SECOND, 3 * SECOND, 3 * SECOND]);
    assert_eq!(slept(0.5, retry, "").await.0, [SECOND / 2, SECOND, SECOND * 3 / 2, SECOND * 3 / 2]);
    let server = answers([Step::reply(503, "", ""), Step::reply(503, "", ""), Step::json(200, "1")]);
    let clock = TestClock::new();
    let client = settings(&server, &clock).jitter(|| 0.0).build().unwrap();
    assert_eq!(soon(get_thing(&client, "1").send()).await.unwrap().attempts(), 3);
    assert!(clock.slept().is_empty(), "nothing to wait for");
}

#[tokio::test]
async fn retry_after_determines_the_wait() {
    let retry = Retry::attempts(2).base_delay(SECOND);
    for (header, expected) in [
        ("retry-after: 7\r\n", 8),
        ("retry-after: 0\r\n", 1),
        ("retry-after: Thu, 29 Feb 2024 08:30:20 GMT\r\n", 21),
        ("retry-after: Thu, 29 Feb 2024 08:29:00 GMT\r\n", 1),
        ("retry-after: Thursday, 29-Feb-24 08:30:20 GMT\r\n", 21),
        ("retry-after: Thu Feb 29 08:30:20 2024\r\n", 21),
        ("date: Thu, 29 Feb 2024 10:30:00 GMT\r\nretry-after: Thu, 29 Feb 2024 10:30:20 GMT\r\n", 21),
        ("retry-after: 61\r\n", 61),
        ("retry-after: later\r\n", 1),
        ("retry-after: \u{1F4A9}\r\n", 1),
        ("retry-after: 2\r\nretry-after: 9\r\n", 3),
    ] {
        assert_eq!(slept(1.0, retry, header).await, (vec![expected * SECOND], Some(503)), "{header}");
    }
    let capped = retry.max_retry_after(5 * SECOND);
    assert_eq!(slept(0.5, capped, "retry-after: 50\r\n").await.0, [SECOND * 11 / 2]);
}

#[tokio::test]
async fn an_unusable_retry_after_ends_the_call() {
    for header in [
        "retry-after: -5\r\n",
        "retry-after: 99999999999999999999999\r\n",
        "retry-after: 18446744073709551615\r\n",
        "retry-after: Fri, 01 Mar 2999 00:00:00 GMT\r\n",
    ] {
        assert_eq!(slept(1.0, Retry::attempts(2), header).await, (Vec::new(), Some(503)), "{header}");
    }
}

#[tokio::test]
async fn a_wait_past_the_deadline_is_not_begun() {
    for (header, timeout, attempts) in [
        ("retry-after: 30\r\n", 20, 1),
        // The wait would end with the deadline, and no time would be left for the attempt.
        ("", 1, 1),
        ("", 2, 2),
        ("", 3, 2),
        ("", 4, 3),
    ] {
        let server = answers((0..9).map(|_| Step::reply(429, header, "")));
        let clock = TestClock::new();
        let client = settings(&server, &clock).retry(thrice()).timeout(timeout * SECOND).build().unwrap();
        let error = soon(get_thing(&client, "1")).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests().len()), (attempts, attempts as usize), "{header} {timeout}");
        assert_eq!(error.status().unwrap().as_u16(), 429, "the answer is not lost");
        assert!(clock.elapsed() < timeout * SECOND);
    }
}

#[tokio::test]
async fn attempts_share_the_deadline() {
    let server = Script::always([Step::Request, Step::Wait(Gate::default())]);
    let clock = TestClock::new();
    let client = settings(&server, &clock).retry(thrice()).build().unwrap();
    let mut call = pin!(get_thing(&client, "1").into_future());
    // By default a minute for the call, and half a minute for an attempt that another can follow.
    let mut attempt = async |seen: usize, silence: Duration| {
        let advance = async {
            server.seen(seen).await;
            clock.advance(silence);
            server.seen(seen + 1).await;
        };
        tokio::select! {
            result = soon(&mut call) => Some(result),
            () = advance => None,
        }
    };
    assert!(attempt(1, 30 * SECOND).await.is_none());
    let error = attempt(2, 29 * SECOND).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(error.to_string().contains("did not come within 60.0s"), "{error}");
    assert_eq!(clock.slept(), [SECOND], "a second wait would have passed the deadline");
    assert_eq!((clock.elapsed(), clock.timeouts()), (60 * SECOND, 0));
}

#[tokio::test]
async fn the_last_attempt_has_all_the_time() {
    for (post, retry, limit) in [(true, thrice(), 60), (false, Retry::none(), 60), (false, thrice(), 30)] {
        let server = Script::always([Step::Request, Step::Wait(Gate::default())]);
        let clock = TestClock::new();
        let client = settings(&server, &clock).retry(retry).build().unwrap();
        let call = async {
            if post { call::<CreateThing>(&client).await.is_ok() } else { get_thing(&client, "1").await.is_ok() }
        };
        let mut call = pin!(soon(call));
        let nearly = async {
            server.seen(1).await;
            clock.advance(Duration::from_nanos(limit * 1_000_000_000 - 1));
        };
        tokio::select! {
            biased;
            _ = &mut call => panic!("too early"),
            () = nearly => {}
        }
        clock.advance(Duration::from_nanos(1));
        let over = async {
            server.seen(2).await;
        };
        tokio::select! {
            ok = &mut call => assert!(!ok && limit == 60),
            () = over => assert_eq!(limit, 30, "another attempt"),
        }
    }
}

#[tokio::test]
async fn a_timeout_of_zero_fails_before_sending() {
    for whole in [true, false] {
        let server = answers([Step::json(200, "1")]);
        let clock = TestClock::new();
        let request = get_thing(&client(&server, &clock), "1");
        let request = if whole { request.timeout(Duration::ZERO) } else { request.attempt_timeout(Duration::ZERO) };
        let error = soon(request).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), server.requests().len()), (ErrorKind::Timeout, 0, 0), "{whole}");
        assert!(!error.may_have_been_sent() && error.is_retryable());
        assert!(clock.slept().is_empty(), "waiting would change nothing: {:?}", clock.slept());
    }
}

#[tokio::test]
async fn the_longest_timeout_does_not_overflow() {
    let server = answers([Step::reply(503, "", ""), Step::json(200, "1")]);
    let clock = TestClock::new();
    clock.advance(Duration::MAX / 2);
    let request = get_thing(&client(&server, &clock), "1").timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    assert_eq!(soon(request.send()).await.unwrap().attempts(), 2);
}
