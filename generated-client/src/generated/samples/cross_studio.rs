// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "StudioInformationBase",
        || drop(<models::StudioInformationBase as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::StudioInformationBase {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","description":"text","country":"text","countryCode":"DE","studioId":123,"openingDate":"2025-06-11","closingDate":"2029-01-01"}"#,
        )
    }
}
