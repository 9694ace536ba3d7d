// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// How the period covered by the first payment is worked out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaidTimePeriodCalculationType {
    /// The first period is counted from a reference date.
    ///
    /// On the wire: `REFERENCE_DATE`.
    ReferenceDate,
    /// The first period is aligned to a calendar unit such as the month.
    ///
    /// On the wire: `NORMALIZATION_ON_CALENDAR_UNIT`.
    NormalizationOnCalendarUnit,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaidTimePeriodCalculationType {
        "REFERENCE_DATE" => ReferenceDate,
        "NORMALIZATION_ON_CALENDAR_UNIT" => NormalizationOnCalendarUnit,
    } else Unrecognized
}
