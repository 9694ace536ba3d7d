//! What is sent for a stream.

use sdk_runtime::codegen::FormField;
use sdk_runtime::{ErrorKind, Request, Upload};
use serde_json::json;

use super::*;
use crate::sample::call;
use crate::support::Recorded;
use crate::support::script::soon;

async fn sent<Op: Streamed>(change: impl FnOnce(Request<Op>) -> Request<Op>) -> Recorded {
    let server = Script::start([events(&[])]);
    let stream = change(call::<Op>(&client(&server))).events();
    assert!(server.requests().is_empty(), "nothing before the first item is asked for");
    let items: Vec<Op::Item> = soon(stream.try_collect()).await.unwrap();
    assert!(items.is_empty());
    server.requests().remove(0)
}

#[tokio::test]
async fn a_stream_is_asked_for_by_its_media_type() {
    let request = sent::<Events>(|request| request).await;
    assert_eq!((request.header("accept"), request.header("last-event-id")), (Some("text/event-stream"), None));
    assert_eq!((request.header("x-api-key"), request.method.as_str()), (Some(KEY), "GET"));
    let request = sent::<Events>(|request| request.header("accept", "text/event-stream, */*")).await;
    assert_eq!(request.header("accept"), Some("text/event-stream, */*"));
    let server = Script::start([events(&[])]);
    let stream = call::<Events>(&client(&server)).events().resume("7\u{e9}");
    let _: Vec<Tick> = soon(stream.try_collect()).await.unwrap();
    assert_eq!(server.requests()[0].header("last-event-id"), Some("7\u{e9}"));
}

#[tokio::test]
async fn the_flag_of_the_body_is_set() {
    for (given, flagged) in [
        (r#"{"z": "m", "stream": {"x": [1]}, "n": 1.50}"#, r#"{"z":"m","stream":true,"n":1.50}"#),
        (r#"{"n":12345678901234567890123}"#, r#"{"n":12345678901234567890123,"stream":true}"#),
        ("{}", r#"{"stream":true}"#),
    ] {
        let request = sent::<Asked>(|mut request| {
            request.parts.bytes("application/json", given);
            request
        });
        assert_eq!(request.await.text(), flagged);
    }
    let none = sent::<Asked>(|request| request).await;
    assert_eq!((none.text().as_str(), none.header("content-type")), (r#"{"stream":true}"#, Some("application/json")));
    let form = sent::<Asked>(|mut request| {
        request.parts.form_styled(&json!({"a": "b c", "stream": "no", "streams": 1}), &[] as &[FormField]);
        request
    });
    assert_eq!(form.await.text(), "a=b+c&streams=1&stream=true");
    let parts = sent::<Asked>(|mut request| {
        request.parts.part_text("stream", &false);
        request.parts.part_file("file", None, Upload::bytes(b"x", "a.txt"));
        request
    });
    let text = parts.await.text();
    assert!(text.matches("name=\"stream\"").count() == 1 && text.contains("name=\"stream\"\r\n\r\ntrue\r\n"), "{text}");
    assert!(text.contains("a.txt"), "{text}");
}

#[tokio::test]
async fn a_body_without_a_place_for_the_flag_is_an_error() {
    for media_type in ["application/json", "application/octet-stream"] {
        let server = Script::start([]);
        let mut request = call::<Asked>(&client(&server));
        request.parts.bytes(media_type, "[1]");
        let error = soon(request.events().try_next()).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Request, false));
        assert!(error.to_string().contains("no place for the field `stream`"), "{error}");
    }
}

#[tokio::test]
async fn without_events_nothing_of_it_is_sent() {
    let server = Script::start([events(&["data: {\"id\":1}\n\ndata: [DONE]\n\n"])]);
    let mut request = call::<Asked>(&client(&server));
    request.parts.json("application/json", &json!({"n": 1}));
    assert_eq!(soon(request).await.unwrap(), [tick(1)]);
    let request = server.requests().remove(0);
    assert_eq!((request.text().as_str(), request.header("accept")), (r#"{"n":1}"#, Some("application/json")));
}
