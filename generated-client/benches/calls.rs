//! The cost of a call, compared with the same work by hand with `reqwest` and `serde_json`, and of decoding, compared with
//! plain `serde_json`.
//!
//! `cargo bench -p generated-client --bench calls` has criterion measure each, then measures both sides of each pair in
//! turns and prints the ratios.

mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use criterion::{Criterion, Throughput};
use futures_util::future::join_all;
use generated_client::transport::{Body, Transport, TransportError};
use generated_client::{BoxFuture, Client, models};
use support::{CUSTOMER, Reply, Server, answer};
use tokio::runtime::Runtime;

const KEY: &str = "00000000-0000-0000-0000-000000000000";

/// Calls per measurement.
const BATCH: u32 = 500;

/// Concurrent calls.
const LANES: u32 = 10;

/// Measurements per ratio.
const ROUNDS: usize = 41;

/// The processor time that this thread has used.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or_default();
    Duration::new(seconds, nanoseconds)
}

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url).expect("a URL").plain_http_on_loopback(true).api_key(KEY);
    builder.no_rate_limit().build().expect("a client")
}

/// The same call without an SDK.
struct ByHand {
    http: reqwest::Client,
    base: String,
}

impl ByHand {
    fn new(url: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().connect_timeout(Duration::from_secs(10));
        Self { http: http.build().expect("a client"), base: url.to_owned() }
    }

    async fn get_customer_by_id(&self, id: i64) -> Result<models::Customer, Box<dyn std::error::Error>> {
        let request = self.http.get(format!("{}/v1/customers/{id}", self.base)).timeout(Duration::from_secs(60));
        let request = request.header("X-API-KEY", KEY).header("User-Agent", "by-hand/1.0");
        let request = request.header("Accept", "application/json").header("Accept-Encoding", "gzip");
        let response = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

/// A transport that always has the same answer.
struct Canned(Bytes);

impl Transport for Canned {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let response = http::Response::new(Body::from(self.0.clone()));
        Box::pin(async { Ok(response) })
    }
}

fn slice(customer: &str, customers: usize) -> Bytes {
    let customers = vec![customer; customers].join(",");
    format!(r#"{{"result":[{customers}],"hasNext":false,"offset":"42"}}"#).into()
}

fn main() {
    rustls::crypto::ring::default_provider().install_default().expect("the first provider");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let response = answer("200 OK", CUSTOMER.trim());
    let server = Server::start(move |_| Reply::Answer(response.clone()));
    let (sdk, by_hand) = (client(&server.url()), ByHand::new(&server.url()));
    let body = slice(CUSTOMER.trim(), 500);
    let canned =
        |body: &Bytes| Client::builder().tenant("acme").api_key(KEY).transport(Canned(body.clone())).no_rate_limit();
    let decoding = canned(&body).build().expect("a client");
    let watching = canned(&body).on_drift(|drift| panic!("{drift}")).build().expect("a client");
    // An unknown field in each customer: without `on_drift`, and with it after the field was reported.
    let other = slice(&CUSTOMER.trim().replacen('{', r#"{"aFieldMore":1,"#, 1), 500);
    let drifting = canned(&other).build().expect("a client");
    let told = canned(&other).on_drift(|drift| println!("{drift}")).build().expect("a client");

    let call = || async { black_box(sdk.customers().get_customer_by_id(42).await.expect("an answer")) };
    let call_by_hand = || async { black_box(by_hand.get_customer_by_id(42).await.expect("an answer")) };
    let decode = || async { black_box(decoding.customers().get_customers().await.expect("an answer")) };
    let decode_watching = || async { black_box(watching.customers().get_customers().await.expect("an answer")) };
    let decode_drifting = || async { black_box(drifting.customers().get_customers().await.expect("an answer")) };
    let decode_told = || async { black_box(told.customers().get_customers().await.expect("an answer")) };
    let decode_by_hand =
        || async { black_box(serde_json::from_slice::<models::CustomerSlicedResult>(&body).expect("a slice")) };

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("get_customer_by_id");
    group.throughput(Throughput::Elements(1));
    group.bench_function("sdk", |bencher| bencher.iter(|| runtime.block_on(call())));
    group.bench_function("by hand", |bencher| bencher.iter(|| runtime.block_on(call_by_hand())));
    group.finish();
    let mut group = criterion.benchmark_group("slice of 500 customers");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("sdk", |bencher| bencher.iter(|| runtime.block_on(decode())));
    group.bench_function("serde_json", |bencher| bencher.iter(|| runtime.block_on(decode_by_hand())));
    group.finish();
    criterion.final_summary();

    println!("\nin turns, the SDK beside the same by hand (median of {ROUNDS} rounds)");
    compare("get_customer_by_id", BATCH, &runtime, call, call_by_hand);
    compare("slice of 500 customers", LANES, &runtime, decode, decode_by_hand);
    println!("in turns, the SDK with `on_drift` beside the SDK without");
    compare("slice as described", LANES, &runtime, decode_watching, decode);
    compare("slice with a field more in each", LANES, &runtime, decode_told, decode_drifting);
    println!(
        "size in bytes: Request {}, its future {}, send() {}, Response<Customer> {}, Result<(), Error> {}",
        size_of_val(&sdk.customers().get_customer_by_id(42)),
        size_of_val(&sdk.customers().get_customer_by_id(42).into_future()),
        size_of_val(&sdk.customers().get_customer_by_id(42).send()),
        size_of::<generated_client::Response<models::Customer>>(),
        size_of::<Result<(), generated_client::Error>>(),
    );
}

/// The time per call of one side in one round.
struct Used {
    processor: f64,
    wall: f64,
}

fn compare<T, U>(title: &str, batch: u32, runtime: &Runtime, sdk: impl AsyncFn() -> T, by_hand: impl AsyncFn() -> U) {
    let mut rounds = Vec::new();
    for round in 0..ROUNDS {
        // The sides take turns to begin, so that neither gains from caches of the other.
        rounds.push(if round % 2 == 0 {
            let sdk = measure(batch, runtime, &sdk);
            (sdk, measure(batch, runtime, &by_hand))
        } else {
            let by_hand = measure(batch, runtime, &by_hand);
            (measure(batch, runtime, &sdk), by_hand)
        });
    }
    let of = |value: &dyn Fn(&(Used, Used)) -> f64| median(rounds.iter().map(value).collect());
    println!(
        "{title}: processor {:.1} µs beside {:.1} µs, ratio {:.3}; wall ratio {:.3}; {:.0} a second beside {:.0}",
        of(&|(sdk, _)| sdk.processor * 1e6),
        of(&|(_, by_hand)| by_hand.processor * 1e6),
        of(&|(sdk, by_hand)| sdk.processor / by_hand.processor),
        of(&|(sdk, by_hand)| sdk.wall / by_hand.wall),
        of(&|(sdk, _)| 1.0 / sdk.wall),
        of(&|(_, by_hand)| 1.0 / by_hand.wall),
    );
}

fn measure<T>(batch: u32, runtime: &Runtime, call: &impl AsyncFn() -> T) -> Used {
    let (wall, processor) = (Instant::now(), processor_time());
    // Concurrent, so that the thread always has work: waking a sleeping thread takes longer than a call.
    let lane = || async {
        for _ in 0..batch / LANES {
            call().await;
        }
    };
    runtime.block_on(join_all((0..LANES).map(|_| lane())));
    let processor = processor_time().saturating_sub(processor).as_secs_f64() / f64::from(batch);
    Used { processor, wall: wall.elapsed().as_secs_f64() / f64::from(batch) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
