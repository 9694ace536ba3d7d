// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Whether the date of birth is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateOfBirthMode {
    /// The date of birth is not asked for.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The date of birth may be given.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// The date of birth must be given.
    ///
    /// On the wire: `MANDATORY`.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DateOfBirthMode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// A span of calendar days.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatePeriod {
    /// First day of the period (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Last day of the period (yyyy-MM-dd).
    pub end_date: codegen::Date,
}

codegen::object! {
    DatePeriod {
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
    }
}
