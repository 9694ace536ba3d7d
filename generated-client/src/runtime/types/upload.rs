//! Files to send.

use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;

/// A file to send: its bytes, its name and its content type.
#[derive(Clone)]
pub struct Upload {
    pub(crate) bytes: Bytes,
    pub(crate) file_name: String,
    pub(crate) content_type: Option<String>,
}

impl Upload {
    /// A file from memory.
    pub fn bytes(bytes: impl Into<Bytes>, file_name: impl Into<String>) -> Self {
        Self { bytes: bytes.into(), file_name: file_name.into(), content_type: None }
    }

    /// A file from disk, read whole; its name is the last part of the path.
    ///
    /// # Errors
    ///
    /// Whatever reading the file runs into, with the path in the message.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime.
    pub async fn path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let bytes = tokio::fs::read(&path)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::bytes(bytes, file_name))
    }

    /// Sets the content type. Without one it is what the description declares, else it follows from the file name.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name that is sent with the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }
}

/// Shows the size instead of the bytes.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("bytes", &self.bytes.len())
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}
