// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Money", || drop(<models::Money as codegen::Sample>::sample())),
];

impl codegen::Sample for models::Money {
    fn sample() -> Self {
        codegen::sampled(r#"{"amount":20,"currency":"EUR"}"#)
    }
}
