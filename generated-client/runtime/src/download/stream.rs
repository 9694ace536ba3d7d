//! Files in pieces.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::call_target::CallTarget;
use crate::client::{Client, keep_idempotency_key};
use crate::error::{Error, ErrorKind};
use crate::execute::{MovingBody, OpenAnswer, Options, Rest, Sink, Validator, execute_to_head};
use crate::future::BoxFuture;
use crate::limit::Account;
use crate::request_parts::RequestParts;

/// A file in pieces, from [`Download::stream`](super::Download::stream).
///
/// The request is sent when the first piece is asked for, and nothing is read that is not asked for. The call's time limit
/// applies up to the head of the answer. After it the file may take any time, as long as a piece comes within the
/// [`stall_timeout`](crate::ClientBuilder::stall_timeout). That time begins when a piece is asked for and is not there, and goes
/// on if the future that asked is dropped (`select!`); the time before does not count. If the connection breaks, the rest of the
/// file is asked for, as a [`Download`](super::Download) does, and as often as its [retries](super::Download::retry) allow since
/// the last piece. Where that cannot be, the stream ends with the error: pieces that were handed out cannot be begun anew.
///
/// After an error, as after the end, there are no more pieces. Without an error, they are the whole file. The drop of the stream
/// closes the connection.
#[must_use = "a stream does nothing unless it is asked for pieces"]
pub struct DownloadStream(Box<Inner>);

struct Inner {
    client: Client,
    target: CallTarget,
    parts: RequestParts,
    options: Options,
    limit: u64,
    /// The size of the part that came.
    received: u64,
    /// What is left to skip of a file that came again.
    skip: u64,
    validator: Option<Validator>,
    /// The head of the first answer.
    head: Option<(StatusCode, HeaderMap)>,
    account: Option<Account>,
    attempts: u32,
    /// How often the file broke since the last piece.
    broken: u32,
    state: State,
}

enum State {
    Ready,
    Calling(BoxFuture<'static, Result<OpenAnswer, Error>>),
    Open(Box<MovingBody>),
    Waiting(BoxFuture<'static, ()>),
    Over,
}

impl DownloadStream {
    pub(super) fn new(client: Client, target: CallTarget, parts: RequestParts, options: Options, limit: u64) -> Self {
        Self(Box::new(Inner {
            client,
            target,
            parts,
            options,
            limit,
            received: 0,
            skip: 0,
            validator: None,
            head: None,
            account: None,
            attempts: 0,
            broken: 0,
            state: State::Ready,
        }))
    }

    /// The next piece, which is not empty; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Download::bytes`](super::Download::bytes).
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.0.poll_piece(context)).await.transpose()
    }

    /// The headers of the answer; `None` before the first piece.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.head.as_ref().map(|(_, headers)| headers)
    }

    /// The number of bytes that came so far.
    pub fn received(&self) -> u64 {
        self.0.received
    }

    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(super) fn call(&self) -> (Client, CallTarget) {
        (self.0.client.clone(), self.0.target.clone())
    }
}

impl Inner {
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let step = match &mut self.state {
                State::Over => return Poll::Ready(None),
                State::Ready => {
                    self.state = State::Calling(self.call());
                    continue;
                }
                State::Calling(calling) => {
                    let result = ready!(calling.as_mut().poll(context));
                    self.open(result)
                }
                State::Waiting(waiting) => {
                    ready!(waiting.as_mut().poll(context));
                    self.state = State::Ready;
                    continue;
                }
                State::Open(body) => {
                    let stall = self.options.stall_timeout.unwrap_or(self.client.settings().stall_timeout);
                    match ready!(body.poll_piece(context, stall)) {
                        Some(Ok(piece)) => match self.take(piece) {
                            Ok(piece) if piece.is_empty() => continue,
                            Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                            Err(error) => Err(error),
                        },
                        Some(Err(error)) => self.on_broken(error),
                        None => self.on_end(),
                    }
                }
            };
            if let Err(error) = step {
                self.state = State::Over;
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Makes the call, for the rest of the file if a part of it has come.
    fn call(&mut self) -> BoxFuture<'static, Result<OpenAnswer, Error>> {
        // What is asked for again is a repetition of the call, and must not count as another one.
        keep_idempotency_key(&self.target, &mut self.parts);
        let mut parts = self.parts.clone();
        if let (Some(validator), from @ 1..) = (&self.validator, self.received) {
            parts.ask_rest(validator, from);
        }
        execute_to_head(&self.client, &self.target, parts, &self.options, Sink::pieces(self.limit))
    }

    fn open(&mut self, result: Result<OpenAnswer, Error>) -> Result<(), Error> {
        let head = match &result {
            Ok(answer) => Some((answer.reply.status, &answer.reply.headers)),
            // Without an answer, nothing was learnt about the file: the error is that of the call.
            Err(error) => error.status().map(|status| (status, error.headers())),
        };
        if let (Some(validator), from @ 1.., Some((status, headers))) = (&mut self.validator, self.received, head) {
            match validator.answer(from, status, headers) {
                Rest::Complete => {
                    self.state = State::Over;
                    return Ok(());
                }
                Rest::Continues | Rest::Failure => {}
                Rest::Again => self.skip = from,
                Rest::Anew | Rest::Other => {
                    let error = Error::new(ErrorKind::Transport, "the file has changed while it was read").lasting();
                    return Err(self.told(error));
                }
            }
        }
        let OpenAnswer { reply, body } = result?;
        let settings = self.client.settings();
        if self.head.is_none() {
            let now = settings.clock.now();
            let validator = Validator::of(self.target.method(), reply.status, &reply.headers, now);
            self.validator = validator.filter(|_| !self.parts.has_range());
        }
        self.attempts = reply.attempts;
        self.head.get_or_insert((reply.status, reply.headers));
        self.state = match body {
            Some((body, account)) => {
                self.account = Some(account);
                State::Open(Box::new(MovingBody::new(body, Arc::clone(&settings.clock))))
            }
            None => State::Over,
        };
        Ok(())
    }

    /// The part of a piece that has not come before.
    fn take(&mut self, mut piece: Bytes) -> Result<Bytes, Error> {
        let size = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        let known = self.skip.min(size);
        self.skip = self.skip.saturating_sub(known);
        let _ = piece.split_to(usize::try_from(known).unwrap_or(usize::MAX).min(piece.len()));
        self.received = self.received.saturating_add(size.saturating_sub(known));
        if !piece.is_empty() {
            self.broken = 0;
        }
        if self.received > self.limit {
            let message = format!("the file is larger than {} bytes, see `max_size`", self.limit);
            return Err(self.told(Error::new(ErrorKind::BodyTooLarge, message)));
        }
        Ok(piece)
    }

    fn on_end(&mut self) -> Result<(), Error> {
        let total = self.validator.as_ref().and_then(Validator::total);
        if self.skip > 0 || total.is_some_and(|total| self.received < total) {
            return self.on_broken(Error::new(ErrorKind::Transport, "the answer ended before the file"));
        }
        self.state = State::Over;
        Ok(())
    }

    /// Waits before the rest is asked for. The error is the given one, if that cannot be.
    fn on_broken(&mut self, error: Error) -> Result<(), Error> {
        self.broken = self.broken.saturating_add(1);
        // Without any piece, the file can be begun anew.
        let is_repeatable = || self.options.idempotent || self.target.method().is_idempotent();
        let goes_on = self.validator.is_some() || (self.received == 0 && is_repeatable());
        if goes_on && let Some(wait) = self.options.wait_after_break(&self.client, self.account, self.broken) {
            self.state = State::Waiting(self.client.settings().clock.sleep(wait));
            self.skip = 0;
            if self.received == 0 {
                (self.head, self.validator) = (None, None);
            }
            return Ok(());
        }
        Err(self.told(error))
    }

    fn told(&self, error: Error) -> Error {
        let (status, headers) = self.head.clone().unwrap_or_default();
        error.with_response(status, headers).attempts_made(self.attempts, 0).of(&self.target)
    }
}

impl Stream for DownloadStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_piece(context)
    }
}

/// Shows neither the link nor any bytes.
impl fmt::Debug for DownloadStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadStream").field("received", &self.0.received).finish_non_exhaustive()
    }
}
