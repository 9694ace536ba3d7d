// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// How the discount value is to be read; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
#[deprecated(note = "replaced by the field of the same name in voucherDiscountPeriods")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// The discount is a fixed amount.
    ///
    /// On the wire: `ABSOLUTE`.
    Absolute,
    /// The discount is a percentage of the price.
    ///
    /// On the wire: `PERCENTAGE`.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DiscountType {
        "ABSOLUTE" => Absolute,
        "PERCENTAGE" => Percentage,
    } else Unrecognized
}
