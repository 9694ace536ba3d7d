// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TypedArgumentDto", codegen::make_sample::<models::TypedArgumentDto>),
    ("TypedArgumentDtoType", codegen::make_sample::<models::TypedArgumentDtoType>),
];

impl codegen::Sample for models::TypedArgumentDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":{"any":["value",1,true,null]},"type":"TIMESTAMP"}"#)
    }
}

impl codegen::Sample for models::TypedArgumentDtoType {
    fn sample() -> Self {
        codegen::sampled(r#""TIMESTAMP""#)
    }
}
