// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ContactDetails", codegen::make_sample::<models::ContactDetails>),
    ("ContactDetailsType", codegen::make_sample::<models::ContactDetailsType>),
    ("ContactStatus", codegen::make_sample::<models::ContactStatus>),
    ("ContactStatusType", codegen::make_sample::<models::ContactStatusType>),
];

impl codegen::Sample for models::ContactDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::ContactDetailsType {
    fn sample() -> Self {
        codegen::sampled(r#""TEL_PRIVATE""#)
    }
}

impl codegen::Sample for models::ContactStatus {
    fn sample() -> Self {
        codegen::sampled(r#"{"type":"VALID","statusInformation":"text"}"#)
    }
}

impl codegen::Sample for models::ContactStatusType {
    fn sample() -> Self {
        codegen::sampled(r#""NO_EMAIL""#)
    }
}
