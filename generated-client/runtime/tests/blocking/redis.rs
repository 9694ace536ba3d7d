//! The limiter in Redis, whose connection belongs to the runtime in which it was made.

use std::time::Duration;

use sdk_runtime::limit::{RateLimit, RedisLimiter};

use crate::keyed;
use crate::redis_server::Server as Redis;
use crate::sample::{GetCount, call};
use crate::support::script::{Script, Step};

#[test]
fn a_shared_limiter_outlives_the_runtime_of_a_client() {
    let Some(redis) = Redis::start(None) else { return };
    let server = Script::always(Step::times(9, [Step::Request, Step::json(200, "1")]));
    let limit = RateLimit::new(100, Duration::from_secs(3600));
    let lost = |reason: &str| panic!("{reason}");
    let limiter = RedisLimiter::new(&redis.url(), "blocking", limit).unwrap();
    let limiter = std::sync::Arc::new(limiter.timeout(Duration::from_secs(30)).on_fallback(lost));
    for _ in 0..3 {
        let client = keyed(&server.url()).limiter(std::sync::Arc::clone(&limiter)).build().unwrap();
        assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
        assert_eq!(call::<GetCount>(&client).wait().unwrap(), 1);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { call::<GetCount>(&client).await }).unwrap();
    }
    assert_eq!(server.requests().len(), 9);
}
