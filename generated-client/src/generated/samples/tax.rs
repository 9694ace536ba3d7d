// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TaxAdvisorCreateExport", codegen::make_sample::<models::TaxAdvisorCreateExport>),
    (
        "TaxAdvisorExportDownload",
        codegen::make_sample::<models::TaxAdvisorExportDownload>,
    ),
    ("TaxAdvisorExportResult", codegen::make_sample::<models::TaxAdvisorExportResult>),
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
