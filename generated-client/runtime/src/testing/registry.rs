//! The expectations and calls of a mock.

use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::call::ReceivedCall;
use super::matcher::Matcher;
use super::times::Times;
use super::verification::{self, Unexpected};
use crate::clock::Clock;
use crate::description::Description;

/// State that a mock, its server, its clients and its expectations share.
pub(crate) struct Registry {
    pub(super) description: &'static Description,
    state: Mutex<State>,
    /// The clock that a client of the mock was given last.
    clock: Mutex<Option<Arc<dyn Clock>>>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) expected: Vec<Expected>,
    pub(super) calls: Vec<ReceivedCall>,
    pub(super) unexpected: Vec<Unexpected>,
}

/// An expectation.
#[derive(Clone)]
pub(super) struct Expected {
    pub(super) matcher: Arc<Matcher>,
    pub(super) answer: Answer,
    pub(super) times: Times,
    /// The number of calls that it has answered.
    pub(super) made: usize,
    /// The line of the test that made it.
    pub(super) location: &'static Location<'static>,
}

impl Expected {
    /// The matcher, to change it. Calls in progress may still be compared with the old one.
    pub(super) fn matcher_mut(&mut self) -> &mut Matcher {
        Arc::make_mut(&mut self.matcher)
    }

    /// Whether it can still match calls. An expectation of no calls stays active, to report calls.
    fn counts(&self) -> bool {
        !self.is_used_up() || self.times.most == 0
    }

    /// Whether it has answered as many calls as it may.
    pub(super) fn is_used_up(&self) -> bool {
        self.made >= self.times.most
    }
}

impl Registry {
    pub(super) fn new(description: &'static Description) -> Self {
        Self { description, state: Mutex::default(), clock: Mutex::default() }
    }

    /// Counts pauses of answers by this clock.
    pub(crate) fn set_clock(&self, clock: Arc<dyn Clock>) {
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some(clock);
    }

    /// The clock by which pauses of answers are counted, unless they are skipped.
    pub(super) fn clock(&self) -> Option<Arc<dyn Clock>> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).clone()
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
    ///
    /// Conditions of tests run on a copy without the lock, because they may ask the mock for its calls.
    pub(super) fn answer(&self, call: ReceivedCall) -> Answer {
        self.state().calls.push(call.clone());
        loop {
            let expected = self.state().expected.clone();
            let Some(index) = choose(&expected, &call) else { return self.refuse(&expected, call) };
            match self.state().expected.get_mut(index) {
                Some(Expected { times: Times { most: 0, .. }, .. }) => {}
                Some(chosen) if !chosen.is_used_up() => {
                    chosen.made = chosen.made.saturating_add(1);
                    return chosen.answer.clone();
                }
                // Other calls used it up meanwhile.
                _ => continue,
            }
            return self.refuse(&expected, call);
        }
    }

    /// The answer to an unexpected call.
    fn refuse(&self, expected: &[Expected], call: ReceivedCall) -> Answer {
        let unexpected = Unexpected::new(expected, call);
        let answer = verification::answer(self.description, &unexpected);
        self.state().unexpected.push(unexpected);
        answer
    }

    /// A report of unexpected and missing calls, if there are any.
    pub(super) fn report(&self) -> Option<String> {
        verification::text(self.description, &self.state())
    }
}

/// The expectation that answers a call: the first of those with the most specific path.
fn choose(expected: &[Expected], call: &ReceivedCall) -> Option<usize> {
    let about = |(_, expected): &(usize, &Expected)| expected.counts() && expected.matcher.is_about(call);
    let mut about: Vec<_> = expected.iter().enumerate().filter(about).collect();
    about.sort_by_cached_key(|(_, expected)| expected.matcher.specificity());
    about.into_iter().find(|(_, expected)| expected.matcher.differences(call).is_empty()).map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use std::sync::Weak;
    use std::sync::atomic::{AtomicBool, Ordering};

    use bytes::Bytes;
    use http::{Method, StatusCode};

    use super::super::matcher::Condition;
    use super::*;
    use crate::call_target::CallTarget;
    use crate::description::OperationInfo;
    use crate::request_parts::RequestParts;

    static API: Description = Description {
        title: "A",
        version: "1",
        sha256: "",
        sdk: "some-sdk/0.1.0",
        env_prefix: "A",
        servers: &[],
        schemes: &[],
        error: None,
        rate_limit: None,
        constraints: &[],
    };
    static VAGUE: OperationInfo = OperationInfo::new(&API, "G", "vague", Method::GET, "/{a}/{b}");
    static FIRST: OperationInfo = OperationInfo::new(&API, "G", "first", Method::GET, "/x/{b}");
    static SECOND: OperationInfo = OperationInfo::new(&API, "G", "second", Method::GET, "/{a}/y");
    static EXACT: OperationInfo = OperationInfo::new(&API, "G", "exact", Method::GET, "/x/y");

    fn expect(
        registry: &Registry,
        info: &'static OperationInfo,
        status: u16,
        most: usize,
        condition: Option<Condition>,
    ) {
        let mut parts = RequestParts::default();
        parts.path("a", &0);
        parts.path("b", &0);
        let mut matcher = Matcher::new(&CallTarget::Operation(info), parts).unwrap();
        matcher.any_path = true;
        if let Some(condition) = condition {
            matcher.add_condition(condition);
        }
        let answer = Answer::reply(status, None, "").unwrap();
        let times = Times { least: 0, most };
        let location = Location::caller();
        registry.expect(Expected { matcher: Arc::new(matcher), answer, times, made: 0, location });
    }

    fn status(registry: &Registry, path: &str) -> u16 {
        let (parts, ()) = http::Request::get(path).body(()).unwrap().into_parts();
        match registry.answer(ReceivedCall::new(&API, parts, Bytes::new())) {
            Answer::Reply(reply) => reply.status.as_u16(),
            _ => StatusCode::IM_A_TEAPOT.as_u16(),
        }
    }

    #[test]
    fn the_most_specific_path_matches_first() {
        let registry = Registry::new(&API);
        for (info, code) in [(&VAGUE, 200), (&VAGUE, 299), (&SECOND, 201), (&FIRST, 202), (&EXACT, 203)] {
            expect(&registry, info, code, usize::MAX, None);
        }
        let statuses = ["/x/y", "/x/z", "/z/y", "/z/z"].map(|path| status(&registry, path));
        assert_eq!(statuses, [203, 202, 201, 200]);
    }

    /// The condition of the first expectation has another call use it up while it is asked.
    #[test]
    fn a_used_up_expectation_does_not_answer() {
        let registry = Arc::new(Registry::new(&API));
        let inner = Arc::new(AtomicBool::new(false));
        let condition: Condition = {
            let (registry, inner): (Weak<Registry>, _) = (Arc::downgrade(&registry), Arc::clone(&inner));
            Arc::new(move |_| {
                if !inner.swap(true, Ordering::SeqCst) {
                    assert_eq!(registry.upgrade().map(|registry| status(&registry, "/x/y")), Some(200));
                }
                true
            })
        };
        expect(&registry, &EXACT, 200, 1, Some(condition));
        expect(&registry, &EXACT, 201, 1, None);
        assert_eq!(status(&registry, "/x/y"), 201);
        assert_eq!(status(&registry, "/x/y"), 501);
        let state = registry.state();
        let made: Vec<_> = state.expected.iter().map(|expected| expected.made).collect();
        assert_eq!((made, state.calls.len(), state.unexpected.len()), (vec![1, 1], 3, 1));
    }

    #[test]
    fn threads_get_exactly_as_many_answers() {
        let registry = Registry::new(&API);
        expect(&registry, &EXACT, 200, 50, Some(Arc::new(|_| true)));
        expect(&registry, &EXACT, 201, 30, None);
        let statuses: Vec<u16> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| (0..25).map(|_| status(&registry, "/x/y")).collect::<Vec<_>>()))
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        assert_eq!((count(200), count(201), count(501)), (50, 30, 20));
    }
}
