// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::EventTime;
use sdk_runtime::codegen;

/// A member of an aggregator has become a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AggregatorMemberEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<AggregatorMemberEventContent>,
}

codegen::object! {
    AggregatorMemberEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AggregatorMemberEventContent {
    /// The aggregator.
    pub aggregator_id: Option<i64>,
}

codegen::object! {
    AggregatorMemberEventContent {
        "aggregatorId" => aggregator_id: optional as Integer,
    }
}
