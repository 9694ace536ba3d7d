// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("DateOfBirthMode", codegen::make_sample::<models::DateOfBirthMode>),
    ("DatePeriod", codegen::make_sample::<models::DatePeriod>),
];

impl codegen::Sample for models::DateOfBirthMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::DatePeriod {
    fn sample() -> Self {
        codegen::sampled(r#"{"startDate":"2025-01-01","endDate":"2026-01-01"}"#)
    }
}
