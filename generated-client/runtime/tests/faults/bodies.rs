//! Bodies that differ from their declaration.

use std::time::Duration;

use sdk_runtime::ErrorKind;

use super::{client, decode, failure};
use crate::sample::{CreateThing, DeleteThing, FindThing, Free, GetCount, GetLabel, KEY, at, call, get_thing};
use crate::support::script::{Gate, Script, Step, soon};

const HTML: &str = "<html><body>Sign in to the hotel's network</body></html>";

#[tokio::test]
async fn json_is_decoded_whatever_the_content_type() {
    for headers in ["content-type: text/plain\r\n", "content-type: \r\n", "", "content-type: text/html; x=\"\r\n"] {
        let server = Script::always([Step::Request, Step::reply(200, headers, "42"), Step::Closed]);
        assert_eq!(soon(call::<GetCount>(&client(&server))).await.unwrap(), 42);
    }
}

#[tokio::test]
async fn html_in_place_of_json_is_a_decode_error() {
    for status in [200, 201] {
        let error = failure([Step::Request, Step::last(status, "content-type: text/html\r\n", HTML)]).await;
        decode(&error, "the body is not JSON");
        assert_eq!((error.body(), error.status().unwrap().as_u16()), (HTML.as_bytes(), status));
        assert!(!error.to_string().contains("hotel") && !format!("{error:?}").contains("hotel"));
        assert_eq!(error.headers()["content-type"], "text/html");
    }
    for (status, retryable) in [(502, true), (503, true), (403, false), (500, false)] {
        let error = failure([Step::Request, Step::last(status, "content-type: text/html\r\n", HTML)]).await;
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Status, retryable));
        assert_eq!((error.attempts(), error.body()), (if retryable { 2 } else { 1 }, HTML.as_bytes()));
        assert!(error.may_have_been_sent() && error.body_as::<serde_json::Value>().is_none());
    }
}

#[tokio::test]
async fn an_empty_body_in_place_of_json_is_a_decode_error() {
    for status in [200, 202, 204, 205] {
        let answer = match status {
            204 => Step::send("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"),
            _ => Step::last(status, "content-type: application/json\r\n", ""),
        };
        let error = failure([Step::Request, answer.clone()]).await;
        decode(&error, "the body is empty");
        assert!(error.body().is_empty());
        let server = Script::always([Step::Request, answer]);
        let client = client(&server);
        soon(call::<Free>(&client)).await.unwrap();
        assert_eq!(soon(call::<FindThing>(&client)).await.unwrap(), None);
        assert_eq!(soon(call::<GetLabel>(&client)).await.unwrap(), "");
        let mut request = call::<DeleteThing>(&client);
        request.parts.path("thingId", &1);
        soon(request).await.unwrap();
    }
}

#[tokio::test]
async fn invalid_json_is_a_decode_error() {
    for body in ["{} {}", "{}x", "{", "[1,]", "{'a':1}", "NaN", "01", "\"\u{0}\"", "nul", " ", "\"\\ud800\""] {
        let error = failure([Step::Request, Step::json(200, body)]).await;
        decode(&error, "its response could not be read");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_body_that_is_cut_off_leaves_the_status_of_a_failure() {
    for (status, retryable) in [(404, false), (503, true)] {
        let begun = format!("HTTP/1.1 {status} X\r\ncontent-length: 100\r\n\r\n{{\"errorMessage\"");
        let error = failure([Step::Request, Step::send(begun)]).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        assert_eq!((error.is_retryable(), error.body()), (retryable, &b"{\"errorMessage\""[..]));
    }
}

#[tokio::test]
async fn the_received_part_of_a_stalled_error_body_is_shown() {
    let gate = Gate::default();
    let begun = "HTTP/1.1 422 X\r\ncontent-length: 100\r\n\r\n{\"errorMessage\":\"no such colour\",\"a\":";
    let server = Script::always([Step::Request, Step::send(begun), Step::Wait(gate.clone())]);
    let client = at(&server.url()).credential("Key", KEY).stall_timeout(Duration::from_secs(1)).build().unwrap();
    let error = soon(get_thing(&client, "1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
    let text = error.to_string();
    assert!(text.contains("422 Unprocessable Entity no such colour (") && text.contains("body cut off"), "{text}");
    assert!(error.body().ends_with(b"\"a\":"), "{error:?}");
    gate.open();
}

#[tokio::test]
async fn bodies_in_many_chunks_are_joined() {
    let pieces = (0..5_000).map(|_| "1\r\n \r\n").collect::<String>();
    let answer = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{pieces}2\r\n42\r\n0\r\n\r\n");
    let server = Script::always([Step::Request, Step::send(answer), Step::Closed]);
    assert_eq!(soon(call::<GetCount>(&client(&server))).await.unwrap(), 42);
    let bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n\"\xc3\xa9\"".map(|byte| Step::send([byte]));
    let server = Script::always([vec![Step::Request], bytes.to_vec(), vec![Step::Closed]].concat());
    assert_eq!(soon(call::<CreateThing>(&client(&server))).await.unwrap(), "é");
}

#[tokio::test]
async fn answers_to_head_have_no_body_whatever_they_promise() {
    let server = Script::always([
        Step::Request,
        Step::send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\ncontent-encoding: gzip\r\n\r\n"),
        Step::Closed,
    ]);
    let request = client(&server).raw(sdk_runtime::http::Method::HEAD, "/v1");
    let response = soon(request).await.unwrap();
    assert!(response.value().is_empty());
    assert_eq!(response.headers()["content-length"], "100");
}
