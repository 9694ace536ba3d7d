//! Arguments: what is sent, and what is told before anything is.

use serde_json::{Value, json};

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
async fn a_file_is_its_content() {
    let api = Api::default().json("PUT /owners/1/photo", 204, "");
    let assistant = api.assistant(&["--allow-write"]).await;
    let file = json!({"name": "a.png", "base64": "aGFsbG8=", "contentType": "image/png"});
    let texts = assistant.texts("call_operation", call("owners.set-photo", &json!({"id": 1, "photo": file}))).await;
    assert_eq!(texts, ["204 No Content, without a body"]);
    let (_, body) = api.requests().remove(0);
    assert!(body.contains("hallo") && body.contains("a.png") && body.contains("image/png"), "{body}");
}
