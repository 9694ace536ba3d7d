// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Whether and how the customer may change the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmendmentConfigurationStatus {
    /// The data can only be read.
    ///
    /// On the wire: `READ`.
    Read,
    /// Changes take effect once the studio has verified them.
    ///
    /// On the wire: `CHANGES_REQUIRE_VERIFICATION`.
    ChangesRequireVerification,
    /// Changes are allowed and take effect at once, without verification.
    ///
    /// On the wire: `CHANGES_WITHOUT_VERIFICATION`.
    ChangesWithoutVerification,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AmendmentConfigurationStatus {
        "READ" => Read,
        "CHANGES_REQUIRE_VERIFICATION" => ChangesRequireVerification,
        "CHANGES_WITHOUT_VERIFICATION" => ChangesWithoutVerification,
    } else Unrecognized
}
