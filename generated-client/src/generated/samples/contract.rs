// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Contract", codegen::make_sample::<models::Contract>),
    (
        "ContractCancelationReason",
        codegen::make_sample::<models::ContractCancelationReason>,
    ),
    ("ContractDetails", codegen::make_sample::<models::ContractDetails>),
    ("ContractEvent", codegen::make_sample::<models::ContractEvent>),
    ("ContractEventContent", codegen::make_sample::<models::ContractEventContent>),
    ("ContractMonthDayToPrice", codegen::make_sample::<models::ContractMonthDayToPrice>),
    (
        "ContractMonthDayToPriceMonthDay",
        codegen::make_sample::<models::ContractMonthDayToPriceMonthDay>,
    ),
    (
        "ContractPaymentFrequency",
        codegen::make_sample::<models::ContractPaymentFrequency>,
    ),
    ("ContractPreUseType", codegen::make_sample::<models::ContractPreUseType>),
    ("ContractStatus", codegen::make_sample::<models::ContractStatus>),
    ("ContractTermToPrice", codegen::make_sample::<models::ContractTermToPrice>),
    ("ContractVolume", codegen::make_sample::<models::ContractVolume>),
    ("ContractVolumeDto", codegen::make_sample::<models::ContractVolumeDto>),
];

impl codegen::Sample for models::Contract {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"createdDate":"2022-01-01","startDate":"2022-01-01","endDate":"2022-10-01","rateName":"text","contractStatus":"ACTIVE","cancellationPeriod":{"periodValue":10,"periodUnit":"DAY"},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","cancellationReason":"text","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"lastPossibleCancellationDate":"2024-02-29","term":{"periodValue":10,"periodUnit":"DAY"},"extensionTerm":{"periodValue":10,"periodUnit":"DAY"},"flatFeeContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}],"moduleContracts":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","paymentFrequency":"NON_RECURRING","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"cancelled":true,"cancellationDate":"2022-10-10","cancellationReceiptDate":"2022-10-10","contractStatus":"ACTIVE"}],"signedDocumentUrl":"text","thirdPartyId":"1000a","rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::ContractCancelationReason {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationReasonId":1000,"cancelationReasonName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::ContractDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":123123213,"rateName":"text","startDate":"1952-05-04","endDate":"1953-05-04","createdDate":"2022-01-01","cancelled":false,"contractPeriod":{"period":"MONTH","frequency":2},"extensionPeriod":{"period":"MONTH","frequency":2},"cancellationPeriod":{"period":"MONTH","frequency":2}}"#,
        )
    }
}

impl codegen::Sample for models::ContractEvent {
    fn sample() -> Self {
        codegen::sampled(r#"{"timestamp":42,"type":"text","content":{"contractId":42}}"#)
    }
}

impl codegen::Sample for models::ContractEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"contractId":42}"#)
    }
}

impl codegen::Sample for models::ContractMonthDayToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::ContractMonthDayToPriceMonthDay {
    fn sample() -> Self {
        codegen::sampled(r#"{"month":"JANUARY","monthValue":42,"dayOfMonth":42}"#)
    }
}

impl codegen::Sample for models::ContractPaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}

impl codegen::Sample for models::ContractPreUseType {
    fn sample() -> Self {
        codegen::sampled(r#""NOT_AVAILABLE""#)
    }
}

impl codegen::Sample for models::ContractStatus {
    fn sample() -> Self {
        codegen::sampled(r#""ACTIVE""#)
    }
}

impl codegen::Sample for models::ContractTermToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::ContractVolume {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::ContractVolumeDto {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}
