//! Many calls at once.

mod items;
mod lanes;

pub use self::items::ConcurrentItems;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{Iter, iter};

use self::lanes::Lanes;

/// The default number of calls at once.
const LIMIT: usize = 8;

/// Makes a call for each key, several at once, and yields each key with the result of its call as it comes.
///
/// One failure does not end the rest. Calls keep to the client's rate limit and are repeated as any others. At most eight
/// of them are on their way, see [`Concurrent::limit`], and keys are taken as there is room.
///
/// `call` makes a request, or any other future of a `Result`.
///
/// ```
/// # use sdk_runtime::{Error, concurrent};
/// # async fn name_of(id: i64) -> Result<String, Error> { Ok(id.to_string()) }
/// # async fn names(ids: Vec<i64>) {
/// let mut names = concurrent(ids, |id| name_of(*id)).limit(4);
/// while let Some((id, name)) = names.next().await {
///     match name {
///         Ok(name) => println!("{id}: {name}"),
///         Err(error) => eprintln!("{id}: {error}"),
///     }
/// }
/// # }
/// ```
pub fn concurrent<I, R, F>(keys: I, call: F) -> Concurrent<Iter<I::IntoIter>, R, F>
where
    I: IntoIterator,
    F: FnMut(&I::Item) -> R,
    R: IntoFuture,
{
    concurrent_stream(iter(keys), call)
}

/// As [`concurrent`], with the keys of a stream.
pub fn concurrent_stream<S, R, F>(keys: S, call: F) -> Concurrent<S, R, F>
where
    S: Stream,
    F: FnMut(&S::Item) -> R,
    R: IntoFuture,
{
    Concurrent { keys: Box::pin(keys), call, lanes: Lanes::new(LIMIT), is_over: false }
}

/// How far a [`Concurrent`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of calls that succeeded.
    pub succeeded: usize,
    /// The number of calls that failed.
    pub failed: usize,
    /// The number of calls on their way.
    pub running: usize,
}

/// A key with the result of its call.
type Ended<K, T, E> = (K, Result<T, E>);

/// Many calls at once, made by [`concurrent`]: a stream of keys and results, in the order in which calls end.
#[must_use = "a stream does nothing unless it is asked for results"]
pub struct Concurrent<S: Stream, R: IntoFuture, F> {
    keys: Pin<Box<S>>,
    call: F,
    lanes: Lanes<S::Item, R::IntoFuture>,
    /// Whether there are no more keys.
    is_over: bool,
}

impl<S, R, F, T, E> Concurrent<S, R, F>
where
    S: Stream,
    F: FnMut(&S::Item) -> R,
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

    /// The next result, with its key; `None` after the last one. If the future is dropped, nothing is lost.
    pub async fn next(&mut self) -> Option<Ended<S::Item, T, E>> {
        poll_fn(|context| self.poll_result(context)).await
    }

    fn poll_result(&mut self, context: &mut Context<'_>) -> Poll<Option<Ended<S::Item, T, E>>> {
        while !self.is_over && self.lanes.has_room() {
            match self.keys.as_mut().poll_next(context) {
                Poll::Ready(Some(key)) => {
                    let call = (self.call)(&key).into_future();
                    self.lanes.start(key, call);
                }
                Poll::Ready(None) => self.is_over = true,
                Poll::Pending => break,
            }
        }
        match self.lanes.poll_ended(context) {
            Poll::Ready(Some(ended)) => Poll::Ready(Some(ended)),
            Poll::Ready(None) if self.is_over => Poll::Ready(None),
            Poll::Ready(None) | Poll::Pending => Poll::Pending,
        }
    }
}

impl<S, R, F, T, E> Stream for Concurrent<S, R, F>
where
    S: Stream,
    F: FnMut(&S::Item) -> R,
    R: IntoFuture<Output = Result<T, E>>,
{
    type Item = Ended<S::Item, T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_result(context)
    }
}

/// No field is pinned: keys and calls are on the heap.
impl<S: Stream, R: IntoFuture, F> Unpin for Concurrent<S, R, F> {}

/// Shows how far it is; no keys.
impl<S: Stream, R: IntoFuture, F> fmt::Debug for Concurrent<S, R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concurrent").field("progress", &self.lanes.progress()).finish_non_exhaustive()
    }
}
