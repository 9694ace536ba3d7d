//! Files of this machine, read piece by piece while they are sent.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;

use super::Source;
use crate::disk::blocking;
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// How much is read at once.
const PIECE: u64 = 128 * 1024;

/// As much is read of something that has no end by itself, such as a device.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;

/// A file as it was when the upload was made.
#[derive(Debug)]
pub(crate) struct LocalFile {
    path: PathBuf,
    state: State,
}

/// The properties by which a change of a file is detected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    length: u64,
    /// Some file systems do not know it.
    modified: Option<SystemTime>,
}

/// Opens a file, so that what is wrong with it is known at once, and remembers it. Something that is not a regular file can be
/// read only once, and its length is not known; so its bytes are taken.
pub(super) fn source(path: &Path) -> io::Result<Source> {
    let look = || {
        let mut file = File::open(path)?;
        let about = file.metadata()?;
        if about.is_file() {
            return Ok(Source::File(Arc::new(LocalFile { path: path.to_owned(), state: State::of(&about) })));
        }
        whole(&mut file).map(|bytes| Source::Bytes(bytes.into()))
    };
    look().map_err(|error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

/// All bytes of a reader, unless they are too many.
pub(crate) fn whole(reader: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it has more than 1 GiB, or no end"));
    }
    Ok(bytes)
}

impl State {
    fn of(about: &Metadata) -> Self {
        Self { length: about.len(), modified: about.modified().ok() }
    }
}

impl LocalFile {
    pub(super) fn length(&self) -> u64 {
        self.state.length
    }

    /// Its bytes, from the start. If it is not what it was, that is an error before the first of them.
    pub(super) fn open(self: &Arc<Self>) -> Pieces {
        let file = Arc::clone(self);
        Pieces { next: Some(Box::pin(blocking(move || next(open(&file.path, file.state)?)))) }
    }
}

fn open(path: &Path, state: State) -> io::Result<File> {
    let file = File::open(path)?;
    if State::of(&file.metadata()?) == state {
        Ok(file)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "the file has changed since the upload was made"))
    }
}

type Next = io::Result<Option<(File, Bytes)>>;

fn next(mut file: File) -> Next {
    let mut piece = Vec::new();
    // Reading to the end is compiled once for all readers.
    let reader: &mut dyn Read = &mut file;
    reader.take(PIECE).read_to_end(&mut piece)?;
    Ok((!piece.is_empty()).then(|| (file, piece.into())))
}

/// The bytes of a file. A piece is read when it is asked for.
pub(super) struct Pieces {
    /// `None` at the end.
    next: Option<BoxFuture<'static, Next>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(reading) = &mut self.next else { return Poll::Ready(None) };
        let read = ready!(reading.as_mut().poll(context));
        self.next = None;
        Poll::Ready(match read {
            Ok(Some((file, piece))) => {
                self.next = Some(Box::pin(blocking(move || next(file))));
                Some(Ok(piece))
            }
            Ok(None) => None,
            Err(error) => Some(Err(error.into())),
        })
    }
}
