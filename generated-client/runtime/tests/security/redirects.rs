//! Redirects, which could carry the key to other hosts.

use sdk_runtime::ErrorKind;
use sdk_runtime::http::Method;

use super::client;
use crate::sample::{KEY, get_thing};
use crate::support::script::{Script, Step, soon};

/// A redirect on a connection that stays open, so that it could be followed there.
async fn redirected(method: &Method, status: u16, location: &str) -> (sdk_runtime::Error, Script) {
    let answer = Step::reply(status, &format!("location: {location}\r\n"), "moved");
    let server = Script::always([Step::Request, answer, Step::Request, Step::json(200, "1"), Step::Closed]);
    let client = client(&server);
    let request = client.raw(method.clone(), "/v1/things/{thingId}").path("thingId", &1);
    (soon(request).await.unwrap_err(), server)
}

#[tokio::test]
async fn redirects_are_errors_and_not_followed() {
    let other = Script::always([Step::Request, Step::json(200, "1")]);
    for status in [301, 302, 303, 307, 308] {
        for method in [Method::GET, Method::POST, Method::HEAD, Method::DELETE] {
            let location = format!("{}/there?token=s3cret#s3cret", other.url());
            let (error, server) = redirected(&method, status, &location).await;
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Redirect, status));
            assert!(!error.is_retryable() && error.may_have_been_sent());
            let text = error.to_string();
            assert!(text.contains(&format!("redirected to {}/there;", other.url())), "{text}");
            assert!(!format!("{text} {error:?}").contains("s3cret"), "{error:?}");
            assert!(method == Method::HEAD || error.body() == b"moved");
            assert_eq!(server.requests().len(), 1);
        }
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn redirect_targets_are_shown_without_secrets() {
    for (location, told) in [
        ("/v1/new?x=s3cret", "/v1/new;"),
        ("there", "/v1/things/there;"),
        ("//other.example/x?s3cret", "to http://other.example/x;"),
        ("https://user:s3cret@other.example/", "to https://other.example/;"),
        ("https://other.example/#s3cret", "to https://other.example/;"),
        ("HTTPS://OTHER.example:8443", "to https://other.example:8443/;"),
    ] {
        let (error, _server) = redirected(&Method::GET, 302, location).await;
        let text = error.to_string();
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
        assert!(text.contains(told) && !text.contains("s3cret"), "{text}");
    }
    // None of these is followed.
    for location in ["", "http://", "https://[::", "\u{1F4A9}"] {
        let (error, _server) = redirected(&Method::GET, 302, location).await;
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
    }
    let long = format!("/{}", "x".repeat(10_000));
    assert!(redirected(&Method::GET, 302, &long).await.0.to_string().len() < 1_000);
}

#[tokio::test]
async fn headers_that_name_other_hosts_are_ignored() {
    let other = Script::always([Step::Request, Step::json(200, "1")]);
    let headers =
        format!("refresh: 0; url={0}\r\nalt-svc: h2=\"{1}\"\r\nlink: <{0}>\r\n", other.url(), other.address());
    let server = Script::always([Step::Request, Step::last(200, &headers, "1"), Step::Closed]);
    let client = client(&server);
    for _ in 0..2 {
        assert_eq!(soon(get_thing(&client, "1")).await.unwrap(), 1);
    }
    let seen = server.requests();
    assert!(seen.iter().all(|request| request.header("x-api-key") == Some(KEY)));
    assert_eq!((seen.len(), other.connections()), (2, 0));
    // Cookies are not kept.
    let server = Script::always(Step::times(2, [Step::Request, Step::reply(200, "set-cookie: a=b\r\n", "1")]));
    let client = super::client(&server);
    for _ in 0..2 {
        soon(get_thing(&client, "1")).await.unwrap();
    }
    assert!(server.requests().iter().all(|request| request.header("cookie").is_none()));
}

#[tokio::test]
async fn redirect_targets_do_not_repeat_values_of_the_request() {
    for (location, told) in [
        ("/v1/things/s3cret%20value/", "/v1/things/{thingId}/;"),
        ("https://other.example/v1/things/s3cret%20value", "to https://other.example/v1/things/{thingId};"),
        ("", "/v1/things/{thingId};"),
    ] {
        let answer = Step::reply(301, &format!("location: {location}\r\n"), "");
        let server = Script::always([Step::Request, answer]);
        let error = soon(get_thing(&client(&server), "s3cret value")).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains(told) && !text.contains("s3cret"), "{text}");
    }
}
