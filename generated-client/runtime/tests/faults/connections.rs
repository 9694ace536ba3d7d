//! Refused, broken and reused connections.

use std::pin::pin;

use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Retry};

use super::{broke, client, failure};
use crate::sample::{CreateThing, GetCount, KEY, at, call, get_thing};
use crate::support::script::{Gate, Script, Step, soon};

#[tokio::test]
async fn a_refused_connection_is_tried_again() {
    let server = Script::start([]);
    let error = soon(get_thing(&client(&server), "1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::Connect, 2, None));
    assert!(error.is_retryable() && !error.may_have_been_sent());
}

#[tokio::test]
async fn broken_connections_are_transport_errors() {
    let begun = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    for (case, steps) in [
        ("closed before the answer", vec![Step::Request]),
        ("reset before the answer", vec![Step::Peek]),
        ("closed in the head", vec![Step::Request, Step::send("HTTP/1.1 200")]),
        ("reset in the head", vec![Step::Peek, Step::send("HTTP/1.1 200 OK\r\n")]),
        ("closed in the body", vec![Step::Request, Step::send(begun)]),
        ("reset in the body", vec![Step::Peek, Step::send(begun)]),
        (
            "closed in a chunk",
            vec![Step::Request, Step::send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{")],
        ),
        (
            "no last chunk",
            vec![Step::Request, Step::send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n")],
        ),
        ("no chunk", vec![Step::Request, Step::send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n")]),
        (
            "huge chunk",
            vec![
                Step::Request,
                Step::send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
            ],
        ),
    ] {
        broke(&failure(steps).await, case);
    }
}

#[tokio::test]
async fn a_post_that_broke_is_not_repeated() {
    for steps in [vec![Step::Request], vec![Step::Peek]] {
        let server = Script::always(steps);
        let error = soon(call::<CreateThing>(&client(&server))).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), server.requests().len()), (ErrorKind::Transport, 1, 1));
        assert!(error.is_retryable() && error.may_have_been_sent());
    }
}

#[tokio::test]
async fn slow_answers_end_with_the_attempt() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n";
    for begun in ["", "HTTP/1.1 200 OK\r\ncontent-le", head, &format!("{head}\r\n"), &format!("{head}\r\n{{\"a\"")] {
        let (gate, clock) = (Gate::default(), TestClock::new());
        let server = Script::start([
            vec![Step::Request, Step::send(begun), Step::Wait(gate.clone())],
            vec![Step::Request, Step::json(200, "7"), Step::Closed],
        ]);
        let client = at(&server.url()).credential("Key", KEY).clock(clock.clone()).build().unwrap();
        let request = call::<GetCount>(&client).attempt_timeout(std::time::Duration::from_secs(30));
        let mut sending = pin!(soon(request.send()));
        let silent = async {
            server.seen(1).await;
            clock.advance(std::time::Duration::from_secs(30));
            server.seen(2).await;
        };
        let response = tokio::select! {
            response = &mut sending => response,
            () = silent => sending.await,
        };
        let response = response.unwrap();
        assert_eq!((response.attempts(), *response.value(), server.connections()), (2, 7, 2), "{begun}");
        gate.open();
    }
}

#[tokio::test]
async fn the_next_call_uses_the_same_connection() {
    let answers = [
        Step::json(200, "1"),
        Step::json(404, r#"{"errorMessage":"no"}"#),
        Step::reply(500, "content-type: text/html\r\n", "<html>".repeat(10_000)),
        Step::reply(302, "location: /x\r\n", "gone"),
        Step::json(200, "no number"),
        Step::reply(204, "", ""),
        Step::send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n7\r\n0\r\nx-trailer: 1\r\n\r\n"),
        Step::send("HTTP/1.1 429 \r\ncontent-length: 0\r\n\r\n"),
        Step::json(200, "2"),
    ];
    let steps: Vec<_> = answers.into_iter().flat_map(|answer| [Step::Request, answer]).collect();
    let rounds = steps.len() / 2;
    let server = Script::start([[steps, vec![Step::Request]].concat()]);
    let client = client(&server);
    let mut good = 0;
    for _ in 0..rounds {
        good += usize::from(soon(call::<GetCount>(&client).retry(Retry::none())).await.is_ok());
    }
    assert_eq!((good, server.connections(), server.requests().len()), (3, 1, rounds));
}

#[tokio::test]
async fn a_connection_that_broke_is_not_used_again() {
    let server = Script::always([
        Step::Request,
        Step::send("HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n666"),
        Step::Closed,
    ]);
    let client = client(&server);
    for round in 1..=3 {
        // A surplus answer is not taken as that of the next request.
        assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 1);
        assert_eq!(server.connections(), round);
    }
}

#[tokio::test]
async fn calls_at_the_same_time_have_connections_of_their_own() {
    let gate = Gate::default();
    let server = Script::always([Step::Request, Step::Wait(gate.clone()), Step::json(200, "1"), Step::Closed]);
    let client = client(&server);
    let calls = futures_util::future::join_all((0..8).map(|_| call::<GetCount>(&client).into_future()));
    let arrived = async {
        server.seen(8).await;
        gate.open();
    };
    let (answers, ()) = soon(futures_util::future::join(calls, arrived)).await;
    assert!(answers.iter().all(|answer| *answer.as_ref().unwrap() == 1));
    assert_eq!(server.connections(), 8);
}

#[tokio::test]
async fn a_dropped_call_leaves_the_client_usable() {
    let server = Script::serve(usize::MAX, |index| match index {
        0 => vec![Step::Request, Step::send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n12"), Step::Closed],
        _ => vec![Step::Request, Step::json(200, "5"), Step::Closed],
    });
    let client = client(&server);
    tokio::select! {
        _ = call::<GetCount>(&client).into_future() => panic!("there is more to come"),
        () = server.seen(1) => {}
    }
    assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 5);
    assert_eq!(server.connections(), 2);
}
