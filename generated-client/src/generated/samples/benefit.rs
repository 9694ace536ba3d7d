// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("BenefitValidationDto", codegen::make_sample::<models::BenefitValidationDto>),
];

impl codegen::Sample for models::BenefitValidationDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"key":"BENEFIT_KEY","valid":false}"#)
    }
}
