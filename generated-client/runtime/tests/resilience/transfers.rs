//! Moving and stalled transfers.

use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream;
use http_body::Frame;
use http_body_util::{BodyExt as _, StreamBody};
use sdk_runtime::http::{Method, Request, Response};
use sdk_runtime::testing::TestClock;
use sdk_runtime::transport::{Body, Transport, TransportError};
use sdk_runtime::{BoxFuture, Client, Error, ErrorKind, RawRequest, Retry, Upload};
use tokio::task::yield_now;

use super::SECOND;
use crate::sample::{self, CreateThing, KEY, call};
use crate::support::script::{Gate, Script, Step, soon};
use crate::support::{Answer, Server};

const MEGABYTE: usize = 1 << 20;

/// A transport on which each piece takes a time of the client's clock.
#[derive(Clone, Default)]
struct Line {
    clock: TestClock,
    /// Seconds for each piece of the request, and the number of pieces that are taken.
    out: (u32, usize),
    /// Seconds until the answer begins.
    head: u32,
    /// Seconds for each piece of the answer, and the number of pieces, after which it stalls.
    back: (u32, usize),
    whole: bool,
    /// The whole body is taken at once.
    greedy: bool,
    sent: Arc<Mutex<Vec<Vec<usize>>>>,
}

impl Line {
    fn client(&self) -> Client {
        let builder = sample::at("http://localhost").credential("Key", KEY).clock(self.clock.clone()).jitter(|| 0.0);
        builder.transport(self.clone()).build().unwrap()
    }

    /// The sizes of the pieces that were sent, by attempt.
    fn sent(&self) -> Vec<Vec<usize>> {
        self.sent.lock().unwrap().clone()
    }
}

/// Lets time pass.
async fn pass(clock: &TestClock, seconds: u32) {
    for _ in 0..seconds {
        clock.advance(SECOND);
        yield_now().await;
    }
}

async fn silence(clock: &TestClock) {
    loop {
        pass(clock, 1).await;
    }
}

impl Transport for Line {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let line = self.clone();
        let attempt = {
            let mut sent = line.sent.lock().unwrap();
            sent.push(Vec::new());
            sent.len() - 1
        };
        Box::pin(async move {
            let mut body = request.into_body();
            if line.greedy {
                let bytes = body.into_bytes().unwrap();
                line.sent.lock().unwrap()[attempt].push(bytes.len());
                body = Body::empty();
            }
            let mut left = line.out.1;
            while let Some(frame) = body.frame().await {
                let size = frame.map_or(0, |frame| frame.into_data().unwrap().len());
                line.sent.lock().unwrap()[attempt].push(size);
                if left == 0 {
                    silence(&line.clock).await;
                }
                left -= 1;
                pass(&line.clock, line.out.0).await;
            }
            pass(&line.clock, line.head).await;
            let (seconds, pieces) = line.back;
            let whole = line.whole;
            let frames = stream::unfold((line.clock, pieces), move |(clock, left)| async move {
                if left == 0 {
                    if !whole {
                        silence(&clock).await;
                    }
                    return None;
                }
                pass(&clock, seconds).await;
                Some((Ok::<_, io::Error>(Frame::data(Bytes::from_static(b"1"))), (clock, left - 1)))
            });
            Ok(Response::new(Body::wrap(StreamBody::new(frames))))
        })
    }
}

fn put(client: &Client, size: usize) -> RawRequest {
    client.raw(Method::PUT, "/v1/image").body("application/octet-stream", vec![7; size])
}

fn told(error: &Error, text: &str) {
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains(text) && error.may_have_been_sent() && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn an_upload_that_moves_is_not_cut() {
    let line = Line { out: (20, usize::MAX), back: (0, 1), whole: true, ..Line::default() };
    let response = soon(put(&line.client(), 4 * MEGABYTE).no_timeout().send()).await.unwrap();
    assert_eq!((response.attempts(), response.value().as_ref()), (1, &b"1"[..]));
    let sent = line.sent();
    assert_eq!((sent.len(), sent[0].iter().sum::<usize>()), (1, 4 * MEGABYTE));
    assert!(sent[0].iter().all(|size| *size == 64 * 1024), "{:?}", sent[0]);
    assert_eq!(line.clock.elapsed(), 64 * 20 * SECOND);
}

#[tokio::test]
async fn an_upload_from_a_stream_that_moves_is_not_cut() {
    let line = Line { out: (29, usize::MAX), back: (0, 1), whole: true, ..Line::default() };
    for length in [Some(50), None] {
        let pieces = stream::iter((0..10).map(|_| Ok::<_, io::Error>(&b"piece"[..])));
        let upload = Upload::stream(pieces, "a.bin");
        let mut request = call::<CreateThing>(&line.client());
        request.parts.upload("application/octet-stream", length.map_or(upload.clone(), |length| upload.length(length)));
        soon(request.no_timeout()).await.unwrap();
    }
    assert_eq!(line.sent(), [[5; 10], [5; 10]]);
}

#[tokio::test]
async fn a_moving_transfer_ends_at_the_deadline_of_the_call() {
    for pieces in [(20, usize::MAX), (1, 10)] {
        let line = Line { out: pieces, head: 100, ..Line::default() };
        let error = soon(put(&line.client(), 4 * MEGABYTE).retry(Retry::none())).await.unwrap_err();
        told(&error, if pieces.0 == 20 { "did not come within 60.0s" } else { "could be sent for 30.0s" });
    }
    let line = Line { out: (20, usize::MAX), ..Line::default() };
    let error = soon(put(&line.client(), 4 * MEGABYTE).timeout(50 * SECOND)).await.unwrap_err();
    told(&error, "did not come within 50.0s");
    let error = soon(put(&line.client(), 4 * MEGABYTE).attempt_timeout(25 * SECOND)).await.unwrap_err();
    told(&error, "did not come within");
    assert_eq!(error.attempts(), 3, "two of 25 s, and what is left");
}

#[tokio::test]
async fn a_stalled_upload_is_a_timeout() {
    let line = Line { out: (20, 3), ..Line::default() };
    let error = soon(put(&line.client(), MEGABYTE).no_timeout()).await.unwrap_err();
    told(&error, "nothing more of the request could be sent for 30.0s");
    assert_eq!(line.sent(), [[64 * 1024; 4]; 3], "as often as any that may be repeated");
    assert_eq!(line.clock.elapsed(), 3 * (3 * 20 + 30) * SECOND);
    // Also where no other attempt can follow.
    let line = Line { out: (2, 3), ..Line::default() };
    let mut request = call::<CreateThing>(&line.client());
    request.parts.bytes("text/plain", vec![b'x'; MEGABYTE]);
    let error = soon(request.stall_timeout(5 * SECOND)).await.unwrap_err();
    told(&error, "nothing more of the request could be sent for 5.0s");
    assert_eq!((error.attempts(), line.clock.elapsed()), (1, 11 * SECOND));
}

#[tokio::test]
async fn a_stalled_source_is_named_in_the_timeout() {
    let line = Line { out: (0, usize::MAX), ..Line::default() };
    let clock = line.clock.clone();
    let pieces = stream::unfold(0, move |number| {
        let clock = clock.clone();
        async move {
            match number {
                // Slower pieces would be a stall.
                0..3 => pass(&clock, 25).await,
                _ => silence(&clock).await,
            }
            Some((Ok::<_, io::Error>("piece"), number + 1))
        }
    });
    let mut request = call::<CreateThing>(&line.client());
    request.parts.upload("application/octet-stream", Upload::stream(pieces, "a.bin"));
    let error = soon(request.no_timeout()).await.unwrap_err();
    told(&error, "the source of the request's body had nothing for 30.0s");
    // The source has taken a second when it first says that it has nothing.
    assert_eq!(line.clock.elapsed(), (3 * 25 + 1 + 30) * SECOND);
}

#[tokio::test]
async fn a_late_response_head_is_a_timeout() {
    // The time of the request before does not count.
    let line = Line { out: (20, usize::MAX), head: 29, back: (0, 1), whole: true, ..Line::default() };
    soon(put(&line.client(), MEGABYTE).no_timeout()).await.unwrap();
    for size in [0, 10, MEGABYTE] {
        let line = Line { out: (20, usize::MAX), head: 1000, ..Line::default() };
        let error = soon(put(&line.client(), size).no_timeout()).await.unwrap_err();
        told(&error, "the response did not begin within 30.0s");
        assert_eq!(error.attempts(), 3);
        let request = put(&line.client(), size).no_timeout().response_header_timeout(3 * SECOND);
        told(&soon(request.retry(Retry::none())).await.unwrap_err(), "the response did not begin within 3.0s");
    }
    // A call that cannot be repeated waits for it until its deadline, or for the bound if there is none.
    for (endless, text) in [(false, "did not come within 60.0s"), (true, "did not begin within 30.0s")] {
        let line = Line { head: 1000, ..Line::default() };
        let request = call::<CreateThing>(&line.client());
        let request = if endless { request.no_timeout() } else { request };
        told(&soon(request).await.unwrap_err(), text);
    }
}

#[tokio::test]
async fn an_answer_that_moves_is_not_cut() {
    let line = Line { back: (29, 20), whole: true, ..Line::default() };
    let response = soon(line.client().raw(Method::GET, "/").no_timeout().send()).await.unwrap();
    assert_eq!((response.attempts(), response.value().len()), (1, 20));
    let line = Line { back: (29, 3), ..Line::default() };
    let error = soon(line.client().raw(Method::GET, "/").no_timeout()).await.unwrap_err();
    told(&error, "nothing more of the response came for 30.0s");
    // A second has passed when nothing is there for the first time.
    assert_eq!((error.attempts(), line.clock.elapsed()), (3, 3 * (3 * 29 + 1 + 30) * SECOND));
    let download = line.client().download("http://localhost/a").no_timeout().stall_timeout(2 * SECOND);
    told(&soon(download.retry(Retry::none()).bytes()).await.unwrap_err(), "came for 2.0s");
}

#[tokio::test]
async fn timeouts_of_the_client_apply_to_its_calls() {
    let line = Line { out: (1, 3), head: 50, ..Line::default() };
    let builder = sample::at("http://localhost").clock(line.clock.clone()).transport(line.clone());
    let builder = builder.stall_timeout(7 * SECOND).response_header_timeout(9 * SECOND);
    let client = builder.clone().build().unwrap();
    told(&soon(put(&client, MEGABYTE).no_timeout()).await.unwrap_err(), "could be sent for 7.0s");
    told(&soon(put(&client, 1).no_timeout()).await.unwrap_err(), "did not begin within 9.0s");
    let client = builder.attempt_timeout(5 * SECOND).build().unwrap();
    told(
        &soon(put(&client, MEGABYTE).retry(Retry::attempts(2)).timeout(8 * SECOND)).await.unwrap_err(),
        "did not come",
    );
    assert_eq!(line.sent().iter().rev().take(2).map(Vec::len).collect::<Vec<_>>(), [3, 4]);
}

/// A transport does not report its progress with bytes that it has taken.
#[tokio::test]
async fn progress_inside_the_transport_is_bounded_by_the_deadline() {
    let line = Line { head: 50, back: (0, 1), whole: true, greedy: true, ..Line::default() };
    assert_eq!(soon(put(&line.client(), MEGABYTE).send()).await.unwrap().attempts(), 1);
    assert_eq!(line.sent(), [[MEGABYTE]]);
    // A small body is known to be sent.
    let response = soon(put(&line.client(), 1000).timeout(500 * SECOND).send()).await.unwrap();
    assert_eq!(response.attempts(), 3, "30 s for each but the last one");
}

#[tokio::test]
async fn a_large_body_has_its_length_on_the_wire() {
    for size in [0, 1, 64 * 1024, 64 * 1024 + 1, 3 * MEGABYTE + 5] {
        let server = Server::start([Answer::json(200, "1")]);
        let body: Vec<u8> = (0..=250).cycle().take(size).collect();
        let request = sample::client(&server).raw(Method::PUT, "/").body("application/octet-stream", body.clone());
        soon(request).await.unwrap();
        let request = server.request();
        assert!(request.body == body);
        let length = (size > 0).then(|| size.to_string());
        assert_eq!(request.header("content-length"), length.as_deref());
        assert_eq!(request.header("transfer-encoding"), None);
    }
}

/// A server that reads only the head, over a real connection.
#[tokio::test]
async fn a_server_that_stops_reading_is_a_timeout() {
    let gate = Gate::default();
    let server = Script::start([vec![Step::Peek, Step::Wait(gate.clone())]]);
    let clock = TestClock::new();
    let client = super::client(&server, &clock);
    let mut sending = pin!(soon(put(&client, 32 * MEGABYTE).retry(Retry::none()).no_timeout().send()));
    let passing = async {
        server.seen(1).await;
        silence(&clock).await;
    };
    let error = tokio::select! {
        result = &mut sending => result.unwrap_err(),
        () = passing => unreachable!(),
    };
    told(&error, "nothing more of the request could be sent for 30.0s");
    gate.open();
}

/// TLS never begins, so the request is not sent.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn a_slow_connection_is_a_connect_error() {
    let gate = Gate::default();
    let server = Script::always([Step::Wait(gate.clone())]);
    for method in [Method::GET, Method::POST] {
        let clock = TestClock::new();
        let builder = sample::at(&server.url().replace("http:", "https:")).clock(clock.clone()).no_proxy();
        let client = builder.connect_timeout(1000 * SECOND).build().unwrap();
        for (limit, endless) in [(3, false), (30, true)] {
            let before = server.connections();
            let request = client.raw(method.clone(), "/").retry(Retry::none());
            let request = if endless { request.no_timeout() } else { request.timeout(3 * SECOND) };
            let mut sending = pin!(soon(request.send()));
            let passing = async {
                while server.connections() == before {
                    yield_now().await;
                }
                silence(&clock).await;
            };
            let error = tokio::select! {
                result = &mut sending => result.unwrap_err(),
                () = passing => unreachable!(),
            };
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
            assert!(!error.may_have_been_sent() && error.is_retryable());
            let text = format!("cannot connect: no connection came about within {limit}.0s");
            assert!(error.to_string().contains(&text), "{error}");
        }
    }
    gate.open();
}
