//! Lists as iterators, which block.

use std::fmt;
use std::iter::FusedIterator;

use super::{Items, Paged, Pages};
use crate::blocking::{target, wait_for};
use crate::error::Error;

/// All items of an operation that answers in slices, as an iterator, from [`Items::wait`].
///
/// The iterator blocks the thread while a slice is requested, which happens when its first item is needed. After an error,
/// as after the end, there are no more items, unless the list is [lenient](Items::lenient) and the error is about an item; [`position`](Self::position) is the offset at which to
/// [`resume`](Items::resume). In asynchronous code the first item is an error, see [`Request::wait`](crate::Request::wait).
#[must_use = "an iterator does nothing unless it is asked for items"]
pub struct BlockingItems<Op: Paged> {
    items: Items<Op>,
    is_over: bool,
}

/// All slices of an operation that answers in slices, as an iterator, from [`Pages::wait`].
///
/// In everything but its values it is like [`BlockingItems`].
#[must_use = "an iterator does nothing unless it is asked for slices"]
pub struct BlockingPages<Op: Paged> {
    pages: Pages<Op>,
    is_over: bool,
}

impl<Op: Paged> Items<Op> {
    /// The items as an iterator, which blocks the thread while it waits for a slice. Needs the feature `blocking`.
    ///
    /// ```text
    /// for customer in client.customers().get_customers().stream().wait() {
    ///     println!("{}", customer?.id);
    /// }
    /// let ten = client.customers().get_customers().stream().limit(10).wait();
    /// let some: Vec<Customer> = ten.collect::<Result<_, _>>()?;
    /// ```
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> BlockingItems<Op> {
        BlockingItems { items: self, is_over: false }
    }
}

impl<Op: Paged> Pages<Op> {
    /// The slices as an iterator, which blocks the thread while it waits for one. Needs the feature `blocking`.
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> BlockingPages<Op> {
        BlockingPages { pages: self, is_over: false }
    }
}

impl<Op: Paged> BlockingItems<Op> {
    /// The offset to give to [`Items::resume`] later, see [`Items::position`].
    pub fn position(&self) -> Option<&str> {
        self.items.position()
    }
}

impl<Op: Paged> BlockingPages<Op> {
    /// The offset to give to [`Pages::resume`] later, see [`Pages::position`].
    pub fn position(&self) -> Option<&str> {
        self.pages.position()
    }
}

impl<Op: Paged> Iterator for BlockingItems<Op> {
    type Item = Result<Op::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        // Most items are here already, and need no wait.
        if let Some(item) = self.items.at_hand() {
            return Some(item);
        }
        let client = self.items.slices.client().clone();
        let next = wait_for(&client, target::<Op>, self.items.try_next()).transpose();
        self.is_over = match &next {
            Some(Ok(_)) => false,
            // After an item that could not be read, the list goes on.
            Some(Err(error)) => error.item().is_none(),
            None => true,
        };
        next
    }
}

impl<Op: Paged> Iterator for BlockingPages<Op> {
    type Item = Result<Op::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let client = self.pages.slices.client().clone();
        let next = wait_for(&client, target::<Op>, self.pages.try_next()).transpose();
        self.is_over = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<Op: Paged> FusedIterator for BlockingItems<Op> {}

impl<Op: Paged> FusedIterator for BlockingPages<Op> {}

/// Shows the operation, but neither items nor an offset.
impl<Op: Paged> fmt::Debug for BlockingItems<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingItems").field(&self.items).finish()
    }
}

/// Shows the operation, but neither slices nor an offset.
impl<Op: Paged> fmt::Debug for BlockingPages<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingPages").field(&self.pages).finish()
    }
}
