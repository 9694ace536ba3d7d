//! The number of retries that a client may spend, as a token bucket.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::limit::Account;

/// The price of a retry in tokens; a success gives back one token.
const COST: u32 = 5;

/// The number of budgets at which those that nobody uses are forgotten for the first time.
const CROWD: usize = 64;

/// The budgets of a family of clients: one for each account.
#[derive(Debug)]
pub(crate) struct RetryBudgets {
    retries: u32,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// Sorted by account.
    budgets: Vec<(Account, Arc<RetryBudget>)>,
    /// The number of budgets at which those that nobody uses are forgotten next.
    crowd: usize,
}

impl RetryBudgets {
    /// Each account may spend this many retries.
    pub(crate) fn new(retries: u32) -> Self {
        Self { retries, known: Mutex::new(Known { budgets: Vec::new(), crowd: CROWD }) }
    }

    /// The budget of an account. A client of the same account may have spent some of it.
    pub(crate) fn of(&self, account: Account) -> Arc<RetryBudget> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.budgets.len() >= known.crowd {
            // A full budget that nobody has is as good as a new one.
            known.budgets.retain(|(_, budget)| Arc::strong_count(budget) > 1 || !budget.is_full());
            known.crowd = CROWD.max(known.budgets.len().saturating_mul(2));
        }
        let budgets = &mut known.budgets;
        let index = budgets.partition_point(|(other, _)| *other < account);
        match budgets.get(index).filter(|(other, _)| *other == account) {
            Some((_, budget)) => Arc::clone(budget),
            None => {
                let budget = Arc::new(RetryBudget::new(self.retries));
                budgets.insert(index, (account, Arc::clone(&budget)));
                budget
            }
        }
    }
}

/// The retries that the clients of an account have left. When everything fails, retries only add to the load. So a client
/// without retries makes each call once, until calls succeed again.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
    most: u32,
}

impl RetryBudget {
    /// A full budget.
    fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self { tokens: AtomicU32::new(most), most }
    }

    fn is_full(&self) -> bool {
        self.tokens.load(Ordering::Relaxed) >= self.most
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        let take = |tokens: u32| tokens.checked_sub(COST);
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Gives a token back: the API has answered, even if the answer is an error of the caller.
    pub(crate) fn on_success(&self) {
        // The budget is nearly always full. Without a write, other threads are not disturbed.
        if !self.is_full() {
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

    #[test]
    fn accounts_have_budgets_of_their_own_which_are_kept_while_they_matter() {
        let budgets = RetryBudgets::new(1);
        let [spent, other] = [b"a", b"b"].map(|key| Account::of([&key[..]]));
        assert!(budgets.of(spent).take() && !budgets.of(spent).take() && budgets.of(other).take());
        let held = budgets.of(Account::of([&b"held"[..]]));
        for number in 0..10_000u32 {
            budgets.of(Account::of([&number.to_le_bytes()[..]]));
        }
        assert!(budgets.known.lock().unwrap().budgets.len() <= CROWD);
        assert!(!budgets.of(spent).take(), "a budget that was spent is not forgotten");
        assert!(Arc::ptr_eq(&held, &budgets.of(Account::of([&b"held"[..]]))));
    }
}
