// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AgeRange", codegen::make_sample::<models::AgeRange>),
];

impl codegen::Sample for models::AgeRange {
    fn sample() -> Self {
        codegen::sampled(r#"{"startAge":18,"endAge":65}"#)
    }
}
