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
pub(crate) use self::source::{Flow, Origin, Source};

use crate::runtime::transport::BoxError;

/// A file to send: its content, its name and its content type.
///
/// Clones share their content. That of [`bytes`](Self::bytes) and of [`path`](Self::path) can be sent again and again, so calls with
/// it are repeated like others. That of [`stream`](Self::stream) is sent once.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    file_name: String,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

/// What an upload is made of.
pub(crate) struct UploadParts {
    pub(crate) source: Source,
    pub(crate) file_name: String,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

impl Upload {
    /// A file from memory. A text is no [`UploadContent`], so that it is not taken for the name: `text.into_bytes()` is one.
    ///
    /// ```text
    /// Upload::bytes(b"first name,last name\n", "people.csv")
    /// ```
    pub fn bytes(bytes: impl UploadContent, file_name: impl Into<String>) -> Self {
        Self::new(Source::Bytes(bytes.into_bytes()), file_name.into())
    }

    /// A file from disk; its name is the last part of the path.
    ///
    /// The file is not held in memory: every attempt to send it opens it and reads it piece by piece. Until the call is
    /// over, it must stay as it is now. If its size or its time of change is another one by then, the call fails with
    /// [`ErrorKind::File`](crate::runtime::ErrorKind::File). Something that is not a regular file, for example a pipe, is read whole at once.
    ///
    /// # Errors
    ///
    /// Whatever opening the file runs into, with the path in the message. On WebAssembly, where there are no files, that is
    /// [`Unsupported`](io::ErrorKind::Unsupported).
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime.
    pub async fn path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(disk::source(path).await?, file_name))
    }

    /// A file whose bytes come piece by piece. Nothing of it is kept: the next piece is asked for when the last one is on
    /// its way. (On WebAssembly all of it is read before anything is sent, for few browsers can do otherwise.)
    ///
    /// It can be sent once, also if the upload or the request with it is cloned: no call with it is repeated after its
    /// request may have left, and a second call fails with [`ErrorKind::Request`](crate::runtime::ErrorKind::Request).
    /// So does a call whose stream fails; the stream's error is then the [source](std::error::Error::source) of the
    /// call's.
    ///
    /// Set its [`length`](Self::length) if it is known: some servers take no request without one.
    pub fn stream<S, B, E>(stream: S, file_name: impl Into<String>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::stream(stream), file_name.into())
    }

    /// Says how many bytes a [`stream`](Self::stream) has, so that the request has a `Content-Length`; in a body of several
    /// parts, if the lengths of all of them are known. Without one it is sent in chunks.
    ///
    /// A stream that turns out to have more or less is an error of the call,
    /// [`ErrorKind::Request`](crate::runtime::ErrorKind::Request): the request breaks off at the piece that is too much, or
    /// where bytes are missing, after what came before may have been sent. Of no effect on other uploads, whose length is
    /// known.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.source.set_length(bytes);
        self
    }

    /// Sets the content type. Without one it is what the description declares, else it follows from the file name; the
    /// name also decides where the description declares several types, or a range such as `image/*`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header that goes with the file: in the part of a multipart body that it is, else in the request.
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

    /// What it is made of.
    pub(crate) fn into_parts(self) -> UploadParts {
        let Self { source, file_name, content_type, headers } = self;
        UploadParts { source, file_name, content_type, headers }
    }
}

/// Shows the size instead of the bytes, and of headers the names.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.source.length().map_or_else(|| "unknown".to_owned(), |length| length.to_string());
        let mut shown = f.debug_struct("Upload");
        shown.field("bytes", &format_args!("{length}"));
        shown.field("file_name", &self.file_name).field("content_type", &self.content_type);
        if !self.headers.is_empty() {
            shown.field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>());
        }
        shown.finish()
    }
}
