// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::AdditionalModuleExtension;
use sdk_runtime::codegen;

/// Length of time in days, weeks, months or years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Term {
    /// Number of units that make up the term.
    pub value: i32,
    /// Calendar unit in which value counts.
    pub unit: TermUnit,
}

codegen::object! {
    Term {
        "value" => value: required as Integer,
        "unit" => unit: required,
    }
}

/// Term conditions of an additional module.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TermInformation {
    /// Initial term of the module contract.
    pub term: Term,
    /// How the contract continues after the initial term.
    pub extension: Option<AdditionalModuleExtension>,
    /// Notice period for cancelling at the end of the initial term.
    pub cancelation_period: Option<Term>,
}

codegen::object! {
    TermInformation {
        "term" => term: required,
        "extension" => extension: optional,
        "cancelationPeriod" => cancelation_period: optional,
    }
}

/// Calendar unit in which value counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermUnit {
    /// The term counts in days.
    ///
    /// On the wire: `DAY`.
    Day,
    /// The term counts in weeks.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// The term counts in months.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// The term counts in years.
    ///
    /// On the wire: `YEAR`.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TermUnit {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}

/// Length of time in units from minutes to years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TermWithMinutes {
    /// Number of units.
    pub value: i32,
    /// Unit in which the value is counted.
    pub unit: TermWithMinutesUnit,
}

codegen::object! {
    TermWithMinutes {
        "value" => value: required as Integer,
        "unit" => unit: required,
    }
}

/// Unit in which the value is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermWithMinutesUnit {
    /// Value counts minutes.
    ///
    /// On the wire: `MINUTES`.
    Minutes,
    /// Value counts hours.
    ///
    /// On the wire: `HOURS`.
    Hours,
    /// Value counts days.
    ///
    /// On the wire: `DAY`.
    Day,
    /// Value counts weeks.
    ///
    /// On the wire: `WEEK`.
    Week,
    /// Value counts months.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// Value counts years.
    ///
    /// On the wire: `YEAR`.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TermWithMinutesUnit {
        "MINUTES" => Minutes,
        "HOURS" => Hours,
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}
