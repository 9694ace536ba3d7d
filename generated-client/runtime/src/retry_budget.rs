//! The number of retries that a client may spend, as a token bucket.

use std::sync::atomic::{AtomicU32, Ordering};

/// The price of a retry in tokens; a success gives back one token.
const COST: u32 = 5;

/// The retries that a client and its clones have left. When everything fails, retries only add to the load. So a client
/// without retries makes each call once, until calls succeed again.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
    most: u32,
}

impl RetryBudget {
    /// A full budget.
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self { tokens: AtomicU32::new(most), most }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        let take = |tokens: u32| tokens.checked_sub(COST);
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Gives a token back: the API has answered, even if the answer is an error of the caller.
    pub(crate) fn on_success(&self) {
        // The budget is nearly always full. Without a write, other threads are not disturbed.
        if self.tokens.load(Ordering::Relaxed) < self.most {
            let give = |tokens: u32| (tokens < self.most).then_some(tokens.saturating_add(1));
            let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_successes_give_one_retry() {
        let budget = RetryBudget::new(2);
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
        for _ in 0..4 {
            budget.on_success();
        }
        assert!(!budget.take());
        budget.on_success();
        assert_eq!([budget.take(), budget.take()], [true, false]);
    }

    #[test]
    fn the_budget_never_exceeds_its_start() {
        let budget = RetryBudget::new(1);
        for _ in 0..100 {
            budget.on_success();
        }
        assert_eq!([budget.take(), budget.take()], [true, false]);
        assert!(!RetryBudget::new(0).take());
    }
}
