//! Observers of calls, for metrics and logs.

mod labels;

use std::time::Duration;

use http::{Method, StatusCode};

pub use self::labels::status_class;
use super::drift::Drift;
use super::error::ErrorKind;

/// Receives the events of each call of a client.
///
/// It is called on the task of the call, so it must not block. Closures that take a [`CallInfo`] and an [`Event`] are
/// observers.
pub trait Observer: Send + Sync + 'static {
    /// Called for each event of a call.
    fn observe(&self, call: &CallInfo<'_>, event: &Event);
}

impl<F: Fn(&CallInfo<'_>, &Event) + Send + Sync + 'static> Observer for F {
    fn observe(&self, call: &CallInfo<'_>, event: &Event) {
        self(call, event);
    }
}

/// The call that an event belongs to. It contains no values of parameters: its texts come from the description and from
/// the templates of calls by hand.
///
/// Labels of metrics are `&'static str` and few: [`operation`](Self::operation), [`method_label`](Self::method_label),
/// [`route`](Self::route), and [`Event::outcome`] or [`status_class`] for what became of the call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallInfo<'a> {
    /// The group and the operation's id, for example `Customers.getCustomerById`; `raw` for a call by hand, `download`
    /// for a link.
    pub operation: &'static str,
    /// The method.
    pub method: &'a Method,
    /// The path, with its parameters in braces; `{url}` for a link.
    pub path_template: &'a str,
    route: &'static str,
}

/// An event of a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The call waits before it sends a request.
    #[non_exhaustive]
    Wait {
        /// The number of the attempt after the wait; the first is 1.
        attempt: u32,
        /// The length of the wait.
        duration: Duration,
        /// The reason of the wait.
        reason: WaitReason,
    },
    /// An attempt ended.
    #[non_exhaustive]
    Attempt {
        /// The number of the attempt; the first is 1.
        attempt: u32,
        /// The time from sending the request to the end of the response.
        duration: Duration,
        /// The status, if a response came.
        status: Option<StatusCode>,
        /// The kind of the error, if the attempt failed.
        error: Option<ErrorKind>,
    },
    /// The call ended. The body is decoded after this event, see [`Undecodable`](Self::Undecodable).
    #[non_exhaustive]
    End {
        /// The number of attempts.
        attempts: u32,
        /// The time of the whole call, waits included.
        duration: Duration,
        /// The status of the last response, if there was one.
        status: Option<StatusCode>,
        /// The kind of the error, if the call failed.
        error: Option<ErrorKind>,
    },
    /// The call succeeded, but its body could not be read. This event comes after [`End`](Self::End).
    #[non_exhaustive]
    Undecodable {
        /// The status, from 200 to 299.
        status: StatusCode,
    },
    /// The answer differs from the description; each difference is reported once for a client. Only for clients with
    /// [`on_drift`](crate::ClientBuilder::on_drift). This event comes after [`End`](Self::End) and before
    /// [`Undecodable`](Self::Undecodable).
    Drift(Drift),
    /// A stream of items ended. [`End`](Self::End) came with the head of its answer, once for each call that the stream
    /// has made; a stream without an answer has no other end than that.
    #[non_exhaustive]
    StreamEnd {
        /// The number of items that came, with those that could not be read.
        items: u64,
        /// The number of calls that were answered: one, and one for each reconnection.
        calls: u32,
        /// The time since the first of these answers began.
        duration: Duration,
        /// The status of the last answer.
        status: StatusCode,
        /// The kind of the error, if the stream failed.
        error: Option<ErrorKind>,
        /// Whether the caller dropped the stream before its end.
        is_cancelled: bool,
    },
    /// The caller dropped the call before it ended. A request may have been sent.
    #[non_exhaustive]
    Cancelled {
        /// The time until then, waits included.
        duration: Duration,
    },
}

/// The reason of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// The last attempt failed, and another one follows.
    Retry,
    /// The rate limit does not allow the request yet.
    Limit,
    /// A stream of events broke, and another call goes on from there.
    Reconnect,
}
