//! Files: behind links, and as answers of operations.

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
mod blocking;
mod stream;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::blocking::BlockingDownloadStream;
pub use self::stream::DownloadStream;

use super::call_target::{CallTarget, Link};
use super::client::{Client, prepare};
use super::description::Operation;
use super::error::Error;
use super::execute::{Options, Sink, execute_into};
use super::record;
use super::request::Request;
use super::request_parts::RequestParts;
use super::retry::Retry;
use super::types::Secret;

/// The default size of the largest file that is written.
const MAX_FILE: u64 = 1024 * 1024 * 1024;

/// A file behind a link, from [`Client::download`], or the answer of an operation, from [`Request::download`]. Nothing is
/// sent before [`bytes`](Self::bytes), [`to_file`](Self::to_file) or [`stream`](Self::stream).
///
/// If the connection breaks, another attempt asks for the rest of the file only (`Range`), where the server can send it: its
/// answer has `Accept-Ranges: bytes` and tells which file it is, by an `ETag` that is not weak or by a `Last-Modified` before
/// its `Date`. The rest is taken only if it is that of the same file (`If-Range`, `Content-Range`). Otherwise the file is begun
/// anew. A download with a header `Range` of its own is not resumed.
#[must_use = "a download does nothing until `bytes`, `to_file` or `stream` is called"]
#[derive(Clone)]
pub struct Download {
    pub(crate) client: Client,
    target: CallTarget,
    parts: RequestParts,
    max_size: Option<u64>,
    options: Options,
}

impl Client {
    /// Prepares the download of a file whose link was in an answer of the API, such as an image or a document.
    pub fn download(&self, url: impl AsRef<str>) -> Download {
        let url = Secret::new(url.as_ref().to_owned());
        let link = Arc::new(Link { description: self.description(), method: Method::GET, url });
        let target = CallTarget::Download(link);
        let parts = RequestParts::default();
        Download { client: self.clone(), target, parts, max_size: None, options: Options::default() }
    }
}

impl<Op: Operation<Output = Bytes>> Request<Op> {
    /// Prepares the answer, which is a file, as a download: to disk, as a stream, or in memory.
    pub fn download(self) -> Download {
        self.into_file()
    }
}

impl<Op: Operation> Request<Op> {
    /// Asks for the answer in another of its media types, as it is.
    pub fn answer_as(mut self, media_type: &str) -> Download {
        // Errors are mostly JSON.
        self.parts.set_header("accept", &format!("{media_type}, */*;q=0.1"));
        self.into_file()
    }

    fn into_file(self) -> Download {
        let target = CallTarget::Operation(const { &Op::INFO });
        let Self { client, mut parts, options, .. } = self;
        // The bytes of a file must not be changed on the way.
        parts.accept_encoding("identity");
        Download { client, target, parts, max_size: None, options }
    }
}

impl Download {
    /// Sets the size in bytes of the largest file that is accepted. The default is the client's
    /// [`max_body_size`](super::client::ClientBuilder::max_body_size) for [`bytes`](Self::bytes), and 1 GiB for
    /// [`to_file`](Self::to_file) and [`stream`](Self::stream).
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

    /// Sets how often the download is tried. The default is the client's. An attempt after one that broke begins where it
    /// broke, if the server can send the rest of the file, or else at its start.
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
        self.run(&mut Sink::memory(limit).resuming()).await
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
    /// be written, as is always the case on WebAssembly and outside of a Tokio runtime.
    pub async fn to_file(self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let mut sink = Sink::file(path.into(), self.max_size.unwrap_or(MAX_FILE)).resuming();
        self.run(&mut sink).await?;
        Ok(sink.written())
    }

    /// The file in pieces, as they come.
    ///
    /// ```no_run
    /// # async fn hash(client: sdk_runtime::Client, url: &str) -> Result<(), sdk_runtime::Error> {
    /// let mut pieces = client.download(url).max_size(10_000_000_000).stream();
    /// while let Some(piece) = pieces.try_next().await? {
    ///     println!("{} bytes", piece.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> DownloadStream {
        let limit = self.max_size.unwrap_or(MAX_FILE);
        let (client, target, parts, options) = (self.client, self.target, self.parts, self.options);
        DownloadStream::new(client, target, parts, options, limit)
    }

    /// The target of the call.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(crate) fn target(&self) -> CallTarget {
        self.target.clone()
    }

    async fn run(self, sink: &mut Sink) -> Result<Bytes, Error> {
        if self.parts.has_range() {
            sink.no_resuming();
        }
        let prepared = prepare(&self.client, &self.target, self.parts).map(Box::new);
        let result = execute_into(&self.client, &self.target, prepared, &self.options, sink).await;
        Ok(result.inspect_err(|error| record::failure(&self.client, &self.target, error))?.body)
    }
}

/// Does not show the link.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("max_size", &self.max_size).finish_non_exhaustive()
    }
}
