//! What a caller can choose for one call.

use std::time::Duration;

use crate::runtime::retry::Retry;

/// What a caller has chosen for one call; everything else is as the client has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
    pub(crate) response_header_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    /// Repeating the call does no harm, whatever its method.
    pub(crate) idempotent: bool,
}
