//! What a mock expects, and what it was asked.

use std::panic::Location;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::call::Call;
use super::expect::Times;
use super::pattern::Pattern;
use super::report::{self, Unexpected};
use crate::runtime::description::Description;

/// What a mock, its server, its clients and its expectations share.
pub(crate) struct Registry {
    pub(super) description: &'static Description,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) expected: Vec<Expected>,
    pub(super) calls: Vec<Call>,
    pub(super) unexpected: Vec<Unexpected>,
}

/// An expectation.
pub(super) struct Expected {
    pub(super) pattern: Pattern,
    pub(super) answer: Answer,
    pub(super) times: Times,
    /// How many calls it has answered.
    pub(super) made: usize,
    /// Where the test says it.
    pub(super) place: &'static Location<'static>,
}

impl Expected {
    /// Whether it has answered as many calls as it may.
    pub(super) fn is_used_up(&self) -> bool {
        self.made >= self.times.most
    }
}

impl Registry {
    pub(super) fn new(description: &'static Description) -> Self {
        Self { description, state: Mutex::default() }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an expectation; yields its index.
    pub(super) fn expect(&self, expected: Expected) -> usize {
        let mut state = self.state();
        state.expected.push(expected);
        state.expected.len().saturating_sub(1)
    }

    /// The answer to a call.
    pub(super) fn answer(&self, call: Call) -> Answer {
        let mut state = self.state();
        state.calls.push(call.clone());
        let matching = state.expected.iter_mut().find(|expected| {
            // One that must never be called stays to say so.
            let counts = !expected.is_used_up() || expected.times.most == 0;
            counts && expected.pattern.is_about(&call) && expected.pattern.differences(&call).is_empty()
        });
        if let Some(expected) = matching
            && expected.times.most > 0
        {
            expected.made = expected.made.saturating_add(1);
            return expected.answer.clone();
        }
        let unexpected = Unexpected::new(&state.expected, call);
        let answer = report::answer(self.description, &unexpected);
        state.unexpected.push(unexpected);
        answer
    }

    /// What is wrong with the calls so far, if anything.
    pub(super) fn report(&self) -> Option<String> {
        report::text(self.description, &self.state())
    }
}
