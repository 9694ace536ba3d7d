//! Answers and items that cannot be read.

use std::sync::{Arc, Mutex};

use sdk_runtime::ErrorKind;
use sdk_runtime::observe::{CallInfo, Event};

use super::*;
use crate::sample::call;
use crate::support::script::soon;

const BROKEN: &[&str] =
    &["data: {\"id\":1}\n\ndata: {\"id\":\"s3cret\"}\n\n", "data: {\"id\":3}\n\ndata: {s3cret\n\ndata: {\"id\":5}\n\n"];

#[tokio::test]
async fn a_broken_item_ends_the_stream() {
    let server = Script::start([events(BROKEN)]);
    let mut stream = call::<Events>(&client(&server)).events();
    assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
    let error = soon(stream.try_next()).await.unwrap_err();
    assert_eq!((error.kind(), error.pointer(), error.item()), (ErrorKind::Decode, Some("/id"), None));
    assert_eq!(
        (error.body(), error.status().unwrap().as_u16(), error.attempts()),
        (&b"{\"id\":\"s3cret\"}"[..], 200, 1)
    );
    assert_eq!(error.headers()["content-type"], "text/event-stream");
    assert_eq!(
        error.to_string(),
        "Ticks.Events: the call succeeded, but its response could not be read at /id: expected an integer, found a text (GET /v1/ticks, status 200)"
    );
    assert!(!format!("{error:#} {error:?}").contains("s3cret"), "{error:?}");
    assert_eq!(soon(stream.try_next()).await.unwrap(), None);
}

#[tokio::test]
async fn a_lenient_stream_goes_on_after_a_broken_item() {
    let server = Script::start([events(BROKEN)]);
    let mut stream = call::<Events>(&client(&server)).events().lenient();
    let mut told = Vec::new();
    loop {
        match soon(stream.try_next()).await {
            Ok(Some(tick)) => told.push(tick.id.to_string()),
            Ok(None) => break,
            Err(error) => {
                assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, error.item().unwrap()));
                told.push(String::from_utf8(error.body().to_vec()).unwrap());
            }
        }
    }
    assert_eq!(told, ["1", "{\"id\":\"s3cret\"}", "3", "{s3cret", "5"]);
}

#[tokio::test]
async fn awaited_streams_tell_the_location_in_the_list() {
    for (chunks, text) in [
        (BROKEN, "at /1/id: expected an integer, found a text"),
        (&["data: {\"id\":1}\n\ndata: {s3cret\n\n"], "item 1: the body is not JSON at line 1 column 2: text"),
    ] {
        let server = Script::start([events(chunks)]);
        let error = soon(call::<Events>(&client(&server))).await.unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        assert!(!format!("{error:#}").contains("s3cret"));
    }
}

#[tokio::test]
async fn an_answer_of_another_kind_is_an_error_and_no_empty_stream() {
    for (content_type, body) in [("application/json", "{\"id\":1}"), ("text/html; charset=utf-8", "<html>")] {
        let server = Script::always(whole(content_type, &[body]));
        let essence = content_type.split(';').next().unwrap();
        let streamed = soon(call::<Events>(&client(&server)).events().lenient().try_next()).await.unwrap_err();
        let awaited = soon(call::<Events>(&client(&server))).await.unwrap_err();
        for error in [streamed, awaited] {
            assert_eq!((error.kind(), error.item()), (ErrorKind::Decode, None));
            let text = format!("could not be read: the answer is no stream of events, but {essence}");
            assert!(error.to_string().contains(&text), "{error}");
        }
    }
    let server = Script::always(whole("text/event-stream\r\ncontent-encoding: br", &["data: {\"id\":1}\n\n"]));
    let error = soon(call::<Events>(&client(&server)).events().try_next()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("encoded in a way that was not asked for"), "{error}");
    let server = Script::always(whole("multipart/mixed", &["--a"]));
    let error = soon(call::<Parts>(&client(&server)).events().try_next()).await.unwrap_err();
    assert!(error.to_string().contains("names no boundary"), "{error}");
}

#[tokio::test]
async fn a_status_of_failure_is_the_error_of_any_call() {
    let failure =
        |status| vec![Step::Request, Step::json(status, r#"{"errorMessage": "Not now", "errorCode": "BUSY"}"#)];
    let server = Script::start([failure(503), events(&["data: {\"id\":1}\n\n"])]);
    assert_eq!(
        ids(soon(all(call::<Events>(&client(&server)).events())).await),
        [1],
        "it is tried again before the head"
    );
    let server = Script::always(failure(404));
    let mut stream = call::<Events>(&client(&server)).events().lenient();
    let error = soon(stream.try_next()).await.unwrap_err();
    assert_eq!((error.kind(), error.code().as_deref()), (ErrorKind::Status, Some("BUSY")));
    assert_eq!(error.to_string(), "Ticks.Events: 404 Not Found [BUSY] Not now (GET /v1/ticks)");
    assert_eq!(soon(stream.try_next()).await.unwrap(), None);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_broken_format_is_an_error() {
    let gzip = "text/event-stream\r\ncontent-encoding: gzip";
    for (content_type, chunk, kind, text) in [
        ("multipart/mixed; boundary=a", "--a\r\n\r\n1", ErrorKind::Decode, "the stream ends within a part"),
        // A folded line without a header that it belongs to.
        (
            "multipart/mixed; boundary=a",
            "--a\r\n x: 1\r\n\r\n1\r\n--a--",
            ErrorKind::Decode,
            "a part has a header that is none",
        ),
        (gzip, "no gzip but a text", ErrorKind::Decode, "the stream is not valid gzip"),
        (gzip, "\x1f", ErrorKind::Transport, "the compressed stream was cut off"),
    ] {
        let server = Script::always(whole(content_type, &[chunk]));
        let error = soon(call::<Words>(&client(&server)).events().lenient().try_next()).await.unwrap_err();
        assert_eq!((error.kind(), error.item()), (kind, None), "{error}");
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[tokio::test]
async fn differences_of_items_are_told_once() {
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let server = Script::always(events(BROKEN));
    let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).retry(Retry::none());
    let client = {
        let told = Arc::clone(&told);
        builder
            .on_drift(move |drift| {
                told.lock().unwrap().push(format!("{} {}", drift.pointer(), drift.status().as_u16()));
            })
            .build()
            .unwrap()
    };
    for _ in 0..2 {
        drop(all(call::<Events>(&client).events().lenient()).await);
    }
    assert_eq!(*told.lock().unwrap(), ["/id 200"]);
}

/// The end of the answer ends the item, too, and is told after it.
#[tokio::test]
async fn a_broken_item_without_an_end_of_its_own_is_told_before_the_end() {
    for (last, outcome) in [("{\"id\":2}", "2xx"), ("{\"id\":", "decode"), ("\"end\"", "2xx")] {
        let told: Arc<Mutex<Vec<String>>> = Arc::default();
        let observer = {
            let told = Arc::clone(&told);
            move |_: &CallInfo<'_>, event: &Event| {
                if let Event::StreamEnd { items, is_cancelled, .. } = event {
                    let outcome = event.outcome().unwrap_or_default();
                    told.lock().unwrap().push(format!("{outcome} {items} {is_cancelled}"));
                }
            }
        };
        let server = Script::start([whole("application/jsonl", &["{\"id\":1}\n", last])]);
        let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).observer(observer);
        let items = soon(all(call::<Lines>(&builder.build().unwrap()).events())).await;
        assert_eq!(items.iter().filter(|item| item.is_err()).count(), usize::from(outcome == "decode"), "{items:?}");
        let count = if last == "\"end\"" { 1 } else { 2 };
        assert_eq!(*told.lock().unwrap(), [format!("{outcome} {count} false")], "{last}");
    }
}

#[tokio::test]
async fn a_key_of_repetitions_is_no_credential() {
    let server = Script::always([Step::Request, Step::json(401, "{}")]);
    let anonymous = sample::at(&server.url()).clock(TestClock::new()).build().unwrap();
    let error = soon(call::<Keyed>(&anonymous).events().try_next()).await.unwrap_err();
    assert!(server.requests()[0].header("idempotency-key").is_some());
    assert!(error.to_string().contains("no credential was sent"), "{error}");
    let request = call::<Keyed>(&anonymous).header("x-api-key", KEY);
    let error = soon(request.events().try_next()).await.unwrap_err();
    assert!(!error.to_string().contains("no credential"), "{error}");
}
