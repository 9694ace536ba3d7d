// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "PaidTimePeriodCalculationType",
        codegen::make_sample::<models::PaidTimePeriodCalculationType>,
    ),
];

impl codegen::Sample for models::PaidTimePeriodCalculationType {
    fn sample() -> Self {
        codegen::sampled(r#""REFERENCE_DATE""#)
    }
}
