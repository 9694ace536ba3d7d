// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "UpdateAccessIdentificationRequest",
        codegen::make_sample::<models::UpdateAccessIdentificationRequest>,
    ),
];

impl codegen::Sample for models::UpdateAccessIdentificationRequest {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":"text"}"#)
    }
}
