// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("HomeStudioEvent", codegen::make_sample::<models::HomeStudioEvent>),
    ("HomeStudioEventContent", codegen::make_sample::<models::HomeStudioEventContent>),
];

impl codegen::Sample for models::HomeStudioEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"sourceStudioId":42,"targetStudioId":42}}"#,
        )
    }
}

impl codegen::Sample for models::HomeStudioEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"sourceStudioId":42,"targetStudioId":42}"#)
    }
}
