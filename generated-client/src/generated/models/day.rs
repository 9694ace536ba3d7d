// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A time range on one day of the week.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTimeRange {
    /// Day of the week to which the range applies.
    pub day_of_week: DayTimeRangeDayOfWeek,
    /// Start of the range as local time (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_from: String,
    /// End of the range as local time (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_to: String,
}

codegen::object! {
    DayTimeRange {
        "dayOfWeek" => day_of_week: required,
        "timeFrom" => time_from: required,
        "timeTo" => time_to: required,
    }
}

/// Day of the week to which the range applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayTimeRangeDayOfWeek {
    /// The range applies on Mondays.
    ///
    /// On the wire: `MONDAY`.
    Monday,
    /// The range applies on Tuesdays.
    ///
    /// On the wire: `TUESDAY`.
    Tuesday,
    /// The range applies on Wednesdays.
    ///
    /// On the wire: `WEDNESDAY`.
    Wednesday,
    /// The range applies on Thursdays.
    ///
    /// On the wire: `THURSDAY`.
    Thursday,
    /// The range applies on Fridays.
    ///
    /// On the wire: `FRIDAY`.
    Friday,
    /// The range applies on Saturdays.
    ///
    /// On the wire: `SATURDAY`.
    Saturday,
    /// The range applies on Sundays.
    ///
    /// On the wire: `SUNDAY`.
    Sunday,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DayTimeRangeDayOfWeek {
        "MONDAY" => Monday,
        "TUESDAY" => Tuesday,
        "WEDNESDAY" => Wednesday,
        "THURSDAY" => Thursday,
        "FRIDAY" => Friday,
        "SATURDAY" => Saturday,
        "SUNDAY" => Sunday,
    } else Unrecognized
}
