//! The clock of a mock's clients.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::clock::let_others_begin;
use crate::runtime::clock::{Clock, SystemClock};
use crate::runtime::future::BoxFuture;

/// A clock that passes over every wait, as if the time had gone by: nobody has to wait until a test tries again. It moves
/// on to where a wait ends, so that waits that go on at the same time do not add up. Timeouts last as long as they do, for the answer that they wait for takes its time too.
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
