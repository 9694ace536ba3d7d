//! The number of attempts, by method and failure.

use std::pin::pin;

use sdk_runtime::http::Method;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Error, ErrorKind, RawRequest, Retry};

use super::{SECOND, answers, client, settings};
use crate::sample::{CreateThing, call, get_thing};
use crate::support::script::{Gate, Script, Step, soon};

const METHODS: [Method; 6] = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Failure {
    Status(u16),
    /// No answer.
    Silence,
    /// The connection is closed before the answer.
    Lost,
    /// The connection is reset before the answer.
    Reset,
    /// The connection breaks during the answer.
    Truncated,
    Refused,
}

use Failure::{Lost, Refused, Reset, Silence, Status, Truncated};

const FAILURES: [Failure; 12] = [
    Status(408),
    Status(429),
    Status(500),
    Status(502),
    Status(503),
    Status(504),
    Status(404),
    Silence,
    Lost,
    Reset,
    Truncated,
    Refused,
];

impl Failure {
    fn script(self) -> Vec<Step> {
        let closed = |answer: Step| vec![Step::Request, answer];
        match self {
            Status(status) => closed(Step::last(status, "", "")),
            Silence => closed(Step::Wait(Gate::default())),
            Lost => vec![Step::Request],
            Reset => vec![Step::Peek],
            Truncated => closed(Step::send("HTTP/1.1 200 OK\r\ncontent-le")),
            Refused => Vec::new(),
        }
    }

    /// Kind, whether the error is retryable, and whether the request may have been sent.
    fn expected(self) -> (ErrorKind, bool, bool) {
        match self {
            Status(404 | 500) => (ErrorKind::Status, false, true),
            Status(_) => (ErrorKind::Status, true, true),
            Silence => (ErrorKind::Timeout, true, true),
            Lost | Reset | Truncated => (ErrorKind::Transport, true, true),
            Refused => (ErrorKind::Connect, true, false),
        }
    }

    /// The number of attempts, of at most three.
    fn attempts(self, method: &Method, idempotent: bool) -> u32 {
        let harmless = idempotent || !matches!(*method, Method::POST | Method::PATCH);
        match self {
            Status(404 | 500) => 1,
            Status(429) | Refused => 3,
            _ if harmless => 3,
            _ => 1,
        }
    }
}

/// Makes a call whose attempts may take ten seconds, which pass on this clock during each attempt.
async fn outcome(server: &Script, clock: &TestClock, request: RawRequest) -> Error {
    let mut call = pin!(request.attempt_timeout(10 * SECOND).timeout(1000 * SECOND).send());
    for seen in server.requests().len() + 1.. {
        let silent = async {
            server.seen(seen).await;
            clock.advance(10 * SECOND);
        };
        tokio::select! {
            biased;
            result = &mut call => return result.unwrap_err(),
            () = silent => {}
        }
    }
    unreachable!()
}

#[tokio::test]
async fn retries_depend_on_method_and_failure() {
    for failure in FAILURES {
        let most = if failure == Refused { 0 } else { usize::MAX };
        let server = Script::serve(most, move |_| failure.script());
        let clock = TestClock::new();
        // As long as no time passes, nothing is a timeout.
        let passing = if failure == Silence { &clock } else { &TestClock::new() };
        let client = settings(&server, &clock).retry(Retry::attempts(3)).build().unwrap();
        for (method, idempotent) in METHODS.into_iter().flat_map(|method| [(method.clone(), false), (method, true)]) {
            let case = format!("{method} {failure:?} {idempotent}");
            let before = (server.requests().len(), clock.slept().len());
            let mut request = client.raw(method.clone(), "/v1/things/{thingId}").path("thingId", &1);
            if !matches!(method, Method::GET | Method::HEAD | Method::DELETE) {
                request = request.json(&[1]);
            }
            let request = if idempotent { request.idempotent() } else { request };
            let error = soon(outcome(&server, passing, request)).await;
            let attempts = failure.attempts(&method, idempotent);
            assert_eq!(error.attempts(), attempts, "{case}");
            let told = (error.kind(), error.is_retryable(), error.may_have_been_sent());
            assert_eq!(told, failure.expected(), "{case}: {error:?}");
            let arrived = if failure == Refused { 0 } else { attempts as usize };
            assert_eq!(server.requests().len() - before.0, arrived, "{case}");
            assert_eq!(clock.slept().len() - before.1, attempts as usize - 1, "{case}");
        }
    }
}

#[tokio::test]
async fn a_request_that_may_have_been_sent_stays_so_for_the_call() {
    let server = Script::start([vec![Step::Request]]);
    let error = soon(get_thing(&client(&server, &TestClock::new()), "1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.may_have_been_sent(), "the first attempt arrived");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_call_succeeds_after_failures_of_different_kinds() {
    let json = |status, body| vec![Step::Request, Step::json(status, body), Step::Closed];
    let server = Script::start([
        vec![Step::Request],
        vec![Step::Peek],
        vec![Step::Request, Step::send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"), Step::Closed],
        json(200, r#"{"id":1}"#),
    ]);
    // What is sent before the connection is closed ends in the middle of the body.
    let clock = TestClock::new();
    let client = settings(&server, &clock).retry(Retry::attempts(9)).build().unwrap();
    let mut sending = pin!(get_thing(&client, "1").attempt_timeout(SECOND).send());
    let third = async {
        server.seen(3).await;
        clock.advance(SECOND);
        std::future::pending::<()>().await;
    };
    let response = tokio::select! {
        response = soon(&mut sending) => response.unwrap(),
        () = third => unreachable!(),
    };
    assert_eq!((response.attempts(), response.value()["id"].as_i64()), (4, Some(1)));
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn the_retry_setting_of_a_call_overrides_that_of_the_client() {
    for (retry, attempts) in [(Some(Retry::none()), 1), (Some(Retry::attempts(5)), 5), (None, 3)] {
        let server = answers((0..5).map(|_| Step::reply(503, "", "")));
        let request = get_thing(&client(&server, &TestClock::new()), "1");
        let request = if let Some(retry) = retry { request.retry(retry) } else { request };
        let error = soon(request).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests().len()), (attempts, attempts as usize));
        let counted = if attempts > 1 { format!(", attempt {attempts} of {attempts})") } else { "thingId})".into() };
        assert!(error.to_string().ends_with(&counted), "{error}");
    }
}

#[tokio::test]
async fn a_post_declared_idempotent_is_repeated() {
    for (idempotent, requests) in [(false, 1), (true, 2)] {
        let server = answers([Step::reply(503, "", ""), Step::json(200, "1")]);
        let mut request = call::<CreateThing>(&client(&server, &TestClock::new()));
        request.parts.json("application/json", &"same");
        let request = if idempotent { request.idempotent() } else { request };
        assert_eq!(soon(request).await.is_ok(), idempotent);
        let seen = server.requests();
        assert_eq!(seen.len(), requests);
        assert!(seen.iter().all(|request| request.text() == r#""same""#), "each attempt has the whole body");
    }
}

#[tokio::test]
async fn decode_size_and_redirect_errors_are_not_retried() {
    for (answer, kind) in [
        (Step::json(200, "{"), ErrorKind::Decode),
        (Step::json(200, "[1,2,3,4,5,6,7,8,9]"), ErrorKind::BodyTooLarge),
        (Step::reply(307, "location: /x\r\n", ""), ErrorKind::Redirect),
    ] {
        let server = answers([answer]);
        let client = settings(&server, &TestClock::new()).max_body_size(10).build().unwrap();
        let error = soon(get_thing(&client, "1")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), server.requests().len()), (kind, 1, 1));
        assert!(!error.is_retryable() && error.may_have_been_sent());
    }
}
