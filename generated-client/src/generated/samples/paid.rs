// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "PaidTimePeriodCalculationType",
        || drop(<models::PaidTimePeriodCalculationType as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::PaidTimePeriodCalculationType {
    fn sample() -> Self {
        codegen::sampled(r#""REFERENCE_DATE""#)
    }
}
