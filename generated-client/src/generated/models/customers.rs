// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// The parameter `customerStatus` of `getCustomers`.
///
/// Default: `MEMBER`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatusFilter {
    /// `MEMBER`.
    Member,
    /// `PROSPECT`.
    Prospect,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerStatusFilter {
        "MEMBER" => Member,
        "PROSPECT" => Prospect,
    } else Unrecognized
}
