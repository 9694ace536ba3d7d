//! The clock, and the parts of a mock that need no server.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::json;

use super::body::Content;
use super::impatient::ImpatientClock;
use super::{TestClock, Times, json};
use crate::clock::Clock;

const SECOND: Duration = Duration::from_secs(1);

#[derive(Default)]
struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// Whether a sleep ends by itself: it steps back once for others.
fn slept(sleep: impl Future<Output = ()>) -> bool {
    let mut sleep = pin!(sleep);
    (0..2).any(|_| sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready())
}

fn ready(future: impl Future<Output = ()>) -> bool {
    pin!(future).poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn sleeping_takes_no_time() {
    let clock = TestClock::new();
    let start = clock.now();
    drop(clock.sleep(SECOND));
    assert_eq!((clock.slept(), clock.elapsed()), (Vec::new(), Duration::ZERO), "nobody waited");
    assert!(slept(clock.sleep(SECOND)) && slept(clock.clone().sleep(2 * SECOND)));
    assert_eq!((clock.slept(), clock.elapsed()), (vec![SECOND, 2 * SECOND], 3 * SECOND));
    assert_eq!(clock.now().duration_since(start).as_secs(), 3);
    assert_eq!(start.to_string(), "2024-01-01T00:00:00Z");
    let clock = TestClock::at("2030-06-01T12:00:00Z".parse().unwrap());
    clock.advance(SECOND);
    assert_eq!(clock.now().to_string(), "2030-06-01T12:00:01Z");
    clock.advance(Duration::MAX);
    clock.advance(Duration::MAX);
    assert_eq!((clock.elapsed(), clock.now()), (Duration::MAX, jiff::Timestamp::MAX));
}

/// Sleeps a hundred times at once, for up to 3 s each, and then once more.
fn sleep_at_once(clock: &impl Clock) {
    let all: Vec<_> = (0..100).map(|n: u32| clock.sleep(SECOND * (n % 3 + 1))).collect();
    assert!(all.into_iter().all(slept));
    assert!(slept(clock.sleep(SECOND)));
}

#[test]
fn sleeps_at_the_same_time_do_not_add_up() {
    let clock = TestClock::new();
    sleep_at_once(&clock);
    assert_eq!((clock.elapsed(), clock.slept().len()), (4 * SECOND, 101));
    // One that begins before others, and ends after them, waits for what is left.
    let long = clock.sleep(5 * SECOND);
    assert!(slept(clock.sleep(2 * SECOND)) && slept(long));
    assert_eq!(clock.elapsed(), 9 * SECOND);

    let clock = ImpatientClock::default();
    drop(clock.sleep(1_000 * SECOND));
    sleep_at_once(&clock);
    assert!((4 * SECOND..1_000 * SECOND).contains(&clock.elapsed()));
    assert!(clock.skipped() <= 4 * SECOND, "{:?}", clock.skipped());
}

#[test]
fn timeouts_end_by_advancing_only() {
    let clock = TestClock::new();
    let count = Arc::new(Count::default());
    let waker = Waker::from(Arc::clone(&count));
    let mut context = Context::from_waker(&waker);
    let (mut short, mut long) = (clock.timeout(SECOND), clock.timeout(3 * SECOND));
    assert_eq!(short.as_mut().poll(&mut context), Poll::Pending);
    assert_eq!(long.as_mut().poll(&mut context), Poll::Pending);
    assert!(slept(clock.sleep(10 * SECOND)));
    assert_eq!(short.as_mut().poll(&mut context), Poll::Pending);
    clock.advance(SECOND / 2);
    assert_eq!(count.0.load(Ordering::SeqCst), 0);
    clock.advance(SECOND / 2);
    assert_eq!(count.0.load(Ordering::SeqCst), 1, "the one that is due is woken");
    assert_eq!(short.as_mut().poll(&mut context), Poll::Ready(()));
    assert_eq!(long.as_mut().poll(&mut context), Poll::Pending);
    assert_eq!(clock.timeouts(), 2);
    drop(short);
    drop(long);
    assert_eq!(clock.timeouts(), 0);
    clock.advance(3 * SECOND);
    assert_eq!(count.0.load(Ordering::SeqCst), 1, "who has gone is not woken");
    assert!(ready(clock.timeout(Duration::ZERO)));
    assert!(!ready(clock.timeout(SECOND)));
}

/// The wake-up reaches another thread, whichever of the two is first.
#[test]
fn timeouts_end_across_threads() {
    struct Unpark(std::thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let clock = TestClock::new();
    for _ in 0..100 {
        let mut timeout = clock.timeout(SECOND);
        let other = std::thread::spawn({
            let clock = clock.clone();
            move || clock.advance(SECOND)
        });
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        while timeout.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            std::thread::park();
        }
        other.join().unwrap();
    }
    assert_eq!(clock.elapsed(), 100 * SECOND);
}

#[test]
fn json_differences_are_reported_by_pointer() {
    let expected = json!({"a": 1, "b": {"c/d": [1, 2, 3]}, "gone": null, "same": "x"});
    let got = json!({"a": "1", "b": {"c/d": [1, 5]}, "same": "x", "new~": true});
    assert_eq!(
        json::differences(&expected, &got),
        [
            "body /a: expected 1, got \"1\"",
            "body /b/c~1d/1: expected 2, got 5",
            "body /b/c~1d/2: expected 3, got nothing",
            "body /gone: expected null, got nothing",
            "body /new~0: expected nothing, got true",
        ]
    );
    assert_eq!(json::differences(&json!([1]), &json!({})), ["body: expected [1], got {}"]);
    assert!(json::differences(&got, &got).is_empty());
    let long = json!("ä".repeat(200));
    assert!(json::differences(&long, &json!(1)).iter().all(|line| line.chars().count() < 170));
}

fn content(content_type: &str, body: &'static [u8]) -> Content {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_str(content_type).unwrap())]);
    Content::of(&headers, &Bytes::from_static(body))
}

#[test]
fn bodies_are_compared_by_meaning() {
    let json = content("application/problem+json; charset=utf-8", b"{\"a\":[1, 2]}");
    assert!(json.differences(&content("application/json", b"{ \"a\": [1,2] }")).is_empty());
    assert_eq!(
        json.differences(&content("text/plain", b"hello")),
        ["body: expected {\"a\":[1,2]}, got \"hello\" (text/plain)"]
    );
    let form = content("application/x-www-form-urlencoded", b"a=1+2&b=%C3%A4");
    assert!(form.differences(&content("application/x-www-form-urlencoded", b"a=1%202&b=%c3%a4")).is_empty());
    assert_eq!(form.differences(&content("", b"")), ["body: expected a=1 2&b=ä, got nothing"]);
    let broken = content("application/json", b"{");
    assert_eq!(broken.differences(&json), ["body: expected \"{\" (application/json), got {\"a\":[1,2]}"]);
}

#[test]
fn forms_are_compared_by_part() {
    const ONE: &[u8] = b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb--x\r\n--x\r\ncontent-type: image/png\r\nContent-Disposition: form-data; name=\"i\"; filename=\"1\"\r\n\r\n\x89\r\n--x--\r\n";
    const OTHER: &[u8] = b"--y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nc\r\n--y\r\nContent-Disposition: form-data; name=\"i\"; filename=\"2\"\r\ncontent-type: image/png\r\n\r\n\x89\r\n--y\r\nA: b\r\n\r\n\r\n--y--\r\n";
    let (one, other) =
        (content("multipart/form-data; boundary=x", ONE), content("multipart/form-data; boundary=\"y\"", OTHER));
    assert!(one.differences(&content("multipart/form-data; boundary=x", ONE)).is_empty());
    assert_eq!(
        one.differences(&other),
        [
            "part `a`: expected \"b--x\", got \"c\"",
            "part `i`: expected content-disposition: form-data; name=\"i\"; filename=\"1\", got content-disposition: \
             form-data; name=\"i\"; filename=\"2\"",
            "part ``: there, but not expected",
        ]
    );
    assert_eq!(other.differences(&one).last().unwrap(), "part ``: expected, but not there");
    assert!(matches!(content("multipart/form-data; boundary=z", ONE), Content::Bytes(..)));
    assert!(matches!(content("multipart/form-data; boundary=x", b"--x\r\nunfinished"), Content::Bytes(..)));
}

#[test]
fn expected_counts_are_words() {
    let texts = [Times::from(0), 1.into(), 2.into(), (1..=3).into(), (2..).into(), (0..).into(), (..=1).into()];
    let texts = texts.map(|times| times.to_string().replace("is expected ", ""));
    assert_eq!(
        texts,
        ["never", "once", "2 times", "1 to 3 times", "at least 2 times", "any number of times", "at most once"]
    );
}
