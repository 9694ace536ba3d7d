// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "TaxAdvisorCreateExport",
        || drop(<models::TaxAdvisorCreateExport as codegen::Sample>::sample()),
    ),
    (
        "TaxAdvisorExportDownload",
        || drop(<models::TaxAdvisorExportDownload as codegen::Sample>::sample()),
    ),
    (
        "TaxAdvisorExportResult",
        || drop(<models::TaxAdvisorExportResult as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::TaxAdvisorCreateExport {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"fromDate":"2020-12-15","toDate":"2020-12-30","exportFormat":"AGGREGATED","exportFileFormat":"JSON","exportLocale":"ENGLISH"}"#,
        )
    }
}

impl codegen::Sample for models::TaxAdvisorExportDownload {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"fromDate":"2020-12-15","toDate":"2020-12-30","exportFileFormat":"JSON","exportFormat":"AGGREGATED","exportLocale":"ENGLISH","downloadUrl":"text"}"#,
        )
    }
}

impl codegen::Sample for models::TaxAdvisorExportResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"exportId":42}"#)
    }
}
