// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ModuleContractEvent", codegen::make_sample::<models::ModuleContractEvent>),
    (
        "ModuleContractEventContent",
        codegen::make_sample::<models::ModuleContractEventContent>,
    ),
    ("ModuleContractPreview", codegen::make_sample::<models::ModuleContractPreview>),
];

impl codegen::Sample for models::ModuleContractEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"contractId":42,"moduleContractId":42}}"#,
        )
    }
}

impl codegen::Sample for models::ModuleContractEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"contractId":42,"moduleContractId":42}"#)
    }
}

impl codegen::Sample for models::ModuleContractPreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"id":12345,"discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}
