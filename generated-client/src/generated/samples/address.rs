// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AddressDetails", || drop(<models::AddressDetails as codegen::Sample>::sample())),
    ("AddressMode", || drop(<models::AddressMode as codegen::Sample>::sample())),
    ("AddressStatus", || drop(<models::AddressStatus as codegen::Sample>::sample())),
    (
        "AddressStatusType",
        || drop(<models::AddressStatusType as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::AddressDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}"#,
        )
    }
}

impl codegen::Sample for models::AddressMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::AddressStatus {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"VALID","statusInformation":"text","since":"2000-01-01"}"#,
        )
    }
}

impl codegen::Sample for models::AddressStatusType {
    fn sample() -> Self {
        codegen::sampled(r#""VALID""#)
    }
}
