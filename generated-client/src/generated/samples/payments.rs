// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "PaymentsUserSessionRequest",
        codegen::make_sample::<models::PaymentsUserSessionRequest>,
    ),
    (
        "PaymentsUserSessionRequestPermittedPaymentChoice",
        codegen::make_sample::<models::PaymentsUserSessionRequestPermittedPaymentChoice>,
    ),
    (
        "PaymentsUserSessionRequestScope",
        codegen::make_sample::<models::PaymentsUserSessionRequestScope>,
    ),
    (
        "PaymentsUserSessionResponse",
        codegen::make_sample::<models::PaymentsUserSessionResponse>,
    ),
];

impl codegen::Sample for models::PaymentsUserSessionRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"amount":19.99,"scope":"MEMBER_ACCOUNT","customerId":1234567890,"finionPayCustomerId":"753ea8ec-c2ec-4761-824b-bc46eda3f644","permittedPaymentChoices":["CASH"],"referenceText":"text","requireDirectDebitSignature":true,"showExistingPaymentInstruments":true}"#,
        )
    }
}

impl codegen::Sample for models::PaymentsUserSessionRequestPermittedPaymentChoice {
    fn sample() -> Self {
        codegen::sampled(r#""CASH""#)
    }
}

impl codegen::Sample for models::PaymentsUserSessionRequestScope {
    fn sample() -> Self {
        codegen::sampled(r#""MEMBER_ACCOUNT""#)
    }
}

impl codegen::Sample for models::PaymentsUserSessionResponse {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"token":"text","tokenValidUntil":"2025-01-07T16:25:09.416924Z","finionPayCustomerId":"753ea8ec-c2ec-4761-824b-bc46eda3f644"}"#,
        )
    }
}
