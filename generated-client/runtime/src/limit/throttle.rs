//! Pauses after a 429 without `Retry-After`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::Account;

/// The pause after the first 429.
const SHORTEST: Duration = Duration::from_millis(500);

/// Consecutive 429s by account and operation.
///
/// The pauses double, so that an API that throttles for a minute gets only a handful of requests in it, and one that
/// recovers at once is asked again soon.
pub(crate) struct Throttle {
    longest: Duration,
    /// Whether any operation is throttled, so that successful calls need not take the lock.
    any: AtomicBool,
    /// Few, because an API rarely throttles.
    counts: Mutex<Vec<(Account, String, u32)>>,
}

impl Throttle {
    /// Pauses are no longer than this.
    pub(crate) fn new(longest: Duration) -> Self {
        Self { longest, any: AtomicBool::new(false), counts: Mutex::default() }
    }

    /// Counts a 429 and yields the pause after it.
    pub(crate) fn next_pause(&self, account: Account, operation: &str) -> Duration {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let found = counts.iter_mut().find(|(whose, known, _)| *whose == account && known == operation);
        let before = match found {
            Some((.., count)) => std::mem::replace(count, count.saturating_add(1)),
            None => {
                counts.push((account, operation.to_owned(), 1));
                0
            }
        };
        let pause = SHORTEST.saturating_mul(1 << before.min(20));
        self.any.store(true, Ordering::Relaxed);
        pause.min(self.longest)
    }

    /// Ends the series of an operation that has answered.
    pub(crate) fn reset(&self, account: Account, operation: impl FnOnce() -> Option<String>) {
        if !self.any.load(Ordering::Relaxed) {
            return;
        }
        let Some(operation) = operation() else { return };
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.retain(|(whose, known, _)| *whose != account || *known != operation);
        self.any.store(!counts.is_empty(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_until_a_success() {
        let throttle = Throttle::new(Duration::from_secs(60));
        let pauses: Vec<_> = (0..9).map(|_| throttle.next_pause(Account::NONE, "a").as_millis()).collect();
        assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000]);
        assert_eq!(throttle.next_pause(Account::NONE, "b"), SHORTEST);
        throttle.reset(Account::NONE, || Some("a".to_owned()));
        assert_eq!(throttle.next_pause(Account::NONE, "a"), SHORTEST);
        assert_eq!(throttle.next_pause(Account::NONE, "b"), 2 * SHORTEST);
        throttle.reset(Account::NONE, || Some("a".to_owned()));
        throttle.reset(Account::NONE, || Some("b".to_owned()));
        throttle.reset(Account::NONE, || unreachable!("nobody refuses"));
    }
}
