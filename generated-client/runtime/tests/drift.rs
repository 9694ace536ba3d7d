//! Drift as applications see it: reports of whole calls, without values of the answers.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::sync::{Arc, Mutex};

use sample::{API, KEY, Status, builder, call};
use sdk_runtime::codegen::{Json, Method, Operation, OperationInfo, Value, object, tagged};
use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::{Client, DriftKind, ErrorKind, Form};
use support::{Answer, Server};

/// A page of things, as generated code would read it.
#[derive(Debug)]
struct Page {
    result: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    id: i64,
    status: Option<Status>,
    shape: Option<Shape>,
}

#[derive(Debug)]
enum Shape {
    Round(Value),
    Other(Value),
}

object! {
    Page {
        "result" => result: required,
    }
}

object! {
    Item {
        "id" => id: required,
        "status" => status: optional,
        "shape" => shape: optional,
    }
}

tagged! {
    Shape by "form" {
        "round" => Round(Value),
    } else Other
}

#[derive(Clone, Copy, Debug)]
struct GetItems;

impl Operation for GetItems {
    type Output = Page;
    type Body = Json;
    const INFO: OperationInfo =
        OperationInfo::new(&API, "Items", "getItems", Method::GET, "/v1/items").security(&[&["Key"]]);
}

/// An answer that fits the description.
const PLAIN: &str = r#"{"result":[{"id":1,"status":null,"shape":{"form":"round","size":1}}]}"#;

/// An answer with every difference that can still be read.
const OTHER: &str = r#"{"result":[{"id":1},{"id":4711,"status":"S3CRET","secondName":{"first":"s3cret","s3cret@example.com":4711},
    "shape":{"form":"s3cret","size":4711}}],"s3cret@example.com":"s3cret","total":4711}"#;

/// An answer that cannot be read.
const BROKEN: &str = r#"{"result":[{"status":"s3cret"},{"id":"s3cret"},{"id":4711.5}]}"#;

/// The reports.
type Lines = Arc<Mutex<Vec<String>>>;

const LINE: &str = "drift: operation=Items.getItems method=GET path=/v1/items status=200 pointer=";

#[tokio::test]
async fn drift_is_reported_once_and_without_values() {
    let server = Server::start([PLAIN, OTHER, BROKEN, OTHER, BROKEN].map(|body| Answer::json(200, body)));
    let (lines, events) = (Lines::default(), Lines::default());
    let (told, seen) = (Arc::clone(&lines), Arc::clone(&events));
    let builder = builder(&server).credential("Key", KEY);
    let builder = builder.on_drift(move |drift| told.lock().unwrap().push(format!("{drift}\n{drift:?}")));
    let builder =
        builder.observer(move |_: &CallInfo<'_>, event: &Event| seen.lock().unwrap().push(format!("{event:?}")));
    let client = builder.build().unwrap();

    let page = call::<GetItems>(&client).await.unwrap();
    assert!(
        matches!(&page.result[..], [Item { id: 1, status: None, shape: Some(Shape::Round(value)) }] if value["size"] == 1)
    );
    assert!(lines.lock().unwrap().is_empty());
    let page = call::<GetItems>(&client).await.unwrap();
    assert!(matches!(&page.result[1].shape, Some(Shape::Other(value)) if value["size"] == 4711));
    let error = call::<GetItems>(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    // A clone does not report again.
    call::<GetItems>(&client.clone()).await.unwrap();
    call::<GetItems>(&client).await.unwrap_err();
    drop(client);

    let expected = [
        "/result/*/secondName kind=unknown-field found=object",
        "/* kind=unknown-field found=text",
        "/total kind=unknown-field found=integer",
        "/result/*/status kind=unknown-value found=text",
        "/result/*/shape kind=unknown-arm found=object",
        "/result/*/id kind=missing",
        "/result/*/id kind=other-type expected=integer found=text",
        "/result/*/id kind=other-type expected=integer found=number",
    ];
    let expected: Vec<String> = expected.iter().map(|end| format!("{LINE}{end}\nDrift({LINE}{end})")).collect();
    let (lines, events) = (lines.lock().unwrap(), events.lock().unwrap());
    assert_eq!(*lines, expected);
    let drift: Vec<_> = events.iter().filter(|event| event.starts_with("Drift(")).collect();
    assert_eq!(drift.len(), expected.len());
    for text in lines.iter().chain(events.iter()) {
        let lower = text.to_lowercase();
        assert!(!lower.contains("s3cret") && !lower.contains("4711") && !lower.contains("example"), "{text}");
    }
}

#[tokio::test]
async fn drift_is_reported_only_to_clients_with_a_callback() {
    let server = Server::start([OTHER, OTHER, OTHER].map(|body| Answer::json(200, body)));
    let kinds: Arc<Mutex<Vec<DriftKind>>> = Arc::default();
    let told = Arc::clone(&kinds);
    let watching = builder(&server).credential("Key", KEY).on_drift(move |drift| {
        told.lock().unwrap().push(drift.kind());
    });
    let (client, watching): (Client, Client) = (sample::client(&server), watching.build().unwrap());
    call::<GetItems>(&client).await.unwrap();
    // A call by hand has no description.
    watching.raw(Method::GET, "/v1/items").send_as::<Page>().await.unwrap();
    assert_eq!(*kinds.lock().unwrap(), []);
    call::<GetItems>(&watching).await.unwrap();
    let kinds = kinds.lock().unwrap();
    assert_eq!(kinds.len(), 5);
    assert!(matches!(kinds[0], DriftKind::UnknownField { found: Form::Object, .. }));
}
