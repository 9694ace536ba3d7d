//! The clock of a mock's clients.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::clock::let_others_begin;
use crate::clock::{Clock, SystemClock};
use crate::future::BoxFuture;

/// A clock that skips every wait, so that tests need not wait for retries. It moves to the end of a wait, so that
/// concurrent waits do not add up. Timeouts last as long as in reality, because answers take real time too.
#[derive(Clone, Debug, Default)]
pub(super) struct ImpatientClock {
    system: SystemClock,
    skipped: Arc<Mutex<Duration>>,
}

impl ImpatientClock {
    pub(super) fn skipped(&self) -> Duration {
        *self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ImpatientClock {
    fn elapsed(&self) -> Duration {
        self.system.elapsed().saturating_add(self.skipped())
    }

    fn now(&self) -> Timestamp {
        let skipped = SignedDuration::try_from(self.skipped()).unwrap_or(SignedDuration::MAX);
        self.system.now().saturating_add(skipped).unwrap_or(Timestamp::MAX)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let end = clock.elapsed().saturating_add(duration);
        Box::pin(async move {
            let_others_begin().await;
            let missing = end.saturating_sub(clock.system.elapsed());
            let mut skipped = clock.skipped.lock().unwrap_or_else(PoisonError::into_inner);
            *skipped = missing.max(*skipped);
        })
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.system.timeout(duration)
    }
}
