// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("DocumentIdentification", codegen::make_sample::<models::DocumentIdentification>),
    (
        "DocumentIdentificationDocumentType",
        codegen::make_sample::<models::DocumentIdentificationDocumentType>,
    ),
];

impl codegen::Sample for models::DocumentIdentification {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"documentNumber":"CX5432112345DS","documentType":"ID_CARD"}"#,
        )
    }
}

impl codegen::Sample for models::DocumentIdentificationDocumentType {
    fn sample() -> Self {
        codegen::sampled(r#""ID_CARD""#)
    }
}
