//! The life of a client's runtime.

use std::thread;
use std::time::{Duration, Instant};

use crate::keyed;
use crate::sample::{GetCount, call, client};
use crate::support::script::{Script, Step};
use crate::support::{Answer, Server};

/// Waits until something is so.
#[track_caller]
fn soon(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(10), "{what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// The threads of clients, those of other tests included.
#[cfg(target_os = "linux")]
fn threads() -> usize {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let name = |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("comm")).unwrap_or_default();
    tasks.map(name).filter(|name| name.trim() == "blocking-calls").count()
}

#[cfg(target_os = "linux")]
#[test]
fn a_thread_starts_with_the_first_wait_and_ends_with_the_last_clone() {
    const CLIENTS: usize = 60;
    let server = Script::always(Step::times(9, [Step::Request, Step::json(200, "1")]));
    let clients: Vec<_> = (0..CLIENTS).map(|_| keyed(&server.url()).build().unwrap()).collect();
    assert!(threads() < CLIENTS / 2, "without a wait there is no thread");
    for client in &clients {
        for same in [client, &client.clone()] {
            assert_eq!(call::<GetCount>(same).wait().unwrap(), 1);
        }
    }
    let running = threads();
    assert!((CLIENTS..CLIENTS * 3 / 2).contains(&running), "{running} threads");
    let kept: Vec<_> = clients.iter().map(call::<GetCount>).collect();
    drop(clients);
    thread::sleep(Duration::from_millis(50));
    assert!(threads() >= CLIENTS, "a request keeps the client");
    drop(kept);
    soon("the threads remain", || threads() < CLIENTS / 2);
}

#[test]
fn the_last_clone_may_be_dropped_anywhere() {
    let closing = [Step::Request, Step::json(200, "1"), Step::Closed];
    for place in ["here", "single", "multi", "another thread"] {
        let server = Script::always(closing.to_vec());
        let client = keyed(&server.url()).build().unwrap();
        assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
        let start = Instant::now();
        match place {
            "single" => {
                let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                runtime.block_on(async move { drop(client) });
            }
            "multi" => {
                let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
                runtime.block_on(runtime.spawn(async move { drop(client) })).unwrap();
            }
            "another thread" => thread::spawn(move || drop(client)).join().unwrap(),
            _ => drop(client),
        }
        assert!(start.elapsed() < Duration::from_secs(1), "nobody waits for it: {place}");
        soon("the connection remains", || server.open() == 0);
    }
}

/// Work that blocks a thread of the runtime, as look-ups of names do, outlives the client.
#[test]
fn nobody_waits_for_what_the_runtime_does() {
    let server = Server::start([Answer::json(200, "1")]);
    let client = client(&server);
    let busy = client.wait(async {
        drop(tokio::task::spawn_blocking(|| thread::sleep(Duration::from_secs(2))));
        call::<GetCount>(&client).await
    });
    assert_eq!(busy.unwrap(), 1);
    let start = Instant::now();
    drop(client);
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_client_is_used_in_both_ways() {
    let server = Script::always(Step::times(9, [Step::Request, Step::json(200, "1")]));
    let client = keyed(&server.url()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..3 {
        assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
        assert_eq!(runtime.block_on(async { call::<GetCount>(&client).await }).unwrap(), 1);
    }
    drop(runtime);
    assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
    assert_eq!((server.requests().len(), server.connections()), (7, 2));
}
