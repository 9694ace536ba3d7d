// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("RemainingIdlePeriods", codegen::make_sample::<models::RemainingIdlePeriods>),
];

impl codegen::Sample for models::RemainingIdlePeriods {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"remainingMaxTerms":{"value":2,"unit":"WEEK"},"remainingFreeTerms":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}
