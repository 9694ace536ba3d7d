//! An application with two SDKs on one runtime.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use cats::testing::{Expect as _, Sample as _};
use sdk_runtime::limit::{AcquireRequest, Limiter, LocalLimiter, Permit, RateLimit};
use sdk_runtime::{BoxFuture, Error};

/// Counts what passes through one limiter.
struct Counting(LocalLimiter, AtomicU32);

impl Limiter for Counting {
    fn acquire<'a>(&'a self, request: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.acquire(request)
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()> {
        self.0.pause(request, pause)
    }
}

/// An SDK with a runtime of its own has other types.
pub struct Birds(pub birds::Client, pub birds::Error);

/// The names of a cat and of a dog that were born on the same day. Errors and dates of both SDKs have one type each.
async fn twins(cats: &cats::Client, dogs: &dogs::Client) -> Result<Option<(String, String)>, Error> {
    let cat = cats.cats().get_cat(1).await?;
    let dog = dogs.dogs().get_dog(2).await?;
    Ok((cat.born == dog.born).then_some((cat.name, dog.name)))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (cat_mock, dog_mock) = (cats::testing::Mock::start(), dogs::testing::Mock::start());
    let (cat, dog) = (cats::models::Cat::sample(), dogs::models::Dog::sample());
    cat_mock.cats().get_cat(1).returns(cat.clone()).times(1);
    dog_mock.dogs().get_dog(2).returns(dog.clone()).times(1);
    dog_mock.dogs().get_dog(3).fails(404, ()).times(1);

    let limit = RateLimit::new(100, Duration::from_secs(60));
    let limiter = Arc::new(Counting(LocalLimiter::new(limit), AtomicU32::new(0)));
    let transport =
        Arc::new(sdk_runtime::transport::StandardTransport::builder().no_proxy().build().expect("a transport"));
    let cats =
        cat_mock.builder().transport(Arc::clone(&transport)).limiter(Arc::clone(&limiter)).build().expect("a client");
    let dogs = dog_mock.builder().transport(transport).limiter(Arc::clone(&limiter)).build().expect("a client");

    assert_eq!(twins(&cats, &dogs).await.expect("answers"), Some((cat.name, dog.name)));
    let error: Error = dogs.dogs().get_dog(3).await.expect_err("refused");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(limiter.1.load(Ordering::Relaxed), 3, "one limiter for both");
    println!("two SDKs on one runtime");
}
