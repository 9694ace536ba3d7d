// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Event", codegen::make_sample::<models::Event>),
    ("EventPayload", codegen::make_sample::<models::EventPayload>),
];

impl codegen::Sample for models::Event {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"entityId":42,"uuid":"123e4567-e89b-12d3-a456-426614174000","payload":[{"timestamp":42,"type":"ADDITIONAL_INFORMATION_FIELDS_UPDATED","content":{"key":{"any":["value",1,true,null]}}}]}"#,
        )
    }
}

impl codegen::Sample for models::EventPayload {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"ADDITIONAL_INFORMATION_FIELDS_UPDATED","content":{"key":{"any":["value",1,true,null]}}}"#,
        )
    }
}
