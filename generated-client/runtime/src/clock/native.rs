//! The timer of Tokio.

pub(super) use std::time::Instant;

use std::time::Duration;

use tokio::runtime::Handle;

use crate::future::BoxFuture;

pub(super) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    Box::pin(tokio::time::sleep(duration))
}

pub(super) fn cannot_wait() -> Option<&'static str> {
    let is_outside = Handle::try_current().is_err();
    is_outside.then_some("there is no Tokio runtime here: `#[tokio::main]` makes one, and with the feature `blocking`, `wait` needs none")
}
