// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Month of the calendar day by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Month {
    /// First month of the year.
    January,
    /// Second month of the year.
    February,
    /// Third month of the year.
    March,
    /// Fourth month of the year.
    April,
    /// Fifth month of the year.
    May,
    /// Sixth month of the year.
    June,
    /// Seventh month of the year.
    July,
    /// Eighth month of the year.
    August,
    /// Ninth month of the year.
    September,
    /// Tenth month of the year.
    October,
    /// Eleventh month of the year.
    November,
    /// Twelfth month of the year.
    December,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    Month {
        "JANUARY" => January,
        "FEBRUARY" => February,
        "MARCH" => March,
        "APRIL" => April,
        "MAY" => May,
        "JUNE" => June,
        "JULY" => July,
        "AUGUST" => August,
        "SEPTEMBER" => September,
        "OCTOBER" => October,
        "NOVEMBER" => November,
        "DECEMBER" => December,
    } else Unrecognized
}
