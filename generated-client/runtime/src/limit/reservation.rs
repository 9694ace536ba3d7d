//! Reservations: slots of requests that are not sent yet.

use std::sync::Arc;
use std::time::Duration;

use super::{Account, AcquireRequest, Limiter};
use crate::transport::Progress;

/// A slot that is given back on drop if its request was not sent: the call was dropped or failed before, or no
/// connection could be made.
pub(crate) struct Reservation {
    limiter: Arc<dyn Limiter>,
    account: Account,
    operation: String,
    now: Duration,
    most: Duration,
    id: u64,
    wait: Duration,
    state: State,
}

enum State {
    /// The request has not been sent.
    Unused,
    /// The request was handed to the transport.
    Leaving(Arc<Progress>),
    /// The request may have been sent.
    Used,
}

impl Reservation {
    /// The slot that was granted.
    pub(crate) fn new(limiter: &Arc<dyn Limiter>, request: AcquireRequest<'_>, wait: Duration) -> Self {
        let AcquireRequest { account, operation, now, most, id } = request;
        let limiter = Arc::clone(limiter);
        Self { limiter, account, operation: operation.to_owned(), now, most, id, wait, state: State::Unused }
    }

    /// The request was handed to the transport. `progress` tells whether it was sent.
    pub(crate) fn leave(&mut self, progress: &Arc<Progress>) {
        self.state = State::Leaving(Arc::clone(progress));
    }

    /// Ends the reservation. `used` tells whether the request may have been sent.
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
            let Self { account, now, most, id, .. } = *self;
            let request = AcquireRequest { account, operation: &self.operation, now, most, id };
            self.limiter.release(request, self.wait);
        }
    }
}
