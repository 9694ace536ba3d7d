// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// File type of the export.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFileFormat {
    /// JSON file.
    ///
    /// On the wire: `JSON`.
    Json,
    /// File with comma-separated values.
    ///
    /// On the wire: `CSV`.
    Csv,
    /// Excel workbook.
    ///
    /// On the wire: `XLSX`.
    Xlsx,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportFileFormat {
        "JSON" => Json,
        "CSV" => Csv,
        "XLSX" => Xlsx,
    } else Unrecognized
}

/// Level of detail of the exported bookings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// Every booking is listed on its own.
    ///
    /// On the wire: `SINGLE`.
    Single,
    /// Bookings are summed up per account number.
    ///
    /// On the wire: `AGGREGATED`.
    Aggregated,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportFormat {
        "SINGLE" => Single,
        "AGGREGATED" => Aggregated,
    } else Unrecognized
}

/// Language used in the export.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportLocale {
    /// English texts.
    ///
    /// On the wire: `ENGLISH`.
    English,
    /// German texts.
    ///
    /// On the wire: `GERMAN`.
    German,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportLocale {
        "ENGLISH" => English,
        "GERMAN" => German,
    } else Unrecognized
}
