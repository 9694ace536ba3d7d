//! Deliveries that are no events.

use std::convert::Infallible;
use std::future::Future as _;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use http_body::{Body, Frame};
use sdk_runtime::bytes::Bytes;
use sdk_runtime::events::Reason;

use super::*;

const JSON: (&str, &str) = ("content-type", "application/json");

fn refusal(headers: &HeaderMap, body: &[u8]) -> (Reason, u16, String) {
    let rejected = builder().build().unwrap().receive(headers, body).unwrap_err();
    let shown = format!("{rejected} {rejected:?}");
    assert_eq!(rejected.reason().status(), rejected.status());
    (rejected.reason(), rejected.status().as_u16(), shown)
}

/// Headers, and how they are refused.
type Case<'a> = (&'a [(&'a str, &'a str)], Reason, u16);

#[test]
fn headers_are_checked_before_the_body() {
    let key = ("x-api-key", KEY);
    let cases: &[Case<'_>] = &[
        (&[JSON], Reason::MissingKey, 401),
        (&[JSON, ("x-api-key", "")], Reason::MissingKey, 401),
        (&[JSON, ("x-api-key", "key-of-nobody")], Reason::WrongKey, 401),
        (&[JSON, ("x-api-key", "KEY-OF-BERLIN-0123456789")], Reason::WrongKey, 401),
        (&[JSON, ("x-api-key", "key-of-berlin-012345678")], Reason::WrongKey, 401),
        (&[JSON, ("x-api-key", "key-of-berlin-0123456789 ")], Reason::WrongKey, 401),
        (&[JSON, ("x-api-key", "k\u{e9}y")], Reason::WrongKey, 401),
        (&[JSON, key, key], Reason::RepeatedKey, 400),
        (&[JSON, key, ("X-API-KEY", "another")], Reason::RepeatedKey, 400),
        (&[JSON, ("authorization", KEY)], Reason::MissingKey, 401),
        (&[key], Reason::ContentType, 415),
        (&[key, ("content-type", "")], Reason::ContentType, 415),
        (&[key, ("content-type", "text/plain")], Reason::ContentType, 415),
        (&[key, ("content-type", "text/json")], Reason::ContentType, 415),
        (&[key, ("content-type", "application/jsonp")], Reason::ContentType, 415),
        (&[key, ("content-type", "application/x-www-form-urlencoded")], Reason::ContentType, 415),
        (&[key, JSON, JSON], Reason::ContentType, 415),
        (&[key, ("content-type", "application/json; charset=utf-16")], Reason::Charset, 415),
        (&[key, ("content-type", "application/json;charset=\"latin1\"")], Reason::Charset, 415),
        (&[key, JSON, ("content-encoding", "gzip")], Reason::ContentEncoding, 415),
        (&[key, JSON, ("content-encoding", "identity"), ("content-encoding", "br")], Reason::ContentEncoding, 415),
        (&[key, JSON, ("content-length", "10485760")], Reason::TooLarge, 413),
        (&[key, JSON, ("content-length", "18446744073709551615")], Reason::TooLarge, 413),
    ];
    for (pairs, reason, status) in cases {
        let found = refusal(&headers(pairs), &body("1"));
        assert_eq!((found.0, found.1), (*reason, *status), "{pairs:?}");
    }
    for content_type in [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"",
        "application/vnd.events+json; charset=us-ascii",
    ] {
        let headers = headers(&[key, ("content-type", content_type), ("content-encoding", "identity")]);
        assert_eq!(builder().build().unwrap().receive(&headers, &body("1")).unwrap().value, "berlin", "{content_type}");
    }
}

#[test]
fn a_missing_content_type_can_be_allowed() {
    let receiver = builder().allow_missing_content_type().build().unwrap();
    receiver.receive(&headers(&[("x-api-key", KEY)]), &body("1")).unwrap();
    let other = headers(&[("x-api-key", KEY), ("content-type", "text/plain")]);
    assert_eq!(receiver.receive(&other, &body("1")).unwrap_err().reason(), Reason::ContentType);
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn bodies_that_are_no_events_are_refused() {
    let deep = |open: &str, close: &str, depth: usize| {
        let content = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        format!(r#"{{"entityId":1,"uuid":"u","payload":[{{"timestamp":1,"type":"T","content":{content}}}]}}"#)
    };
    let valid = String::from_utf8(body("1")).unwrap();
    let cases: Vec<(&str, Vec<u8>, Reason, u16)> = vec![
        ("nothing", Vec::new(), Reason::Syntax, 400),
        ("10 MB of an event", vec![b' '; 10_000_000], Reason::TooLarge, 413),
        ("one byte too many", [body("1"), vec![b' '; 1024 * 1024]].concat(), Reason::TooLarge, 413),
        ("UTF-16", utf_16(&valid), Reason::Syntax, 400),
        ("UTF-16 with its mark", [vec![0xFF, 0xFE], utf_16(&valid)].concat(), Reason::Encoding, 400),
        (
            "no UTF-8",
            valid
                .replace("CREATED", "CR\u{fffd}")
                .replace('\u{fffd}', "\u{80}")
                .into_bytes()
                .into_iter()
                .filter(|byte| *byte != 0xC2)
                .collect(),
            Reason::Encoding,
            400,
        ),
        ("200,000 arrays", "[".repeat(200_000).into_bytes(), Reason::TooDeep, 400),
        ("200,000 objects", r#"{"a":"#.repeat(100_000).into_bytes(), Reason::TooDeep, 400),
        ("65 levels", deep("[", "]", 62).into_bytes(), Reason::TooDeep, 400),
        ("65 levels of objects", deep("{\"a\":", "}", 62).into_bytes(), Reason::TooDeep, 400),
        ("a field twice", valid.replacen('{', r#"{"uuid":"0","#, 1).into_bytes(), Reason::RepeatedField, 400),
        (
            "a field twice, escaped",
            valid.replacen('{', r#"{"u\u0075id":"0","#, 1).into_bytes(),
            Reason::RepeatedField,
            400,
        ),
        (
            "a field twice, inside",
            valid.replace("\"contractId\":7", "\"a\":1,\"a\":2").into_bytes(),
            Reason::RepeatedField,
            400,
        ),
        ("cut off", valid.as_bytes()[..valid.len() - 1].to_vec(), Reason::Syntax, 400),
        ("two events", [body("1"), body("2")].concat(), Reason::Syntax, 400),
        ("a page", b"<html>".to_vec(), Reason::Syntax, 400),
        ("a comma too many", [&body("1")[..body("1").len() - 1], b",}"].concat(), Reason::Syntax, 400),
        ("a bare value", b"null".to_vec(), Reason::Form, 422),
        ("a list", b"[]".to_vec(), Reason::Form, 422),
        ("no fields", b"{}".to_vec(), Reason::Form, 422),
        ("a time as text", valid.replace("1704067200000", "\"1704067200000\"").into_bytes(), Reason::Form, 422),
        ("a payload that is no list", valid.replace(['[', ']'], "").into_bytes(), Reason::Form, 422),
    ];
    for (name, body, reason, status) in cases {
        let found = refusal(&keyed(KEY), &body);
        assert_eq!((found.0, found.1), (reason, status), "{name}: {}", found.2);
        for secret in [KEY, "CREATED", "42", "contractId", "1704067200000"] {
            assert!(!found.2.contains(secret), "{name}: {}", found.2);
        }
    }
    let receiver = builder().build().unwrap();
    for (name, body) in [
        ("64 levels", deep("[", "]", 61)),
        ("an unknown field", valid.replacen('{', r#"{"more":{"a":[1]},"#, 1)),
        ("the mark of UTF-8", format!("\u{feff}{valid}")),
        ("no payload", r#"{"entityId":1,"uuid":"u","payload":[]}"#.to_owned()),
    ] {
        assert!(receiver.receive(&keyed(KEY), body.as_bytes()).is_ok(), "{name}");
    }
}

#[test]
fn a_misfit_names_the_place_and_not_the_value() {
    let text = String::from_utf8(body("1")).unwrap().replace("1704067200000", "\"secret\"");
    let rejected = builder().build().unwrap().receive(&keyed(KEY), text.as_bytes()).unwrap_err();
    assert_eq!(rejected.misfits().len(), 1);
    assert_eq!(rejected.misfits()[0].pointer(), "/payload/0/timestamp");
    assert!(!format!("{rejected} {rejected:?}").contains("secret"));
}

#[test]
fn labels_tell_empty_and_mixed_payloads() {
    let receiver = builder().build().unwrap();
    let kind = |payload: &str| {
        let body = format!(r#"{{"entityId":1,"uuid":"u","payload":[{payload}]}}"#);
        receiver.receive(&keyed(KEY), body.as_bytes()).unwrap().kind()
    };
    let part = |name: &str| format!(r#"{{"timestamp":1,"type":"{name}"}}"#);
    assert_eq!(kind(""), "none");
    assert_eq!(kind(&part("CREATED")), "CREATED");
    assert_eq!(kind(&part("NEW_ONE")), "other");
    assert_eq!(kind(&[part("CREATED"), part("DELETED"), part("CREATED")].join(",")), "mixed");
}

#[test]
fn settings_change_the_bounds() {
    let size = body("1").len();
    let receive = |builder: ReceiverBuilder<Keyed, &'static str>| {
        builder.build().unwrap().receive(&keyed(KEY), &body("1")).map(drop).map_err(|rejected| rejected.reason())
    };
    assert_eq!(receive(builder().max_size(size)), Ok(()));
    assert_eq!(receive(builder().max_size(size - 1)), Err(Reason::TooLarge));
    assert_eq!(receive(builder().max_depth(4)), Ok(()));
    assert_eq!(receive(builder().max_depth(3)), Err(Reason::TooDeep));
    let deep = "[".repeat(128) + &"]".repeat(128);
    let receiver = builder().max_depth(usize::MAX).build().unwrap();
    let text = |content: &str| String::from_utf8(body("1")).unwrap().replace(":7", &format!(":{content}"));
    assert_eq!(receiver.receive(&keyed(KEY), text(&deep).as_bytes()).unwrap_err().reason(), Reason::TooDeep);
}

/// No change of a body makes the receiver panic, or tell anything of it.
#[test]
fn broken_bodies_never_panic() {
    let receiver = builder().build().unwrap();
    let valid = body("1");
    fastrand::seed(7);
    for _ in 0..3_000 {
        let mut broken = valid.clone();
        for _ in 0..fastrand::usize(1..5) {
            let at = fastrand::usize(..broken.len());
            match fastrand::u8(..4) {
                0 => broken[at] = fastrand::u8(..),
                1 => broken.truncate(at.max(1)),
                2 => broken.insert(at, b"{}[]\",:0\\\0"[fastrand::usize(..10)]),
                _ => drop(broken.remove(at)),
            }
            if broken.is_empty() {
                break;
            }
        }
        if let Err(rejected) = receiver.receive(&keyed(KEY), &broken) {
            assert!(rejected.status().is_client_error());
        }
    }
}

/// A body that has some pieces, and then nothing more or an end.
struct Pieces {
    rest: Vec<Bytes>,
    stalls: bool,
    /// How often nothing came in between.
    pauses: u32,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.pauses > 0 {
            self.pauses -= 1;
            return Poll::Pending;
        }
        match self.rest.pop() {
            Some(piece) => Poll::Ready(Some(Ok(Frame::data(piece)))),
            None if self.stalls => Poll::Pending,
            None => Poll::Ready(None),
        }
    }
}

/// What comes of a body, while the clock moves by `step` between the looks at it.
fn read(body: Pieces, step: Duration) -> (Result<(), Reason>, Duration) {
    let clock = TestClock::new();
    let receiver = builder().clock(clock.clone()).build().unwrap();
    let headers = keyed(KEY);
    let mut reading = pin!(receiver.receive_body(&headers, body));
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(result) = reading.as_mut().poll(&mut context) {
            return (result.map(drop).map_err(|rejected| rejected.reason()), clock.elapsed());
        }
        clock.advance(step);
    }
}

#[test]
fn bodies_are_read_within_their_bounds() {
    let second = Duration::from_secs(1);
    let whole = || vec![Bytes::from(body("1"))];
    let split = || body("1").chunks(10).rev().map(Bytes::copy_from_slice).collect::<Vec<_>>();
    let read = |rest, stalls, pauses| read(Pieces { rest, stalls, pauses }, second);
    assert_eq!(read(whole(), false, 0), (Ok(()), Duration::ZERO));
    assert_eq!(read(split(), false, 1), (Ok(()), second));
    assert_eq!(read(vec![], true, 0), (Err(Reason::TooSlow), second * 2));
    assert_eq!(read(whole(), true, 0), (Err(Reason::TooSlow), second * 2));
    assert_eq!(read(vec![Bytes::from(vec![b' '; 600_000]); 2], true, 0), (Err(Reason::TooLarge), Duration::ZERO));
    assert_eq!(read(vec![Bytes::from(vec![b' '; 10_000_000])], true, 0), (Err(Reason::TooLarge), Duration::ZERO));
}

/// A body that comes in pieces, each in time, but never to its end.
struct Drip(TestClock);

impl Body for Drip {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.advance(Duration::from_millis(900));
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b" ")))))
    }
}

#[test]
fn a_body_that_drips_is_slow_as_a_whole() {
    let clock = TestClock::new();
    let receiver = builder().clock(clock.clone()).build().unwrap();
    let headers = keyed(KEY);
    let mut reading = pin!(receiver.receive_body(&headers, Drip(clock.clone())));
    let Poll::Ready(result) = reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("it never waits")
    };
    assert_eq!(result.unwrap_err().reason(), Reason::TooSlow);
    assert_eq!(clock.elapsed(), Duration::from_millis(5400));
}

/// A body whose connection breaks.
struct Broken;

impl Body for Broken {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        Poll::Ready(Some(Err("s3cret")))
    }
}

#[test]
fn a_body_that_breaks_off_is_refused() {
    let receiver = builder().build().unwrap();
    let headers = keyed(KEY);
    let mut reading = pin!(receiver.receive_body(&headers, Broken));
    let Poll::Ready(result) = reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("there is nothing to wait for")
    };
    let rejected = result.unwrap_err();
    assert_eq!((rejected.reason(), rejected.status().as_u16()), (Reason::Interrupted, 400));
    assert!(!format!("{rejected} {rejected:?}").contains("s3cret"));
}

#[test]
fn every_reason_has_a_label_and_an_error_status() {
    let labels: std::collections::BTreeSet<_> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
    assert_eq!(labels.len(), Reason::ALL.len());
    assert!(Reason::ALL.iter().all(|reason| reason.status().is_client_error()));
}

/// A body of which nothing may be read.
struct Untouched;

impl Body for Untouched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        panic!("the body of a stranger is not read")
    }
}

#[test]
fn nothing_is_read_of_strangers() {
    let receiver = builder().build().unwrap();
    for (headers, reason) in [
        (keyed("nobody"), Reason::WrongKey),
        (headers(&[("x-api-key", KEY), ("content-type", "text/plain")]), Reason::ContentType),
    ] {
        let mut reading = pin!(receiver.receive_body(&headers, Untouched));
        let Poll::Ready(result) = reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("there is nothing to wait for")
        };
        assert_eq!(result.unwrap_err().reason(), reason);
    }
}
