//! Raw calls.

use sdk_runtime::codegen::Value;
use sdk_runtime::http::Method;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, ErrorKind, Retry};
use serde_json::json;

use super::{answers, client};
use crate::sample::{self, KEY};
use crate::support::script::{Script, Step, soon};

#[tokio::test]
async fn raw_calls_have_credentials_and_encoded_values() {
    let server = answers([Step::json(200, "[1]"), Step::json(201, r#"{"a":1}"#), Step::reply(200, "", [0, 255])]);
    let client = client(&server, &TestClock::new());
    let request = client.raw(Method::GET, "/v2/things/{id}/parts/{part}").path("id", "a/../b?c#d%").path("part", &7);
    let value = request.query("key", &["a&b", "c"]).query("none", &None::<i64>).query("q", &true).send_as::<Value>();
    assert_eq!(soon(value).await.unwrap().into_inner(), json!([1]));
    let request = client.raw(Method::POST, "/v2/things").json(&json!({"x": 1})).header("X-Trace", "t");
    let response = soon(request.send_as::<Value>()).await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts(), response.value()), (201, 1, &json!({"a": 1})));
    let request = client.raw(Method::PUT, "/v2/file").body("image/png", vec![1, 2]).header("x-api-key", "other");
    assert_eq!(*soon(request).await.unwrap().into_inner(), [0, 255]);

    let [first, second, third] = server.requests().try_into().unwrap();
    let target = "/v2/things/a%2F..%2Fb%3Fc%23d%25/parts/7?key=a%26b&key=c&q=true";
    assert_eq!((first.method.as_str(), first.target.as_str()), ("GET", target));
    assert_eq!((first.header("x-api-key"), first.header("accept")), (Some(KEY), Some("*/*")));
    assert_eq!((first.header("content-type"), first.body.len()), (None, 0));
    assert_eq!((second.text().as_str(), second.header("content-type")), (r#"{"x":1}"#, Some("application/json")));
    assert_eq!((second.header("x-trace"), third.header("x-api-key")), (Some("t"), Some("other")));
    assert_eq!((third.header("content-type"), &*third.body), (Some("image/png"), &[1, 2][..]));
}

#[tokio::test]
async fn raw_calls_are_repeated_by_the_same_rules() {
    for (method, retry, attempts) in
        [(Method::GET, None, 3), (Method::POST, None, 1), (Method::GET, Some(Retry::attempts(2)), 2)]
    {
        let server = answers((0..3).map(|_| Step::json(503, r#"{"errorMessage":"busy"}"#)));
        let request = client(&server, &TestClock::new()).raw(method, "/v1/x");
        let request = if let Some(retry) = retry { request.retry(retry) } else { request };
        let error = soon(request).await.unwrap_err();
        assert_eq!((error.attempts(), error.operation(), error.path_template()), (attempts, None, Some("/v1/x")));
        assert!(error.to_string().starts_with("raw: 503 Service Unavailable busy ("), "{error}");
    }
}

#[tokio::test]
async fn raw_calls_report_answers_of_another_form() {
    let server = answers([Step::json(200, r#"{"a":"s3cret"}"#), Step::reply(200, "", "")]);
    let client = client(&server, &TestClock::new());
    for hint in ["at /*: expected an integer, found a text", "the body is empty"] {
        let request = client.raw(Method::GET, "/v1/x").send_as::<std::collections::BTreeMap<String, i64>>();
        let error = soon(request).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
        assert!(error.to_string().contains(hint) && !error.to_string().contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn paths_that_lead_elsewhere_are_refused() {
    let server = Script::always([Step::Request, Step::last(200, "", "1")]);
    let client = client(&server, &TestClock::new());
    let paths = [
        "",
        "v1",
        "https://example.com/",
        "@example.com/",
        ":80/x",
        "/v1?x=1",
        "/v1#x",
        "/v1/../admin",
        "/v1/./x",
        "/..",
        "/v1/%2e%2E/x",
        "/v1/.%2e",
        "/v1/%252e%252e/x",
        "/v1/{missing}",
    ];
    for path in paths {
        let request = client.raw(Method::GET, path);
        assert!(request.clone().into_request().is_err(), "{path}");
        let error = soon(request).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{path}");
        assert!(!error.may_have_been_sent());
    }
    for value in ["", ".", "..", "%2e%2e"] {
        assert!(client.raw(Method::GET, "/v1/{a}").path("a", value).into_request().is_err(), "{value}");
    }
    for (path, target) in [
        ("/", "/"),
        ("//example.com/x", "//example.com/x"),
        ("/v1/", "/v1/"),
        ("/v1\\..\\x", "/v1%5C..%5Cx"),
        ("/a b\r\nx: y", "/a%20b%0D%0Ax:%20y"),
        ("/é", "/%C3%A9"),
        ("/a}{", "/a%7D%7B"),
    ] {
        let request = client.raw(Method::GET, path);
        soon(request).await.unwrap();
        assert_eq!(server.requests().last().unwrap().target, target, "{path}");
    }
}

#[tokio::test]
async fn raw_calls_send_the_credentials_that_are_set() {
    let server = answers([Step::json(200, "1")]);
    let client: Client = sample::at(&server.url()).build().unwrap();
    soon(client.raw(Method::GET, "/v1/x")).await.unwrap();
    assert_eq!(server.requests()[0].header("x-api-key"), None);
}
