//! Errors of failed calls, and their texts.

#[path = "errors/decisions.rs"]
mod decisions;
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::error::Error as _;
use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use sample::{API, CreateThing, Free, GetCount, GetEither, GetLabel, KEY, Login, builder, call, client, get_thing};
use sdk_runtime::codegen::{self, ClientBuilder, Description, Value};
use sdk_runtime::http::{self, Method};
use sdk_runtime::{Error, ErrorKind, Retry};
use support::{Answer, Server};

/// The error of a call with this answer.
async fn failure(answer: Answer) -> Error {
    let server = Server::start([answer]);
    get_thing(&client(&server), "value-s3cret").await.unwrap_err()
}

#[tokio::test]
async fn error_bodies_are_shown_with_code_and_trace_id() {
    let body = r#"{"errorMessage":"There is\nno thing","errorCode":"NOT_FOUND","traceId":"t-1","more":"b0dy"}"#;
    let error = failure(Answer::json(404, body).header("x-a", "b")).await;
    assert_eq!(
        error.to_string(),
        "Things.GetThing: 404 Not Found [NOT_FOUND] There is no thing (GET /v1/things/{thingId}, trace id t-1)"
    );
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 404));
    assert_eq!((error.operation(), error.path_template()), (Some("GetThing"), Some("/v1/things/{thingId}")));
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.body_as::<Value>().unwrap()["more"], "b0dy");
    assert!(error.body_as::<Vec<i64>>().is_none());
    assert_eq!((error.headers()["x-a"].to_str().unwrap(), error.attempts()), ("b", 1));
    assert!(error.is_not_found() && !error.is_retryable() && error.may_have_been_sent());
    assert!(error.source().is_none() && error.pointer().is_none() && error.retry_after().is_none());
    assert_eq!(
        (error.code().as_deref(), error.message().as_deref(), error.trace_id().as_deref()),
        (Some("NOT_FOUND"), Some("There is no thing"), Some("t-1"))
    );
}

#[tokio::test]
async fn errors_have_required_scopes_and_retry_after() {
    let error = failure(Answer::json(403, r#"{"errorMessage":"no","errorCode":7}"#)).await;
    assert_eq!(
        error.to_string(),
        "Things.GetThing: 403 Forbidden [7] no (GET /v1/things/{thingId}, requires scope THING_READ)"
    );
    assert_eq!(error.code().as_deref(), Some("7"));
    assert_eq!((error.required_scopes(), error.any_scope_suffices()), (&["THING_READ"][..], false));
    let server = Server::start([Answer::new(403)]);
    let error = call::<GetEither>(&client(&server)).await.unwrap_err();
    assert_eq!((error.required_scopes(), error.any_scope_suffices()), (&["A", "B"][..], true));
    assert!(error.to_string().contains("requires one of the scopes A, B"), "{error}");
    let error = failure(Answer::new(429).header("retry-after", "60")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    for (status, retryable) in [(400, false), (408, true), (409, false), (429, true), (500, false), (503, true)] {
        assert_eq!(failure(Answer::new(status)).await.is_retryable(), retryable, "{status}");
    }
}

#[tokio::test]
async fn error_bodies_other_than_json_are_kept_as_bytes() {
    let html = "<html><body>Bad Gateway</body></html>";
    let error = failure(Answer::new(502).header("content-type", "text/html").body(html)).await;
    assert_eq!(
        error.to_string(),
        "Things.GetThing: 502 Bad Gateway (GET /v1/things/{thingId}, body not JSON: text/html, begins like HTML or XML)"
    );
    assert_eq!(error.body(), html.as_bytes());
    assert!(error.is_retryable() && error.body_as::<Value>().is_none());
    let error = failure(Answer::new(500)).await;
    assert_eq!(error.to_string(), "Things.GetThing: 500 Internal Server Error (GET /v1/things/{thingId})");
    assert!(error.body().is_empty());
    let long = "x".repeat(10_000);
    let error = failure(Answer::json(400, &format!(r#"{{"errorMessage":"{long}"}}"#))).await;
    assert!(error.to_string().len() < 600);
}

#[tokio::test]
async fn a_truncated_json_body_is_still_json() {
    let more = "x".repeat(2 * 1024 * 1024);
    let error = failure(Answer::json(500, &format!(r#"{{"detail":"no thing","stack":"{more}"}}"#))).await;
    assert_eq!(
        error.to_string(),
        "Things.GetThing: 500 Internal Server Error no thing (GET /v1/things/{thingId}, body cut off after 1048576 bytes)"
    );
    assert_eq!(error.body().len(), 1024 * 1024);
    let error = failure(Answer::new(500).header("content-type", "text/html").body(format!("<p>{more}"))).await;
    assert!(error.to_string().contains("body not JSON: text/html, begins like HTML"), "{error}");
    let latin = Answer::new(400).header("content-type", "application/json; charset=latin1");
    let error = failure(latin.body(b"{\"detail\":\"caf\xe9\"}".to_vec())).await;
    assert_eq!(error.to_string(), "Things.GetThing: 400 Bad Request café (GET /v1/things/{thingId})");
    assert_eq!(error.body_as::<Value>().unwrap()["detail"], "café");
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    encoder.write_all(br#"{"detail":"no thing","stack":"x"}"#).unwrap();
    let mut packed = encoder.finish().unwrap();
    packed.truncate(packed.len() - 12);
    let error = failure(Answer::new(500).header("content-encoding", "gzip").body(packed)).await;
    let told = error.to_string();
    assert!(told.contains("no thing") && told.contains("body cut off after"), "{told}");
}

#[tokio::test]
async fn errors_do_not_repeat_the_values_of_the_path() {
    let of = async |answer: Answer| {
        let server = Server::start([answer]);
        get_thing(&client(&server), "al/s3cret@example.com").await.unwrap_err().to_string()
    };
    for path in
        ["al%2Fs3cret%40example.com", "al%2fs3cret@example.com", "al/s3cret@example.com", "AL%2FS3cret%40Example.com"]
    {
        for (before, after) in
            [("/v1/things/", ""), ("/v2/things/", "/"), ("http://other.example/x/", "/edit"), ("/", ".json")]
        {
            let text = of(Answer::new(302).header("location", &format!("{before}{path}{after}"))).await;
            assert!(text.contains("{thingId}") && !text.to_lowercase().contains("s3cret"), "{path}: {text}");
        }
    }
    let express = r#"{"message":"Cannot GET /v1/things/al%2Fs3cret%40example.com?a=s3cret","error":"Not Found"}"#;
    assert_eq!(
        of(Answer::json(404, express)).await,
        "Things.GetThing: 404 Not Found [Not Found] Cannot GET /v1/things/{thingId} (GET /v1/things/{thingId})"
    );
    let spring = r#"{"error":"Not Found","errors":[{"path":"/v1/things/al/s3cret@example.com","message":"no"}]}"#;
    let text = of(Answer::json(404, spring)).await;
    assert!(text.contains("Not Found; no (") && !text.contains("s3cret"), "{text}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::start([Answer::json(200, "1")]);
    let location = format!("{}/elsewhere?token=s3cret#x", other.url());
    let error = failure(Answer::new(302).header("location", &location)).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = error.to_string();
    assert!(text.contains(&format!("redirected to {}/elsewhere;", other.url())), "{text}");
    assert!(text.ends_with("(GET /v1/things/{thingId}, status 302)"), "{text}");
    assert!(other.requests().is_empty());
    assert!(failure(Answer::new(307).header("location", "/x")).await.to_string().contains("/x;"));
    assert_eq!(failure(Answer::new(304).header("location", "/x")).await.kind(), ErrorKind::Status);
    assert_eq!(failure(Answer::new(304)).await.kind(), ErrorKind::Status);
    assert_eq!(failure(Answer::new(300)).await.kind(), ErrorKind::Status);
    assert_eq!(failure(Answer::new(300).header("location", "/x")).await.kind(), ErrorKind::Redirect);
    // The target is not shown, as in browsers.
    for status in [301, 302, 303, 307, 308] {
        let error = failure(Answer::new(status)).await;
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Redirect, Some(status)));
        assert!(error.to_string().contains("redirected; redirects are not followed"), "{error}");
    }
}

#[tokio::test]
async fn undecodable_bodies_are_decode_errors() {
    let server = Server::start([
        Answer::json(200, r#""b0dy""#),
        Answer::new(200),
        Answer::new(200).body("<html>b0dy"),
        Answer::new(200).body([0xc3, 0x28]),
    ]);
    let client = client(&server);
    let error = call::<GetCount>(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "Things.GetCount: the call succeeded, but its response could not be read: expected an integer, found a text (GET /v1/count, status 200)"
    );
    assert_eq!((error.pointer(), error.body(), error.is_retryable()), (Some(""), &b"\"b0dy\""[..], false));
    assert!(error.source().is_some());
    // The cause has the same text.
    assert_eq!(format!("{error:#}"), error.to_string());
    assert!(call::<GetCount>(&client).await.unwrap_err().to_string().contains("the body is empty"));
    let text = call::<GetCount>(&client).await.unwrap_err().to_string();
    assert!(text.contains("the body is not JSON") && !text.contains("b0dy"), "{text}");
    assert!(call::<GetLabel>(&client).await.unwrap_err().to_string().contains("not UTF-8"));
}

#[tokio::test]
async fn bodies_in_place_of_json_are_named_by_their_kind() {
    let gzip = [0x1f, 0x8b, 8, 0];
    let server = Server::start([
        Answer::new(200).header("content-type", "text/html; charset=utf-8").body("<html>b0dy"),
        Answer::new(200).header("content-type", "application/json").header("content-encoding", "br").body([7, 0, 9]),
        Answer::new(200).body(gzip),
        Answer::new(200).body("[1"),
        Answer::new(200).header("content-type", "application/json; charset=iso-8859-1").body(*b"\"\xe4\""),
    ]);
    let client = client(&server);
    for expected in [
        "the body is not JSON at line 1 column 1: text/html, begins like HTML or XML",
        "the body is not JSON at line 1 column 1: application/json, encoded as br, binary",
        "the body is not JSON at line 1 column 1: begins like gzip",
        "the body ends too early for JSON: text",
        "the body is not UTF-8, as JSON must be: application/json, text",
    ] {
        let error = call::<GetCount>(&client).await.unwrap_err();
        assert!(error.to_string().contains(&format!("could not be read: {expected} (GET")), "{error}");
        assert!(error.misfits().is_empty() && error.pointer().is_none());
    }
}

#[tokio::test]
async fn common_error_bodies_are_shown_without_a_declaration() {
    let body = r#"{"detail":[{"type":"missing","loc":["query","limit"],"msg":"Field required","input":"s3cret"}]}"#;
    let error = failure(Answer::json(422, body)).await;
    assert_eq!(
        error.to_string(),
        "Things.GetThing: 422 Unprocessable Entity query.limit: Field required (GET /v1/things/{thingId})"
    );
    assert!(!chain(&error).contains("s3cret"));
    let body = "{\"error\":{\"code\":\"X\",\"message\":\"one\\ntwo\\u202ethree\\u2028four\\u200b\"}}";
    let error = failure(Answer::json(409, body)).await;
    assert!(error.to_string().contains("409 Conflict [X] one twothree four (GET"), "{error}");
    let long = "x".repeat(10_000);
    let body = format!(r#"{{"errors":["{long}","{long}"],"title":"{long}"}}"#);
    assert!(failure(Answer::json(400, &body)).await.to_string().len() < 600);
}

/// All of its fields are optional.
#[derive(Debug, Default)]
struct Loose;

impl<'de> serde::Deserialize<'de> for Loose {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Loose;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Loose, A::Error> {
                while let Some(key) = map.next_key::<String>()? {
                    if key == "reason" {
                        map.next_value::<Option<String>>()?;
                    } else {
                        map.next_value::<serde::de::IgnoredAny>()?;
                    }
                }
                Ok(Loose)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// It keeps fields that no description has.
#[derive(Debug)]
struct Keeping {
    reason: Option<String>,
    others: std::collections::BTreeMap<String, Value>,
}
codegen::object! { Keeping { "reason" => reason: optional, .. => others: unknown as AnyValue } }

#[tokio::test]
async fn an_object_without_any_field_of_a_type_is_none() {
    for (body, loose, any) in [
        (r#"{"detail":"x"}"#, false, true),
        ("{}", false, true),
        (r#"{"reason":"x","detail":"y"}"#, true, true),
        (r#"{"reason":null}"#, true, true),
        (r#"{"reason":7}"#, false, true),
        ("[]", false, true),
        ("x", false, false),
    ] {
        let error = failure(Answer::json(400, body)).await;
        assert_eq!(error.body_as::<Loose>().is_some(), loose, "{body}");
        assert_eq!(error.body_as::<Value>().is_some(), any, "{body}");
    }
    let error = failure(Answer::json(400, r#"{"a":1}"#)).await;
    assert!(error.body_as::<std::collections::BTreeMap<String, i64>>().is_some());
    // A type that keeps unknown fields is no other.
    for (body, is_one) in [(r#"{"detail":{"a":1}}"#, false), (r#"{"reason":"x","detail":1}"#, true)] {
        let found = failure(Answer::json(400, body)).await.body_as::<Keeping>();
        assert_eq!(found.as_ref().map(|found| found.others.len()), is_one.then_some(1), "{body}: {found:?}");
    }
}

#[tokio::test]
async fn attempts_are_shown_if_another_was_possible() {
    let server = Server::start([404, 503, 503, 503, 503].map(|status| Answer::json(status, "{}")));
    let retry = Retry::attempts(3).base_delay(Duration::from_millis(1));
    let client = builder(&server).credential("Key", KEY).retry(retry).build().unwrap();
    let error = get_thing(&client, "1").await.unwrap_err();
    assert_eq!(error.to_string(), "Things.GetThing: 404 Not Found (GET /v1/things/{thingId})");
    let error = get_thing(&client, "1").await.unwrap_err();
    assert!(error.to_string().ends_with("(GET /v1/things/{thingId}, attempt 3 of 3)"), "{error}");
    // A call that may have had an effect is not repeated.
    let error = call::<CreateThing>(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("(POST /v1/things)"), "{error}");
}

#[tokio::test]
async fn a_byte_order_mark_is_ignored() {
    let bodies = ["\u{feff}7", "\u{feff}label", "\u{feff}{\"errorMessage\":\"no\"}"];
    let server =
        Server::start([Answer::json(200, bodies[0]), Answer::new(200).body(bodies[1]), Answer::json(400, bodies[2])]);
    let client = client(&server);
    assert_eq!(call::<GetCount>(&client).await.unwrap(), 7);
    assert_eq!(call::<GetLabel>(&client).await.unwrap(), "label");
    let error = call::<GetCount>(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "Things.GetCount: 400 Bad Request no (GET /v1/count)");
    assert_eq!(error.body_as::<Value>().unwrap()["errorMessage"], "no");
    assert_eq!(error.body(), bodies[2].as_bytes());
}

#[tokio::test]
async fn bodies_above_the_maximum_size_are_errors() {
    let server = Server::start([Answer::json(200, "123456"), Answer::json(200, "12345"), Answer::json(500, "123456")]);
    let client = builder(&server).credential("Key", KEY).max_body_size(5).build().unwrap();
    let error = call::<GetCount>(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::BodyTooLarge, 200));
    assert_eq!(call::<GetCount>(&client).await.unwrap(), 12345);
    assert_eq!(call::<GetCount>(&client).await.unwrap_err().status().unwrap().as_u16(), 500);
}

#[tokio::test]
async fn missing_answers_are_timeouts_or_transport_errors() {
    let server = Server::start([Answer::Silence, Answer::HangUp, Answer::BreakOff]);
    let client = client(&server);
    let error = call::<GetCount>(&client).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_retryable() && error.may_have_been_sent());
    assert!(error.to_string().contains("did not come within 50.0ms"), "{error}");
    for _ in 0..2 {
        let error = call::<GetCount>(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.is_retryable() && error.may_have_been_sent());
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_refused_connection_is_a_connect_error() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = ClientBuilder::new(&API).base_url(&format!("http://{free}")).unwrap().plain_http_on_loopback(true);
    let client = client.credential("Key", KEY).retry(Retry::none()).build().unwrap();
    let error = get_thing(&client, "value-s3cret").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connect, None));
    assert!(error.is_retryable() && !error.may_have_been_sent());
    assert_eq!(error.to_string(), "Things.GetThing: cannot connect: connection refused (GET /v1/things/{thingId})");
    let causes = format!("{error:#}");
    assert!(causes.starts_with("Things.GetThing: cannot connect: connection refused: "), "{causes}");
    assert!(causes.contains(": Connection refused (os error ") && causes.ends_with(" (GET /v1/things/{thingId})"));
    assert!(!causes.contains("s3cret"), "{causes}");
    assert!(!chain(&error).contains("s3cret"), "{}", chain(&error));
}

#[tokio::test]
async fn invalid_requests_are_not_sent() {
    let server = Server::start([]);
    let error = get_thing(&builder(&server).build().unwrap(), "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`api_key`") && error.to_string().contains("SAMPLE_API_KEY"));
    let client = client(&server);
    for (request, hint) in [
        (get_thing(&client, ".."), "`thingId`"),
        (get_thing(&client, "1").header("x-a", "s3cret\r\n"), "`x-a`"),
        (get_thing(&client, "1").header("Host", "example.com"), "`host`"),
    ] {
        assert!(request.clone().into_request().is_err());
        let error = request.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert!(!error.may_have_been_sent() && !error.is_retryable());
        let text = error.to_string();
        assert!(text.starts_with("Things.GetThing: ") && text.contains(hint) && !text.contains("s3cret"), "{text}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn nothing_shows_secrets_values_or_bodies() {
    let server = Server::start([
        Answer::json(400, r#"{"errorMessage":"no","x":"b0dy-s3cret"}"#),
        Answer::json(200, "\"b0dy-s3cret\""),
    ]);
    let client = client(&server);
    let mut request = call::<CreateThing>(&client).header("x-a", "header-s3cret");
    request.parts.query("q", "query-s3cret");
    request.parts.json("application/json", "b0dy-s3cret");
    let shown = format!("{request:?} {:?} {:?} {client:?}", request.clone().optional(), request.parts);
    assert!(!shown.contains("s3cret") && shown.contains("Request(Things.CreateThing POST /v1/things)"), "{shown}");
    let error = request.await.unwrap_err();
    assert!(!chain(&error).contains("s3cret"), "{}", chain(&error));
    let error = call::<GetCount>(&client).await.unwrap_err();
    assert!(!chain(&error).contains("s3cret"), "{}", chain(&error));
}

/// All texts of an error.
fn chain(error: &Error) -> String {
    let first: &dyn std::error::Error = error;
    let sources = std::iter::successors(Some(first), |error| (**error).source());
    sources.map(|error| format!("{error} {error:?} {error:#?} ")).collect::<Vec<_>>().concat()
}

#[tokio::test]
async fn a_401_without_a_credential_mentions_it() {
    let server = Server::start([401, 401, 401, 403, 401, 401].map(Answer::new));
    let anonymous = builder(&server).build().unwrap();
    let told = "Things.Free: 401 Unauthorized (GET /v1/free, no credential was sent)";
    assert_eq!(call::<Free>(&anonymous).await.unwrap_err().to_string(), told);
    for request in [
        call::<Free>(&builder(&server).default_bearer("x").build().unwrap()),
        call::<Free>(&anonymous).header("X-API-KEY", "x"),
        call::<Free>(&anonymous),
    ] {
        let error = request.await.unwrap_err();
        assert!(!error.to_string().contains("no credential"), "{error}");
    }
    let error = get_thing(&client(&server), "1").await.unwrap_err();
    assert!(!error.to_string().contains("no credential"), "{error}");
    let error = anonymous.raw(http::Method::GET, "/v1/x").await.unwrap_err();
    assert!(error.to_string().contains("no credential was sent"), "{error}");
}

#[tokio::test]
async fn a_401_of_a_login_mentions_no_missing_credential() {
    let server = Server::start([401; 5].map(Answer::new));
    let anonymous = builder(&server).build().unwrap();
    let login = |body: &str| {
        let mut request = call::<Login>(&anonymous);
        request.parts.json("application/json", &serde_json::from_str::<Value>(body).unwrap());
        request
    };
    // The operation declares that it needs no key, and has a body.
    let told = "Things.Login: 401 Unauthorized (POST /v1/login)";
    assert_eq!(login(r#"{"user":"max","pin":1}"#).await.unwrap_err().to_string(), told);
    let by_hand = |body: &'static str| anonymous.raw(Method::POST, "/v1/x").body("application/json", body);
    let error = by_hand(r#"{"clientSecret":"x"}"#).await.unwrap_err();
    assert!(!error.to_string().contains("no credential"), "{error}");
    for error in [by_hand("{}").await.unwrap_err(), call::<Login>(&anonymous).await.unwrap_err()] {
        assert!(error.to_string().contains("no credential was sent"), "{error}");
    }
}

/// An API whose server URL has a path.
static RELATIVE: Description =
    Description { servers: &[codegen::Server { name: None, url: "/api", variables: &[] }], ..plain_description() };

const fn plain_description() -> Description {
    Description {
        title: "Relative",
        version: "1",
        sha256: "",
        sdk: "sample-sdk/0.1.0",
        env_prefix: "RELATIVE",
        servers: &[],
        schemes: &[],
        error: None,
        rate_limit: None,
        constraints: &[],
    }
}

#[tokio::test]
async fn a_base_url_without_the_path_of_the_server_is_mentioned() {
    const HINT: &str =
        "404 Not Found; the description's server has the path `/api`, which the base URL does not end with";

    for (base, answer, told) in [
        ("", Answer::new(404).body("<html>nginx</html>"), true),
        ("", Answer::new(404), true),
        ("/other", Answer::new(404), true),
        ("", Answer::json(404, "{}"), false),
        ("", Answer::new(405), false),
        ("/api", Answer::new(404), false),
    ] {
        let server = Server::start([answer]);
        let builder = ClientBuilder::new(&RELATIVE).base_url(&format!("{}{base}", server.url())).unwrap();
        let client = builder.plain_http_on_loopback(true).build().unwrap();
        let error = client.raw(Method::GET, "/x").await.unwrap_err();
        assert_eq!(error.to_string().contains(HINT), told, "{error}");
        assert_eq!(error.to_string().contains("base URL"), told, "{error}");
    }
}
