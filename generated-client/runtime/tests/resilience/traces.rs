//! Spans of calls, with the names of OpenTelemetry.

use std::collections::BTreeMap;

use sdk_runtime::testing::TestClock;

use super::{answers, client, settings, thrice};
use crate::sample::{self, CreateThing, GetCount, KEY, call, get_thing};
use crate::support::script::{Step, soon};
use crate::support::traces::{Capture, Span};

fn fields(span: &Span) -> BTreeMap<&str, &str> {
    span.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn a_call_has_one_span_with_its_attempts_as_events() {
    let capture = Capture::start();
    let server = answers([Step::reply(503, "", ""), Step::json(200, r#"{"x":"b0dy-s3cret"}"#)]);
    let client = settings(&server, &TestClock::new()).retry(thrice()).build().unwrap();
    let mut request = get_thing(&client, "path-s3cret").header("x-b", "header-s3cret");
    request.parts.query("q", "query-s3cret");
    soon(request).await.unwrap();
    let (spans, events) = capture.of("sdk_runtime");
    let [span] = &spans[..] else { panic!("one span: {spans:?}") };
    let port = server.address().port().to_string();
    let expected = BTreeMap::from([
        ("otel.name", "GET /v1/things/{thingId}"),
        ("otel.kind", "client"),
        ("api.operation", "Things.GetThing"),
        ("http.request.method", "GET"),
        ("http.request.resend_count", "1"),
        ("http.response.status_code", "200"),
        ("url.template", "/v1/things/{thingId}"),
        ("server.address", "127.0.0.1"),
        ("server.port", port.as_str()),
    ]);
    assert_eq!(fields(span), expected);
    let expected = [
        "attempt failed attempt=1 kind=status seconds=0.0 status=503",
        "waiting attempt=2 reason=retry seconds=1.0",
        "attempt succeeded attempt=2 seconds=0.0 status=200",
    ];
    assert_eq!(events, expected);
    let everything = capture.everything();
    assert!(!everything.contains("s3cret") && !everything.contains(KEY), "{everything}");
}

#[tokio::test]
async fn spans_of_failed_calls_have_the_type_of_the_error() {
    let capture = Capture::start();
    let server = answers([Step::json(404, "{}"), Step::json(200, "x"), Step::reply(302, "location: /s3cret\r\n", "")]);
    let client = client(&server, &TestClock::new());
    soon(get_thing(&client, "1")).await.unwrap_err();
    soon(call::<GetCount>(&client)).await.unwrap_err();
    soon(call::<CreateThing>(&client)).await.unwrap_err();
    let free = sample::at("http://127.0.0.1:1").credential("Key", KEY).clock(TestClock::new()).build().unwrap();
    soon(call::<GetCount>(&free)).await.unwrap_err();
    soon(get_thing(&free, "..")).await.unwrap_err();
    let told: Vec<_> = capture.of("sdk_runtime").0;
    let told: Vec<_> = told.iter().map(fields).collect();
    let get = |index: usize, name| told[index].get(name).copied();
    let failed: Vec<_> = (0..5).map(|index| (get(index, "error.type"), get(index, "otel.status_code"))).collect();
    let error = Some("ERROR");
    // An undecodable body is detected after the call.
    let expected =
        [(Some("404"), error), (None, None), (Some("302"), error), (Some("connect"), error), (Some("request"), error)];
    assert_eq!(failed, expected);
    let statuses: Vec<_> = (0..5).map(|index| get(index, "http.response.status_code")).collect();
    assert_eq!(statuses, [Some("404"), Some("200"), Some("302"), None, None]);
    let resent: Vec<_> = (0..5).map(|index| get(index, "http.request.resend_count")).collect();
    assert_eq!(resent, [None, None, None, Some("2"), None]);
}

#[test]
fn an_unused_credential_is_logged() {
    let capture = Capture::start();
    let build = |scheme| drop(sample::at("https://example.com").credential(scheme, "s3cret").build().unwrap());
    build("Key");
    assert!(capture.of("sdk_runtime").1.is_empty());
    build("Spare");
    let (_, events) = capture.of("sdk_runtime");
    assert_eq!(events, ["no operation of the description sends this credential; calls by hand do scheme=Spare"]);
}
