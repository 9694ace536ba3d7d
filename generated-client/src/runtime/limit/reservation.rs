//! A reservation that a request has, until it has left.

use std::sync::Arc;
use std::time::Duration;

use super::{Ask, Limiter};
use crate::runtime::transport::Progress;

/// A reservation that goes back if its request does not leave, however that comes: the call is dropped, it fails before, or no
/// connection comes about.
pub(crate) struct Reservation {
    limiter: Arc<dyn Limiter>,
    operation: String,
    now: Duration,
    most: Duration,
    id: u64,
    wait: Duration,
    state: State,
}

enum State {
    /// Its request has not left.
    Unused,
    /// Its request is on its way.
    Leaving(Arc<Progress>),
    /// Its request may have left.
    Used,
}

impl Reservation {
    /// The reservation that was granted to this ask.
    pub(crate) fn new(limiter: &Arc<dyn Limiter>, ask: Ask<'_>, wait: Duration) -> Self {
        let Ask { operation, now, most, id } = ask;
        let limiter = Arc::clone(limiter);
        Self { limiter, operation: operation.to_owned(), now, most, id, wait, state: State::Unused }
    }

    /// The request is on its way, and that tells whether it has left.
    pub(crate) fn leave(&mut self, progress: &Arc<Progress>) {
        self.state = State::Leaving(Arc::clone(progress));
    }

    /// Says whether the request may have left.
    pub(crate) fn end(mut self, used: bool) {
        self.state = if used { State::Used } else { State::Unused };
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let unused = match &self.state {
            State::Unused => true,
            State::Leaving(progress) => progress.is_unsent(1),
            State::Used => false,
        };
        if unused {
            let Self { now, most, id, .. } = *self;
            self.limiter.release(Ask { operation: &self.operation, now, most, id }, self.wait);
        }
    }
}
