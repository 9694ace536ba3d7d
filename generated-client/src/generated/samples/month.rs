// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Month", codegen::make_sample::<models::Month>),
];

impl codegen::Sample for models::Month {
    fn sample() -> Self {
        codegen::sampled(r#""JANUARY""#)
    }
}
