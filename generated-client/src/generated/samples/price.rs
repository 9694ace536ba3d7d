// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("PriceDetails", codegen::make_sample::<models::PriceDetails>),
];

impl codegen::Sample for models::PriceDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}}"#,
        )
    }
}
