// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AggregatorMemberEvent", codegen::make_sample::<models::AggregatorMemberEvent>),
    (
        "AggregatorMemberEventContent",
        codegen::make_sample::<models::AggregatorMemberEventContent>,
    ),
];

impl codegen::Sample for models::AggregatorMemberEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"aggregatorId":42}}"#,
        )
    }
}

impl codegen::Sample for models::AggregatorMemberEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"aggregatorId":42}"#)
    }
}
