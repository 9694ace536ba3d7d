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
        case_get_cross_studio_customer_by(),
        case_search_cross_studio_customers(),
        case_get_cross_studio_customer_by_id(),
        case_get_cross_studio_customers_checkin_history(),
        case_get_studios_with_active_membership_offers(),
    ])
}

fn request_get_cross_studio_customer_by(
    client: &Client,
    mut with: Values,
) -> operations::cross_studio::GetCrossStudioCustomerByRequest {
    let mut request = client.cross_studio().get_cross_studio_customer_by();
    if let Some(value) = with.optional::<String>("card_number") {
        request = request.card_number(value);
    }
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    if let Some(value) = with.optional::<String>("debtor_id") {
        request = request.debtor_id(value);
    }
    if let Some(value) = with.optional::<String>("qr_code_uuid") {
        request = request.qr_code_uuid(value);
    }
    if let Some(value) = with.optional::<String>("barcode") {
        request = request.barcode(value);
    }
    if let Some(value) = with.optional::<String>("customer_number") {
        request = request.customer_number(value);
    }
    if let Some(value) = with.optional::<String>("pin") {
        request = request.pin(value);
    }
    with.finish();
    request
}

fn case_get_cross_studio_customer_by() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomerBy",
        method: "GET",
        path: "/v1/cross-studio/customers/by",
        required: r#"{}"#,
        everything: r#"{"card_number":"text","card_number_format":"DECIMAL","debtor_id":"text","qr_code_uuid":"123e4567-e89b-12d3-a456-426614174000","barcode":"text","customer_number":"text","pin":"text"}"#,
        call: |client, with| made(
            request_get_cross_studio_customer_by(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_cross_studio_customer_by(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"customerNumber":"text","firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","status":"MEMBER","cardNumbers":["text"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","contract":{"id":42,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}],"uuid":"text","referralCode":"text","studioId":42,"preferredLanguage":{"languageCode":"text","countryCode":"text"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"thirdPartyId":"text","accessMediums":[{"id":42,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}"#,
                check: Some(round_trip::<models::Customer>),
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

fn request_search_cross_studio_customers(
    client: &Client,
    mut with: Values,
) -> operations::cross_studio::SearchCrossStudioCustomersRequest {
    let request = client
        .cross_studio()
        .search_cross_studio_customers(
            &with.take::<models::CustomerSearchRequest>("body"),
        );
    with.finish();
    request
}

fn case_search_cross_studio_customers() -> Case {
    Case {
        group: "Cross Studio",
        id: "searchCrossStudioCustomers",
        method: "POST",
        path: "/v1/cross-studio/customers/search",
        required: r#"{"body":{}}"#,
        everything: r#"{"body":{"firstName":"text","lastName":"text","email":"text","dateOfBirth":"2024-02-29","cardNumberFormat":"DECIMAL"}}"#,
        call: |client, with| made(
            request_search_cross_studio_customers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_search_cross_studio_customers(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"customerNumber":"text","firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","status":"MEMBER","cardNumbers":["text"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","contract":{"id":42,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}],"uuid":"text","referralCode":"text","studioId":42,"preferredLanguage":{"languageCode":"text","countryCode":"text"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"thirdPartyId":"text","accessMediums":[{"id":42,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}]"#,
                check: Some(round_trip::<Vec<models::Customer>>),
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

fn request_get_cross_studio_customer_by_id(
    client: &Client,
    mut with: Values,
) -> operations::cross_studio::GetCrossStudioCustomerByIdRequest {
    let mut request = client
        .cross_studio()
        .get_cross_studio_customer_by_id(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    with.finish();
    request
}

fn case_get_cross_studio_customer_by_id() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomerById",
        method: "GET",
        path: "/v1/cross-studio/customers/{customerId}",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"card_number_format":"DECIMAL"}"#,
        call: |client, with| made(
            request_get_cross_studio_customer_by_id(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_cross_studio_customer_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"customerNumber":"text","firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","status":"MEMBER","cardNumbers":["text"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","contract":{"id":42,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}],"uuid":"text","referralCode":"text","studioId":42,"preferredLanguage":{"languageCode":"text","countryCode":"text"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"thirdPartyId":"text","accessMediums":[{"id":42,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}"#,
                check: Some(round_trip::<models::Customer>),
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

fn request_get_cross_studio_customers_checkin_history(
    client: &Client,
    mut with: Values,
) -> operations::cross_studio::GetCrossStudioCustomersCheckinHistoryRequest {
    let mut request = client
        .cross_studio()
        .get_cross_studio_customers_checkin_history(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<codegen::Date>("from_date") {
        request = request.from_date(value);
    }
    if let Some(value) = with.optional::<codegen::Date>("to_date") {
        request = request.to_date(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    with.finish();
    request
}

fn case_get_cross_studio_customers_checkin_history() -> Case {
    Case {
        group: "Cross Studio",
        id: "getCrossStudioCustomersCheckinHistory",
        method: "GET",
        path: "/v1/cross-studio/customers/{customerId}/activities/checkins",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"from_date":"2024-02-29","to_date":"2024-02-29","slice_size":42,"offset":"text"}"#,
        call: |client, with| made(
            request_get_cross_studio_customers_checkin_history(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_cross_studio_customers_checkin_history(client, with),
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
                    request_get_cross_studio_customers_checkin_history(client, with)
                        .stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"checkinId":42,"checkInDateTime":"2024-02-29T08:30:00.000+01:00","checkOutDateTime":"2024-02-29T08:30:00.000+01:00","studioId":42,"studioName":"text"}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::CustomerCheckinSlicedResult>),
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

fn request_get_studios_with_active_membership_offers(
    client: &Client,
    with: Values,
) -> operations::cross_studio::GetStudiosWithActiveMembershipOffersRequest {
    let request = client.cross_studio().get_studios_with_active_membership_offers();
    with.finish();
    request
}

fn case_get_studios_with_active_membership_offers() -> Case {
    Case {
        group: "Cross Studio",
        id: "getStudiosWithActiveMembershipOffers",
        method: "GET",
        path: "/v1/cross-studio/membership-offers/studios",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(
            request_get_studios_with_active_membership_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_studios_with_active_membership_offers(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"name":"text","description":"text","country":"text","countryCode":"text","studioId":42,"openingDate":"2024-02-29","closingDate":"2024-02-29"}]"#,
                check: Some(round_trip::<Vec<models::StudioInformationBase>>),
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
