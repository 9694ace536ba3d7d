//! Where the bytes of an upload come from.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::disk::LocalFile;
use crate::transport::BoxError;

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The content of an upload. Clones share it.
#[derive(Clone)]
pub(crate) enum Source {
    Bytes(Bytes),
    /// Opened anew for each attempt.
    File(Arc<LocalFile>),
    /// A stream, which can be taken once.
    Stream {
        stream: Arc<Mutex<Option<BoxStream>>>,
        length: Option<u64>,
    },
}

/// The origin of a stream of bytes, which decides about the kind of its errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A file of this machine.
    File,
    /// The caller.
    Caller,
}

/// Bytes on their way out.
pub(crate) struct Flow {
    pub(crate) origin: Origin,
    pub(crate) length: Option<u64>,
    stream: BoxStream,
}

impl Source {
    pub(super) fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let stream: BoxStream = Box::pin(Converted(Box::pin(stream)));
        Self::Stream { stream: Arc::new(Mutex::new(Some(stream))), length: None }
    }

    pub(super) fn set_length(&mut self, bytes: u64) {
        if let Self::Stream { length, .. } = self {
            *length = Some(bytes);
        }
    }

    /// How many bytes there are, as far as is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::File(file) => Some(file.length()),
            Self::Stream { length, .. } => *length,
        }
    }

    /// All of it, if it is in memory.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::File(_) | Self::Stream { .. } => None,
        }
    }

    /// Whether it can be sent any number of times.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self, Self::Stream { .. })
    }

    /// Whether it can be sent now.
    pub(crate) fn is_left(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(_) => true,
            Self::Stream { stream, .. } => stream.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
        }
    }

    /// The bytes, to be sent once; `None` for a stream that was taken already.
    pub(crate) fn open(&self) -> Option<Flow> {
        match self {
            Self::Bytes(bytes) => {
                let stream = Box::pin(Ready(Some(bytes.clone())));
                Some(Flow { origin: Origin::Caller, length: self.length(), stream })
            }
            Self::File(file) => {
                Some(Flow { origin: Origin::File, length: self.length(), stream: Box::pin(file.open()) })
            }
            Self::Stream { stream, length } => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take()?;
                Some(Flow { origin: Origin::Caller, length: *length, stream })
            }
        }
    }
}

/// Shows the length.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("length", &self.length()).finish_non_exhaustive()
    }
}

impl Flow {
    /// The next bytes.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.stream.as_mut().poll_next(context)
    }
}

/// Bytes in memory.
struct Ready(Option<Bytes>);

impl Stream for Ready {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// A caller's stream with the types of this crate.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.0.as_mut().poll_next(context);
        item.map(|item| item.map(|item| item.map(Into::into).map_err(Into::into)))
    }
}
