// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ExportFileFormat", codegen::make_sample::<models::ExportFileFormat>),
    ("ExportFormat", codegen::make_sample::<models::ExportFormat>),
    ("ExportLocale", codegen::make_sample::<models::ExportLocale>),
];

impl codegen::Sample for models::ExportFileFormat {
    fn sample() -> Self {
        codegen::sampled(r#""JSON""#)
    }
}

impl codegen::Sample for models::ExportFormat {
    fn sample() -> Self {
        codegen::sampled(r#""SINGLE""#)
    }
}

impl codegen::Sample for models::ExportLocale {
    fn sample() -> Self {
        codegen::sampled(r#""ENGLISH""#)
    }
}
