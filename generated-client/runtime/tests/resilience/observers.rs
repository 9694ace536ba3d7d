//! Events of observers.

use std::sync::{Arc, Mutex};

use sdk_runtime::http::Method;
use sdk_runtime::limit::{AcquireRequest, Limiter, Permit};
use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{BoxFuture, Error, Retry};
use std::time::Duration;

use super::{SECOND, answers, settings, thrice};
use crate::sample::{GetCount, call, get_thing};
use crate::support::script::{Script, Step, soon};

/// A limiter that grants the first slot in half a second, and all others at once.
struct Once;

impl Limiter for Once {
    fn acquire<'a>(&'a self, ask: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        let wait = if ask.now.is_zero() { SECOND / 2 } else { Duration::ZERO };
        Box::pin(async move { Permit::Granted(wait) })
    }

    fn pause<'a>(&'a self, _: AcquireRequest<'a>, _: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

/// The events of a call.
async fn events<T>(
    server: &Script,
    retry: Retry,
    limited: bool,
    make: impl AsyncFnOnce(sdk_runtime::Client) -> Result<T, Error>,
) -> (Vec<String>, Result<T, Error>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let observer = {
        let told = Arc::clone(&told);
        move |call: &CallInfo<'_>, event: &Event| {
            let line = format!("{} {} {}: {event:?}", call.operation, call.method, call.path_template);
            told.lock().unwrap().push(line);
        }
    };
    let builder = settings(server, &TestClock::new()).retry(retry).observer(observer);
    let builder = if limited { builder.limiter(Once) } else { builder };
    let result = soon(make(builder.build().unwrap())).await;
    let told = told.lock().unwrap().clone();
    (told, result)
}

#[tokio::test]
async fn observers_see_waits_attempts_and_the_end() {
    let server = answers([Step::reply(503, "x-a: s3cret\r\n", "s3cret"), Step::json(200, r#""s3cret""#)]);
    let (told, result) =
        events(&server, thrice(), true, async |client| get_thing(&client, "s3cret").header("x-b", "s3cret").await)
            .await;
    result.unwrap();
    let expected = [
        "Wait { attempt: 1, duration: 500ms, reason: Limit }",
        "Attempt { attempt: 1, duration: 0ns, status: Some(503), error: Some(Status) }",
        "Wait { attempt: 2, duration: 1s, reason: Retry }",
        "Attempt { attempt: 2, duration: 0ns, status: Some(200), error: None }",
        "End { attempts: 2, duration: 1.5s, status: Some(200), error: None }",
    ];
    assert_eq!(told, expected.map(|event| format!("Things.GetThing GET /v1/things/{{thingId}}: {event}")));
}

#[tokio::test]
async fn observers_see_failed_calls() {
    let server = Script::start([vec![Step::Request]]);
    let (told, result) =
        events(&server, Retry::attempts(2), false, async |client| call::<GetCount>(&client).await).await;
    assert_eq!(result.unwrap_err().attempts(), 2);
    let expected = [
        "Attempt { attempt: 1, duration: 0ns, status: None, error: Some(Transport) }",
        "Wait { attempt: 2, duration: 500ms, reason: Retry }",
        "Attempt { attempt: 2, duration: 0ns, status: None, error: Some(Connect) }",
        "End { attempts: 2, duration: 500ms, status: None, error: Some(Connect) }",
    ];
    assert_eq!(told, expected.map(|event| format!("Things.GetCount GET /v1/count: {event}")));
}

#[tokio::test]
async fn observers_see_the_end_of_calls_that_are_not_sent() {
    let server = answers([]);
    let (told, result) = events(&server, thrice(), false, async |client| get_thing(&client, "..").await).await;
    assert_eq!(result.unwrap_err().attempts(), 0);
    let end = "End { attempts: 0, duration: 0ns, status: None, error: Some(Request) }";
    assert_eq!(told, [format!("Things.GetThing GET /v1/things/{{thingId}}: {end}")]);
}

#[tokio::test]
async fn raw_calls_are_reported_by_their_template() {
    let server = answers([Step::json(404, "{}")]);
    let (told, result) = events(&server, thrice(), false, async |client| {
        client.raw(sdk_runtime::http::Method::PUT, "/v2/{a}").path("a", "s3cret").await
    })
    .await;
    assert!(result.unwrap_err().is_not_found());
    let expected = [
        "raw PUT /v2/{a}: Attempt { attempt: 1, duration: 0ns, status: Some(404), error: Some(Status) }",
        "raw PUT /v2/{a}: End { attempts: 1, duration: 0ns, status: Some(404), error: Some(Status) }",
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn undecodable_answers_are_reported_after_the_end() {
    let server = answers([Step::json(200, r#""s3cret""#)]);
    let (told, result) = events(&server, thrice(), false, async |client| call::<GetCount>(&client).await).await;
    result.unwrap_err();
    let expected = [
        "Attempt { attempt: 1, duration: 0ns, status: Some(200), error: None }",
        "End { attempts: 1, duration: 0ns, status: Some(200), error: None }",
        "Undecodable { status: 200 }",
    ];
    assert_eq!(told, expected.map(|event| format!("Things.GetCount GET /v1/count: {event}")));
}

#[tokio::test]
async fn dropped_calls_are_reported_as_cancelled() {
    let server = Script::start([vec![Step::Request, Step::Closed]]);
    let (told, result) = events(&server, thrice(), false, async |client| {
        let request = call::<GetCount>(&client);
        tokio::select! {
            answer = request.into_future() => answer.map(Some),
            () = server.seen(1) => Ok(None),
        }
    })
    .await;
    assert!(result.unwrap().is_none(), "nobody answers");
    assert_eq!(told, ["Things.GetCount GET /v1/count: Cancelled { duration: 0ns }"]);
}

#[tokio::test]
async fn labels_of_metrics_are_static_and_have_no_paths_of_calls_by_hand() {
    type Labels = (&'static str, &'static str, &'static str, Option<&'static str>);
    let told: Arc<Mutex<Vec<Labels>>> = Arc::default();
    let observer = {
        let told = Arc::clone(&told);
        move |call: &CallInfo<'_>, event: &Event| {
            told.lock().unwrap().push((call.operation, call.method_label(), call.route(), event.outcome()));
        }
    };
    let server = answers([Step::json(404, "{}"), Step::json(200, "x"), Step::json(200, "1")]);
    let client = settings(&server, &TestClock::new()).retry(Retry::none()).observer(observer).build().unwrap();
    soon(get_thing(&client, "s3cret")).await.unwrap_err();
    soon(call::<GetCount>(&client)).await.unwrap_err();
    let purge = Method::from_bytes(b"PURGE").unwrap();
    soon(client.raw(purge, "/v1/s3cret").send()).await.unwrap();
    soon(get_thing(&client, "..")).await.unwrap_err();
    let thing = |outcome| ("Things.GetThing", "GET", "/v1/things/{thingId}", Some(outcome));
    let count = |outcome| ("Things.GetCount", "GET", "/v1/count", Some(outcome));
    let raw = ("raw", "_OTHER", "{path}", Some("2xx"));
    let expected =
        [thing("4xx"), thing("4xx"), count("2xx"), count("2xx"), count("decode"), raw, raw, thing("request")];
    assert_eq!(*told.lock().unwrap(), expected);
}
