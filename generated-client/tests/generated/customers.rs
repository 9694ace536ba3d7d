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
        case_get_customers(),
        case_get_additional_information_fields(),
        case_get_benefits_by_card_number(),
        case_get_customer_by(),
        case_get_customer_contracts_by(),
        case_create_customer(),
        case_get_customer_measurement(),
        case_search_customers(),
        case_get_customer_by_id(),
        case_get_customer_access_code(),
        case_add_access_medium(),
        case_add_access_mediums(),
        case_update_access_mediums(),
        case_delete_access_mediums(),
        case_set_access_restriction(),
        case_delete_access_restriction(),
        case_get_customers_checkin_history(),
        case_set_additional_information_field_assignments(),
        case_get_benefits(),
        case_use_benefit(),
        case_get_customers_contracts(),
        case_get_documents(),
        case_upload_document(),
        case_get_document_by_id(),
        case_update_image(),
        case_switch_studio(),
        case_create_customer_weighing(),
    ])
}

fn request_get_customers(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomersRequest {
    let mut request = client.customers().get_customers();
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    if let Some(value) = with.optional::<i64>("last_offset_id") {
        request = request.last_offset_id(value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    if let Some(value) = with.optional::<models::CustomerStatusFilter>("customer_status")
    {
        request = request.customer_status(value);
    }
    with.finish();
    request
}

fn case_get_customers() -> Case {
    Case {
        group: "Customers",
        id: "getCustomers",
        method: "GET",
        path: "/v1/customers",
        required: r#"{}"#,
        everything: r#"{"card_number_format":"DECIMAL","last_offset_id":42,"offset":"text","slice_size":50,"customer_status":"MEMBER"}"#,
        call: |client, with| made(request_get_customers(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_customers(client, with),
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
                collected(request_get_customers(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"customerNumber":"text","firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","status":"MEMBER","cardNumbers":["text"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","contract":{"id":42,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}],"uuid":"text","referralCode":"text","studioId":42,"preferredLanguage":{"languageCode":"text","countryCode":"text"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"thirdPartyId":"text","accessMediums":[{"id":42,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::CustomerSlicedResult>),
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

fn request_get_additional_information_fields(
    client: &Client,
    with: Values,
) -> operations::customers::GetAdditionalInformationFieldsRequest {
    let request = client.customers().get_additional_information_fields();
    with.finish();
    request
}

fn case_get_additional_information_fields() -> Case {
    Case {
        group: "Customers",
        id: "getAdditionalInformationFields",
        method: "GET",
        path: "/v1/customers/additional-information-fields",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(
            request_get_additional_information_fields(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_additional_information_fields(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"name":"text","type":"BOOLEAN","abbreviation":"text","listItems":[{"id":42,"name":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::AdditionalInformationField>>),
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

fn request_get_benefits_by_card_number(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetBenefitsByCardNumberRequest {
    let mut request = client
        .customers()
        .get_benefits_by_card_number(with.take::<String>("card_number"));
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    if let Some(value) = with.optional::<Vec<String>>("key") {
        request = request.key(&value);
    }
    with.finish();
    request
}

fn case_get_benefits_by_card_number() -> Case {
    Case {
        group: "Customers",
        id: "getBenefitsByCardNumber",
        method: "GET",
        path: "/v1/customers/benefits",
        required: r#"{"card_number":"text"}"#,
        everything: r#"{"card_number":"text","card_number_format":"DECIMAL","key":["text","more text"]}"#,
        call: |client, with| made(
            request_get_benefits_by_card_number(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_benefits_by_card_number(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"key":"text","valid":true}]"#,
                check: Some(round_trip::<Vec<models::BenefitValidationDto>>),
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

fn request_get_customer_by(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomerByRequest {
    let mut request = client.customers().get_customer_by();
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

fn case_get_customer_by() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerBy",
        method: "GET",
        path: "/v1/customers/by",
        required: r#"{}"#,
        everything: r#"{"card_number":"text","card_number_format":"DECIMAL","debtor_id":"text","qr_code_uuid":"123e4567-e89b-12d3-a456-426614174000","barcode":"text","customer_number":"text","pin":"text"}"#,
        call: |client, with| made(request_get_customer_by(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_customer_by(client, with),
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

fn request_get_customer_contracts_by(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomerContractsByRequest {
    let mut request = client.customers().get_customer_contracts_by();
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
    if let Some(value) = with.optional::<models::ContractStatus>("status") {
        request = request.status(value);
    }
    if let Some(value) = with.optional::<String>("pin") {
        request = request.pin(value);
    }
    with.finish();
    request
}

fn case_get_customer_contracts_by() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerContractsBy",
        method: "GET",
        path: "/v1/customers/contracts/by",
        required: r#"{}"#,
        everything: r#"{"card_number":"text","card_number_format":"DECIMAL","debtor_id":"text","qr_code_uuid":"123e4567-e89b-12d3-a456-426614174000","barcode":"text","customer_number":"text","status":"ACTIVE","pin":"text"}"#,
        call: |client, with| made(
            request_get_customer_contracts_by(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_contracts_by(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"createdDate":"2024-02-29","startDate":"2024-02-29","endDate":"2024-02-29","rateName":"text","contractStatus":"ACTIVE","cancellationPeriod":{"periodValue":42,"periodUnit":"DAY"},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","cancellationReason":"text","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"lastPossibleCancellationDate":"2024-02-29","term":{"periodValue":42,"periodUnit":"DAY"},"extensionTerm":{"periodValue":42,"periodUnit":"DAY"},"flatFeeContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","contractStatus":"ACTIVE"}],"moduleContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","contractStatus":"ACTIVE"}],"signedDocumentUrl":"text","thirdPartyId":"text","rateCodes":[{"name":"text","identifier":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::Contract>>),
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

fn request_create_customer(
    client: &Client,
    mut with: Values,
) -> operations::customers::CreateCustomerRequest {
    let request = client
        .customers()
        .create_customer(&with.take::<models::MembershipSignupCustomer>("body"));
    with.finish();
    request
}

fn case_create_customer() -> Case {
    Case {
        group: "Customers",
        id: "createCustomer",
        method: "POST",
        path: "/v1/customers/create",
        required: r#"{"body":{"firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","street":"text","language":{"languageCode":"text"},"city":"text","zipCode":"text","countryCode":"text"}}"#,
        everything: r#"{"body":{"thirdPartyId":"text","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"text","countryCode":"text"},"houseNumber":"text","buildingName":"text","city":"text","zipCode":"text","countryCode":"text","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"text","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"text"}}"#,
        call: |client, with| made(request_create_customer(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_create_customer(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"customerId":42}"#,
                check: Some(round_trip::<models::OpenApiV1CustomerCreateResult>),
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

fn request_get_customer_measurement(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomerMeasurementRequest {
    let mut request = client.customers().get_customer_measurement();
    if let Some(value) = with.optional::<String>("card_number") {
        request = request.card_number(value);
    }
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    if let Some(value) = with.optional::<String>("qr_code_uuid") {
        request = request.qr_code_uuid(value);
    }
    if let Some(value) = with.optional::<String>("barcode") {
        request = request.barcode(value);
    }
    if let Some(value) = with.optional::<String>("pin") {
        request = request.pin(value);
    }
    with.finish();
    request
}

fn case_get_customer_measurement() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerMeasurement",
        method: "GET",
        path: "/v1/customers/measurement/latest",
        required: r#"{}"#,
        everything: r#"{"card_number":"text","card_number_format":"DECIMAL","qr_code_uuid":"123e4567-e89b-12d3-a456-426614174000","barcode":"text","pin":"text"}"#,
        call: |client, with| made(
            request_get_customer_measurement(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_measurement(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"firstName":"text","lastName":"text","age":42,"dateOfBirth":"2024-02-29","gender":"MALE","height":1.5}"#,
                check: Some(round_trip::<models::Measurement>),
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

fn request_search_customers(
    client: &Client,
    mut with: Values,
) -> operations::customers::SearchCustomersRequest {
    let request = client
        .customers()
        .search_customers(&with.take::<models::CustomerSearchRequest>("body"));
    with.finish();
    request
}

fn case_search_customers() -> Case {
    Case {
        group: "Customers",
        id: "searchCustomers",
        method: "POST",
        path: "/v1/customers/search",
        required: r#"{"body":{}}"#,
        everything: r#"{"body":{"firstName":"text","lastName":"text","email":"text","dateOfBirth":"2024-02-29","cardNumberFormat":"DECIMAL"}}"#,
        call: |client, with| made(request_search_customers(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_search_customers(client, with),
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

fn request_get_customer_by_id(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomerByIdRequest {
    let mut request = client
        .customers()
        .get_customer_by_id(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<models::CardNumberFormat>("card_number_format")
    {
        request = request.card_number_format(value);
    }
    with.finish();
    request
}

fn case_get_customer_by_id() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerById",
        method: "GET",
        path: "/v1/customers/{customerId}",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"card_number_format":"DECIMAL"}"#,
        call: |client, with| made(request_get_customer_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_customer_by_id(client, with),
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

fn request_get_customer_access_code(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomerAccessCodeRequest {
    let request = client
        .customers()
        .get_customer_access_code(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customer_access_code() -> Case {
    Case {
        group: "Customers",
        id: "getCustomerAccessCode",
        method: "GET",
        path: "/v1/customers/{customerId}/access-code",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customer_access_code(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_access_code(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"format":"QR_CODE","expiresAt":"2024-02-29T08:30:00.000+01:00","content":"text"}"#,
                check: Some(round_trip::<models::CustomerAccessCode>),
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

fn request_add_access_medium(
    client: &Client,
    mut with: Values,
) -> operations::customers::AddAccessMediumRequest {
    let request = client
        .customers()
        .add_access_medium(
            with.take::<i64>("customer_id"),
            &with.take::<models::AccessMediumDto>("body"),
        );
    with.finish();
    request
}

fn case_add_access_medium() -> Case {
    Case {
        group: "Customers",
        id: "addAccessMedium",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-medium",
        required: r#"{"customer_id":42,"body":{}}"#,
        everything: r#"{"customer_id":42,"body":{"id":42,"type":"CARD_NUMBER","value":"text"}}"#,
        call: |client, with| made(request_add_access_medium(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_add_access_medium(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"type":"CARD_NUMBER","value":"text"}"#,
                check: Some(round_trip::<models::AccessMediumDto>),
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

fn request_add_access_mediums(
    client: &Client,
    mut with: Values,
) -> operations::customers::AddAccessMediumsRequest {
    let request = client
        .customers()
        .add_access_mediums(
            with.take::<i64>("customer_id"),
            &with.take::<models::AccessMediumDto>("body"),
        );
    with.finish();
    request
}

fn case_add_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "addAccessMediums",
        method: "POST",
        path: "/v1/customers/{customerId}/access-mediums",
        required: r#"{"customer_id":42,"body":{}}"#,
        everything: r#"{"customer_id":42,"body":{"id":42,"type":"CARD_NUMBER","value":"text"}}"#,
        call: |client, with| made(request_add_access_mediums(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_add_access_mediums(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"type":"CARD_NUMBER","value":"text"}"#,
                check: Some(round_trip::<models::AccessMediumDto>),
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

fn request_update_access_mediums(
    client: &Client,
    mut with: Values,
) -> operations::customers::UpdateAccessMediumsRequest {
    let request = client
        .customers()
        .update_access_mediums(
            with.take::<i64>("customer_id"),
            with.take::<i64>("access_medium_id"),
            &with.take::<models::UpdateAccessIdentificationRequest>("body"),
        );
    with.finish();
    request
}

fn case_update_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "updateAccessMediums",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        required: r#"{"customer_id":42,"access_medium_id":42,"body":{}}"#,
        everything: r#"{"customer_id":42,"access_medium_id":42,"body":{"value":"text"}}"#,
        call: |client, with| made(request_update_access_mediums(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_update_access_mediums(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"type":"CARD_NUMBER","value":"text"}"#,
                check: Some(round_trip::<models::AccessMediumDto>),
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

fn request_delete_access_mediums(
    client: &Client,
    mut with: Values,
) -> operations::customers::DeleteAccessMediumsRequest {
    let request = client
        .customers()
        .delete_access_mediums(
            with.take::<i64>("customer_id"),
            with.take::<i64>("access_medium_id"),
        );
    with.finish();
    request
}

fn case_delete_access_mediums() -> Case {
    Case {
        group: "Customers",
        id: "deleteAccessMediums",
        method: "DELETE",
        path: "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        required: r#"{"customer_id":42,"access_medium_id":42}"#,
        everything: r#"{"customer_id":42,"access_medium_id":42}"#,
        call: |client, with| made(request_delete_access_mediums(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_delete_access_mediums(client, with),
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

fn request_set_access_restriction(
    client: &Client,
    mut with: Values,
) -> operations::customers::SetAccessRestrictionRequest {
    let request = client
        .customers()
        .set_access_restriction(
            with.take::<i64>("customer_id"),
            &with.take::<models::AccessRestriction>("body"),
        );
    with.finish();
    request
}

fn case_set_access_restriction() -> Case {
    Case {
        group: "Customers",
        id: "setAccessRestriction",
        method: "PUT",
        path: "/v1/customers/{customerId}/access-restrictions",
        required: r#"{"customer_id":42,"body":{"reason":"text"}}"#,
        everything: r#"{"customer_id":42,"body":{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}}"#,
        call: |client, with| made(request_set_access_restriction(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_set_access_restriction(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"reason":"text","startDate":"2024-02-29","endDate":"2024-02-29"}"#,
                check: Some(round_trip::<models::AccessRestriction>),
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

fn request_delete_access_restriction(
    client: &Client,
    mut with: Values,
) -> operations::customers::DeleteAccessRestrictionRequest {
    let request = client
        .customers()
        .delete_access_restriction(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_delete_access_restriction() -> Case {
    Case {
        group: "Customers",
        id: "deleteAccessRestriction",
        method: "DELETE",
        path: "/v1/customers/{customerId}/access-restrictions",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_delete_access_restriction(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_delete_access_restriction(client, with),
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

fn request_get_customers_checkin_history(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomersCheckinHistoryRequest {
    let mut request = client
        .customers()
        .get_customers_checkin_history(with.take::<i64>("customer_id"));
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

fn case_get_customers_checkin_history() -> Case {
    Case {
        group: "Customers",
        id: "getCustomersCheckinHistory",
        method: "GET",
        path: "/v1/customers/{customerId}/activities/checkins",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"from_date":"2024-02-29","to_date":"2024-02-29","slice_size":42,"offset":"text"}"#,
        call: |client, with| made(
            request_get_customers_checkin_history(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customers_checkin_history(client, with),
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
                collected(request_get_customers_checkin_history(client, with).stream()),
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

fn request_set_additional_information_field_assignments(
    client: &Client,
    mut with: Values,
) -> operations::customers::SetAdditionalInformationFieldAssignmentsRequest {
    let request = client
        .customers()
        .set_additional_information_field_assignments(
            with.take::<i64>("customer_id"),
            &with.take::<Vec<models::AdditionalInformationFieldAssignment>>("body"),
        );
    with.finish();
    request
}

fn case_set_additional_information_field_assignments() -> Case {
    Case {
        group: "Customers",
        id: "setAdditionalInformationFieldAssignments",
        method: "PUT",
        path: "/v1/customers/{customerId}/additional-information-field-assignments",
        required: r#"{"customer_id":42,"body":[]}"#,
        everything: r#"{"customer_id":42,"body":[{"additionalInformationFieldId":42,"value":"text"}]}"#,
        call: |client, with| made(
            request_set_additional_information_field_assignments(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_set_additional_information_field_assignments(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"additionalInformationFieldId":42,"value":"text"}]"#,
                check: Some(
                    round_trip::<Vec<models::AdditionalInformationFieldAssignment>>,
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

fn request_get_benefits(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetBenefitsRequest {
    let mut request = client.customers().get_benefits(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<Vec<String>>("key") {
        request = request.key(&value);
    }
    with.finish();
    request
}

fn case_get_benefits() -> Case {
    Case {
        group: "Customers",
        id: "getBenefits",
        method: "GET",
        path: "/v1/customers/{customerId}/benefits",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"key":["text","more text"]}"#,
        call: |client, with| made(request_get_benefits(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_benefits(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"key":"text","valid":true}]"#,
                check: Some(round_trip::<Vec<models::BenefitValidationDto>>),
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

fn request_use_benefit(
    client: &Client,
    mut with: Values,
) -> operations::customers::UseBenefitRequest {
    let request = client
        .customers()
        .use_benefit(
            with.take::<i64>("customer_id"),
            with.take::<String>("benefit_key"),
        );
    with.finish();
    request
}

fn case_use_benefit() -> Case {
    Case {
        group: "Customers",
        id: "useBenefit",
        method: "POST",
        path: "/v1/customers/{customerId}/benefits/{benefitKey}/use",
        required: r#"{"customer_id":42,"benefit_key":"text"}"#,
        everything: r#"{"customer_id":42,"benefit_key":"text"}"#,
        call: |client, with| made(request_use_benefit(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_use_benefit(client, with),
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

fn request_get_customers_contracts(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetCustomersContractsRequest {
    let mut request = client
        .customers()
        .get_customers_contracts(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<models::ContractStatus>("status") {
        request = request.status(value);
    }
    with.finish();
    request
}

fn case_get_customers_contracts() -> Case {
    Case {
        group: "Customers",
        id: "getCustomersContracts",
        method: "GET",
        path: "/v1/customers/{customerId}/contracts",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"status":"ACTIVE"}"#,
        call: |client, with| made(
            request_get_customers_contracts(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customers_contracts(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"createdDate":"2024-02-29","startDate":"2024-02-29","endDate":"2024-02-29","rateName":"text","contractStatus":"ACTIVE","cancellationPeriod":{"periodValue":42,"periodUnit":"DAY"},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","cancellationReason":"text","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"lastPossibleCancellationDate":"2024-02-29","term":{"periodValue":42,"periodUnit":"DAY"},"extensionTerm":{"periodValue":42,"periodUnit":"DAY"},"flatFeeContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","contractStatus":"ACTIVE"}],"moduleContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"cancelled":true,"cancellationDate":"2024-02-29","cancellationReceiptDate":"2024-02-29","contractStatus":"ACTIVE"}],"signedDocumentUrl":"text","thirdPartyId":"text","rateCodes":[{"name":"text","identifier":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::Contract>>),
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

fn request_get_documents(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetDocumentsRequest {
    let mut request = client.customers().get_documents(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_documents() -> Case {
    Case {
        group: "Customers",
        id: "getDocuments",
        method: "GET",
        path: "/v1/customers/{customerId}/documents",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_documents(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_documents(client, with),
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
                collected(request_get_documents(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"url":"text","id":42,"fileName":"text","description":"text"}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::CustomerDocuments>),
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

fn request_upload_document(
    client: &Client,
    mut with: Values,
) -> operations::customers::UploadDocumentRequest {
    let mut request = client
        .customers()
        .upload_document(
            with.take::<i64>("customer_id"),
            with.take_as::<codegen::Upload, File>("file"),
        );
    if let Some(value) = with.optional::<String>("description") {
        request = request.description(value);
    }
    with.finish();
    request
}

fn case_upload_document() -> Case {
    Case {
        group: "Customers",
        id: "uploadDocument",
        method: "POST",
        path: "/v1/customers/{customerId}/documents",
        required: r#"{"customer_id":42,"file":{"file":"sample.png","base64":"iVBORw=="}}"#,
        everything: r#"{"customer_id":42,"description":"text","file":{"file":"sample.png","base64":"iVBORw=="}}"#,
        call: |client, with| made(request_upload_document(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_upload_document(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42}"#,
                check: Some(round_trip::<models::CustomerDocumentUploadResult>),
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

fn request_get_document_by_id(
    client: &Client,
    mut with: Values,
) -> operations::customers::GetDocumentByIdRequest {
    let request = client
        .customers()
        .get_document_by_id(with.take::<i64>("customer_id"), with.take::<i64>("id"));
    with.finish();
    request
}

fn case_get_document_by_id() -> Case {
    Case {
        group: "Customers",
        id: "getDocumentById",
        method: "GET",
        path: "/v1/customers/{customerId}/documents/{id}",
        required: r#"{"customer_id":42,"id":42}"#,
        everything: r#"{"customer_id":42,"id":42}"#,
        call: |client, with| made(request_get_document_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_document_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"url":"text","id":42,"fileName":"text","description":"text"}"#,
                check: Some(round_trip::<models::CustomerDocument>),
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

fn request_update_image(
    client: &Client,
    mut with: Values,
) -> operations::customers::UpdateImageRequest {
    let request = client
        .customers()
        .update_image(
            with.take::<i64>("customer_id"),
            with.take_as::<codegen::Upload, File>("image"),
        );
    with.finish();
    request
}

fn case_update_image() -> Case {
    Case {
        group: "Customers",
        id: "updateImage",
        method: "PUT",
        path: "/v1/customers/{customerId}/images",
        required: r#"{"customer_id":42,"image":{"file":"sample.png","base64":"iVBORw=="}}"#,
        everything: r#"{"customer_id":42,"image":{"file":"sample.png","base64":"iVBORw=="}}"#,
        call: |client, with| made(request_update_image(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_update_image(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"imageUrl":"text"}"#,
                check: Some(round_trip::<models::CustomerImage>),
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

fn request_switch_studio(
    client: &Client,
    mut with: Values,
) -> operations::customers::SwitchStudioRequest {
    let request = client
        .customers()
        .switch_studio(
            with.take::<i64>("customer_id"),
            &with.take::<models::OpenApiV1CustomerStudioSwitchRequestDto>("body"),
        );
    with.finish();
    request
}

fn case_switch_studio() -> Case {
    Case {
        group: "Customers",
        id: "switchStudio",
        method: "POST",
        path: "/v1/customers/{customerId}/switch-studio",
        required: r#"{"customer_id":42,"body":{"targetStudioId":42,"switchDate":"2024-02-29"}}"#,
        everything: r#"{"customer_id":42,"body":{"targetStudioId":42,"switchDate":"2024-02-29","description":"text"}}"#,
        call: |client, with| made(request_switch_studio(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_switch_studio(client, with),
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

fn request_create_customer_weighing(
    client: &Client,
    mut with: Values,
) -> operations::customers::CreateCustomerWeighingRequest {
    let mut request = client
        .customers()
        .create_customer_weighing(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerWeighings>("body"),
        );
    if let Some(value) = with.optional::<String>("benefit_key") {
        request = request.benefit_key(value);
    }
    with.finish();
    request
}

fn case_create_customer_weighing() -> Case {
    Case {
        group: "Customers",
        id: "createCustomerWeighing",
        method: "POST",
        path: "/v1/customers/{customerId}/weighing",
        required: r#"{"customer_id":42,"body":{"rawResults":"text"}}"#,
        everything: r#"{"customer_id":42,"benefit_key":"text","body":{"databaseId":42,"basalMetabolicRate":1.5,"bodyFatMass":1.5,"bodyMassIndex":1.5,"fatFreeMass":1.5,"percentBodyFat":1.5,"percentSkeletalMuscleMass":1.5,"skeletalMuscleMass":1.5,"totalBodyWater":1.5,"visceralFatLevel":42,"weight":1.5,"height":1.5,"bfmLeftArm":1.5,"bfmLeftLeg":1.5,"bfmPercentLeftArm":1.5,"bfmPercentLeftLeg":1.5,"bfmPercentRightArm":1.5,"bfmPercentRightLeg":1.5,"bfmPercentTrunk":1.5,"bfmRightArm":1.5,"bfmRightLeg":1.5,"bfmTrunk":1.5,"ffmLeftArm":1.5,"ffmLeftLeg":1.5,"ffmPercentLeftArm":1.5,"ffmPercentLeftLeg":1.5,"ffmPercentRightArm":1.5,"ffmPercentRightLeg":1.5,"ffmPercentTrunk":1.5,"ffmRightArm":1.5,"ffmRightLeg":1.5,"ffmTrunk":1.5,"rawResults":"text"}}"#,
        call: |client, with| made(
            request_create_customer_weighing(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_customer_weighing(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"databaseId":42,"basalMetabolicRate":1.5,"bodyFatMass":1.5,"bodyMassIndex":1.5,"fatFreeMass":1.5,"percentBodyFat":1.5,"percentSkeletalMuscleMass":1.5,"skeletalMuscleMass":1.5,"totalBodyWater":1.5,"visceralFatLevel":42,"weight":1.5,"height":1.5,"bfmLeftArm":1.5,"bfmLeftLeg":1.5,"bfmPercentLeftArm":1.5,"bfmPercentLeftLeg":1.5,"bfmPercentRightArm":1.5,"bfmPercentRightLeg":1.5,"bfmPercentTrunk":1.5,"bfmRightArm":1.5,"bfmRightLeg":1.5,"bfmTrunk":1.5,"ffmLeftArm":1.5,"ffmLeftLeg":1.5,"ffmPercentLeftArm":1.5,"ffmPercentLeftLeg":1.5,"ffmPercentRightArm":1.5,"ffmPercentRightLeg":1.5,"ffmPercentTrunk":1.5,"ffmRightArm":1.5,"ffmRightLeg":1.5,"ffmTrunk":1.5,"rawResults":"text"}"#,
                check: Some(round_trip::<models::CustomerWeighings>),
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
