//! Destinations for the body of a success.

use std::path::PathBuf;
use std::sync::Arc;

use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use http_body_util::BodyExt as _;

use super::temporary::Temporary;
use crate::client::Client;
use crate::disk::blocking;
use crate::error::{Error, ErrorKind};
use crate::limit::Account;
use crate::transport::{Body, Progress};

/// The destination of a success's body, and the limit of its size.
pub(crate) struct Sink {
    pub(super) limit: u64,
    /// The name of the setter for the limit, for messages.
    pub(super) setter: &'static str,
    /// Whether the body must not be compressed.
    plain: bool,
    pub(super) destination: Destination,
}

/// Where a body goes.
pub(super) enum Destination {
    Memory,
    /// On the heap, so that the futures of calls without a file stay small.
    File(Box<FileSink>),
    /// Nowhere: it is handed over as it comes, with the account that has made the call.
    Stream(Option<(Body, Account)>),
}

/// A file that appears when it is complete.
pub(super) struct FileSink {
    target: PathBuf,
    /// The temporary file that is written to, a new one for each attempt.
    temporary: Option<Temporary>,
    written: u64,
}

impl Sink {
    /// Memory, for the body of an API's answer.
    pub(crate) fn of(client: &Client) -> Self {
        let limit = u64::try_from(client.settings().max_body).unwrap_or(u64::MAX);
        Self { limit, setter: "max_body_size", plain: false, destination: Destination::Memory }
    }

    /// Memory, for a file.
    pub(crate) fn memory(limit: u64) -> Self {
        Self { limit, setter: "max_size", plain: true, destination: Destination::Memory }
    }

    /// A file of this machine.
    pub(crate) fn file(target: PathBuf, limit: u64) -> Self {
        let file = FileSink { target, temporary: None, written: 0 };
        Self { limit, setter: "max_size", plain: true, destination: Destination::File(Box::new(file)) }
    }

    /// No destination: the call ends with the head of the answer, and its body comes from [`body`](Self::body).
    pub(crate) fn items() -> Self {
        Self { limit: u64::MAX, setter: "", plain: false, destination: Destination::Stream(None) }
    }

    /// The body of the answer, once there is one, and the account that has made the call.
    pub(crate) fn body(self) -> Option<(Body, Account)> {
        if let Destination::Stream(body) = self.destination { body } else { None }
    }

    /// Makes the temporary file, so that a problem with it is found before anything is sent.
    pub(super) async fn prepare(&mut self) -> Result<(), Error> {
        match &mut self.destination {
            Destination::File(file) => file.begin().await.map(|temporary| file.temporary = Some(temporary)),
            Destination::Memory | Destination::Stream(_) => Ok(()),
        }
    }

    /// The size of the complete file in bytes.
    pub(crate) fn written(&self) -> u64 {
        if let Destination::File(file) = &self.destination { file.written } else { 0 }
    }

    /// Whether the sink refuses a body with these headers, because it is compressed.
    pub(super) fn refuses(&self, headers: &HeaderMap) -> bool {
        let identity = |value: &http::HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"identity");
        self.plain && !headers.get_all(CONTENT_ENCODING).iter().all(identity)
    }
}

impl FileSink {
    async fn begin(&mut self) -> Result<Temporary, Error> {
        if let Some(temporary) = self.temporary.take() {
            return Ok(temporary);
        }
        let target = self.target.clone();
        blocking(move || Temporary::beside(&target)).await.map_err(unwritten)
    }

    /// Writes the body, and moves the file to its path if the body is complete. The error is `None` if the body is
    /// larger than the limit.
    pub(super) async fn fill(&mut self, mut body: Body, limit: u64, progress: &Progress) -> Result<(), Option<Error>> {
        let mut temporary = self.begin().await?;
        let mut written = 0_u64;
        while let Some(frame) = body.frame().await {
            progress.working();
            let data = match frame {
                Ok(frame) => frame.into_data().unwrap_or_default(),
                Err(error) => return Err(Some(super::broken(error))),
            };
            written = written.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
            if written > limit {
                return Err(None);
            }
            temporary = blocking(move || temporary.write(&data)).await.map_err(unwritten)?;
            progress.received();
        }
        progress.working();
        let target = self.target.clone();
        let temporary = blocking(move || temporary.settle(&target)).await.map_err(unwritten)?;
        // Blocking work runs to its end even if the call is dropped. A call that was given up must not leave a file.
        let (target, alive) = (self.target.clone(), Arc::new(()));
        let waiting = Arc::downgrade(&alive);
        let renamed = blocking(move || match waiting.upgrade() {
            Some(_) => temporary.become_file(&target),
            None => Ok(()),
        });
        renamed.await.map_err(unwritten)?;
        drop(alive);
        self.written = written;
        Ok(())
    }
}

fn unwritten(error: std::io::Error) -> Error {
    Error::new(ErrorKind::File, "the file could not be written").with_source(error)
}
