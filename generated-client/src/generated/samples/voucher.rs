// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("VoucherDiscountPeriod", codegen::make_sample::<models::VoucherDiscountPeriod>),
    (
        "VoucherDiscountPeriodEffectivePeriod",
        codegen::make_sample::<models::VoucherDiscountPeriodEffectivePeriod>,
    ),
];

impl codegen::Sample for models::VoucherDiscountPeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::VoucherDiscountPeriodEffectivePeriod {
    fn sample() -> Self {
        codegen::sampled(r#""UNLIMITED""#)
    }
}
