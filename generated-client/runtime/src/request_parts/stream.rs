//! A body that is sent while its pieces come.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::transport::BoxError;
use crate::types::{Flow, Origin, Source};

/// Pieces one after the other.
///
/// The last piece is bytes of this crate (the end of a form). So a transport that reads the body to its known length
/// has also read each source to its end, and a source that is too long is noticed.
pub(super) struct Pieces {
    flows: VecDeque<Flow>,
    /// How much of the first flow is left, if that is known.
    left: Option<u64>,
    /// How much of all is left, if that is known.
    all_left: Option<u64>,
    fate: Fate,
}

/// State that a body and its call share, because the transport between them owns the body and hides its errors.
#[derive(Clone, Default)]
pub(crate) struct Fate(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The error of the body. Transports may replace it by their own.
    failure: Option<(Origin, BoxError)>,
    /// The call is over, so the body ends.
    over: bool,
    /// The task that waits for the next piece.
    waiting: Option<Waker>,
}

impl Pieces {
    /// `None` if one of the sources was sent before.
    pub(super) fn open(sources: &[Source], fate: Fate) -> Option<Self> {
        // Looked at first, so that nothing is taken from a body that cannot be sent anyway.
        if !sources.iter().all(Source::is_left) {
            return None;
        }
        let (mut flows, mut all_left) = (VecDeque::with_capacity(sources.len()), Some(0_u64));
        for source in sources {
            let flow = source.open()?;
            all_left = all_left.zip(flow.length).and_then(|(sum, length)| sum.checked_add(length));
            flows.push_back(flow);
        }
        let left = flows.front().and_then(|flow| flow.length);
        Some(Self { flows, left, all_left, fate })
    }

    /// Keeps the error; the transport gets it as text.
    fn fail(&mut self, origin: Origin, error: BoxError) -> BoxError {
        self.flows.clear();
        let text = format!("the upload's source failed: {error}");
        self.fate.lock().failure = Some((origin, error));
        text.into()
    }
}

impl Fate {
    /// Ends the body, and returns its error if it has failed.
    pub(super) fn end(&self) -> Option<(Origin, BoxError)> {
        let mut state = self.lock();
        state.over = true;
        let (failure, waiting) = (state.failure.take(), state.waiting.take());
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
        failure
    }

    fn is_over(&self, context: &Context<'_>) -> bool {
        let mut state = self.lock();
        if !state.waiting.as_ref().is_some_and(|waker| waker.will_wake(context.waker())) {
            state.waiting = Some(context.waker().clone());
        }
        state.over
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Fate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fate").finish_non_exhaustive()
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        if this.fate.is_over(context) {
            this.flows.clear();
            return Poll::Ready(Some(Err("the call is over".into())));
        }
        while let Some(flow) = this.flows.front_mut() {
            let origin = flow.origin;
            let problem = match ready!(flow.poll_next(context)) {
                Some(Ok(piece)) => {
                    let size = u64::try_from(piece.len()).unwrap_or(u64::MAX);
                    if this.left.is_some_and(|left| left < size) {
                        io::Error::new(io::ErrorKind::InvalidData, "it has more bytes than it should").into()
                    } else if piece.is_empty() {
                        continue;
                    } else {
                        this.left = this.left.map(|left| left.saturating_sub(size));
                        this.all_left = this.all_left.map(|left| left.saturating_sub(size));
                        return Poll::Ready(Some(Ok(Frame::data(piece))));
                    }
                }
                Some(Err(error)) => error,
                None if this.left.is_some_and(|left| left > 0) => {
                    io::Error::new(io::ErrorKind::UnexpectedEof, "it has fewer bytes than it should").into()
                }
                None => {
                    this.flows.pop_front();
                    this.left = this.flows.front().and_then(|flow| flow.length);
                    continue;
                }
            };
            return Poll::Ready(Some(Err(this.fail(origin, problem))));
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.flows.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.all_left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
