// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AmendmentConfigurationStatus",
        || drop(<models::AmendmentConfigurationStatus as codegen::Sample>::sample()),
    ),
    (
        "CustomerAddressData",
        || drop(<models::CustomerAddressData as codegen::Sample>::sample()),
    ),
    (
        "CustomerContactData",
        || drop(<models::CustomerContactData as codegen::Sample>::sample()),
    ),
    (
        "CustomerMasterData",
        || drop(<models::CustomerMasterData as codegen::Sample>::sample()),
    ),
    ("CustomerTitle", || drop(<models::CustomerTitle as codegen::Sample>::sample())),
    (
        "OpenApiV1CustomerDataDtoCustomerAddressData",
        || drop(
            <models::OpenApiV1CustomerDataDtoCustomerAddressData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerContactData",
        || drop(
            <models::OpenApiV1CustomerDataDtoCustomerContactData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerMasterData",
        || drop(
            <models::OpenApiV1CustomerDataDtoCustomerMasterData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerPaymentData",
        || drop(
            <models::OpenApiV1CustomerDataDtoCustomerPaymentData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData",
        || drop(
            <models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData",
        || drop(
            <models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData",
        || drop(
            <models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData",
        || drop(
            <models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1CustomerPaymentAmendment",
        || drop(<models::OpenApiV1CustomerPaymentAmendment as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::AmendmentConfigurationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""READ""#)
    }
}

impl codegen::Sample for models::CustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerContactData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerTitle {
    fn sample() -> Self {
        codegen::sampled(r#""NONE""#)
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerContactData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerPaymentData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true,"amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerPaymentAmendment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","signature":{"base64SvgSignature":"text"}}"#,
        )
    }
}
