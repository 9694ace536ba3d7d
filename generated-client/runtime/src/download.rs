//! Files behind links.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use super::call_target::{CallTarget, Link};
use super::client::{Client, prepare};
use super::error::Error;
use super::execute::{Options, Sink, execute_into};
use super::request_parts::RequestParts;
use super::retry::Retry;
use super::types::Secret;

/// The default size of the largest file that is written.
const MAX_FILE: u64 = 1024 * 1024 * 1024;

/// A file behind a link, from [`Client::download`]. Nothing is sent before [`bytes`](Self::bytes) or
/// [`to_file`](Self::to_file).
#[must_use = "a download does nothing until `bytes` or `to_file` is called"]
#[derive(Clone)]
pub struct Download {
    pub(crate) client: Client,
    link: Arc<Link>,
    max_size: Option<u64>,
    options: Options,
}

impl Client {
    /// Prepares the download of a file whose link was in an answer of the API, such as an image or a document.
    pub fn download(&self, url: impl AsRef<str>) -> Download {
        let url = Secret::new(url.as_ref().to_owned());
        let link = Arc::new(Link { description: self.description(), method: Method::GET, url });
        Download { client: self.clone(), link, max_size: None, options: Options::default() }
    }
}

impl Download {
    /// Sets the size in bytes of the largest file that is accepted. The default is the client's
    /// [`max_body_size`](super::client::ClientBuilder::max_body_size) for [`bytes`](Self::bytes), and 1 GiB for
    /// [`to_file`](Self::to_file).
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Sets the time limit of the download, to the end of the file, with all attempts and waits. The default is the
    /// client's limit for calls, which may be too short for large files, see [`no_timeout`](Self::no_timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Removes the time limit: the download goes on as long as it makes progress, see
    /// [`stall_timeout`](super::client::ClientBuilder::stall_timeout).
    pub fn no_timeout(self) -> Self {
        self.timeout(Duration::MAX)
    }

    /// Sets the time without progress after which an attempt is given up. The default is the client's.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.options.stall_timeout = Some(timeout);
        self
    }

    /// Sets the time limit for the head of the response in each attempt.
    pub fn response_header_timeout(mut self, timeout: Duration) -> Self {
        self.options.response_header_timeout = Some(timeout);
        self
    }

    /// Sets how often the download is tried. The default is the client's. Every attempt begins at the start of the
    /// file.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Downloads the file into memory.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](super::error::ErrorKind). A link that cannot be used is an error of kind
    /// [`Request`](super::error::ErrorKind::Request), an expired link one of kind
    /// [`Status`](super::error::ErrorKind::Status), mostly 403 or 404.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let own = u64::try_from(self.client.settings().max_body).unwrap_or(u64::MAX);
        let limit = self.max_size.unwrap_or(own);
        self.run(&mut Sink::memory(limit)).await
    }

    /// Downloads the file to a path and yields its size in bytes.
    ///
    /// The file is written piece by piece to a temporary file in the same folder, which replaces `path` when it is
    /// complete. So a download that fails or is dropped leaves nothing behind, and an existing file stays as it was
    /// until then. The permissions of an existing file are kept. If no byte comes for the client's
    /// [`stall_timeout`](super::client::ClientBuilder::stall_timeout), the attempt fails with kind
    /// [`Timeout`](super::error::ErrorKind::Timeout), and another one may follow.
    ///
    /// # Errors
    ///
    /// Those of [`bytes`](Self::bytes), and an error of kind [`File`](super::error::ErrorKind::File) if the file cannot
    /// be written, as is always the case on WebAssembly.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime.
    pub async fn to_file(self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let mut sink = Sink::file(path.into(), self.max_size.unwrap_or(MAX_FILE));
        self.run(&mut sink).await?;
        Ok(sink.written())
    }

    /// The target of the call.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(crate) fn target(&self) -> CallTarget {
        CallTarget::Download(Arc::clone(&self.link))
    }

    async fn run(self, sink: &mut Sink) -> Result<Bytes, Error> {
        let target = CallTarget::Download(self.link);
        let prepared = prepare(&self.client, &target, RequestParts::default()).map(Box::new);
        let reply = execute_into(&self.client, &target, prepared, &self.options, sink).await?;
        Ok(reply.body)
    }
}

/// Does not show the link.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("max_size", &self.max_size).finish_non_exhaustive()
    }
}
