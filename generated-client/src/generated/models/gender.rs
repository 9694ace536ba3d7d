// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Gender recorded for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Male customer.
    Male,
    /// Female customer.
    Female,
    /// Gender recorded as unisex.
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
    Inactive,
    /// The gender may be given.
    Optional,
    /// The gender must be given.
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
