// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Gender", codegen::make_sample::<models::Gender>),
    ("GenderMode", codegen::make_sample::<models::GenderMode>),
];

impl codegen::Sample for models::Gender {
    fn sample() -> Self {
        codegen::sampled(r#""MALE""#)
    }
}

impl codegen::Sample for models::GenderMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}
