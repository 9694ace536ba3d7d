// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json,
    outcome, parse, upload,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_contract_data(),
        case_create_contract_cancelation_amendment(),
        case_get_contract_cancelation_reason_data(),
        case_withdraw_contract_cancelation(),
        case_get_idle_period_config(),
        case_validate_idle_period_request(),
        case_get_idle_periods(),
        case_create_idle_period_amendment(),
        case_get_idle_period_by_id(),
        case_update_idle_period(),
        case_withdraw_idle_period(),
        case_get_additional_modules(),
        case_get_purchasable_additional_modules(),
        case_validate_additional_module_contract_request(),
        case_purchase_additional_module_contract(),
        case_get_additional_module_contract(),
        case_create_module_contract_cancelation_amendment(),
        case_withdraw_additional_module_contract_cancelation(),
        case_get_remaining_idle_periods(),
        case_idle_period_update_preview(),
    ])
}

fn case_get_contract_data() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getContractData",
        method: "GET",
        path: "/v1/memberships/{customerId}/self-service/contract-data",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_contract_data(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_contract_data(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_contract_data(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"rateName\":\"text\",\"contractStatus\":\"ACTIVE\",\"cancelationPeriod\":{\"periodValue\":42,\"periodUnit\":\"DAY\"},\"cancelationStatus\":\"CANCELED\",\"cancelationDate\":\"2024-02-29\",\"cancelationReason\":\"text\",\"price\":19.99,\"priceDetails\":{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"currentPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}},\"lastPossibleCancelationDate\":\"2024-02-29\",\"availableCancelationDates\":[\"2024-02-29\"],\"cancelationOrigin\":\"STUDIO\",\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_create_contract_cancelation_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createContractCancelationAmendment",
        method: "POST",
        path: "/v1/memberships/{customerId}/self-service/ordinary-contract-cancelation",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_contract_cancelation_amendment(
                        42,
                        &json::<
                            models::MembershipSelfServiceMainContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42,\"contractId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_contract_cancelation_amendment(
                        42,
                        &json::<
                            models::MembershipSelfServiceMainContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42,\"contractId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .create_contract_cancelation_amendment(
                        42,
                        &json::<
                            models::MembershipSelfServiceMainContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42,\"contractId\":42}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"success\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_contract_cancelation_reason_data() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getContractCancelationReasonData",
        method: "GET",
        path: "/v1/memberships/self-service/contract-cancelation-reasons",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_contract_cancelation_reason_data()
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_contract_cancelation_reason_data()
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_contract_cancelation_reason_data(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"cancelationReasonId\":42,\"cancelationReasonName\":\"text\"}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_withdraw_contract_cancelation() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawContractCancelation",
        method: "POST",
        path: "/v1/memberships/{customerId}/self-service/withdraw-ordinary-contract-cancelation/{contractId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .withdraw_contract_cancelation(42, 42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .withdraw_contract_cancelation(42, 42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().withdraw_contract_cancelation(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"success\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_idle_period_config() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriodConfig",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/config",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_period_config(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_period_config(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_idle_period_config(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"temporalUnit\":\"DAY\",\"maxTerms\":42,\"firstPossibleStartDate\":\"2024-02-29\",\"nextPossibleStartDateOnly\":true,\"idlePeriodFee\":{\"amount\":19.99,\"currency\":\"text\"},\"accessRefusal\":true,\"idlePeriodReasons\":[{\"id\":42,\"name\":\"text\",\"documentRequired\":true}],\"idlePeriodCreationStatus\":\"READ\",\"contractHasExtension\":true,\"unlimitedAllowed\":true,\"freeTerms\":{\"value\":42,\"unit\":\"DAY\"},\"dayBasedTermShorteningAllowed\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_validate_idle_period_request() -> Case {
    Case {
        group: "Membership Self-service",
        id: "validateIdlePeriodRequest",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .validate_idle_period_request(
                        42,
                        &json::<
                            models::IdlePeriodValidationRequest,
                        >("{\"startDate\":\"2024-02-29\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .validate_idle_period_request(
                        42,
                        &json::<
                            models::IdlePeriodValidationRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .validate_idle_period_request(
                        42,
                        &json::<
                            models::IdlePeriodValidationRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"validationStatus\":\"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_idle_periods() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriods",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_periods(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_periods(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_idle_periods(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"pastIdlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"fee\":{\"amount\":19.99,\"currency\":\"text\"},\"documentUrl\":\"text\",\"state\":\"PENDING_VERIFICATION\",\"unlimited\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true},\"idlePeriodFee\":{\"idlePeriodFeeCalculationType\":\"NONE\",\"idlePeriodTotalAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationTerm\":{\"value\":42,\"unit\":\"DAY\"},\"idlePeriodFeeCalculationPercentage\":1.5},\"idlePeriodReason\":{\"id\":42,\"name\":\"text\",\"documentRequired\":true}}],\"currentAndUpcomingIdlePeriods\":[{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"fee\":{\"amount\":19.99,\"currency\":\"text\"},\"documentUrl\":\"text\",\"state\":\"PENDING_VERIFICATION\",\"unlimited\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true},\"idlePeriodFee\":{\"idlePeriodFeeCalculationType\":\"NONE\",\"idlePeriodTotalAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationTerm\":{\"value\":42,\"unit\":\"DAY\"},\"idlePeriodFeeCalculationPercentage\":1.5},\"idlePeriodReason\":{\"id\":42,\"name\":\"text\",\"documentRequired\":true}}]}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_create_idle_period_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createIdlePeriodAmendment",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/idle-periods",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_idle_period_amendment(
                        42,
                        &json::<
                            models::IdlePeriodCreateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"reasonId\":42,\"unlimited\":true}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_idle_period_amendment(
                        42,
                        &json::<
                            models::IdlePeriodCreateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"reasonId\":42,\"unlimited\":true}",
                        ),
                    )
                    .document(upload())
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .create_idle_period_amendment(
                        42,
                        &json::<
                            models::IdlePeriodCreateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"reasonId\":42,\"unlimited\":true}",
                        ),
                    )
                    .document(upload()),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"fee\":{\"amount\":19.99,\"currency\":\"text\"},\"documentUrl\":\"text\",\"state\":\"PENDING_VERIFICATION\",\"unlimited\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true},\"idlePeriodFee\":{\"idlePeriodFeeCalculationType\":\"NONE\",\"idlePeriodTotalAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationTerm\":{\"value\":42,\"unit\":\"DAY\"},\"idlePeriodFeeCalculationPercentage\":1.5},\"idlePeriodReason\":{\"id\":42,\"name\":\"text\",\"documentRequired\":true}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_idle_period_by_id() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriodById",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_period_by_id(42, 42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_idle_period_by_id(42, 42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_idle_period_by_id(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"fee\":{\"amount\":19.99,\"currency\":\"text\"},\"documentUrl\":\"text\",\"state\":\"PENDING_VERIFICATION\",\"unlimited\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true},\"idlePeriodFee\":{\"idlePeriodFeeCalculationType\":\"NONE\",\"idlePeriodTotalAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationTerm\":{\"value\":42,\"unit\":\"DAY\"},\"idlePeriodFeeCalculationPercentage\":1.5},\"idlePeriodReason\":{\"id\":42,\"name\":\"text\",\"documentRequired\":true}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_update_idle_period() -> Case {
    Case {
        group: "Membership Self-service",
        id: "updateIdlePeriod",
        method: "PUT",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .update_idle_period(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .update_idle_period(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                        ),
                    )
                    .document(upload())
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .update_idle_period(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                        ),
                    )
                    .document(upload()),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"reason\":\"text\",\"fee\":{\"amount\":19.99,\"currency\":\"text\"},\"documentUrl\":\"text\",\"state\":\"PENDING_VERIFICATION\",\"unlimited\":true,\"idlePeriodFeeCalculationConfig\":{\"idlePeriodAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodAmountPerTermUnit\":{\"amount\":19.99,\"currency\":\"text\"},\"defaultTemporalUnit\":\"DAY\",\"dynamicIdlePeriodAmountPercentage\":1.5,\"recurringIdlePeriodCharges\":true},\"idlePeriodFee\":{\"idlePeriodFeeCalculationType\":\"NONE\",\"idlePeriodTotalAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"idlePeriodFeeCalculationTerm\":{\"value\":42,\"unit\":\"DAY\"},\"idlePeriodFeeCalculationPercentage\":1.5},\"idlePeriodReason\":{\"id\":42,\"name\":\"text\",\"documentRequired\":true}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_withdraw_idle_period() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawIdlePeriod",
        method: "DELETE",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().withdraw_idle_period(42, 42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().withdraw_idle_period(42, 42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().withdraw_idle_period(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"success\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_additional_modules() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getAdditionalModules",
        method: "GET",
        path: "/v1/memberships/self-service/additional-modules",
        required: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_additional_modules().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.membership_self_service().get_additional_modules().await)
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_additional_modules(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"paymentFrequencies\":[{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"termInformation\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"extension\":{\"extensionType\":\"TERM_EXTENSION\",\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriodConfig\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_purchasable_additional_modules() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getPurchasableAdditionalModules",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/purchasable",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_purchasable_additional_modules(42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_purchasable_additional_modules(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_purchasable_additional_modules(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"paymentFrequencies\":[{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"termInformation\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"extension\":{\"extensionType\":\"TERM_EXTENSION\",\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriodConfig\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_validate_additional_module_contract_request() -> Case {
    Case {
        group: "Membership Self-service",
        id: "validateAdditionalModuleContractRequest",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/validate",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .validate_additional_module_contract_request(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .validate_additional_module_contract_request(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .validate_additional_module_contract_request(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"validationStatus\":\"ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_purchase_additional_module_contract() -> Case {
    Case {
        group: "Membership Self-service",
        id: "purchaseAdditionalModuleContract",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/purchase",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .purchase_additional_module_contract(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .purchase_additional_module_contract(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .purchase_additional_module_contract(
                        42,
                        &json::<
                            models::AdditionalModuleContractRequest,
                        >(
                            "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_additional_module_contract() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getAdditionalModuleContract",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_additional_module_contract(42, 42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .get_additional_module_contract(42, 42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_additional_module_contract(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"name\":\"text\",\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"cancelationDate\":\"2024-02-29\",\"lastPossibleCancelationDate\":\"2024-02-29\",\"cancelationReason\":\"text\",\"contractCancelationStatus\":\"CANCELED\",\"contractCancelationCanBeWithdrawn\":true,\"trialPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"startDate\":\"2024-02-29\"},\"availableCancelationDates\":[\"2024-02-29\"],\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_create_module_contract_cancelation_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createModuleContractCancelationAmendment",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/ordinary-cancelation",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_module_contract_cancelation_amendment(
                        42,
                        42,
                        &json::<
                            models::AdditionalModuleContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .create_module_contract_cancelation_amendment(
                        42,
                        42,
                        &json::<
                            models::AdditionalModuleContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .create_module_contract_cancelation_amendment(
                        42,
                        42,
                        &json::<
                            models::AdditionalModuleContractCancelation,
                        >(
                            "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"success\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_withdraw_additional_module_contract_cancelation() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawAdditionalModuleContractCancelation",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/withdraw-cancelation",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .withdraw_additional_module_contract_cancelation(42, 42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .withdraw_additional_module_contract_cancelation(42, 42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .withdraw_additional_module_contract_cancelation(42, 42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"success\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_remaining_idle_periods() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getRemainingIdlePeriods",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/remaining",
        required: |client| Box::pin(async move {
            outcome(
                client.membership_self_service().get_remaining_idle_periods(42).await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client.membership_self_service().get_remaining_idle_periods(42).await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client.membership_self_service().get_remaining_idle_periods(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"remainingMaxTerms\":{\"value\":42,\"unit\":\"DAY\"},\"remainingFreeTerms\":{\"value\":42,\"unit\":\"DAY\"}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_idle_period_update_preview() -> Case {
    Case {
        group: "Membership Self-service",
        id: "idlePeriodUpdatePreview",
        method: "PUT",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}/preview",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .idle_period_update_preview(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >("{\"startDate\":\"2024-02-29\",\"reasonId\":42}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .membership_self_service()
                    .idle_period_update_preview(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .membership_self_service()
                    .idle_period_update_preview(
                        42,
                        42,
                        &json::<
                            models::IdlePeriodUpdateRequest,
                        >(
                            "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"previewEndDate\":\"2024-02-29\",\"previewCharges\":[{\"paidPeriodFrom\":\"2024-02-29\",\"paidPeriodTo\":\"2024-02-29\",\"dueDate\":\"2024-02-29\",\"description\":\"text\",\"amount\":{\"amount\":19.99,\"currency\":\"text\"},\"discountedAmount\":{\"amount\":19.99,\"currency\":\"text\"}}],\"validationStatus\":\"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}
