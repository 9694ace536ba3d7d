// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("PlainEvent", codegen::make_sample::<models::PlainEvent>),
];

impl codegen::Sample for models::PlainEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"key":{"any":["value",1,true,null]}}}"#,
        )
    }
}
