//! Calls on their way.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream as _;
use futures_util::stream::FuturesUnordered;

use super::{Ended, Progress};

/// Calls on their way, each with its key.
pub(super) struct Lanes<K, C> {
    calls: FuturesUnordered<Lane<K, C>>,
    /// How many there are at most.
    pub(super) limit: usize,
    succeeded: usize,
    failed: usize,
    /// Called with each result.
    pub(super) on_progress: Option<OnProgress>,
}

type OnProgress = Box<dyn FnMut(Progress) + Send>;

struct Lane<K, C> {
    key: Option<K>,
    call: Pin<Box<C>>,
}

impl<K, C> Lanes<K, C> {
    pub(super) fn new(limit: usize) -> Self {
        Self { calls: FuturesUnordered::new(), limit, succeeded: 0, failed: 0, on_progress: None }
    }

    pub(super) fn progress(&self) -> Progress {
        Progress { succeeded: self.succeeded, failed: self.failed, running: self.calls.len() }
    }

    pub(super) fn has_room(&self) -> bool {
        self.calls.len() < self.limit
    }
}

impl<K, C, T, E> Lanes<K, C>
where
    C: Future<Output = Result<T, E>>,
{
    pub(super) fn start(&mut self, key: K, call: C) {
        self.calls.push(Lane { key: Some(key), call: Box::pin(call) });
    }

    /// The next call that has ended; `None` if there is none on its way.
    pub(super) fn poll_ended(&mut self, context: &mut Context<'_>) -> Poll<Option<Ended<K, T, E>>> {
        let Some((key, result)) = ready!(Pin::new(&mut self.calls).poll_next(context)) else {
            return Poll::Ready(None);
        };
        let count = if result.is_ok() { &mut self.succeeded } else { &mut self.failed };
        *count = count.saturating_add(1);
        let progress = self.progress();
        if let Some(report) = &mut self.on_progress {
            report(progress);
        }
        Poll::Ready(Some((key, result)))
    }
}

impl<K, C: Future> Future for Lane<K, C> {
    type Output = (K, C::Output);

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let output = ready!(self.call.as_mut().poll(context));
        match self.key.take() {
            Some(key) => Poll::Ready((key, output)),
            // A future that has ended is not polled.
            None => Poll::Pending,
        }
    }
}

/// Neither the key nor the call is pinned in place.
impl<K, C> Unpin for Lane<K, C> {}
