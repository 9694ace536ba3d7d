// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Recurrence", || drop(<models::Recurrence as codegen::Sample>::sample())),
    (
        "RecurrencePeriod",
        || drop(<models::RecurrencePeriod as codegen::Sample>::sample()),
    ),
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
