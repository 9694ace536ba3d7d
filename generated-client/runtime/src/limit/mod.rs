//! Rate limits.

mod account;
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

pub use self::account::Account;
pub use self::local::LocalLimiter;
#[cfg(all(feature = "redis", not(target_family = "wasm")))]
pub use self::redis::RedisLimiter;
pub(crate) use self::reservation::Reservation;
pub(crate) use self::throttle::Throttle;
use super::future::BoxFuture;

/// A rate limit: the number of requests that an API allows to each operation in a span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    requests: u32,
    per: Duration,
}

impl RateLimit {
    /// At most `requests` in every span of the length `per`. Zero requests count as one.
    pub const fn new(requests: u32, per: Duration) -> Self {
        Self { requests, per }
    }

    /// At most this many requests a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// The number of requests.
    pub const fn requests(self) -> u32 {
        if self.requests == 0 { 1 } else { self.requests }
    }

    /// The span of time.
    pub const fn per(self) -> Duration {
        self.per
    }
}

/// Decides when a request may be sent, so that the API's own limit is not exceeded.
///
/// Requests are counted for each account and operation separately. [`Limiter::acquire`] is called before every attempt of a call,
/// [`Limiter::pause`] when the API has answered 429 nevertheless, and [`Limiter::release`] when a request was not sent.
pub trait Limiter: Send + Sync + 'static {
    /// Takes a slot for one request, if there is one before the end of its time.
    fn acquire<'a>(&'a self, request: AcquireRequest<'a>) -> BoxFuture<'a, Permit>;

    /// Gives no slot to the account and operation of `request` before `pause` is over, counted from its time `now`. Slots
    /// that were given before remain valid.
    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()>;

    /// Confirms that a request is sent now, after a wait that was not zero. Returns `false` if the slot was lost
    /// meanwhile; the request then acquires another one. Limiters that never lose slots need not implement it.
    fn confirm<'a>(&'a self, request: AcquireRequest<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        let _ = (request, wait);
        Box::pin(ready(true))
    }

    /// Takes back a slot whose request was not sent: its call was dropped, or no connection could be made. It is called
    /// when futures are dropped, so it must not block.
    ///
    /// A limiter that does not implement it counts such a request as sent.
    fn release(&self, request: AcquireRequest<'_>, wait: Duration) {
        let _ = (request, wait);
    }
}

/// One limiter for several clients.
impl<L: Limiter + ?Sized> Limiter for Arc<L> {
    fn acquire<'a>(&'a self, request: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        (**self).acquire(request)
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()> {
        (**self).pause(request, pause)
    }

    fn confirm<'a>(&'a self, request: AcquireRequest<'a>, wait: Duration) -> BoxFuture<'a, bool> {
        (**self).confirm(request, wait)
    }

    fn release(&self, request: AcquireRequest<'_>, wait: Duration) {
        (**self).release(request, wait);
    }
}

/// A request for a slot.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AcquireRequest<'a> {
    /// Whose request it is.
    pub account: Account,
    /// The operation: its method and path template, for example `GET /v1/customers/{customerId}`.
    pub operation: &'a str,
    /// The time of the client's clock, counted from a moment that is the same for all clients that share the limiter.
    pub now: Duration,
    /// The longest wait that the request accepts. A later slot must not be taken.
    pub most: Duration,
    /// A random id, by which its slot can be given back.
    pub id: u64,
}

impl<'a> AcquireRequest<'a> {
    /// A request to `operation` at the time `now`, which can wait for `most`, of no account.
    pub fn new(operation: &'a str, now: Duration, most: Duration) -> Self {
        Self { account: Account::NONE, operation, now, most, id: fastrand::u64(..) }
    }

    /// Sets the account.
    #[must_use]
    pub fn of(mut self, account: Account) -> Self {
        self.account = account;
        self
    }
}

/// The answer of a [`Limiter`] to an [`AcquireRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// A slot is taken. The request may be sent after this wait, which may be zero.
    Granted(Duration),
    /// No slot is taken: the next free one is this far away.
    Refused(Duration),
}
