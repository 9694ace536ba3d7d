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
        case_get_active_classes(),
        case_get_class_bookings_by_customer_id(),
        case_book_class_slot(),
        case_validate_class_slot(),
        case_get_class_booking_by_id(),
        case_cancel_class_slot_by_id(),
        case_get_class_slots_for_multiple_classes(),
        case_get_class_by_id(),
        case_get_class_slots(),
        case_get_class_slot_by_id(),
    ])
}

fn request_get_active_classes(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetActiveClassesRequest {
    let mut request = client.classes().get_active_classes();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_active_classes() -> Case {
    Case {
        group: "Classes",
        id: "getActiveClasses",
        method: "GET",
        path: "/v1/classes",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_active_classes(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_active_classes(client, with),
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
                collected(request_get_active_classes(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"title":"text","type":"STUDIO","duration":42,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":42,"unit":"MINUTES"}}}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::ClassSlicedResult>),
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

fn request_get_class_bookings_by_customer_id(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassBookingsByCustomerIdRequest {
    let request = client
        .classes()
        .get_class_bookings_by_customer_id(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_class_bookings_by_customer_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassBookingsByCustomerId",
        method: "GET",
        path: "/v1/classes/booking",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_class_bookings_by_customer_id(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_class_bookings_by_customer_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"bookingId":42,"bookingStatus":"BOOKED","classSlotId":42,"classId":42,"customerId":42,"classSlotStatus":"PLANNED","participantStatus":"PARTICIPATING"}]"#,
                check: Some(round_trip::<Vec<models::ClassSlotBookingResult>>),
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

fn request_book_class_slot(
    client: &Client,
    mut with: Values,
) -> operations::classes::BookClassSlotRequest {
    let request = client
        .classes()
        .book_class_slot(&with.take::<models::ClassSlotBookingRequest>("body"));
    with.finish();
    request
}

fn case_book_class_slot() -> Case {
    Case {
        group: "Classes",
        id: "bookClassSlot",
        method: "POST",
        path: "/v1/classes/booking/book",
        required: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        everything: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        call: |client, with| made(request_book_class_slot(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_book_class_slot(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"bookingId":42,"bookingStatus":"BOOKED","classSlotId":42,"classId":42,"customerId":42,"classSlotStatus":"PLANNED","participantStatus":"PARTICIPATING"}"#,
                check: Some(round_trip::<models::ClassSlotBookingResult>),
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

fn request_validate_class_slot(
    client: &Client,
    mut with: Values,
) -> operations::classes::ValidateClassSlotRequest {
    let request = client
        .classes()
        .validate_class_slot(&with.take::<models::ClassSlotBookingRequest>("body"));
    with.finish();
    request
}

fn case_validate_class_slot() -> Case {
    Case {
        group: "Classes",
        id: "validateClassSlot",
        method: "POST",
        path: "/v1/classes/booking/validate",
        required: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        everything: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        call: |client, with| made(request_validate_class_slot(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_validate_class_slot(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"validationStatus":"AVAILABLE"}"#,
                check: Some(round_trip::<models::ClassSlotBookingValidationResult>),
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

fn request_get_class_booking_by_id(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassBookingByIdRequest {
    let request = client
        .classes()
        .get_class_booking_by_id(with.take::<i64>("booking_id"));
    with.finish();
    request
}

fn case_get_class_booking_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassBookingById",
        method: "GET",
        path: "/v1/classes/booking/{bookingId}",
        required: r#"{"booking_id":42}"#,
        everything: r#"{"booking_id":42}"#,
        call: |client, with| made(
            request_get_class_booking_by_id(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_class_booking_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"bookingId":42,"bookingStatus":"BOOKED","classSlotId":42,"classId":42,"customerId":42,"classSlotStatus":"PLANNED","participantStatus":"PARTICIPATING"}"#,
                check: Some(round_trip::<models::ClassSlotBookingResult>),
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

fn request_cancel_class_slot_by_id(
    client: &Client,
    mut with: Values,
) -> operations::classes::CancelClassSlotByIdRequest {
    let request = client
        .classes()
        .cancel_class_slot_by_id(with.take::<i64>("booking_id"));
    with.finish();
    request
}

fn case_cancel_class_slot_by_id() -> Case {
    Case {
        group: "Classes",
        id: "cancelClassSlotById",
        method: "DELETE",
        path: "/v1/classes/booking/{bookingId}",
        required: r#"{"booking_id":42}"#,
        everything: r#"{"booking_id":42}"#,
        call: |client, with| made(
            request_cancel_class_slot_by_id(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_cancel_class_slot_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
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

fn request_get_class_slots_for_multiple_classes(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassSlotsForMultipleClassesRequest {
    let mut request = client.classes().get_class_slots_for_multiple_classes();
    if let Some(value) = with.optional::<i32>("days_ahead") {
        request = request.days_ahead(value);
    }
    if let Some(value) = with.optional::<codegen::Date>("slot_window_start_date") {
        request = request.slot_window_start_date(value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_class_slots_for_multiple_classes() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlotsForMultipleClasses",
        method: "GET",
        path: "/v1/classes/slots",
        required: r#"{}"#,
        everything: r#"{"days_ahead":42,"slot_window_start_date":"2024-02-29","offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_class_slots_for_multiple_classes(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_class_slots_for_multiple_classes(client, with),
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
                collected(
                    request_get_class_slots_for_multiple_classes(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":42,"title":"text"},"instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":42,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":42,"maxWaitingListParticipants":42,"bookedParticipants":42,"additionalParticipants":42,"waitingListParticipants":42}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::ClassSlotSlicedResult>),
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

fn request_get_class_by_id(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassByIdRequest {
    let request = client.classes().get_class_by_id(with.take::<i64>("class_id"));
    with.finish();
    request
}

fn case_get_class_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassById",
        method: "GET",
        path: "/v1/classes/{classId}",
        required: r#"{"class_id":42}"#,
        everything: r#"{"class_id":42}"#,
        call: |client, with| made(request_get_class_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_class_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"title":"text","type":"STUDIO","duration":42,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":42,"unit":"MINUTES"}}}"#,
                check: Some(round_trip::<models::Class>),
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

fn request_get_class_slots(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassSlotsRequest {
    let mut request = client.classes().get_class_slots(with.take::<i64>("class_id"));
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_class_slots() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlots",
        method: "GET",
        path: "/v1/classes/{classId}/slots",
        required: r#"{"class_id":42}"#,
        everything: r#"{"class_id":42,"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_class_slots(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_class_slots(client, with),
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
                collected(request_get_class_slots(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":42,"title":"text"},"instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":42,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":42,"maxWaitingListParticipants":42,"bookedParticipants":42,"additionalParticipants":42,"waitingListParticipants":42}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::ClassSlotSlicedResult>),
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

fn request_get_class_slot_by_id(
    client: &Client,
    mut with: Values,
) -> operations::classes::GetClassSlotByIdRequest {
    let request = client
        .classes()
        .get_class_slot_by_id(
            with.take::<i64>("class_id"),
            with.take::<i64>("class_slot_id"),
        );
    with.finish();
    request
}

fn case_get_class_slot_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlotById",
        method: "GET",
        path: "/v1/classes/{classId}/slots/{classSlotId}",
        required: r#"{"class_id":42,"class_slot_id":42}"#,
        everything: r#"{"class_id":42,"class_slot_id":42}"#,
        call: |client, with| made(request_get_class_slot_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_class_slot_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","classInformation":{"id":42,"title":"text"},"instructors":[{"id":42,"firstName":"text","lastName":"text","publicName":"text"}],"location":{"id":42,"name":"text","description":"text"},"earliestBookingDateTime":"2024-02-29T08:30:00.000+01:00","latestBookingDateTime":"2024-02-29T08:30:00.000+01:00","maxParticipants":42,"maxWaitingListParticipants":42,"bookedParticipants":42,"additionalParticipants":42,"waitingListParticipants":42}"#,
                check: Some(round_trip::<models::ClassSlot>),
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
