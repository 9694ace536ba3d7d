//! Successful calls: their requests and results.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::future::IntoFuture as _;
use std::io::Write as _;
use std::time::Duration;

use futures_util::FutureExt as _;
use sample::{
    CreateThing, DeleteThing, FindThing, Free, GetCount, GetImage, GetLabel, KEY, StartThing, Started, at, builder,
    call, client, get_thing,
};
use sdk_runtime::codegen::Value;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Upload};
use support::{Answer, Server};

#[tokio::test]
async fn an_awaited_request_yields_the_value() {
    let server = Server::start([Answer::json(200, r#"{"id":42,"x":[null]}"#)]);
    let value = get_thing(&client(&server), "a/b").await.unwrap();
    assert_eq!(value["id"], 42);
    let request = server.request();
    assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/v1/things/a%2Fb"));
    assert_eq!(request.header("x-api-key"), Some(KEY));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("accept-encoding"), Some("gzip"));
    assert_eq!(request.header("accept-language"), None);
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.header("user-agent"), Some("sample-sdk/0.1.0 (Sample 1.0)"));
}

#[tokio::test]
async fn a_sent_request_yields_status_headers_and_value() {
    let server = Server::start([Answer::json(201, "7").header("x-trace", "t")]);
    let response = call::<GetCount>(&client(&server)).send().await.unwrap();
    assert_eq!((response.status().as_u16(), *response.value(), response.attempts()), (201, 7, 1));
    assert_eq!(response.headers()["x-trace"], "t");
    assert_eq!(response.into_inner(), 7);
}

#[tokio::test]
async fn bodies_and_queries_are_sent() {
    let server = Server::start([Answer::json(200, "1"), Answer::json(200, "2")]);
    let client = client(&server);
    let mut request = call::<CreateThing>(&client);
    request.parts.query("key", &["FIRST", "SECOND"]);
    request.parts.json("application/json", &serde_json::json!({"name": "é"}));
    assert_eq!(request.header("X-Trace", "t").await.unwrap(), 1);
    let mut request = call::<CreateThing>(&client);
    request.parts.part_file("image", None, Upload::bytes(vec![0, 159, 255], "me.png"));
    request.await.unwrap();

    let [json, form] = server.requests().try_into().unwrap();
    assert_eq!((json.method.as_str(), json.target.as_str()), ("POST", "/v1/things?key=FIRST&key=SECOND"));
    assert_eq!((json.text().as_str(), json.header("content-type")), (r#"{"name":"é"}"#, Some("application/json")));
    assert_eq!(json.header("x-trace"), Some("t"));
    assert!(form.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(form.body.windows(3).any(|window| window == [0, 159, 255]));
}

#[tokio::test]
async fn an_empty_body_is_unit_or_none() {
    let server = Server::start([Answer::new(200), Answer::new(204), Answer::new(204), Answer::json(200, "{}")]);
    let client = client(&server);
    let mut request = call::<DeleteThing>(&client);
    request.parts.path("thingId", &1);
    request.clone().await.unwrap();
    request.await.unwrap();
    assert_eq!(call::<FindThing>(&client).await.unwrap(), None);
    assert_eq!(call::<FindThing>(&client).await.unwrap(), Some(serde_json::json!({})));
}

#[tokio::test]
async fn text_bytes_and_bodies_by_status_are_decoded() {
    let server = Server::start([
        Answer::new(200).body("é"),
        Answer::new(200).body([0, 255]),
        Answer::new(202).body("soon"),
        Answer::json(200, "5"),
    ]);
    let client = client(&server);
    assert_eq!(call::<GetLabel>(&client).await.unwrap(), "é");
    assert_eq!(*call::<GetImage>(&client).await.unwrap(), [0, 255]);
    assert_eq!(call::<StartThing>(&client).await.unwrap(), Started::Later("soon".into()));
    assert_eq!(call::<StartThing>(&client).await.unwrap(), Started::Done(5));
}

#[tokio::test]
async fn a_text_that_comes_as_json_is_what_the_json_says() {
    let answers = [
        ("application/json", r#""1.0 “é” \n""#, "1.0 “é” \n"),
        ("application/problem+json; charset=utf-8", "\u{feff} \"a\"\n", "a"),
        ("application/json", r#"{"a": "b"}"#, r#"{"a": "b"}"#),
        ("application/json", r#""a" and "b""#, r#""a" and "b""#),
        ("application/json", "12", "12"),
        ("text/plain", r#""a""#, r#""a""#),
        ("text/json-lines", r#""a""#, r#""a""#),
    ];
    let server = Server::start(answers.map(|(kind, body, _)| Answer::new(200).header("content-type", kind).body(body)));
    let client = client(&server);
    for (kind, body, expected) in answers {
        assert_eq!(call::<GetLabel>(&client).await.unwrap(), expected, "{kind} {body}");
    }
}

#[tokio::test]
async fn not_found_is_none_when_asked_for() {
    let server = Server::start([Answer::json(404, "{}"), Answer::json(200, "1"), Answer::json(403, "{}")]);
    let client = client(&server);
    assert_eq!(get_thing(&client, "1").optional().await.unwrap(), None);
    assert_eq!(get_thing(&client, "1").optional().await.unwrap(), Some(Value::from(1)));
    assert_eq!(get_thing(&client, "1").optional().await.unwrap_err().status().unwrap().as_u16(), 403);
}

#[tokio::test]
async fn not_found_by_a_gateway_is_an_error() {
    let server = Server::start([Answer::new(404), Answer::new(404).body("<html>nothing here</html>")]);
    let client = client(&server);
    assert_eq!(get_thing(&client, "1").optional().await.unwrap(), None);
    assert!(get_thing(&client, "1").optional().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn gzip_is_undone_within_the_limit() {
    let zip = |text: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text).unwrap();
        // The old name of gzip (RFC 9110, section 8.4.1.3).
        let name = if text.len() < 100 { "X-GZip" } else { "gzip" };
        Answer::new(200).header("content-encoding", name).body(encoder.finish().unwrap())
    };
    let bomb = vec![b' '; 100_000];
    let server =
        Server::start([zip(b"{\"a\":1}"), zip(&bomb), Answer::new(200).header("content-encoding", "gzip").body("x")]);
    let client = builder(&server).credential("Key", KEY).max_body_size(50_000).build().unwrap();
    let response = get_thing(&client, "1").send().await.unwrap();
    assert_eq!((response.value()["a"].as_i64(), response.headers().get("content-encoding")), (Some(1), None));
    let error = get_thing(&client, "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(server.requests()[1].headers.len() > 1);
    let error = get_thing(&client, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"x"[..]));
    assert!(error.to_string().contains("not valid gzip"), "{error}");
}

#[tokio::test]
async fn settings_appear_in_the_request() {
    let server = Server::start([Answer::new(200), Answer::new(200)]);
    let client =
        builder(&server).locale("de-DE").user_agent("my-app/2").timeout(Duration::from_secs(5)).build().unwrap();
    call::<Free>(&client).await.unwrap();
    call::<Free>(&client).header("Accept-Language", "fr").header("User-Agent", "other").await.unwrap();
    let [first, second] = server.requests().try_into().unwrap();
    assert_eq!((first.header("accept-language"), second.header("accept-language")), (Some("de-DE"), Some("fr")));
    assert!(first.header("user-agent").unwrap().starts_with("my-app/2 sample-sdk/"));
    assert_eq!(second.header("user-agent"), Some("other"));
    assert_eq!(first.header("x-api-key"), None, "no key where none is needed");
}

#[tokio::test]
async fn into_request_yields_the_request_without_sending_it() {
    let server = Server::start([]);
    let request = get_thing(&client(&server), "1").into_request().unwrap();
    assert_eq!(request.uri().to_string(), format!("{}/v1/things/1", server.url()));
    assert_eq!(request.headers()["x-api-key"], KEY);
    assert!(!format!("{request:?}").contains(KEY));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_upload_from_a_path_has_the_name_of_the_file() {
    let folder = std::env::temp_dir();
    let path = folder.join(format!("upload-{}.txt", std::process::id()));
    std::fs::write(&path, "text").unwrap();
    let upload = Upload::path(&path).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(upload.file_name(), path.file_name().unwrap().to_str().unwrap());
    let error = Upload::path(&path).await.unwrap_err();
    assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
}

/// With a clock that needs no runtime, the transport says so.
#[test]
fn a_call_without_a_runtime_is_an_error() {
    let without = at("http://127.0.0.1:1").credential("Key", KEY).build().unwrap();
    let controlled = at("http://127.0.0.1:1").clock(TestClock::new()).credential("Key", KEY).build().unwrap();
    for (client, kind, text) in [
        (without, ErrorKind::Configuration, "there is no Tokio runtime here"),
        (controlled, ErrorKind::Request, "there is no Tokio runtime, which its connections need"),
    ] {
        let error = get_thing(&client, "1").into_future().now_or_never().unwrap().unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains(text) && !error.may_have_been_sent(), "{error}");
    }
}

#[test]
fn a_file_without_a_runtime_is_an_error() {
    let error = Upload::path(std::env::temp_dir()).now_or_never().unwrap().unwrap_err();
    assert!(error.to_string().contains("there is no Tokio runtime"), "{error}");
}
