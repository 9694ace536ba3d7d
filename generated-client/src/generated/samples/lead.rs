// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "LeadAdditionalInformation",
        codegen::make_sample::<models::LeadAdditionalInformation>,
    ),
    ("LeadAddress", codegen::make_sample::<models::LeadAddress>),
    ("LeadConfig", codegen::make_sample::<models::LeadConfig>),
    (
        "LeadConfigAdditionalInformation",
        codegen::make_sample::<models::LeadConfigAdditionalInformation>,
    ),
    (
        "LeadConfigAdditionalInformationMode",
        codegen::make_sample::<models::LeadConfigAdditionalInformationMode>,
    ),
    ("LeadCreationRequest", codegen::make_sample::<models::LeadCreationRequest>),
    ("LeadCreationResult", codegen::make_sample::<models::LeadCreationResult>),
    (
        "LeadCreationValidationResult",
        codegen::make_sample::<models::LeadCreationValidationResult>,
    ),
    (
        "LeadCreationValidationResultStatus",
        codegen::make_sample::<models::LeadCreationValidationResultStatus>,
    ),
    ("LeadCustomer", codegen::make_sample::<models::LeadCustomer>),
    ("LeadCustomerAddressData", codegen::make_sample::<models::LeadCustomerAddressData>),
    ("LeadCustomerData", codegen::make_sample::<models::LeadCustomerData>),
];

impl codegen::Sample for models::LeadAdditionalInformation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"additionalFieldId":1246357240,"value":"text","values":["text"]}"#,
        )
    }
}

impl codegen::Sample for models::LeadAddress {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::LeadConfig {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"addressMode":"INACTIVE","dateOfBirthMode":"INACTIVE","genderMode":"INACTIVE","telephoneMode":"INACTIVE","additionalInformation":[{"additionalFieldId":1234567890,"name":"text","type":"BOOLEAN","allowMultiSelection":true,"selectionValues":["text"],"mode":"INACTIVE"}],"communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}]}"#,
        )
    }
}

impl codegen::Sample for models::LeadConfigAdditionalInformation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"additionalFieldId":1234567890,"name":"text","type":"BOOLEAN","allowMultiSelection":true,"selectionValues":["text"],"mode":"INACTIVE"}"#,
        )
    }
}

impl codegen::Sample for models::LeadConfigAdditionalInformationMode {
    fn sample() -> Self {
        codegen::sampled(r#""INACTIVE""#)
    }
}

impl codegen::Sample for models::LeadCreationRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"leadCustomer":{"thirdPartyId":"A1000","firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2000-10-10","telephone":"text","language":{"languageCode":"de","countryCode":"DE"}},"address":{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}],"additionalInformation":[{"additionalFieldId":1246357240,"value":"text","values":["text"]}],"notes":"text","externalIdentifier":"CMPGN-123"}"#,
        )
    }
}

impl codegen::Sample for models::LeadCreationResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1246358530,"customerId":9876543210,"uuid":"2340b1cc-3fe7-4f81-8eca-f92181dd2bb4","customerNumber":"1-4139"}"#,
        )
    }
}

impl codegen::Sample for models::LeadCreationValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"status":"POSSIBLE"}"#)
    }
}

impl codegen::Sample for models::LeadCreationValidationResultStatus {
    fn sample() -> Self {
        codegen::sampled(r#""POSSIBLE""#)
    }
}

impl codegen::Sample for models::LeadCustomer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"thirdPartyId":"A1000","firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2000-10-10","telephone":"text","language":{"languageCode":"de","countryCode":"DE"}}"#,
        )
    }
}

impl codegen::Sample for models::LeadCustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"23A","zipCode":"13000","city":"text"}"#,
        )
    }
}

impl codegen::Sample for models::LeadCustomerData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2000-10-10","telephone":"text","address":{"street":"text","houseNumber":"23A","zipCode":"13000","city":"text"},"thirdPartyId":"A1000","language":{"languageCode":"de","countryCode":"DE"}}"#,
        )
    }
}
