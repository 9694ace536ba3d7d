// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_bookable_appointments(),
        case_validate_for_appointment_booking(),
        case_get_bookable_appointment(),
        case_get_bookable_appointment_slots(),
        case_get_appointment_bookings(),
        case_book_appointment_booking(),
        case_get_appointment_booking(),
        case_delete_appointment_booking(),
    ])
}

fn request_get_bookable_appointments(
    client: &Client,
    mut with: Values,
) -> operations::appointments::GetBookableAppointmentsRequest {
    let mut request = client.appointments().get_bookable_appointments();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_bookable_appointments() -> Case {
    Case {
        group: "Appointments",
        id: "getBookableAppointments",
        method: "GET",
        path: "/v1/appointments/bookable",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_bookable_appointments(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_appointments(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(request_get_bookable_appointments(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"title":"text","duration":42,"category":"text","description":"text","imgUrl":"text"}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::BookableAppointmentSlicedResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_validate_for_appointment_booking(
    client: &Client,
    mut with: Values,
) -> operations::appointments::ValidateForAppointmentBookingRequest {
    let request = client
        .appointments()
        .validate_for_appointment_booking(
            &with.take::<models::AppointmentBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_for_appointment_booking() -> Case {
    Case {
        group: "Appointments",
        id: "validateForAppointmentBooking",
        method: "POST",
        path: "/v1/appointments/bookable/validate",
        required: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        everything: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}}"#,
        call: |client, with| made(
            request_validate_for_appointment_booking(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_for_appointment_booking(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"validationStatus":"PAST_START_DATE_TIME"}"#,
                check: Some(round_trip::<models::AppointmentBookingValidationResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_bookable_appointment(
    client: &Client,
    mut with: Values,
) -> operations::appointments::GetBookableAppointmentRequest {
    let request = client
        .appointments()
        .get_bookable_appointment(with.take::<i64>("bookable_appointment_id"));
    with.finish();
    request
}

fn case_get_bookable_appointment() -> Case {
    Case {
        group: "Appointments",
        id: "getBookableAppointment",
        method: "GET",
        path: "/v1/appointments/bookable/{bookableAppointmentId}",
        required: r#"{"bookable_appointment_id":42}"#,
        everything: r#"{"bookable_appointment_id":42}"#,
        call: |client, with| made(
            request_get_bookable_appointment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_appointment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"title":"text","duration":42,"category":"text","description":"text","imgUrl":"text"}"#,
                check: Some(round_trip::<models::BookableAppointment>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_bookable_appointment_slots(
    client: &Client,
    mut with: Values,
) -> operations::appointments::GetBookableAppointmentSlotsRequest {
    let mut request = client
        .appointments()
        .get_bookable_appointment_slots(with.take::<i64>("bookable_appointment_id"));
    if let Some(value) = with.optional::<i64>("customer_id") {
        request = request.customer_id(value);
    }
    if let Some(value) = with.optional::<i32>("days_ahead") {
        request = request.days_ahead(value);
    }
    if let Some(value) = with.optional::<codegen::Date>("slot_window_start_date") {
        request = request.slot_window_start_date(value);
    }
    with.finish();
    request
}

fn case_get_bookable_appointment_slots() -> Case {
    Case {
        group: "Appointments",
        id: "getBookableAppointmentSlots",
        method: "GET",
        path: "/v1/appointments/bookable/{bookableAppointmentId}/slots",
        required: r#"{"bookable_appointment_id":42}"#,
        everything: r#"{"bookable_appointment_id":42,"customer_id":42,"days_ahead":1,"slot_window_start_date":"2024-02-29"}"#,
        call: |client, with| made(
            request_get_bookable_appointment_slots(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_appointment_slots(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::BookableAppointmentSlot>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_appointment_bookings(
    client: &Client,
    mut with: Values,
) -> operations::appointments::GetAppointmentBookingsRequest {
    let request = client
        .appointments()
        .get_appointment_bookings(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_appointment_bookings() -> Case {
    Case {
        group: "Appointments",
        id: "getAppointmentBookings",
        method: "GET",
        path: "/v1/appointments/booking",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_appointment_bookings(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_appointment_bookings(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"bookingId":42,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":42,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"PLANNED","participantStatus":"PARTICIPATING"}]"#,
                check: Some(round_trip::<Vec<models::AppointmentBookingResult>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_book_appointment_booking(
    client: &Client,
    mut with: Values,
) -> operations::appointments::BookAppointmentBookingRequest {
    let request = client
        .appointments()
        .book_appointment_booking(
            &with.take::<models::AppointmentBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_book_appointment_booking() -> Case {
    Case {
        group: "Appointments",
        id: "bookAppointmentBooking",
        method: "POST",
        path: "/v1/appointments/booking/book",
        required: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        everything: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}}"#,
        call: |client, with| made(
            request_book_appointment_booking(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_book_appointment_booking(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"bookingId":42,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":42,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"PLANNED","participantStatus":"PARTICIPATING"}"#,
                check: Some(round_trip::<models::AppointmentBookingResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_appointment_booking(
    client: &Client,
    mut with: Values,
) -> operations::appointments::GetAppointmentBookingRequest {
    let request = client
        .appointments()
        .get_appointment_booking(with.take::<i64>("booking_id"));
    with.finish();
    request
}

fn case_get_appointment_booking() -> Case {
    Case {
        group: "Appointments",
        id: "getAppointmentBooking",
        method: "GET",
        path: "/v1/appointments/booking/{bookingId}",
        required: r#"{"booking_id":42}"#,
        everything: r#"{"booking_id":42}"#,
        call: |client, with| made(
            request_get_appointment_booking(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_appointment_booking(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"bookingId":42,"bookingStatus":"BOOKED","startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","title":"text","duration":42,"category":"text","description":"text","imgUrl":"text","instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"appointmentStatus":"PLANNED","participantStatus":"PARTICIPATING","customerId":42}"#,
                check: Some(round_trip::<models::AppointmentBookingResultWithCustomerId>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_delete_appointment_booking(
    client: &Client,
    mut with: Values,
) -> operations::appointments::DeleteAppointmentBookingRequest {
    let request = client
        .appointments()
        .delete_appointment_booking(with.take::<i64>("booking_id"));
    with.finish();
    request
}

fn case_delete_appointment_booking() -> Case {
    Case {
        group: "Appointments",
        id: "deleteAppointmentBooking",
        method: "DELETE",
        path: "/v1/appointments/booking/{bookingId}",
        required: r#"{"booking_id":42}"#,
        everything: r#"{"booking_id":42}"#,
        call: |client, with| made(
            request_delete_appointment_booking(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_delete_appointment_booking(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}
