// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Month of the calendar day by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Month {
    /// First month of the year.
    ///
    /// On the wire: `JANUARY`.
    January,
    /// Second month of the year.
    ///
    /// On the wire: `FEBRUARY`.
    February,
    /// Third month of the year.
    ///
    /// On the wire: `MARCH`.
    March,
    /// Fourth month of the year.
    ///
    /// On the wire: `APRIL`.
    April,
    /// Fifth month of the year.
    ///
    /// On the wire: `MAY`.
    May,
    /// Sixth month of the year.
    ///
    /// On the wire: `JUNE`.
    June,
    /// Seventh month of the year.
    ///
    /// On the wire: `JULY`.
    July,
    /// Eighth month of the year.
    ///
    /// On the wire: `AUGUST`.
    August,
    /// Ninth month of the year.
    ///
    /// On the wire: `SEPTEMBER`.
    September,
    /// Tenth month of the year.
    ///
    /// On the wire: `OCTOBER`.
    October,
    /// Eleventh month of the year.
    ///
    /// On the wire: `NOVEMBER`.
    November,
    /// Twelfth month of the year.
    ///
    /// On the wire: `DECEMBER`.
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
