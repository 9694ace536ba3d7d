//! Where the verdicts differ, and why.

/// The pair by its name, and the reason.
pub const OTHERWISE: &[(&str, &str)] = &[];
