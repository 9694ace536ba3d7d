//! Whether a thread may wait.

use std::cell::Cell;
use std::task::{Context, Poll, Waker};

use tokio::runtime::Handle;
use tokio::task::coop;

use crate::error::Error;

/// More than the units of work that Tokio grants a task before it has to yield.
const MORE_THAN_A_TASK_HAS: u32 = 1_024;

thread_local! {
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
}

/// The sign that this thread waits for a call. Its drop ends the wait.
pub(super) struct Waiting(());

impl Waiting {
    /// Begins a wait, unless it would stop the asynchronous tasks of this thread, or those that it waits for already.
    pub(super) fn begin() -> Result<Self, Error> {
        // The functions that a call uses, such as observers, are called while this thread waits for it.
        if IS_WAITING.get() || runs_tasks() {
            return Err(Error::configuration(
                "a blocking call would stop the asynchronous tasks of this thread: await the call, or make it in \
                 `tokio::task::spawn_blocking`",
            ));
        }
        IS_WAITING.set(true);
        Ok(Self(()))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        IS_WAITING.set(false);
    }
}

/// Whether this code is part of a future that Tokio runs.
///
/// A handle of a runtime is no sign of it: threads of `spawn_blocking` have one, and they may wait. But everything that
/// Tokio runs has a budget, and what may wait has none.
fn runs_tasks() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    // Gives the budget back when it is dropped.
    let Poll::Ready(_whole) = coop::poll_proceed(&mut context) else { return true };
    (0..MORE_THAN_A_TASK_HAS).any(|_| match coop::poll_proceed(&mut context) {
        Poll::Ready(unit) => {
            unit.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
