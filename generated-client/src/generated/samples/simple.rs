// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("SimpleContract", codegen::make_sample::<models::SimpleContract>),
];

impl codegen::Sample for models::SimpleContract {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1000,"rateName":"text"}"#)
    }
}
