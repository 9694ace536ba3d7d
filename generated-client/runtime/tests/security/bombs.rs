//! Bodies that are larger than their compressed or declared size.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use sdk_runtime::ErrorKind;

use super::settings;
use crate::sample::{GetImage, call};
use crate::support::script::{Script, Step, soon};

const MIB: usize = 1 << 20;

fn zip(pieces: usize, piece: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    (0..pieces).for_each(|_| encoder.write_all(piece).unwrap());
    encoder.finish().unwrap()
}

/// The outcome of a call with a maximum of one MiB: the size of the body, or the error.
async fn outcome(answer: Step) -> Result<usize, sdk_runtime::Error> {
    let server = Script::always([Step::Request, answer, Step::Closed]);
    let client = settings(&server).max_body_size(MIB).build().unwrap();
    soon(call::<GetImage>(&client)).await.map(|body| body.len())
}

fn gzip(status: u16, body: &[u8]) -> Step {
    Step::last(status, "content-encoding: gzip\r\n", body)
}

#[tokio::test]
async fn gzip_bombs_stop_at_the_limit() {
    let bomb = zip(64, &vec![0; MIB]);
    assert!(bomb.len() < MIB, "{} bytes come through the first limit", bomb.len());
    // Many members, each of which is small.
    let members = zip(1, &vec![0; MIB / 2]).repeat(100);
    let empty = zip(0, b"").repeat(40_000);
    for body in [&bomb, &members] {
        let error = outcome(gzip(200, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.body().len()), (ErrorKind::BodyTooLarge, 1, 0));
        assert!(error.to_string().contains("1048576 bytes") && !error.is_retryable() && error.may_have_been_sent());
        let error = outcome(gzip(500, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 500));
        assert_eq!(error.body().len(), MIB, "as much as is kept");
    }
    assert!(empty.len() < MIB);
    assert_eq!(outcome(gzip(200, &empty)).await.unwrap(), 0, "members of nothing");
}

#[tokio::test]
async fn nested_gzip_is_decompressed_once() {
    let inner = zip(64, &vec![0; MIB]);
    let outer = zip(1, &inner);
    assert_eq!(outcome(gzip(200, &outer)).await.unwrap(), inner.len());
    let twice = Step::last(200, "content-encoding: gzip, gzip\r\n", &outer);
    assert_eq!(outcome(twice).await.unwrap(), outer.len(), "what was not asked for is left as it is");
    let twice = Step::last(200, "content-encoding: gzip\r\ncontent-encoding: gzip\r\n", &outer);
    assert_eq!(outcome(twice).await.unwrap(), inner.len());
}

#[tokio::test]
async fn the_limit_is_exact() {
    for (size, fits) in [(MIB - 1, true), (MIB, true), (MIB + 1, false)] {
        for zipped in [false, true] {
            let body = vec![b'x'; size];
            let answer = if zipped { gzip(200, &zip(1, &body)) } else { Step::last(200, "", &body) };
            match outcome(answer).await {
                Ok(length) => assert!(fits && length == size),
                Err(error) => assert!(!fits && error.kind() == ErrorKind::BodyTooLarge, "{error}"),
            }
        }
    }
}

#[tokio::test]
async fn endless_bodies_stop_at_the_limit() {
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000)).into_bytes();
    for (head, piece) in [("transfer-encoding: chunked\r\n", chunk), ("", vec![b'x'; 0x10000])] {
        for status in [200, 500] {
            let head = format!("HTTP/1.1 {status} X\r\n{head}\r\n");
            let server = Script::always([Step::Request, Step::send(head), Step::Flood(piece.clone(), 1 << 14)]);
            let client = settings(&server).max_body_size(MIB).build().unwrap();
            let error = soon(call::<GetImage>(&client)).await.unwrap_err();
            let (kind, kept) = if status == 200 { (ErrorKind::BodyTooLarge, 0) } else { (ErrorKind::Status, MIB) };
            assert_eq!((error.kind(), error.body().len()), (kind, kept));
        }
    }
}

#[tokio::test]
async fn failures_keep_a_mebibyte_even_where_more_is_allowed() {
    let server = Script::always([Step::Request, Step::last(400, "", vec![b'x'; 3 * MIB]), Step::Closed]);
    let client = settings(&server).max_body_size(64 * MIB).build().unwrap();
    assert_eq!(soon(call::<GetImage>(&client)).await.unwrap_err().body().len(), MIB);
    let server = Script::always([Step::Request, Step::last(400, "", "12345678"), Step::Closed]);
    let client = settings(&server).max_body_size(3).build().unwrap();
    assert_eq!(soon(call::<GetImage>(&client)).await.unwrap_err().body(), b"123");
}

#[tokio::test]
async fn broken_gzip_is_an_error() {
    let whole = zip(1, br#"{"errorMessage":"a long text about nothing at all, and once more nothing at all"}"#);
    let cut = &whole[..whole.len() - 12];
    let mut wrong = whole.clone();
    *wrong.last_mut().unwrap() ^= 1;
    let trailing = [&whole[..], b"trailing"].concat();
    for body in [cut, &wrong, &trailing, b"x", &whole[..5]] {
        let error = outcome(gzip(200, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, body));
        assert_eq!(error.headers()["content-encoding"], "gzip", "the body is as it came");
        // The body of a failure is read up to the maximum.
        let error = outcome(gzip(404, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 404));
        let compressed = error.headers().contains_key("content-encoding");
        assert_eq!(error.body() == body, compressed, "{:?}", error.body());
        assert!(compressed || error.body().starts_with(b"{\"error"));
    }
}
