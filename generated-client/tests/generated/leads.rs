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
        case_get_lead_config(),
        case_validate_for_lead_creation(),
        case_create_lead(),
    ])
}

fn case_get_lead_config() -> Case {
    Case {
        group: "Leads",
        id: "getLeadConfig",
        method: "GET",
        path: "/v1/leads/config",
        required: |client| Box::pin(async move {
            outcome(client.leads().get_lead_config().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.leads().get_lead_config().await)
        }),
        expect: |client| {
            Expect::returns(client.leads().get_lead_config(), Sample::sample())
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"addressMode\":\"INACTIVE\",\"dateOfBirthMode\":\"INACTIVE\",\"genderMode\":\"INACTIVE\",\"telephoneMode\":\"INACTIVE\",\"additionalInformation\":[{\"additionalFieldId\":42,\"name\":\"text\",\"type\":\"BOOLEAN\",\"allowMultiSelection\":true,\"selectionValues\":[\"text\"],\"mode\":\"INACTIVE\"}],\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}]}",
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

fn case_validate_for_lead_creation() -> Case {
    Case {
        group: "Leads",
        id: "validateForLeadCreation",
        method: "POST",
        path: "/v1/leads/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .leads()
                    .validate_for_lead_creation(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .leads()
                    .validate_for_lead_creation(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"thirdPartyId\":\"text\",\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"province\":\"text\",\"provinceCode\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\"},\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"additionalInformation\":[{\"additionalFieldId\":42,\"value\":\"text\",\"values\":[\"text\"]}],\"notes\":\"text\",\"externalIdentifier\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .leads()
                    .validate_for_lead_creation(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"thirdPartyId\":\"text\",\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"province\":\"text\",\"provinceCode\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\"},\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"additionalInformation\":[{\"additionalFieldId\":42,\"value\":\"text\",\"values\":[\"text\"]}],\"notes\":\"text\",\"externalIdentifier\":\"text\"}",
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
                body: "{\"status\":\"POSSIBLE\"}",
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

fn case_create_lead() -> Case {
    Case {
        group: "Leads",
        id: "createLead",
        method: "POST",
        path: "/v1/leads/create",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .leads()
                    .create_lead(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .leads()
                    .create_lead(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"thirdPartyId\":\"text\",\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"province\":\"text\",\"provinceCode\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\"},\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"additionalInformation\":[{\"additionalFieldId\":42,\"value\":\"text\",\"values\":[\"text\"]}],\"notes\":\"text\",\"externalIdentifier\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .leads()
                    .create_lead(
                        &json::<
                            models::LeadCreationRequest,
                        >(
                            "{\"leadCustomer\":{\"thirdPartyId\":\"text\",\"firstname\":\"text\",\"secondFirstname\":\"text\",\"lastname\":\"text\",\"secondLastname\":\"text\",\"email\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"telephone\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"}},\"address\":{\"street\":\"text\",\"houseNumber\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"province\":\"text\",\"provinceCode\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"buildingName\":\"text\"},\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"additionalInformation\":[{\"additionalFieldId\":42,\"value\":\"text\",\"values\":[\"text\"]}],\"notes\":\"text\",\"externalIdentifier\":\"text\"}",
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
                body: "{\"id\":42,\"customerId\":42,\"uuid\":\"text\",\"customerNumber\":\"text\"}",
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
