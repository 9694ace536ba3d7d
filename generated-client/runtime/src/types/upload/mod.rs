//! Files to send.

mod content;
mod disk;
mod source;

use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;
use futures_core::Stream;

pub use self::content::UploadContent;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) use self::disk::whole;
pub(crate) use self::source::{Flow, Origin, Source};

use crate::disk::blocking;
use crate::transport::BoxError;

/// A file to send: its content, its name and its content type.
///
/// Clones share their content. Uploads from [`bytes`](Self::bytes) and [`path`](Self::path) can be sent several times,
/// so calls with them are repeated like others. An upload from a [`stream`](Self::stream) can be sent only once.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    file_name: String,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

/// The parts of an upload.
pub(crate) struct UploadParts {
    pub(crate) source: Source,
    pub(crate) file_name: String,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

impl Upload {
    /// A file from memory. Texts are not [`UploadContent`], so that they are not confused with the name: use
    /// `text.into_bytes()`.
    ///
    /// ```text
    /// Upload::bytes(b"first name,last name\n", "people.csv")
    /// ```
    pub fn bytes(bytes: impl UploadContent, file_name: impl Into<String>) -> Self {
        Self::new(Source::Bytes(bytes.into_bytes()), file_name.into())
    }

    /// A file from disk; its name is the last part of the path.
    ///
    /// The file is not loaded into memory: every attempt opens it and reads it piece by piece. It must not change until
    /// the call is over. If its size or modification time has changed by then, the call fails with
    /// [`ErrorKind::File`](crate::ErrorKind::File). Something that is not a regular file, for example a pipe,
    /// is read whole at once.
    ///
    /// # Errors
    ///
    /// The file cannot be opened; the message contains the path. On WebAssembly, which has no files, the error is
    /// [`Unsupported`](io::ErrorKind::Unsupported). Outside of a Tokio runtime it is an error too.
    pub async fn path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        blocking(move || Self::opened(&path)).await
    }

    /// A file from disk, which this thread opens.
    pub(crate) fn opened(path: &Path) -> io::Result<Self> {
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(disk::source(path)?, file_name))
    }

    /// A file from a stream of pieces. The next piece is requested when the last one was handed to the connection, so
    /// that only one is in memory. (On WebAssembly the whole stream is read before anything is sent, because few
    /// browsers support anything else.)
    ///
    /// It can be sent only once, even if the upload or its request is cloned: the call is not repeated after its
    /// request may have been sent, and a second call fails with
    /// [`ErrorKind::Request`](crate::ErrorKind::Request). A call whose stream fails has the same kind of
    /// error, with the stream's error as its [source](std::error::Error::source).
    ///
    /// Set its [`length`](Self::length) if it is known: some servers refuse requests without one.
    pub fn stream<S, B, E>(stream: S, file_name: impl Into<String>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::stream(stream), file_name.into())
    }

    /// Sets the length of a [`stream`](Self::stream) in bytes, so that the request has a `Content-Length` (in a
    /// multipart body only if the lengths of all parts are known). Without it the body is sent in chunks.
    ///
    /// If the stream has more or fewer bytes, the call fails with
    /// [`ErrorKind::Request`](crate::ErrorKind::Request), and a part of the request may have been sent by
    /// then. It has no effect on other uploads, whose length is known.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.source.set_length(bytes);
        self
    }

    /// Sets the content type. The default is the declared type of the description. If the description declares none,
    /// several, or a range such as `image/*`, the file name decides.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header for the file: to its part of a multipart body, or else to the request.
    ///
    /// A name or value that cannot be sent is an error of the call, and so are `Content-Type` and `Content-Disposition`
    /// of a part, which are written anyway.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The name that is sent with the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    fn new(source: Source, file_name: String) -> Self {
        Self { source, file_name, content_type: None, headers: Vec::new() }
    }

    /// The parts of the upload.
    pub(crate) fn into_parts(self) -> UploadParts {
        let Self { source, file_name, content_type, headers } = self;
        UploadParts { source, file_name, content_type, headers }
    }
}

/// A file from memory without a name, for a body whose media type is known.
impl<C: UploadContent> From<C> for Upload {
    fn from(content: C) -> Self {
        Self::bytes(content, "")
    }
}

/// Shows the size instead of the bytes, and only the names of headers.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.source.length().map_or_else(|| "unknown".to_owned(), |length| length.to_string());
        let mut shown = f.debug_struct("Upload");
        shown.field("bytes", &format_args!("{length}"));
        shown.field("file_name", &self.file_name).field("content_type", &self.content_type);
        if !self.headers.is_empty() {
            let mut names = Vec::new();
            for (name, _) in &self.headers {
                names.push(name.as_str());
            }
            shown.field("headers", &names);
        }
        shown.finish()
    }
}
