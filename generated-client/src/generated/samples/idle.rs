// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("IdlePeriod", codegen::make_sample::<models::IdlePeriod>),
    ("IdlePeriodConfiguration", codegen::make_sample::<models::IdlePeriodConfiguration>),
    (
        "IdlePeriodConfigurationIdlePeriodCreationStatus",
        codegen::make_sample::<models::IdlePeriodConfigurationIdlePeriodCreationStatus>,
    ),
    ("IdlePeriodCreateRequest", codegen::make_sample::<models::IdlePeriodCreateRequest>),
    ("IdlePeriodEvent", codegen::make_sample::<models::IdlePeriodEvent>),
    ("IdlePeriodEventContent", codegen::make_sample::<models::IdlePeriodEventContent>),
    ("IdlePeriodFee", codegen::make_sample::<models::IdlePeriodFee>),
    (
        "IdlePeriodFeeCalculationConfig",
        codegen::make_sample::<models::IdlePeriodFeeCalculationConfig>,
    ),
    (
        "IdlePeriodFeeCalculationConfigDefaultTemporalUnit",
        codegen::make_sample::<models::IdlePeriodFeeCalculationConfigDefaultTemporalUnit>,
    ),
    (
        "IdlePeriodFeeCalculationType",
        codegen::make_sample::<models::IdlePeriodFeeCalculationType>,
    ),
    ("IdlePeriodLists", codegen::make_sample::<models::IdlePeriodLists>),
    ("IdlePeriodPreviewCharge", codegen::make_sample::<models::IdlePeriodPreviewCharge>),
    ("IdlePeriodReason", codegen::make_sample::<models::IdlePeriodReason>),
    ("IdlePeriodState", codegen::make_sample::<models::IdlePeriodState>),
    ("IdlePeriodUpdatePreview", codegen::make_sample::<models::IdlePeriodUpdatePreview>),
    (
        "IdlePeriodUpdatePreviewValidationStatus",
        codegen::make_sample::<models::IdlePeriodUpdatePreviewValidationStatus>,
    ),
    ("IdlePeriodUpdateRequest", codegen::make_sample::<models::IdlePeriodUpdateRequest>),
    (
        "IdlePeriodValidationRequest",
        codegen::make_sample::<models::IdlePeriodValidationRequest>,
    ),
    (
        "IdlePeriodValidationStatusResult",
        codegen::make_sample::<models::IdlePeriodValidationStatusResult>,
    ),
];

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

impl codegen::Sample for models::IdlePeriodEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"contractId":42,"idlePeriodId":42,"idlePeriodAmount":{"any":["value",1,true,null]},"usedFreeTermsInDays":{"any":["value",1,true,null]}}}"#,
        )
    }
}

impl codegen::Sample for models::IdlePeriodEventContent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"contractId":42,"idlePeriodId":42,"idlePeriodAmount":{"any":["value",1,true,null]},"usedFreeTermsInDays":{"any":["value",1,true,null]}}"#,
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
