//! The slices as they are answered.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::error::Error;
use crate::runtime::request::Request;

use super::Paged;
use super::cursor::Slices;

/// The slices of an operation that answers slice by slice, from [`Request::pages`].
///
/// Each is what the operation yields, with all its fields. It differs from [`Items`](super::Items) in what is handed out
/// and counted, and in that slices without items are handed out too, however many there are.
#[must_use = "a stream does nothing unless it is asked for slices"]
pub struct Pages<Op: Paged> {
    slices: Slices<Op>,
    /// How many slices are still wanted.
    left: usize,
}

impl<Op: Paged> Pages<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        Self { slices: Slices::new(request), left: usize::MAX }
    }

    /// At most `n` slices from here on.
    pub fn limit(mut self, n: usize) -> Self {
        self.left = n;
        self
    }

    /// Begins at an offset that [`position`](Self::position) gave earlier.
    pub fn resume(mut self, offset: impl AsRef<str>) -> Self {
        self.slices.resume(offset.as_ref());
        self
    }

    /// The offset to give to [`resume`](Self::resume) later on, so that no slice is left out; `None` is where the request
    /// itself begins.
    ///
    /// It is that of the slice that comes next. At the end it is that of the last slice, after an error that of the slice
    /// that failed.
    pub fn position(&self) -> Option<&str> {
        self.slices.ahead()
    }

    /// The next slice; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call for it, and of kind [`Pagination`](crate::ErrorKind::Pagination).
    pub async fn try_next(&mut self) -> Result<Option<Op::Output>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// All slices, for example as a `Vec`. Mind that there may be many: [`limit`](Self::limit) says how many at most.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next); the slices until then are lost.
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

/// Nothing in it is ever pinned.
impl<Op: Paged> Unpin for Pages<Op> {}

/// Shows the operation; neither slices nor an offset.
impl<Op: Paged> fmt::Debug for Pages<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.slices).finish()
    }
}
