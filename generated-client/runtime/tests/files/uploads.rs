//! Uploads.

use std::error::Error as _;
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use futures_util::stream;
use http_body::Body as _;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, Error, ErrorKind, Request, Retry, Upload};

use crate::folder::Folder;
use crate::sample::{CreateThing, KEY, builder, call, client};
use crate::shown;
use crate::support::{Answer, Recorded, Server};

/// A client that makes three attempts without waits.
fn patient(server: &Server) -> Client {
    builder(server).credential("Key", KEY).retry(Retry::attempts(3)).clock(TestClock::new()).build().unwrap()
}

/// A repeatable call with a text part before and after the file.
fn request(client: &Client, upload: Upload) -> Request<CreateThing> {
    let mut request = call::<CreateThing>(client);
    request.parts.part_text("before", "b");
    request.parts.part_file("file", None, upload);
    request.parts.part_text("after", "a");
    request.idempotent()
}

fn pieces(pieces: &[&'static str]) -> Upload {
    let pieces: Vec<_> = pieces.iter().map(|piece| Ok::<_, io::Error>(*piece)).collect();
    Upload::stream(stream::iter(pieces), "a.txt")
}

fn ok() -> Answer {
    Answer::json(200, "1")
}

/// The body of the part `file` in such a request. The other parts are verified.
fn file(request: &Recorded) -> &[u8] {
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"before\"\r\n\r\nb\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"
    );
    let tail =
        format!("\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"after\"\r\n\r\na\r\n--{boundary}--\r\n");
    request.body.strip_prefix(head.as_bytes()).unwrap().strip_suffix(tail.as_bytes()).unwrap()
}

/// The header with which the length of the body was declared.
fn framing(request: &Recorded) -> (Option<usize>, Option<&str>) {
    let length = request.header("content-length").map(|length| length.parse().unwrap());
    (length, request.header("transfer-encoding"))
}

#[tokio::test]
async fn a_file_goes_out_piece_by_piece_with_its_length() {
    let folder = Folder::new();
    let content: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let server = Server::start([ok(), ok()]);
    let client = client(&server);
    for content in [&content[..], b""] {
        let upload = Upload::path(folder.file("a.txt", content)).await.unwrap();
        request(&client, upload).await.unwrap();
    }
    for (request, content) in server.requests().iter().zip([&content[..], b""]) {
        assert!(file(request) == content);
        assert_eq!(framing(request), (Some(request.body.len()), None));
    }
}

#[tokio::test]
async fn a_stream_goes_out_with_its_length_or_in_chunks() {
    let server = Server::start([ok(), ok()]);
    let client = client(&server);
    request(&client, pieces(&["on", "", "e"]).length(3)).await.unwrap();
    request(&client, pieces(&["two", " ", "three"])).await.unwrap();
    let [known, unknown] = server.requests().try_into().unwrap();
    assert_eq!((file(&known), framing(&known)), (&b"one"[..], (Some(known.body.len()), None)));
    assert_eq!((file(&unknown), framing(&unknown)), (&b"two three"[..], (None, Some("chunked"))));
}

#[tokio::test]
async fn the_length_of_a_body_is_known_before_it_is_sent() {
    let server = Server::start([]);
    let client = client(&server);
    let size = |upload| request(&client, upload).into_request().unwrap().body().size_hint().exact();
    let empty = size(pieces(&[]).length(0)).unwrap();
    assert_eq!(size(pieces(&["x"]).length(1000)), Some(empty + 1000));
    assert_eq!(size(pieces(&["x"])), None);
    assert_eq!(size(pieces(&[]).length(u64::MAX)), None, "no sum of lengths overflows");
}

#[tokio::test]
async fn a_file_is_sent_again() {
    let folder = Folder::new();
    let server = Server::start([Answer::new(503), Answer::HangUp, ok()]);
    let upload = Upload::path(folder.file("a.txt", "text")).await.unwrap();
    let response = request(&patient(&server), upload).send().await.unwrap();
    assert_eq!(response.attempts(), 3);
    let requests = server.requests();
    assert_eq!(requests.iter().map(file).collect::<Vec<_>>(), [b"text"; 3]);
    assert!(requests.iter().all(|request| framing(request) == (Some(request.body.len()), None)));
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let server = Server::start([Answer::new(503), ok()]);
    let client = patient(&server);
    let first = request(&client, pieces(&["text"]).length(4));
    let second = first.clone();
    let error = first.await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1), "{error}");

    let error = second.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (ErrorKind::Request, 0, false));
    assert!(error.to_string().contains("can be sent only once"), "{error}");
    assert_eq!(file(&server.request()), b"text");
}

#[tokio::test]
async fn a_stream_in_two_parts_is_an_error() {
    let server = Server::start([ok()]);
    let client = client(&server);
    let upload = pieces(&["text"]);
    let mut both = request(&client, upload.clone());
    both.parts.part_file("again", None, upload.clone());
    assert_eq!(both.await.unwrap_err().kind(), ErrorKind::Request);
    assert!(server.requests().is_empty());
    let again = request(&client, upload).into_request();
    assert_eq!(again.unwrap_err().kind(), ErrorKind::Request);
}

#[tokio::test]
async fn a_call_that_is_not_sent_leaves_the_stream_unread() {
    let server = Server::start([ok()]);
    let upload = pieces(&["text"]);
    let mut unfit = request(&client(&server), upload.clone());
    unfit.parts.header("X-Test", "\n");
    assert_eq!(unfit.await.unwrap_err().kind(), ErrorKind::Request);
    request(&client(&server), upload).await.unwrap();
    assert_eq!(file(&server.request()), b"text");
}

#[derive(Debug, PartialEq)]
struct OutOfPaper;

impl std::fmt::Display for OutOfPaper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("out of paper")
    }
}

impl std::error::Error for OutOfPaper {}

fn assert_source_failed(error: &Error, kind: ErrorKind) {
    assert_eq!((error.kind(), error.attempts()), (kind, 1), "{error:?}");
    assert!(error.may_have_been_sent() && !error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("the upload's source failed"), "{error}");
    assert!(error.source().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_stream_that_fails_is_the_cause_of_the_error() {
    let failing = || stream::iter([Ok("text"), Err(OutOfPaper), Ok("more")]);
    for upload in [Upload::stream(failing(), "a.txt"), Upload::stream(failing(), "a.txt").length(8)] {
        let server = Server::start([ok()]);
        let error = request(&patient(&server), upload).await.unwrap_err();
        assert_source_failed(&error, ErrorKind::Request);
        assert_eq!(error.source().unwrap().downcast_ref(), Some(&OutOfPaper));
        assert!(server.requests().is_empty(), "no whole request arrived");
    }
}

#[tokio::test]
async fn a_stream_of_another_length_is_an_error() {
    for (length, reason) in [(3, "more bytes"), (5, "fewer bytes"), (0, "more bytes")] {
        let server = Server::start([ok()]);
        let error = request(&patient(&server), pieces(&["te", "xt"]).length(length)).await.unwrap_err();
        assert_source_failed(&error, ErrorKind::Request);
        assert!(error.source().unwrap().to_string().contains(reason), "{error:?}");
        assert!(server.requests().is_empty(), "no whole request arrived");
    }
}

#[tokio::test]
async fn a_file_that_changes_is_an_error() {
    fn longer(path: &PathBuf) {
        fs::write(path, "longer text").unwrap();
    }
    fn shorter(path: &PathBuf) {
        fs::write(path, "t").unwrap();
    }
    fn newer(path: &PathBuf) {
        let file = File::options().write(true).open(path).unwrap();
        file.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
    }
    fn gone(path: &PathBuf) {
        fs::remove_file(path).unwrap();
    }
    for change in [longer, shorter, newer, gone] {
        let folder = Folder::new();
        let server = Server::start([ok()]);
        let path = folder.file("a.txt", "text");
        let upload = Upload::path(&path).await.unwrap();
        change(&path);
        let error = request(&patient(&server), upload).await.unwrap_err();
        assert_source_failed(&error, ErrorKind::File);
        assert!(server.requests().is_empty(), "no whole request arrived");
        assert!(!shown(&error).contains(path.to_str().unwrap()), "{error:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_stands_although_the_upload_did_not_end() {
    // The server answers while the stream waits forever; both end with the call.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let thread = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut stream, _) = listener.accept().unwrap();
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        stream.write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
        // Until the client closes the connection.
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let client = sdk_runtime::ClientBuilder::new(&crate::sample::API)
        .base_url(&format!("http://{address}"))
        .unwrap()
        .plain_http_on_loopback(true)
        .credential("Key", KEY)
        .build()
        .unwrap();
    let upload = Upload::stream(stream::pending::<io::Result<Vec<u8>>>(), "a.txt");
    let error = request(&client, upload).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 413, "{error}");
    thread.join().unwrap();
}

#[tokio::test]
async fn a_path_without_a_file_is_an_error_of_the_constructor() {
    let folder = Folder::new();
    let missing = folder.path("none");
    for path in [&missing, &folder.path("")] {
        let error = Upload::path(path).await.unwrap_err();
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
    }
    assert_eq!(Upload::path(missing).await.unwrap_err().kind(), io::ErrorKind::NotFound);
}

#[tokio::test]
async fn uploads_show_no_content() {
    let folder = Folder::new();
    let path = Upload::path(folder.file("a.txt", "text")).await.unwrap().content_type("text/csv");
    assert_eq!((path.file_name(), path.clone().file_name()), ("a.txt", "a.txt"));
    let shown = format!("{path:?} {:?} {:?}", pieces(&["text"]), pieces(&["text"]).length(4));
    assert_eq!(
        shown,
        r#"Upload { bytes: 4, file_name: "a.txt", content_type: Some("text/csv") } "#.to_owned()
            + r#"Upload { bytes: unknown, file_name: "a.txt", content_type: None } "#
            + r#"Upload { bytes: 4, file_name: "a.txt", content_type: None }"#
    );
}

#[tokio::test]
async fn multipart_boundaries_are_random() {
    let server = Server::start([]);
    let client = client(&server);
    let boundary = || {
        let request = request(&client, pieces(&["text"])).into_request().unwrap();
        request.headers()["content-type"].to_str().unwrap().to_owned()
    };
    let (one, other) = (boundary(), boundary());
    assert_eq!(one.len(), other.len());
    assert_ne!(one, other);
    assert!(one.starts_with("multipart/form-data; boundary=form-"));
}
