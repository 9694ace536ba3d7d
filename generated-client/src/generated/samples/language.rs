// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Language", || drop(<models::Language as codegen::Sample>::sample())),
];

impl codegen::Sample for models::Language {
    fn sample() -> Self {
        codegen::sampled(r#"{"languageCode":"de","countryCode":"DE"}"#)
    }
}
