// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AppointmentBookingRequest",
        codegen::make_sample::<models::AppointmentBookingRequest>,
    ),
    (
        "AppointmentBookingResult",
        codegen::make_sample::<models::AppointmentBookingResult>,
    ),
    (
        "AppointmentBookingResultBookingStatus",
        codegen::make_sample::<models::AppointmentBookingResultBookingStatus>,
    ),
    (
        "AppointmentBookingResultWithCustomerId",
        codegen::make_sample::<models::AppointmentBookingResultWithCustomerId>,
    ),
    (
        "AppointmentBookingValidationResult",
        codegen::make_sample::<models::AppointmentBookingValidationResult>,
    ),
    (
        "AppointmentBookingValidationResultValidationStatus",
        codegen::make_sample::<
            models::AppointmentBookingValidationResultValidationStatus,
        >,
    ),
    ("AppointmentStatus", codegen::make_sample::<models::AppointmentStatus>),
];

impl codegen::Sample for models::AppointmentBookingRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"customerId":203,"bookableAppointmentId":20334,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}"#,
        )
    }
}

impl codegen::Sample for models::AppointmentBookingResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":45,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"COMPLETED","participantStatus":"PARTICIPATING"}"#,
        )
    }
}

impl codegen::Sample for models::AppointmentBookingResultBookingStatus {
    fn sample() -> Self {
        codegen::sampled(r#""BOOKED""#)
    }
}

impl codegen::Sample for models::AppointmentBookingResultWithCustomerId {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":45,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"COMPLETED","participantStatus":"PARTICIPATING","customerId":1234}"#,
        )
    }
}

impl codegen::Sample for models::AppointmentBookingValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"RESOURCE_NOT_AVAILABLE"}"#)
    }
}

impl codegen::Sample for models::AppointmentBookingValidationResultValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PAST_START_DATE_TIME""#)
    }
}

impl codegen::Sample for models::AppointmentStatus {
    fn sample() -> Self {
        codegen::sampled(r#""PLANNED""#)
    }
}
