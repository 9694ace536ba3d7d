//! What changes for callers of the SDK.

use super::{Change, Reading};

/// The changes that whoever calls the SDK sees.
pub fn changes(_old: Reading<'_>, _new: Reading<'_>) -> Vec<Change> {
    Vec::new()
}
