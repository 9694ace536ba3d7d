// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AddressDetails", codegen::make_sample::<models::AddressDetails>),
    ("AddressMode", codegen::make_sample::<models::AddressMode>),
    ("AddressStatus", codegen::make_sample::<models::AddressStatus>),
    ("AddressStatusType", codegen::make_sample::<models::AddressStatusType>),
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
