// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A downloadable document file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachedDocument {
    /// File name of the document.
    pub file_name: String,
    /// Temporary address for downloading the file; it stops working after 5 hours.
    pub url: String,
}

codegen::object! {
    AttachedDocument {
        "fileName" => file_name: required,
        "url" => url: required,
    }
}

codegen::redacted_debug! {
    AttachedDocument {
        file_name: shown,
        url: hidden,
    }
}
