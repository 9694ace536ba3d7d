//! Limits on how many requests leave.

mod local;
#[cfg(test)]
mod model;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
mod redis;
mod reservation;
mod throttle;

use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

pub use self::local::LocalLimiter;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
pub use self::redis::RedisLimiter;
pub(crate) use self::reservation::Reservation;
pub(crate) use self::throttle::Throttle;
use super::future::BoxFuture;

/// How many requests an API allows to each operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    requests: u32,
    per: Duration,
}

impl RateLimit {
    /// So many requests in every span of this length. Zero requests count as one.
    pub const fn new(requests: u32, per: Duration) -> Self {
        Self { requests, per }
    }

    /// So many requests a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// How many requests.
    pub const fn requests(self) -> u32 {
        if self.requests == 0 { 1 } else { self.requests }
    }

    /// In which span of time.
    pub const fn per(self) -> Duration {
        self.per
    }
}

/// Decides when a request may leave, so that the API's own limit is not run into.
///
/// APIs of this kind count requests for each operation on its own. Every attempt of every call asks once, before it is
/// sent. [`Limiter::pause`] is called when the API has answered 429 all the same, and [`Limiter::release`] when a request did
/// not leave after all.
pub trait Limiter: Send + Sync + 'static {
    /// Takes a slot for one request, if it comes early enough.
    fn acquire<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, Permit>;

    /// Gives no slot to `operation` before `pause` is over, counted from `now`. Slots given before stand.
    fn pause<'a>(&'a self, operation: &'a str, now: Duration, pause: Duration) -> BoxFuture<'a, ()>;

    /// Says that a request leaves now, after the wait that was granted to its ask, if that was not zero. `false` if the slot
    /// was not kept; the request then asks anew. A limiter whose slots do not get lost need not know.
    fn confirm<'a>(&'a self, ask: Ask<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        let _ = (ask, wait);
        Box::pin(ready(true))
    }

    /// Takes back a slot whose request did not leave: its call was dropped, or no connection came about. It is called
    /// wherever a future can be dropped, so it must not block.
    ///
    /// A limiter that does not know it counts such a request as one that has left.
    fn release(&self, ask: Ask<'_>, wait: Duration) {
        let _ = (ask, wait);
    }
}

/// One limiter for several clients.
impl<L: Limiter + ?Sized> Limiter for Arc<L> {
    fn acquire<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, Permit> {
        (**self).acquire(ask)
    }

    fn pause<'a>(&'a self, operation: &'a str, now: Duration, pause: Duration) -> BoxFuture<'a, ()> {
        (**self).pause(operation, now, pause)
    }

    fn confirm<'a>(&'a self, ask: Ask<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        (**self).confirm(ask, wait)
    }

    fn release(&self, ask: Ask<'_>, wait: Duration) {
        (**self).release(ask, wait);
    }
}

/// A request that wants to leave.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Ask<'a> {
    /// The operation: its method and path template, for example `GET /v1/customers/{customerId}`.
    pub operation: &'a str,
    /// The client's clock: the time since some moment that is the same for all clients that share the limiter.
    pub now: Duration,
    /// How long the request can wait at most. A slot that is further away is not to be taken.
    pub most: Duration,
    /// Tells it from other asks, so that its slot can be given back. Chosen at random.
    pub id: u64,
}

impl<'a> Ask<'a> {
    /// A request to `operation`, wanting to leave `now`, that can wait for `most`.
    pub fn new(operation: &'a str, now: Duration, most: Duration) -> Self {
        Self { operation, now, most, id: fastrand::u64(..) }
    }
}

/// What a [`Limiter`] says to an [`Ask`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// The slot is taken; the request may leave after this wait, which is zero where there is room.
    Granted(Duration),
    /// No slot is taken, because the next free one is as far away as this.
    Refused(Duration),
}
