//! Destinations for the body of a success.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt as _;
use jiff::Timestamp;

use super::range::{Rest, Validator};
use super::temporary::Temporary;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::content;
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
    /// Whether the rest of a body that broke off may be asked for.
    resumes: bool,
    /// What tells whether it belongs to the part that is here.
    validator: Option<Validator>,
}

/// Where a body goes.
pub(super) enum Destination {
    /// With the part that came before the body broke off.
    Memory(BytesMut),
    /// On the heap, so that the futures of calls without a file stay small.
    File(Box<FileSink>),
    /// Nowhere: it is handed over as it comes, with the account that has made the call.
    Stream(Option<(Body, Account)>),
}

/// A file that appears when it is complete.
pub(super) struct FileSink {
    target: PathBuf,
    /// The temporary file that is written to; `None` while it is written.
    temporary: Option<Temporary>,
    written: u64,
}

impl Sink {
    fn new(limit: u64, setter: &'static str, plain: bool, destination: Destination) -> Self {
        Self { limit, setter, plain, destination, resumes: false, validator: None }
    }

    /// Memory, for the body of an API's answer.
    pub(crate) fn of(client: &Client) -> Self {
        let limit = u64::try_from(client.settings().max_body).unwrap_or(u64::MAX);
        Self::new(limit, "max_body_size", false, Destination::Memory(BytesMut::new()))
    }

    /// Memory, for a file.
    pub(crate) fn memory(limit: u64) -> Self {
        Self::new(limit, "max_size", true, Destination::Memory(BytesMut::new()))
    }

    /// A file of this machine.
    pub(crate) fn file(target: PathBuf, limit: u64) -> Self {
        let file = FileSink { target, temporary: None, written: 0 };
        Self::new(limit, "max_size", true, Destination::File(Box::new(file)))
    }

    /// No destination: the call ends with the head of the answer, and its body comes from [`body`](Self::body).
    pub(crate) fn items() -> Self {
        Self::new(u64::MAX, "", false, Destination::Stream(None))
    }

    /// The same for a file.
    pub(crate) fn pieces(limit: u64) -> Self {
        Self::new(limit, "max_size", true, Destination::Stream(None))
    }

    /// Asks only for the rest of a body that broke off, where the server can send it.
    pub(crate) fn resuming(mut self) -> Self {
        self.resumes = true;
        self
    }

    /// Begins a body that broke off anew.
    pub(crate) fn no_resuming(&mut self) {
        self.resumes = false;
    }

    /// The body of the answer, once there is one, and the account that has made the call.
    pub(crate) fn body(self) -> Option<(Body, Account)> {
        if let Destination::Stream(body) = self.destination { body } else { None }
    }

    /// Makes the temporary file, so that a problem with it is found before anything is sent.
    pub(super) async fn prepare(&mut self) -> Result<(), Error> {
        match &mut self.destination {
            Destination::File(file) => file.begin().await,
            Destination::Memory(_) | Destination::Stream(_) => Ok(()),
        }
    }

    /// The size of the complete file in bytes.
    pub(crate) fn written(&self) -> u64 {
        if let Destination::File(file) = &self.destination { file.written } else { 0 }
    }

    /// Whether the sink refuses a body with these headers, because it is compressed.
    pub(super) fn refuses(&self, headers: &HeaderMap) -> bool {
        self.plain && content::is_encoded(headers)
    }

    /// The size of the part that is here.
    fn part(&self) -> u64 {
        match &self.destination {
            Destination::Memory(part) => u64::try_from(part.len()).unwrap_or(u64::MAX),
            // A file that is being written when the call ends is lost.
            Destination::File(file) if file.temporary.is_some() => file.written,
            Destination::File(_) | Destination::Stream(_) => 0,
        }
    }

    /// Asks for the rest of the body, if a part of it is here.
    pub(super) fn ask(&mut self, headers: &mut HeaderMap) {
        match (&self.validator, self.part()) {
            (Some(validator), from @ 1..) => validator.ask(from, headers),
            _ => self.validator = None,
        }
    }

    /// Takes the head of an answer. Yields whether the body that is here is complete already; the error is that of a part
    /// that is not the rest of it, after which the body is begun anew.
    pub(super) fn on_head(
        &mut self,
        target: &CallTarget,
        status: StatusCode,
        headers: &HeaderMap,
        now: impl FnOnce() -> Timestamp,
    ) -> Result<bool, Error> {
        let part = self.part();
        if let Some(validator) = &mut self.validator {
            match validator.answer(part, status, headers) {
                Rest::Continues | Rest::Failure => return Ok(false),
                Rest::Complete => return Ok(true),
                Rest::Again | Rest::Anew => {}
                Rest::Other => {
                    self.restart();
                    return Err(Error::new(ErrorKind::Transport, "the answer is not the rest of the file"));
                }
            }
        }
        if status.is_success() {
            self.restart();
            self.validator = if self.resumes { Validator::of(target.method(), status, headers, now()) } else { None };
        }
        Ok(false)
    }

    /// Drops what is here.
    fn restart(&mut self) {
        self.validator = None;
        match &mut self.destination {
            Destination::Memory(part) => part.clear(),
            Destination::File(file) if file.written > 0 => (file.temporary, file.written) = (None, 0),
            Destination::File(_) | Destination::Stream(_) => {}
        }
    }

    /// Whether the part of a body that broke off is of use.
    pub(super) fn resumes(&self) -> bool {
        self.resumes
    }

    /// The body in memory.
    pub(super) fn take(&mut self) -> Bytes {
        if let Destination::Memory(part) = &mut self.destination { part.split().freeze() } else { Bytes::new() }
    }

    /// Moves the file to its path, now that it is complete.
    pub(super) async fn settle(&mut self) -> Result<(), Error> {
        if let Destination::File(file) = &mut self.destination { file.settle().await } else { Ok(()) }
    }

    /// The error of a body that ended before the file did.
    pub(super) fn short(&self) -> Option<Error> {
        let total = self.validator.as_ref().and_then(Validator::total)?;
        (self.part() < total).then(|| Error::new(ErrorKind::Transport, "the answer ended before the file"))
    }
}

impl FileSink {
    async fn begin(&mut self) -> Result<(), Error> {
        if self.temporary.is_none() {
            let target = self.target.clone();
            let temporary = blocking(move || Temporary::beside(&target)).await.map_err(unwritten)?;
            (self.temporary, self.written) = (Some(temporary), 0);
        }
        Ok(())
    }

    /// Writes the body behind the part that is here. The error is `None` if the file is larger than the limit.
    pub(super) async fn fill(&mut self, mut body: Body, limit: u64, progress: &Progress) -> Result<(), Option<Error>> {
        self.begin().await?;
        while let Some(frame) = body.frame().await {
            progress.working();
            let data = match frame {
                Ok(frame) => frame.into_data().unwrap_or_default(),
                Err(error) => return Err(Some(super::broken(error))),
            };
            let written = self.written.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
            if written > limit {
                return Err(None);
            }
            let Some(temporary) = self.temporary.take() else { return Err(Some(unwritten(lost()))) };
            self.temporary = Some(blocking(move || temporary.write(&data)).await.map_err(unwritten)?);
            self.written = written;
            progress.received();
        }
        progress.working();
        Ok(())
    }

    /// Moves the complete file to its path.
    pub(super) async fn settle(&mut self) -> Result<(), Error> {
        let Some(temporary) = self.temporary.take() else { return Err(unwritten(lost())) };
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
        Ok(())
    }
}

/// Work on the file has not given it back.
fn lost() -> io::Error {
    io::Error::other("the temporary file is gone")
}

fn unwritten(error: io::Error) -> Error {
    Error::new(ErrorKind::File, "the file could not be written").with_source(error)
}
