//! The items of all slices.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use crate::error::Error;
use crate::request::Request;

use super::Paged;
use super::cursor::Slices;
use super::lenient::{Salvaged, salvage};

/// The number of consecutive empty slices that is an error, so that no caller waits forever.
const MOST_EMPTY: u32 = 1_000;

/// All items of an operation that answers in slices, from [`Request::stream`].
///
/// A slice is requested when its first item is needed, never in advance. Call [`try_next`](Self::try_next) in a loop,
/// or use it as a [`Stream`] with combinators. If the future of `try_next` is dropped, nothing is lost: the next call
/// continues with the same slice.
///
/// After an error, as after the end, there are no more items, except for items that cannot be read in a
/// [`lenient`](Self::lenient) stream; [`position`](Self::position) is the offset at which to
/// [`resume`](Self::resume). Beside the errors of any call there are errors of kind
/// [`Pagination`](crate::ErrorKind::Pagination): a slice says that another follows but not where, an offset comes
/// twice, or 1000 consecutive slices are empty.
#[must_use = "a stream does nothing unless it is asked for items"]
pub struct Items<Op: Paged> {
    pub(super) slices: Slices<Op>,
    /// The remaining items of the current slice.
    rest: vec::IntoIter<Op::Item>,
    /// The number of items until the limit.
    left: usize,
    /// The number of consecutive empty slices.
    empty: u32,
    /// Only with [`lenient`](Self::lenient).
    lenient: Option<Box<Lenient<Op>>>,
}

/// The state of a stream that goes on after an item that cannot be read.
struct Lenient<Op: Paged> {
    /// Reads a slice item by item. As a value, it is compiled only for streams that are lenient.
    salvage: fn(Error) -> Result<Salvaged<Op::Item>, Error>,
    /// The remaining items of such a slice.
    rest: vec::IntoIter<Result<Op::Item, Error>>,
}

impl<Op: Paged> Items<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        Self { slices: Slices::new(request), rest: Vec::new().into_iter(), left: usize::MAX, empty: 0, lenient: None }
    }

    /// Limits the stream to `n` more items. No slice is requested that is not needed for them.
    pub fn limit(mut self, n: usize) -> Self {
        self.left = n;
        self
    }

    /// Goes on after an item that cannot be read. The stream yields an error for such an item, of kind
    /// [`Decode`](crate::ErrorKind::Decode), which has its JSON ([`Error::item`]), and then the items after it. An error
    /// without such JSON ends the stream as ever.
    ///
    /// ```no_run
    /// use sdk_runtime::{Error, Paged, Request};
    ///
    /// async fn count<Op: Paged>(request: Request<Op>) -> Result<(usize, usize), Error> {
    ///     let mut items = request.stream().lenient();
    ///     let (mut good, mut broken) = (0, 0);
    ///     loop {
    ///         match items.try_next().await {
    ///             Ok(Some(_)) => good += 1,
    ///             Ok(None) => return Ok((good, broken)),
    ///             Err(error) if error.item().is_some() => broken += 1,
    ///             Err(error) => return Err(error),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// Slices that can be read cost nothing more; another one is read item by item, from the same answer. Items that
    /// cannot be read do not count for [`limit`](Self::limit). [`try_collect`](Self::try_collect) ends at any error.
    pub fn lenient(mut self) -> Self {
        self.lenient.get_or_insert_with(|| Box::new(Lenient { salvage: salvage::<Op>, rest: Vec::new().into_iter() }));
        self
    }

    /// Begins at an offset that [`position`](Self::position) gave earlier.
    pub fn resume(mut self, offset: impl AsRef<str>) -> Self {
        self.slices.resume(offset.as_ref());
        self.rest = Vec::new().into_iter();
        if let Some(lenient) = &mut self.lenient {
            lenient.rest = Vec::new().into_iter();
        }
        self.empty = 0;
        self
    }

    /// The offset to give to [`resume`](Self::resume) later, so that no item is missed; `None` stands for the start of
    /// the request itself.
    ///
    /// It is the offset of the current slice until all its items were handed out, and then that of the next slice. So
    /// items of the current slice can come again after a `resume`. At the end it is the offset of the last slice, and
    /// after an error that of the slice that failed.
    pub fn position(&self) -> Option<&str> {
        if self.is_empty() { self.slices.ahead() } else { self.slices.at() }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of the call for the next slice, and errors of kind [`Pagination`](crate::ErrorKind::Pagination).
    pub async fn try_next(&mut self) -> Result<Option<Op::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items, for example as a `Vec`. There may be many: [`limit`](Self::limit) sets a maximum.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next); the items before the error are lost.
    pub async fn try_collect<C: Default + Extend<Op::Item>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend(Some(item));
        }
        Ok(all)
    }

    /// Whether the current slice has no more items.
    fn is_empty(&self) -> bool {
        let salvaged = self.lenient.as_ref().map(|lenient| lenient.rest.as_slice());
        self.rest.as_slice().is_empty() && salvaged.is_none_or(<[_]>::is_empty)
    }

    /// The next item, if the current slice has it.
    pub(super) fn at_hand(&mut self) -> Option<Result<Op::Item, Error>> {
        let left = self.left.checked_sub(1)?;
        let item = match self.rest.next() {
            Some(item) => Ok(item),
            None => self.lenient.as_mut()?.rest.next()?,
        };
        if item.is_ok() {
            self.left = left;
        }
        Some(item)
    }

    /// Reads a slice item by item, if the stream is lenient.
    fn salvage(&mut self, error: Error) -> Result<(), Error> {
        let Some(lenient) = &mut self.lenient else { return Err(error) };
        let Salvaged { items, step } = (lenient.salvage)(error)?;
        lenient.rest = items.into_iter();
        self.slices.go_on(step);
        Ok(())
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Op::Item, Error>>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let Some(item) = self.at_hand() {
                return Poll::Ready(Some(item));
            }
            if self.empty >= MOST_EMPTY && self.slices.goes_on() {
                return Poll::Ready(Some(Err(self.slices.fail("1000 slices in a row have no item"))));
            }
            match ready!(self.slices.poll_slice(context)) {
                Some(Ok(slice)) => self.rest = Op::items(slice).into_iter(),
                Some(Err(error)) => {
                    if let Err(error) = self.salvage(error) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                None => return Poll::Ready(None),
            }
            self.empty = if self.is_empty() { self.empty.saturating_add(1) } else { 0 };
        }
    }
}

impl<Op: Paged> Stream for Items<Op> {
    type Item = Result<Op::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// No field is pinned.
impl<Op: Paged> Unpin for Items<Op> {}

/// Shows the operation, but neither items nor an offset.
impl<Op: Paged> fmt::Debug for Items<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.slices).finish()
    }
}
