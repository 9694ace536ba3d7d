//! The future type of traits.

use std::future::Future;
use std::pin::Pin;

/// A boxed `Send` future, as the traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
