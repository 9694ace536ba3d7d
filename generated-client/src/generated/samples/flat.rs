// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("FlatFeePreview", codegen::make_sample::<models::FlatFeePreview>),
];

impl codegen::Sample for models::FlatFeePreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"identifier":"FLATFEE0-0F7691D0E09A4477A5CC69C8BD3F223B","discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}
