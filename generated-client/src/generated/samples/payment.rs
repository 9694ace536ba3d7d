// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("PaymentDetails", codegen::make_sample::<models::PaymentDetails>),
    ("PaymentPreview", codegen::make_sample::<models::PaymentPreview>),
    ("PaymentScheduleEntry", codegen::make_sample::<models::PaymentScheduleEntry>),
    (
        "PaymentScheduleEntryType",
        codegen::make_sample::<models::PaymentScheduleEntryType>,
    ),
];

impl codegen::Sample for models::PaymentDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"}"#,
        )
    }
}

impl codegen::Sample for models::PaymentPreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"paymentSchedule":[{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::PaymentScheduleEntry {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}"#,
        )
    }
}

impl codegen::Sample for models::PaymentScheduleEntryType {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT_FEE""#)
    }
}
