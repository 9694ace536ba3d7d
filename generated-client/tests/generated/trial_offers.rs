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
        case_book_appointment_for_trial_offer(),
        case_validate_for_appointment_booking_for_trial_offers(),
        case_get_bookable_trial_offer_appointments(),
        case_get_bookable_appointment_slots_for_trial_offers(),
        case_get_bookable_trial_offer_classes(),
        case_get_class_slots_for_trial_offers(),
        case_confirm_trial_offer_booking(),
        case_book_class_slot_for_trial_offers(),
        case_validate_class_slot_for_trial_offers(),
        case_get_trial_offer_config(),
        case_create_lead_customer(),
        case_validate_for_lead_customer_creation(),
    ])
}

fn request_book_appointment_for_trial_offer(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::BookAppointmentForTrialOfferRequest {
    let request = client
        .trial_offers()
        .book_appointment_for_trial_offer(
            &with.take::<models::AppointmentBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_book_appointment_for_trial_offer() -> Case {
    Case {
        group: "Trial Offers",
        id: "bookAppointmentForTrialOffer",
        method: "POST",
        path: "/v1/trial-offers/appointments/booking/book",
        required: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        everything: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}}"#,
        call: |client, with| made(
            request_book_appointment_for_trial_offer(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_book_appointment_for_trial_offer(client, with),
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

fn request_validate_for_appointment_booking_for_trial_offers(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::ValidateForAppointmentBookingForTrialOffersRequest {
    let request = client
        .trial_offers()
        .validate_for_appointment_booking_for_trial_offers(
            &with.take::<models::AppointmentBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_for_appointment_booking_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateForAppointmentBookingForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/appointments/booking/validate",
        required: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        everything: r#"{"body":{"customerId":42,"bookableAppointmentId":42,"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructorIds":[42]}}"#,
        call: |client, with| made(
            request_validate_for_appointment_booking_for_trial_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_for_appointment_booking_for_trial_offers(client, with),
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

fn request_get_bookable_trial_offer_appointments(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::GetBookableTrialOfferAppointmentsRequest {
    let mut request = client.trial_offers().get_bookable_trial_offer_appointments();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_bookable_trial_offer_appointments() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableTrialOfferAppointments",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/appointments/bookable",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_bookable_trial_offer_appointments(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_trial_offer_appointments(client, with),
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
                    request_get_bookable_trial_offer_appointments(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"trialOfferConfigId":42,"trialOfferBookableAppointment":{"id":42,"title":"text","duration":42,"category":"text","description":"text","imgUrl":"text"},"id":42}],"hasNext":true,"offset":"text"}"#,
                check: Some(
                    round_trip::<models::BookableTrialOfferAppointmentsSlicedResult>,
                ),
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

fn request_get_bookable_appointment_slots_for_trial_offers(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::GetBookableAppointmentSlotsForTrialOffersRequest {
    let mut request = client
        .trial_offers()
        .get_bookable_appointment_slots_for_trial_offers(
            with.take::<i64>("bookable_appointment_id"),
        );
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

fn case_get_bookable_appointment_slots_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableAppointmentSlotsForTrialOffers",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/appointments/bookable/{bookableAppointmentId}/slots",
        required: r#"{"bookable_appointment_id":42}"#,
        everything: r#"{"bookable_appointment_id":42,"customer_id":42,"days_ahead":1,"slot_window_start_date":"2024-02-29"}"#,
        call: |client, with| made(
            request_get_bookable_appointment_slots_for_trial_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_appointment_slots_for_trial_offers(client, with),
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

fn request_get_bookable_trial_offer_classes(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::GetBookableTrialOfferClassesRequest {
    let mut request = client.trial_offers().get_bookable_trial_offer_classes();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_bookable_trial_offer_classes() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableTrialOfferClasses",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/classes",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_bookable_trial_offer_classes(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_bookable_trial_offer_classes(client, with),
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
                    request_get_bookable_trial_offer_classes(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"trialOfferConfigId":42,"trialOfferClass":{"id":42,"title":"text","type":"STUDIO","duration":42,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":42,"unit":"MINUTES"}}},"id":42}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::TrialOfferClassesSlicedResult>),
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

fn request_get_class_slots_for_trial_offers(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::GetClassSlotsForTrialOffersRequest {
    let mut request = client
        .trial_offers()
        .get_class_slots_for_trial_offers(with.take::<i64>("class_id"));
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_class_slots_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "getClassSlotsForTrialOffers",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/classes/{classId}/slots",
        required: r#"{"class_id":42}"#,
        everything: r#"{"class_id":42,"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_class_slots_for_trial_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_class_slots_for_trial_offers(client, with),
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
                    request_get_class_slots_for_trial_offers(client, with).stream(),
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

fn request_confirm_trial_offer_booking(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::ConfirmTrialOfferBookingRequest {
    let request = client
        .trial_offers()
        .confirm_trial_offer_booking(with.take::<i64>("booking_id"));
    with.finish();
    request
}

fn case_confirm_trial_offer_booking() -> Case {
    Case {
        group: "Trial Offers",
        id: "confirmTrialOfferBooking",
        method: "POST",
        path: "/v1/trial-offers/bookings/{bookingId}/confirm",
        required: r#"{"booking_id":42}"#,
        everything: r#"{"booking_id":42}"#,
        call: |client, with| made(
            request_confirm_trial_offer_booking(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_confirm_trial_offer_booking(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"status":"CONFIRMED"}"#,
                check: Some(round_trip::<models::BookingConfirmationResult>),
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

fn request_book_class_slot_for_trial_offers(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::BookClassSlotForTrialOffersRequest {
    let request = client
        .trial_offers()
        .book_class_slot_for_trial_offers(
            &with.take::<models::ClassSlotBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_book_class_slot_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "bookClassSlotForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/classes/booking/book",
        required: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        everything: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        call: |client, with| made(
            request_book_class_slot_for_trial_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_book_class_slot_for_trial_offers(client, with),
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

fn request_validate_class_slot_for_trial_offers(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::ValidateClassSlotForTrialOffersRequest {
    let request = client
        .trial_offers()
        .validate_class_slot_for_trial_offers(
            &with.take::<models::ClassSlotBookingRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_class_slot_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateClassSlotForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/classes/booking/validate",
        required: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        everything: r#"{"body":{"customerId":42,"classSlotId":42}}"#,
        call: |client, with| made(
            request_validate_class_slot_for_trial_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_class_slot_for_trial_offers(client, with),
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

fn request_get_trial_offer_config(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::GetTrialOfferConfigRequest {
    let request = client
        .trial_offers()
        .get_trial_offer_config(with.take::<i64>("config_id"));
    with.finish();
    request
}

fn case_get_trial_offer_config() -> Case {
    Case {
        group: "Trial Offers",
        id: "getTrialOfferConfig",
        method: "GET",
        path: "/v1/trial-offers/config/{configId}",
        required: r#"{"config_id":42}"#,
        everything: r#"{"config_id":42}"#,
        call: |client, with| made(request_get_trial_offer_config(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_trial_offer_config(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"name":"text","preventMultipleBookingsTerm":{"value":42,"unit":"DAY"},"contingent":42,"confirmationOfBookingTerm":{"value":42,"unit":"MINUTES"},"allowBookingForLeads":true,"leadDataConfig":{"trialOfferLeadDataConfigId":42,"genderMode":"INACTIVE","dateOfBirthMode":"INACTIVE","telephoneMode":"INACTIVE","addressMode":"INACTIVE"}}"#,
                check: Some(round_trip::<models::TrialOfferConfig>),
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

fn request_create_lead_customer(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::CreateLeadCustomerRequest {
    let request = client
        .trial_offers()
        .create_lead_customer(
            &with.take::<models::TrialOfferLeadCustomerCreationRequest>("body"),
        );
    with.finish();
    request
}

fn case_create_lead_customer() -> Case {
    Case {
        group: "Trial Offers",
        id: "createLeadCustomer",
        method: "POST",
        path: "/v1/trial-offers/lead/create",
        required: r#"{"body":{"leadCustomerData":{"firstname":"text","lastname":"text","email":"text"},"trialOfferConfigId":42}}"#,
        everything: r#"{"body":{"leadCustomerData":{"firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2024-02-29","telephone":"text","address":{"street":"text","houseNumber":"text","zipCode":"text","city":"text"},"thirdPartyId":"text","language":{"languageCode":"text","countryCode":"text"}},"trialOfferConfigId":42}}"#,
        call: |client, with| made(request_create_lead_customer(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_create_lead_customer(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"leadCustomerId":42}"#,
                check: Some(round_trip::<models::TrialOfferLeadCustomerCreationResult>),
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

fn request_validate_for_lead_customer_creation(
    client: &Client,
    mut with: Values,
) -> operations::trial_offers::ValidateForLeadCustomerCreationRequest {
    let request = client
        .trial_offers()
        .validate_for_lead_customer_creation(
            &with.take::<models::TrialOfferLeadCustomerCreationRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_for_lead_customer_creation() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateForLeadCustomerCreation",
        method: "POST",
        path: "/v1/trial-offers/lead/validate",
        required: r#"{"body":{"leadCustomerData":{"firstname":"text","lastname":"text","email":"text"},"trialOfferConfigId":42}}"#,
        everything: r#"{"body":{"leadCustomerData":{"firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2024-02-29","telephone":"text","address":{"street":"text","houseNumber":"text","zipCode":"text","city":"text"},"thirdPartyId":"text","language":{"languageCode":"text","countryCode":"text"}},"trialOfferConfigId":42}}"#,
        call: |client, with| made(
            request_validate_for_lead_customer_creation(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_for_lead_customer_creation(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"validationStatus":"POSSIBLE"}"#,
                check: Some(
                    round_trip::<models::TrialOfferLeadCustomerCreationValidationResult>,
                ),
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
