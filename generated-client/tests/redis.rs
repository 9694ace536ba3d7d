//! The limiter in Redis: between processes, and with a Redis that is gone.

#[path = "redis/contention.rs"]
mod contention;
#[path = "redis/outages.rs"]
mod outages;
#[path = "../src/runtime/limit/redis/tests/server.rs"]
mod server;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use generated_client::limit::{AcquireRequest, Limiter, Permit, RateLimit, RedisLimiter};

const ZERO: Duration = Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3600);
/// Long enough for a machine that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(30);
const OPERATION: &str = "GET /v1/customers/{customerId}";

/// What a limiter said.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<String>>>);

impl Said {
    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn add(&self, text: &str) {
        self.0.lock().unwrap().push(text.to_owned());
    }
}

/// A patient limiter and what it says.
fn limiter(url: &str, name: &str, limit: RateLimit) -> (RedisLimiter, Said) {
    let said = Said::default();
    let (gone, back) = (said.clone(), said.clone());
    let limiter = RedisLimiter::new(url, name, limit)
        .unwrap()
        .timeout(PATIENCE)
        .on_fallback(move |reason| gone.add(reason))
        .on_recovery(move || back.add("back"));
    (limiter, said)
}

async fn take(limiter: &RedisLimiter, now: Duration) -> Permit {
    limiter.acquire(AcquireRequest::new(OPERATION, now, ZERO)).await
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}
