//! Lists as iterators.

use sdk_runtime::codegen::Value;
use sdk_runtime::{BlockingItems, ErrorKind};

use crate::sample::{ListThings, call, client};
use crate::support::{Answer, Server};

fn slice(items: &[i64], offset: Option<&str>) -> Answer {
    let body = serde_json::json!({ "result": items, "hasNext": offset.is_some(), "offset": offset });
    Answer::json(200, &body.to_string())
}

/// Three slices: 1, 2 and 3, 4 and 5.
fn three() -> Vec<Answer> {
    vec![slice(&[1, 2], Some("a")), slice(&[3], Some("b")), slice(&[4, 5], None)]
}

fn items(server: &Server) -> BlockingItems<ListThings> {
    call::<ListThings>(&client(server)).stream().wait()
}

#[test]
fn items_and_pages_are_iterators() {
    let server = Server::start([three(), three()].concat());
    let all = items(&server).collect::<Result<Vec<_>, _>>().unwrap();
    assert_eq!(all, [1, 2, 3, 4, 5]);
    let pages = call::<ListThings>(&client(&server)).pages().wait();
    let sizes: Vec<_> = pages.map(|page| page.unwrap()["result"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [2, 1, 2]);
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn no_slice_is_requested_in_advance() {
    let server = Server::start([three(), three()].concat());
    let mut items = items(&server);
    assert_eq!((items.position(), server.requests().len()), (None, 0));
    let next = |items: &mut BlockingItems<ListThings>| items.next().map(Result::unwrap);
    assert_eq!(next(&mut items), Some(Value::from(1)));
    assert_eq!((items.position(), server.requests().len()), (None, 1));
    assert_eq!(next(&mut items), Some(Value::from(2)));
    assert_eq!((items.position(), server.requests().len()), (Some("a"), 1));
    drop(items);
    let limited = call::<ListThings>(&client(&server)).stream().limit(1).wait();
    assert_eq!(limited.map(Result::unwrap).collect::<Vec<_>>(), [3]);
    assert_eq!(server.requests().len(), 2);
    let mut pages = call::<ListThings>(&client(&server)).pages().limit(1).resume("x").wait();
    assert_eq!(pages.position(), Some("x"));
    assert!(pages.next().unwrap().is_ok() && pages.next().is_none());
    assert_eq!(server.requests()[2].target, "/v1/things?offset=x");
}

#[test]
fn an_error_in_the_middle_is_the_last_item() {
    let server = Server::start([slice(&[1, 2], Some("a")), Answer::json(400, "{}"), slice(&[3], None)]);
    let client = client(&server);
    let mut items = call::<ListThings>(&client).stream().wait();
    let (good, bad): (Vec<_>, Vec<_>) = items.by_ref().partition(Result::is_ok);
    assert_eq!(good.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(bad.into_iter().map(|bad| bad.unwrap_err().kind()).collect::<Vec<_>>(), [ErrorKind::Status]);
    assert!(items.next().is_none());
    assert_eq!(items.position(), Some("a"));
    let rest = call::<ListThings>(&client).stream().resume("a").wait();
    assert_eq!(rest.map(Result::unwrap).collect::<Vec<_>>(), [3]);
    let mut pages = call::<ListThings>(&client).pages().wait();
    assert_eq!(pages.next().unwrap().unwrap_err().status().unwrap().as_u16(), 500);
    assert!(pages.next().is_none() && pages.next().is_none());
}

/// An iterator that were asked again and again would give errors without end.
#[tokio::test]
async fn in_asynchronous_code_there_is_one_error() {
    let server = Server::start([slice(&[1, 2], Some("a")), slice(&[3], None)]);
    let list = items(&server);
    let errors: Vec<_> = list.map(Result::unwrap_err).collect();
    assert_eq!(errors.len(), 1);
    assert_eq!((errors[0].kind(), errors[0].operation()), (ErrorKind::Configuration, Some("ListThings")));
    let mut begun = items(&server);
    let mut begun = tokio::task::spawn_blocking(move || {
        assert_eq!(begun.next().unwrap().unwrap(), 1);
        begun
    })
    .await
    .unwrap();
    // What is here already needs no wait.
    assert_eq!(begun.next().unwrap().unwrap(), 2);
    assert_eq!(begun.next().unwrap().unwrap_err().kind(), ErrorKind::Configuration);
    assert!(begun.next().is_none());
    assert_eq!(begun.position(), Some("a"), "no item is missed by a resume");
    assert_eq!(server.requests().len(), 1);
}
