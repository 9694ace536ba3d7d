//! Bodies of a mock's answers: whole, or step by step.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::answer::{Piece, Pieces};
use crate::clock::Clock;
use crate::future::BoxFuture;

/// The body of an answer.
pub(super) struct Steps {
    pieces: Pieces,
    next: usize,
    /// By which pauses are counted; `None` if they are skipped.
    clock: Option<Arc<dyn Clock>>,
    /// When the current pause began: the answer with the pauses before. So a clock that moves early moves all of them.
    since: Duration,
    timer: Option<BoxFuture<'static, ()>>,
    /// Whether what came before was handed on, which takes another turn.
    is_flushed: bool,
}

impl Steps {
    pub(super) fn new(pieces: Pieces, clock: Option<Arc<dyn Clock>>) -> Self {
        let since = clock.as_ref().map_or(Duration::ZERO, |clock| clock.elapsed());
        Self { pieces, next: 0, clock, since, timer: None, is_flushed: false }
    }

    /// Waits until the clock has moved so far since the pause began.
    fn poll_pause(&mut self, context: &mut Context<'_>, pause: Duration) -> Poll<()> {
        let Some(clock) = &self.clock else { return Poll::Ready(()) };
        let end = self.since.saturating_add(pause);
        loop {
            let now = clock.elapsed();
            if now >= end {
                self.since = end;
                self.timer = None;
                return Poll::Ready(());
            }
            if self.timer.is_none() {
                self.timer = Some(clock.timeout(end.saturating_sub(now)));
                // The clock may have moved before the timer was there.
                if clock.elapsed() != now {
                    self.timer = None;
                    continue;
                }
            }
            if let Some(timer) = &mut self.timer {
                ready!(timer.as_mut().poll(context));
                self.timer = None;
            }
        }
    }
}

impl Body for Steps {
    type Data = Bytes;
    type Error = HungUp;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, HungUp>>> {
        let this = self.get_mut();
        loop {
            let Some(piece) = this.pieces.get(this.next).cloned() else { return Poll::Ready(None) };
            match piece {
                Piece::Bytes(bytes) => {
                    this.next = this.next.saturating_add(1);
                    if !bytes.is_empty() {
                        return Poll::Ready(Some(Ok(Frame::data(bytes))));
                    }
                }
                Piece::Pause(pause) => {
                    ready!(this.poll_pause(context, pause));
                    this.next = this.next.saturating_add(1);
                }
                Piece::Silence => return Poll::Pending,
                Piece::Cut if this.is_flushed => return Poll::Ready(Some(Err(HungUp))),
                Piece::Cut => {
                    this.is_flushed = true;
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.next >= self.pieces.len()
    }

    fn size_hint(&self) -> SizeHint {
        match &*self.pieces {
            [Piece::Bytes(bytes)] if self.next == 0 => SizeHint::with_exact(bytes.len() as u64),
            [] => SizeHint::with_exact(0),
            _ => SizeHint::default(),
        }
    }
}

/// Has the connection closed.
#[derive(Debug)]
pub(super) struct HungUp;

impl fmt::Display for HungUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the mock hangs up")
    }
}

impl std::error::Error for HungUp {}
