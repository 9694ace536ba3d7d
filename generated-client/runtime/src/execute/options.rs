//! Settings of one call.

use std::time::Duration;

use crate::retry::Retry;

/// The settings that a caller has made for one call. The client's settings apply to everything else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
    pub(crate) response_header_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    /// Whether it is safe to repeat the call, whatever its method.
    pub(crate) idempotent: bool,
}
