//! Ends of streams over HTTP: what is a cut, and what is not.

use sdk_runtime::ErrorKind;

use super::*;
use crate::sample::call;
use crate::support::script::soon;

#[tokio::test]
async fn a_cut_is_told_from_an_end() {
    let item = "data: {\"id\":1}\n\n";
    let head =
        |headers: &str| Step::send(format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n{headers}\r\n"));
    let cases = [
        ("whole", vec![head("content-length: 16\r\n"), Step::send(item)], true),
        ("too short", vec![head("content-length: 17\r\n"), Step::send(item)], false),
        // Without a length, the end of the connection is that of the body.
        ("closed", vec![head("connection: close\r\n"), Step::send(item)], true),
        ("chunks", vec![head("transfer-encoding: chunked\r\n"), chunk(item), end()], true),
        ("no last chunk", vec![head("transfer-encoding: chunked\r\n"), chunk(item)], false),
        (
            "within a chunk",
            vec![head("transfer-encoding: chunked\r\n"), chunk(item), Step::send("ff\r\ndata: ")],
            false,
        ),
    ];
    for (name, steps, is_end) in cases {
        let server = Script::always([vec![Step::Request], steps].concat());
        let mut stream = call::<Events>(&client(&server)).events();
        assert_eq!(soon(stream.try_next()).await.unwrap(), Some(tick(1)), "{name}");
        match soon(stream.try_next()).await {
            Ok(None) => assert!(is_end, "{name}"),
            Ok(Some(_)) => panic!("{name}"),
            Err(error) => assert_eq!((error.kind(), is_end), (ErrorKind::Transport, false), "{name}"),
        }
    }
}

#[tokio::test]
async fn no_content_is_a_stream_without_items() {
    let server = Script::always([Step::Request, Step::reply(204, "", "")]);
    assert!(soon(all(call::<Events>(&client(&server)).events())).await.is_empty());
    assert_eq!(soon(call::<Events>(&client(&server))).await.unwrap(), []);
}
