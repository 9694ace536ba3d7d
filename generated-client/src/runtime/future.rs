//! Futures of traits.

use std::future::Future;
use std::pin::Pin;

/// A future on the heap that may move between threads: what the traits of this crate give back.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
