// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("BookingEntry", || drop(<models::BookingEntry as codegen::Sample>::sample())),
    (
        "BookingEntrySlicedResult",
        || drop(<models::BookingEntrySlicedResult as codegen::Sample>::sample()),
    ),
    (
        "CustomerAccountBalance",
        || drop(<models::CustomerAccountBalance as codegen::Sample>::sample()),
    ),
    (
        "CustomerPaymentInstrumentRequest",
        || drop(<models::CustomerPaymentInstrumentRequest as codegen::Sample>::sample()),
    ),
    (
        "CustomerPaymentRequest",
        || drop(<models::CustomerPaymentRequest as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::BookingEntry {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"dueDate":"2024-02-29","description":"text","amount":{"amount":20,"currency":"EUR"},"openAmount":{"amount":20,"currency":"EUR"},"installmentPlan":true}"#,
        )
    }
}

impl codegen::Sample for models::BookingEntrySlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":42,"dueDate":"2024-02-29","description":"text","amount":{"amount":20,"currency":"EUR"},"openAmount":{"amount":20,"currency":"EUR"},"installmentPlan":true}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::CustomerAccountBalance {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountBalance":{"amount":20,"currency":"EUR"},"consumptionCredit":{"amount":20,"currency":"EUR"},"dunningLevel":"text","inDebtCollection":true}"#,
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
