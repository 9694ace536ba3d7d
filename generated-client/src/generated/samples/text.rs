// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TextBlockSignature", codegen::make_sample::<models::TextBlockSignature>),
];

impl codegen::Sample for models::TextBlockSignature {
    fn sample() -> Self {
        codegen::sampled(r#"{"base64SvgSignature":"text","textBlockId":42}"#)
    }
}
