// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Place where a class slot is held.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Id of the location.
    pub id: i64,
    /// Display name of the location, such as a room.
    pub name: String,
    /// Text that describes the location.
    pub description: Option<String>,
}

codegen::object! {
    Location {
        "id" => id: required as Integer,
        "name" => name: required,
        "description" => description: optional,
    }
}
