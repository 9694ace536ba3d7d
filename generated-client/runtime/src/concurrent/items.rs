//! A call for each item of a list.

use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::lanes::Lanes;
use super::{Ended, LIMIT, Progress};
use crate::error::Error;
use crate::paging::{Items, Paged};

impl<Op: Paged> Items<Op> {
    /// Makes a call for each item, several at once, and yields each item with the result of its call as it comes. One
    /// failed call does not end the rest; see [`concurrent`](crate::concurrent()).
    ///
    /// Items are taken from the list before their calls have ended, so it has no position at which another run could go on:
    /// save the items that are done, or read the [`pages`](crate::Request::pages), and make the calls for one after the other.
    pub fn concurrently<R, F>(self, call: F) -> ConcurrentItems<Op, R, F>
    where
        F: FnMut(&Op::Item) -> R,
        R: IntoFuture,
    {
        ConcurrentItems { items: self, call, lanes: Lanes::new(LIMIT), end: None }
    }
}

/// A call for each item of a list, made by [`Items::concurrently`].
///
/// Results come in the order in which calls end. If the list itself fails, the calls on their way are still finished, and
/// the error of the list is the last result, except for items that cannot be read in a [lenient](Items::lenient) list.
#[must_use = "a stream does nothing unless it is asked for results"]
pub struct ConcurrentItems<Op: Paged, R: IntoFuture, F> {
    items: Items<Op>,
    call: F,
    lanes: Lanes<Op::Item, R::IntoFuture>,
    /// The end of the list, perhaps with an error.
    end: Option<Result<(), Error>>,
}

/// An item with the result of its call, or the error of the list.
type Next<I, T, E> = Result<Ended<I, T, E>, Error>;

impl<Op, R, F, T, E> ConcurrentItems<Op, R, F>
where
    Op: Paged,
    F: FnMut(&Op::Item) -> R,
    R: IntoFuture<Output = Result<T, E>>,
{
    /// Sets how many calls are on their way at most. 0 counts as 1.
    pub fn limit(mut self, calls: usize) -> Self {
        self.lanes.limit = calls.max(1);
        self
    }

    /// Sets a function that is called when a call has ended.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.lanes.on_progress = Some(Box::new(report));
        self
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.lanes.progress()
    }

    /// The next item with the result of its call; `None` after the last one.
    ///
    /// # Errors
    ///
    /// That of the list.
    pub async fn try_next(&mut self) -> Result<Option<Ended<Op::Item, T, E>>, Error> {
        poll_fn(|context| self.poll_result(context)).await.transpose()
    }

    fn poll_result(&mut self, context: &mut Context<'_>) -> Poll<Option<Next<Op::Item, T, E>>> {
        while self.end.is_none() && self.lanes.has_room() {
            match Pin::new(&mut self.items).poll_next(context) {
                Poll::Ready(Some(Ok(item))) => {
                    let call = (self.call)(&item).into_future();
                    self.lanes.start(item, call);
                }
                // In a lenient list, another item follows.
                Poll::Ready(Some(Err(error))) if error.item().is_some() => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Err(error))) => self.end = Some(Err(error)),
                Poll::Ready(None) => self.end = Some(Ok(())),
                Poll::Pending => break,
            }
        }
        match self.lanes.poll_ended(context) {
            Poll::Ready(Some(ended)) => Poll::Ready(Some(Ok(ended))),
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) => match &mut self.end {
                // The error comes once.
                Some(end) => Poll::Ready(mem::replace(end, Ok(())).err().map(Err)),
                None => Poll::Pending,
            },
        }
    }
}

impl<Op, R, F, T, E> Stream for ConcurrentItems<Op, R, F>
where
    Op: Paged,
    F: FnMut(&Op::Item) -> R,
    R: IntoFuture<Output = Result<T, E>>,
{
    type Item = Next<Op::Item, T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_result(context)
    }
}

/// No field is pinned: calls are on the heap.
impl<Op: Paged, R: IntoFuture, F> Unpin for ConcurrentItems<Op, R, F> {}

/// Shows the operation and how far it is; no items.
impl<Op: Paged, R: IntoFuture, F> fmt::Debug for ConcurrentItems<Op, R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConcurrentItems")
            .field("items", &self.items)
            .field("progress", &self.lanes.progress())
            .finish_non_exhaustive()
    }
}
