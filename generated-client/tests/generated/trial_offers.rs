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
        case_get_bookable_trial_offer_classes(),
        case_get_bookable_trial_offer_appointments(),
        case_get_trial_offer_config(),
        case_validate_for_lead_customer_creation(),
        case_create_lead_customer(),
        case_get_class_slots_for_trial_offers(),
        case_get_bookable_appointment_slots_for_trial_offers(),
        case_validate_class_slot_for_trial_offers(),
        case_validate_for_appointment_booking_for_trial_offers(),
        case_book_class_slot_for_trial_offers(),
        case_book_appointment_for_trial_offer(),
        case_confirm_trial_offer_booking(),
    ])
}

fn case_get_bookable_trial_offer_classes() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableTrialOfferClasses",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/classes",
        required: |client| Box::pin(async move {
            outcome(client.trial_offers().get_bookable_trial_offer_classes().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .get_bookable_trial_offer_classes()
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .get_bookable_trial_offer_classes()
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
                    client.trial_offers().get_bookable_trial_offer_classes().stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"trialOfferConfigId\":42,\"trialOfferClass\":{\"id\":42,\"title\":\"text\",\"type\":\"STUDIO\",\"duration\":42,\"category\":\"text\",\"description\":\"text\",\"imgUrl\":\"text\",\"bookable\":true,\"cancelCondition\":{\"cancelationAfterLatestPossible\":true,\"latestCancelTerm\":{\"value\":42,\"unit\":\"MINUTES\"}}},\"id\":42}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_bookable_trial_offer_appointments() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableTrialOfferAppointments",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/appointments/bookable",
        required: |client| Box::pin(async move {
            outcome(client.trial_offers().get_bookable_trial_offer_appointments().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .get_bookable_trial_offer_appointments()
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .get_bookable_trial_offer_appointments()
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
                    client
                        .trial_offers()
                        .get_bookable_trial_offer_appointments()
                        .stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"trialOfferConfigId\":42,\"trialOfferBookableAppointment\":{\"id\":42,\"title\":\"text\",\"duration\":42,\"category\":\"text\",\"description\":\"text\",\"imgUrl\":\"text\"},\"id\":42}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_trial_offer_config() -> Case {
    Case {
        group: "Trial Offers",
        id: "getTrialOfferConfig",
        method: "GET",
        path: "/v1/trial-offers/config/{configId}",
        required: |client| Box::pin(async move {
            outcome(client.trial_offers().get_trial_offer_config(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.trial_offers().get_trial_offer_config(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.trial_offers().get_trial_offer_config(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"name\":\"text\",\"preventMultipleBookingsTerm\":{\"value\":42,\"unit\":\"DAY\"},\"contingent\":42,\"confirmationOfBookingTerm\":{\"value\":42,\"unit\":\"MINUTES\"},\"allowBookingForLeads\":true,\"leadDataConfig\":{\"trialOfferLeadDataConfigId\":42,\"genderMode\":\"INACTIVE\",\"dateOfBirthMode\":\"INACTIVE\",\"telephoneMode\":\"INACTIVE\",\"addressMode\":\"INACTIVE\"}}",
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

fn case_validate_for_lead_customer_creation() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateForLeadCustomerCreation",
        method: "POST",
        path: "/v1/trial-offers/lead/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .validate_for_lead_customer_creation(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"},\"trialOfferConfigId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .validate_for_lead_customer_creation(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\"},\"thirdPartyId\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"trialOfferConfigId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .validate_for_lead_customer_creation(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\"},\"thirdPartyId\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"trialOfferConfigId\":42}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"validationStatus\":\"POSSIBLE\"}",
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

fn case_create_lead_customer() -> Case {
    Case {
        group: "Trial Offers",
        id: "createLeadCustomer",
        method: "POST",
        path: "/v1/trial-offers/lead/create",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .create_lead_customer(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"},\"trialOfferConfigId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .create_lead_customer(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\"},\"thirdPartyId\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"trialOfferConfigId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .create_lead_customer(
                        &json::<
                            models::TrialOfferLeadCustomerCreationRequest,
                        >(
                            "{\"leadCustomerData\":{\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\"},\"thirdPartyId\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"trialOfferConfigId\":42}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"leadCustomerId\":42}",
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

fn case_get_class_slots_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "getClassSlotsForTrialOffers",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/classes/{classId}/slots",
        required: |client| Box::pin(async move {
            outcome(client.trial_offers().get_class_slots_for_trial_offers(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .get_class_slots_for_trial_offers(42)
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .get_class_slots_for_trial_offers(42)
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
                    client.trial_offers().get_class_slots_for_trial_offers(42).stream(),
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

fn case_get_bookable_appointment_slots_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "getBookableAppointmentSlotsForTrialOffers",
        method: "GET",
        path: "/v1/trial-offers/bookable-trial-offers/appointments/bookable/{bookableAppointmentId}/slots",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .get_bookable_appointment_slots_for_trial_offers(42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .get_bookable_appointment_slots_for_trial_offers(42)
                    .customer_id(42)
                    .days_ahead(42)
                    .slot_window_start_date(json::<codegen::Date>("\"2024-02-29\""))
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .get_bookable_appointment_slots_for_trial_offers(42)
                    .customer_id(42)
                    .days_ahead(42)
                    .slot_window_start_date(json::<codegen::Date>("\"2024-02-29\"")),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"instructors\":[{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"publicName\":\"text\"}]}]",
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

fn case_validate_class_slot_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateClassSlotForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/classes/booking/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .validate_class_slot_for_trial_offers(
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
                    .trial_offers()
                    .validate_class_slot_for_trial_offers(
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
                    .trial_offers()
                    .validate_class_slot_for_trial_offers(
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

fn case_validate_for_appointment_booking_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "validateForAppointmentBookingForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/appointments/booking/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .validate_for_appointment_booking_for_trial_offers(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .validate_for_appointment_booking_for_trial_offers(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"instructorIds\":[42]}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .validate_for_appointment_booking_for_trial_offers(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"instructorIds\":[42]}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"validationStatus\":\"PAST_START_DATE_TIME\"}",
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

fn case_book_class_slot_for_trial_offers() -> Case {
    Case {
        group: "Trial Offers",
        id: "bookClassSlotForTrialOffers",
        method: "POST",
        path: "/v1/trial-offers/classes/booking/book",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .book_class_slot_for_trial_offers(
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
                    .trial_offers()
                    .book_class_slot_for_trial_offers(
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
                    .trial_offers()
                    .book_class_slot_for_trial_offers(
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

fn case_book_appointment_for_trial_offer() -> Case {
    Case {
        group: "Trial Offers",
        id: "bookAppointmentForTrialOffer",
        method: "POST",
        path: "/v1/trial-offers/appointments/booking/book",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .book_appointment_for_trial_offer(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .trial_offers()
                    .book_appointment_for_trial_offer(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"instructorIds\":[42]}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .trial_offers()
                    .book_appointment_for_trial_offer(
                        &json::<
                            models::AppointmentBookingRequest,
                        >(
                            "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"instructorIds\":[42]}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"bookingId\":42,\"bookingStatus\":\"BOOKED\",\"startDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"title\":\"text\",\"duration\":42,\"category\":\"text\",\"description\":\"text\",\"imgUrl\":\"text\",\"instructors\":[{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"publicName\":\"text\"}],\"appointmentStatus\":\"PLANNED\",\"participantStatus\":\"PARTICIPATING\"}",
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

fn case_confirm_trial_offer_booking() -> Case {
    Case {
        group: "Trial Offers",
        id: "confirmTrialOfferBooking",
        method: "POST",
        path: "/v1/trial-offers/bookings/{bookingId}/confirm",
        required: |client| Box::pin(async move {
            outcome(client.trial_offers().confirm_trial_offer_booking(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.trial_offers().confirm_trial_offer_booking(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.trial_offers().confirm_trial_offer_booking(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"status\":\"CONFIRMED\"}",
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
