//! What programs decide by: code, message and trace id, predicates, labels, and errors that tests make.

use std::time::Duration;

use sdk_runtime::{Error, ErrorKind};

use crate::failure;
use crate::sample::{self, GetCount, call, client};
use crate::support::{Answer, Server};

#[tokio::test]
async fn code_message_and_trace_id_come_from_common_forms_and_are_shown_as_in_the_text() {
    let told = async |body: &str| {
        let error = failure(Answer::json(400, body)).await;
        let text = error.to_string();
        for part in [error.code(), error.message(), error.trace_id()].into_iter().flatten() {
            assert!(text.contains(&part), "{part}: {text}");
        }
        [error.code(), error.message(), error.trace_id()].map(Option::unwrap_or_default).join(" | ")
    };
    for (body, expected) in [
        (r#"{"error":{"code":"BAD","message":"no thing"},"requestId":"r-1"}"#, "BAD | no thing | r-1"),
        (r#"{"error":{"code":7,"request_id":"r-2"}}"#, "7 |  | r-2"),
        (r#"{"errorMessage":"no","errorCode":"E","correlation-id":"c-1"}"#, "E | no | c-1"),
        (r#"{"errorMessage":"a\nb","traceId":""}"#, " | a b | "),
        (r#"{"detail":[{"loc":["body","password"],"msg":"s3cret is bad"}]}"#, " | body.password: … | "),
        (r#"{"message":"Cannot GET /v1/things/value-s3cret"}"#, " | Cannot GET /v1/things/{thingId} | "),
        ("[]", " |  | "),
        ("", " |  | "),
        ("<html>", " |  | "),
    ] {
        assert_eq!(told(body).await, expected, "{body}");
    }
    // The body of a success is none of an error.
    let server = Server::start([Answer::json(200, r#"{"errorMessage":"no"}"#)]);
    let error = call::<GetCount>(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.message(), error.label()), (ErrorKind::Decode, None, "decode"));
}

#[tokio::test]
async fn predicates_and_labels_follow_from_status_and_kind() {
    type Predicate = fn(&Error) -> bool;
    let cases: [(&str, Predicate); 8] = [
        ("invalid", Error::is_invalid),
        ("unauthorized", Error::is_unauthorized),
        ("forbidden", Error::is_forbidden),
        ("not_found", Error::is_not_found),
        ("conflict", Error::is_conflict),
        ("rate_limited", Error::is_rate_limited),
        ("timeout", Error::is_timeout),
        ("connect", Error::is_connect),
    ];
    let check = |error: &Error, label: &str| {
        assert_eq!(error.label(), label, "{error}");
        for (name, holds) in cases {
            assert_eq!(holds(error), name == label, "{name}: {error}");
        }
    };
    for (status, label) in [
        (400, "invalid"),
        (401, "unauthorized"),
        (403, "forbidden"),
        (404, "not_found"),
        (408, "4xx"),
        (409, "conflict"),
        (410, "4xx"),
        (422, "invalid"),
        (429, "rate_limited"),
        (500, "5xx"),
        (504, "5xx"),
    ] {
        check(&failure(Answer::new(status)).await, label);
    }
    for kind in [ErrorKind::RateLimited, ErrorKind::Timeout, ErrorKind::Connect, ErrorKind::Transport] {
        let error = sdk_runtime::testing::error(kind).build();
        check(&error, kind.as_str());
        assert_eq!(error.to_string(), kind.to_string());
    }
}

#[tokio::test]
async fn errors_for_tests_are_like_those_of_calls() {
    use sdk_runtime::testing;

    let body = serde_json::json!({"errorMessage": "There is no thing", "errorCode": "NOT_FOUND", "traceId": "t-1"});
    let real = failure(Answer::json(404, &body.to_string())).await;
    let made = testing::error(ErrorKind::Status).operation::<sample::GetThing>().status(404).json(&body).build();
    assert_eq!(format!("{made} {made:?}"), format!("{real} {real:?}"));
    assert_eq!((made.code(), made.operation(), made.body()), (real.code(), real.operation(), real.body()));
    let late = testing::error(ErrorKind::Status).status(429).retry_after(Duration::from_secs(7)).attempts(3).build();
    assert!(late.is_rate_limited() && late.is_retryable() && late.may_have_been_sent());
    assert_eq!((late.retry_after(), late.attempts()), (Some(Duration::from_secs(7)), 3));
    assert_eq!(late.headers()["retry-after"], "7");
    let lost = testing::error(ErrorKind::Transport).may_have_been_sent(false).message("gone").source("why").build();
    assert_eq!((format!("{lost:#}"), lost.may_have_been_sent()), ("gone: why".to_owned(), false));
    let page = testing::error(ErrorKind::Status).status(502).header("content-type", "text/html").body("<p>").build();
    assert_eq!((page.body(), page.message()), (&b"<p>"[..], None));
}
