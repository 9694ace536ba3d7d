//! Downloads, and their requests.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::limit::{AcquireRequest, Limiter, Permit};
use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{BoxFuture, Client, ClientBuilder, ErrorKind, Retry};

use crate::folder::Folder;
use crate::sample::{API, KEY, builder, client};
use crate::shown;
use crate::support::{Answer, Server};

const TOKEN: &str = "t0ken";

/// A link to a file of the server, with a secret in its path and one in its query.
fn link(server: &Server) -> String {
    format!("{}/{TOKEN}/me%20too.png?X-Signature={TOKEN}%2B&expires=1#{TOKEN}", server.url())
}

fn assert_hides(text: &str) {
    assert!(!text.contains(TOKEN) && !text.contains("me%20too") && !text.contains(KEY), "{text}");
}

#[tokio::test]
async fn downloads_from_another_host_send_no_credentials() {
    let (api, storage) = (Server::start([]), Server::start([Answer::new(200).body([0, 159, 255])]));
    let client = builder(&api).credential("Key", KEY).locale("de-DE").user_agent("my-app/1").build().unwrap();
    assert_eq!(*client.download(link(&storage)).bytes().await.unwrap(), [0, 159, 255]);
    let request = storage.request();
    assert_eq!((request.method.as_str(), request.body.len()), ("GET", 0));
    assert_eq!(request.target, format!("/{TOKEN}/me%20too.png?X-Signature={TOKEN}%2B&expires=1"));
    let mut names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent"]);
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    assert!(request.header("user-agent").unwrap().starts_with("my-app/1 "));
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn downloads_from_the_api_send_the_key() {
    let api = Server::start([Answer::new(200).body("x")]);
    let client = builder(&api).credential("Key", KEY).locale("de-DE").build().unwrap();
    assert_eq!(client.download(link(&api)).bytes().await.unwrap(), "x");
    let request = api.request();
    assert_eq!((request.header("x-api-key"), request.header("accept-language")), (Some(KEY), Some("de-DE")));
    assert_eq!(request.header("accept-encoding"), Some("identity"));
}

#[tokio::test]
async fn links_other_than_https_urls_are_refused() {
    let server = Server::start([]);
    let place = server.url().replace("http://", "");
    let on_loopback = client(&server);
    let strict = ClientBuilder::new(&API).base_url("https://example.com").unwrap().build().unwrap();
    let cases: [(&Client, String, &str); 9] = [
        (&on_loopback, format!("/v1/{TOKEN}"), "not a URL"),
        (&on_loopback, TOKEN.to_owned(), "not a URL"),
        (&on_loopback, String::new(), "not a URL"),
        (&on_loopback, format!("file:///{TOKEN}"), "must be https"),
        (&on_loopback, format!("data:,{TOKEN}"), "must be https"),
        (&on_loopback, format!("http://example.com/{TOKEN}"), "`plain_http_to`"),
        (&on_loopback, format!("http://user@{place}/{TOKEN}"), "user information"),
        (&on_loopback, format!("http://:{TOKEN}@{place}/"), "user information"),
        (&strict, format!("http://{place}/{TOKEN}"), "must be https"),
    ];
    for (client, url, why) in cases {
        let folder = Folder::new();
        let download = client.download(&url);
        let errors =
            [download.clone().bytes().await.unwrap_err(), download.to_file(folder.path("file")).await.unwrap_err()];
        for error in errors {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{url}");
            assert!(error.to_string().contains(why) && !error.may_have_been_sent(), "{url}: {error}");
            assert_hides(&shown(&error));
        }
        assert!(folder.files().is_empty());
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn sizes_are_bounded() {
    let answer = || Answer::new(200).body([7; 10]);
    let server = Server::start([answer(), answer(), answer(), Answer::Raw(chunked(10)), Answer::Raw(chunked(10))]);
    let client = builder(&server).max_body_size(9).build().unwrap();
    let download = client.download(link(&server));
    assert_eq!(download.clone().max_size(10).bytes().await.unwrap().len(), 10);
    for (download, setter) in [
        (download.clone(), "9 bytes, see `max_size`"),
        (download.clone().max_size(8), "8 bytes, see `max_size`"),
        (download.clone().max_size(7), "7 bytes, see `max_size`"),
    ] {
        let error = download.bytes().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert!(error.to_string().contains(setter), "{error}");
    }
    assert_eq!(download.max_size(10).bytes().await.unwrap().len(), 10);
}

/// A chunked answer, whose length is not declared.
pub fn chunked(size: usize) -> Vec<u8> {
    let body = "7".repeat(size);
    format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n{size:x}\r\n{body}\r\n0\r\n\r\n")
        .into_bytes()
}

#[tokio::test]
async fn errors_do_not_contain_the_link() {
    let echo = format!(r#"{{"errorMessage":"/{TOKEN}/me%20too.png has expired","errorCode":"{TOKEN}"}}"#);
    let kinds = [
        (Answer::json(403, &echo), ErrorKind::Status),
        (Answer::new(302).header("location", &format!("https://example.com/{TOKEN}")), ErrorKind::Redirect),
        (Answer::new(307).header("location", &format!("{TOKEN}/other")), ErrorKind::Redirect),
        (Answer::HangUp, ErrorKind::Transport),
        (Answer::BreakOff, ErrorKind::Transport),
        (Answer::Raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab".to_vec()), ErrorKind::Transport),
        (Answer::new(200).header("content-encoding", "gzip").body("x"), ErrorKind::Decode),
        (Answer::new(200).body([0; 101]), ErrorKind::BodyTooLarge),
    ];
    let server = Server::start(kinds.clone().map(|(answer, _)| answer));
    let download = client(&server).download(link(&server)).max_size(100);
    assert_hides(&format!("{download:?}"));
    for (answer, kind) in kinds {
        let error = download.clone().bytes().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{answer:?}: {error}");
        assert_eq!((error.operation(), error.path_template()), (None, Some("{url}")));
        assert!(error.to_string().starts_with("download: ") && error.to_string().contains("(GET {url}"), "{error}");
        assert_hides(&shown(&error));
    }
    let url = link(&server);
    drop(server);
    let nobody = ClientBuilder::new(&API).base_url("http://localhost").unwrap().plain_http_on_loopback(true);
    let error = nobody.retry(Retry::none()).build().unwrap().download(url).bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_hides(&shown(&error));
}

/// A limiter that refuses every operation.
struct Closed;

impl Limiter for Closed {
    fn acquire<'a>(&'a self, _: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        Box::pin(async { Permit::Refused(Duration::MAX) })
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, _: Duration) -> BoxFuture<'a, ()> {
        panic!("{} is paused", request.operation)
    }
}

#[tokio::test]
async fn downloads_are_calls_that_no_limit_counts() {
    let server = Server::start([Answer::new(429).header("retry-after", "3"), Answer::BreakOff, Answer::new(200)]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let observer = {
        let told = Arc::clone(&told);
        move |call: &CallInfo<'_>, event: &Event| told.lock().unwrap().push(format!("{call:?} {event:?}"))
    };
    let clock = TestClock::new();
    let client = builder(&server).retry(Retry::attempts(3)).limiter(Closed).observer(observer);
    let client = client.clock(clock.clone()).jitter(|| 0.0).build().unwrap();
    client.download(link(&server)).bytes().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(3)]);
    assert_eq!(server.requests().len(), 3);
    let told = told.lock().unwrap().join("\n");
    assert!(told.contains(r#"operation: "download", method: GET, path_template: "{url}""#), "{told}");
    assert!(told.contains("attempts: 3"), "{told}");
    assert_hides(&told);

    let server = Server::start([Answer::new(503), Answer::new(200)]);
    let once = builder(&server).retry(Retry::attempts(3)).build().unwrap();
    let error = once.download(link(&server)).retry(Retry::none()).bytes().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
}

#[tokio::test]
async fn an_answer_in_another_media_type_is_a_file() {
    let server = Server::start([Answer::new(200).header("content-type", "text/csv").body("a,b")]);
    let client = client(&server);
    let file = crate::sample::get_thing(&client, "7").answer_as("text/csv").bytes().await.unwrap();
    assert_eq!(&file[..], b"a,b");
    let [request] = &server.requests()[..] else { panic!("one request") };
    assert_eq!(request.header("accept"), Some("text/csv, */*;q=0.1"));
}
