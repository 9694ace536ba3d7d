//! Bodies of requests and responses.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::UnsyncBoxBody;

use super::Progress;

/// Any error that can go from thread to thread.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The size of the pieces in which a body in memory is handed over, so that progress is seen.
const PIECE: usize = 64 * 1024;

/// A body: bytes in memory, or a stream of pieces.
pub struct Body {
    repr: Repr,
    /// The progress that is updated while the body is read.
    watch: Option<Arc<Progress>>,
}

enum Repr {
    /// `None` once they were read.
    Bytes(Option<Bytes>),
    /// The lock makes it `Sync`, and is never waited for.
    Stream(Mutex<UnsyncBoxBody<Bytes, BoxError>>),
}

impl Body {
    /// Nothing.
    pub fn empty() -> Self {
        Self::new(Repr::Bytes(None))
    }

    /// The body of another HTTP library.
    pub fn wrap<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self::new(Repr::Stream(Mutex::new(body.map_err(Into::into).boxed_unsync())))
    }

    fn new(repr: Repr) -> Self {
        Self { repr, watch: None }
    }

    /// Reports the progress of the body from now on.
    pub(crate) fn watch(&mut self, progress: Arc<Progress>) {
        self.watch = Some(progress);
    }

    /// The progress that is updated while the body is read.
    pub(crate) fn progress(&self) -> Option<&Arc<Progress>> {
        self.watch.as_ref()
    }

    /// Whether no piece is left.
    pub(crate) fn is_over(&self) -> bool {
        match &self.repr {
            Repr::Bytes(bytes) => bytes.is_none(),
            Repr::Stream(body) => {
                let body = body.lock().unwrap_or_else(PoisonError::into_inner);
                body.is_end_stream() || body.size_hint().exact() == Some(0)
            }
        }
    }

    /// The whole body is taken at once, so that the progress of a large body is not seen.
    fn read_at_once(&self) {
        match (&self.watch, &self.repr) {
            (Some(progress), Repr::Bytes(Some(bytes))) if bytes.len() > PIECE => progress.hidden(),
            (Some(progress), Repr::Bytes(_)) => progress.taken(true),
            _ => {}
        }
    }

    /// The whole body, if it is in memory.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.read_at_once();
        match &self.repr {
            Repr::Bytes(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Repr::Stream(_) => None,
        }
    }

    /// The whole body, if it is in memory.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        self.read_at_once();
        match self.repr {
            Repr::Bytes(bytes) => Ok(bytes.unwrap_or_default()),
            Repr::Stream(_) => Err(self),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::new(Repr::Bytes(Some(bytes).filter(|bytes| !bytes.is_empty())))
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        let polled = match &mut this.repr {
            Repr::Bytes(bytes) => Poll::Ready(match bytes {
                Some(bytes) if this.watch.is_some() && bytes.len() > PIECE => Some(bytes.split_to(PIECE)),
                bytes => bytes.take(),
            })
            .map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes)))),
            Repr::Stream(body) => Pin::new(body.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(context),
        };
        if let Some(progress) = &this.watch {
            match &polled {
                Poll::Pending => progress.starving(),
                Poll::Ready(Some(Ok(_))) => progress.taken(this.is_over()),
                Poll::Ready(None | Some(Err(_))) => progress.taken(true),
            }
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        let over = match &self.repr {
            Repr::Bytes(bytes) => bytes.is_none(),
            Repr::Stream(body) => body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
        };
        // HTTP stacks ask for the size first, because the head of a request contains it. So this call marks the start
        // of writing.
        if let Some(progress) = &self.watch {
            progress.begun(over);
        }
        over
    }

    fn size_hint(&self) -> SizeHint {
        match &self.repr {
            Repr::Bytes(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Repr::Stream(body) => body.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }
}

/// Shows the size, if it is known.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.as_ref().map_or(0, Bytes::len)),
            Repr::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}
