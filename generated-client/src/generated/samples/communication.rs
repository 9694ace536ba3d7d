// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("CommunicationChannel", codegen::make_sample::<models::CommunicationChannel>),
    (
        "CommunicationChannelWrapper",
        codegen::make_sample::<models::CommunicationChannelWrapper>,
    ),
    ("CommunicationDirection", codegen::make_sample::<models::CommunicationDirection>),
    ("CommunicationPreference", codegen::make_sample::<models::CommunicationPreference>),
    (
        "CommunicationPreferenceMessageCategory",
        codegen::make_sample::<models::CommunicationPreferenceMessageCategory>,
    ),
    (
        "CommunicationThreadRequest",
        codegen::make_sample::<models::CommunicationThreadRequest>,
    ),
    (
        "CommunicationThreadResponse",
        codegen::make_sample::<models::CommunicationThreadResponse>,
    ),
    (
        "CommunicationThreadStatus",
        codegen::make_sample::<models::CommunicationThreadStatus>,
    ),
];

impl codegen::Sample for models::CommunicationChannel {
    fn sample() -> Self {
        codegen::sampled(r#""LETTER""#)
    }
}

impl codegen::Sample for models::CommunicationChannelWrapper {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationDirection {
    fn sample() -> Self {
        codegen::sampled(r#""INCOMING""#)
    }
}

impl codegen::Sample for models::CommunicationPreference {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationPreferenceMessageCategory {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT""#)
    }
}

impl codegen::Sample for models::CommunicationThreadRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"communicationThreadStatus":"CREATED","ticketNumber":"A123456","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text","communicationDateTime":"2024-02-29T08:30:00.000+01:00"}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationThreadResponse {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"customerId":1,"communicationId":1,"threadId":1,"communicationThreadStatus":"CREATED","ticketNumber":"A123456","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CommunicationThreadStatus {
    fn sample() -> Self {
        codegen::sampled(r#""CREATED""#)
    }
}
