//! Bodies that are read as they come, for as long as they move.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;

use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::transport::Body;

/// A body without an end of its time. It is read only when it is asked for, and then it has to move.
pub(crate) struct MovingBody {
    body: Body,
    clock: Arc<dyn Clock>,
    /// Since when nothing has come, although it was asked for.
    since: Option<Duration>,
    /// A timer that may end before the limit, and is then renewed: most never end.
    timer: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl MovingBody {
    pub(crate) fn new(body: Body, clock: Arc<dyn Clock>) -> Self {
        Self { body, clock, since: None, timer: None }
    }

    /// The next piece, which is not empty. It is an error if none comes for this long.
    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
        stall: Duration,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        while let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            self.since = None;
            let Some(frame) = frame else { return Poll::Ready(None) };
            match frame.map(|frame| frame.into_data().unwrap_or_default()) {
                Ok(data) if data.is_empty() => {}
                Ok(data) => return Poll::Ready(Some(Ok(data))),
                Err(error) => return Poll::Ready(Some(Err(super::broken(error)))),
            }
        }
        let clock = &self.clock;
        let end = self.since.get_or_insert_with(|| clock.elapsed()).saturating_add(stall);
        loop {
            let (at, timer) = match &mut self.timer {
                Some(timer) if timer.0 <= end => timer,
                other => other.insert((end, clock.timeout(end.saturating_sub(clock.elapsed())))),
            };
            ready!(timer.as_mut().poll(context));
            let is_over = *at >= end;
            self.timer = None;
            if is_over {
                let message = format!("nothing more of the stream came for {stall:.1?}");
                return Poll::Ready(Some(Err(Error::new(ErrorKind::Timeout, message))));
            }
        }
    }
}
