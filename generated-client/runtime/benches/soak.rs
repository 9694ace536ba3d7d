//! 200,000 requests against a server that fails one in a hundred. No call may be lost or made twice, and no connection or
//! memory may leak.
//!
//! `cargo bench -p sdk-runtime --bench soak`, with another number of requests as `SOAK_REQUESTS`. It exits with an
//! error otherwise.

#[path = "../../benches/support/mod.rs"]
mod support;

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sdk_runtime::codegen::Description;
use sdk_runtime::http::Method;
use sdk_runtime::{Client, ClientBuilder, ErrorKind, Retry};
use serde_json::Value;
use support::{CUSTOMER, Received, Reply, Server, answer, resident};

/// An API without anything that its description would add.
static API: Description = Description {
    title: "Soak",
    version: "1",
    sha256: "",
    sdk: "soak/1",
    env_prefix: "SOAK",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[],
};

/// Concurrent calls.
const TASKS: u64 = 64;

/// The failure of one request in a hundred. A request that fails before the server has recorded it has no effect.
#[derive(Clone, Copy, Debug)]
enum Fault {
    ResetBefore,
    Unavailable,
    TooMany,
    ResetAfter,
    Truncated,
    BadGateway,
}

const FAULTS: [Fault; 6] =
    [Fault::ResetBefore, Fault::Unavailable, Fault::TooMany, Fault::ResetAfter, Fault::Truncated, Fault::BadGateway];

/// Requests and effects of the server, by the id in the path.
#[derive(Default)]
struct Ledger {
    /// Received requests.
    received: HashMap<u64, u32>,
    /// Requests that had an effect.
    effects: HashMap<u64, u32>,
}

/// The results of the calls.
#[derive(Default)]
struct Tally {
    succeeded: AtomicU64,
    failed: AtomicU64,
    retried: AtomicU64,
    /// Successes of calls without an effect.
    lost: AtomicU64,
    /// Calls with a duplicate effect that is not idempotent.
    doubled: AtomicU64,
    /// Errors that report nothing sent, although the server received a request.
    denied: AtomicU64,
}

fn main() -> ExitCode {
    let requests = std::env::var("SOAK_REQUESTS").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000_u64);
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    let server = Server::start({
        let (ledger, count) = (Arc::clone(&ledger), AtomicU64::new(0));
        move |received| reply(&ledger, count.fetch_add(1, Ordering::Relaxed), &received)
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let tally = Arc::new(Tally::default());
    // The server forgets the first calls, so that both measurements of memory are comparable.
    let before = runtime.block_on(async {
        run(&server, &ledger, &tally, requests / 20).await;
        resident()
    });
    let started = Instant::now();
    let after = runtime.block_on(async {
        run(&server, &ledger, &tally, requests - requests / 20).await;
        resident()
    });
    let seconds = started.elapsed().as_secs_f64();
    runtime.shutdown_timeout(Duration::from_secs(5));
    let left = settled(&server);

    let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let [lost, doubled, denied] = [of(&tally.lost), of(&tally.doubled), of(&tally.denied)];
    println!("{requests} calls in {seconds:.1} s, {TASKS} at a time");
    println!(
        "succeeded {}, of these repeated {}, failed {}",
        of(&tally.succeeded),
        of(&tally.retried),
        of(&tally.failed)
    );
    println!("lost {lost}, doubled {doubled}, denied {denied}");
    println!(
        "connections: {} in all, {} open at most, {left} open at the end",
        server.accepted.load(Ordering::SeqCst),
        server.peak.load(Ordering::SeqCst)
    );
    println!("resident memory: {before} KiB after a twentieth of the calls, {after} KiB after all");
    let balanced = of(&tally.succeeded) + of(&tally.failed) == requests;
    let fine = balanced && lost + doubled + denied == 0 && left == 0 && after < before + before / 2;
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn reply(ledger: &Mutex<Ledger>, count: u64, received: &Received) -> Reply {
    let id = received.target.rsplit('/').next().and_then(|id| id.parse().ok()).unwrap_or_default();
    // Not a divisor of the number of tasks, so that every task gets its share.
    let fault = (count % 101 == 100).then(|| FAULTS[usize::try_from(count / 101).unwrap_or_default() % FAULTS.len()]);
    let effect = !matches!(fault, Some(Fault::ResetBefore | Fault::Unavailable | Fault::TooMany));
    {
        let mut ledger = ledger.lock().expect("no thread panics");
        *ledger.received.entry(id).or_default() += 1;
        if effect {
            *ledger.effects.entry(id).or_default() += 1;
        }
    }
    let whole = answer("200 OK", CUSTOMER.trim());
    match fault {
        None => Reply::Answer(whole),
        Some(Fault::ResetBefore | Fault::ResetAfter) => Reply::BreakOff(Vec::new()),
        Some(Fault::Truncated) => Reply::BreakOff(whole[..whole.len() / 2].to_vec()),
        Some(Fault::Unavailable) => Reply::Answer(answer("503 Service Unavailable", "{}")),
        Some(Fault::BadGateway) => Reply::Answer(answer("502 Bad Gateway", "<html>")),
        Some(Fault::TooMany) => Reply::Answer(answer("429 Too Many Requests", "{}")),
    }
}

/// Makes so many calls, every other one not idempotent.
async fn run(server: &Server, ledger: &Arc<Mutex<Ledger>>, tally: &Arc<Tally>, calls: u64) {
    let builder = ClientBuilder::new(&API).base_url(&server.url()).expect("a URL").plain_http_on_loopback(true);
    let retry = Retry::default().base_delay(Duration::from_millis(5));
    let client = builder.default_key("x-api-key", "soak").retry(retry).no_rate_limit().build().expect("a client");
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..TASKS {
        let (client, ledger, tally, next) = (client.clone(), Arc::clone(ledger), Arc::clone(tally), Arc::clone(&next));
        tasks.push(tokio::spawn(async move {
            loop {
                let id = next.fetch_add(1, Ordering::Relaxed);
                if id >= calls {
                    return;
                }
                call(&client, &ledger, &tally, id).await;
            }
        }));
    }
    for task in tasks {
        task.await.expect("no task panics");
    }
}

async fn call(client: &Client, ledger: &Mutex<Ledger>, tally: &Tally, id: u64) {
    let changes = id.is_multiple_of(2);
    let outcome = if changes {
        let request = client.raw(Method::POST, "/v1/things/{id}").path("id", &id);
        request.send().await.map(|response| response.attempts())
    } else {
        let request = client.raw(Method::GET, "/v1/customers/{id}").path("id", &id);
        request.send_as::<Value>().await.map(|response| response.attempts())
    };
    let (received, effects) = {
        let mut ledger = ledger.lock().expect("no thread panics");
        (ledger.received.remove(&id).unwrap_or_default(), ledger.effects.remove(&id).unwrap_or_default())
    };
    let count = |counter: &AtomicU64, when: bool| counter.fetch_add(u64::from(when), Ordering::Relaxed);
    count(&tally.doubled, changes && effects > 1);
    match outcome {
        Ok(attempts) => {
            count(&tally.succeeded, true);
            count(&tally.retried, attempts > 1);
            count(&tally.lost, effects == 0);
        }
        Err(error) => {
            count(&tally.failed, true);
            count(&tally.denied, !error.may_have_been_sent() && received > 0);
            let fits = matches!(error.kind(), ErrorKind::Status | ErrorKind::Transport | ErrorKind::Timeout);
            assert!(fits, "{error}");
        }
    }
}

/// Connections that are open after the drop of the client.
fn settled(server: &Server) -> usize {
    let patience = Instant::now();
    while server.open.load(Ordering::SeqCst) > 0 && patience.elapsed() < Duration::from_secs(5) {
        std::thread::yield_now();
    }
    server.open.load(Ordering::SeqCst)
}
