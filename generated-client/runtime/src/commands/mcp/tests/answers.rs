//! Answers: hidden, cut, and gone on with.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::answer::{Answer, Cursor, Kept, Position, Store};
use super::Api;

fn owners(count: usize) -> Vec<Value> {
    (0..count).map(|id| json!({"id": id, "name": "x".repeat(80), "pin": "1234"})).collect()
}

/// The cursor in a note.
fn cursor(note: &str) -> String {
    note.split('`').nth(1).unwrap_or_else(|| panic!("no cursor: {note}")).to_owned()
}

#[tokio::test]
async fn a_long_list_is_cut_at_items_and_goes_on_without_another_call() {
    let list = json!({"items": owners(50), "next": "n1", "more": true});
    let api = Api::default().json("GET /owners", 200, list.to_string());
    let assistant = api.assistant(&["--max-answer", "2000"]).await;
    let mut seen = Vec::new();
    let texts = assistant.texts("call_operation", json!({"operation": "owners.list"})).await;
    let first: Value = serde_json::from_str(&texts[0]).unwrap();
    assert_eq!((first["next"].as_str(), first["items"][0]["pin"].as_str()), (Some("n1"), Some("***")));
    assert!(texts[1].contains("these are items 1 to") && texts[1].contains("of 50"), "{texts:?}");
    assert!(texts[1].contains("there is another slice: `slice:n1`"), "{texts:?}");
    seen.extend(first["items"].as_array().unwrap().clone());
    let mut note = texts[1].clone();
    while note.contains("goes on") {
        let texts =
            assistant.texts("call_operation", json!({"operation": "owners.list", "cursor": cursor(&note)})).await;
        assert!(texts[0].len() <= 2000);
        seen.extend(serde_json::from_str::<Vec<Value>>(&texts[0]).unwrap());
        note = texts[1].clone();
    }
    let ids: Vec<_> = seen.iter().map(|one| one["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (0..50).collect::<Vec<_>>());
    assert_eq!(api.requests().len(), 1);
}

#[tokio::test]
async fn the_next_slice_is_read_by_its_cursor() {
    let api = Api::default()
        .json("GET /owners?pageSize=2", 200, r#"{"items": [{"id": 1}], "next": "n 1", "more": true}"#)
        .json("GET /owners?pageSize=2&offset=n+1", 200, r#"{"items": [{"id": 2}], "next": "n2", "more": false}"#)
        .json("GET /owners?pageSize=2&offset=n%201", 200, r#"{"items": [{"id": 2}], "next": "n2", "more": false}"#);
    let assistant = api.assistant(&["--tools", "all"]).await;
    let texts = assistant.texts("owners_list", json!({"page-size": 2})).await;
    let texts = assistant.texts("owners_list", json!({"page-size": 2, "cursor": cursor(&texts[1])})).await;
    let [text] = texts.as_slice() else { panic!("{texts:?}") };
    let answer: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(answer, json!({"items": [{"id": 2}], "more": false, "next": "n2"}));
}

#[tokio::test]
async fn a_long_text_is_shown_in_windows() {
    let text = "äb".repeat(1000);
    let api = Api::default().text("GET /text", text.clone());
    let assistant = api.assistant(&["--max-answer", "1000"]).await;
    let texts = assistant.texts("call_operation", json!({"operation": "reports.text"})).await;
    let mut seen = texts[0].clone();
    let mut note = texts[1].clone();
    while note.contains("goes on") {
        let texts =
            assistant.texts("call_operation", json!({"operation": "reports.text", "cursor": cursor(&note)})).await;
        seen.push_str(&texts[0]);
        note = texts[1].clone();
    }
    assert_eq!(seen, text);
    for cursor in ["x", "answer:0:0:0", "slice:1", "answer:1:2"] {
        assistant.error("call_operation", json!({"operation": "reports.text", "cursor": cursor})).await;
    }
}

#[tokio::test]
async fn sensitive_fields_are_shown_if_the_server_is_told_so() {
    let api = Api::default().json("GET /owners/1", 200, r#"{"id": 1, "pin": 18446744073709551617}"#);
    let arguments = json!({"operation": "owners.get-owner", "arguments": {"id": 1}});
    let hidden = api.assistant(&[]).await.texts("call_operation", arguments.clone()).await;
    let shown = api.assistant(&["--reveal"]).await.texts("call_operation", arguments).await;
    assert_eq!(
        (hidden[0].as_str(), shown[0].as_str()),
        (r#"{"id":1,"pin":"***"}"#, r#"{"id":1,"pin":18446744073709551617}"#)
    );
}

#[tokio::test]
async fn sensitive_fields_are_hidden_wherever_they_stand() {
    let arguments = json!({"operation": "owners.get-owner", "arguments": {"id": 1}});
    for body in [
        r#"[{"id": 1, "pin": "s3cret"}]"#,
        r#"{"data": {"id": 1, "pin": "s3cret"}}"#,
        r#"{"id": 1, "PIN": "s3cret"}"#,
        r#"{"id": 1, "new": "{\"pin\": \"s3cret\"}"}"#,
        r#""pin s3cret""#,
    ] {
        let api = Api::default().json("GET /owners/1", 200, body);
        let hidden = api.assistant(&[]).await.texts("call_operation", arguments.clone()).await.join(" ");
        assert!(hidden.contains("***") && !hidden.contains("s3cret"), "{body}: {hidden}");
    }
}

#[tokio::test]
async fn a_cursor_belongs_to_its_operation() {
    let list = Value::from(owners(400)).to_string();
    let api = Api::default()
        .json("GET /owners", 200, format!(r#"{{"items": {list}, "next": "n", "more": true}}"#))
        .json("GET /owners/1", 200, "{}");
    let assistant = api.assistant(&[]).await;
    let texts = assistant.texts("call_operation", json!({"operation": "owners.list"})).await;
    let mut note = texts[1].clone();
    assert!(note.contains("slice:n"), "{note}");
    let other = json!({"operation": "owners.get-owner", "arguments": {"id": 1}, "cursor": cursor(&note)});
    assert!(assistant.error("call_operation", other).await.contains("another operation"));
    while !note.contains("slice:n") || note.contains("goes on") {
        let next = json!({"operation": "owners.list", "cursor": cursor(&note)});
        note = assistant.texts("call_operation", next).await[1].clone();
    }
    // Another slice is told where the answer ends.
    assert!(note.contains("items") && note.contains("slice:n"), "{note}");
    let wrong = json!({"operation": "owners.list", "cursor": 5, "arguments": {}});
    assert!(assistant.error("call_operation", wrong).await.contains("/cursor: a text is needed"));
    let unknown = json!({"operation": "owners.list", "pageSize": 5});
    assert!(assistant.error("call_operation", unknown).await.contains("/pageSize: there is no such field"));
    assert_eq!(api.requests().len(), 1, "nothing is called again");
}

#[tokio::test]
async fn a_text_that_may_be_sensitive_is_not_shown() {
    let xml = "<id>1</id><pin>77</pin>";
    let api = Api::default().text("GET /owners/1", xml);
    let arguments = json!({"operation": "owners.get-owner", "arguments": {"id": 1}});
    let hidden = api.assistant(&[]).await.texts("call_operation", arguments.clone()).await.join(" ");
    assert!(hidden.contains("not shown") && !hidden.contains("77"), "{hidden}");
    assert_eq!(api.assistant(&["--reveal"]).await.texts("call_operation", arguments).await, [xml]);
}

#[tokio::test]
async fn an_error_of_the_api_has_status_code_and_message() {
    let api = Api::default().json("GET /owners/1", 404, r#"{"code": "NOT_FOUND", "message": "no such owner"}"#);
    let assistant = api.assistant(&[]).await;
    let result =
        assistant.tool("call_operation", json!({"operation": "owners.get-owner", "arguments": {"id": 1}})).await;
    assert_eq!(result.is_error, Some(true));
    let fields = result.structured_content.unwrap();
    assert_eq!(
        (&fields["status"], &fields["code"], &fields["message"]),
        (&json!(404), &json!("NOT_FOUND"), &json!("no such owner"))
    );
}

#[tokio::test]
async fn a_write_whose_answer_is_unclear_is_not_repeated_blindly() {
    for (status, is_told) in [(500, true), (503, true), (404, false), (409, false)] {
        let api = Api::default().json("DELETE /owners/1", status, "{}").json("GET /owners/1", status, "{}");
        let assistant = api.assistant(&["--allow-write", "--retries", "0"]).await;
        let call = |operation: &str| json!({"operation": operation, "arguments": {"id": 1}});
        let told = assistant.error("call_operation", call("owners.delete-owner")).await;
        assert_eq!(told.contains("It is not known whether"), is_told, "{told}");
        assert!(!assistant.error("call_operation", call("owners.get-owner")).await.contains("not known"));
    }
}

#[test]
fn pieces_of_any_answer_fit_and_make_it_whole() {
    let long = "é\"\\".repeat(300);
    let values = [
        json!([1, 2, 3]),
        json!([]),
        json!({}),
        json!("x".repeat(3000)),
        json!([long, 1, long, [long]]),
        json!({"a": 1, "list": [long, 2, 3, long], "z": {"k": "v"}}),
        json!(null),
    ];
    for value in &values {
        let answer = Answer::json(value, None, 100);
        let (mut at, mut shown, mut count) = (Position::default(), Vec::new(), 0);
        loop {
            let piece = answer.piece(at, 100);
            assert!(piece.text.len() <= 100, "{}", piece.text);
            shown.push(piece.text);
            count += 1;
            let Some(next) = piece.next else { break };
            at = next;
        }
        assert!(count < 200);
        let all: usize = shown.iter().map(String::len).sum();
        assert!(all >= value.to_string().len().saturating_sub(20), "{value}");
        let whole = answer.piece(Position::default(), 1_000_000);
        assert_eq!(serde_json::from_str::<Value>(&whole.text).unwrap(), *value);
        assert_eq!((whole.note, whole.next), (None, None));
    }
}

#[test]
fn a_store_forgets_the_oldest_answer() {
    let kept = |text| Arc::new(Kept { operation: "", answer: Answer::text(text), notes: Vec::new() });
    let store = Store::default();
    let ids: Vec<_> = (0..17).map(|_| store.keep(kept("x".to_owned()))).collect();
    assert!(store.find(&ids[0]).is_none() && store.find(&ids[1]).is_some());
    let large = store.keep(kept("x".repeat(70 << 20)));
    assert!(store.find(&ids[16]).is_none() && store.find(&large).is_some());
    // Short items take more memory than they have letters.
    let digits = |count: usize| {
        let answer = Answer::json(&Value::Array(vec![1.into(); count]), None, 1000);
        store.keep(Arc::new(Kept { operation: "", answer, notes: Vec::new() }))
    };
    let (first, second) = (digits(800_000), digits(800_000));
    assert!(store.find(&large).is_none() && store.find(&first).is_none() && store.find(&second).is_some());
}

#[test]
fn cursors_are_read_as_they_are_written() {
    let position = Answer::json(&json!(["a".repeat(50), "b"]), None, 10).piece(Position::default(), 10).next.unwrap();
    let cursor = Cursor::of_answer("1f", position);
    assert_eq!(Cursor::parse(&cursor), Some(Cursor::Answer("1f".to_owned(), position)));
    assert_eq!(Cursor::parse(&Cursor::of_description(7)), Some(Cursor::Description(7)));
    assert_eq!(Cursor::parse(&Cursor::of_slice("a:b")), Some(Cursor::Slice("a:b".to_owned())));
    for wrong in
        ["", "answer:", "answer:1:2", "answer:1:2:3:4", "answer:1:-2:3", "next:1", "description:", "description:-1"]
    {
        assert_eq!(Cursor::parse(wrong), None, "{wrong}");
    }
}
