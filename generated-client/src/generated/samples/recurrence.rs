// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Recurrence", codegen::make_sample::<models::Recurrence>),
    ("RecurrencePeriod", codegen::make_sample::<models::RecurrencePeriod>),
];

impl codegen::Sample for models::Recurrence {
    fn sample() -> Self {
        codegen::sampled(r#"{"period":"MONTH","frequency":2}"#)
    }
}

impl codegen::Sample for models::RecurrencePeriod {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}
