// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::Class;

/// Slice of the list of classes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlicedResult {
    /// Classes contained in this slice.
    pub result: Vec<Class>,
    /// Whether further classes follow this slice.
    pub has_next: bool,
    /// Offset to pass when requesting the next slice: the id of the last class in this one.
    pub offset: String,
}

codegen::object! {
    ClassSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}
