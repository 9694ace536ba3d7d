//! Futures with a bound on their time.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::runtime::clock::Clock;

/// What `future` yields, or `None` if that takes longer than `limit`. A future that is ready at once costs no timer.
///
/// It takes the future by reference: one that was moved in would have its place twice.
pub(super) async fn within<T>(
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
