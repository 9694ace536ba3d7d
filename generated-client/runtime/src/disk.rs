//! Runs blocking work with files on threads of its own, away from those that run tasks.

use std::io;

#[cfg(target_family = "wasm")]
use std::future::{Future, ready};

/// Runs the work on a thread for blocking work. It runs to its end even if the future is dropped; the value is then
/// dropped on that thread.
#[cfg(not(target_family = "wasm"))]
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}

/// Runs the work at once: this target has no threads, and nothing blocks. The standard library has no files here, so
/// every access is an error of kind [`Unsupported`](io::ErrorKind::Unsupported).
#[cfg(target_family = "wasm")]
pub(crate) fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> impl Future<Output = io::Result<T>> + Send {
    ready(work())
}
