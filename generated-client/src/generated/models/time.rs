// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Length of time given as a number of calendar units.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// Number of units that make up the period.
    pub period_value: i32,
    /// Calendar unit in which periodValue counts.
    pub period_unit: TimePeriodPeriodUnit,
}

codegen::object! {
    TimePeriod {
        "periodValue" => period_value: required as Integer,
        "periodUnit" => period_unit: required,
    }
}

/// Calendar unit in which periodValue counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimePeriodPeriodUnit {
    /// The period counts in days.
    ///
    /// On the wire: `DAY`.
    Day,
    /// The period counts in weeks.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// The period counts in months.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// The period counts in years.
    ///
    /// On the wire: `YEAR`.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TimePeriodPeriodUnit {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}
