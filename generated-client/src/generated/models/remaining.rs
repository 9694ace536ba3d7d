// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Term;
use sdk_runtime::codegen;

/// Idle time that is still available for a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemainingIdlePeriods {
    /// Idle time that can still be taken in total.
    pub remaining_max_terms: Option<Term>,
    /// Idle time that can still be taken free of charge.
    pub remaining_free_terms: Term,
}

codegen::object! {
    RemainingIdlePeriods {
        "remainingMaxTerms" => remaining_max_terms: optional,
        "remainingFreeTerms" => remaining_free_terms: required,
    }
}
