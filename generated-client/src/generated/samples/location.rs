// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Location", codegen::make_sample::<models::Location>),
];

impl codegen::Sample for models::Location {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":203,"name":"text","description":"text"}"#)
    }
}
