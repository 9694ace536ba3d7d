// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A range of ages in years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgeRange {
    /// Lowest age within the range, in years; this age is included.
    pub start_age: i32,
    /// Highest age within the range, in years; this age is included.
    pub end_age: i32,
}

codegen::object! {
    AgeRange {
        "startAge" => start_age: required as Integer,
        "endAge" => end_age: required as Integer,
    }
}
