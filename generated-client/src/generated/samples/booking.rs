// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "BookingConfirmationResult",
        codegen::make_sample::<models::BookingConfirmationResult>,
    ),
    (
        "BookingConfirmationResultStatus",
        codegen::make_sample::<models::BookingConfirmationResultStatus>,
    ),
    ("BookingEntry", codegen::make_sample::<models::BookingEntry>),
    (
        "BookingEntrySlicedResult",
        codegen::make_sample::<models::BookingEntrySlicedResult>,
    ),
];

impl codegen::Sample for models::BookingConfirmationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"status":"CONFIRMED"}"#)
    }
}

impl codegen::Sample for models::BookingConfirmationResultStatus {
    fn sample() -> Self {
        codegen::sampled(r#""CONFIRMED""#)
    }
}

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
