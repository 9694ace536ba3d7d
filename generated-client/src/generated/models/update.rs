// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Request to change the value of an access medium.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAccessIdentificationRequest {
    /// New identification value of the access medium, such as a number or code; unique to it.
    pub value: Option<String>,
}

codegen::object! {
    UpdateAccessIdentificationRequest {
        "value" => value: optional,
    }
}

impl UpdateAccessIdentificationRequest {
    /// Without any field; all are optional, and set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
