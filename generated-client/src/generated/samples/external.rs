// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ExternalUrl", codegen::make_sample::<models::ExternalUrl>),
];

impl codegen::Sample for models::ExternalUrl {
    fn sample() -> Self {
        codegen::sampled(r#"{"title":"text","url":"text"}"#)
    }
}
