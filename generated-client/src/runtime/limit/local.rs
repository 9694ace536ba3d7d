//! The limiter of one process.
//!
//! It is a sliding log: it remembers when the last requests to each operation left, so that in no span of the limit's
//! length more leave than are allowed. A limiter that refills a bucket (GCRA) remembers less, but lets a full bucket and
//! then its refill through: nearly twice the limit in the first minute, which the API answers with 429.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Ask, Limiter, Permit, RateLimit};
use crate::runtime::future::BoxFuture;

/// With so many operations, those that have been idle are forgotten for the first time.
const CROWD: usize = 64;

/// Keeps the requests of one client, or of the clients that share it, below a limit.
///
/// The limit holds for each operation on its own and exactly: in no span of its length more requests leave than it
/// allows, and as many as that may leave at once. A request that has to wait gets the next free place, in the order in
/// which requests ask, and keeps it whatever comes: a pause moves only the places that are given after it.
///
/// ```
/// use std::time::Duration;
///
/// use generated_client::limit::{Ask, Limiter, LocalLimiter, Permit, RateLimit};
///
/// # async fn ask() {
/// let limiter = LocalLimiter::new(RateLimit::per_minute(1));
/// let ask = Ask::new("GET /v1/customers", Duration::ZERO, Duration::from_secs(30));
/// assert_eq!(limiter.acquire(ask).await, Permit::Granted(Duration::ZERO));
/// assert_eq!(limiter.acquire(ask).await, Permit::Refused(Duration::from_secs(60)));
/// # }
/// # let mut future = std::pin::pin!(ask());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(future.as_mut().poll(&mut context).is_ready());
/// ```
pub struct LocalLimiter {
    limit: RateLimit,
    logs: Mutex<Logs>,
}

/// What is known of the operations.
#[derive(Default)]
struct Logs {
    of: HashMap<Box<str>, Log>,
    /// The next time to forget idle operations is when there are so many.
    crowd: usize,
    /// An operation that is not known has no place before this: what was forgotten may have had one.
    floor: Duration,
}

/// What is known of one operation.
struct Log {
    /// When the last requests left or will leave: in order, and no more of them than the limit allows.
    places: VecDeque<Duration>,
    /// No place is given before this.
    pause: Duration,
}

impl LocalLimiter {
    /// A limiter that lets so many requests to each operation leave.
    pub fn new(limit: RateLimit) -> Self {
        Self { limit, logs: Mutex::new(Logs { crowd: CROWD, ..Logs::default() }) }
    }

    /// Answers an ask.
    pub(super) fn take(&self, ask: Ask<'_>) -> Permit {
        let mut logs = self.logs();
        let floor = logs.floor;
        let place = logs.of.get(ask.operation).map_or(floor, |log| log.next(self.limit)).max(ask.now);
        let wait = place.saturating_sub(ask.now);
        if wait > ask.most {
            return Permit::Refused(wait);
        }
        logs.change(ask.operation, ask.now, self.limit.per(), |log| log.push(place, self.limit));
        Permit::Granted(wait)
    }

    /// Gives no place before `pause` is over.
    pub(super) fn hold(&self, operation: &str, now: Duration, pause: Duration) {
        let end = now.saturating_add(pause);
        self.logs().change(operation, now, self.limit.per(), |log| log.pause = log.pause.max(end));
    }

    /// Counts a request that somebody else gave a place.
    #[cfg(all(feature = "redis", not(target_family = "wasm")))]
    pub(super) fn count(&self, operation: &str, now: Duration, wait: Duration) {
        let place = now.saturating_add(wait);
        self.logs().change(operation, now, self.limit.per(), |log| log.push(place, self.limit));
    }

    /// A panic of another thread leaves nothing half done here.
    fn logs(&self) -> MutexGuard<'_, Logs> {
        self.logs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Logs {
    /// Changes the log of an operation, which is made if it is not there.
    fn change(&mut self, operation: &str, now: Duration, per: Duration, change: impl FnOnce(&mut Log)) {
        if let Some(log) = self.of.get_mut(operation) {
            return change(log);
        }
        if self.of.len() >= self.crowd {
            self.of.retain(|_, log| log.matters(now, per));
            self.floor = self.floor.max(now);
            // Looking at all of them is paid for by as many new ones.
            self.crowd = CROWD.max(self.of.len() * 2);
        }
        let mut log = Log { places: VecDeque::new(), pause: self.floor };
        change(&mut log);
        self.of.insert(operation.into(), log);
    }
}

impl Log {
    /// The first free place, as far as the places given before and the pause say.
    fn next(&self, limit: RateLimit) -> Duration {
        let last = self.places.back().copied().unwrap_or_default();
        let full = self.places.len() >= limit.requests() as usize;
        let first = self.places.front().filter(|_| full).copied();
        let room = first.map_or(Duration::ZERO, |first| first.saturating_add(limit.per()));
        last.max(room).max(self.pause)
    }

    /// Adds a place. It is not before the last one, so what no longer matters to it will never matter again.
    fn push(&mut self, place: Duration, limit: RateLimit) {
        let place = self.places.back().map_or(place, |last| place.max(*last));
        while self.places.len() >= limit.requests() as usize
            || self.places.front().is_some_and(|first| first.saturating_add(limit.per()) <= place)
        {
            self.places.pop_front();
        }
        self.places.push_back(place);
    }

    /// Whether it can still keep a request from leaving.
    fn matters(&self, now: Duration, per: Duration) -> bool {
        self.pause > now || self.places.back().is_some_and(|last| last.saturating_add(per) > now)
    }
}

impl Limiter for LocalLimiter {
    fn acquire<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, Permit> {
        Box::pin(async move { self.take(ask) })
    }

    fn pause<'a>(&'a self, operation: &'a str, now: Duration, pause: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.hold(operation, now, pause) })
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLimiter").field("limit", &self.limit).finish_non_exhaustive()
    }
}
