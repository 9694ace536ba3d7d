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
        case_get_lead_config(),
        case_create_lead(),
        case_validate_for_lead_creation(),
    ])
}

fn request_get_lead_config(
    client: &Client,
    with: Values,
) -> operations::leads::GetLeadConfigRequest {
    let request = client.leads().get_lead_config();
    with.finish();
    request
}

fn case_get_lead_config() -> Case {
    Case {
        group: "Leads",
        id: "getLeadConfig",
        method: "GET",
        path: "/v1/leads/config",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_lead_config(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_lead_config(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"addressMode":"INACTIVE","dateOfBirthMode":"INACTIVE","genderMode":"INACTIVE","telephoneMode":"INACTIVE","additionalInformation":[{"additionalFieldId":42,"name":"text","type":"BOOLEAN","allowMultiSelection":true,"selectionValues":["text"],"mode":"INACTIVE"}],"communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}]}"#,
                check: Some(round_trip::<models::LeadConfig>),
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

fn request_create_lead(
    client: &Client,
    mut with: Values,
) -> operations::leads::CreateLeadRequest {
    let request = client
        .leads()
        .create_lead(&with.take::<models::LeadCreationRequest>("body"));
    with.finish();
    request
}

fn case_create_lead() -> Case {
    Case {
        group: "Leads",
        id: "createLead",
        method: "POST",
        path: "/v1/leads/create",
        required: r#"{"body":{"leadCustomer":{"firstname":"text","lastname":"text","email":"text"}}}"#,
        everything: r#"{"body":{"leadCustomer":{"thirdPartyId":"text","firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2024-02-29","telephone":"text","language":{"languageCode":"text","countryCode":"text"}},"address":{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}],"additionalInformation":[{"additionalFieldId":42,"value":"text","values":["text"]}],"notes":"text","externalIdentifier":"text"}}"#,
        call: |client, with| made(request_create_lead(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_create_lead(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"customerId":42,"uuid":"text","customerNumber":"text"}"#,
                check: Some(round_trip::<models::LeadCreationResult>),
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

fn request_validate_for_lead_creation(
    client: &Client,
    mut with: Values,
) -> operations::leads::ValidateForLeadCreationRequest {
    let request = client
        .leads()
        .validate_for_lead_creation(&with.take::<models::LeadCreationRequest>("body"));
    with.finish();
    request
}

fn case_validate_for_lead_creation() -> Case {
    Case {
        group: "Leads",
        id: "validateForLeadCreation",
        method: "POST",
        path: "/v1/leads/validate",
        required: r#"{"body":{"leadCustomer":{"firstname":"text","lastname":"text","email":"text"}}}"#,
        everything: r#"{"body":{"leadCustomer":{"thirdPartyId":"text","firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2024-02-29","telephone":"text","language":{"languageCode":"text","countryCode":"text"}},"address":{"street":"text","houseNumber":"text","zipCode":"text","city":"text","countryCode":"text","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}],"additionalInformation":[{"additionalFieldId":42,"value":"text","values":["text"]}],"notes":"text","externalIdentifier":"text"}}"#,
        call: |client, with| made(
            request_validate_for_lead_creation(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_for_lead_creation(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"status":"POSSIBLE"}"#,
                check: Some(round_trip::<models::LeadCreationValidationResult>),
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
