//! Time limits: the deadline up to the head, and then the idle time-out, by the client's clock.

use std::io;
use std::pin::pin;

use futures_util::future::poll_immediate;
use futures_util::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use sdk_runtime::http::{Request, Response};
use sdk_runtime::transport::{Body, Transport, TransportError};
use sdk_runtime::{BoxFuture, ErrorKind};
use tokio::task::yield_now;

use super::*;
use crate::sample::call;
use crate::support::script::{Gate, soon};

/// Waits until a timer of the clock runs.
async fn timers(clock: &TestClock) {
    while clock.timeouts() == 0 {
        yield_now().await;
    }
}

/// A client whose calls may take 60 seconds.
fn patient(server: &Script, clock: &TestClock) -> Client {
    sample::at(&server.url()).credential("Key", KEY).clock(clock.clone()).timeout(60 * SECOND).build().unwrap()
}

#[tokio::test]
async fn the_deadline_ends_with_the_head() {
    let (gate, clock) = (Gate::default(), TestClock::new());
    let steps = [Step::Request, head("text/event-stream"), chunk("data: {\"id\":1}\n\n"), Step::Wait(gate.clone())];
    let server = Script::start([[&steps[..], &[chunk("data: {\"id\":2}\n\n"), end()]].concat()]);
    let mut stream = call::<Events>(&patient(&server, &clock)).events();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    // Nobody asks for items, for ten minutes.
    clock.advance(600 * SECOND);
    assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none());
    clock.advance(29 * SECOND);
    assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none());
    gate.open();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(2)));
    assert_eq!(soon(stream.try_next()).await.unwrap(), None);
}

#[tokio::test]
async fn a_head_that_does_not_come_is_a_timeout() {
    let (gate, clock) = (Gate::default(), TestClock::new());
    let server = Script::always([Step::Request, Step::Wait(gate.clone())]);
    let request = call::<Asked>(&patient(&server, &clock));
    let mut stream = request.events();
    let mut next = pin!(soon(stream.try_next()));
    let passing = async {
        server.seen(1).await;
        loop {
            clock.advance(SECOND);
            yield_now().await;
        }
    };
    let error = tokio::select! {
        result = &mut next => result.unwrap_err(),
        () = passing => unreachable!(),
    };
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("did not come within 60.0s"), "{error}");
    gate.open();
}

#[tokio::test]
async fn a_stream_that_says_nothing_has_broken() {
    for (own, limit) in [(None, 30), (Some(5), 5)] {
        let (gate, clock) = (Gate::default(), TestClock::new());
        let steps = [Step::Request, head("text/event-stream"), chunk("data: {\"id\":1}\n\n"), Step::Wait(gate.clone())];
        let server = Script::start([steps.to_vec()]);
        let stream = call::<Events>(&patient(&server, &clock)).events();
        let mut stream = if let Some(own) = own { stream.idle_timeout(own * SECOND) } else { stream };
        assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
        assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none());
        clock.advance((limit - 1) * SECOND);
        assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none());
        clock.advance(SECOND);
        let error = soon(stream.try_next()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Timeout, 200));
        let text = format!("Ticks.Events: nothing more of the stream came for {limit}.0s (GET /v1/ticks, status 200)");
        assert_eq!(error.to_string(), text);
        assert_eq!(soon(stream.try_next()).await.unwrap(), None);
        gate.open();
    }
}

/// A transport whose answer has a piece every so many seconds of the clock.
#[derive(Clone)]
struct Beat {
    clock: TestClock,
    seconds: u32,
    pieces: &'static [&'static str],
}

impl Transport for Beat {
    fn send(&self, _: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let frames = stream::unfold((self.clone(), 0), |(beat, index)| async move {
            let piece = beat.pieces.get(index)?;
            for _ in 0..beat.seconds {
                beat.clock.advance(SECOND);
                yield_now().await;
            }
            Some((Ok::<_, io::Error>(Frame::data(Bytes::from_static(piece.as_bytes()))), (beat, index + 1)))
        });
        Box::pin(async { Ok(Response::new(Body::wrap(StreamBody::new(frames)))) })
    }
}

#[tokio::test]
async fn comments_keep_a_stream_alive() {
    let pieces = &[":\n", ": alive\n", ":", "\n", "da", "ta: {\"id\":1}\n\n"];
    for (seconds, lives) in [(9, true), (15, false)] {
        let beat = Beat { clock: TestClock::new(), seconds, pieces };
        let builder = sample::at("http://localhost").credential("Key", KEY).clock(beat.clock.clone());
        let client = builder.transport(beat.clone()).timeout(20 * SECOND).build().unwrap();
        let result = soon(call::<Events>(&client).events().idle_timeout(10 * SECOND).try_next()).await;
        if lives {
            assert_eq!(result.unwrap(), Some(tick(1)));
            assert_eq!(beat.clock.elapsed(), 54 * SECOND);
        } else {
            assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
        }
    }
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
    let gate = Gate::default();
    let steps = [head("text/event-stream"), chunk("data: {\"id\""), Step::Wait(gate.clone()), chunk(":1}\n\n"), end()];
    let server = Script::start([[&[Step::Request][..], &steps].concat()]);
    let clock = TestClock::new();
    let mut stream = call::<Events>(&patient(&server, &clock)).events();
    for _ in 0..100 {
        assert!(poll_immediate(&mut pin!(stream.try_next())).await.is_none());
        yield_now().await;
    }
    timers(&clock).await;
    gate.open();
    assert_eq!(ids(soon(all(stream)).await), [1]);
}

#[tokio::test]
async fn the_drop_of_a_stream_closes_its_connection() {
    let steps = [Step::Request, head("text/event-stream"), chunk("data: {\"id\":1}\n\n"), Step::Closed];
    let server = Script::start([steps.to_vec()]);
    let mut stream = call::<Events>(&client(&server)).events();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    assert_eq!(server.open(), 1);
    drop(stream);
    soon(async {
        while server.open() > 0 {
            yield_now().await;
        }
    })
    .await;
}
