// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json,
    outcome, parse, upload,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_active_classes(),
        case_get_class_by_id(),
        case_get_class_slots_for_multiple_classes(),
        case_get_class_slots(),
        case_get_class_slot_by_id(),
        case_book_class_slot(),
        case_validate_class_slot(),
        case_get_class_booking_by_id(),
        case_cancel_class_slot_by_id(),
        case_get_class_bookings_by_customer_id(),
    ])
}

fn case_get_active_classes() -> Case {
    Case {
        group: "Classes",
        id: "getActiveClasses",
        method: "GET",
        path: "/v1/classes",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_active_classes().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.classes().get_active_classes().offset("text").slice_size(42).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.classes().get_active_classes().offset("text").slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(client.classes().get_active_classes().stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"id\":42,\"title\":\"text\",\"type\":\"STUDIO\",\"duration\":42,\"category\":\"text\",\"description\":\"text\",\"imgUrl\":\"text\",\"bookable\":true,\"cancelCondition\":{\"cancelationAfterLatestPossible\":true,\"latestCancelTerm\":{\"value\":42,\"unit\":\"MINUTES\"}}}],\"hasNext\":true,\"offset\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassById",
        method: "GET",
        path: "/v1/classes/{classId}",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.classes().get_class_by_id(42).await)
        }),
        expect: |client| {
            Expect::returns(client.classes().get_class_by_id(42), Sample::sample())
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"title\":\"text\",\"type\":\"STUDIO\",\"duration\":42,\"category\":\"text\",\"description\":\"text\",\"imgUrl\":\"text\",\"bookable\":true,\"cancelCondition\":{\"cancelationAfterLatestPossible\":true,\"latestCancelTerm\":{\"value\":42,\"unit\":\"MINUTES\"}}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_slots_for_multiple_classes() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlotsForMultipleClasses",
        method: "GET",
        path: "/v1/classes/slots",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_slots_for_multiple_classes().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .classes()
                    .get_class_slots_for_multiple_classes()
                    .days_ahead(42)
                    .slot_window_start_date(json::<codegen::Date>("\"2024-02-29\""))
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .classes()
                    .get_class_slots_for_multiple_classes()
                    .days_ahead(42)
                    .slot_window_start_date(json::<codegen::Date>("\"2024-02-29\""))
                    .offset("text")
                    .slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(
                    client.classes().get_class_slots_for_multiple_classes().stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"id\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"classInformation\":{\"id\":42,\"title\":\"text\"},\"instructors\":[{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"publicName\":\"text\"}],\"location\":{\"id\":42,\"name\":\"text\",\"description\":\"text\"},\"earliestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"latestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"maxParticipants\":42,\"maxWaitingListParticipants\":42,\"bookedParticipants\":42,\"additionalParticipants\":42,\"waitingListParticipants\":42}],\"hasNext\":true,\"offset\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_slots() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlots",
        method: "GET",
        path: "/v1/classes/{classId}/slots",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_slots(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.classes().get_class_slots(42).offset("text").slice_size(42).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.classes().get_class_slots(42).offset("text").slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(client.classes().get_class_slots(42).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"id\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"classInformation\":{\"id\":42,\"title\":\"text\"},\"instructors\":[{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"publicName\":\"text\"}],\"location\":{\"id\":42,\"name\":\"text\",\"description\":\"text\"},\"earliestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"latestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"maxParticipants\":42,\"maxWaitingListParticipants\":42,\"bookedParticipants\":42,\"additionalParticipants\":42,\"waitingListParticipants\":42}],\"hasNext\":true,\"offset\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_slot_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassSlotById",
        method: "GET",
        path: "/v1/classes/{classId}/slots/{classSlotId}",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_slot_by_id(42, 42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.classes().get_class_slot_by_id(42, 42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.classes().get_class_slot_by_id(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"classInformation\":{\"id\":42,\"title\":\"text\"},\"instructors\":[{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"publicName\":\"text\"}],\"location\":{\"id\":42,\"name\":\"text\",\"description\":\"text\"},\"earliestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"latestBookingDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"maxParticipants\":42,\"maxWaitingListParticipants\":42,\"bookedParticipants\":42,\"additionalParticipants\":42,\"waitingListParticipants\":42}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_book_class_slot() -> Case {
    Case {
        group: "Classes",
        id: "bookClassSlot",
        method: "POST",
        path: "/v1/classes/booking/book",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .classes()
                    .book_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .classes()
                    .book_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .classes()
                    .book_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"bookingId\":42,\"bookingStatus\":\"BOOKED\",\"classSlotId\":42,\"classId\":42,\"customerId\":42,\"classSlotStatus\":\"PLANNED\",\"participantStatus\":\"PARTICIPATING\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_validate_class_slot() -> Case {
    Case {
        group: "Classes",
        id: "validateClassSlot",
        method: "POST",
        path: "/v1/classes/booking/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .classes()
                    .validate_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .classes()
                    .validate_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .classes()
                    .validate_class_slot(
                        &json::<
                            models::ClassSlotBookingRequest,
                        >("{\"customerId\":42,\"classSlotId\":42}"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"validationStatus\":\"AVAILABLE\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_booking_by_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassBookingById",
        method: "GET",
        path: "/v1/classes/booking/{bookingId}",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_booking_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.classes().get_class_booking_by_id(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.classes().get_class_booking_by_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"bookingId\":42,\"bookingStatus\":\"BOOKED\",\"classSlotId\":42,\"classId\":42,\"customerId\":42,\"classSlotStatus\":\"PLANNED\",\"participantStatus\":\"PARTICIPATING\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_cancel_class_slot_by_id() -> Case {
    Case {
        group: "Classes",
        id: "cancelClassSlotById",
        method: "DELETE",
        path: "/v1/classes/booking/{bookingId}",
        required: |client| Box::pin(async move {
            outcome(client.classes().cancel_class_slot_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.classes().cancel_class_slot_by_id(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.classes().cancel_class_slot_by_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                json: false,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_class_bookings_by_customer_id() -> Case {
    Case {
        group: "Classes",
        id: "getClassBookingsByCustomerId",
        method: "GET",
        path: "/v1/classes/booking",
        required: |client| Box::pin(async move {
            outcome(client.classes().get_class_bookings_by_customer_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.classes().get_class_bookings_by_customer_id(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.classes().get_class_bookings_by_customer_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"bookingId\":42,\"bookingStatus\":\"BOOKED\",\"classSlotId\":42,\"classId\":42,\"customerId\":42,\"classSlotStatus\":\"PLANNED\",\"participantStatus\":\"PARTICIPATING\"}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}
