// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "TypedArgumentDto",
        || drop(<models::TypedArgumentDto as codegen::Sample>::sample()),
    ),
    (
        "TypedArgumentDtoType",
        || drop(<models::TypedArgumentDtoType as codegen::Sample>::sample()),
    ),
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
