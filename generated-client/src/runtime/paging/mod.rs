//! Operations that answer slice by slice: what generated code says about them, and the streams over all slices.

mod cursor;
mod items;
mod pages;
mod step;

use super::description::Operation;
use super::request::Request;

pub use self::items::Items;
pub use self::pages::Pages;
pub use self::step::{Step, slice_items};

/// An operation that answers slice by slice.
///
/// Generated code implements it. It is of use as a bound, where code serves every such operation:
///
/// ```no_run
/// use generated_client::{Error, Paged, Request};
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
    /// What the slices hold.
    type Item: Send + 'static;
    /// The query parameter that tells where a slice begins.
    const CURSOR: &'static str;
    /// What a slice says about the next one.
    #[doc(hidden)]
    fn step(output: &Self::Output) -> Step;
    /// What a slice holds.
    fn items(output: Self::Output) -> Vec<Self::Item>;
}

impl<Op: Paged> Request<Op> {
    /// All items, slice after slice. Nothing is sent before the first one is asked for.
    ///
    /// An offset that this request sets is where the first slice begins.
    pub fn stream(self) -> Items<Op> {
        Items::new(self)
    }

    /// All slices as they are answered. Nothing is sent before the first one is asked for.
    ///
    /// An offset that this request sets is where the first slice begins.
    pub fn pages(self) -> Pages<Op> {
        Pages::new(self)
    }
}
