//! What waits to be recorded.

use std::sync::atomic::{AtomicU64, AtomicUsize};

/// Counters that both ends of the queue share.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    /// Bytes in the queue.
    pub(super) bytes: AtomicUsize,
    /// Answers that the queue had no room for.
    pub(super) dropped: AtomicU64,
}
