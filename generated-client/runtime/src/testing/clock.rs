//! A clock that tests control.

use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;
use crate::future::BoxFuture;

/// A clock that moves only by [`advance`](Self::advance) and by sleeps.
///
/// A sleep takes no real time: the clock moves to its end, and [`slept`](Self::slept) lists it. Concurrent sleeps do
/// not add up. Timeouts limit work that goes on in real time, so sleeps do not end them: a timeout ends when
/// [`advance`](Self::advance) has moved the clock by its length. Clones share one clock.
#[derive(Clone, Debug, Default)]
pub struct TestClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    start: Option<Timestamp>,
    elapsed: Duration,
    /// The sum of all calls of `advance`.
    advanced: Duration,
    slept: Vec<Duration>,
    next: u64,
    /// Timeouts by when they end, in terms of `advanced`, with who waits.
    waiting: BTreeMap<(Duration, u64), Option<Waker>>,
}

impl TestClock {
    /// A clock at midnight (UTC) of the first of January 2024.
    pub fn new() -> Self {
        Self::default()
    }

    /// A clock at a moment.
    pub fn at(now: Timestamp) -> Self {
        let clock = Self::new();
        clock.state().start = Some(now);
        clock
    }

    /// Moves the clock, and ends the timeouts that are due.
    pub fn advance(&self, duration: Duration) {
        let due: Vec<_> = {
            let mut state = self.state();
            state.elapsed = state.elapsed.saturating_add(duration);
            state.advanced = state.advanced.saturating_add(duration);
            let limit = (state.advanced, u64::MAX);
            state.waiting.range_mut(..=limit).filter_map(|(_, waker)| waker.take()).collect()
        };
        // Woken without the lock, because a task may use the clock at once.
        due.into_iter().for_each(Waker::wake);
    }

    /// Every sleep so far, in the order of their starts.
    pub fn slept(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    /// The time of this clock since it was made.
    pub fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    /// The number of running timeouts.
    pub fn timeouts(&self) -> usize {
        self.state().waiting.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for TestClock {
    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn now(&self) -> Timestamp {
        let state = self.state();
        let start = state.start.unwrap_or(START);
        let elapsed = SignedDuration::try_from(state.elapsed).unwrap_or(SignedDuration::MAX);
        start.saturating_add(elapsed).unwrap_or(Timestamp::MAX)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let end = clock.elapsed().saturating_add(duration);
        Box::pin(async move {
            clock.state().slept.push(duration);
            let_others_begin().await;
            let mut state = clock.state();
            state.elapsed = state.elapsed.max(end);
        })
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        let key = (state.advanced.saturating_add(duration), state.next);
        state.next = state.next.wrapping_add(1);
        state.waiting.insert(key, None);
        Box::pin(Timeout { clock: self.clone(), key })
    }
}

/// Yields once, so that concurrent sleeps begin before the clock moves.
pub(super) async fn let_others_begin() {
    let mut begun = false;
    poll_fn(|context| {
        if mem::replace(&mut begun, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// 2024-01-01T00:00:00Z
const START: Timestamp = Timestamp::constant(1_704_067_200, 0);

struct Timeout {
    clock: TestClock,
    key: (Duration, u64),
}

impl Future for Timeout {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.advanced >= self.key.0 {
            return Poll::Ready(());
        }
        let before = state.waiting.insert(self.key, Some(context.waker().clone()));
        drop(state);
        drop(before);
        Poll::Pending
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        let waker = self.clock.state().waiting.remove(&self.key);
        mem::drop(waker);
    }
}
