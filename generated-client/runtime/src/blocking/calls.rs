//! The blocking forms of calls.

use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::wait_for;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::description::Operation;
use crate::download::Download;
use crate::error::Error;
use crate::raw_request::RawRequest;
use crate::request::{OptionalRequest, Request};
use crate::response::Response;
use crate::types::Upload;

impl Client {
    /// Blocks this thread until a future is ready, and yields its result. For everything that has no `wait` of its own:
    /// a call with status and headers, several calls at once, or an `async fn`. Needs the feature `blocking`.
    ///
    /// The future may use Tokio: the client has a runtime for it.
    ///
    /// ```text
    /// let response = client.wait(request.send())?;
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the future, and an error of kind [`Configuration`](crate::ErrorKind::Configuration) in asynchronous
    /// code, see [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    #[doc(alias = "block_on")]
    pub fn wait<T, E: From<Error>>(&self, future: impl IntoFuture<Output = Result<T, E>>) -> Result<T, E> {
        self.settings().engine.wait(future).unwrap_or_else(|refused| Err(refused.into()))
    }
}

impl<Op: Operation> Request<Op> {
    /// Makes the call and blocks this thread until it is over. It yields what `.await` does. Needs the feature
    /// `blocking`.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). In asynchronous code it is an error of kind
    /// [`Configuration`](crate::ErrorKind::Configuration), and nothing is sent: this thread's other tasks could not go
    /// on. That is noticed in all that Tokio runs, but not with other executors, which stop for the time of the call.
    /// Use `.await` there, or a thread for blocking work, such as those of `tokio::task::spawn_blocking`.
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> Result<Op::Output, Error> {
        let client = self.client.clone();
        wait_for(&client, target::<Op>, self.into_future())
    }
}

impl<Op: Operation> OptionalRequest<Op> {
    /// Makes the call and blocks this thread until it is over. It yields what `.await` does. Needs the feature
    /// `blocking`.
    ///
    /// # Errors
    ///
    /// Those of [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> Result<Option<Op::Output>, Error> {
        let client = self.0.client.clone();
        wait_for(&client, target::<Op>, self.into_future())
    }
}

/// The target of an operation's calls.
pub(crate) fn target<Op: Operation>() -> CallTarget {
    CallTarget::Operation(const { &Op::INFO })
}

impl RawRequest {
    /// Makes the call and blocks this thread until it is over. It yields what [`send`](Self::send) does. Needs the
    /// feature `blocking`.
    ///
    /// # Errors
    ///
    /// Those of [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> Result<Response<Bytes>, Error> {
        let (client, target) = (self.client.clone(), self.target());
        wait_for(&client, || target, self.send())
    }

    /// Does the same, and yields what [`send_as`](Self::send_as) does. Needs the feature `blocking`.
    ///
    /// # Errors
    ///
    /// Those of [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (client, target) = (self.client.clone(), self.target());
        wait_for(&client, || target, self.send_as())
    }
}

impl Download {
    /// Downloads the file into memory and blocks this thread until it is there, as [`bytes`](Self::bytes) does without
    /// blocking. Needs the feature `blocking`.
    ///
    /// # Errors
    ///
    /// Those of [`bytes`](Self::bytes) and of [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait_bytes(self) -> Result<Bytes, Error> {
        let (client, target) = (self.client.clone(), self.target());
        wait_for(&client, || target, self.bytes())
    }

    /// Downloads the file to a path and blocks this thread until it is there, as [`to_file`](Self::to_file) does without
    /// blocking. Needs the feature `blocking`.
    ///
    /// # Errors
    ///
    /// Those of [`to_file`](Self::to_file) and of [`Request::wait`].
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait_to_file(self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let (client, target) = (self.client.clone(), self.target());
        wait_for(&client, || target, self.to_file(path))
    }
}

impl Upload {
    /// A file from disk, as [`path`](Self::path), which is opened on this thread. Needs the feature `blocking`, but
    /// neither a client nor a runtime.
    ///
    /// # Errors
    ///
    /// The file cannot be opened; the message contains the path.
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait_path(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::opened(path.as_ref())
    }
}
