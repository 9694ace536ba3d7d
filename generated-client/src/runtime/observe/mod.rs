//! Telling others what calls do: for metrics and logs.

use std::time::Duration;

use http::{Method, StatusCode};

use super::drift::Drift;
use super::error::ErrorKind;

/// Is told what happens to each call of a client.
///
/// It is called on the task that makes the call, so it must not block. Closures over [`Event`] are observers.
pub trait Observer: Send + Sync + 'static {
    /// Something happened to a call.
    fn observe(&self, call: &Call<'_>, event: &Event);
}

impl<F: Fn(&Call<'_>, &Event) + Send + Sync + 'static> Observer for F {
    fn observe(&self, call: &Call<'_>, event: &Event) {
        self(call, event);
    }
}

/// Which call it happened to. No values: what is here has no more variety than the description and the templates of calls
/// by hand, so it is fit for labels of metrics.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Call<'a> {
    /// The group and the operation's id, for example `Customers.getCustomerById`; `raw` for one without an operation,
    /// `download` for a link.
    pub operation: &'a str,
    /// The method.
    pub method: &'a Method,
    /// The path, with its parameters in braces; `{url}` for a link.
    pub path_template: &'a str,
}

/// What happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The call waits before it sends the request.
    #[non_exhaustive]
    Wait {
        /// Which attempt comes after it; the first is 1.
        attempt: u32,
        /// How long.
        duration: Duration,
        /// Why.
        reason: WaitReason,
    },
    /// An attempt ended.
    #[non_exhaustive]
    Attempt {
        /// Which one; the first is 1.
        attempt: u32,
        /// From sending the request to the end of the response.
        duration: Duration,
        /// The status, if a response came.
        status: Option<StatusCode>,
        /// What went wrong, if something did.
        error: Option<ErrorKind>,
    },
    /// The call ended. What its body means is read after this, see [`Undecodable`](Self::Undecodable).
    #[non_exhaustive]
    End {
        /// How often the request was sent.
        attempts: u32,
        /// Of the whole call, waiting included.
        duration: Duration,
        /// The status of the last response, if there was one.
        status: Option<StatusCode>,
        /// Why the call failed, if it did.
        error: Option<ErrorKind>,
    },
    /// The call had succeeded, but its body could not be read. It comes after [`End`](Self::End).
    #[non_exhaustive]
    Undecodable {
        /// The status, one of success.
        status: StatusCode,
    },
    /// The answer is not as the description says; each such place once for a client. Only for clients that have
    /// [`on_drift`](crate::runtime::ClientBuilder::on_drift). It comes after [`End`](Self::End), and before
    /// [`Undecodable`](Self::Undecodable).
    Drift(Drift),
    /// The caller dropped the call before it ended. A request may have left.
    #[non_exhaustive]
    Cancelled {
        /// Of the call until then, waiting included.
        duration: Duration,
    },
}

/// Why a call waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// The last attempt failed and another one follows.
    Retry,
    /// The limiter has no room yet.
    Limit,
}
