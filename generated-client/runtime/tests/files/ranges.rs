//! Files whose transfer breaks and goes on.

use std::pin::pin;

use futures_util::future::poll_immediate;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, Download, Error, ErrorKind, Retry};

use crate::folder::Folder;
use crate::sample::{self, DrawImage, GetImage, KEY, call};
use crate::support::script::{Gate, Script, Step, soon};

const FILE: &[u8] = b"0123456789abcdefghij";

fn client(server: &Script) -> Client {
    let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).jitter(|| 0.0);
    builder.retry(Retry::attempts(3)).build().unwrap()
}

const TAGGED: &str = "accept-ranges: bytes\r\netag: \"a\"\r\n";

/// An answer with these headers that ends after so many bytes of its file. The connection is closed after it, and the client must
/// not try to use it again.
fn part(status: u16, headers: &str, body: &[u8], sent: usize) -> Vec<Step> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} Test\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n");
    vec![Step::Request, Step::Send([head.as_bytes(), &body[..sent]].concat())]
}

fn rest(from: usize, sent: usize) -> Vec<Step> {
    let range = format!("content-range: bytes {from}-{}/{}\r\netag: \"a\"\r\n", FILE.len() - 1, FILE.len());
    part(206, &range, &FILE[from..], sent)
}

/// What each way of reading a file yields, with the requests: from memory, from disk, and in pieces.
async fn ways(scripts: &[Vec<Step>]) -> Vec<(Result<Vec<u8>, Error>, Vec<Option<String>>)> {
    ways_of(scripts, |client, _| call::<GetImage>(client).download()).await
}

async fn ways_of(
    scripts: &[Vec<Step>],
    make: impl Fn(&Client, &str) -> Download,
) -> Vec<(Result<Vec<u8>, Error>, Vec<Option<String>>)> {
    let mut results = Vec::new();
    for way in 0..3 {
        let server = Script::start(scripts.to_vec());
        let download = make(&client(&server), &server.url());
        let result = soon(async {
            match way {
                0 => download.bytes().await.map(|bytes| bytes.to_vec()),
                1 => {
                    let folder = Folder::new();
                    let path = folder.path("file");
                    let result = download.to_file(&path).await;
                    let left = folder.files();
                    assert_eq!(left.len(), usize::from(result.is_ok()), "{left:?}");
                    result.map(|size| {
                        let file = std::fs::read(&path).unwrap();
                        assert_eq!(file.len() as u64, size);
                        file
                    })
                }
                _ => {
                    let (mut pieces, mut all) = (download.stream(), Vec::new());
                    loop {
                        match pieces.try_next().await {
                            Ok(Some(piece)) => all.extend_from_slice(&piece),
                            Ok(None) => break Ok(all),
                            Err(error) => {
                                assert!(pieces.try_next().await.unwrap().is_none());
                                break Err(error);
                            }
                        }
                    }
                }
            }
        })
        .await;
        let requests = server.requests();
        let asked = requests.iter().map(|request| {
            assert_eq!(request.header("accept-encoding"), Some("identity"));
            assert_eq!(request.header("range").is_some(), request.header("if-range").is_some());
            request.header("range").map(str::to_owned)
        });
        results.push((result, asked.collect()));
    }
    results
}

fn asked(ranges: &[Option<&str>]) -> Vec<Option<String>> {
    ranges.iter().map(|range| range.map(str::to_owned)).collect()
}

#[tokio::test]
async fn the_rest_is_asked_for_until_the_file_is_whole() {
    let scripts = [part(200, TAGGED, FILE, 5), rest(5, 0), rest(5, 15)];
    for (result, requests) in ways(&scripts).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=5-"), Some("bytes=5-")]));
    }
    let scripts = [part(200, TAGGED, FILE, 5), rest(5, 3), rest(8, 12)];
    for (result, requests) in ways_of(&scripts, |client, url| client.download(url)).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=5-"), Some("bytes=8-")]));
    }
}

#[tokio::test]
async fn a_date_tells_which_file_it_is() {
    let dated = "accept-ranges: bytes\r\nlast-modified: Mon, 01 Jan 2024 00:00:00 GMT\r\ndate: Mon, 01 Jan 2024 00:01:00 GMT\r\n";
    let range = "content-range: bytes 5-19/*\r\n";
    let scripts = [part(200, dated, FILE, 5), part(206, range, &FILE[5..], 15)];
    for (result, requests) in ways(&scripts).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=5-")]));
    }
}

#[tokio::test]
async fn without_a_strong_validator_the_file_is_begun_anew() {
    for headers in
        ["", "etag: \"a\"\r\n", "accept-ranges: none\r\netag: \"a\"\r\n", "accept-ranges: bytes\r\netag: W/\"a\"\r\n"]
    {
        let scripts = [part(200, headers, FILE, 5), part(200, headers, FILE, 20)];
        for (way, (result, requests)) in ways(&scripts).await.into_iter().enumerate() {
            if way < 2 {
                assert_eq!(result.unwrap(), FILE, "{headers}");
                assert_eq!(requests, asked(&[None, None]));
            } else {
                // Pieces that were handed out cannot be taken back.
                assert_eq!((result.unwrap_err().kind(), requests.len()), (ErrorKind::Transport, 1), "{headers}");
            }
        }
        let scripts = [part(200, headers, FILE, 0), part(200, headers, FILE, 20)];
        for (result, _) in ways(&scripts).await {
            assert_eq!(result.unwrap(), FILE, "nothing has come yet");
        }
    }
}

#[tokio::test]
async fn a_file_that_changed_is_begun_anew() {
    let other: Vec<u8> = FILE.iter().rev().copied().collect();
    let changed = "accept-ranges: bytes\r\netag: \"b\"\r\n";
    let scripts = [part(200, TAGGED, FILE, 5), part(200, changed, &other, 20)];
    for (way, (result, _)) in ways(&scripts).await.into_iter().enumerate() {
        if way < 2 {
            assert_eq!(result.unwrap(), other);
        } else {
            let error = result.unwrap_err();
            assert!(error.to_string().contains("the file has changed while it was read"), "{error}");
        }
    }
    // The same file as a whole: what has come is passed over.
    let scripts = [part(200, TAGGED, FILE, 5), part(200, TAGGED, FILE, 20)];
    for (result, requests) in ways(&scripts).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=5-")]));
    }
}

#[tokio::test]
async fn a_part_that_is_not_the_rest_is_not_taken() {
    for range in [
        "content-range: bytes 4-19/20\r\n",
        "content-range: bytes 5-19/21\r\n",
        "",
        "content-range: bytes 5-19/20\r\netag: \"b\"\r\n",
    ] {
        let scripts = [part(200, TAGGED, FILE, 5), part(206, range, &FILE[5..], 15), part(200, TAGGED, FILE, 20)];
        for (way, (result, requests)) in ways(&scripts).await.into_iter().enumerate() {
            if way < 2 {
                assert_eq!(result.unwrap(), FILE, "{range}");
                assert_eq!(requests, asked(&[None, Some("bytes=5-"), None]));
            } else {
                assert_eq!(result.unwrap_err().kind(), ErrorKind::Transport);
            }
        }
    }
}

/// Without a total, a part that ends early cannot be told from the rest.
#[tokio::test]
async fn a_part_without_a_known_end_is_not_taken() {
    let begun =
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n", TAGGED.as_bytes(), b"\r\n5\r\n01234\r\n"].concat();
    let scripts = [
        vec![Step::Request, Step::Send(begun)],
        part(206, "content-range: bytes 5-9/*\r\n", &FILE[5..10], 5),
        part(200, TAGGED, FILE, 20),
    ];
    for (way, (result, requests)) in ways(&scripts).await.into_iter().enumerate() {
        if way < 2 {
            assert_eq!(result.unwrap(), FILE);
            assert_eq!(requests, asked(&[None, Some("bytes=5-"), None]));
        } else {
            assert_eq!((result.unwrap_err().kind(), requests.len()), (ErrorKind::Transport, 2));
        }
    }
}

#[tokio::test]
async fn a_file_without_a_rest_is_whole() {
    let whole = [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n", TAGGED.as_bytes(), b"\r\n14\r\n", FILE, b"\r\n"]
        .concat();
    let none = part(416, "content-range: bytes */20\r\n", b"no such range", 13);
    for (result, requests) in ways(&[vec![Step::Request, Step::Send(whole)], none]).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=20-")]));
    }
}

#[tokio::test]
async fn a_failure_between_parts_keeps_what_came() {
    let scripts = [part(200, TAGGED, FILE, 5), part(503, "", b"", 0), rest(5, 15)];
    for (result, requests) in ways(&scripts).await {
        assert_eq!(result.unwrap(), FILE);
        assert_eq!(requests, asked(&[None, Some("bytes=5-"), Some("bytes=5-")]));
    }
    let scripts = [part(200, TAGGED, FILE, 5), part(404, "", b"gone", 4)];
    for (result, _) in ways(&scripts).await {
        assert!(result.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn a_server_that_is_gone_tells_nothing_of_the_file() {
    for (result, requests) in ways(&[part(200, TAGGED, FILE, 5)]).await {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.status(), requests.len()), (ErrorKind::Connect, None, 1), "{error}");
        assert!(error.is_retryable() && !error.to_string().contains("has changed"), "{error}");
    }
}

#[tokio::test]
async fn the_calls_of_a_file_in_pieces_share_an_idempotency_key() {
    for own in [None, Some("mine")] {
        let server = Script::start([part(200, "", FILE, 0), part(200, "", FILE, 20)]);
        let request = call::<DrawImage>(&client(&server)).idempotent();
        let request = if let Some(own) = own { request.header("idempotency-key", own) } else { request };
        let (mut pieces, mut all) = (request.download().stream(), Vec::new());
        while let Some(piece) = soon(pieces.try_next()).await.unwrap() {
            all.extend_from_slice(&piece);
        }
        assert_eq!(all, FILE);
        let requests = server.requests();
        let keys: Vec<_> = requests.iter().map(|request| request.header("idempotency-key").unwrap()).collect();
        assert_eq!((keys.len(), keys[0]), (2, keys[1]));
        assert!(own.is_none_or(|own| keys[0] == own), "{keys:?}");
    }
}

#[tokio::test]
async fn the_bound_is_that_of_the_whole_file() {
    let scripts = [part(200, "accept-ranges: bytes\r\netag: \"a\"\r\nx: ", FILE, 5), rest(5, 15)];
    let chunked =
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n", TAGGED.as_bytes(), b"\r\n5\r\n01234\r\n"].concat();
    let mut scripts = scripts.to_vec();
    scripts[0] = vec![Step::Request, Step::Send(chunked)];
    for (result, _) in ways_of(&scripts, |client, _| call::<GetImage>(client).download().max_size(19)).await {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::BodyTooLarge);
    }
    for (result, _) in ways_of(&scripts, |client, _| call::<GetImage>(client).download().max_size(20)).await {
        assert_eq!(result.unwrap(), FILE);
    }
}

#[tokio::test]
async fn a_range_of_the_caller_is_left_alone() {
    let scripts =
        [part(206, "content-range: bytes 2-19/20\r\naccept-ranges: bytes\r\netag: \"a\"\r\n", &FILE[2..], 18)];
    for way in 0..2 {
        let server = Script::start(scripts.to_vec());
        let download = call::<GetImage>(&client(&server)).header("range", "bytes=2-").download();
        let bytes = if way == 0 {
            soon(download.bytes()).await.unwrap()
        } else {
            soon(download.stream().try_next()).await.unwrap().unwrap()
        };
        assert_eq!(bytes, &FILE[2..]);
        assert_eq!(server.requests()[0].header("if-range"), None);
    }
}

#[tokio::test]
async fn pieces_come_while_the_file_is_on_its_way() {
    let gate = Gate::default();
    let mut steps = part(200, TAGGED, FILE, 5);
    steps.extend([Step::Wait(gate.clone()), Step::send(&FILE[5..])]);
    let server = Script::start([steps]);
    let clock = TestClock::new();
    let builder = sample::at(&server.url())
        .credential("Key", KEY)
        .clock(clock.clone())
        .timeout(std::time::Duration::from_secs(9));
    let mut pieces = call::<GetImage>(&builder.build().unwrap()).download().stream();
    assert!(pieces.headers().is_none());
    assert_eq!(soon(pieces.try_next()).await.unwrap().unwrap(), &FILE[..5]);
    assert_eq!((pieces.received(), &pieces.headers().unwrap()["etag"]), (5, &"\"a\"".parse().unwrap()));
    // The deadline ended with the head, and nobody has asked for more.
    clock.advance(std::time::Duration::from_secs(600));
    assert!(poll_immediate(&mut pin!(pieces.try_next())).await.is_none());
    gate.open();
    assert_eq!(soon(pieces.try_next()).await.unwrap().unwrap(), &FILE[5..]);
    assert_eq!(soon(pieces.try_next()).await.unwrap(), None);
    assert_eq!(format!("{pieces:?}"), "DownloadStream { received: 20, .. }");
}

#[test]
fn an_iterator_blocks_for_each_piece() {
    let server = Script::start([part(200, TAGGED, FILE, 5), rest(5, 15)]);
    let pieces = call::<GetImage>(&client(&server)).download().stream().wait();
    let all: Vec<u8> = pieces.flat_map(|piece| piece.unwrap().to_vec()).collect();
    assert_eq!(all, FILE);
    let server = Script::start([]);
    let mut pieces = call::<GetImage>(&client(&server)).retry(Retry::none()).download().stream().wait();
    assert_eq!(pieces.next().unwrap().unwrap_err().kind(), ErrorKind::Connect);
    assert!(pieces.next().is_none());
}
