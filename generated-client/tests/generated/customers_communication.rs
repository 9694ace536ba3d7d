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
        case_get_communication_preferences(),
        case_update_communication_preferences(),
        case_create_communication_in_new_communication_thread(),
        case_create_communication_in_existing_communication_thread(),
    ])
}

fn request_get_communication_preferences(
    client: &Client,
    mut with: Values,
) -> operations::customers_communication::GetCommunicationPreferencesRequest {
    let request = client
        .customers_communication()
        .get_communication_preferences(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_communication_preferences() -> Case {
    Case {
        group: "Customers Communication",
        id: "getCommunicationPreferences",
        method: "GET",
        path: "/v1/communications/{customerId}/communication-preferences",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_communication_preferences(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_communication_preferences(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}]"#,
                check: Some(round_trip::<Vec<models::CommunicationPreference>>),
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

fn request_update_communication_preferences(
    client: &Client,
    mut with: Values,
) -> operations::customers_communication::UpdateCommunicationPreferencesRequest {
    let request = client
        .customers_communication()
        .update_communication_preferences(
            with.take::<i64>("customer_id"),
            &with.take::<Vec<models::CommunicationPreference>>("body"),
        );
    with.finish();
    request
}

fn case_update_communication_preferences() -> Case {
    Case {
        group: "Customers Communication",
        id: "updateCommunicationPreferences",
        method: "PUT",
        path: "/v1/communications/{customerId}/communication-preferences",
        required: r#"{"customer_id":42,"body":[]}"#,
        everything: r#"{"customer_id":42,"body":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}]}"#,
        call: |client, with| made(
            request_update_communication_preferences(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_update_communication_preferences(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}]"#,
                check: Some(round_trip::<Vec<models::CommunicationPreference>>),
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

fn request_create_communication_in_new_communication_thread(
    client: &Client,
    mut with: Values,
) -> operations::customers_communication::CreateCommunicationInNewCommunicationThreadRequest {
    let request = client
        .customers_communication()
        .create_communication_in_new_communication_thread(
            with.take::<i64>("customer_id"),
            &with.take::<models::CommunicationThreadRequest>("body"),
        );
    with.finish();
    request
}

fn case_create_communication_in_new_communication_thread() -> Case {
    Case {
        group: "Customers Communication",
        id: "createCommunicationInNewCommunicationThread",
        method: "POST",
        path: "/v1/communications/{customerId}/threads",
        required: r#"{"customer_id":42,"body":{"communicationThreadStatus":"CREATED","subject":"text","content":"text","communicationDirection":"INCOMING","communicationChannel":"LETTER"}}"#,
        everything: r#"{"customer_id":42,"body":{"communicationThreadStatus":"CREATED","ticketNumber":"text","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text","communicationDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        call: |client, with| made(
            request_create_communication_in_new_communication_thread(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_communication_in_new_communication_thread(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"customerId":42,"communicationId":42,"threadId":42,"communicationThreadStatus":"CREATED","ticketNumber":"text","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text"}"#,
                check: Some(round_trip::<models::CommunicationThreadResponse>),
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

fn request_create_communication_in_existing_communication_thread(
    client: &Client,
    mut with: Values,
) -> operations::customers_communication::CreateCommunicationInExistingCommunicationThreadRequest {
    let request = client
        .customers_communication()
        .create_communication_in_existing_communication_thread(
            with.take::<i64>("customer_id"),
            with.take::<i64>("thread_id"),
            &with.take::<models::CommunicationThreadRequest>("body"),
        );
    with.finish();
    request
}

fn case_create_communication_in_existing_communication_thread() -> Case {
    Case {
        group: "Customers Communication",
        id: "createCommunicationInExistingCommunicationThread",
        method: "PUT",
        path: "/v1/communications/{customerId}/threads/{threadId}",
        required: r#"{"customer_id":42,"thread_id":42,"body":{"communicationThreadStatus":"CREATED","subject":"text","content":"text","communicationDirection":"INCOMING","communicationChannel":"LETTER"}}"#,
        everything: r#"{"customer_id":42,"thread_id":42,"body":{"communicationThreadStatus":"CREATED","ticketNumber":"text","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text","communicationDateTime":"2024-02-29T08:30:00.000+01:00"}}"#,
        call: |client, with| made(
            request_create_communication_in_existing_communication_thread(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_communication_in_existing_communication_thread(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"customerId":42,"communicationId":42,"threadId":42,"communicationThreadStatus":"CREATED","ticketNumber":"text","subject":"text","content":"text","communicationDirection":"INCOMING","ticketLink":"text","communicationChannel":"LETTER","agent":"text"}"#,
                check: Some(round_trip::<models::CommunicationThreadResponse>),
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
