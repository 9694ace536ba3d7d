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
        case_get_customer_address_data(),
        case_create_customer_address_data_amendment(),
        case_withdraw_amendment(),
        case_get_customer_contact_data(),
        case_create_customer_contact_data_amendment(),
        case_get_customer_master_data(),
        case_create_customer_master_data_amendment(),
        case_get_customer_payment_data(),
        case_create_customer_payment_data_amendment(),
    ])
}

fn request_get_customer_address_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::GetCustomerAddressDataRequest {
    let request = client
        .customers_self_service()
        .get_customer_address_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customer_address_data() -> Case {
    Case {
        group: "Customers Self-service",
        id: "getCustomerAddressData",
        method: "GET",
        path: "/v1/customers/{customerId}/self-service/address-data",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customer_address_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_address_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","amendmentConfigurationStatus":"READ","pendingAmendment":{"id":42,"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
                check: Some(
                    round_trip::<models::OpenApiV1CustomerDataDtoCustomerAddressData>,
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

fn request_create_customer_address_data_amendment(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::CreateCustomerAddressDataAmendmentRequest {
    let request = client
        .customers_self_service()
        .create_customer_address_data_amendment(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerAddressData>("body"),
        );
    with.finish();
    request
}

fn case_create_customer_address_data_amendment() -> Case {
    Case {
        group: "Customers Self-service",
        id: "createCustomerAddressDataAmendment",
        method: "POST",
        path: "/v1/customers/{customerId}/self-service/address-data",
        required: r#"{"customer_id":42,"body":{"street":"text","zipCode":"text","city":"text","countryCode":"text"}}"#,
        everything: r#"{"customer_id":42,"body":{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}}"#,
        call: |client, with| made(
            request_create_customer_address_data_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_customer_address_data_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
                check: Some(
                    round_trip::<
                        models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData,
                    >,
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

fn request_withdraw_amendment(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::WithdrawAmendmentRequest {
    let request = client
        .customers_self_service()
        .withdraw_amendment(
            with.take::<i64>("customer_id"),
            with.take::<i64>("amendment_id"),
        );
    with.finish();
    request
}

fn case_withdraw_amendment() -> Case {
    Case {
        group: "Customers Self-service",
        id: "withdrawAmendment",
        method: "DELETE",
        path: "/v1/customers/{customerId}/self-service/amendment/{amendmentId}",
        required: r#"{"customer_id":42,"amendment_id":42}"#,
        everything: r#"{"customer_id":42,"amendment_id":42}"#,
        call: |client, with| made(request_withdraw_amendment(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_withdraw_amendment(client, with),
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

fn request_get_customer_contact_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::GetCustomerContactDataRequest {
    let request = client
        .customers_self_service()
        .get_customer_contact_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customer_contact_data() -> Case {
    Case {
        group: "Customers Self-service",
        id: "getCustomerContactData",
        method: "GET",
        path: "/v1/customers/{customerId}/self-service/contact-data",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customer_contact_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_contact_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","amendmentConfigurationStatus":"READ","pendingAmendment":{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}}"#,
                check: Some(
                    round_trip::<models::OpenApiV1CustomerDataDtoCustomerContactData>,
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

fn request_create_customer_contact_data_amendment(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::CreateCustomerContactDataAmendmentRequest {
    let request = client
        .customers_self_service()
        .create_customer_contact_data_amendment(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerContactData>("body"),
        );
    with.finish();
    request
}

fn case_create_customer_contact_data_amendment() -> Case {
    Case {
        group: "Customers Self-service",
        id: "createCustomerContactDataAmendment",
        method: "POST",
        path: "/v1/customers/{customerId}/self-service/contact-data",
        required: r#"{"customer_id":42,"body":{}}"#,
        everything: r#"{"customer_id":42,"body":{"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}}"#,
        call: |client, with| made(
            request_create_customer_contact_data_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_customer_contact_data_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}"#,
                check: Some(
                    round_trip::<
                        models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData,
                    >,
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

fn request_get_customer_master_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::GetCustomerMasterDataRequest {
    let request = client
        .customers_self_service()
        .get_customer_master_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customer_master_data() -> Case {
    Case {
        group: "Customers Self-service",
        id: "getCustomerMasterData",
        method: "GET",
        path: "/v1/customers/{customerId}/self-service/master-data",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customer_master_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_master_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"2024-02-29","countryOfBirth":"text","customerTitle":"NONE","amendmentConfigurationStatus":"READ","pendingAmendment":{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"2024-02-29","countryOfBirth":"text","customerTitle":"NONE"}}"#,
                check: Some(
                    round_trip::<models::OpenApiV1CustomerDataDtoCustomerMasterData>,
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

fn request_create_customer_master_data_amendment(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::CreateCustomerMasterDataAmendmentRequest {
    let request = client
        .customers_self_service()
        .create_customer_master_data_amendment(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerMasterData>("body"),
        );
    with.finish();
    request
}

fn case_create_customer_master_data_amendment() -> Case {
    Case {
        group: "Customers Self-service",
        id: "createCustomerMasterDataAmendment",
        method: "POST",
        path: "/v1/customers/{customerId}/self-service/master-data",
        required: r#"{"customer_id":42,"body":{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"2024-02-29","customerTitle":"NONE"}}"#,
        everything: r#"{"customer_id":42,"body":{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"2024-02-29","countryOfBirth":"text","customerTitle":"NONE"}}"#,
        call: |client, with| made(
            request_create_customer_master_data_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_customer_master_data_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"2024-02-29","countryOfBirth":"text","customerTitle":"NONE"}"#,
                check: Some(
                    round_trip::<
                        models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData,
                    >,
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

fn request_get_customer_payment_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::GetCustomerPaymentDataRequest {
    let request = client
        .customers_self_service()
        .get_customer_payment_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customer_payment_data() -> Case {
    Case {
        group: "Customers Self-service",
        id: "getCustomerPaymentData",
        method: "GET",
        path: "/v1/customers/{customerId}/self-service/payment-data",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customer_payment_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customer_payment_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true,"amendmentConfigurationStatus":"READ","pendingAmendment":{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}}"#,
                check: Some(
                    round_trip::<models::OpenApiV1CustomerDataDtoCustomerPaymentData>,
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

fn request_create_customer_payment_data_amendment(
    client: &Client,
    mut with: Values,
) -> operations::customers_self_service::CreateCustomerPaymentDataAmendmentRequest {
    let request = client
        .customers_self_service()
        .create_customer_payment_data_amendment(
            with.take::<i64>("customer_id"),
            &with.take::<models::OpenApiV1CustomerPaymentAmendment>("body"),
        );
    with.finish();
    request
}

fn case_create_customer_payment_data_amendment() -> Case {
    Case {
        group: "Customers Self-service",
        id: "createCustomerPaymentDataAmendment",
        method: "POST",
        path: "/v1/customers/{customerId}/self-service/payment-data",
        required: r#"{"customer_id":42,"body":{"accountHolder":"text","bankName":"text","iban":"text","bic":"text"}}"#,
        everything: r#"{"customer_id":42,"body":{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","signature":{"base64SvgSignature":"text"}}}"#,
        call: |client, with| made(
            request_create_customer_payment_data_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_customer_payment_data_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}"#,
                check: Some(
                    round_trip::<
                        models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData,
                    >,
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
