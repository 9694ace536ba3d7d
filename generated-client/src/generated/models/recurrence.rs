// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Time span or interval, made of a unit and a count of units.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recurrence {
    /// Time unit of the span or interval.
    pub period: RecurrencePeriod,
    /// Count of units, for example 2 with MONTH for two months.
    pub frequency: Option<i32>,
}

codegen::object! {
    Recurrence {
        "period" => period: required,
        "frequency" => frequency: optional as Integer,
    }
}

/// Time unit of the span or interval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePeriod {
    /// Counted in days.
    ///
    /// On the wire: `DAY`.
    Day,
    /// Counted in months.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// Counted in weeks.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// Counted in years.
    ///
    /// On the wire: `YEAR`.
    Year,
    /// Happens a single time and does not recur.
    ///
    /// On the wire: `ONCE`.
    Once,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    RecurrencePeriod {
        "DAY" => Day,
        "MONTH" => Month,
        "WEEK" => Week,
        "YEAR" => Year,
        "ONCE" => Once,
    } else Unrecognized
}
