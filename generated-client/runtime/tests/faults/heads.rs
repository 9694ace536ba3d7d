//! Response heads that are invalid, unusual or endless.

use sdk_runtime::ErrorKind;

use super::{broke, client, decode, failure};
use crate::sample::{GetCount, GetImage, call};
use crate::support::script::{Script, Step, soon};

#[tokio::test]
async fn answers_other_than_http_are_transport_errors() {
    for bytes in [
        &b"\0\x01\x02\x03\xff\xfe garbage\r\n\r\n"[..],
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"<html>Hello</html>\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let error = failure([Step::Request, Step::send(bytes)]).await;
        broke(&error, &String::from_utf8_lossy(bytes));
    }
}

#[tokio::test]
async fn invalid_content_lengths_are_transport_errors() {
    for (lengths, body) in [
        ("content-length: 10\r\n", "1"),
        ("content-length: -1\r\n", "1"),
        ("content-length: one\r\n", "1"),
        ("content-length: 1, 2\r\n", "1"),
        ("content-length: 1\r\ncontent-length: 2\r\n", "12"),
        ("content-length: 99999999999999999999999999\r\n", "1"),
        ("content-length: 0x1\r\n", "1"),
    ] {
        let answer = format!("HTTP/1.1 200 OK\r\n{lengths}\r\n{body}");
        broke(&failure([Step::Request, Step::send(answer)]).await, lengths);
    }
    // A length that is too small: the rest of the body is ignored.
    let server = Script::always([Step::Request, Step::send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n12345")]);
    assert_eq!(soon(call::<GetCount>(&client(&server))).await.unwrap(), 12);
    let error = failure([Step::Request, Step::send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\"12345\"")]).await;
    decode(&error, "the body ends too early for JSON");
    // The same length twice is valid.
    let twice = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 1\r\n\r\n7";
    let server = Script::always([Step::Request, Step::send(twice)]);
    assert_eq!(soon(call::<GetCount>(&client(&server))).await.unwrap(), 7);
}

#[tokio::test]
async fn a_huge_content_length_allocates_nothing() {
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n1", u64::MAX - 2);
    // No memory is allocated for a declared length, and a length above the maximum is neither read nor tried again.
    let error = failure([Step::Request, Step::send(answer)]).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::BodyTooLarge, 1), "{error:?}");
}

#[tokio::test]
async fn endless_heads_are_transport_errors() {
    let begin = || Step::send("HTTP/1.1 200 OK\r\n");
    let filler = vec![b'a'; 1 << 16];
    let many: String = (0..1000).map(|index| format!("x-{index}: y\r\n")).collect();
    for (case, steps) in [
        ("one header", vec![Step::Request, begin(), Step::send("x: "), Step::Flood(filler.clone(), 1 << 12)]),
        ("headers", vec![Step::Request, begin(), Step::Flood(b"x: y\r\n".repeat(10_000), 1 << 12)]),
        ("a status line", vec![Step::Request, Step::send("HTTP/1.1 200 "), Step::Flood(filler, 1 << 12)]),
        ("a thousand headers", vec![Step::Request, begin(), Step::send(many), Step::send("\r\n"), Step::Closed]),
    ] {
        broke(&failure(steps).await, case);
    }
}

#[tokio::test]
async fn large_headers_are_read() {
    let header = format!("x-large: {}\r\n", "a".repeat(100_000));
    let server = Script::always([Step::Request, Step::reply(200, &header, "1"), Step::Closed]);
    let response = soon(call::<GetCount>(&client(&server)).send()).await.unwrap();
    assert_eq!(response.headers()["x-large"].len(), 100_000);
}

#[tokio::test]
async fn headers_with_bytes_beyond_ascii_are_kept() {
    let answer =
        b"HTTP/1.1 404 \xff\xfe\r\nx-a: \xe9\xff\r\nretry-after: \xff\r\nlocation: \xff\r\ncontent-length: 0\r\n\r\n";
    let error = failure([Step::Request, Step::send(answer), Step::Closed]).await;
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 404));
    assert_eq!((error.headers()["x-a"].as_bytes(), error.retry_after()), (&b"\xe9\xff"[..], None));
}

#[tokio::test]
async fn interim_responses_are_skipped() {
    let last = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7";
    for before in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n",
        &"HTTP/1.1 100 Continue\r\n\r\n".repeat(1000),
    ] {
        let server = Script::always([Step::Request, Step::send(before), Step::send(last), Step::Closed]);
        let response = soon(call::<GetCount>(&client(&server)).send()).await.unwrap();
        assert_eq!((*response.value(), response.attempts()), (7, 1));
    }
    broke(&failure([Step::Request, Step::send("HTTP/1.1 100 Continue\r\n\r\n")]).await, "nothing after it");
    let switch = "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nxyz";
    let error = failure([Step::Request, Step::send(switch), Step::Closed]).await;
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 101));
    assert!(error.body().is_empty() && !error.is_retryable());
}

#[tokio::test]
async fn responses_without_a_length_end_with_the_connection() {
    // Without a length, the body ends with the connection.
    for version in ["1.0", "1.1"] {
        let server = Script::always([Step::Request, Step::send(format!("HTTP/{version} 200 OK\r\n\r\n42"))]);
        let client = client(&server);
        assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 42);
        assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 42);
        assert_eq!(server.connections(), 2);
    }
    let kept = "HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\n42";
    let server = Script::always([Step::Request, Step::send(kept), Step::Request, Step::send(kept), Step::Closed]);
    let client = client(&server);
    for _ in 0..2 {
        assert_eq!(*soon(call::<GetImage>(&client)).await.unwrap(), *b"42");
    }
    assert_eq!(server.connections(), 1);
    // Bare line feeds are fine.
    let server = Script::always([Step::Request, Step::send("HTTP/1.1 200 OK\ncontent-length: 1\n\n5"), Step::Closed]);
    assert_eq!(soon(call::<GetCount>(&super::client(&server))).await.unwrap(), 5);
}
