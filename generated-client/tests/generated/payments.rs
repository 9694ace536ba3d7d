// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([case_user_session()])
}

fn request_user_session(
    client: &Client,
    mut with: Values,
) -> operations::payments::UserSessionRequest {
    let request = client
        .payments()
        .user_session(&with.take::<models::PaymentsUserSessionRequest>("body"));
    with.finish();
    request
}

fn case_user_session() -> Case {
    Case {
        group: "Payments",
        id: "userSession",
        method: "POST",
        path: "/v1/payments/user-session",
        required: r#"{"body":{"amount":19.99,"scope":"MEMBER_ACCOUNT","referenceText":"text"}}"#,
        everything: r#"{"body":{"amount":19.99,"scope":"MEMBER_ACCOUNT","customerId":42,"finionPayCustomerId":"123e4567-e89b-12d3-a456-426614174000","permittedPaymentChoices":["CASH"],"referenceText":"text","requireDirectDebitSignature":true,"showExistingPaymentInstruments":true}}"#,
        call: |client, with| made(request_user_session(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_user_session(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"token":"text","tokenValidUntil":"2024-02-29T08:30:00.000+01:00","finionPayCustomerId":"123e4567-e89b-12d3-a456-426614174000"}"#,
                check: Some(round_trip::<models::PaymentsUserSessionResponse>),
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
