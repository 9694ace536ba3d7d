// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Whether the block applies and whether it ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitType {
    /// The customer or debt is taken off the block list.
    ///
    /// On the wire: `DISABLED`.
    Disabled,
    /// The customer or debt is on the block list up to the end date.
    ///
    /// On the wire: `LIMITED`.
    Limited,
    /// The customer or debt is on the block list without an end.
    ///
    /// On the wire: `UNLIMITED`.
    Unlimited,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    LimitType {
        "DISABLED" => Disabled,
        "LIMITED" => Limited,
        "UNLIMITED" => Unlimited,
    } else Unrecognized
}
