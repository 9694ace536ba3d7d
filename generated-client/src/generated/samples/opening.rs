// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("OpeningHoursCategory", codegen::make_sample::<models::OpeningHoursCategory>),
];

impl codegen::Sample for models::OpeningHoursCategory {
    fn sample() -> Self {
        codegen::sampled(r#"{"categoryId":1234567890,"name":"text"}"#)
    }
}
