//! Work with files, which blocks, away from the threads that run tasks.

use std::io;

#[cfg(target_family = "wasm")]
use std::future::{Future, ready};

/// Does it on a thread where blocking does no harm. It is done to its end also if nobody waits for it any more; its value
/// is dropped there then.
#[cfg(not(target_family = "wasm"))]
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}

/// Does it at once: there is no other thread, and nothing that blocks either. The standard library knows of no files here,
/// so whatever is tried with one is an error of kind [`Unsupported`](io::ErrorKind::Unsupported).
#[cfg(target_family = "wasm")]
pub(crate) fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> impl Future<Output = io::Result<T>> + Send {
    ready(work())
}
