//! Blocking calls: the same futures, which the calling thread waits for. The client has a runtime for their connections
//! and timers.

mod calls;
mod context;
mod engine;

pub(crate) use self::calls::target;
pub(crate) use self::engine::Engine;

use super::call_target::CallTarget;
use super::client::Client;
use super::error::Error;

/// Waits for the result of a call. A call that cannot be waited for is an error that names its target.
pub(crate) fn wait_for<T>(
    client: &Client,
    target: impl FnOnce() -> CallTarget,
    call: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    client.settings().engine.wait(call).unwrap_or_else(|refused| Err(refused.of(&target())))
}
