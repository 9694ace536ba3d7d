//! Futures with a time limit.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::transport::{Bounds, Progress, Stage};

/// The result of `future`, or `None` if it takes longer than `limit`. A future that is ready at once needs no timer.
///
/// The future is taken by reference: moved in, it would occupy memory twice.
pub(crate) async fn with_timeout<T>(
    clock: &dyn Clock,
    limit: Duration,
    mut future: Pin<&mut (impl Future<Output = T> + ?Sized)>,
) -> Option<T> {
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        timer.get_or_insert_with(|| clock.timeout(limit)).as_mut().poll(context).map(|()| None)
    })
    .await
}

/// The error of an attempt whose time was over in this stage.
fn overrun(bounds: Bounds, stage: Stage, end: Duration) -> Error {
    let Bounds { configured, stall, .. } = bounds;
    let whole = end >= bounds.end;
    let timeout = |message: String| Error::new(ErrorKind::Timeout, message);
    match stage {
        Stage::Connecting => {
            let limit = if whole { configured } else { stall };
            Error::new(ErrorKind::Connect, format!("cannot connect: no connection came about within {limit:.1?}"))
        }
        _ if whole => timeout(format!("the response did not come within {configured:.1?}")),
        Stage::Sending => timeout(format!("nothing more of the request could be sent for {stall:.1?}")),
        Stage::Starving => timeout(format!("the source of the request's body had nothing for {stall:.1?}")),
        Stage::Receiving => timeout(format!("nothing more of the response came for {stall:.1?}")),
        Stage::Waiting | Stage::Hidden | Stage::Working => {
            timeout(format!("the response did not begin within {:.1?}", bounds.head.unwrap_or(configured)))
        }
    }
}

/// The result of `future`, or an error if the attempt takes too long in one of its stages. It begins `now`.
pub(super) async fn while_moving<T>(
    progress: &Progress,
    now: Duration,
    mut future: Pin<&mut (impl Future<Output = T> + ?Sized)>,
) -> Result<T, Error> {
    // The first timer, mostly the only one, needs no look at the clock.
    let mut begin = Some(now);
    let mut timer: Option<(Duration, BoxFuture<'static, ()>)> = None;
    let mut poll_end = move |context: &mut Context<'_>| {
        loop {
            // A timer may end before the limit and is then renewed. That is cheaper than to reset it, as most timers
            // never end.
            let (stage, end, wanted) = progress.end(context, timer.as_ref().map(|(at, _)| *at));
            let running = match &mut timer {
                Some((at, running)) if *at == wanted => running,
                other => {
                    let clock = progress.clock();
                    let now = begin.take().unwrap_or_else(|| clock.elapsed());
                    let running = clock.timeout(wanted.saturating_sub(now));
                    &mut other.insert((wanted, running)).1
                }
            };
            ready!(running.as_mut().poll(context));
            if end <= wanted {
                return Poll::Ready(overrun(progress.bounds(), stage, end));
            }
            timer = None;
        }
    };
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Ok(value)),
        Poll::Pending => poll_end(context).map(Err),
    })
    .await
}
