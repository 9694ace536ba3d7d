// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("DayTimeRange", codegen::make_sample::<models::DayTimeRange>),
    ("DayTimeRangeDayOfWeek", codegen::make_sample::<models::DayTimeRangeDayOfWeek>),
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
