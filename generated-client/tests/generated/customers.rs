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
        case_get_customers(),
        case_get_customers_checkin_history(),
        case_get_customer_by_id(),
        case_get_customer_by(),
        case_search_customers(),
        case_get_customers_contracts(),
        case_get_customer_measurement(),
        case_get_customer_contracts_by(),
        case_create_customer_weighing(),
        case_get_benefits(),
        case_get_benefits_by_card_number(),
        case_use_benefit(),
        case_get_customer_access_code(),
        case_add_access_mediums(),
        case_update_access_mediums(),
        case_delete_access_mediums(),
        case_get_documents(),
        case_upload_document(),
        case_get_document_by_id(),
        case_update_image(),
        case_set_access_restriction(),
        case_delete_access_restriction(),
        case_create_customer(),
        case_get_additional_information_fields(),
        case_set_additional_information_field_assignments(),
        case_switch_studio(),
        case_add_access_medium(),
    ])
}

fn case_get_customers() -> Case {
    Case {
        group: "Customers",
        id: "getCustomers",
        method: "GET",
        path: "/v1/customers",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customers().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customers()
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .last_offset_id(42)
                    .offset("text")
                    .slice_size(42)
                    .customer_status(json::<models::CustomerStatusFilter>("\"MEMBER\""))
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_customers()
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .last_offset_id(42)
                    .offset("text")
                    .slice_size(42)
                    .customer_status(json::<models::CustomerStatusFilter>("\"MEMBER\"")),
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
                collected(client.customers().get_customers().stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"id\":42,\"customerNumber\":\"text\",\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"country\":\"text\",\"status\":\"MEMBER\",\"cardNumbers\":[\"text\"],\"imageUrl\":\"text\",\"phonePrivate\":\"text\",\"phonePrivateMobile\":\"text\",\"phoneBusiness\":\"text\",\"phoneBusinessMobile\":\"text\",\"idlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"contract\":{\"id\":42,\"rateName\":\"text\"},\"unlimited\":true}],\"bankAccount\":{\"accountHolder\":\"text\",\"bankName\":\"text\",\"bic\":\"text\",\"iban\":\"text\"},\"accessRefusal\":true,\"accessRestrictions\":[{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}],\"uuid\":\"text\",\"referralCode\":\"text\",\"studioId\":42,\"preferredLanguage\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"thirdPartyId\":\"text\",\"accessMediums\":[{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}],\"secondFirstName\":\"text\",\"secondLastName\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\",\"createdDateTime\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\"}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_customers_checkin_history() -> Case {
    Case {
        group: "Customers",
        id: "getCustomersCheckinHistory",
        method: "GET",
        path: "/v1/customers/{customerId}/activities/checkins",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customers_checkin_history(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customers_checkin_history(42)
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
                    .customers()
                    .get_customers_checkin_history(42)
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
                collected(client.customers().get_customers_checkin_history(42).stream()),
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

fn case_get_customer_by_id() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerById",
        method: "GET",
        path: "/v1/customers/{customerId}",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customer_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customer_by_id(42)
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_customer_by_id(42)
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

fn case_get_customer_by() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerBy",
        method: "GET",
        path: "/v1/customers/by",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customer_by().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customer_by()
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
                    .customers()
                    .get_customer_by()
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

fn case_search_customers() -> Case {
    Case {
        group: "Customers",
        id: "searchCustomers",
        method: "POST",
        path: "/v1/customers/search",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .search_customers(&json::<models::CustomerSearchRequest>("{}"))
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .search_customers(
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
                    .customers()
                    .search_customers(
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

fn case_get_customers_contracts() -> Case {
    Case {
        group: "Customers",
        id: "getCustomersContracts",
        method: "GET",
        path: "/v1/customers/{customerId}/contracts",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customers_contracts(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customers_contracts(42)
                    .status(json::<models::ContractStatus>("\"ACTIVE\""))
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_customers_contracts(42)
                    .status(json::<models::ContractStatus>("\"ACTIVE\"")),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"createdDate\":\"2024-02-29\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"rateName\":\"text\",\"contractStatus\":\"ACTIVE\",\"cancellationPeriod\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"cancellationReason\":\"text\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"lastPossibleCancellationDate\":\"2024-02-29\",\"term\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"extensionTerm\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"flatFeeContracts\":[{\"id\":42,\"rateName\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"paymentFrequency\":\"NON_RECURRING\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"contractStatus\":\"ACTIVE\"}],\"moduleContracts\":[{\"id\":42,\"rateName\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"paymentFrequency\":\"NON_RECURRING\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"contractStatus\":\"ACTIVE\"}],\"signedDocumentUrl\":\"text\",\"thirdPartyId\":\"text\",\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}]",
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

fn case_get_customer_measurement() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerMeasurement",
        method: "GET",
        path: "/v1/customers/measurement/latest",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customer_measurement().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customer_measurement()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .qr_code_uuid("text")
                    .barcode("text")
                    .pin("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_customer_measurement()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .qr_code_uuid("text")
                    .barcode("text")
                    .pin("text"),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"firstName\":\"text\",\"lastName\":\"text\",\"age\":42,\"dateOfBirth\":\"2024-02-29\",\"gender\":\"MALE\",\"height\":1.5}",
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

fn case_get_customer_contracts_by() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerContractsBy",
        method: "GET",
        path: "/v1/customers/contracts/by",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customer_contracts_by().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_customer_contracts_by()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .debtor_id("text")
                    .qr_code_uuid("text")
                    .barcode("text")
                    .customer_number("text")
                    .status(json::<models::ContractStatus>("\"ACTIVE\""))
                    .pin("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_customer_contracts_by()
                    .card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .debtor_id("text")
                    .qr_code_uuid("text")
                    .barcode("text")
                    .customer_number("text")
                    .status(json::<models::ContractStatus>("\"ACTIVE\""))
                    .pin("text"),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"createdDate\":\"2024-02-29\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"rateName\":\"text\",\"contractStatus\":\"ACTIVE\",\"cancellationPeriod\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"cancellationReason\":\"text\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"lastPossibleCancellationDate\":\"2024-02-29\",\"term\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"extensionTerm\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"flatFeeContracts\":[{\"id\":42,\"rateName\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"paymentFrequency\":\"NON_RECURRING\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"contractStatus\":\"ACTIVE\"}],\"moduleContracts\":[{\"id\":42,\"rateName\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"paymentFrequency\":\"NON_RECURRING\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"cancelled\":true,\"cancellationDate\":\"2024-02-29\",\"cancellationReceiptDate\":\"2024-02-29\",\"contractStatus\":\"ACTIVE\"}],\"signedDocumentUrl\":\"text\",\"thirdPartyId\":\"text\",\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}]",
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

fn case_create_customer_weighing() -> Case {
    Case {
        group: "Customers",
        id: "createCustomerWeighing",
        method: "POST",
        path: "/v1/customers/{customerId}/weighing",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .create_customer_weighing(
                        42,
                        &json::<models::CustomerWeighings>("{\"rawResults\":\"text\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .create_customer_weighing(
                        42,
                        &json::<
                            models::CustomerWeighings,
                        >(
                            "{\"databaseId\":42,\"basalMetabolicRate\":1.5,\"bodyFatMass\":1.5,\"bodyMassIndex\":1.5,\"fatFreeMass\":1.5,\"percentBodyFat\":1.5,\"percentSkeletalMuscleMass\":1.5,\"skeletalMuscleMass\":1.5,\"totalBodyWater\":1.5,\"visceralFatLevel\":42,\"weight\":1.5,\"height\":1.5,\"bfmLeftArm\":1.5,\"bfmLeftLeg\":1.5,\"bfmPercentLeftArm\":1.5,\"bfmPercentLeftLeg\":1.5,\"bfmPercentRightArm\":1.5,\"bfmPercentRightLeg\":1.5,\"bfmPercentTrunk\":1.5,\"bfmRightArm\":1.5,\"bfmRightLeg\":1.5,\"bfmTrunk\":1.5,\"ffmLeftArm\":1.5,\"ffmLeftLeg\":1.5,\"ffmPercentLeftArm\":1.5,\"ffmPercentLeftLeg\":1.5,\"ffmPercentRightArm\":1.5,\"ffmPercentRightLeg\":1.5,\"ffmPercentTrunk\":1.5,\"ffmRightArm\":1.5,\"ffmRightLeg\":1.5,\"ffmTrunk\":1.5,\"rawResults\":\"text\"}",
                        ),
                    )
                    .benefit_key("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .create_customer_weighing(
                        42,
                        &json::<
                            models::CustomerWeighings,
                        >(
                            "{\"databaseId\":42,\"basalMetabolicRate\":1.5,\"bodyFatMass\":1.5,\"bodyMassIndex\":1.5,\"fatFreeMass\":1.5,\"percentBodyFat\":1.5,\"percentSkeletalMuscleMass\":1.5,\"skeletalMuscleMass\":1.5,\"totalBodyWater\":1.5,\"visceralFatLevel\":42,\"weight\":1.5,\"height\":1.5,\"bfmLeftArm\":1.5,\"bfmLeftLeg\":1.5,\"bfmPercentLeftArm\":1.5,\"bfmPercentLeftLeg\":1.5,\"bfmPercentRightArm\":1.5,\"bfmPercentRightLeg\":1.5,\"bfmPercentTrunk\":1.5,\"bfmRightArm\":1.5,\"bfmRightLeg\":1.5,\"bfmTrunk\":1.5,\"ffmLeftArm\":1.5,\"ffmLeftLeg\":1.5,\"ffmPercentLeftArm\":1.5,\"ffmPercentLeftLeg\":1.5,\"ffmPercentRightArm\":1.5,\"ffmPercentRightLeg\":1.5,\"ffmPercentTrunk\":1.5,\"ffmRightArm\":1.5,\"ffmRightLeg\":1.5,\"ffmTrunk\":1.5,\"rawResults\":\"text\"}",
                        ),
                    )
                    .benefit_key("text"),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"databaseId\":42,\"basalMetabolicRate\":1.5,\"bodyFatMass\":1.5,\"bodyMassIndex\":1.5,\"fatFreeMass\":1.5,\"percentBodyFat\":1.5,\"percentSkeletalMuscleMass\":1.5,\"skeletalMuscleMass\":1.5,\"totalBodyWater\":1.5,\"visceralFatLevel\":42,\"weight\":1.5,\"height\":1.5,\"bfmLeftArm\":1.5,\"bfmLeftLeg\":1.5,\"bfmPercentLeftArm\":1.5,\"bfmPercentLeftLeg\":1.5,\"bfmPercentRightArm\":1.5,\"bfmPercentRightLeg\":1.5,\"bfmPercentTrunk\":1.5,\"bfmRightArm\":1.5,\"bfmRightLeg\":1.5,\"bfmTrunk\":1.5,\"ffmLeftArm\":1.5,\"ffmLeftLeg\":1.5,\"ffmPercentLeftArm\":1.5,\"ffmPercentLeftLeg\":1.5,\"ffmPercentRightArm\":1.5,\"ffmPercentRightLeg\":1.5,\"ffmPercentTrunk\":1.5,\"ffmRightArm\":1.5,\"ffmRightLeg\":1.5,\"ffmTrunk\":1.5,\"rawResults\":\"text\"}",
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

fn case_get_benefits() -> Case {
    Case {
        group: "Customers",
        id: "getBenefits",
        method: "GET",
        path: "/v1/customers/{customerId}/benefits",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_benefits(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.customers().get_benefits(42).key(&["text", "more text"]).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.customers().get_benefits(42).key(&["text", "more text"]),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"key\":\"text\",\"valid\":true}]",
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

fn case_get_benefits_by_card_number() -> Case {
    Case {
        group: "Customers",
        id: "getBenefitsByCardNumber",
        method: "GET",
        path: "/v1/customers/benefits",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_benefits_by_card_number("text").await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .get_benefits_by_card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .key(&["text", "more text"])
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .get_benefits_by_card_number("text")
                    .card_number_format(json::<models::CardNumberFormat>("\"DECIMAL\""))
                    .key(&["text", "more text"]),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"key\":\"text\",\"valid\":true}]",
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

fn case_use_benefit() -> Case {
    Case {
        group: "Customers",
        id: "useBenefit",
        method: "POST",
        path: "/v1/customers/{customerId}/benefits/{benefitKey}/use",
        required: |client| Box::pin(async move {
            outcome(client.customers().use_benefit(42, "text").await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().use_benefit(42, "text").await)
        }),
        expect: |client| {
            Expect::returns(client.customers().use_benefit(42, "text"), Sample::sample())
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

fn case_get_customer_access_code() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerAccessCode",
        method: "GET",
        path: "/v1/customers/{customerId}/access-code",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_customer_access_code(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().get_customer_access_code(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().get_customer_access_code(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"format\":\"QR_CODE\",\"expiresAt\":\"2024-02-29T08:30:00.000+01:00[Europe/Berlin]\",\"content\":\"text\"}",
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

fn case_add_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "addAccessMediums",
        method: "POST",
        path: "/v1/customers/{customerId}/access-mediums",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .add_access_mediums(42, &json::<models::AccessMediumDto>("{}"))
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .add_access_mediums(
                        42,
                        &json::<
                            models::AccessMediumDto,
                        >("{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .add_access_mediums(
                        42,
                        &json::<
                            models::AccessMediumDto,
                        >("{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}",
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

fn case_update_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "updateAccessMediums",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .update_access_mediums(
                        42,
                        42,
                        &json::<models::UpdateAccessIdentificationRequest>("{}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .update_access_mediums(
                        42,
                        42,
                        &json::<
                            models::UpdateAccessIdentificationRequest,
                        >("{\"value\":\"text\"}"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .update_access_mediums(
                        42,
                        42,
                        &json::<
                            models::UpdateAccessIdentificationRequest,
                        >("{\"value\":\"text\"}"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}",
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

fn case_delete_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "deleteAccessMediums",
        method: "DELETE",
        path: "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        required: |client| Box::pin(async move {
            outcome(client.customers().delete_access_mediums(42, 42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().delete_access_mediums(42, 42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().delete_access_mediums(42, 42),
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

fn case_get_documents() -> Case {
    Case {
        group: "Customers",
        id: "getDocuments",
        method: "GET",
        path: "/v1/customers/{customerId}/documents",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_documents(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.customers().get_documents(42).offset("text").slice_size(42).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.customers().get_documents(42).offset("text").slice_size(42),
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
                collected(client.customers().get_documents(42).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"url\":\"text\",\"id\":42,\"fileName\":\"text\",\"description\":\"text\"}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_upload_document() -> Case {
    Case {
        group: "Customers",
        id: "uploadDocument",
        method: "POST",
        path: "/v1/customers/{customerId}/documents",
        required: |client| Box::pin(async move {
            outcome(client.customers().upload_document(42, upload()).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .upload_document(42, upload())
                    .description("text")
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.customers().upload_document(42, upload()).description("text"),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42}",
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

fn case_get_document_by_id() -> Case {
    Case {
        group: "Customers",
        id: "getDocumentById",
        method: "GET",
        path: "/v1/customers/{customerId}/documents/{id}",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_document_by_id(42, 42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().get_document_by_id(42, 42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().get_document_by_id(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"url\":\"text\",\"id\":42,\"fileName\":\"text\",\"description\":\"text\"}",
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

fn case_update_image() -> Case {
    Case {
        group: "Customers",
        id: "updateImage",
        method: "PUT",
        path: "/v1/customers/{customerId}/images",
        required: |client| Box::pin(async move {
            outcome(client.customers().update_image(42, upload()).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().update_image(42, upload()).await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().update_image(42, upload()),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"imageUrl\":\"text\"}",
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

fn case_set_access_restriction() -> Case {
    Case {
        group: "Customers",
        id: "setAccessRestriction",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-restrictions",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .set_access_restriction(
                        42,
                        &json::<models::AccessRestriction>("{\"reason\":\"text\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .set_access_restriction(
                        42,
                        &json::<
                            models::AccessRestriction,
                        >(
                            "{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .set_access_restriction(
                        42,
                        &json::<
                            models::AccessRestriction,
                        >(
                            "{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}",
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
                body: "{\"reason\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"}",
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

fn case_delete_access_restriction() -> Case {
    Case {
        group: "Customers",
        id: "deleteAccessRestriction",
        method: "DELETE",
        path: "/v1/customers/{customerId}/access-restrictions",
        required: |client| Box::pin(async move {
            outcome(client.customers().delete_access_restriction(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().delete_access_restriction(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().delete_access_restriction(42),
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

fn case_create_customer() -> Case {
    Case {
        group: "Customers",
        id: "createCustomer",
        method: "POST",
        path: "/v1/customers/create",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .create_customer(
                        &json::<
                            models::MembershipSignupCustomer,
                        >(
                            "{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .create_customer(
                        &json::<
                            models::MembershipSignupCustomer,
                        >(
                            "{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .create_customer(
                        &json::<
                            models::MembershipSignupCustomer,
                        >(
                            "{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}",
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
                body: "{\"customerId\":42}",
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

fn case_get_additional_information_fields() -> Case {
    Case {
        group: "Customers",
        id: "getAdditionalInformationFields",
        method: "GET",
        path: "/v1/customers/additional-information-fields",
        required: |client| Box::pin(async move {
            outcome(client.customers().get_additional_information_fields().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.customers().get_additional_information_fields().await)
        }),
        expect: |client| {
            Expect::returns(
                client.customers().get_additional_information_fields(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"name\":\"text\",\"type\":\"BOOLEAN\",\"abbreviation\":\"text\",\"listItems\":[{\"id\":42,\"name\":\"text\"}]}]",
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

fn case_set_additional_information_field_assignments() -> Case {
    Case {
        group: "Customers",
        id: "setAdditionalInformationFieldAssignments",
        method: "PUT",
        path: "/v1/customers/{customerId}/additional-information-field-assignments",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .set_additional_information_field_assignments(
                        42,
                        &json::<Vec<models::AdditionalInformationFieldAssignment>>("[]"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .set_additional_information_field_assignments(
                        42,
                        &json::<
                            Vec<models::AdditionalInformationFieldAssignment>,
                        >("[{\"additionalInformationFieldId\":42,\"value\":\"text\"}]"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .set_additional_information_field_assignments(
                        42,
                        &json::<
                            Vec<models::AdditionalInformationFieldAssignment>,
                        >("[{\"additionalInformationFieldId\":42,\"value\":\"text\"}]"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"additionalInformationFieldId\":42,\"value\":\"text\"}]",
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

fn case_switch_studio() -> Case {
    Case {
        group: "Customers",
        id: "switchStudio",
        method: "POST",
        path: "/v1/customers/{customerId}/switch-studio",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .switch_studio(
                        42,
                        &json::<
                            models::OpenApiV1CustomerStudioSwitchRequestDto,
                        >("{\"targetStudioId\":42,\"switchDate\":\"2024-02-29\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .switch_studio(
                        42,
                        &json::<
                            models::OpenApiV1CustomerStudioSwitchRequestDto,
                        >(
                            "{\"targetStudioId\":42,\"switchDate\":\"2024-02-29\",\"description\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .switch_studio(
                        42,
                        &json::<
                            models::OpenApiV1CustomerStudioSwitchRequestDto,
                        >(
                            "{\"targetStudioId\":42,\"switchDate\":\"2024-02-29\",\"description\":\"text\"}",
                        ),
                    ),
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

fn case_add_access_medium() -> Case {
    Case {
        group: "Customers",
        id: "addAccessMedium",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-medium",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .add_access_medium(42, &json::<models::AccessMediumDto>("{}"))
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .customers()
                    .add_access_medium(
                        42,
                        &json::<
                            models::AccessMediumDto,
                        >("{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}"),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .customers()
                    .add_access_medium(
                        42,
                        &json::<
                            models::AccessMediumDto,
                        >("{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}"),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"type\":\"CARD_NUMBER\",\"value\":\"text\"}",
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
