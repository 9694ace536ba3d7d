//! The timer of Tokio.

pub(super) use std::time::Instant;

use std::time::Duration;

use crate::future::BoxFuture;

pub(super) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    Box::pin(tokio::time::sleep(duration))
}
