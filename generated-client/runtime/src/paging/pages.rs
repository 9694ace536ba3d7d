//! Streams of slices.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::Error;
use crate::request::Request;

use super::Paged;
use super::cursor::Slices;

/// All slices of an operation that answers in slices, from [`Request::pages`].
///
/// Each slice is the output of the operation with all its fields. Empty slices are handed out too, however many there
/// are. In everything else it is like [`Items`](super::Items).
#[must_use = "a stream does nothing unless it is asked for slices"]
pub struct Pages<Op: Paged> {
    pub(super) slices: Slices<Op>,
    /// The number of slices until the limit.
    left: usize,
}

impl<Op: Paged> Pages<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        Self { slices: Slices::new(request), left: usize::MAX }
    }

    /// Limits the stream to `n` more slices.
    pub fn limit(mut self, n: usize) -> Self {
        self.left = n;
        self
    }

    /// Begins at an offset that [`position`](Self::position) gave earlier.
    pub fn resume(mut self, offset: impl AsRef<str>) -> Self {
        self.slices.resume(offset.as_ref());
        self
    }

    /// The offset to give to [`resume`](Self::resume) later, so that no slice is missed; `None` stands for the start of
    /// the request itself.
    ///
    /// It is the offset of the next slice. At the end it is the offset of the last slice, and after an error that of
    /// the slice that failed.
    pub fn position(&self) -> Option<&str> {
        self.slices.ahead()
    }

    /// The next slice; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call for it, and errors of kind [`Pagination`](crate::ErrorKind::Pagination).
    pub async fn try_next(&mut self) -> Result<Option<Op::Output>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// All slices, for example as a `Vec`. There may be many: [`limit`](Self::limit) sets a maximum.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next); the slices before the error are lost.
    pub async fn try_collect<C: Default + Extend<Op::Output>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(slice) = self.try_next().await? {
            all.extend(Some(slice));
        }
        Ok(all)
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Op::Output, Error>>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        let slice = ready!(self.slices.poll_slice(context));
        if let Some(Ok(_)) = slice {
            self.left = left;
        }
        Poll::Ready(slice)
    }
}

impl<Op: Paged> Stream for Pages<Op> {
    type Item = Result<Op::Output, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

/// No field is pinned.
impl<Op: Paged> Unpin for Pages<Op> {}

/// Shows the operation, but neither slices nor an offset.
impl<Op: Paged> fmt::Debug for Pages<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.slices).finish()
    }
}
