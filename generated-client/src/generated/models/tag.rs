// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Label by which studios can be marked and grouped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Unique text of the tag.
    pub name: String,
}

codegen::object! {
    Tag {
        "name" => name: required,
    }
}

impl Tag {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
