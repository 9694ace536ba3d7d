//! The results of blocking calls.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use http::Method;
use sdk_runtime::codegen::Value;
use sdk_runtime::limit::RateLimit;
use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Error, ErrorKind, Retry, Upload};

use crate::folder::Folder;
use crate::keyed;
use crate::sample::{CreateThing, GetCount, call, client, get_thing};
use crate::support::script::{Script, Step};
use crate::support::traces::Capture;
use crate::support::{Answer, Server};

#[test]
fn every_form_of_a_call_can_wait() {
    let answers = [
        Answer::json(200, "1"),
        Answer::json(404, "{}"),
        Answer::new(200).body("raw"),
        Answer::json(200, "[7]"),
        Answer::json(201, "8"),
        Answer::json(200, "9"),
    ];
    let server = Server::start(answers);
    let client = client(&server);
    assert_eq!(get_thing(&client, "a").wait().unwrap(), 1);
    assert_eq!(get_thing(&client, "b").optional().wait().unwrap(), None);
    assert_eq!(client.raw(Method::GET, "/v1/x").wait().unwrap().into_inner(), "raw");
    assert_eq!(client.raw(Method::GET, "/v1/x").wait_as::<Vec<i64>>().unwrap().into_inner(), [7]);
    let response = client.wait(call::<GetCount>(&client).send()).unwrap();
    assert_eq!((response.status().as_u16(), response.into_inner()), (201, 8));
    // A request is a future too, and a future may borrow and need not be `Send`.
    let text = String::from("borrowed");
    let local = std::rc::Rc::new(&text);
    let several = async {
        let count = call::<GetCount>(&client).await?;
        Ok::<_, Error>((count, local.len()))
    };
    assert_eq!(client.wait(several).unwrap(), (9, 8));
    let error = client.wait(call::<GetCount>(&client)).unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500);
}

#[test]
fn files_can_wait() {
    let server =
        Server::start([Answer::new(200).body("in memory"), Answer::new(200).body("on disk"), Answer::new(404)]);
    let (folder, client) = (Folder::new(), client(&server));
    let link = format!("{}/file", server.url());
    assert_eq!(client.download(&link).wait_bytes().unwrap(), "in memory");
    let path = folder.path("there.txt");
    assert_eq!(client.download(&link).wait_to_file(&path).unwrap(), 7);
    assert_eq!(std::fs::read(&path).unwrap(), b"on disk");
    assert!(client.download(&link).wait_to_file(&path).unwrap_err().is_not_found());
    assert_eq!(std::fs::read(&path).unwrap(), b"on disk");

    let server = Server::start([Answer::json(200, "1")]);
    let client = crate::sample::client(&server);
    let mut request = call::<CreateThing>(&client);
    request.parts.part_file("image", None, Upload::wait_path(&path).unwrap());
    request.wait().unwrap();
    let sent = server.request().text();
    assert!(sent.contains("filename=\"there.txt\"") && sent.contains("on disk"), "{sent}");
    let missing = Upload::wait_path(folder.path("missing.txt")).unwrap_err();
    assert_eq!(missing.kind(), std::io::ErrorKind::NotFound);
    assert!(missing.to_string().contains("missing.txt"), "{missing}");
}

#[test]
fn many_threads_wait_for_one_client() {
    let server = Script::always(Step::times(100, [Step::Request, Step::json(200, r#"{"id":1}"#)]));
    let client = keyed(&server.url()).build().unwrap();
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..50 {
                    assert_eq!(get_thing(&client, "x").wait().unwrap()["id"], 1);
                }
            });
        }
    });
    assert_eq!(server.requests().len(), 800);
    assert!(server.connections() < 200, "connections are used again, but there were {}", server.connections());
}

#[test]
fn retries_limits_and_observers_work() {
    let server = Server::start([Answer::new(503), Answer::json(200, "1"), Answer::json(200, "2")]);
    let clock = TestClock::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let observer = {
        let (seen, here) = (Arc::clone(&seen), thread::current().id());
        move |_: &CallInfo<'_>, event: &Event| {
            assert_eq!(thread::current().id(), here, "observers are called on the thread of the call");
            seen.lock().unwrap().push(matches!(event, Event::End { .. }));
        }
    };
    let limit = RateLimit::new(2, Duration::from_secs(60));
    let client =
        keyed(&server.url()).retry(Retry::attempts(2)).clock(clock.clone()).rate_limit(limit).observer(observer);
    let client = client.timeout(Duration::from_secs(600)).build().unwrap();
    assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
    assert_eq!(call::<GetCount>(&client).wait().unwrap(), 2);
    assert!(clock.elapsed() >= Duration::from_secs(60), "the limiter held the third request back");
    assert_eq!(seen.lock().unwrap().iter().filter(|end| **end).count(), 2);
}

#[test]
fn a_span_belongs_to_the_subscriber_of_the_thread() {
    let server = Server::start([Answer::json(200, "1")]);
    let capture = Capture::start();
    call::<GetCount>(&client(&server)).wait().unwrap();
    let (spans, _) = capture.of("sdk_runtime");
    assert_eq!(spans.len(), 1);
    assert!(spans[0].fields.iter().any(|(_, value)| value.contains("/v1/count")), "{spans:?}");
}

#[test]
fn a_call_ends_in_time() {
    let server = Server::start([Answer::Silence, Answer::Silence]);
    let client = client(&server);
    let start = Instant::now();
    let error = get_thing(&client, "a").timeout(Duration::from_millis(100)).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let error = get_thing(&client, "a").response_header_timeout(Duration::from_millis(100)).wait().unwrap_err();
    assert_eq!(
        error.to_string(),
        "Things.GetThing: the response did not begin within 100.0ms (GET /v1/things/{thingId})"
    );
    assert!(start.elapsed() < Duration::from_secs(5));
}

/// Between calls nobody waits. Nevertheless the client notices that the server has closed the connection, and sends a
/// POST, which must not be repeated, on another one.
#[test]
fn a_connection_that_ended_between_calls_is_not_used() {
    let script = [Step::Request, Step::json(200, "1")];
    let server = Script::always(script);
    let client = keyed(&server.url()).retry(Retry::none()).build().unwrap();
    for _ in 0..10 {
        let value: Value = call::<CreateThing>(&client).wait().unwrap();
        assert_eq!(value, 1);
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.connections(), 10);
}
