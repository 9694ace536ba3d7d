//! Runs blocking work with files on threads of its own, away from those that run tasks.

#[cfg(not(target_family = "wasm"))]
use std::any::Any;
use std::io;

#[cfg(target_family = "wasm")]
use std::future::{Future, ready};

#[cfg(not(target_family = "wasm"))]
use tokio::runtime::Handle;
#[cfg(not(target_family = "wasm"))]
use tokio::task::JoinHandle;

/// Runs the work on a thread for blocking work. It runs to its end even if the future is dropped; the value is then
/// dropped on that thread. Outside of a Tokio runtime it is an error, and nothing is done.
#[cfg(not(target_family = "wasm"))]
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let done = spawn(Box::new(move || Box::new(work())))?.await.map_err(io::Error::other)?;
    match done.downcast::<io::Result<T>>() {
        Ok(result) => *result,
        Err(_) => Err(io::Error::other("the work has another result")),
    }
}

/// Work whose result has any type: tokio's tasks are compiled for one type and not for each piece of work.
#[cfg(not(target_family = "wasm"))]
type Work = Box<dyn FnOnce() -> Box<dyn Any + Send> + Send>;

#[cfg(not(target_family = "wasm"))]
fn spawn(work: Work) -> io::Result<JoinHandle<Box<dyn Any + Send>>> {
    let runtime = Handle::try_current()
        .map_err(|_| io::Error::other("there is no Tokio runtime, on whose threads files are read and written"))?;
    Ok(runtime.spawn_blocking(work))
}

/// Runs the work at once: this target has no threads, and nothing blocks. The standard library has no files here, so
/// every access is an error of kind [`Unsupported`](io::ErrorKind::Unsupported).
#[cfg(target_family = "wasm")]
pub(crate) fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> impl Future<Output = io::Result<T>> + Send {
    ready(work())
}
