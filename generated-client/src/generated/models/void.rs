// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Short confirmation returned by operations without other data.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VoidResult {
    /// Text that tells the outcome of the operation.
    pub success: Option<String>,
}

codegen::object! {
    VoidResult {
        "success" => success: optional,
    }
}
