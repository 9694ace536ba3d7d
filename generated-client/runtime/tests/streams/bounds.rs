//! Bounds: of one item, and of what is read without being asked for.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use sdk_runtime::http::{Request, Response};
use sdk_runtime::transport::{Body, Transport, TransportError};
use sdk_runtime::{BoxFuture, ErrorKind};

use super::*;
use crate::sample::call;
use crate::support::script::soon;

#[tokio::test]
async fn a_large_item_is_an_error_and_a_large_stream_is_none() {
    let item = format!("data: {{\"id\":1}}\ndata: {}\n\n", " ".repeat(80));
    let server = Script::always(events(&vec![item.as_str(); 100]));
    let builder = sample::at(&server.url()).credential("Key", KEY).max_body_size(1000);
    let client = builder.build().unwrap();
    assert_eq!(soon(all(call::<Events>(&client).events())).await.len(), 100);
    let mut stream = call::<Events>(&client).events().lenient().max_item_size(50);
    let error = soon(stream.try_next()).await.unwrap_err();
    assert_eq!((error.kind(), error.item()), (ErrorKind::BodyTooLarge, None));
    assert!(
        error.to_string().contains("an item of the stream is larger than 50 bytes, see `max_item_size`"),
        "{error}"
    );
    assert_eq!(soon(stream.try_next()).await.unwrap(), None);
    // The bound of the client holds for an item, and awaited for all of them.
    let server = Script::always(events(&["data: ", &"x".repeat(2000)]));
    let client = sample::at(&server.url()).credential("Key", KEY).max_body_size(1000).build().unwrap();
    for error in [
        soon(call::<Words>(&client).events().try_next()).await.unwrap_err(),
        soon(call::<Words>(&client)).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    }
}

/// A map of headers has room for fewer names than come here.
#[tokio::test]
async fn many_headers_of_a_part_are_an_error() {
    let lines: String = (0..30_000).map(|number| format!("h{number}:\r\n")).collect();
    let server = Script::always(whole("multipart/mixed; boundary=a", &["--a\r\n", &lines, "\r\n1\r\n--a--"]));
    let told = "the headers of a part are larger than 64 KiB";
    let error = soon(call::<Parts>(&client(&server)).events().try_next()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(error.to_string().contains(told), "{error}");
    let error = soon(call::<Parts>(&client(&server)).events().max_item_size(1000).try_next()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(error.to_string().contains("larger than 1000 bytes, see `max_item_size`"), "{error}");
    let error = soon(call::<Parts>(&client(&server))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains(told), "{error}");
}

/// A gigabyte of zeros in a few thousand bytes.
#[tokio::test]
async fn a_bomb_ends_at_the_bound() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    io::copy(&mut io::Read::take(io::repeat(b'x'), 1 << 26), &mut gzip).unwrap();
    let bomb = gzip.finish().unwrap();
    let steps = vec![Step::Request, head("text/event-stream\r\ncontent-encoding: gzip"), chunk(bomb), end()];
    let server = Script::always(steps);
    let error = soon(call::<Words>(&client(&server)).events().try_next()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(error.to_string().contains("16777216 bytes"), "{error}");
}

/// A transport that counts the pieces that were taken.
#[derive(Clone, Default)]
struct Counted(Arc<AtomicUsize>);

impl Transport for Counted {
    fn send(&self, _: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let count = Arc::clone(&self.0);
        let frames = stream::repeat_with(move || {
            count.fetch_add(1, Ordering::SeqCst);
            Ok::<_, io::Error>(Frame::data(Bytes::from_static(b"data: {\"id\":1}\n\ndata: {\"id\":2}\n\n")))
        });
        Box::pin(async { Ok(Response::new(Body::wrap(StreamBody::new(frames)))) })
    }
}

#[tokio::test]
async fn nothing_is_read_that_is_not_asked_for() {
    let counted = Counted::default();
    let builder = sample::at("http://localhost").credential("Key", KEY).transport(counted.clone());
    let mut stream = call::<Events>(&builder.build().unwrap()).events();
    for taken in [1, 1, 2, 2, 3] {
        soon(stream.try_next()).await.unwrap().unwrap();
        assert_eq!(counted.0.load(Ordering::SeqCst), taken);
    }
}
