//! What follows from all types and operations together, once each is lowered.

pub(super) mod dedup;
pub(super) mod depth;
pub(super) mod endless;
pub(super) mod graph;
pub(super) mod usage;
