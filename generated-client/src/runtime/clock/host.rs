//! The timer of the host of a WebAssembly program: a browser, or what else runs JavaScript.

use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
use send_wrapper::SendWrapper;
pub(super) use web_time::Instant;

use crate::runtime::future::BoxFuture;

/// The host counts milliseconds in 31 bits, and what is longer ends at once.
const MOST: u32 = i32::MAX.unsigned_abs();

pub(super) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    // Rounded up, for nobody may be told that a time is over before it is.
    let mut left = duration.as_nanos().div_ceil(1_000_000);
    // Made when it is first waited for, so that only one thread has it.
    Box::pin(async move {
        while left > 0 {
            let part = u32::try_from(left).unwrap_or(MOST).min(MOST);
            SendWrapper::new(TimeoutFuture::new(part)).await;
            left = left.saturating_sub(u128::from(part));
        }
    })
}
