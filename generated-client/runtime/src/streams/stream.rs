//! The items of a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderMap;

use super::info::Streamed;
use super::source::{Reconnection, Source};
use crate::call_target::CallTarget;
use crate::decode::{Decode as _, DecodeError, Reply};
use crate::error::Error;
use crate::execute::reading_item;
use crate::request::Request;

/// The items of one answer as they come, from [`Request::events`]: server-sent events, JSON lines, a JSON text sequence, or
/// parts.
///
/// The request is sent when the first item is asked for, and nothing is read that is not asked for. Call
/// [`try_next`](Self::try_next) in a loop, or use it as a [`Stream`] with combinators. If the future of `try_next` is dropped,
/// nothing is lost. The drop of the stream closes the connection.
///
/// - **Time.** The call's time limit applies up to the head of the answer. After it the stream may take any time, as long as
///   something comes within the [idle time-out](Self::idle_timeout), be it only a comment. That time begins when an item is
///   asked for and is not there, and goes on if the future that asked is dropped (`select!`). The time before, in which nobody
///   asks for items, does not count.
/// - **Errors.** A status of failure is the error of any call, after its retries. After an error, as after the end, there are
///   no more items, except for items that cannot be read in a [`lenient`](Self::lenient) stream.
/// - **Reconnections.** A stream of server-sent events that broke goes on after the last event, by its id (`Last-Event-ID`). It
///   does so only where nothing is lost and nothing done or yielded twice: the call is GET, HEAD or declared
///   [idempotent](Request::idempotent), the last event has an id, and the [retries](Request::retry) are not used up, which
///   count since the last item. Each one takes from the client's [retry budget](crate::ClientBuilder::retry_budget), as a retry
///   does. The wait before it is what the server has set (`retry`), at least 100 milliseconds, or else that of any retry. All
///   other streams end with the error; see [`stay_connected`](Self::stay_connected) and [`no_reconnect`](Self::no_reconnect).
/// - **Observers** get the events of each call up to the head of its answer, and
///   [`StreamEnd`](crate::observe::Event::StreamEnd) at the end. `on_drift` tells each location in an item once. Records have no
///   items.
#[must_use = "a stream does nothing unless it is asked for items"]
pub struct EventStream<T> {
    pub(super) source: Box<Source>,
    /// Reads an item. As a value, it is compiled only for streams that are used.
    pub(super) read: fn(&Reply) -> Result<T, DecodeError>,
    pub(super) is_lenient: bool,
}

impl<T> EventStream<T> {
    pub(super) fn new<Op: Streamed<Item = T>>(request: Request<Op>) -> Self {
        let target = CallTarget::Operation(const { &Op::INFO });
        let Request { client, parts, options, .. } = request.asking_for_stream();
        let source = Source::new(client, target, parts, options, const { &Op::STREAM });
        Self { source: Box::new(source), read: Op::ItemBody::decode, is_lenient: false }
    }

    /// Sets the longest time in which nothing comes although an item is asked for. After it, the stream has broken. The
    /// default is the [`stall_timeout`](crate::ClientBuilder::stall_timeout) of the request or the client;
    /// `Duration::MAX` is no limit.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.source.idle = timeout;
        self
    }

    /// Sets the size in bytes of the largest item, decompressed. A larger one ends the stream with an error of kind
    /// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge). The default is 16 MiB, or the client's
    /// [`max_body_size`](crate::ClientBuilder::max_body_size) if that is less. The whole stream may have any size.
    pub fn max_item_size(mut self, bytes: usize) -> Self {
        self.source.most = bytes;
        self
    }

    /// Goes on after an item that cannot be read. The stream yields an error for such an item, of kind
    /// [`Decode`](crate::ErrorKind::Decode), which has its text ([`Error::item`]), and then the items after it. An error
    /// without such a text ends the stream as ever.
    pub fn lenient(mut self) -> Self {
        self.is_lenient = true;
        self
    }

    /// Begins after the event with this id, which [`position`](Self::position) gave earlier. It is sent as
    /// `Last-Event-ID`.
    #[doc(alias = "last_event_id")]
    pub fn resume(mut self, id: impl AsRef<str>) -> Self {
        self.source.resume(id.as_ref());
        self
    }

    /// The id of the last event, to give to [`resume`](Self::resume) later, so that no event is missed; `None` if no event
    /// had an id. Events without an id that came after it come again then.
    #[doc(alias = "last_event_id")]
    pub fn position(&self) -> Option<&str> {
        Some(self.source.last_id.as_str()).filter(|id| !id.is_empty())
    }

    /// Goes on when the server ends the answer, as the `EventSource` of browsers does: the call is made again after the wait
    /// that the server has set (`retry`), at least 100 milliseconds, or else 3 seconds. Status 204 ends the stream, and so does
    /// an error after the retries.
    ///
    /// It does so whether events have ids or not; without them, events between two calls are lost. Only for server-sent
    /// events of a call without effect: GET, HEAD, or declared [idempotent](Request::idempotent). Others are an error of kind
    /// [`Request`](crate::ErrorKind::Request).
    pub fn stay_connected(mut self) -> Self {
        self.source.reconnection = Reconnection::Always;
        self
    }

    /// Ends the stream with an error when it breaks, also where it could go on.
    pub fn no_reconnect(mut self) -> Self {
        self.source.reconnection = Reconnection::Never;
        self
    }

    /// The name of the last event (`event`), if it had one. Only for server-sent events.
    pub fn event_name(&self) -> Option<&str> {
        self.source.event.as_deref()
    }

    /// The headers of the answer, or of the last one after a reconnection; `None` before the first item.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.source.head.headers.as_ref()
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call; and those of the stream: [`Timeout`](crate::ErrorKind::Timeout) and
    /// [`Transport`](crate::ErrorKind::Transport) if it broke, [`Decode`](crate::ErrorKind::Decode) and
    /// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge) for what cannot be read.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items, for example as a `Vec`, once the stream has ended.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next); the items before the error are lost.
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend(Some(item));
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Some(item) = ready!(self.source.poll_item(context)) else { return Poll::Ready(None) };
        Poll::Ready(Some(item.and_then(|item| {
            let source = &mut self.source;
            reading_item(&source.client, &source.target, &item, self.read).map_err(|error| {
                let error = source.undecodable(item, error);
                if self.is_lenient { error.with_item() } else { source.fail(error) }
            })
        })))
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// Shows the operation, but neither items nor an id.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = &self.source.target;
        write!(f, "EventStream({} {} {})", target.name(), target.method(), target.path())
    }
}
