//! Passes over all lowered types and operations together.

pub(super) mod dedup;
pub(super) mod depth;
pub(super) mod endless;
pub(super) mod error_codes;
pub(super) mod graph;
pub(super) mod required;
pub(super) mod usage;
