// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Whether the phone number is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TelephoneMode {
    /// The phone number is not asked for.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The phone number may be given.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// The phone number must be given.
    ///
    /// On the wire: `MANDATORY`.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TelephoneMode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}
