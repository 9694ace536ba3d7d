// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("CardNumberFormat", codegen::make_sample::<models::CardNumberFormat>),
];

impl codegen::Sample for models::CardNumberFormat {
    fn sample() -> Self {
        codegen::sampled(r#""DECIMAL""#)
    }
}
