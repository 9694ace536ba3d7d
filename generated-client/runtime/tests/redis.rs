//! The limiter in Redis: between processes, and without a connection to Redis.

#[path = "redis/contention.rs"]
mod contention;
#[path = "redis/outages.rs"]
mod outages;
#[path = "../src/limit/redis/tests/server.rs"]
mod server;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sdk_runtime::limit::{Account, AcquireRequest, Limiter, Permit, RateLimit, RedisLimiter};

const ZERO: Duration = Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3600);
/// Long enough for a machine that is busy with other things.
const LONG_TIMEOUT: Duration = Duration::from_secs(30);
const OPERATION: &str = "GET /v1/customers/{customerId}";

/// The reports of a limiter.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<String>>>);

impl Reports {
    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn add(&self, text: &str) {
        self.0.lock().unwrap().push(text.to_owned());
    }
}

/// A limiter with a long timeout, and its reports.
fn limiter(url: &str, name: &str, limit: RateLimit) -> (RedisLimiter, Reports) {
    let reports = Reports::default();
    let (lost, restored) = (reports.clone(), reports.clone());
    let limiter = RedisLimiter::new(url, name, limit)
        .unwrap()
        .timeout(LONG_TIMEOUT)
        .on_fallback(move |reason| lost.add(reason))
        .on_recovery(move || restored.add("back"));
    (limiter, reports)
}

async fn take(limiter: &RedisLimiter, now: Duration) -> Permit {
    limiter.acquire(AcquireRequest::new(OPERATION, now, ZERO)).await
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}
