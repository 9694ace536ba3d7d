//! Arguments: what is sent, and what is told before anything is.

use std::sync::Arc;

use rmcp::ServiceExt as _;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;

use super::super::arguments::whole_number;
use super::super::lines::connect;
use super::Api;

fn call(operation: &str, arguments: &Value) -> Value {
    json!({"operation": operation, "arguments": arguments})
}

#[tokio::test]
async fn arguments_have_their_own_names_or_those_on_the_wire() {
    let api = Api::default().json("GET /owners?offset=a&pageSize=10", 200, r#"{"items": []}"#);
    let assistant = api.assistant(&[]).await;
    for name in ["page-size", "pageSize"] {
        let text = assistant.texts("call_operation", call("owners.list", &json!({"offset": "a", name: 10}))).await;
        assert_eq!(text, [r#"{"items":[]}"#]);
    }
}

#[tokio::test]
async fn wrong_arguments_are_told_with_pointers_and_not_sent() {
    let api = Api::default();
    let assistant = api.assistant(&["--allow-write"]).await;
    for (operation, arguments, expected) in [
        ("owners.get-owner", json!({}), "/id: the argument is missing"),
        ("owners.get-owner", json!({"id": "7"}), "/id: a whole number is needed, not a text; write it without quotes"),
        ("owners.list", json!({"pageSise": 1}), "/pageSise: the operation has no such argument; is it `page-size`?"),
        ("owners.list", json!({"page-size": 1000}), "/page-size: the number has to be at most 100"),
        (
            "owners.create-owner",
            json!({"body": {"name": "Ann", "address": {"zipCode": 8001}}}),
            "/body/address/zipCode: a text is needed, not a number; write it in quotes",
        ),
        (
            "owners.set-photo",
            json!({"id": 1, "photo": {"name": "a", "path": "/etc/passwd"}}),
            "/photo/path: there is no such field",
        ),
        ("owners.set-photo", json!({"id": 1, "photo": {"name": "a"}}), "/photo: a file has either `text` or `base64`"),
    ] {
        let error = assistant.error("call_operation", call(operation, &arguments)).await;
        assert_eq!(error, format!("Nothing was sent; the arguments are wrong:\n{expected}"));
    }
    assert!(assistant.error("call_operation", json!({})).await.contains("the field `operation` is missing"));
    assert!(
        assistant.error("call_operation", call("owners.list", &json!([1]))).await.contains("/arguments: an object")
    );
    assert_eq!(api.requests(), []);
}

#[tokio::test]
async fn a_body_is_sent_and_what_may_be_wrong_is_told() {
    let api = Api::default().json("POST /owners", 201, r#"{"id": 1, "name": "Ann", "pin": "1234"}"#);
    let assistant = api.assistant(&["--allow-write"]).await;
    let texts = assistant
        .texts("call_operation", call("owners.create-owner", &json!({"body": {"name": "Ann", "status": "ACTIV"}})))
        .await;
    assert_eq!(texts[0], r#"{"id":1,"name":"Ann","pin":"***"}"#);
    assert!(texts[1].contains("/body/status: the value is none of those that are known"), "{texts:?}");
    assert_eq!(api.requests(), [("POST /owners".to_owned(), r#"{"name":"Ann","status":"ACTIV"}"#.to_owned())]);
}

#[tokio::test]
async fn a_server_without_checks_sends_what_schemas_do_not_allow() {
    let api = Api::default().json("POST /owners", 201, "{}").json("GET /owners/x", 200, "{}");
    let assistant = api.assistant(&["--allow-write", "--no-validate"]).await;
    let body = json!({"body": {"nmae": "Ann"}});
    let texts = assistant.texts("call_operation", call("owners.create-owner", &body)).await;
    assert!(texts[1].contains("/body/name: the field is missing") || texts[1].contains("`name`"), "{texts:?}");
    assert_eq!(api.requests(), [("POST /owners".to_owned(), r#"{"nmae":"Ann"}"#.to_owned())]);
    assistant.texts("call_operation", call("owners.get-owner", &json!({"id": "x"}))).await;
    // Files have no other form, and names are those of arguments.
    for (operation, arguments) in [
        ("owners.set-photo", json!({"id": 1, "photo": "a.png"})),
        ("owners.get-owner", json!({"id": 1, "x": 1})),
        ("owners.get-owner", json!({})),
    ] {
        assert!(assistant.error("call_operation", call(operation, &arguments)).await.starts_with("Nothing was sent"));
    }
    assert_eq!(api.requests().len(), 2);
}

#[tokio::test]
async fn whole_numbers_of_paths_have_no_fraction() {
    let api = Api::default().json("GET /owners/7", 200, "{}");
    let assistant = api.assistant(&[]).await;
    assistant.texts("call_operation", call("owners.get-owner", &json!({"id": 7.0}))).await;
    for (text, expected) in [
        ("7", Some(7)),
        ("7.00", Some(7)),
        ("1.0e2", Some(100)),
        ("9007199254740993.0", Some(9_007_199_254_740_993)),
        ("-0.0", Some(0)),
        ("7.5", None),
        ("1e400", None),
        ("9007199254740993e0", Some(9_007_199_254_740_993)),
        ("1e16", Some(10_000_000_000_000_000)),
        ("1.25E+2", Some(125)),
        ("1e19", None),
        ("70e-1", None),
    ] {
        assert_eq!(whole_number(&crate::wire::verbatim::read(text).unwrap()), expected, "{text}");
    }
}

#[tokio::test]
async fn numbers_keep_their_digits() {
    let api = Api::default().json("POST /owners", 201, "{}").json("GET /owners/100", 200, "{}");
    let body = r#"{"name": "Ann", "weight": 12345678901234567890.5}"#;
    let sent = |id: u32, operation: &str, arguments: &str| {
        let params = format!(
            r#"{{"name": "call_operation", "arguments": {{"operation": "{operation}", "arguments": {arguments}}}}}"#
        );
        format!(r#"{{"jsonrpc": "2.0", "id": {id}, "method": "tools/call", "params": {params}}}"#)
    };
    let lines = [
        r#"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}"#.to_owned(),
        r#"{"jsonrpc": "2.0", "method": "notifications/initialized"}"#.to_owned(),
        sent(2, "owners.create-owner", &format!(r#"{{"body": {body}}}"#)),
        sent(3, "owners.get-owner", r#"{"id": 1.00e2}"#),
    ];
    // Also without waiting for the answers before the input ends.
    let input = std::io::Cursor::new(lines.join("\n"));
    let (mut told, output) = tokio::io::duplex(1 << 20);
    let server = api.server(&["--allow-write"]);
    let (stream, written) = connect(input, output, Arc::clone(&server.running));
    server.serve(stream).await.unwrap().waiting().await.unwrap();
    written.await.unwrap().unwrap();
    let mut answers = String::new();
    told.read_to_string(&mut answers).await.unwrap();
    assert_eq!(answers.lines().count(), 3, "{answers}");
    assert!(!answers.contains("isError\":true") && !answers.contains("\"error\""), "{answers}");
    let mut requests = api.requests();
    requests.sort();
    assert_eq!(requests[0].0, "GET /owners/100");
    assert!(requests[1].1.contains(r#""weight":12345678901234567890.5"#), "{requests:?}");
}

#[tokio::test]
async fn a_file_is_its_content() {
    let api = Api::default().json("PUT /owners/1/photo", 204, "");
    let assistant = api.assistant(&["--allow-write"]).await;
    let file = json!({"name": "a.png", "base64": "aGFsbG8=", "contentType": "image/png"});
    let texts = assistant.texts("call_operation", call("owners.set-photo", &json!({"id": 1, "photo": file}))).await;
    assert_eq!(texts, ["204 No Content, without a body"]);
    let (_, body) = api.requests().remove(0);
    assert!(body.contains("hallo") && body.contains("a.png") && body.contains("image/png"), "{body}");
}
