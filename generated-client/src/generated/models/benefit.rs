// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Result of checking one benefit for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BenefitValidationDto {
    /// Key that names the checked benefit.
    pub key: String,
    /// Whether the customer can use the benefit.
    pub valid: bool,
}

codegen::object! {
    BenefitValidationDto {
        "key" => key: required,
        "valid" => valid: required,
    }
}
