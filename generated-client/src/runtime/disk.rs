//! Work with files, which blocks, away from the threads that run tasks.

use std::io;

/// Does it on a thread where blocking does no harm. It is done to its end also if nobody waits for it any more; its value
/// is dropped there then.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}
