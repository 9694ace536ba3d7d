//! Futures with a bound on their time.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::runtime::clock::Clock;

/// What `future` yields, or `None` if that takes longer than `limit`. A future that is ready at once costs no timer.
pub(super) async fn within<T>(clock: &dyn Clock, limit: Duration, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        timer.get_or_insert_with(|| clock.timeout(limit)).as_mut().poll(context).map(|()| None)
    })
    .await
}
