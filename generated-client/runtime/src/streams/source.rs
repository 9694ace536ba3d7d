//! The calls of a stream and the items of their answers, whatever their type.

use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::event;
use super::framing::Frame;
use super::info::{Framing, StreamInfo};
use super::open::{Next, Open};
use crate::call_target::CallTarget;
use crate::client::{Client, keep_idempotency_key};
use crate::decode::{DecodeError, Reply};
use crate::error::{Error, ErrorKind, media_type};
use crate::execute::{OpenAnswer, Options, Sink, execute_to_head, undecodable};
use crate::future::BoxFuture;
use crate::limit::Account;
use crate::observe::{CallInfo, Event, WaitReason};
use crate::request_parts::RequestParts;

/// The default size of the largest item.
const MOST: usize = 16 * 1024 * 1024;

/// The wait before a stream that stays connected is asked for again, if the server has set no other one: that of browsers.
const PAUSE: Duration = Duration::from_secs(3);

/// The shortest wait that a server can set. Without any, a stream that ends at once would be asked for without a pause.
const LEAST_PAUSE: Duration = Duration::from_millis(100);

/// The stream of an operation, item by item.
pub(super) struct Source {
    pub(super) client: Client,
    pub(super) target: CallTarget,
    parts: RequestParts,
    pub(super) options: Options,
    info: &'static StreamInfo,
    pub(super) idle: Duration,
    /// The size of the largest item.
    pub(super) most: usize,
    pub(super) reconnection: Reconnection,
    /// The id of the last event; empty if there is none.
    pub(super) last_id: String,
    /// Whether no event without an id has come after it.
    is_exact: bool,
    /// The name of the last event.
    pub(super) event: Option<String>,
    /// The time in milliseconds that the server asks for before a reconnection.
    wait: Option<u64>,
    /// How often the stream broke since the last item.
    broken: u32,
    state: State,
    pub(super) head: Head,
    count: Count,
}

/// When a stream of events that has ended is asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reconnection {
    Never,
    /// Where it broke, and nothing is lost or repeated.
    Exact,
    /// Always, as `EventSource` does.
    Always,
}

/// The head of the last answer.
#[derive(Default)]
pub(super) struct Head {
    status: StatusCode,
    pub(super) headers: Option<HeaderMap>,
    attempts: u32,
    account: Option<Account>,
}

/// For observers.
#[derive(Default)]
struct Count {
    items: u64,
    calls: u32,
    /// When the first answer began.
    began: Duration,
    is_told: bool,
}

enum State {
    /// Nothing was sent yet.
    Ready,
    Calling(BoxFuture<'static, Result<OpenAnswer, Error>>),
    Open(Box<Open>),
    Waiting(BoxFuture<'static, ()>),
    Over,
}

impl Source {
    pub(super) fn new(
        client: Client,
        target: CallTarget,
        parts: RequestParts,
        options: Options,
        info: &'static StreamInfo,
    ) -> Self {
        let settings = client.settings();
        Self {
            idle: options.stall_timeout.unwrap_or(settings.stall_timeout),
            most: MOST.min(settings.max_body),
            client,
            target,
            parts,
            options,
            info,
            reconnection: Reconnection::Exact,
            last_id: String::new(),
            is_exact: true,
            event: None,
            wait: None,
            broken: 0,
            state: State::Ready,
            head: Head::default(),
            count: Count::default(),
        }
    }

    /// Begins after this event.
    pub(super) fn resume(&mut self, id: &str) {
        id.clone_into(&mut self.last_id);
        (self.is_exact, self.state) = (true, State::Ready);
    }

    /// The next item, in the form in which it is decoded.
    pub(super) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        loop {
            match &mut self.state {
                State::Over => return Poll::Ready(None),
                State::Ready => match self.call() {
                    Ok(calling) => self.state = State::Calling(calling),
                    Err(error) => return Poll::Ready(Some(Err(self.fail(error.of(&self.target))))),
                },
                State::Calling(calling) => match ready!(calling.as_mut().poll(context)) {
                    Ok(answer) => {
                        if let Err(error) = self.open(answer) {
                            return Poll::Ready(Some(Err(self.fail(error))));
                        }
                    }
                    Err(error) => return Poll::Ready(Some(Err(self.fail(error)))),
                },
                State::Waiting(waiting) => {
                    ready!(waiting.as_mut().poll(context));
                    self.state = State::Ready;
                }
                State::Open(open) => {
                    let next = ready!(open.poll_next(context, (self.idle, self.most)));
                    if let Some(events) = open.events() {
                        if self.last_id != events.last_id() {
                            events.last_id().clone_into(&mut self.last_id);
                        }
                        (self.is_exact, self.wait) = (events.is_exact(), events.wait().or(self.wait));
                    }
                    match next {
                        Next::Item(frame) => {
                            if let Some(item) = self.item(frame) {
                                return Poll::Ready(Some(Ok(item)));
                            }
                        }
                        Next::End => self.on_end(),
                        Next::Broken(error) => {
                            if let Some(error) = self.on_broken(error) {
                                return Poll::Ready(Some(Err(error)));
                            }
                        }
                        Next::Failed(error) => {
                            let error = self.told(error);
                            return Poll::Ready(Some(Err(self.fail(error))));
                        }
                    }
                }
            }
        }
    }

    /// Makes the call, up to the head of its answer.
    fn call(&mut self) -> Result<BoxFuture<'static, Result<OpenAnswer, Error>>, Error> {
        if self.reconnection == Reconnection::Always && (!self.is_harmless() || !self.is_events()) {
            return Err(Error::new(
                ErrorKind::Request,
                "a stream stays connected only if it is one of server-sent events, and its call has no effect: GET, HEAD, or declared idempotent",
            ));
        }
        // A reconnection is a repetition of the call, and must not count as another one.
        keep_idempotency_key(&self.target, &mut self.parts);
        let mut parts = self.parts.clone();
        if !self.last_id.is_empty() && !parts.set_last_event_id(&self.last_id) {
            return Err(Error::new(ErrorKind::Request, "the id of the last event cannot be sent"));
        }
        Ok(execute_to_head(&self.client, &self.target, parts, &self.options, Sink::items()))
    }

    fn open(&mut self, answer: OpenAnswer) -> Result<(), Error> {
        let OpenAnswer { reply, body } = answer;
        let clock = &self.client.settings().clock;
        if self.count.calls == 0 {
            self.count.began = clock.elapsed();
        }
        self.count.calls = self.count.calls.saturating_add(1);
        let account = body.as_ref().map(|(_, account)| *account);
        self.head =
            Head { status: reply.status, headers: Some(reply.headers.clone()), attempts: reply.attempts, account };
        // These statuses have no body; EventSource takes the first one for the end.
        let Some((body, _)) = body.filter(|_| !matches!(reply.status.as_u16(), 204 | 205)) else {
            self.end(None);
            return Ok(());
        };
        match Open::new((self.info.framing, &self.last_id), &reply.headers, body, clock) {
            Ok(open) => {
                self.state = State::Open(Box::new(open));
                Ok(())
            }
            Err(why) => {
                let found = media_type(&reply.headers).map(|found| format!(", but {found}")).unwrap_or_default();
                Err(undecodable(&self.client, &self.target, reply, DecodeError::new(format!("{why}{found}"))))
            }
        }
    }

    /// An item; `None` for the mark of the end.
    fn item(&mut self, frame: Frame) -> Option<Reply> {
        if self.info.done.is_some_and(|done| frame.body.trim_ascii() == done.as_bytes()) {
            self.end(None);
            return None;
        }
        self.broken = 0;
        self.count.items = self.count.items.saturating_add(1);
        let whole = self.info.whole_event.filter(|_| self.is_events());
        let body = whole.map_or_else(|| frame.body.clone(), |json| event::to_object(&frame, json).into());
        self.event = frame.event;
        Some(Reply { status: self.head.status, headers: frame.headers, body, attempts: self.head.attempts })
    }

    /// The error of an item, about the item alone.
    pub(super) fn undecodable(&self, item: Reply, error: DecodeError) -> Error {
        let headers = self.head.headers.clone().unwrap_or_default();
        undecodable(&self.client, &self.target, Reply { headers, ..item }, error)
    }

    /// The answer is complete.
    fn on_end(&mut self) {
        if self.reconnection == Reconnection::Always && self.is_open_events() {
            self.wait(self.asked().unwrap_or(PAUSE));
        } else {
            self.end(None);
        }
    }

    /// The answer broke off. Yields the error if the stream does not go on.
    fn on_broken(&mut self, error: Error) -> Option<Error> {
        self.broken = self.broken.saturating_add(1);
        let goes_on = match self.reconnection {
            Reconnection::Never => false,
            Reconnection::Exact => self.is_exact && !self.last_id.is_empty() && self.is_harmless(),
            Reconnection::Always => true,
        };
        if goes_on
            && self.is_open_events()
            && let Some(wait) = self.options.wait_after_break(&self.client, self.head.account, self.broken)
        {
            self.wait(self.asked().unwrap_or(wait));
            return None;
        }
        let error = self.told(error);
        Some(self.fail(error))
    }

    /// The wait that the server asks for, as long and as short as any may be.
    fn asked(&self) -> Option<Duration> {
        let retry = self.options.retry(&self.client);
        self.wait.map(|time| retry.most_of(Duration::from_millis(time)).max(LEAST_PAUSE))
    }

    /// Waits, and makes the call again.
    fn wait(&mut self, duration: Duration) {
        self.observe(&Event::Wait { attempt: 1, duration, reason: WaitReason::Reconnect });
        self.state = State::Waiting(self.client.settings().clock.sleep(duration));
    }

    /// Whether another call has no effect.
    fn is_harmless(&self) -> bool {
        self.options.idempotent || self.target.method().is_safe()
    }

    /// Whether the answers are server-sent events: by what they are, or else by their description.
    fn is_events(&self) -> bool {
        let is_described = self.info.framing == Framing::ServerSentEvents;
        if let State::Open(open) = &self.state { open.events().is_some() } else { is_described }
    }

    fn is_open_events(&self) -> bool {
        matches!(&self.state, State::Open(open) if open.events().is_some())
    }

    /// The error of an open answer.
    fn told(&self, error: Error) -> Error {
        let headers = self.head.headers.clone().unwrap_or_default();
        error.with_response(self.head.status, headers).attempts_made(self.head.attempts, 0).of(&self.target)
    }

    /// Ends the stream with an error.
    pub(super) fn fail(&mut self, error: Error) -> Error {
        self.end(Some(error.kind()));
        error
    }

    /// Ends the stream, and with it the connection.
    fn end(&mut self, error: Option<ErrorKind>) {
        self.state = State::Over;
        self.tell(error, false);
    }

    fn tell(&mut self, error: Option<ErrorKind>, is_cancelled: bool) {
        let Count { items, calls, began, is_told } = self.count;
        if calls == 0 || is_told {
            return;
        }
        self.count.is_told = true;
        let duration = self.client.settings().clock.elapsed().saturating_sub(began);
        let event = Event::StreamEnd { items, calls, duration, status: self.head.status, error, is_cancelled };
        #[cfg(feature = "tracing")]
        crate::execute::trace_stream_end(&self.target, items, calls, duration, event.outcome().unwrap_or_default());
        self.observe(&event);
    }

    fn observe(&self, event: &Event) {
        if let Some(observer) = &self.client.settings().observer {
            observer.observe(&CallInfo::of(&self.target), event);
        }
    }
}

/// A stream that is dropped before its end was cancelled by its caller.
impl Drop for Source {
    fn drop(&mut self) {
        if !matches!(self.state, State::Over) {
            self.tell(None, true);
        }
    }
}
