// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AppointmentBookingResultWithCustomerId",
        || drop(
            <models::AppointmentBookingResultWithCustomerId as codegen::Sample>::sample(),
        ),
    ),
    (
        "BookableAppointmentSlicedResult",
        || drop(<models::BookableAppointmentSlicedResult as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::AppointmentBookingResultWithCustomerId {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"bookingId":2033,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":45,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"COMPLETED","participantStatus":"PARTICIPATING","customerId":1234}"#,
        )
    }
}

impl codegen::Sample for models::BookableAppointmentSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}
