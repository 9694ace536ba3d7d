//! Tests of the driver itself, with a validator of this test.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::driver::{Case, cases};
use crate::generated::sdk::transport::StandardTransport;
use crate::plan::{PlannedCall, Tamper};
use crate::support::{Answer, Recorded, Server};

/// An operation that answers with JSON, and that answer.
fn case() -> Option<(Case, u16, &'static str)> {
    let answer = |case: &Case| {
        let answer = case.answers.iter().find(|answer| answer.status < 300 && answer.check.is_some())?;
        Some((answer.status, answer.body))
    };
    cases().find_map(|case| answer(&case).filter(|_| case.method != "HEAD").map(|(status, body)| (case, status, body)))
}

/// The fact about a call of that operation with this answer, and the request.
async fn tried(case: &Case, answer: Answer, change: impl FnOnce(&mut PlannedCall)) -> (Value, Recorded) {
    let server = Server::start([answer]);
    let mut call = PlannedCall {
        validator: server.url(),
        operation: case.title(),
        arguments: serde_json::from_str(case.everything).expect("an object"),
        prefer: "dynamic=true".to_owned(),
        status: None,
        tamper: None,
        extras: false,
    };
    change(&mut call);
    let transport = Arc::new(StandardTransport::with_defaults().expect("a transport"));
    let fact = crate::made(case, &call, &transport).await;
    let [request] = server.requests().try_into().expect("one request");
    (fact, request)
}

#[tokio::test]
async fn a_good_answer_is_no_problem() {
    let Some((case, status, body)) = case() else { return };
    let (fact, request) = tried(&case, Answer::json(status, body), |_| {}).await;
    let answered: Value = serde_json::from_str(body).expect("answers are JSON");
    let sent = format!("{} {}", request.method, request.target);
    let media = request.header("content-type");
    assert_eq!(
        fact,
        json!({
            "sent": sent, "media": media, "status": status, "answer_media": "application/json", "violations": [],
            "yielded": answered,
        })
    );
    assert_eq!(request.header("prefer"), Some("dynamic=true"));
}

#[tokio::test]
async fn what_the_validator_says_is_told() {
    let Some((case, status, body)) = case() else { return };
    let said = json!([{ "location": ["request", "query"], "severity": "Error", "code": "type", "message": "no" }]);
    let answer = Answer::json(status, body).header("sl-violations", &said.to_string());
    assert_eq!(tried(&case, answer, |_| {}).await.0["violations"], said);
    let error = json!({ "type": "https://stoplight.io/prism/errors#NOT_FOUND", "title": "a", "detail": "b" });
    let fact = tried(&case, Answer::json(404, &error.to_string()), |_| {}).await.0;
    assert_eq!(fact["violations"], json!([{ "location": ["validator"], "code": "NOT_FOUND", "message": "a: b" }]));
    let error = json!({ "error": { "code": "internal_server_error", "message": "a" } });
    let fact = tried(&case, Answer::json(500, &error.to_string()), |_| {}).await.0;
    assert_eq!(fact["violations"], json!([{ "location": ["validator"], "code": "BROKEN_DOWN", "message": "a" }]));
    let error = json!({ "type": "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY", "validation": said });
    assert_eq!(tried(&case, Answer::json(422, &error.to_string()), |_| {}).await.0["violations"], said);
    let fact = tried(&case, Answer::json(status, body).header("sl-violations", "[{"), |_| {}).await.0;
    assert_eq!(fact["violations"][0]["code"], "unreadable");
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_a_problem() {
    let Some((case, status, _)) = case() else { return };
    let fact = tried(&case, Answer::json(status, "{\"a\": "), |_| {}).await.0;
    assert_eq!((&fact["problem"]["kind"], &fact["answered"]), (&json!("undecodable"), &json!("{\"a\": ")));
    let fact = tried(&case, Answer::HangUp, |_| {}).await.0;
    assert_eq!((&fact["problem"]["kind"], &fact["status"]), (&json!("unsent"), &Value::Null));
}

#[tokio::test]
async fn requests_are_broken_on_purpose() {
    let Some((case, status, body)) = case() else { return };
    let answer = || Answer::json(status, body);
    let (_, request) = tried(&case, answer(), |call| call.tamper = Some(Tamper::Credentials)).await;
    assert!(!format!("{request:?}").contains(crate::KEY));
    let (_, whole) = tried(&case, answer(), |_| {}).await;
    let (_, request) = tried(&case, answer(), |call| call.tamper = Some(Tamper::Body(json!([1])))).await;
    // A request with a body keeps its content type, whose boundary differs from request to request.
    let media =
        |request: &Recorded| request.header("content-type").and_then(|text| text.split(';').next().map(str::to_owned));
    let expected = media(&whole).unwrap_or_else(|| "application/json".to_owned());
    assert_eq!((request.text(), media(&request)), ("[1]".to_owned(), Some(expected)));
}
