// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AttachedDocument", codegen::make_sample::<models::AttachedDocument>),
];

impl codegen::Sample for models::AttachedDocument {
    fn sample() -> Self {
        codegen::sampled(r#"{"fileName":"text","url":"text"}"#)
    }
}
