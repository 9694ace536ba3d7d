// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Customer", codegen::make_sample::<models::Customer>),
    ("CustomerAccessCode", codegen::make_sample::<models::CustomerAccessCode>),
    (
        "CustomerAccessCodeFormat",
        codegen::make_sample::<models::CustomerAccessCodeFormat>,
    ),
    ("CustomerAccountBalance", codegen::make_sample::<models::CustomerAccountBalance>),
    ("CustomerAddressData", codegen::make_sample::<models::CustomerAddressData>),
    ("CustomerCheckin", codegen::make_sample::<models::CustomerCheckin>),
    (
        "CustomerCheckinSlicedResult",
        codegen::make_sample::<models::CustomerCheckinSlicedResult>,
    ),
    ("CustomerContactData", codegen::make_sample::<models::CustomerContactData>),
    ("CustomerDocument", codegen::make_sample::<models::CustomerDocument>),
    (
        "CustomerDocumentUploadResult",
        codegen::make_sample::<models::CustomerDocumentUploadResult>,
    ),
    ("CustomerDocuments", codegen::make_sample::<models::CustomerDocuments>),
    ("CustomerIdlePeriod", codegen::make_sample::<models::CustomerIdlePeriod>),
    ("CustomerImage", codegen::make_sample::<models::CustomerImage>),
    ("CustomerMasterData", codegen::make_sample::<models::CustomerMasterData>),
    (
        "CustomerPaymentInstrumentRequest",
        codegen::make_sample::<models::CustomerPaymentInstrumentRequest>,
    ),
    ("CustomerPaymentRequest", codegen::make_sample::<models::CustomerPaymentRequest>),
    ("CustomerSearchRequest", codegen::make_sample::<models::CustomerSearchRequest>),
    ("CustomerSlicedResult", codegen::make_sample::<models::CustomerSlicedResult>),
    ("CustomerStatus", codegen::make_sample::<models::CustomerStatus>),
    ("CustomerTitle", codegen::make_sample::<models::CustomerTitle>),
    ("CustomerWeighings", codegen::make_sample::<models::CustomerWeighings>),
];

impl codegen::Sample for models::Customer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"customerNumber":"1-12345","firstName":"text","lastName":"text","dateOfBirth":"1952-05-04","email":"text","gender":"MALE","street":"text","houseNumber":"89","zipCode":"12133","city":"text","country":"DE","status":"MEMBER","cardNumbers":["1290158199"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}],"uuid":"7be3932c-825b-4401-abff-29e9f9410bc7","referralCode":"20J6N","studioId":1238735970,"preferredLanguage":{"languageCode":"de","countryCode":"DE"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"thirdPartyId":"A1000","accessMediums":[{"id":1234567890,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}"#,
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

impl codegen::Sample for models::CustomerAccountBalance {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountBalance":{"amount":20,"currency":"EUR"},"consumptionCredit":{"amount":20,"currency":"EUR"},"dunningLevel":"text","inDebtCollection":true}"#,
        )
    }
}

impl codegen::Sample for models::CustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerCheckin {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"checkinId":1001,"checkInDateTime":"2023-12-03T10:15:30+01:00","checkOutDateTime":"2023-12-03T10:16:30+01:00","studioId":123,"studioName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerCheckinSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"checkinId":1001,"checkInDateTime":"2023-12-03T10:15:30+01:00","checkOutDateTime":"2023-12-03T10:16:30+01:00","studioId":123,"studioName":"text"}],"hasNext":true,"offset":"1234567890"}"#,
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

impl codegen::Sample for models::CustomerIdlePeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}"#,
        )
    }
}

impl codegen::Sample for models::CustomerImage {
    fn sample() -> Self {
        codegen::sampled(r#"{"imageUrl":"text"}"#)
    }
}

impl codegen::Sample for models::CustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerPaymentInstrumentRequest {
    fn sample() -> Self {
        codegen::sampled(r#"{"paymentRequestToken":"text"}"#)
    }
}

impl codegen::Sample for models::CustomerPaymentRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"paymentRequestToken":"text","amount":{"amount":20,"currency":"EUR"},"debtClaimIds":[42]}"#,
        )
    }
}

impl codegen::Sample for models::CustomerSearchRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","email":"text","dateOfBirth":"1952-05-04","cardNumberFormat":"DECIMAL"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"customerNumber":"1-12345","firstName":"text","lastName":"text","dateOfBirth":"1952-05-04","email":"text","gender":"MALE","street":"text","houseNumber":"89","zipCode":"12133","city":"text","country":"DE","status":"MEMBER","cardNumbers":["1290158199"],"imageUrl":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","idlePeriods":[{"id":1000,"startDate":"2022-01-01","endDate":"2022-10-01","reason":"text","contract":{"id":1000,"rateName":"text"},"unlimited":true}],"bankAccount":{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"},"accessRefusal":true,"accessRestrictions":[{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}],"uuid":"7be3932c-825b-4401-abff-29e9f9410bc7","referralCode":"20J6N","studioId":1238735970,"preferredLanguage":{"languageCode":"de","countryCode":"DE"},"additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"thirdPartyId":"A1000","accessMediums":[{"id":1234567890,"type":"CARD_NUMBER","value":"text"}],"secondFirstName":"text","secondLastName":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text","createdDateTime":"2024-02-29T08:30:00.000+01:00"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerStatus {
    fn sample() -> Self {
        codegen::sampled(r#""MEMBER""#)
    }
}

impl codegen::Sample for models::CustomerTitle {
    fn sample() -> Self {
        codegen::sampled(r#""NONE""#)
    }
}

impl codegen::Sample for models::CustomerWeighings {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"databaseId":42,"basalMetabolicRate":1.5,"bodyFatMass":1.5,"bodyMassIndex":1.5,"fatFreeMass":1.5,"percentBodyFat":1.5,"percentSkeletalMuscleMass":1.5,"skeletalMuscleMass":1.5,"totalBodyWater":1.5,"visceralFatLevel":42,"weight":1.5,"height":1.5,"bfmLeftArm":1.5,"bfmLeftLeg":1.5,"bfmPercentLeftArm":1.5,"bfmPercentLeftLeg":1.5,"bfmPercentRightArm":1.5,"bfmPercentRightLeg":1.5,"bfmPercentTrunk":1.5,"bfmRightArm":1.5,"bfmRightLeg":1.5,"bfmTrunk":1.5,"ffmLeftArm":1.5,"ffmLeftLeg":1.5,"ffmPercentLeftArm":1.5,"ffmPercentLeftLeg":1.5,"ffmPercentRightArm":1.5,"ffmPercentRightLeg":1.5,"ffmPercentTrunk":1.5,"ffmRightArm":1.5,"ffmRightLeg":1.5,"ffmTrunk":1.5,"rawResults":"text"}"#,
        )
    }
}
