//! Operations that answer slice by slice: their requests, and the ends of streams.

#[path = "paging/lenient.rs"]
mod lenient;
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use futures_util::{FutureExt as _, StreamExt as _, TryStreamExt};
use sample::{ListThings, call, client};
use sdk_runtime::codegen::Value;
use sdk_runtime::{Error, ErrorKind, Items, Paged, Pages};
use support::{Answer, Server};

/// A slice with these items; the next one begins at `offset`, if there is one.
fn slice(items: &[i64], offset: Option<&str>) -> Answer {
    let body = serde_json::json!({ "result": items, "hasNext": offset.is_some(), "offset": offset });
    Answer::json(200, &body.to_string())
}

/// Three slices: 1, 2 and 3, 4 and 5.
fn three() -> [Answer; 3] {
    [slice(&[1, 2], Some("a")), slice(&[3], Some("b")), slice(&[4, 5], None)]
}

fn stream(server: &Server) -> Items<ListThings> {
    call::<ListThings>(&client(server)).stream()
}

fn pages(server: &Server) -> Pages<ListThings> {
    call::<ListThings>(&client(server)).pages()
}

/// The items until the end or an error.
async fn drain(items: &mut Items<ListThings>) -> (Vec<i64>, Result<(), Error>) {
    let mut all = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => all.push(item.as_i64().unwrap()),
            Ok(None) => return (all, Ok(())),
            Err(error) => return (all, Err(error)),
        }
    }
}

/// The offset of each request.
fn offsets(server: &Server) -> Vec<Option<String>> {
    let offset = |target: String| {
        assert!(target.starts_with("/v1/things"), "{target}");
        let query = target.split_once('?')?.1.to_owned();
        query.split('&').find_map(|pair| pair.strip_prefix("offset=").map(str::to_owned))
    };
    server.requests().into_iter().map(|request| offset(request.target)).collect()
}

fn some(offsets: &[&str]) -> Vec<Option<String>> {
    std::iter::once(None).chain(offsets.iter().map(|offset| Some((*offset).to_owned()))).collect()
}

#[track_caller]
fn lost(error: &Error, message: &str) {
    assert_eq!(error.kind(), ErrorKind::Pagination);
    assert_eq!((error.operation(), error.path_template()), (Some("ListThings"), Some("/v1/things")));
    assert!(!error.is_retryable() && error.may_have_been_sent());
    assert_eq!(error.to_string(), format!("Things.ListThings: {message} (GET /v1/things)"));
}

#[tokio::test]
async fn items_yields_the_items_of_all_slices() {
    let server = Server::start(three());
    let all: Vec<Value> = stream(&server).try_collect().await.unwrap();
    assert_eq!(all, [1, 2, 3, 4, 5]);
    assert_eq!(offsets(&server), some(&["a", "b"]));
}

#[tokio::test]
async fn slices_yields_all_slices() {
    let server = Server::start(three());
    let all: Vec<Value> = pages(&server).try_collect().await.unwrap();
    let sizes: Vec<_> = all.iter().map(|slice| slice["result"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [2, 1, 2]);
    assert_eq!(offsets(&server), some(&["a", "b"]));
}

#[tokio::test]
async fn the_next_slice_is_requested_only_when_needed() {
    let server = Server::start(three());
    let mut items = stream(&server);
    assert_eq!(server.requests().len(), 0);
    for requests in [1, 1, 2, 3, 3] {
        assert!(items.try_next().await.unwrap().is_some());
        assert_eq!(server.requests().len(), requests);
    }
    assert_eq!((items.try_next().await.unwrap(), items.try_next().await.unwrap()), (None, None));
    assert_eq!(server.requests().len(), 3);

    let server = Server::start(three());
    let mut pages = pages(&server);
    for requests in [1, 2, 3] {
        assert!(pages.try_next().await.unwrap().is_some());
        assert_eq!(server.requests().len(), requests);
    }
    assert_eq!((pages.try_next().await.unwrap(), server.requests().len()), (None, 3));
}

#[tokio::test]
async fn a_limit_requests_no_more_slices_than_needed() {
    for (limit, requests) in [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (99, 3)] {
        let server = Server::start(three());
        let all: Vec<Value> = stream(&server).limit(limit).try_collect().await.unwrap();
        assert_eq!((all.len(), server.requests().len()), (limit.min(5), requests));
    }
    for (limit, requests) in [(0, 0), (1, 1), (2, 2), (99, 3)] {
        let server = Server::start(three());
        let all: Vec<Value> = pages(&server).limit(limit).try_collect().await.unwrap();
        assert_eq!((all.len(), server.requests().len()), (requests, requests));
    }
    // A limit counts from where it is set.
    let server = Server::start(three());
    let mut items = stream(&server).limit(1);
    assert!(items.try_next().await.unwrap().is_some() && items.try_next().await.unwrap().is_none());
    let rest: Vec<Value> = items.limit(2).try_collect().await.unwrap();
    assert_eq!(rest, [2, 3]);
}

#[tokio::test]
async fn resuming_at_the_position_skips_no_item() {
    let server = Server::start(three());
    let mut items = stream(&server);
    assert_eq!(items.position(), None);
    // After each item: the offset of its slice, of the next slice once the slice is used up.
    for expected in [None, Some("a"), Some("b"), Some("b"), Some("b")] {
        items.try_next().await.unwrap().unwrap();
        assert_eq!(items.position(), expected);
    }
    items.try_next().await.unwrap();
    assert_eq!(items.position(), Some("b"));

    let server = Server::start(three());
    let mut pages = pages(&server);
    assert_eq!(pages.position(), None);
    for expected in [Some("a"), Some("b"), Some("b")] {
        pages.try_next().await.unwrap().unwrap();
        assert_eq!(pages.position(), expected);
    }
}

#[tokio::test]
async fn a_saved_position_can_be_resumed() {
    let [_, second, third] = three();
    let server = Server::start([second.clone(), third.clone(), second, third]);
    let all: Vec<Value> = stream(&server).resume("a").try_collect().await.unwrap();
    assert_eq!(all, [3, 4, 5]);
    let all: Vec<Value> = pages(&server).resume(String::from("a")).try_collect().await.unwrap();
    assert_eq!(all.len(), 2);
    let expected: Vec<_> = ["a", "b", "a", "b"].map(|offset| Some(offset.to_owned())).into();
    assert_eq!(offsets(&server), expected);
}

#[tokio::test]
async fn resuming_midway_drops_what_is_left_of_the_slice() {
    let [first, second, third] = three();
    let server = Server::start([first, second, third]);
    let mut items = stream(&server);
    assert_eq!(items.try_next().await.unwrap().unwrap(), 1);
    let mut items = items.resume("x");
    assert_eq!(items.position(), Some("x"));
    assert_eq!(drain(&mut items).await.0, [3, 4, 5]);
    assert_eq!(offsets(&server), some(&["x", "b"]));
}

#[tokio::test]
async fn a_request_with_an_offset_begins_there() {
    let server = Server::start([slice(&[3], Some("b")), slice(&[4], None)]);
    let mut request = call::<ListThings>(&client(&server));
    request.parts.query("offset", "a");
    request.parts.query("size", &10);
    let mut items = request.clone().stream();
    assert_eq!(items.position(), None);
    assert_eq!(drain(&mut items).await.0, [3, 4]);
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/things?offset=a&size=10", "/v1/things?size=10&offset=b"]);

    // Its own offset given back is seen at once, too.
    let server = Server::start([slice(&[3], Some("a"))]);
    let mut request = call::<ListThings>(&client(&server));
    request.parts.query("offset", "a");
    let (all, end) = drain(&mut request.stream()).await;
    assert_eq!((all, server.requests().len()), (vec![3], 1));
    lost(&end.unwrap_err(), "a slice gives its own offset as that of the next one");
}

#[tokio::test]
async fn offsets_come_back_unchanged() {
    let weird = " a+b/c?d=e&f#g%20%é\u{1f600}\"\\\0\n";
    let server = Server::start([slice(&[1], Some(weird)), slice(&[2], Some(" ")), slice(&[3], None)]);
    let mut items = stream(&server);
    items.try_next().await.unwrap();
    assert_eq!(items.position(), Some(weird));
    assert_eq!(drain(&mut items).await.0, [2, 3]);
    let encoded = "%20a%2Bb%2Fc%3Fd%3De%26f%23g%2520%25%C3%A9%F0%9F%98%80%22%5C%00%0A";
    assert_eq!(offsets(&server), some(&[encoded, "%20"]));
    let decoded = url::form_urlencoded::parse(format!("offset={encoded}").as_bytes()).next().unwrap().1.into_owned();
    assert_eq!(decoded, weird);
}

#[tokio::test]
async fn without_a_has_more_field_the_offset_decides() {
    let bare = |items: &[i64], offset: Value| {
        Answer::json(200, &serde_json::json!({ "result": items, "offset": offset }).to_string())
    };
    for last in [Value::Null, Value::from("")] {
        let server = Server::start([bare(&[1], "a".into()), bare(&[2], last)]);
        assert_eq!(drain(&mut stream(&server)).await.0, [1, 2]);
        assert_eq!(offsets(&server), some(&["a"]));
    }
    // The last slice ends it even if it has an offset and no items.
    let last = r#"{"result":[],"hasNext":false,"offset":"c"}"#;
    let server = Server::start([bare(&[1], "a".into()), Answer::json(200, last)]);
    assert_eq!(drain(&mut stream(&server)).await.0, [1]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn more_without_an_offset_is_an_error() {
    for body in [r#"{"result":[2],"hasNext":true}"#, r#"{"result":[2],"hasNext":true,"offset":""}"#] {
        let server = Server::start([slice(&[1], Some("a")), Answer::json(200, body)]);
        let mut items = stream(&server);
        let (all, end) = drain(&mut items).await;
        assert_eq!((all, server.requests().len()), (vec![1, 2], 2));
        lost(&end.unwrap_err(), "a slice says that there is more, but not where");
        assert_eq!((items.try_next().await.unwrap(), items.position()), (None, Some("a")));
    }
    // A slice that is not requested cannot fail.
    let server = Server::start([Answer::json(200, r#"{"result":[2],"hasNext":true}"#)]);
    let all: Vec<Value> = stream(&server).limit(1).try_collect().await.unwrap();
    assert_eq!(all, [2]);
}

#[tokio::test]
async fn the_same_offset_again_is_an_error() {
    let server = Server::start([slice(&[1], Some("secret")), slice(&[2], Some("secret"))]);
    let mut pages = pages(&server);
    assert!(pages.try_next().await.unwrap().is_some() && pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    lost(&error, "a slice gives its own offset as that of the next one");
    assert!(!format!("{error:?} {pages:?}").contains("secret"));
    assert_eq!((pages.try_next().await.unwrap(), pages.position()), (None, Some("secret")));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn repeated_offsets_are_errors() {
    for circle in [["b", "c"].as_slice(), &["b", "c", "d"]] {
        let names = ["a", "x"].into_iter().chain(circle.iter().copied().cycle());
        let answers: Vec<_> = names.take(30).map(|offset| slice(&[1], Some(offset))).collect();
        let server = Server::start(answers);
        let (all, end) = drain(&mut stream(&server)).await;
        lost(&end.unwrap_err(), "the slices go in a circle: an offset came again");
        // A request without an offset, `a`, `x`, and each offset of the circle once.
        assert_eq!((all.len(), server.requests().len()), (circle.len() + 3, circle.len() + 3));
    }
}

#[tokio::test]
async fn a_return_to_the_first_offset_is_an_error() {
    for circle in [["b", "a"].as_slice(), &["b", "c", "a"]] {
        let answers = || circle.iter().cycle().take(30).map(|offset| slice(&[1], Some(offset))).collect::<Vec<_>>();
        let server = Server::start(answers());
        let mut request = call::<ListThings>(&client(&server));
        request.parts.query("offset", "a");
        let resumed = Server::start(answers());
        // Offsets that were requested before a resumption may be requested again.
        let again = call::<ListThings>(&client(&resumed)).stream().resume("b").resume("a");
        for (mut items, server) in [(request.stream(), server), (again, resumed)] {
            let (all, end) = drain(&mut items).await;
            lost(&end.unwrap_err(), "the slices go in a circle: an offset came again");
            assert_eq!((all.len(), server.requests().len()), (circle.len(), circle.len()));
        }
    }
}

#[tokio::test]
async fn endless_empty_slices_are_an_error() {
    let empty_from = |from: usize, count: usize| (from..from + count).map(|index| slice(&[], Some(&index.to_string())));
    let empty = |count: usize| empty_from(0, count);
    // A few are skipped.
    let server = Server::start(empty(20).chain([slice(&[1], None)]).collect::<Vec<_>>());
    assert_eq!(drain(&mut stream(&server)).await.0, [1]);
    // An item in between starts the count anew, and the last slice may be the thousandth.
    let between = slice(&[1], Some("between"));
    let answers: Vec<_> = empty(999).chain([between]).chain(empty_from(999, 999)).chain([slice(&[], None)]).collect();
    let server = Server::start(answers);
    let (all, end) = drain(&mut stream(&server)).await;
    end.unwrap();
    assert_eq!((all, server.requests().len()), (vec![1], 2000));

    let server = Server::start(empty(1100).collect::<Vec<_>>());
    let mut items = stream(&server);
    let (all, end) = drain(&mut items).await;
    lost(&end.unwrap_err(), "1000 slices in a row have no item");
    assert_eq!((all.len(), server.requests().len(), items.position()), (0, 1000, Some("998")));
    assert_eq!(items.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn an_error_ends_the_stream_and_keeps_the_position() {
    let [first, second, third] = three();
    let broken = Answer::json(403, "{}");
    let server = Server::start([first, broken.clone(), second, broken, third]);
    let mut items = stream(&server);
    let (all, end) = drain(&mut items).await;
    assert_eq!((all, end.unwrap_err().status().unwrap().as_u16()), (vec![1, 2], 403));
    assert_eq!((items.try_next().await.unwrap(), items.position()), (None, Some("a")));
    assert_eq!(server.requests().len(), 2);

    let position = items.position().unwrap().to_owned();
    let mut pages = pages(&server).resume(position);
    assert_eq!(pages.try_next().await.unwrap().unwrap()["result"][0], 3);
    assert_eq!(pages.try_next().await.unwrap_err().status().unwrap().as_u16(), 403);
    assert_eq!((pages.try_next().await.unwrap(), pages.position()), (None, Some("b")));
    let all: Vec<Value> = stream(&server).resume("b").try_collect().await.unwrap();
    assert_eq!(all, [4, 5]);
}

#[tokio::test]
async fn streams_have_the_combinators_of_futures() {
    let server = Server::start([three(), three(), three()].concat());
    let sum = stream(&server).try_fold(0, async |sum, item| Ok(sum + item.as_i64().unwrap())).await.unwrap();
    assert_eq!(sum, 15);
    let items: Vec<_> = stream(&server).map(|item| item.unwrap()).collect().await;
    assert_eq!(items, [1, 2, 3, 4, 5]);
    let slices: Vec<Value> = TryStreamExt::try_collect(pages(&server)).await.unwrap();
    assert_eq!(slices.len(), 3);
}

#[tokio::test]
async fn a_dropped_call_is_not_repeated() {
    let server = Server::start(three());
    let mut items = stream(&server);
    assert!(items.try_next().now_or_never().is_none());
    assert_eq!(drain(&mut items).await.0, [1, 2, 3, 4, 5]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn streams_can_be_spawned_and_show_nothing() {
    fn free<T: Send + Unpin + 'static>(value: T) -> T {
        value
    }
    fn any<Op: Paged>(items: Items<Op>, pages: Pages<Op>) {
        drop(free((items, pages)));
    }
    let server = Server::start(three());
    let items = free(stream(&server)).resume("secret");
    assert_eq!(format!("{items:?}"), "Items(Request(Things.ListThings GET /v1/things))");
    let pages = free(pages(&server)).resume("secret");
    assert_eq!(format!("{pages:?}"), "Pages(Request(Things.ListThings GET /v1/things))");
    any(items, pages);
    let task = tokio::spawn(stream(&server).try_collect::<Vec<_>>());
    assert_eq!(task.await.unwrap().unwrap().len(), 5);
}
