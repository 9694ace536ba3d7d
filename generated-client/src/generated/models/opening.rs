// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A named category of opening hours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpeningHoursCategory {
    /// Id under which the category of opening hours is kept.
    pub category_id: i64,
    /// Display name of the category.
    pub name: String,
}

codegen::object! {
    OpeningHoursCategory {
        "categoryId" => category_id: required as Integer,
        "name" => name: required,
    }
}
