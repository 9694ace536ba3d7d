//! Many calls at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::{iter, once};
use sdk_runtime::limit::RateLimit;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Error, ErrorKind, Progress, concurrent, concurrent_stream};

use super::settings;
use crate::sample::{self, ListThings, call, get_thing};
use crate::support::script::Script;
use crate::support::{Answer, Server};

/// A future that counts how many of its kind are on their way, and ends after a few turns.
async fn work(running: Arc<AtomicUsize>, most: Arc<AtomicUsize>, turns: usize) -> Result<usize, ()> {
    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    for _ in 0..turns {
        tokio::task::yield_now().await;
    }
    running.fetch_sub(1, Ordering::SeqCst);
    if turns.is_multiple_of(3) { Err(()) } else { Ok(turns) }
}

#[tokio::test]
async fn all_results_come_with_their_keys_within_the_bound() {
    for (limit, expected) in [(1, 1..=1), (4, 4..=4), (0, 1..=1), (1000, 50..=100)] {
        let (running, most) = (Arc::default(), Arc::<AtomicUsize>::default());
        let told: Arc<Mutex<Vec<Progress>>> = Arc::default();
        let keys: Vec<usize> = (0..100).collect();
        let calls = concurrent(keys.clone(), |key| work(Arc::clone(&running), Arc::clone(&most), key % 7));
        let mut calls = calls.limit(limit).on_progress({
            let told = Arc::clone(&told);
            move |progress| told.lock().unwrap().push(progress)
        });
        let mut found = Vec::new();
        while let Some((key, result)) = calls.next().await {
            let turns = key % 7;
            assert_eq!(result, if turns.is_multiple_of(3) { Err(()) } else { Ok(turns) });
            found.push(key);
        }
        found.sort_unstable();
        assert_eq!(found, keys);
        assert!(expected.contains(&most.load(Ordering::SeqCst)), "{limit}: {most:?}");
        let end = calls.progress();
        let failed = keys.iter().filter(|key| (*key % 7).is_multiple_of(3)).count();
        assert_eq!((end.succeeded, end.failed, end.running), (100 - failed, failed, 0));
        let told = told.lock().unwrap().clone();
        assert_eq!((told.len(), told.last()), (100, Some(&end)));
        assert!(calls.next().await.is_none(), "it stays at its end");
    }
}

#[tokio::test]
async fn keys_come_from_a_stream_that_has_them_later() {
    let mut polled = false;
    let late = futures_util::stream::poll_fn(move |context| {
        if polled {
            return Poll::Ready(None);
        }
        polled = true;
        context.waker().wake_by_ref();
        Poll::Pending
    });
    let keys = iter([1, 2]).chain(late).chain(once(async { 3 }));
    let calls = concurrent_stream(keys, |key| std::future::ready(Ok::<i32, ()>(key * 10)));
    let all: Vec<_> = calls.collect().await;
    assert_eq!(all, [(1, Ok(10)), (2, Ok(20)), (3, Ok(30))]);
}

#[tokio::test]
async fn calls_keep_to_the_limit_and_one_failure_does_not_end_the_rest() {
    let server = Server::start(
        (0..6).map(|number| if number == 2 { Answer::new(404) } else { Answer::json(200, "1") }).collect::<Vec<_>>(),
    );
    let clock = TestClock::new();
    let client = sample::builder(&server).credential("Key", "k").clock(clock.clone());
    let client = client.rate_limit(RateLimit::new(2, Duration::from_secs(10))).build().unwrap();
    let results: Vec<_> = concurrent(1..=6, |id| get_thing(&client, &id.to_string())).limit(3).collect().await;
    assert_eq!(results.iter().filter(|(_, result)| result.is_ok()).count(), 5);
    assert_eq!(server.requests().len(), 6);
    assert!(clock.elapsed() >= Duration::from_secs(20), "two in each ten seconds");
}

#[tokio::test]
async fn a_list_is_followed_by_a_call_for_each_item() {
    let slices = [
        Answer::json(200, r#"{"result": [1, 2], "hasNext": true, "offset": "2"}"#),
        Answer::json(200, r#""a""#),
        Answer::json(200, r#""b""#),
        Answer::new(500),
    ];
    let server = Server::start(slices);
    let client = sample::client(&server);
    let items = call::<ListThings>(&client).stream();
    let told: Arc<Mutex<Vec<usize>>> = Arc::default();
    let mut calls = items.concurrently(|item| get_thing(&client, &item.to_string())).limit(1).on_progress({
        let told = Arc::clone(&told);
        move |progress| told.lock().unwrap().push(progress.succeeded)
    });
    let mut found = Vec::new();
    let error: Error = loop {
        match calls.try_next().await {
            Ok(Some((item, result))) => found.push((item.as_i64(), result.unwrap())),
            Ok(None) => panic!("the list has failed"),
            Err(error) => break error,
        }
    };
    assert_eq!(found, [(Some(1), "a".into()), (Some(2), "b".into())]);
    assert_eq!(*told.lock().unwrap(), [1, 2]);
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(calls.try_next().await.unwrap().is_none(), "the error comes once");
}

#[tokio::test]
async fn nothing_is_sent_before_a_result_is_asked_for_and_a_drop_stops_it() {
    let server = Script::start([Vec::new()]);
    let client = settings(&server, &TestClock::new()).build().unwrap();
    let calls = concurrent([1, 2], |id: &i32| get_thing(&client, &id.to_string()));
    assert_eq!(format!("{calls:?}"), "Concurrent { progress: Progress { succeeded: 0, failed: 0, running: 0 }, .. }");
    drop(calls);
    assert_eq!(server.connections(), 0);
}
