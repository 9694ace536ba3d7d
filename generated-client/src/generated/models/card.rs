// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// How access card numbers are interpreted and expressed; DECIMAL by default.
///
/// Default: `DECIMAL`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardNumberFormat {
    /// Decimal number.
    ///
    /// On the wire: `DECIMAL`.
    Decimal,
    /// Hexadecimal number, most significant byte first.
    ///
    /// On the wire: `HEX_MSB`.
    HexMsb,
    /// Hexadecimal number, least significant byte first.
    ///
    /// On the wire: `HEX_LSB`.
    HexLsb,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CardNumberFormat {
        "DECIMAL" => Decimal,
        "HEX_MSB" => HexMsb,
        "HEX_LSB" => HexLsb,
    } else Unrecognized
}
