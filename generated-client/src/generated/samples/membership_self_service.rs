// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AdditionalModule",
        || drop(<models::AdditionalModule as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleContract",
        || drop(<models::AdditionalModuleContract as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleContractCancelation",
        || drop(
            <models::AdditionalModuleContractCancelation as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleContractExtended",
        || drop(<models::AdditionalModuleContractExtended as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleContractExtendedContractCancelationStatus",
        || drop(
            <models::AdditionalModuleContractExtendedContractCancelationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleContractRequest",
        || drop(<models::AdditionalModuleContractRequest as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleContractTrialPeriod",
        || drop(
            <models::AdditionalModuleContractTrialPeriod as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleContractValidationStatus",
        || drop(
            <models::AdditionalModuleContractValidationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleContractValidationStatusValidationStatus",
        || drop(
            <models::AdditionalModuleContractValidationStatusValidationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleExtension",
        || drop(<models::AdditionalModuleExtension as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleExtensionExtensionType",
        || drop(
            <models::AdditionalModuleExtensionExtensionType as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModuleMonthDayToPrice",
        || drop(<models::AdditionalModuleMonthDayToPrice as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleMonthDayToPriceMonthDay",
        || drop(
            <models::AdditionalModuleMonthDayToPriceMonthDay as codegen::Sample>::sample(),
        ),
    ),
    (
        "AdditionalModulePaymentFrequency",
        || drop(<models::AdditionalModulePaymentFrequency as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleTermToPrice",
        || drop(<models::AdditionalModuleTermToPrice as codegen::Sample>::sample()),
    ),
    (
        "AdditionalModuleTrialPeriodConfig",
        || drop(<models::AdditionalModuleTrialPeriodConfig as codegen::Sample>::sample()),
    ),
    (
        "ContractCancelationReason",
        || drop(<models::ContractCancelationReason as codegen::Sample>::sample()),
    ),
    ("IdlePeriod", || drop(<models::IdlePeriod as codegen::Sample>::sample())),
    (
        "IdlePeriodConfiguration",
        || drop(<models::IdlePeriodConfiguration as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodConfigurationIdlePeriodCreationStatus",
        || drop(
            <models::IdlePeriodConfigurationIdlePeriodCreationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "IdlePeriodCreateRequest",
        || drop(<models::IdlePeriodCreateRequest as codegen::Sample>::sample()),
    ),
    ("IdlePeriodFee", || drop(<models::IdlePeriodFee as codegen::Sample>::sample())),
    (
        "IdlePeriodFeeCalculationConfig",
        || drop(<models::IdlePeriodFeeCalculationConfig as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodFeeCalculationConfigDefaultTemporalUnit",
        || drop(
            <models::IdlePeriodFeeCalculationConfigDefaultTemporalUnit as codegen::Sample>::sample(),
        ),
    ),
    (
        "IdlePeriodFeeCalculationType",
        || drop(<models::IdlePeriodFeeCalculationType as codegen::Sample>::sample()),
    ),
    ("IdlePeriodLists", || drop(<models::IdlePeriodLists as codegen::Sample>::sample())),
    (
        "IdlePeriodPreviewCharge",
        || drop(<models::IdlePeriodPreviewCharge as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodReason",
        || drop(<models::IdlePeriodReason as codegen::Sample>::sample()),
    ),
    ("IdlePeriodState", || drop(<models::IdlePeriodState as codegen::Sample>::sample())),
    (
        "IdlePeriodUpdatePreview",
        || drop(<models::IdlePeriodUpdatePreview as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodUpdatePreviewValidationStatus",
        || drop(
            <models::IdlePeriodUpdatePreviewValidationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "IdlePeriodUpdateRequest",
        || drop(<models::IdlePeriodUpdateRequest as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodValidationRequest",
        || drop(<models::IdlePeriodValidationRequest as codegen::Sample>::sample()),
    ),
    (
        "IdlePeriodValidationStatusResult",
        || drop(<models::IdlePeriodValidationStatusResult as codegen::Sample>::sample()),
    ),
    (
        "MembershipSelfServiceContractData",
        || drop(<models::MembershipSelfServiceContractData as codegen::Sample>::sample()),
    ),
    (
        "MembershipSelfServiceContractDataCancelationOrigin",
        || drop(
            <models::MembershipSelfServiceContractDataCancelationOrigin as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipSelfServiceContractDataCancelationStatus",
        || drop(
            <models::MembershipSelfServiceContractDataCancelationStatus as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipSelfServiceMainContractCancelation",
        || drop(
            <models::MembershipSelfServiceMainContractCancelation as codegen::Sample>::sample(),
        ),
    ),
    (
        "RemainingIdlePeriods",
        || drop(<models::RemainingIdlePeriods as codegen::Sample>::sample()),
    ),
    ("TemporalUnit", || drop(<models::TemporalUnit as codegen::Sample>::sample())),
    ("TermInformation", || drop(<models::TermInformation as codegen::Sample>::sample())),
];

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

impl codegen::Sample for models::ContractCancelationReason {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationReasonId":1000,"cancelationReasonName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":203,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":20,"currency":"EUR"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":20,"currency":"EUR"},"idlePeriodAmountPerTermUnit":{"amount":20,"currency":"EUR"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":10,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationTerm":{"value":2,"unit":"WEEK"},"idlePeriodFeeCalculationPercentage":10},"idlePeriodReason":{"id":203,"name":"text","documentRequired":true}}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodConfiguration {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"temporalUnit":"WEEK","maxTerms":6,"firstPossibleStartDate":"2023-08-01","nextPossibleStartDateOnly":true,"idlePeriodFee":{"amount":20,"currency":"EUR"},"accessRefusal":true,"idlePeriodReasons":[{"id":203,"name":"text","documentRequired":true}],"idlePeriodCreationStatus":"CHANGES_REQUIRE_VERIFICATION","contractHasExtension":true,"unlimitedAllowed":true,"freeTerms":{"value":2,"unit":"WEEK"},"dayBasedTermShorteningAllowed":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":20,"currency":"EUR"},"idlePeriodAmountPerTermUnit":{"amount":20,"currency":"EUR"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":10,"recurringIdlePeriodCharges":true}}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodConfigurationIdlePeriodCreationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""READ""#)
    }
}

impl codegen::Sample for models::IdlePeriodCreateRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"startDate":"2024-02-29","temporalUnit":"WEEK","termValue":1,"reasonId":42,"unlimited":true}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodFee {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationTerm":{"value":2,"unit":"WEEK"},"idlePeriodFeeCalculationPercentage":10}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodFeeCalculationConfig {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"idlePeriodAmount":{"amount":20,"currency":"EUR"},"idlePeriodAmountPerTermUnit":{"amount":20,"currency":"EUR"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":10,"recurringIdlePeriodCharges":true}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodFeeCalculationConfigDefaultTemporalUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::IdlePeriodFeeCalculationType {
    fn sample() -> Self {
        codegen::sampled(r#""NONE""#)
    }
}

impl codegen::Sample for models::IdlePeriodLists {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"pastIdlePeriods":[{"id":203,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":20,"currency":"EUR"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":20,"currency":"EUR"},"idlePeriodAmountPerTermUnit":{"amount":20,"currency":"EUR"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":10,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationTerm":{"value":2,"unit":"WEEK"},"idlePeriodFeeCalculationPercentage":10},"idlePeriodReason":{"id":203,"name":"text","documentRequired":true}}],"currentAndUpcomingIdlePeriods":[{"id":203,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":20,"currency":"EUR"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":20,"currency":"EUR"},"idlePeriodAmountPerTermUnit":{"amount":20,"currency":"EUR"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":10,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationAmount":{"amount":20,"currency":"EUR"},"idlePeriodFeeCalculationTerm":{"value":2,"unit":"WEEK"},"idlePeriodFeeCalculationPercentage":10},"idlePeriodReason":{"id":203,"name":"text","documentRequired":true}}]}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodPreviewCharge {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"paidPeriodFrom":"2025-01-01","paidPeriodTo":"2025-01-31","dueDate":"2025-01-14","description":"text","amount":{"amount":20,"currency":"EUR"},"discountedAmount":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodReason {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":203,"name":"text","documentRequired":true}"#)
    }
}

impl codegen::Sample for models::IdlePeriodState {
    fn sample() -> Self {
        codegen::sampled(r#""PENDING_VERIFICATION""#)
    }
}

impl codegen::Sample for models::IdlePeriodUpdatePreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"previewEndDate":"2025-12-31","previewCharges":[{"paidPeriodFrom":"2025-01-01","paidPeriodTo":"2025-01-31","dueDate":"2025-01-14","description":"text","amount":{"amount":20,"currency":"EUR"},"discountedAmount":{"amount":20,"currency":"EUR"}}],"validationStatus":"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT"}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodUpdatePreviewValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""IDLEPERIOD_DEACTIVATED_FOR_CONTRACT""#)
    }
}

impl codegen::Sample for models::IdlePeriodUpdateRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":1,"unlimited":true,"reasonId":1,"endDate":"2025-12-31"}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodValidationRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"startDate":"2024-02-29","temporalUnit":"WEEK","termValue":1,"unlimited":true}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodValidationStatusResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT"}"#)
    }
}

impl codegen::Sample for models::MembershipSelfServiceContractData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"startDate":"2022-01-15","endDate":"2025-10-15","rateName":"text","contractStatus":"ACTIVE","cancelationPeriod":{"periodValue":10,"periodUnit":"DAY"},"cancelationStatus":"PENDING_VERIFICATION","cancelationDate":"2023-01-25","cancelationReason":"text","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"lastPossibleCancelationDate":"2023-01-25","availableCancelationDates":["2023-01-25","2023-02-25"],"cancelationOrigin":"CUSTOMER","rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSelfServiceContractDataCancelationOrigin {
    fn sample() -> Self {
        codegen::sampled(r#""STUDIO""#)
    }
}

impl codegen::Sample for models::MembershipSelfServiceContractDataCancelationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""CANCELED""#)
    }
}

impl codegen::Sample for models::MembershipSelfServiceMainContractCancelation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationDate":"2023-01-25","cancelationReasonId":1234,"contractId":1000}"#,
        )
    }
}

impl codegen::Sample for models::RemainingIdlePeriods {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"remainingMaxTerms":{"value":2,"unit":"WEEK"},"remainingFreeTerms":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::TemporalUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::TermInformation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"extension":{"extensionType":"NEW","termExtension":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"cancelationPeriod":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}
