// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use ::std::collections::BTreeMap;
use super::EventTime;
use sdk_runtime::codegen;

/// An event that `entityId` says all about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What else the vendor says; none is documented.
    pub content: Option<BTreeMap<String, codegen::Value>>,
}

codegen::object! {
    PlainEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional as Map<AnyValue>,
    }
}
