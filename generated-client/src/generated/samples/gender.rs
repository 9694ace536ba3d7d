// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Gender", || drop(<models::Gender as codegen::Sample>::sample())),
    ("GenderMode", || drop(<models::GenderMode as codegen::Sample>::sample())),
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
