//! Lists that go on after an item that cannot be read.

use futures_util::StreamExt as _;
use sdk_runtime::codegen::{Json, Method, Operation, OperationInfo, Paged, Step};
use sdk_runtime::{Error, ErrorKind, Items};
use serde::Deserialize;

use crate::sample::{API, call, client};
use crate::support::{Answer, Server};

/// `GET /v1/parts`, with a typed slice.
struct ListParts;

#[derive(Deserialize)]
struct PartSlice {
    #[serde(rename = "a/b")]
    parts: Vec<Part>,
    next: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Part {
    id: i64,
}

impl Operation for ListParts {
    type Output = PartSlice;
    type Body = Json;
    const INFO: OperationInfo = OperationInfo::new(&API, "Parts", "ListParts", Method::GET, "/v1/parts");
}

impl Paged for ListParts {
    type Item = Part;
    const CURSOR: &'static str = "next";
    const ITEMS: &'static str = "a/b";

    fn step(output: &PartSlice) -> Step {
        Step::until_none(&output.next)
    }

    fn items(output: PartSlice) -> Vec<Part> {
        output.parts
    }
}

const BROKEN: &str = r#"{"next":"n","more":{"id":"s3cret"},"a/b":[{"id":1},{"id":"s3cret"},{"id":3},{ "no": 4.50 }]}"#;
const GOOD: &str = r#"{"a/b":[{"id":5},{"id":6}]}"#;

fn serve(bodies: &[&str]) -> Server {
    Server::start(bodies.iter().map(|body| Answer::json(200, body)).collect::<Vec<_>>())
}

fn stream(server: &Server) -> Items<ListParts> {
    call::<ListParts>(&client(server)).stream()
}

/// The id of an item, or the JSON of one that could not be read.
fn told(item: Result<Part, Error>) -> String {
    match item {
        Ok(part) => part.id.to_string(),
        Err(error) => match error.item() {
            Some(json) => String::from_utf8(json.to_vec()).unwrap(),
            None => error.to_string(),
        },
    }
}

const ALL: [&str; 6] = ["1", r#"{"id":"s3cret"}"#, "3", r#"{ "no": 4.50 }"#, "5", "6"];

#[tokio::test]
async fn a_broken_item_is_an_error_with_its_json_and_the_list_goes_on() {
    let server = serve(&[BROKEN, GOOD]);
    let all: Vec<_> = stream(&server).lenient().map(told).collect().await;
    assert_eq!(all, ALL);
    assert!(server.requests()[1].target.contains("next=n"), "{}", server.requests()[1].target);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_error_tells_the_location_in_the_slice_and_no_value() {
    let server = serve(&[BROKEN]);
    let mut items = stream(&server).lenient();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    let error = items.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Parts.ListParts: the call succeeded, but its response could not be read at /a~1b/1/id: expected an integer, found a text (GET /v1/parts, status 200)"
    );
    assert_eq!(
        (error.kind(), error.pointer(), error.body()),
        (ErrorKind::Decode, Some("/a~1b/1/id"), BROKEN.as_bytes())
    );
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert!(!format!("{error:#} {error:?}").contains("s3cret"), "{error:?}");
    assert_eq!(format!("{error:#}"), error.to_string());
}

#[tokio::test]
async fn without_lenient_the_slice_fails_as_a_whole() {
    let server = serve(&[BROKEN, GOOD]);
    let mut items = stream(&server);
    let error = items.try_next().await.unwrap_err();
    assert_eq!((error.item(), error.misfits().len()), (None, 2));
    assert!(items.try_next().await.unwrap().is_none());
    let mut pages = call::<ListParts>(&client(&serve(&[BROKEN]))).pages();
    assert!(pages.try_next().await.is_err());
}

#[tokio::test]
async fn errors_that_are_not_about_an_item_end_a_lenient_list() {
    for body in [
        "{",
        "[]",
        r#"{"a/b":{"id":1}}"#,
        r#"{"next":7,"a/b":[{"id":1}]}"#,
        r#"{"next":"n"}"#,
        r#"{"a/b":[{"id":"x"}],"a/b":[]}"#,
    ] {
        let server = serve(&[body, GOOD]);
        let mut items = stream(&server).lenient();
        let error = items.try_next().await.unwrap_err();
        assert_eq!((error.kind(), error.item()), (ErrorKind::Decode, None), "{body}");
        assert!(items.try_next().await.unwrap().is_none(), "{body}");
    }
    let server = Server::start([Answer::json(404, BROKEN)]);
    let error = stream(&server).lenient().try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.item()), (ErrorKind::Status, None));
}

#[tokio::test]
async fn limits_and_positions_count_items_that_can_be_read() {
    let server = serve(&[BROKEN, GOOD]);
    let all: Vec<_> = stream(&server).lenient().limit(2).map(told).collect().await;
    assert_eq!(all, &ALL[..3]);
    let server = serve(&[BROKEN, GOOD]);
    let mut items = stream(&server).lenient();
    for expected in [None, None, None, Some("n"), Some("n")] {
        drop(items.try_next().await);
        assert_eq!(items.position(), expected);
    }
    let server = serve(&[BROKEN, GOOD]);
    let mut items = stream(&server).lenient();
    drop(items.try_next().await);
    let all: Vec<_> = items.resume("n").map(told).collect().await;
    assert_eq!(all, &ALL[4..]);
}

#[tokio::test]
async fn calls_for_each_item_go_on_after_a_broken_one() {
    let server = serve(&[BROKEN, GOOD]);
    let calls = stream(&server).lenient().concurrently(|part| {
        let id = part.id;
        async move { Ok::<_, Error>(id * 10) }
    });
    let mut all: Vec<String> = calls
        .map(|ended| match ended {
            Ok((_, result)) => result.unwrap().to_string(),
            Err(error) => told(Err(error)),
        })
        .collect()
        .await;
    all.sort();
    assert_eq!(all, ["10", "30", "50", "60", ALL[3], ALL[1]]);
}

#[test]
fn iterators_go_on_after_a_broken_item() {
    let server = serve(&[BROKEN, GOOD]);
    let all: Vec<_> = stream(&server).lenient().wait().map(told).collect();
    assert_eq!(all, ALL);
    let server = serve(&[BROKEN, "{"]);
    let all: Vec<_> = stream(&server).lenient().wait().map(told).collect();
    assert_eq!(all.len(), 5);
    assert!(all[4].contains("could not be read"), "{}", all[4]);
}
