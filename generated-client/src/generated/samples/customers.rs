// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AdditionalInformationField",
        || drop(<models::AdditionalInformationField as codegen::Sample>::sample()),
    ),
    (
        "AdditionalInformationListItem",
        || drop(<models::AdditionalInformationListItem as codegen::Sample>::sample()),
    ),
    (
        "BenefitValidationDto",
        || drop(<models::BenefitValidationDto as codegen::Sample>::sample()),
    ),
    ("Contract", || drop(<models::Contract as codegen::Sample>::sample())),
    (
        "CustomerAccessCode",
        || drop(<models::CustomerAccessCode as codegen::Sample>::sample()),
    ),
    (
        "CustomerAccessCodeFormat",
        || drop(<models::CustomerAccessCodeFormat as codegen::Sample>::sample()),
    ),
    (
        "CustomerDocument",
        || drop(<models::CustomerDocument as codegen::Sample>::sample()),
    ),
    (
        "CustomerDocumentUploadResult",
        || drop(<models::CustomerDocumentUploadResult as codegen::Sample>::sample()),
    ),
    (
        "CustomerDocuments",
        || drop(<models::CustomerDocuments as codegen::Sample>::sample()),
    ),
    ("CustomerImage", || drop(<models::CustomerImage as codegen::Sample>::sample())),
    (
        "CustomerSlicedResult",
        || drop(<models::CustomerSlicedResult as codegen::Sample>::sample()),
    ),
    (
        "CustomerStatusFilter",
        || drop(<models::CustomerStatusFilter as codegen::Sample>::sample()),
    ),
    (
        "CustomerWeighings",
        || drop(<models::CustomerWeighings as codegen::Sample>::sample()),
    ),
    ("Measurement", || drop(<models::Measurement as codegen::Sample>::sample())),
    (
        "OpenApiV1CustomerCreateResult",
        || drop(<models::OpenApiV1CustomerCreateResult as codegen::Sample>::sample()),
    ),
    (
        "OpenApiV1CustomerStudioSwitchRequestDto",
        || drop(
            <models::OpenApiV1CustomerStudioSwitchRequestDto as codegen::Sample>::sample(),
        ),
    ),
    ("SubContract", || drop(<models::SubContract as codegen::Sample>::sample())),
    (
        "SubContractPaymentFrequency",
        || drop(<models::SubContractPaymentFrequency as codegen::Sample>::sample()),
    ),
    (
        "UpdateAccessIdentificationRequest",
        || drop(<models::UpdateAccessIdentificationRequest as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::AdditionalInformationField {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"name":"text","type":"BOOLEAN","abbreviation":"MT","listItems":[{"id":12345,"name":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalInformationListItem {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":12345,"name":"text"}"#)
    }
}

impl codegen::Sample for models::BenefitValidationDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"key":"BENEFIT_KEY","valid":false}"#)
    }
}

impl codegen::Sample for models::Contract {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"createdDate":"2022-01-01","startDate":"2022-01-01","endDate":"2022-10-01","rateName":"text","contractStatus":"ACTIVE","cancellationPeriod":{"periodValue":10,"periodUnit":"DAY"},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","cancellationReason":"text","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"lastPossibleCancellationDate":"2024-02-29","term":{"periodValue":10,"periodUnit":"DAY"},"extensionTerm":{"periodValue":10,"periodUnit":"DAY"},"flatFeeContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}],"moduleContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}],"signedDocumentUrl":"text","thirdPartyId":"1000a","rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::CustomerAccessCode {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"format":"QR_CODE","expiresAt":"2024-06-13T10:33:00Z","content":"0049267681211943991"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerAccessCodeFormat {
    fn sample() -> Self {
        codegen::sampled(r#""QR_CODE""#)
    }
}

impl codegen::Sample for models::CustomerDocument {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"url":"text","id":1241246660,"fileName":"text","description":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerDocumentUploadResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1241246660}"#)
    }
}

impl codegen::Sample for models::CustomerDocuments {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"url":"text","id":1241246660,"fileName":"text","description":"text"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerImage {
    fn sample() -> Self {
        codegen::sampled(r#"{"imageUrl":"text"}"#)
    }
}

impl codegen::Sample for models::CustomerSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"customerNumber":"1-12345","firstName":"text","lastName":"text","dateOfBirth":"1952-05-04","email":"text","gender":"MALE","street":"text","houseNumber":"89","zipCode":"12133","city":"text","country":"DE","status":"MEMBER","cardNumbers":["1290158199"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}],"uuid":"7be3932c-825b-4401-abff-29e9f9410bc7","referralCode":"20J6N","studioId":1238735970,"preferredLanguage":{"languageCode":"de","countryCode":"DE"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"thirdPartyId":"A1000","accessMediums":[{"id":1234567890,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerStatusFilter {
    fn sample() -> Self {
        codegen::sampled(r#""MEMBER""#)
    }
}

impl codegen::Sample for models::CustomerWeighings {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"databaseId":42,"basalMetabolicRate":1.5,"bodyFatMass":1.5,"bodyMassIndex":1.5,"fatFreeMass":1.5,"percentBodyFat":1.5,"percentSkeletalMuscleMass":1.5,"skeletalMuscleMass":1.5,"totalBodyWater":1.5,"visceralFatLevel":42,"weight":1.5,"height":1.5,"bfmLeftArm":1.5,"bfmLeftLeg":1.5,"bfmPercentLeftArm":1.5,"bfmPercentLeftLeg":1.5,"bfmPercentRightArm":1.5,"bfmPercentRightLeg":1.5,"bfmPercentTrunk":1.5,"bfmRightArm":1.5,"bfmRightLeg":1.5,"bfmTrunk":1.5,"ffmLeftArm":1.5,"ffmLeftLeg":1.5,"ffmPercentLeftArm":1.5,"ffmPercentLeftLeg":1.5,"ffmPercentRightArm":1.5,"ffmPercentRightLeg":1.5,"ffmPercentTrunk":1.5,"ffmRightArm":1.5,"ffmRightLeg":1.5,"ffmTrunk":1.5,"rawResults":"text"}"#,
        )
    }
}

impl codegen::Sample for models::Measurement {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"firstName":"text","lastName":"text","age":16,"dateOfBirth":"2000-01-01","gender":"MALE","height":180.2}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerCreateResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"customerId":1000}"#)
    }
}

impl codegen::Sample for models::OpenApiV1CustomerStudioSwitchRequestDto {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"targetStudioId":123456789,"switchDate":"2024-01-01","description":"text"}"#,
        )
    }
}

impl codegen::Sample for models::SubContract {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}"#,
        )
    }
}

impl codegen::Sample for models::SubContractPaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(r#""NON_RECURRING""#)
    }
}

impl codegen::Sample for models::UpdateAccessIdentificationRequest {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":"text"}"#)
    }
}
