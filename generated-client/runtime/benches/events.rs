//! Receiving events: how many deliveries a second, what memory an inbox takes, and whether the time of a comparison of keys
//! tells where keys differ.
//!
//! `cargo bench -p sdk-runtime --bench events`. The last part is a test of Welch: two classes of keys are presented in random
//! order, one that differs from a key of the receiver in its first sign and one that differs in its last. If t stays
//! within 4.5 or so, the times of the two classes are not told apart (the bound of the TVLA method, one in 100,000). For
//! comparison, the same is measured of `==` on long texts, which must be told apart: else the test finds nothing.

#[path = "../../benches/support/mod.rs"]
mod support;

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sdk_runtime::codegen::{Description, Event, EventInfo, EventSignature, event_kind_of};
use sdk_runtime::events::{Delivery, Inbox, MemoryOnce, Outcome, Receiver};
use sdk_runtime::http::header::CONTENT_TYPE;
use sdk_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use support::resident;

static API: Description = Description {
    title: "Studios",
    version: "1",
    sha256: "",
    sdk: "studios/1",
    env_prefix: "STUDIOS",
    servers: &[],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[],
};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    entity_id: i64,
    uuid: String,
    payload: Vec<Part>,
}

#[derive(Serialize, Deserialize)]
struct Part {
    timestamp: i64,
    r#type: String,
    content: Option<serde_json::Value>,
}

macro_rules! webhooks {
    ($($name:ident: $info:expr;)*) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(transparent)]
        struct $name(Notice);

        impl Event for $name {
            const INFO: EventInfo = $info;
            fn id(&self) -> Option<Cow<'_, str>> {
                Some(self.0.uuid.as_str().into())
            }
            fn kind(&self) -> &'static str {
                event_kind_of(&self.0, &["payload", "type"], &["CREATED"])
            }
        }
    )*};
}

webhooks! {
    Keyed: EventInfo::new(&API, "keyed").key_header("x-api-key");
    Signed: EventInfo::new(&API, "signed").signature(EventSignature::hmac_sha256("x-api-key"));
}

/// The number of accounts, as in a large chain.
const ACCOUNTS: usize = 200;

fn key(number: usize) -> String {
    format!("{number:08}-0000-4000-8000-000000000000")
}

fn headers(key: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(HeaderName::from_static("x-api-key"), HeaderValue::from_str(key).expect("a value of a header"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers
}

fn body(number: usize) -> Vec<u8> {
    let text = format!(
        r#"{{"entityId":{number},"uuid":"{number:08}-1111-4111-8111-111111111111","payload":[{{"timestamp":1704067200000,"type":"CREATED","content":{{"contractId":7}}}}]}}"#
    );
    text.into_bytes()
}

fn receiver<E: Event>() -> Receiver<E, usize> {
    let mut builder = Receiver::builder();
    for account in 0..ACCOUNTS {
        builder = builder.key(key(account), account);
    }
    builder.build().expect("a receiver")
}

fn main() {
    receive();
    inbox();
    timing();
}

fn rate(title: &str, count: usize, started: Instant) {
    let each = started.elapsed().as_nanos() / count as u128;
    println!(
        "{title}: {} a second, {:.1} µs each",
        1_000_000_000 / each.max(1),
        Duration::from_nanos(u64::try_from(each).unwrap_or_default()).as_secs_f64() * 1e6
    );
}

fn receive() {
    let (keyed, signed) = (receiver::<Keyed>(), receiver::<Signed>());
    let (known, body) = (headers(&key(ACCOUNTS - 1)), body(1));
    let started = Instant::now();
    for _ in 0..50_000 {
        black_box(keyed.receive(&known, &body).expect("a delivery"));
    }
    rate("received, one of 200 keys", 50_000, started);
    let unknown = headers(&key(ACCOUNTS));
    let started = Instant::now();
    for _ in 0..50_000 {
        black_box(keyed.receive(&unknown, &body).expect_err("a stranger"));
    }
    rate("refused, none of 200 keys", 50_000, started);
    let forged = headers(&"0".repeat(64));
    let started = Instant::now();
    for _ in 0..2_000 {
        black_box(signed.receive(&forged, &body).expect_err("a forgery"));
    }
    rate("refused, signed with none of 200 secrets", 2_000, started);
}

/// Many senders at once, with the same delivery twice in fifty, in three rounds: the memory of the second and third tells
/// whether anything grows.
fn inbox() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let handled = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&handled);
        let inbox = Inbox::builder(receiver::<Keyed>(), move |_: Delivery<Keyed, usize>| {
            count.fetch_add(1, Ordering::Relaxed);
            async { Ok::<(), std::convert::Infallible>(()) }
        });
        let inbox = inbox.once(MemoryOnce::new(20_000)).capacity(1000).start().expect("an inbox");
        let rounds = 50_000;
        for round in 0..3 {
            handled.store(0, Ordering::Relaxed);
            let started = Instant::now();
            let senders: Vec<_> = (0..64)
                .map(|sender| {
                    let inbox = inbox.clone();
                    tokio::spawn(async move {
                        let headers = headers(&key(sender));
                        let mut doubles = 0_usize;
                        for number in (sender..rounds).step_by(64) {
                            let body = body(round * rounds + number);
                            for _ in 0..if number % 50 == 0 { 2 } else { 1 } {
                                doubles += usize::from(deliver(&inbox, &headers, &body).await);
                            }
                        }
                        doubles
                    })
                })
                .collect();
            let mut doubles = 0;
            for sender in senders {
                doubles += sender.await.expect("a sender");
            }
            while handled.load(Ordering::Relaxed) < rounds {
                tokio::task::yield_now().await;
            }
            rate("accepted and handled, 64 senders", rounds, started);
            let handled = handled.load(Ordering::Relaxed);
            println!("    handled {handled} of {rounds}, {doubles} doubles, {} KiB", resident());
            assert!(handled == rounds && doubles == rounds / 50, "each once");
        }
        inbox.shutdown(Duration::from_secs(10)).await.expect("everything is handled");
    });
}

/// Delivers until the answer is 200. Yields whether it was a double.
async fn deliver(inbox: &Inbox<Keyed, usize>, headers: &HeaderMap, body: &[u8]) -> bool {
    loop {
        match inbox.accept(headers, body).await.outcome {
            Outcome::Queued => return false,
            Outcome::Doubled => return true,
            Outcome::Busy(_) => tokio::task::yield_now().await,
            outcome => panic!("{outcome:?}"),
        }
    }
}

/// Mean and variance, without a list of all values.
#[derive(Default)]
struct Class {
    count: f64,
    mean: f64,
    squares: f64,
}

impl Class {
    fn add(&mut self, value: f64) {
        self.count += 1.0;
        let distance = value - self.mean;
        self.mean += distance / self.count;
        self.squares += distance * (value - self.mean);
    }

    fn variance(&self) -> f64 {
        self.squares / (self.count - 1.0)
    }
}

/// Welch's t for the times of the two classes, and how many nanoseconds they are apart. Each value is made anew before it is
/// measured, so that the classes do not differ by where their values are in memory. Times beyond those of 95 in a hundred
/// calls are interrupts of the system, and left out of both classes alike.
fn welch<T>(rounds: usize, mut make: impl FnMut(bool) -> T, mut measured: impl FnMut(&T)) -> (f64, f64) {
    let mut one = |class: bool| {
        let value = make(class);
        let started = Instant::now();
        measured(&value);
        started.elapsed().as_secs_f64() * 1e9
    };
    let mut sample: Vec<f64> = (0..5_000).map(|number| one(number % 2 == 0)).collect();
    sample.sort_by(f64::total_cmp);
    let most = sample[sample.len() * 95 / 100];
    let (mut first, mut last) = (Class::default(), Class::default());
    for _ in 0..rounds {
        let class = fastrand::bool();
        let nanoseconds = one(class);
        if nanoseconds <= most {
            if class { &mut first } else { &mut last }.add(nanoseconds);
        }
    }
    let t = (first.mean - last.mean) / (first.variance() / first.count + last.variance() / last.count).sqrt();
    (t, first.mean - last.mean)
}

fn timing() {
    const ROUNDS: usize = 300_000;
    let receiver = receiver::<Keyed>();
    let body = body(1);
    let own = key(0);
    let changed = |at: usize| {
        let mut key = own.clone();
        key.replace_range(at..=at, "x");
        key
    };
    let receive = |headers: &HeaderMap| drop(black_box(receiver.receive(headers, &body)));
    let (first, last) = (changed(0), changed(own.len() - 1));
    let (t, apart) = welch(ROUNDS, |class| headers(if class { &first } else { &last }), receive);
    println!("a key that differs in its first or in its last sign: t = {t:.2}, {apart:.2} ns apart ({ROUNDS} calls)");
    let (first, last) = (key(0), key(ACCOUNTS - 1));
    let (t, apart) = welch(ROUNDS, |class| headers(if class { &first } else { &last }), receive);
    println!("the first key or the last one of 200: t = {t:.2}, {apart:.2} ns apart ({ROUNDS} calls)");
    let long = "k".repeat(4096);
    let text = |class: bool| if class { format!("x{}", &long[1..]) } else { format!("{}x", &long[1..]) };
    let (t, apart) = welch(ROUNDS, text, |text| {
        black_box(black_box(&long) == black_box(text));
    });
    println!("for comparison, `==` on 4 KiB: t = {t:.2}, {apart:.2} ns apart ({ROUNDS} calls)");
}
