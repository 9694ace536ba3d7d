// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Unit in which the duration of idle periods is measured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemporalUnit {
    /// Duration is counted in days; meant for a day picker only.
    ///
    /// On the wire: `DAY`.
    Day,
    /// Duration is counted in full weeks only; meant for a week picker.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// Duration is counted in full months only; meant for a month picker.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TemporalUnit {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
    } else Unrecognized
}
