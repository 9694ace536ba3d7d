//! No printed text shows the key, values of parameters, or bodies.

use std::error::Error as _;
use std::fmt::{Debug, Display, Write as _};
use std::panic;
use std::sync::{Arc, Mutex};

use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::testing::TestClock;
use sdk_runtime::transport::{TransportError, TransportErrorKind};
use sdk_runtime::{ApiKey, Client, Error, Retry, Upload};

use crate::sample::{API, CreateThing, GetCount, GetThing, at, call, of_tenant};
use crate::support::script::{Gate, Script, Step, soon};
use crate::support::traces::Capture;

/// The marks that no text may contain.
pub const MARK: &str = "s3cret";

/// The printed texts.
#[derive(Clone, Default)]
pub struct Printed(Arc<Mutex<String>>);

impl Printed {
    pub fn text(&self, text: &str) {
        let _ = writeln!(self.0.lock().unwrap(), "{text}");
    }

    pub fn debug(&self, value: &impl Debug) {
        self.text(&format!("{value:?} {value:#?}"));
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        self.text(&format!("{error} {error:#}"));
        let mut source = error.source();
        while let Some(error) = source {
            self.both(&error);
            source = error.source();
        }
    }

    fn both(&self, value: &(impl Debug + Display)) {
        self.debug(value);
        self.text(&format!("{value} {value:#}"));
    }

    #[track_caller]
    pub fn check(&self) {
        let text = self.0.lock().unwrap();
        let at = text.find(MARK).map(|at| String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(500)..]));
        assert!(at.is_none(), "{}", at.unwrap_or_default());
        assert!(text.len() > 1_000, "something was printed");
    }
}

pub fn key() -> String {
    format!("key-{MARK}")
}

/// A request with marks in all its parts.
fn marked<Op>(client: &Client) -> sdk_runtime::Request<Op> {
    let mut request = sdk_runtime::Request::<Op>::new(client).header("x-own", format!("header-{MARK}"));
    request.parts.path("thingId", &format!("path-{MARK}"));
    request.parts.query("q", &format!("query-{MARK}"));
    request.parts.header("x-parameter", &format!("parameter-{MARK}"));
    request.parts.cookie("c", &format!("cookie-{MARK}"));
    request.parts.json("application/json", &format!("body-{MARK}"));
    request
}

/// Invalid answers of every kind, with marks in them.
fn answers() -> Vec<Vec<Step>> {
    let header = format!("x-a: {MARK}\r\nset-cookie: {MARK}\r\n");
    let whole = |status: u16, body: String| vec![Step::Request, Step::last(status, &header, body), Step::Closed];
    let bytes = |text: String| vec![Step::Request, Step::send(text)];
    vec![
        whole(200, format!("\"{MARK}\"")),
        whole(200, format!("{{\"a\":\"{MARK}\"")),
        whole(200, format!("<html>{MARK}</html>")),
        whole(200, format!("{{\"{MARK}\":[1,2,{MARK}]}}")),
        whole(400, format!("{{\"errorMessage\":\"no\",\"args\":[\"{MARK}\"],\"reference\":\"{MARK}\"}}")),
        whole(403, format!("[\"{MARK}\"]")),
        whole(404, format!("<html>{MARK}</html>")),
        whole(429, MARK.to_owned()),
        whole(500, MARK.to_owned()),
        whole(503, MARK.to_owned()),
        vec![Step::Request, Step::last(302, &format!("location: /x?{MARK}#{MARK}\r\n"), MARK), Step::Closed],
        vec![Step::Request, Step::last(200, "content-encoding: gzip\r\n", MARK), Step::Closed],
        vec![Step::Request, Step::last(200, "", MARK.repeat(10_000)), Step::Closed],
        bytes(format!("{MARK}\r\n\r\n")),
        bytes(format!("HTTP/1.1 200 {MARK}\r\ncontent-length: {MARK}\r\n\r\n")),
        bytes(format!("HTTP/1.1 200 OK\r\n{MARK}\r\n\r\n")),
        bytes(format!("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{MARK}")),
        bytes(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{MARK}\r\n")),
        bytes(format!("HTTP/1.1 200 OK\r\nx: {MARK}")),
        vec![Step::Request],
        vec![Step::Peek],
    ]
}

/// Makes calls of all kinds, which all fail, and prints their results.
async fn fail_in_all_ways(client: &Client, printed: &Printed) {
    let requests = (marked::<GetThing>(client), marked::<GetCount>(client), marked::<CreateThing>(client));
    printed.debug(&requests);
    printed.debug(&(requests.0.clone().optional(), &requests.0.parts));
    let errors = [
        soon(requests.0).await.err(),
        soon(requests.1).await.err(),
        soon(requests.2.send()).await.err(),
        soon(marked::<GetThing>(client).optional()).await.err(),
    ];
    for error in errors.iter().flatten() {
        printed.error(error);
    }
    let raw = client.raw(sdk_runtime::http::Method::PUT, "/v2/{a}").path("a", MARK).query("q", MARK);
    let raw = raw.json(&MARK).header("x-own", MARK);
    printed.debug(&raw);
    if let Err(error) = soon(raw.send_as::<Vec<i64>>()).await {
        printed.error(&error);
    }
}

#[tokio::test]
async fn failed_calls_show_no_secrets() {
    let (capture, printed) = (Capture::start(), Printed::default());
    let observer = {
        let printed = printed.clone();
        move |call: &CallInfo<'_>, event: &Event| printed.debug(&(call, event))
    };
    let observer = Arc::new(observer);
    let mut scripts: Vec<_> = answers().into_iter().map(|steps| (usize::MAX, steps)).collect();
    scripts.push((0, Vec::new()));
    for (most, steps) in scripts {
        let server = Script::serve(most, move |_| steps.clone());
        let observer = Arc::clone(&observer);
        let builder = at(&server.url()).credential("Key", key()).clock(TestClock::new()).max_body_size(50_000);
        let builder = builder.observer(move |call: &CallInfo<'_>, event: &Event| observer(call, event));
        let client = builder.clone().retry(Retry::attempts(2)).build().unwrap();
        printed.debug(&(&builder, &client));
        fail_in_all_ways(&client, &printed).await;
    }
    // In time, and not sent at all.
    let server = Script::always([Step::Request, Step::Wait(Gate::default())]);
    let client = at(&server.url()).credential("Key", key()).build().unwrap();
    let error = soon(marked::<GetThing>(&client).timeout(std::time::Duration::from_millis(10))).await.unwrap_err();
    printed.error(&error);
    for request in [
        marked::<GetThing>(&client).header("x-b", format!("{MARK}\r\n")),
        marked::<GetThing>(&client).header(format!("{MARK}\n"), "x"),
        marked::<GetThing>(&client).header("host", MARK),
    ] {
        printed.error(&soon(request.clone()).await.unwrap_err());
        printed.error(&request.into_request().unwrap_err());
    }
    printed.text(&capture.everything());
    // Also with the HTTP library's own error, which has host and port.
    assert!(!capture.of("sdk_runtime").0.is_empty() && !capture.of("hyper_util").1.is_empty());
    printed.check();
}

#[test]
fn settings_show_no_secrets() {
    let printed = Printed::default();
    let builder = || sdk_runtime::ClientBuilder::new(&API);
    printed.debug(&ApiKey::from(key()));
    printed.debug(&builder().credential("Key", key()));
    printed.debug(&builder().credential_basic("Key", key(), key()));
    printed.debug(&Upload::bytes(MARK.as_bytes(), "a.txt"));
    for error in [
        builder().base_url(&format!("https://user:{MARK}@example.com")).unwrap_err(),
        builder().base_url(&format!("https://example.com/?{MARK}")).unwrap_err(),
        builder().base_url(&format!("http://[{MARK}")).unwrap_err(),
        builder().base_url("https://example.com").unwrap().credential("Key", format!("{MARK}\n")).build().unwrap_err(),
        builder().base_url("https://example.com").unwrap().credential_basic("Key", MARK, MARK).build().unwrap_err(),
        of_tenant(format!("{MARK}/")).build().unwrap_err(),
        of_tenant("acme").locale(format!("{MARK}_")).build().unwrap_err(),
        of_tenant("acme").user_agent(format!("{MARK}\n")).build().unwrap_err(),
    ] {
        printed.error(&error);
    }
    for kind in [TransportErrorKind::Broken, TransportErrorKind::Connect] {
        printed.debug(&TransportError::new(kind));
    }
    printed.check();
}

#[tokio::test]
async fn into_request_hides_the_key() {
    let printed = Printed::default();
    let client = at("http://localhost").credential("Key", key()).build().unwrap();
    for request in [call::<GetCount>(&client), call::<GetCount>(&client).header("Accept", "x")] {
        let mut request = request;
        request.parts.cookie("c", MARK);
        request.parts.json("application/json", MARK);
        printed.debug(&request.into_request().unwrap());
    }
    printed.text(&" ".repeat(1_000));
    printed.check();
}

#[test]
fn a_panic_with_an_error_shows_no_secret() {
    let seen = Printed::default();
    let error = sdk_runtime::ClientBuilder::new(&API).base_url("https://example.com").unwrap();
    let error = error.credential("Key", format!("{MARK}\0")).build();
    let text = panic::catch_unwind(panic::AssertUnwindSafe(|| error.unwrap())).unwrap_err();
    seen.text(text.downcast_ref::<String>().unwrap());
    seen.text(&" ".repeat(1_000));
    seen.check();
}

#[tokio::test]
async fn errors_hide_secrets_that_the_server_repeats() {
    let body =
        |text: &str| vec![Step::Request, Step::last(401, "", format!(r#"{{"message":"{text}"}}"#)), Step::Closed];
    for (repeated, told) in [
        (key(), "***"),
        ("pass-s3cret \\\"é\\\"".to_owned(), "***"),
        ("query/s3cret".to_owned(), "***"),
        ("query%2Fs3cret".to_owned(), "***"),
        ("header-s3cret".to_owned(), "***"),
        ("123456".to_owned(), "***"),
        ("\\u0068eader-s3cret".to_owned(), "***"),
        ("shown".to_owned(), "shown"),
        ("abc".to_owned(), "abc"),
    ] {
        let server = Script::always(body(&format!("no '{repeated}'!")));
        let client = at(&server.url()).credential("Key", key()).retry(Retry::none()).build().unwrap();
        let mut request = sdk_runtime::Request::<CreateThing>::new(&client).header("x-auth-token", "header-s3cret");
        request.parts.query("access_token", "query/s3cret");
        request.parts.query("q", "shown");
        request.parts.json(
            "application/json",
            &serde_json::json!({"a": [{"password": "pass-s3cret \"é\""}], "b": "shown", "secret": [123_456, "abc"]}),
        );
        let error = soon(request.send()).await.unwrap_err();
        assert_eq!(error.to_string(), format!("Things.CreateThing: 401 Unauthorized no '{told}'! (POST /v1/things)"));
        let printed = Printed::default();
        printed.error(&error);
        printed.text(&" ".repeat(1_000));
        printed.check();
        assert!(String::from_utf8_lossy(error.body()).contains(&repeated));
    }
}
