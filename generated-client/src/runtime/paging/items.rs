//! The items of all slices.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use crate::runtime::error::Error;
use crate::runtime::request::Request;

use super::Paged;
use super::cursor::Slices;

/// So many slices without an item in a row are an error, so that no caller waits without end.
const MOST_EMPTY: u32 = 1_000;

/// The items of an operation that answers slice by slice, from [`Request::stream`].
///
/// A slice is asked for when its first item is, never ahead. [`try_next`](Self::try_next) is all it takes; this is a
/// [`Stream`] too, for those who want its combinators. A call that is given up halfway loses nothing: the next one goes
/// on with it.
///
/// After an error, as after the end, there is nothing more; [`position`](Self::position) tells where to
/// [`resume`](Self::resume). Besides what any call can end with, slices that do not lead to each other are an error of
/// kind [`Pagination`](crate::ErrorKind::Pagination): one that says that there is more but not where, an offset that
/// comes again, 1000 slices in a row without an item.
#[must_use = "a stream does nothing unless it is asked for items"]
pub struct Items<Op: Paged> {
    slices: Slices<Op>,
    /// The rest of the current slice.
    rest: vec::IntoIter<Op::Item>,
    /// How many items are still wanted.
    left: usize,
    /// How many slices in a row were empty.
    empty: u32,
}

impl<Op: Paged> Items<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        Self { slices: Slices::new(request), rest: Vec::new().into_iter(), left: usize::MAX, empty: 0 }
    }

    /// At most `n` items from here on. No slice is asked for that is not needed for them.
    pub fn limit(mut self, n: usize) -> Self {
        self.left = n;
        self
    }

    /// Begins at an offset that [`position`](Self::position) gave earlier.
    pub fn resume(mut self, offset: impl AsRef<str>) -> Self {
        self.slices.resume(offset.as_ref());
        self.rest = Vec::new().into_iter();
        self.empty = 0;
        self
    }

    /// The offset to give to [`resume`](Self::resume) later on, so that no item is left out; `None` is where the request
    /// itself begins.
    ///
    /// It is that of the current slice until all items of the slice are out, and that of the next slice then. Items of
    /// the current slice that are out already come again after a `resume`. At the end it is that of the last slice, after
    /// an error that of the slice that failed.
    pub fn position(&self) -> Option<&str> {
        if self.rest.as_slice().is_empty() { self.slices.ahead() } else { self.slices.at() }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call for the next slice, and of kind [`Pagination`](crate::ErrorKind::Pagination).
    pub async fn try_next(&mut self) -> Result<Option<Op::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items, for example as a `Vec`. Mind that there may be many: [`limit`](Self::limit) says how many at most.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next); the items until then are lost.
    pub async fn try_collect<C: Default + Extend<Op::Item>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend(Some(item));
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Op::Item, Error>>> {
        loop {
            let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
            if let Some(item) = self.rest.next() {
                self.left = left;
                return Poll::Ready(Some(Ok(item)));
            }
            if self.empty >= MOST_EMPTY && self.slices.goes_on() {
                return Poll::Ready(Some(Err(self.slices.fail("1000 slices in a row have no item"))));
            }
            match ready!(self.slices.poll_slice(context)) {
                Some(Ok(slice)) => {
                    self.rest = Op::items(slice).into_iter();
                    self.empty = if self.rest.as_slice().is_empty() { self.empty.saturating_add(1) } else { 0 };
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<Op: Paged> Stream for Items<Op> {
    type Item = Result<Op::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// Nothing in it is ever pinned.
impl<Op: Paged> Unpin for Items<Op> {}

/// Shows the operation; neither items nor an offset.
impl<Op: Paged> fmt::Debug for Items<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.slices).finish()
    }
}
