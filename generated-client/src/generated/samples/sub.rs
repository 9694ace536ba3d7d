// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("SubContract", codegen::make_sample::<models::SubContract>),
    (
        "SubContractPaymentFrequency",
        codegen::make_sample::<models::SubContractPaymentFrequency>,
    ),
];

impl codegen::Sample for models::SubContract {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}"#,
        )
    }
}

impl codegen::Sample for models::SubContractPaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(r#""NON_RECURRING""#)
    }
}
