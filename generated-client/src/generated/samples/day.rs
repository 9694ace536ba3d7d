// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("DayTimeRange", || drop(<models::DayTimeRange as codegen::Sample>::sample())),
    (
        "DayTimeRangeDayOfWeek",
        || drop(<models::DayTimeRangeDayOfWeek as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::DayTimeRange {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}"#,
        )
    }
}

impl codegen::Sample for models::DayTimeRangeDayOfWeek {
    fn sample() -> Self {
        codegen::sampled(r#""MONDAY""#)
    }
}
