//! The forms of streams, as a stream and as a whole.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use sdk_runtime::codegen::Value;
use serde_json::json;

use super::*;
use crate::sample::call;
use crate::support::script::soon;

/// The items of an answer in these pieces, as a stream, and awaited.
async fn both<Op>(content_type: &str, pieces: &[&str]) -> Vec<Op::Item>
where
    Op: Streamed<Item: std::fmt::Debug + PartialEq> + Operation<Output = Vec<<Op as Streamed>::Item>>,
{
    let server = Script::always(whole(content_type, pieces));
    let streamed: Vec<_> = soon(call::<Op>(&client(&server)).events().try_collect()).await.unwrap();
    assert_eq!(soon(call::<Op>(&client(&server))).await.unwrap(), streamed);
    streamed
}

#[tokio::test]
async fn items_come_in_every_form() {
    let pieces =
        ["data: {\"id\":1}\r", "\n\r\nid: 7\nda", "ta: {\ndata: \"id\":2}\n\n", ": alive\n\ndata: {\"id\":3}\n"];
    assert_eq!(both::<Events>("text/event-stream", &pieces).await, [tick(1), tick(2)]);
    assert_eq!(both::<Lines>("application/jsonl", &["{\"id\":1}\n{\"i", "d\":2}"]).await, [tick(1), tick(2)]);
    assert_eq!(both::<Lines>("application/x-ndjson", &["{\"id\":1}\n\"end\"\n{\"id\":2}\n"]).await, [tick(1)]);
    assert_eq!(
        both::<Sequence>("application/json-seq", &["\x1e{\"id\":1}", "\n\x1e{\"id\":2}\n"]).await,
        [tick(1), tick(2)]
    );
    let parts = ["--a\r\ncontent-type: text/plain\r\n\r\none\r\n-", "-a\r\n\r\ntwo\r\n--a--\r\n"];
    assert_eq!(both::<Parts>("multipart/mixed; boundary=a", &parts).await, [Bytes::from("one"), Bytes::from("two")]);
    assert_eq!(both::<Words>("text/event-stream", &["data: \"a\"\ndata: b\n\n"]).await, ["\"a\"\nb"]);
    // The type of the answer says what it is.
    assert_eq!(both::<Lines>("text/event-stream", &["data: {\"id\":1}\n\n"]).await, [tick(1)]);
    assert_eq!(both::<Events>("text/event-stream", &[]).await, []);
}

#[tokio::test]
async fn a_folded_line_belongs_to_the_header_before_it() {
    let pieces = ["--a\r\nX: 1;\r\n  b=\"2\";\r", "\n\tc=3 \r\nContent-Length:\r\n 3\r\n\r\n--a\r\n--a--\r\n"];
    assert_eq!(both::<Heads>("multipart/mixed; boundary=a", &pieces).await, ["1; b=\"2\"; c=3"]);
    assert_eq!(both::<Parts>("multipart/mixed; boundary=a", &pieces).await, [Bytes::from("--a")]);
}

#[tokio::test]
async fn whole_events_are_objects_of_their_fields() {
    let pieces = [
        "event: tick\nid: 1\ndata: {\"id\": 1.0}\n\ndata: {\"id\": 2}\n\nevent: tick\nretry: 5\ndata: no json\n\n",
        "data: end\n\ndata: lost\n\n",
    ];
    let items: Vec<Value> = both::<Whole>("text/event-stream", &pieces).await;
    assert_eq!(
        items,
        [
            json!({"event": "tick", "id": "1", "data": {"id": 1.0}}),
            json!({"data": "{\"id\": 2}"}),
            json!({"event": "tick", "retry": 5, "data": "no json"}),
        ]
    );
}

#[tokio::test]
async fn the_mark_of_the_end_ends_the_stream_while_the_connection_is_open() {
    let mut steps = cut(&["data: {\"id\":1}\n\ndata: [DONE]\n\n"]);
    steps.push(Step::Closed);
    let server = Script::always(steps);
    assert_eq!(ids(soon(all(call::<Asked>(&client(&server)).events())).await), [1]);
}

#[tokio::test]
async fn an_item_is_there_before_the_next_one_comes() {
    let gate = crate::support::script::Gate::default();
    let gzip = {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(b"data: {\"id\":1}\n\n").unwrap();
        gzip.flush().unwrap();
        let first = gzip.get_ref().clone();
        gzip.write_all(b"data: {\"id\":2}\n\n").unwrap();
        let all = gzip.finish().unwrap();
        [first.clone(), all[first.len()..].to_vec()]
    };
    let plain = ["data: {\"id\":1}\n\n", "data: {\"id\":2}\n\n"].map(|text| text.as_bytes().to_vec());
    for (header, [first, second]) in
        [("text/event-stream\r\ncontent-encoding: gzip", gzip), ("text/event-stream", plain)]
    {
        let steps = [Step::Request, head(header), chunk(first), Step::Wait(gate.clone()), chunk(second), end()];
        let server = Script::always(steps);
        let mut stream = call::<Events>(&client(&server)).events();
        assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)));
        assert_eq!(stream.headers().unwrap()["content-type"], "text/event-stream");
        gate.open();
        assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(2)));
        assert_eq!(soon(stream.try_next()).await.unwrap(), None);
        assert_eq!(soon(stream.try_next()).await.unwrap(), None);
    }
}

#[tokio::test]
async fn names_and_ids_of_events_are_there_beside_the_item() {
    let server = Script::always(events(&[
        "event: add\nid: 7\ndata: {\"id\":1}\n\ndata: {\"id\":2}\n\nid\ndata: {\"id\":3}\n\n",
    ]));
    let mut stream = call::<Events>(&client(&server)).events();
    assert_eq!((stream.position(), stream.event_name(), stream.headers().is_none()), (None, None, true));
    for (name, position) in [(Some("add"), Some("7")), (None, Some("7")), (None, None)] {
        soon(stream.try_next()).await.unwrap().unwrap();
        assert_eq!((stream.event_name(), stream.position()), (name, position));
    }
    assert_eq!(format!("{stream:?}"), "EventStream(Ticks.Events GET /v1/ticks)");
}

#[tokio::test]
async fn a_stream_goes_from_task_to_task() {
    fn is_movable<T: Send + Unpin + 'static>(_: &T) {}
    let server = Script::always(events(&["data: {\"id\":1}\n\n"]));
    let mut stream = call::<Events>(&client(&server)).events();
    is_movable(&stream);
    let first = tokio::spawn(async move { (stream.try_next().await.unwrap(), stream) }).await.unwrap();
    assert_eq!((first.0, ids(soon(all(first.1)).await).len()), (Some(tick(1)), 0));
}

#[test]
fn an_iterator_blocks_for_each_item() {
    let server = Script::always(events(&["id: 1\ndata: {\"id\":1}\n\ndata: {}\n\ndata: {\"id\":3}\n\n"]));
    let mut stream = call::<Events>(&client(&server)).events().lenient().wait();
    assert_eq!(stream.next().unwrap().unwrap(), tick(1));
    assert_eq!(stream.position(), Some("1"));
    assert!(stream.next().unwrap().unwrap_err().item().is_some());
    assert_eq!(stream.next().unwrap().unwrap(), tick(3));
    assert!(stream.next().is_none() && stream.next().is_none());
    let mut stream = call::<Events>(&client(&server)).events().wait();
    assert!(stream.next().unwrap().is_ok() && stream.next().unwrap().is_err() && stream.next().is_none());
}

#[tokio::test]
async fn an_iterator_in_asynchronous_code_is_an_error() {
    let server = Script::always(events(&[]));
    let error = call::<Events>(&client(&server)).events().wait().next().unwrap().unwrap_err();
    assert_eq!(error.kind(), sdk_runtime::ErrorKind::Configuration);
    assert!(server.requests().is_empty());
}
