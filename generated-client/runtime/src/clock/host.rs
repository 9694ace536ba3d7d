//! The timer of a WebAssembly program's host: a browser or another JavaScript runtime.

use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
use send_wrapper::SendWrapper;
pub(super) use web_time::Instant;

use crate::future::BoxFuture;

/// The host counts milliseconds in 31 bits. A longer timer would end at once.
const MOST: u32 = i32::MAX.unsigned_abs();

pub(super) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    // Rounded up, so that a timer never ends too early.
    let mut left = duration.as_nanos().div_ceil(1_000_000);
    // The timer is made at the first poll, so that it belongs to one thread only.
    Box::pin(async move {
        while left > 0 {
            let part = u32::try_from(left).unwrap_or(MOST).min(MOST);
            SendWrapper::new(TimeoutFuture::new(part)).await;
            left = left.saturating_sub(u128::from(part));
        }
    })
}

pub(super) fn cannot_wait() -> Option<&'static str> {
    None
}
