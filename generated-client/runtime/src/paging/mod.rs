//! Operations that answer in slices, and the streams over all slices.

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
mod blocking;
mod cursor;
mod items;
mod lenient;
mod pages;
mod step;

use super::description::Operation;
use super::request::Request;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::blocking::{BlockingItems, BlockingPages};
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) use self::cursor::{Follow, Trail};
pub use self::items::Items;
pub use self::pages::Pages;
pub use self::step::{Step, slice_items};

/// An operation that answers in slices.
///
/// Generated code implements it. Use it as a bound for functions that work with every such operation:
///
/// ```no_run
/// use sdk_runtime::{Error, Paged, Request};
///
/// async fn count<Op: Paged>(request: Request<Op>) -> Result<usize, Error> {
///     let mut items = request.stream();
///     let mut count = 0;
///     while items.try_next().await?.is_some() {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait Paged: Operation {
    /// The type of the items.
    type Item: Send + 'static;
    /// The query parameter for the offset of a slice.
    const CURSOR: &'static str;
    /// The field of a slice with its items.
    #[doc(hidden)]
    const ITEMS: &'static str;
    /// The information of a slice about the next one.
    #[doc(hidden)]
    fn step(output: &Self::Output) -> Step;
    /// The items of a slice.
    fn items(output: Self::Output) -> Vec<Self::Item>;
}

impl<Op: Paged> Request<Op> {
    /// A stream of all items, slice after slice.
    pub fn stream(self) -> Items<Op> {
        Items::new(self)
    }

    /// A stream of all slices as the API answers them.
    pub fn pages(self) -> Pages<Op> {
        Pages::new(self)
    }
}
