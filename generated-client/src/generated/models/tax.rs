// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{ExportFileFormat, ExportFormat, ExportLocale};
use sdk_runtime::codegen;

/// Settings for a new tax advisor export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxAdvisorCreateExport {
    /// First accounting day of the bookings to export (yyyy-MM-dd); in the past and not after toDate. The range covers at most 90 days.
    pub from_date: codegen::Date,
    /// Last accounting day of the bookings to export (yyyy-MM-dd); in the past and not before fromDate. The range covers at most 90 days.
    pub to_date: codegen::Date,
    /// Level of detail of the exported bookings.
    pub export_format: ExportFormat,
    /// File type of the export.
    pub export_file_format: ExportFileFormat,
    /// Language used in the export.
    pub export_locale: Option<ExportLocale>,
}

codegen::object! {
    TaxAdvisorCreateExport {
        "fromDate" => from_date: required as FullDate,
        "toDate" => to_date: required as FullDate,
        "exportFormat" => export_format: required,
        "exportFileFormat" => export_file_format: required,
        "exportLocale" => export_locale: optional,
    }
}

/// The required fields of [`TaxAdvisorCreateExport`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxAdvisorCreateExportRequired {
    /// First accounting day of the bookings to export (yyyy-MM-dd); in the past and not after toDate. The range covers at most 90 days.
    pub from_date: codegen::Date,
    /// Last accounting day of the bookings to export (yyyy-MM-dd); in the past and not before fromDate. The range covers at most 90 days.
    pub to_date: codegen::Date,
    /// Level of detail of the exported bookings.
    pub export_format: ExportFormat,
    /// File type of the export.
    pub export_file_format: ExportFileFormat,
}

impl From<TaxAdvisorCreateExportRequired> for TaxAdvisorCreateExport {
    #[inline]
    fn from(fields: TaxAdvisorCreateExportRequired) -> Self {
        Self {
            from_date: fields.from_date,
            to_date: fields.to_date,
            export_format: fields.export_format,
            export_file_format: fields.export_file_format,
            export_locale: None,
        }
    }
}

impl TaxAdvisorCreateExport {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: TaxAdvisorCreateExport::from(TaxAdvisorCreateExportRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        from_date: codegen::Date,
        to_date: codegen::Date,
        export_format: ExportFormat,
        export_file_format: ExportFileFormat,
    ) -> Self {
        Self {
            from_date,
            to_date,
            export_format,
            export_file_format,
            export_locale: None,
        }
    }

    /// Sets [`export_locale`](Self::export_locale).
    #[inline]
    #[must_use]
    pub fn with_export_locale(mut self, export_locale: ExportLocale) -> Self {
        self.export_locale = Some(export_locale);
        self
    }
}

/// Settings and download address of a tax advisor export.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxAdvisorExportDownload {
    /// First accounting day of the exported bookings (yyyy-MM-dd).
    pub from_date: codegen::Date,
    /// Last accounting day of the exported bookings (yyyy-MM-dd).
    pub to_date: codegen::Date,
    /// File type of the export.
    pub export_file_format: ExportFileFormat,
    /// Level of detail of the exported bookings.
    pub export_format: ExportFormat,
    /// Language used in the export.
    pub export_locale: Option<ExportLocale>,
    /// Address (URL) from which the export file is downloaded; it expires after 15 minutes.
    pub download_url: String,
}

codegen::object! {
    TaxAdvisorExportDownload {
        "fromDate" => from_date: required as FullDate,
        "toDate" => to_date: required as FullDate,
        "exportFileFormat" => export_file_format: required,
        "exportFormat" => export_format: required,
        "exportLocale" => export_locale: optional,
        "downloadUrl" => download_url: required,
    }
}

codegen::redacted_debug! {
    TaxAdvisorExportDownload {
        from_date: shown,
        to_date: shown,
        export_file_format: shown,
        export_format: shown,
        export_locale: shown,
        download_url: hidden,
    }
}

/// Reference to a tax advisor export that was created.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxAdvisorExportResult {
    /// Id with which the export can be fetched.
    pub export_id: Option<i64>,
}

codegen::object! {
    TaxAdvisorExportResult {
        "exportId" => export_id: optional as Integer,
    }
}
