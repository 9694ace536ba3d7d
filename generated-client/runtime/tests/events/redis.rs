//! The memory that processes share.
#![cfg(feature = "redis")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::ErrorKind;
use sdk_runtime::events::{Claim, Mark, Once as _, RedisOnce};

use super::server::Server;

const ZERO: Duration = Duration::ZERO;
const LONG_TIMEOUT: Duration = Duration::from_secs(30);

fn once(server: &Server, name: &str) -> RedisOnce {
    RedisOnce::new(&server.url(), name).unwrap().timeout(LONG_TIMEOUT)
}

fn mark(id: &str) -> Mark {
    Mark::new(&["api", "webhook", "account", id])
}

fn number(reply: &str) -> u64 {
    reply.trim_start_matches(':').trim().parse().unwrap()
}

#[tokio::test]
async fn one_of_many_processes_has_a_delivery() {
    let Some(server) = Server::start(None) else { return };
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let once = once(&server, "acme");
            tokio::spawn(async move { once.claim(mark("1"), ZERO).await.unwrap() })
        })
        .collect();
    let mut claims = Vec::new();
    for task in tasks {
        claims.push(task.await.unwrap());
    }
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::New).count(), 1);
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::InWork).count(), 15);
}

#[tokio::test]
async fn marks_are_kept_released_and_expire() {
    let Some(server) = Server::start(None) else { return };
    let (first, second) = (once(&server, "acme"), once(&server, "acme").ttl(Duration::from_secs(500)));
    let (own, other) = (mark("1"), mark("1"));
    assert_eq!(first.claim(own, ZERO).await.unwrap(), Claim::New);
    assert_eq!(first.claim(own, ZERO).await.unwrap(), Claim::New, "the same holder asks again");
    assert_eq!(second.claim(other, ZERO).await.unwrap(), Claim::InWork);
    second.release(other, ZERO).await.unwrap();
    assert_eq!(second.claim(other, ZERO).await.unwrap(), Claim::InWork, "it is not the mark of that holder");
    first.release(own, ZERO).await.unwrap();
    assert_eq!(second.claim(other, ZERO).await.unwrap(), Claim::New);
    let key = server.command(&["KEYS", "event:acme:*"]);
    let key = key.lines().last().unwrap().trim().to_owned();
    assert!((595_000..=600_000).contains(&number(&server.command(&["PTTL", &key]))));
    second.keep(other, ZERO).await.unwrap();
    assert!((495_000..=500_000).contains(&number(&server.command(&["PTTL", &key]))));
    assert_eq!(first.claim(own, ZERO).await.unwrap(), Claim::Seen);
    first.release(own, ZERO).await.unwrap();
    assert_eq!(first.claim(own, ZERO).await.unwrap(), Claim::Seen, "it is not the mark of that holder");
    second.release(other, ZERO).await.unwrap();
    assert_eq!(number(&server.command(&["DBSIZE"])), 0);
    // A claim of a process that is gone lapses.
    assert_eq!(first.claim(own, ZERO).await.unwrap(), Claim::New);
    server.command(&["DEL", &key]);
    assert_eq!(second.claim(other, ZERO).await.unwrap(), Claim::New);
}

#[tokio::test]
async fn names_do_not_share_marks() {
    let Some(server) = Server::start(None) else { return };
    assert_eq!(once(&server, "acme").claim(mark("1"), ZERO).await.unwrap(), Claim::New);
    assert_eq!(once(&server, "other").claim(mark("1"), ZERO).await.unwrap(), Claim::New);
}

#[tokio::test]
async fn without_redis_each_process_goes_by_its_own_memory() {
    let Some(server) = Server::start(None) else { return };
    let reports = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&reports);
    let once = once(&server, "acme").on_fallback(move |reason| told.lock().unwrap().push(reason.to_owned()));
    let (handled, working) = (mark("handled"), mark("working"));
    assert_eq!(once.claim(handled, ZERO).await.unwrap(), Claim::New);
    once.keep(handled, ZERO).await.unwrap();
    assert_eq!(once.claim(working, ZERO).await.unwrap(), Claim::New);
    drop(server);
    for (id, expected) in [("handled", Claim::Seen), ("working", Claim::InWork), ("new", Claim::New)] {
        assert_eq!(once.claim(mark(id), ZERO).await.unwrap(), expected, "{id}");
    }
    once.release(working, ZERO).await.unwrap_err();
    once.keep(handled, ZERO).await.unwrap_err();
    assert_eq!(once.claim(mark("working"), ZERO).await.unwrap(), Claim::New);
    assert_eq!(reports.lock().unwrap().len(), 1, "told once");
}

#[test]
fn invalid_settings_are_refused_without_being_shown() {
    for (url, name) in [("", "acme"), ("http://:hunter2@localhost", "acme"), ("redis://localhost", "")] {
        let error = RedisOnce::new(url, name).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    let once = RedisOnce::new("redis://somebody:hunter2@localhost", "hunter2").unwrap();
    assert!(!format!("{once:?}").contains("hunter2"), "{once:?}");
}
