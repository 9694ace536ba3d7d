// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AdditionalInformationField",
        codegen::make_sample::<models::AdditionalInformationField>,
    ),
    (
        "AdditionalInformationFieldAssignment",
        codegen::make_sample::<models::AdditionalInformationFieldAssignment>,
    ),
    (
        "AdditionalInformationFieldType",
        codegen::make_sample::<models::AdditionalInformationFieldType>,
    ),
    (
        "AdditionalInformationListItem",
        codegen::make_sample::<models::AdditionalInformationListItem>,
    ),
    ("AdditionalModule", codegen::make_sample::<models::AdditionalModule>),
    (
        "AdditionalModuleContract",
        codegen::make_sample::<models::AdditionalModuleContract>,
    ),
    (
        "AdditionalModuleContractCancelation",
        codegen::make_sample::<models::AdditionalModuleContractCancelation>,
    ),
    (
        "AdditionalModuleContractExtended",
        codegen::make_sample::<models::AdditionalModuleContractExtended>,
    ),
    (
        "AdditionalModuleContractExtendedContractCancelationStatus",
        codegen::make_sample::<
            models::AdditionalModuleContractExtendedContractCancelationStatus,
        >,
    ),
    (
        "AdditionalModuleContractRequest",
        codegen::make_sample::<models::AdditionalModuleContractRequest>,
    ),
    (
        "AdditionalModuleContractTrialPeriod",
        codegen::make_sample::<models::AdditionalModuleContractTrialPeriod>,
    ),
    (
        "AdditionalModuleContractValidationStatus",
        codegen::make_sample::<models::AdditionalModuleContractValidationStatus>,
    ),
    (
        "AdditionalModuleContractValidationStatusValidationStatus",
        codegen::make_sample::<
            models::AdditionalModuleContractValidationStatusValidationStatus,
        >,
    ),
    (
        "AdditionalModuleExtension",
        codegen::make_sample::<models::AdditionalModuleExtension>,
    ),
    (
        "AdditionalModuleExtensionExtensionType",
        codegen::make_sample::<models::AdditionalModuleExtensionExtensionType>,
    ),
    (
        "AdditionalModuleMonthDayToPrice",
        codegen::make_sample::<models::AdditionalModuleMonthDayToPrice>,
    ),
    (
        "AdditionalModuleMonthDayToPriceMonthDay",
        codegen::make_sample::<models::AdditionalModuleMonthDayToPriceMonthDay>,
    ),
    (
        "AdditionalModulePaymentFrequency",
        codegen::make_sample::<models::AdditionalModulePaymentFrequency>,
    ),
    (
        "AdditionalModulePaymentFrequencyType",
        codegen::make_sample::<models::AdditionalModulePaymentFrequencyType>,
    ),
    (
        "AdditionalModuleTermToPrice",
        codegen::make_sample::<models::AdditionalModuleTermToPrice>,
    ),
    (
        "AdditionalModuleTrialPeriodConfig",
        codegen::make_sample::<models::AdditionalModuleTrialPeriodConfig>,
    ),
];

impl codegen::Sample for models::AdditionalInformationField {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"name":"text","type":"BOOLEAN","abbreviation":"MT","listItems":[{"id":12345,"name":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalInformationFieldAssignment {
    fn sample() -> Self {
        codegen::sampled(r#"{"additionalInformationFieldId":1234567890,"value":"text"}"#)
    }
}

impl codegen::Sample for models::AdditionalInformationFieldType {
    fn sample() -> Self {
        codegen::sampled(r#""BOOLEAN""#)
    }
}

impl codegen::Sample for models::AdditionalInformationListItem {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":12345,"name":"text"}"#)
    }
}

impl codegen::Sample for models::AdditionalModule {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":203,"name":"text","description":"text","imageUrl":"text","paymentFrequencies":[{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}],"termInformation":{"term":{"value":2,"unit":"WEEK"},"extension":{"extensionType":"NEW","termExtension":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"cancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriodConfig":{"term":{"value":2,"unit":"WEEK"},"description":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleContract {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1001}"#)
    }
}

impl codegen::Sample for models::AdditionalModuleContractCancelation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationDate":"2023-01-25","cancelationReasonId":1234}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleContractExtended {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","price":{"amount":20,"currency":"EUR"},"startDate":"2022-01-15","endDate":"2022-01-15","cancelationDate":"2022-01-15","lastPossibleCancelationDate":"2022-01-15","cancelationReason":"text","contractCancelationStatus":"PENDING_VERIFICATION","contractCancelationCanBeWithdrawn":true,"trialPeriod":{"term":{"value":2,"unit":"WEEK"},"startDate":"2022-01-15"},"availableCancelationDates":["2024-02-29"],"rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample
for models::AdditionalModuleContractExtendedContractCancelationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""CANCELED""#)
    }
}

impl codegen::Sample for models::AdditionalModuleContractRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"additionalModuleId":203,"paymentFrequencyId":203,"bookTrialPeriod":true}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleContractTrialPeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"startDate":"2022-01-15"}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleContractValidationStatus {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"validationStatus":"ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED"}"#,
        )
    }
}

impl codegen::Sample
for models::AdditionalModuleContractValidationStatusValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED""#)
    }
}

impl codegen::Sample for models::AdditionalModuleExtension {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"extensionType":"NEW","termExtension":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleExtensionExtensionType {
    fn sample() -> Self {
        codegen::sampled(r#""TERM_EXTENSION""#)
    }
}

impl codegen::Sample for models::AdditionalModuleMonthDayToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleMonthDayToPriceMonthDay {
    fn sample() -> Self {
        codegen::sampled(r#"{"month":"JANUARY","monthValue":42,"dayOfMonth":42}"#)
    }
}

impl codegen::Sample for models::AdditionalModulePaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModulePaymentFrequencyType {
    fn sample() -> Self {
        codegen::sampled(r#""FREE""#)
    }
}

impl codegen::Sample for models::AdditionalModuleTermToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::AdditionalModuleTrialPeriodConfig {
    fn sample() -> Self {
        codegen::sampled(r#"{"term":{"value":2,"unit":"WEEK"},"description":"text"}"#)
    }
}
