//! What waits to be recorded.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::tally::Answer;

/// The greatest number of answers that wait.
const MOST_ANSWERS: usize = 1024;

/// The greatest number of bytes that wait, which stay in memory longer because of it.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The queue between calls, which add answers, and the recording thread, which takes them.
///
/// A channel of the standard library is generic, and would be compiled here in all of its three kinds.
#[derive(Default)]
pub(super) struct Waiting {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    answers: VecDeque<Answer>,
    /// Bytes of these answers.
    bytes: usize,
    /// The number of answers that there was no room for.
    dropped: u64,
    /// Whether there are no more calls.
    is_closed: bool,
    /// Whether the recording thread has ended.
    is_over: bool,
}

/// What the recording thread is told.
pub(super) enum Next {
    Answer(Answer),
    /// No answer came in time.
    Late,
    /// All answers were taken, and there are no more calls.
    End,
}

impl Waiting {
    /// Nothing here panics while it holds the lock, and a record may be incomplete anyway.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an answer. One that there is no room for is only counted.
    pub(super) fn add(&self, answer: Answer) {
        let mut state = self.state();
        let bytes = state.bytes.saturating_add(answer.body.len());
        if state.is_over || bytes > MOST_BYTES || state.answers.len() >= MOST_ANSWERS {
            state.dropped = state.dropped.saturating_add(1);
        } else {
            state.bytes = bytes;
            state.answers.push_back(answer);
            self.changed.notify_all();
        }
    }

    /// The next answer, if it comes before this time.
    pub(super) fn next(&self, due: Option<Instant>) -> Next {
        let mut state = self.state();
        loop {
            if let Some(answer) = state.answers.pop_front() {
                state.bytes = state.bytes.saturating_sub(answer.body.len());
                return Next::Answer(answer);
            }
            if state.is_closed {
                return Next::End;
            }
            let left = due.map(|due| due.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return Next::Late;
            }
            state = self.wait(state, left);
        }
    }

    /// The number of answers that there was no room for.
    pub(super) fn dropped(&self) -> u64 {
        self.state().dropped
    }

    /// Tells that there are no more calls, and waits until the recording thread has ended, at most for this time.
    pub(super) fn close(&self, longest: Duration) {
        let mut state = self.state();
        state.is_closed = true;
        self.changed.notify_all();
        let due = Instant::now() + longest;
        while !state.is_over {
            let left = due.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.wait(state, Some(left));
        }
    }

    /// Waits for a change, or less.
    fn wait<'a>(&self, state: MutexGuard<'a, State>, longest: Option<Duration>) -> MutexGuard<'a, State> {
        match longest {
            Some(longest) => self.changed.wait_timeout(state, longest).unwrap_or_else(PoisonError::into_inner).0,
            None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Tells that the recording thread has ended: answers are only counted from now on.
    pub(super) fn end(&self) {
        let mut state = self.state();
        state.is_over = true;
        state.answers.clear();
        self.changed.notify_all();
    }
}
