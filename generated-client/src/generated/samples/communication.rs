// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "CommunicationChannel",
        || drop(<models::CommunicationChannel as codegen::Sample>::sample()),
    ),
    (
        "CommunicationChannelWrapper",
        || drop(<models::CommunicationChannelWrapper as codegen::Sample>::sample()),
    ),
    (
        "CommunicationDirection",
        || drop(<models::CommunicationDirection as codegen::Sample>::sample()),
    ),
    (
        "CommunicationPreference",
        || drop(<models::CommunicationPreference as codegen::Sample>::sample()),
    ),
    (
        "CommunicationPreferenceMessageCategory",
        || drop(
            <models::CommunicationPreferenceMessageCategory as codegen::Sample>::sample(),
        ),
    ),
    (
        "CommunicationThreadRequest",
        || drop(<models::CommunicationThreadRequest as codegen::Sample>::sample()),
    ),
    (
        "CommunicationThreadResponse",
        || drop(<models::CommunicationThreadResponse as codegen::Sample>::sample()),
    ),
    (
        "CommunicationThreadStatus",
        || drop(<models::CommunicationThreadStatus as codegen::Sample>::sample()),
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
