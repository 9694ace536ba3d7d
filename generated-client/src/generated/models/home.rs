// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::EventTime;
use sdk_runtime::codegen;

/// A customer has another home studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HomeStudioEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<HomeStudioEventContent>,
}

codegen::object! {
    HomeStudioEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HomeStudioEventContent {
    /// The studio before.
    pub source_studio_id: Option<i64>,
    /// The studio after.
    pub target_studio_id: Option<i64>,
}

codegen::object! {
    HomeStudioEventContent {
        "sourceStudioId" => source_studio_id: optional as Integer,
        "targetStudioId" => target_studio_id: optional as Integer,
    }
}
