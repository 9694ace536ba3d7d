// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Class", codegen::make_sample::<models::Class>),
    ("ClassCancelCondition", codegen::make_sample::<models::ClassCancelCondition>),
    ("ClassInformation", codegen::make_sample::<models::ClassInformation>),
    ("ClassSlicedResult", codegen::make_sample::<models::ClassSlicedResult>),
    ("ClassSlot", codegen::make_sample::<models::ClassSlot>),
    ("ClassSlotBookingRequest", codegen::make_sample::<models::ClassSlotBookingRequest>),
    ("ClassSlotBookingResult", codegen::make_sample::<models::ClassSlotBookingResult>),
    (
        "ClassSlotBookingResultBookingStatus",
        codegen::make_sample::<models::ClassSlotBookingResultBookingStatus>,
    ),
    (
        "ClassSlotBookingResultClassSlotStatus",
        codegen::make_sample::<models::ClassSlotBookingResultClassSlotStatus>,
    ),
    (
        "ClassSlotBookingValidationResult",
        codegen::make_sample::<models::ClassSlotBookingValidationResult>,
    ),
    (
        "ClassSlotBookingValidationResultValidationStatus",
        codegen::make_sample::<models::ClassSlotBookingValidationResultValidationStatus>,
    ),
    ("ClassSlotEvent", codegen::make_sample::<models::ClassSlotEvent>),
    ("ClassSlotEventContent", codegen::make_sample::<models::ClassSlotEventContent>),
    ("ClassSlotSlicedResult", codegen::make_sample::<models::ClassSlotSlicedResult>),
    ("ClassType", codegen::make_sample::<models::ClassType>),
];

impl codegen::Sample for models::Class {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}}"#,
        )
    }
}

impl codegen::Sample for models::ClassCancelCondition {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::ClassInformation {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1001,"title":"text"}"#)
    }
}

impl codegen::Sample for models::ClassSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::ClassSlot {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":1001,"title":"text"},"instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":203,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":25,"maxWaitingListParticipants":5,"bookedParticipants":25,"additionalParticipants":5,"waitingListParticipants":2}"#,
        )
    }
}

impl codegen::Sample for models::ClassSlotBookingRequest {
    fn sample() -> Self {
        codegen::sampled(r#"{"customerId":203,"classSlotId":20334}"#)
    }
}

impl codegen::Sample for models::ClassSlotBookingResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","classSlotId":14928,"classId":14928,"customerId":14925548,"classSlotStatus":"COMPLETED","participantStatus":"PARTICIPATING"}"#,
        )
    }
}

impl codegen::Sample for models::ClassSlotBookingResultBookingStatus {
    fn sample() -> Self {
        codegen::sampled(r#""BOOKED""#)
    }
}

impl codegen::Sample for models::ClassSlotBookingResultClassSlotStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PLANNED""#)
    }
}

impl codegen::Sample for models::ClassSlotBookingValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"AVAILABLE"}"#)
    }
}

impl codegen::Sample for models::ClassSlotBookingValidationResultValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""AVAILABLE""#)
    }
}

impl codegen::Sample for models::ClassSlotEvent {
    fn sample() -> Self {
        codegen::sampled(r#"{"timestamp":42,"type":"text","content":{"classId":42}}"#)
    }
}

impl codegen::Sample for models::ClassSlotEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"classId":42}"#)
    }
}

impl codegen::Sample for models::ClassSlotSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":1001,"title":"text"},"instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":203,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":25,"maxWaitingListParticipants":5,"bookedParticipants":25,"additionalParticipants":5,"waitingListParticipants":2}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::ClassType {
    fn sample() -> Self {
        codegen::sampled(r#""STUDIO""#)
    }
}
