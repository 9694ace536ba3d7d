//! Downloads to disk: a whole file or none.

use std::time::Duration;

use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Retry};

use crate::downloads::chunked;
use crate::folder::Folder;
use crate::sample::{builder, client};
use crate::support::{Answer, Server};

fn files(list: &[(&str, &[u8])]) -> Vec<(String, Vec<u8>)> {
    list.iter().map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect()
}

#[tokio::test]
async fn a_file_is_moved_to_its_path_when_it_is_complete() {
    let folder = Folder::new();
    let content: Vec<u8> = (0..2_000_000_u32).map(|n| (n % 251) as u8).collect();
    let server = Server::start([
        Answer::new(200).body(&content[..]),
        Answer::new(200),
        Answer::Raw(chunked(10)),
        Answer::new(200).header("content-encoding", "identity").body("x"),
    ]);
    let client = builder(&server).max_body_size(9).build().unwrap();
    let download = client.download(server.url());
    let path = folder.path("new.bin");
    assert_eq!(download.clone().to_file(&path).await.unwrap(), 2_000_000, "no bound but that of files");
    assert!(folder.files() == files(&[("new.bin", &content)]));
    assert_eq!(download.clone().to_file(&path).await.unwrap(), 0);
    assert_eq!(folder.files(), files(&[("new.bin", b"")]));
    assert_eq!(download.clone().max_size(10).to_file(&path).await.unwrap(), 10);
    assert_eq!(folder.files(), files(&[("new.bin", b"7777777777")]));
    assert_eq!(download.to_file(&path).await.unwrap(), 1);
    assert_eq!(folder.files(), files(&[("new.bin", b"x")]));
}

#[tokio::test]
async fn a_failed_download_leaves_the_old_file() {
    let failures = [
        (Answer::new(404), ErrorKind::Status),
        (Answer::new(302).header("location", "/other"), ErrorKind::Redirect),
        (Answer::HangUp, ErrorKind::Transport),
        (Answer::BreakOff, ErrorKind::Transport),
        (Answer::new(200).body([0; 101]), ErrorKind::BodyTooLarge),
        (Answer::Raw(chunked(101)), ErrorKind::BodyTooLarge),
        (Answer::new(200).header("content-encoding", "gzip").body("x"), ErrorKind::Decode),
    ];
    let folder = Folder::new();
    let old = folder.file("old.txt", "old");
    let server =
        Server::start(failures.iter().flat_map(|(answer, _)| [answer.clone(), answer.clone()]).collect::<Vec<_>>());
    let download = client(&server).download(server.url()).max_size(100);
    for (answer, kind) in failures {
        for path in [&old, &folder.path("new.txt")] {
            let error = download.clone().to_file(path).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{answer:?}: {error}");
            assert_eq!(folder.files(), files(&[("old.txt", b"old")]), "{answer:?}");
        }
    }
    assert_eq!(server.requests().len(), 14);
}

#[tokio::test]
async fn another_attempt_begins_at_the_start() {
    let folder = Folder::new();
    let server = Server::start([Answer::BreakOff, Answer::new(503), Answer::new(200).body("whole")]);
    let client = builder(&server).retry(Retry::attempts(3)).clock(TestClock::new()).build().unwrap();
    assert_eq!(client.download(server.url()).to_file(folder.path("a")).await.unwrap(), 5);
    assert_eq!(folder.files(), files(&[("a", b"whole")]));
    assert!(server.requests().iter().all(|request| request.header("range").is_none()));
}

#[tokio::test]
async fn a_path_that_cannot_be_written_sends_no_request() {
    let folder = Folder::new();
    let server = Server::start([]);
    let download = client(&server).download(server.url());
    let file = folder.file("file", "");
    for path in [folder.path("none/a"), folder.path(""), folder.path(".."), file.join("a"), "/".into()] {
        let error = download.clone().to_file(&path).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::File, 0), "{error:?}");
        assert!(!error.is_retryable() && !error.may_have_been_sent(), "{error:?}");
        assert!(error.to_string().contains("the file could not be written"), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
    assert!(server.requests().is_empty());
    assert_eq!(folder.files(), files(&[("file", b"")]));
}

#[tokio::test]
async fn a_folder_created_meanwhile_at_the_path_is_an_error() {
    let folder = Folder::new();
    let path = folder.path("a");
    let taken = path.clone();
    // After the first attempt, a folder is created at the path of the file.
    let observer = move |_: &CallInfo<'_>, _: &Event| drop(std::fs::create_dir(&taken));
    let server = Server::start([Answer::new(503), Answer::new(200).body("x"), Answer::new(200).body("x")]);
    let client = builder(&server).observer(observer).retry(Retry::attempts(3)).clock(TestClock::new()).build().unwrap();
    let error = client.download(server.url()).to_file(&path).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (ErrorKind::File, 2, true), "{error:?}");
    assert_eq!(folder.files(), files(&[("a", b"")]));
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing() {
    let folder = Folder::new();
    let server = Server::start([Answer::Silence]);
    let download = client(&server).download(server.url());
    let path = folder.path("a");
    let task = tokio::spawn(download.to_file(path));
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(folder.files().len(), 1);
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    assert!(folder.files().is_empty());
}

#[tokio::test]
async fn a_download_that_takes_too_long_leaves_nothing() {
    let folder = Folder::new();
    let server = Server::start([Answer::Silence]);
    let clock = TestClock::new();
    let client = builder(&server).clock(clock.clone()).retry(Retry::attempts(3)).build().unwrap();
    let download = client.download(server.url()).timeout(Duration::from_secs(300));
    let download = download.response_header_timeout(Duration::from_secs(300));
    let task = tokio::spawn(download.to_file(folder.path("a")));
    while server.requests().is_empty() || clock.timeouts() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(299));
    tokio::task::yield_now().await;
    assert_eq!(clock.timeouts(), 1, "an attempt may take all of the time");
    clock.advance(Duration::from_secs(1));
    let error = task.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error}");
    assert!(folder.files().is_empty());
}
