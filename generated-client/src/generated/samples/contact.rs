// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ContactDetails", || drop(<models::ContactDetails as codegen::Sample>::sample())),
    (
        "ContactDetailsType",
        || drop(<models::ContactDetailsType as codegen::Sample>::sample()),
    ),
    ("ContactStatus", || drop(<models::ContactStatus as codegen::Sample>::sample())),
    (
        "ContactStatusType",
        || drop(<models::ContactStatusType as codegen::Sample>::sample()),
    ),
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
