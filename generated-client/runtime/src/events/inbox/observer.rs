//! Observers of deliveries, for metrics and logs.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::answer::Busy;
use crate::events::rejected::Reason;
use crate::wire::explain::Misfit;

/// Receives what happens to each delivery of an [`Inbox`](super::Inbox).
///
/// It is called on the task of the delivery, so it must not block. Closures that take an [`InboxEvent`] are observers.
pub trait InboxObserver: Send + Sync + 'static {
    /// Called for each event.
    fn observe(&self, event: &InboxEvent<'_>);
}

impl<F: Fn(&InboxEvent<'_>) + Send + Sync + 'static> InboxObserver for F {
    fn observe(&self, event: &InboxEvent<'_>) {
        self(event);
    }
}

/// What happens to a delivery. It has nothing of keys and bodies; texts are labels of a small set.
///
/// `kind` is the type of the event, see [`Event::kind`](crate::events::Event::kind); `other` for a delivery that was not
/// read, because the inbox is closed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum InboxEvent<'a> {
    /// A delivery came. One of `Refused`, `Doubled`, `Busy` and `Queued` follows, unless its body never comes.
    Received,
    /// The delivery is refused.
    #[non_exhaustive]
    Refused {
        /// Why.
        reason: Reason,
        /// The status of the answer.
        status: StatusCode,
        /// The places of the body that are not as described, without their values, if that is the reason.
        misfits: &'a [Misfit],
    },
    /// The delivery was accepted before. After `Queued`: its claim lapsed while it waited, and its double is handled.
    #[non_exhaustive]
    Doubled {
        /// The type of the event.
        kind: &'static str,
    },
    /// The delivery is not accepted now.
    #[non_exhaustive]
    Busy {
        /// The type of the event.
        kind: &'static str,
        /// Why.
        reason: Busy,
    },
    /// The delivery is accepted.
    #[non_exhaustive]
    Queued {
        /// The type of the event.
        kind: &'static str,
        /// The number of deliveries that wait or have a place reserved, this one included.
        depth: usize,
    },
    /// The handler begins.
    #[non_exhaustive]
    Started {
        /// The type of the event.
        kind: &'static str,
        /// How long the delivery waited.
        waited: Duration,
    },
    /// The handler succeeded.
    #[non_exhaustive]
    Handled {
        /// The type of the event.
        kind: &'static str,
        /// How long the handler took.
        duration: Duration,
    },
    /// The handler failed. The delivery is forgotten, so that the sender's next attempt is a new one.
    #[non_exhaustive]
    Failed {
        /// The type of the event.
        kind: &'static str,
        /// How long the handler took.
        duration: Duration,
        /// Why.
        failure: Failure<'a>,
    },
    /// The memory of deliveries could not keep or forget one that was handled, or failed.
    #[non_exhaustive]
    Unmarked {
        /// The type of the event.
        kind: &'static str,
    },
}

/// Why a delivery was not handled.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Failure<'a> {
    /// The handler's error. Its text is that of the application.
    Error(&'a (dyn std::error::Error + Send + Sync + 'static)),
    /// The handler panicked.
    Panic,
    /// The inbox was shut down before the handler began or came to its end.
    Abandoned,
}

impl Failure<'_> {
    /// The label of metrics.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Error(_) => "error",
            Self::Panic => "panic",
            Self::Abandoned => "abandoned",
        }
    }
}

/// Does not show the handler's error, which may have parts of the event.
impl fmt::Debug for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
