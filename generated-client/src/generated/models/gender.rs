// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Gender recorded for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Male customer.
    ///
    /// On the wire: `MALE`.
    Male,
    /// Female customer.
    ///
    /// On the wire: `FEMALE`.
    Female,
    /// Gender recorded as unisex.
    ///
    /// On the wire: `UNISEX`.
    Unisex,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    Gender {
        "MALE" => Male,
        "FEMALE" => Female,
        "UNISEX" => Unisex,
    } else Unrecognized
}

/// Whether the gender is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenderMode {
    /// The gender is not asked for.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The gender may be given.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// The gender must be given.
    ///
    /// On the wire: `MANDATORY`.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    GenderMode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}
