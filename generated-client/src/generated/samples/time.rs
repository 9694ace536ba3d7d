// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TimePeriod", codegen::make_sample::<models::TimePeriod>),
    ("TimePeriodPeriodUnit", codegen::make_sample::<models::TimePeriodPeriodUnit>),
];

impl codegen::Sample for models::TimePeriod {
    fn sample() -> Self {
        codegen::sampled(r#"{"periodValue":10,"periodUnit":"DAY"}"#)
    }
}

impl codegen::Sample for models::TimePeriodPeriodUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}
