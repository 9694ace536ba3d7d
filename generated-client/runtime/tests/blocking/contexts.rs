//! Where a thread may wait, and where not.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::observe::{CallInfo, Event};
use sdk_runtime::{Client, Error, ErrorKind, Upload};
use tokio::runtime::{Builder, Runtime};
use tokio::task::{self, LocalSet, coop};

use crate::keyed;
use crate::sample::{CreateThing, GetCount, call, client};
use crate::support::{Answer, Server};

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn multi() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn wait(client: &Client) -> Result<i64, Error> {
    call::<GetCount>(client).wait()
}

#[track_caller]
fn refused(result: Result<i64, Error>) {
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Configuration, Some("GetCount")));
    assert!(!error.may_have_been_sent() && !error.is_retryable());
    let expected = "Things.GetCount: a blocking call would stop the asynchronous tasks of this thread: await the call, or \
                    make it in `tokio::task::spawn_blocking` (GET /v1/count)";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn in_asynchronous_code_a_wait_is_an_error() {
    let server = Server::start([]);
    let client = client(&server);
    for runtime in [single(), multi()] {
        runtime.block_on(async { refused(wait(&client)) });
        let inside = client.clone();
        runtime.block_on(runtime.spawn(async move { refused(wait(&inside)) })).unwrap();
        let inside = client.clone();
        let local = async { task::spawn_local(async move { refused(wait(&inside)) }).await };
        runtime.block_on(LocalSet::new().run_until(local)).unwrap();
        // Also if the task has done much already.
        runtime.block_on(async {
            while coop::has_budget_remaining() {
                task::consume_budget().await;
                refused(wait(&client));
                if !coop::has_budget_remaining() {
                    break;
                }
            }
            refused(wait(&client));
        });
        let handle = runtime.handle().clone();
        handle.block_on(async { refused(wait(&client)) });
    }
    let runtime = single();
    let raw = || client.raw(http::Method::GET, "/v1/x");
    let kinds = runtime.block_on(async {
        let link = format!("{}/x", server.url());
        let target = std::env::temp_dir().join("never-written");
        [
            raw().wait().unwrap_err(),
            raw().wait_as::<i64>().unwrap_err(),
            client.download(&link).wait_bytes().unwrap_err(),
            client.download(&link).wait_to_file(target).unwrap_err(),
            call::<GetCount>(&client).optional().wait().unwrap_err(),
            client.wait(async { Ok::<_, Error>(()) }).unwrap_err(),
        ]
        .map(|error| error.kind())
    });
    assert_eq!(kinds, [ErrorKind::Configuration; 6]);
    assert!(server.requests().is_empty());
}

/// The check takes nothing away from the task: it does as much as before it has to yield.
#[tokio::test]
async fn a_refused_wait_costs_the_task_nothing() {
    let server = Server::start([]);
    let client = client(&server);
    for _ in 0..1_000 {
        refused(wait(&client));
    }
    assert!(coop::has_budget_remaining());
}

#[test]
fn threads_for_blocking_work_may_wait() {
    let server = Server::start((1..=5).map(|n| Answer::json(200, &n.to_string())).collect::<Vec<_>>());
    let client = client(&server);
    for (first, runtime) in [(1, single()), (2, multi())] {
        let inside = client.clone();
        let waited = runtime.block_on(async { task::spawn_blocking(move || wait(&inside)).await.unwrap() });
        assert_eq!(waited.unwrap(), first);
    }
    let runtime = multi();
    assert_eq!(runtime.block_on(async { task::block_in_place(|| wait(&client)) }).unwrap(), 3);
    let _entered = runtime.enter();
    assert_eq!(wait(&client).unwrap(), 4);
    // Nobody can tell that this is asynchronous code. It stops the thread, but nothing worse.
    let hidden = single().block_on(coop::unconstrained(async { wait(&client) }));
    assert_eq!(hidden.unwrap(), 5);
}

#[test]
fn a_wait_within_a_wait_is_an_error() {
    let server = Server::start([Answer::json(200, "1"), Answer::json(200, "2")]);
    let inner = client(&server);
    let errors = Arc::new(Mutex::new(Vec::new()));
    let observer = {
        let errors = Arc::clone(&errors);
        move |_: &CallInfo<'_>, _: &Event| errors.lock().unwrap().push(wait(&inner).unwrap_err().kind())
    };
    let outer = keyed(&server.url()).observer(observer).build().unwrap();
    assert_eq!(wait(&outer).unwrap(), 1);
    let errors = errors.lock().unwrap();
    assert!(!errors.is_empty() && errors.iter().all(|kind| *kind == ErrorKind::Configuration), "{errors:?}");
    assert_eq!(wait(&client(&server)).unwrap(), 2, "and the wait is over afterwards");
}

/// The streams of uploads run on the client's own thread, which must not wait for itself.
#[test]
fn a_wait_within_the_stream_of_an_upload_is_an_error() {
    let server = Server::start([Answer::json(200, "1")]);
    let client = client(&server);
    let (inner, kinds) = (client.clone(), Arc::new(Mutex::new(Vec::new())));
    let stream = futures_util::stream::once({
        let kinds = Arc::clone(&kinds);
        async move {
            kinds.lock().unwrap().push(wait(&inner).unwrap_err().kind());
            Ok::<_, std::io::Error>("bytes")
        }
    });
    let mut request = call::<CreateThing>(&client);
    request.parts.part_file("image", None, Upload::stream(stream, "me.png"));
    assert_eq!(request.timeout(Duration::from_secs(10)).wait().unwrap(), 1);
    assert_eq!(*kinds.lock().unwrap(), [ErrorKind::Configuration]);
}

#[test]
fn a_panic_ends_the_wait() {
    let server = Server::start([Answer::json(200, "1")]);
    let client = client(&server);
    let panics = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        client.wait(async {
            if client.raw(http::Method::GET, "/").into_request().is_ok() {
                std::panic::resume_unwind(Box::new("of the caller"));
            }
            Ok::<_, Error>(())
        })
    }));
    assert!(panics.is_err());
    assert_eq!(wait(&client).unwrap(), 1);
}
