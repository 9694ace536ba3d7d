//! The limiter of one process.
//!
//! It is a sliding log: it remembers the times of the last requests to each operation, so that no span of the limit's
//! length has more requests than allowed. A token bucket (GCRA) would need less memory, but lets a full bucket and then
//! its refill through: nearly twice the limit in the first minute, which the API answers with 429.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Account, AcquireRequest, Limiter, Permit, RateLimit};
use crate::future::BoxFuture;

/// The number of logs at which idle ones are forgotten for the first time.
const CROWD: usize = 64;

/// Keeps the requests of one client, or of the clients that share it, below a limit.
///
/// The limit holds for each account and operation separately, and exactly: no span of its length has more requests than it allows,
/// and that many may be sent at once. A request that has to wait gets the next free slot, in the order of the requests,
/// and keeps it: a pause affects only slots that are given later. A slot that is given back goes to the next request.
///
/// ```
/// use std::time::Duration;
///
/// use sdk_runtime::limit::{AcquireRequest, Limiter, LocalLimiter, Permit, RateLimit};
///
/// # async fn request() {
/// let limiter = LocalLimiter::new(RateLimit::per_minute(1));
/// let request = AcquireRequest::new("GET /v1/customers", Duration::ZERO, Duration::from_secs(30));
/// assert_eq!(limiter.acquire(request).await, Permit::Granted(Duration::ZERO));
/// assert_eq!(limiter.acquire(request).await, Permit::Refused(Duration::from_secs(60)));
/// # }
/// # let mut future = std::pin::pin!(request());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(future.as_mut().poll(&mut context).is_ready());
/// ```
pub struct LocalLimiter {
    limit: RateLimit,
    logs: Mutex<Logs>,
}

/// The logs of all accounts and operations.
#[derive(Default)]
struct Logs {
    of: HashMap<Account, Vec<(Box<str>, Log)>>,
    /// The number of logs.
    count: usize,
    /// The number of logs at which idle ones are forgotten next.
    crowd: usize,
    /// Those without a log get no slot before this time, because a forgotten log may have had slots.
    floor: Duration,
}

/// The log of one operation.
struct Log {
    /// The times of past and future requests that still count, in order.
    slots: VecDeque<Duration>,
    /// The end of a pause: no slot is given before it.
    pause: Duration,
    /// Before this time there may be gaps among the slots, because some were given back.
    gaps: Duration,
    /// No slot is given before this time, because slots before it were forgotten.
    floor: Duration,
}

impl LocalLimiter {
    /// A limiter with this limit for each operation.
    pub fn new(limit: RateLimit) -> Self {
        Self { limit, logs: Mutex::new(Logs { crowd: CROWD, ..Logs::default() }) }
    }

    /// Takes a slot, if it is near enough.
    pub(super) fn take(&self, request: AcquireRequest<'_>) -> Permit {
        let mut logs = self.logs();
        let floor = logs.floor;
        let slot = logs.get(request).map_or(floor, |log| log.next(request.now, self.limit)).max(request.now);
        let wait = slot.saturating_sub(request.now);
        if wait > request.most {
            return Permit::Refused(wait);
        }
        logs.change(request, self.limit.per(), |log| log.push(request.now, slot, self.limit));
        Permit::Granted(wait)
    }

    /// Pauses an operation.
    pub(super) fn hold(&self, request: AcquireRequest<'_>, pause: Duration) {
        let end = request.now.saturating_add(pause);
        self.logs().change(request, self.limit.per(), |log| log.pause = log.pause.max(end));
    }

    /// Adds a slot that Redis has granted.
    #[cfg(all(feature = "redis", not(target_family = "wasm")))]
    pub(super) fn count(&self, request: AcquireRequest<'_>, wait: Duration) {
        let slot = request.now.saturating_add(wait);
        self.logs().change(request, self.limit.per(), |log| log.push(request.now, slot, self.limit));
    }

    /// Removes the slot of a request that was not sent.
    pub(super) fn free(&self, request: AcquireRequest<'_>, wait: Duration) {
        if let Some(log) = self.logs().get_mut(request) {
            log.free(request.now.saturating_add(wait), self.limit);
        }
    }

    /// A panic of another thread leaves the logs usable.
    fn logs(&self) -> MutexGuard<'_, Logs> {
        self.logs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Logs {
    fn get(&self, request: AcquireRequest<'_>) -> Option<&Log> {
        let logs = self.of.get(&request.account)?;
        logs.iter().find(|(operation, _)| **operation == *request.operation).map(|(_, log)| log)
    }

    fn get_mut(&mut self, request: AcquireRequest<'_>) -> Option<&mut Log> {
        let logs = self.of.get_mut(&request.account)?;
        logs.iter_mut().find(|(operation, _)| **operation == *request.operation).map(|(_, log)| log)
    }

    /// Changes the log of an account and operation, which is created if it does not exist.
    fn change(&mut self, request: AcquireRequest<'_>, per: Duration, change: impl FnOnce(&mut Log)) {
        if let Some(log) = self.get_mut(request) {
            return change(log);
        }
        if self.count >= self.crowd {
            self.forget_idle(request.now, per);
        }
        let mut log = Log { slots: VecDeque::new(), pause: self.floor, gaps: Duration::ZERO, floor: Duration::ZERO };
        change(&mut log);
        self.of.entry(request.account).or_default().push((request.operation.into(), log));
        self.count = self.count.saturating_add(1);
    }

    fn forget_idle(&mut self, now: Duration, per: Duration) {
        self.of.retain(|_, logs| {
            logs.retain(|(_, log)| log.matters(now, per));
            !logs.is_empty()
        });
        self.count = self.of.values().map(Vec::len).sum();
        self.floor = self.floor.max(now);
        // Amortized: the next sweep comes after as many new logs as this one has kept.
        self.crowd = CROWD.max(self.count.saturating_mul(2));
    }
}

impl Log {
    /// The first free slot after the slots given before and the pause.
    fn next(&self, now: Duration, limit: RateLimit) -> Duration {
        let from = self.pause.max(self.floor);
        if now < self.gaps {
            return self.next_gap(from.max(now), limit);
        }
        let last = self.slots.back().copied().unwrap_or_default();
        let requests = limit.requests() as usize;
        let first = self.slots.len().checked_sub(requests).and_then(|first| self.slots.get(first));
        let room = first.map_or(Duration::ZERO, |first| first.saturating_add(limit.per()));
        last.max(room).max(from)
    }

    /// The first slot that keeps to the limit in all spans, gaps among the slots included.
    fn next_gap(&self, from: Duration, limit: RateLimit) -> Duration {
        let (requests, per) = (limit.requests() as usize, limit.per());
        let slot = |index: usize| self.slots.get(index).copied();
        // Up to this index, a span is full.
        let mut full = 0;
        for before in 0..self.slots.len() {
            if let Some(begin) = before.checked_sub(1)
                && let (Some(first), Some(last)) = (slot(begin), slot(begin.saturating_add(requests - 1)))
                && last.saturating_sub(first) < per
            {
                full = begin.saturating_add(requests);
            }
            let earliest = self.earliest(before, from, limit);
            let in_order = slot(before).is_some_and(|next| earliest < next);
            let last = slot(before.saturating_add(requests - 1));
            let room_behind = last.is_none_or(|last| earliest.saturating_add(per) <= last);
            if full <= before && in_order && room_behind {
                return earliest;
            }
        }
        self.earliest(self.slots.len(), from, limit)
    }

    /// The earliest time of a slot with so many slots before it.
    fn earliest(&self, before: usize, from: Duration, limit: RateLimit) -> Duration {
        let slot = |back: usize| before.checked_sub(back).and_then(|index| self.slots.get(index)).copied();
        let room = slot(limit.requests() as usize).map_or(Duration::ZERO, |first| first.saturating_add(limit.per()));
        slot(1).unwrap_or_default().max(room).max(from)
    }

    /// Adds a slot, and forgets those that no longer count.
    fn push(&mut self, now: Duration, slot: Duration, limit: RateLimit) {
        while let Some(first) = self.slots.front().filter(|first| first.saturating_add(limit.per()) <= now) {
            self.floor = self.floor.max(first.saturating_add(limit.per()));
            self.slots.pop_front();
        }
        let index = self.slots.partition_point(|known| *known <= slot);
        self.slots.insert(index, slot);
    }

    /// Takes a slot out.
    fn free(&mut self, slot: Duration, limit: RateLimit) {
        let index = self.slots.partition_point(|known| *known < slot);
        if self.slots.get(index) == Some(&slot) {
            self.slots.remove(index);
            self.gaps = self.gaps.max(slot.saturating_add(limit.per()));
        }
    }

    /// Whether the log can still delay a request.
    fn matters(&self, now: Duration, per: Duration) -> bool {
        self.pause > now || self.slots.back().is_some_and(|last| last.saturating_add(per) > now)
    }
}

impl Limiter for LocalLimiter {
    fn acquire<'a>(&'a self, request: AcquireRequest<'a>) -> BoxFuture<'a, Permit> {
        Box::pin(async move { self.take(request) })
    }

    fn pause<'a>(&'a self, request: AcquireRequest<'a>, pause: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.hold(request, pause) })
    }

    fn release(&self, request: AcquireRequest<'_>, wait: Duration) {
        self.free(request, wait);
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLimiter").field("limit", &self.limit).finish_non_exhaustive()
    }
}
