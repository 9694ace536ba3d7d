// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A person who leads an appointment or class.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Instructor {
    /// Id of the instructor.
    pub id: i64,
    /// Given name of the instructor.
    pub first_name: String,
    /// Family name of the instructor.
    pub last_name: String,
    /// Name under which the instructor appears in public.
    pub public_name: Option<String>,
}

codegen::object! {
    Instructor {
        "id" => id: required as Integer,
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "publicName" => public_name: optional,
    }
}

codegen::redacted_debug! {
    Instructor {
        id: shown,
        first_name: hidden,
        last_name: hidden,
        public_name: shown,
    }
}
