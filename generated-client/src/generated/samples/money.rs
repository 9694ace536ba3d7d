// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Money", codegen::make_sample::<models::Money>),
];

impl codegen::Sample for models::Money {
    fn sample() -> Self {
        codegen::sampled(r#"{"amount":20,"currency":"EUR"}"#)
    }
}
