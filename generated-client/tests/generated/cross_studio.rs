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
        case_get_cross_studio_customer_by(),
        case_get_cross_studio_customer_by_id(),
        case_search_cross_studio_customers(),
        case_get_cross_studio_customers_checkin_history(),
        case_get_studios_with_active_membership_offers(),
    ])
}

fn case_get_cross_studio_customer_by() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomerBy",
        method: "GET",
        path: "/v1/cross-studio/customers/by",
        required: |client| Box::pin(async move {
            outcome(client.cross_studio().get_cross_studio_customer_by().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .get_cross_studio_customer_by()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .debtor_id("text")
                    .qr_code_uuid("text")
                    .barcode("text")
                    .customer_number("text")
                    .pin("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .cross_studio()
                    .get_cross_studio_customer_by()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .debtor_id("text")
                    .qr_code_uuid("text")
                    .barcode("text")
                    .customer_number("text")
                    .pin("text"),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"customerNumber\":\"text\",\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"country\":\"text\",\"status\":\"MEMBER\",\"cardNumbers\":[\"text\"],\"imageUrl\":\"text\",\"phonePrivate\":\"text\",\"phonePrivateMobile\":\"text\",\"phoneBusiness\":\"text\",\"phoneBusinessMobile\":\"text\",\"idlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"contract\":{\"id\":42,\"rateName\":\"text\"},\"unlimited\":true}],\"bankAccount\":{\"accountHolder\":\"text\",\"bankName\":\"text\",\"bic\":\"text\",\"iban\":\"text\"},\"accessRefusal\":true,\"accessRestrictions\":[{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}],\"uuid\":\"text\",\"referralCode\":\"text\",\"studioId\":42,\"preferredLanguage\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"thirdPartyId\":\"text\",\"accessMediums\":[{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}],\"secondFirstName\":\"text\",\"secondLastName\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\",\"createdDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
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

fn case_get_cross_studio_customer_by_id() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomerById",
        method: "GET",
        path: "/v1/cross-studio/customers/{customerId}",
        required: |client| Box::pin(async move {
            outcome(client.cross_studio().get_cross_studio_customer_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .get_cross_studio_customer_by_id(42)
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .cross_studio()
                    .get_cross_studio_customer_by_id(42)
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\"")),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"customerNumber\":\"text\",\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"country\":\"text\",\"status\":\"MEMBER\",\"cardNumbers\":[\"text\"],\"imageUrl\":\"text\",\"phonePrivate\":\"text\",\"phonePrivateMobile\":\"text\",\"phoneBusiness\":\"text\",\"phoneBusinessMobile\":\"text\",\"idlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"contract\":{\"id\":42,\"rateName\":\"text\"},\"unlimited\":true}],\"bankAccount\":{\"accountHolder\":\"text\",\"bankName\":\"text\",\"bic\":\"text\",\"iban\":\"text\"},\"accessRefusal\":true,\"accessRestrictions\":[{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}],\"uuid\":\"text\",\"referralCode\":\"text\",\"studioId\":42,\"preferredLanguage\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"thirdPartyId\":\"text\",\"accessMediums\":[{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}],\"secondFirstName\":\"text\",\"secondLastName\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\",\"createdDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}",
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

fn case_search_cross_studio_customers() -> Case {
    Case {
        group: "Cross Studio",
        id: "searchCrossStudioCustomers",
        method: "POST",
        path: "/v1/cross-studio/customers/search",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .search_cross_studio_customers(
                        &json::<models::CustomerSearchRequest>("{}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .search_cross_studio_customers(
                        &json::<
                            models::CustomerSearchRequest,
                        >(
                            "{\"firstName\":\"text\",\"lastName\":\"text\",\"email\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"cardNumberFormat\":\"DECIMAL\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .cross_studio()
                    .search_cross_studio_customers(
                        &json::<
                            models::CustomerSearchRequest,
                        >(
                            "{\"firstName\":\"text\",\"lastName\":\"text\",\"email\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"cardNumberFormat\":\"DECIMAL\"}",
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
                body: "[{\"id\":42,\"customerNumber\":\"text\",\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"country\":\"text\",\"status\":\"MEMBER\",\"cardNumbers\":[\"text\"],\"imageUrl\":\"text\",\"phonePrivate\":\"text\",\"phonePrivateMobile\":\"text\",\"phoneBusiness\":\"text\",\"phoneBusinessMobile\":\"text\",\"idlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"contract\":{\"id\":42,\"rateName\":\"text\"},\"unlimited\":true}],\"bankAccount\":{\"accountHolder\":\"text\",\"bankName\":\"text\",\"bic\":\"text\",\"iban\":\"text\"},\"accessRefusal\":true,\"accessRestrictions\":[{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}],\"uuid\":\"text\",\"referralCode\":\"text\",\"studioId\":42,\"preferredLanguage\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"thirdPartyId\":\"text\",\"accessMediums\":[{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}],\"secondFirstName\":\"text\",\"secondLastName\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\",\"createdDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}]",
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

fn case_get_cross_studio_customers_checkin_history() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomersCheckinHistory",
        method: "GET",
        path: "/v1/cross-studio/customers/{customerId}/activities/checkins",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .get_cross_studio_customers_checkin_history(42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .cross_studio()
                    .get_cross_studio_customers_checkin_history(42)
                    .from_date(json::<codegen::Date>("\"2024-02-29\""))
                    .to_date(json::<codegen::Date>("\"2024-02-29\""))
                    .slice_size(42)
                    .offset("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .cross_studio()
                    .get_cross_studio_customers_checkin_history(42)
                    .from_date(json::<codegen::Date>("\"2024-02-29\""))
                    .to_date(json::<codegen::Date>("\"2024-02-29\""))
                    .slice_size(42)
                    .offset("text"),
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
                        .cross_studio()
                        .get_cross_studio_customers_checkin_history(42)
                        .stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"checkinId\":42,\"checkInDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"checkOutDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"studioId\":42,\"studioName\":\"text\"}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_studios_with_active_membership_offers() -> Case {
    Case {
        group: "Cross Studio",
        id: "getStudiosWithActiveMembershipOffers",
        method: "GET",
        path: "/v1/cross-studio/membership-offers/studios",
        required: |client| Box::pin(async move {
            outcome(
                client.cross_studio().get_studios_with_active_membership_offers().await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.cross_studio().get_studios_with_active_membership_offers().await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.cross_studio().get_studios_with_active_membership_offers(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"name\":\"text\",\"description\":\"text\",\"country\":\"text\",\"countryCode\":\"text\",\"studioId\":42,\"openingDate\":\"2024-02-29\",\"closingDate\":\"2024-02-29\"}]",
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
