// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_additional_modules(),
        case_get_contract_cancelation_reason_data(),
        case_get_additional_module_contract(),
        case_create_module_contract_cancelation_amendment(),
        case_withdraw_additional_module_contract_cancelation(),
        case_get_purchasable_additional_modules(),
        case_purchase_additional_module_contract(),
        case_validate_additional_module_contract_request(),
        case_get_idle_periods(),
        case_create_idle_period_amendment(),
        case_get_idle_period_config(),
        case_get_remaining_idle_periods(),
        case_validate_idle_period_request(),
        case_get_idle_period_by_id(),
        case_update_idle_period(),
        case_withdraw_idle_period(),
        case_idle_period_update_preview(),
        case_get_contract_data(),
        case_create_contract_cancelation_amendment(),
        case_withdraw_contract_cancelation(),
    ])
}

fn request_get_additional_modules(
    client: &Client,
    with: Values,
) -> operations::membership_self_service::GetAdditionalModulesRequest {
    let request = client.membership_self_service().get_additional_modules();
    with.finish();
    request
}

fn case_get_additional_modules() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getAdditionalModules",
        method: "GET",
        path: "/v1/memberships/self-service/additional-modules",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_additional_modules(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_additional_modules(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"name":"text","description":"text","imageUrl":"text","paymentFrequencies":[{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}],"termInformation":{"term":{"value":42,"unit":"DAY"},"extension":{"extensionType":"TERM_EXTENSION","termExtension":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"cancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriodConfig":{"term":{"value":42,"unit":"DAY"},"description":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::AdditionalModule>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_contract_cancelation_reason_data(
    client: &Client,
    with: Values,
) -> operations::membership_self_service::GetContractCancelationReasonDataRequest {
    let request = client
        .membership_self_service()
        .get_contract_cancelation_reason_data();
    with.finish();
    request
}

fn case_get_contract_cancelation_reason_data() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getContractCancelationReasonData",
        method: "GET",
        path: "/v1/memberships/self-service/contract-cancelation-reasons",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(
            request_get_contract_cancelation_reason_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_contract_cancelation_reason_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"cancelationReasonId":42,"cancelationReasonName":"text"}]"#,
                check: Some(round_trip::<Vec<models::ContractCancelationReason>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_additional_module_contract(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetAdditionalModuleContractRequest {
    let request = client
        .membership_self_service()
        .get_additional_module_contract(
            with.take::<i64>("contract_id"),
            with.take::<i64>("additional_module_contract_id"),
        );
    with.finish();
    request
}

fn case_get_additional_module_contract() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getAdditionalModuleContract",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}",
        required: r#"{"contract_id":42,"additional_module_contract_id":42}"#,
        everything: r#"{"contract_id":42,"additional_module_contract_id":42}"#,
        call: |client, with| made(
            request_get_additional_module_contract(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_additional_module_contract(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"name":"text","price":{"amount":19.99,"currency":"text"},"startDate":"2024-02-29","endDate":"2024-02-29","cancelationDate":"2024-02-29","lastPossibleCancelationDate":"2024-02-29","cancelationReason":"text","contractCancelationStatus":"CANCELED","contractCancelationCanBeWithdrawn":true,"trialPeriod":{"term":{"value":42,"unit":"DAY"},"startDate":"2024-02-29"},"availableCancelationDates":["2024-02-29"],"rateCodes":[{"name":"text","identifier":"text"}]}"#,
                check: Some(round_trip::<models::AdditionalModuleContractExtended>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_create_module_contract_cancelation_amendment(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::CreateModuleContractCancelationAmendmentRequest {
    let request = client
        .membership_self_service()
        .create_module_contract_cancelation_amendment(
            with.take::<i64>("contract_id"),
            with.take::<i64>("additional_module_contract_id"),
            &with.take::<models::AdditionalModuleContractCancelation>("body"),
        );
    with.finish();
    request
}

fn case_create_module_contract_cancelation_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createModuleContractCancelationAmendment",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/ordinary-cancelation",
        required: r#"{"contract_id":42,"additional_module_contract_id":42,"body":{"cancelationDate":"2024-02-29","cancelationReasonId":42}}"#,
        everything: r#"{"contract_id":42,"additional_module_contract_id":42,"body":{"cancelationDate":"2024-02-29","cancelationReasonId":42}}"#,
        call: |client, with| made(
            request_create_module_contract_cancelation_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_module_contract_cancelation_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_withdraw_additional_module_contract_cancelation(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::WithdrawAdditionalModuleContractCancelationRequest {
    let request = client
        .membership_self_service()
        .withdraw_additional_module_contract_cancelation(
            with.take::<i64>("contract_id"),
            with.take::<i64>("additional_module_contract_id"),
        );
    with.finish();
    request
}

fn case_withdraw_additional_module_contract_cancelation() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawAdditionalModuleContractCancelation",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/withdraw-cancelation",
        required: r#"{"contract_id":42,"additional_module_contract_id":42}"#,
        everything: r#"{"contract_id":42,"additional_module_contract_id":42}"#,
        call: |client, with| made(
            request_withdraw_additional_module_contract_cancelation(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_withdraw_additional_module_contract_cancelation(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_purchasable_additional_modules(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetPurchasableAdditionalModulesRequest {
    let request = client
        .membership_self_service()
        .get_purchasable_additional_modules(with.take::<i64>("contract_id"));
    with.finish();
    request
}

fn case_get_purchasable_additional_modules() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getPurchasableAdditionalModules",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/purchasable",
        required: r#"{"contract_id":42}"#,
        everything: r#"{"contract_id":42}"#,
        call: |client, with| made(
            request_get_purchasable_additional_modules(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_purchasable_additional_modules(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"name":"text","description":"text","imageUrl":"text","paymentFrequencies":[{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}],"termInformation":{"term":{"value":42,"unit":"DAY"},"extension":{"extensionType":"TERM_EXTENSION","termExtension":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"cancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriodConfig":{"term":{"value":42,"unit":"DAY"},"description":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::AdditionalModule>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_purchase_additional_module_contract(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::PurchaseAdditionalModuleContractRequest {
    let request = client
        .membership_self_service()
        .purchase_additional_module_contract(
            with.take::<i64>("contract_id"),
            &with.take::<models::AdditionalModuleContractRequest>("body"),
        );
    with.finish();
    request
}

fn case_purchase_additional_module_contract() -> Case {
    Case {
        group: "Membership Self-service",
        id: "purchaseAdditionalModuleContract",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/purchase",
        required: r#"{"contract_id":42,"body":{"additionalModuleId":42,"paymentFrequencyId":42,"bookTrialPeriod":true}}"#,
        everything: r#"{"contract_id":42,"body":{"additionalModuleId":42,"paymentFrequencyId":42,"bookTrialPeriod":true}}"#,
        call: |client, with| made(
            request_purchase_additional_module_contract(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_purchase_additional_module_contract(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42}"#,
                check: Some(round_trip::<models::AdditionalModuleContract>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_validate_additional_module_contract_request(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::ValidateAdditionalModuleContractRequestRequest {
    let request = client
        .membership_self_service()
        .validate_additional_module_contract_request(
            with.take::<i64>("contract_id"),
            &with.take::<models::AdditionalModuleContractRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_additional_module_contract_request() -> Case {
    Case {
        group: "Membership Self-service",
        id: "validateAdditionalModuleContractRequest",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/additional-modules/validate",
        required: r#"{"contract_id":42,"body":{"additionalModuleId":42,"paymentFrequencyId":42,"bookTrialPeriod":true}}"#,
        everything: r#"{"contract_id":42,"body":{"additionalModuleId":42,"paymentFrequencyId":42,"bookTrialPeriod":true}}"#,
        call: |client, with| made(
            request_validate_additional_module_contract_request(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_additional_module_contract_request(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"validationStatus":"ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED"}"#,
                check: Some(
                    round_trip::<models::AdditionalModuleContractValidationStatus>,
                ),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_idle_periods(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetIdlePeriodsRequest {
    let request = client
        .membership_self_service()
        .get_idle_periods(with.take::<i64>("contract_id"));
    with.finish();
    request
}

fn case_get_idle_periods() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriods",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods",
        required: r#"{"contract_id":42}"#,
        everything: r#"{"contract_id":42}"#,
        call: |client, with| made(request_get_idle_periods(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_idle_periods(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"pastIdlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":19.99,"currency":"text"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationTerm":{"value":42,"unit":"DAY"},"idlePeriodFeeCalculationPercentage":19.99},"idlePeriodReason":{"id":42,"name":"text","documentRequired":true}}],"currentAndUpcomingIdlePeriods":[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":19.99,"currency":"text"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationTerm":{"value":42,"unit":"DAY"},"idlePeriodFeeCalculationPercentage":19.99},"idlePeriodReason":{"id":42,"name":"text","documentRequired":true}}]}"#,
                check: Some(round_trip::<models::IdlePeriodLists>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_create_idle_period_amendment(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::CreateIdlePeriodAmendmentRequest {
    let mut request = client
        .membership_self_service()
        .create_idle_period_amendment(
            with.take::<i64>("contract_id"),
            &with.take::<models::IdlePeriodCreateRequest>("data"),
        );
    if let Some(value) = with.optional_as::<codegen::Upload, File>("document") {
        request = request.document(value);
    }
    with.finish();
    request
}

fn case_create_idle_period_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createIdlePeriodAmendment",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/idle-periods",
        required: r#"{"contract_id":42,"data":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"reasonId":42,"unlimited":true}}"#,
        everything: r#"{"contract_id":42,"data":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"reasonId":42,"unlimited":true},"document":{"file":"sample.png","base64":"iVBORw=="}}"#,
        call: |client, with| made(
            request_create_idle_period_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_idle_period_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":19.99,"currency":"text"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationTerm":{"value":42,"unit":"DAY"},"idlePeriodFeeCalculationPercentage":19.99},"idlePeriodReason":{"id":42,"name":"text","documentRequired":true}}"#,
                check: Some(round_trip::<models::IdlePeriod>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_idle_period_config(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetIdlePeriodConfigRequest {
    let request = client
        .membership_self_service()
        .get_idle_period_config(with.take::<i64>("contract_id"));
    with.finish();
    request
}

fn case_get_idle_period_config() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriodConfig",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/config",
        required: r#"{"contract_id":42}"#,
        everything: r#"{"contract_id":42}"#,
        call: |client, with| made(request_get_idle_period_config(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_idle_period_config(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"temporalUnit":"DAY","maxTerms":42,"firstPossibleStartDate":"2024-02-29","nextPossibleStartDateOnly":true,"idlePeriodFee":{"amount":19.99,"currency":"text"},"accessRefusal":true,"idlePeriodReasons":[{"id":42,"name":"text","documentRequired":true}],"idlePeriodCreationStatus":"READ","contractHasExtension":true,"unlimitedAllowed":true,"freeTerms":{"value":42,"unit":"DAY"},"dayBasedTermShorteningAllowed":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true}}"#,
                check: Some(round_trip::<models::IdlePeriodConfiguration>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_remaining_idle_periods(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetRemainingIdlePeriodsRequest {
    let request = client
        .membership_self_service()
        .get_remaining_idle_periods(with.take::<i64>("contract_id"));
    with.finish();
    request
}

fn case_get_remaining_idle_periods() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getRemainingIdlePeriods",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/remaining",
        required: r#"{"contract_id":42}"#,
        everything: r#"{"contract_id":42}"#,
        call: |client, with| made(
            request_get_remaining_idle_periods(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_remaining_idle_periods(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"remainingMaxTerms":{"value":42,"unit":"DAY"},"remainingFreeTerms":{"value":42,"unit":"DAY"}}"#,
                check: Some(round_trip::<models::RemainingIdlePeriods>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_validate_idle_period_request(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::ValidateIdlePeriodRequestRequest {
    let request = client
        .membership_self_service()
        .validate_idle_period_request(
            with.take::<i64>("contract_id"),
            &with.take::<models::IdlePeriodValidationRequest>("body"),
        );
    with.finish();
    request
}

fn case_validate_idle_period_request() -> Case {
    Case {
        group: "Membership Self-service",
        id: "validateIdlePeriodRequest",
        method: "POST",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/validate",
        required: r#"{"contract_id":42,"body":{"startDate":"2024-02-29"}}"#,
        everything: r#"{"contract_id":42,"body":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"unlimited":true}}"#,
        call: |client, with| made(
            request_validate_idle_period_request(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_validate_idle_period_request(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"validationStatus":"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT"}"#,
                check: Some(round_trip::<models::IdlePeriodValidationStatusResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_idle_period_by_id(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetIdlePeriodByIdRequest {
    let request = client
        .membership_self_service()
        .get_idle_period_by_id(
            with.take::<i64>("contract_id"),
            with.take::<i64>("idle_period_id"),
        );
    with.finish();
    request
}

fn case_get_idle_period_by_id() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getIdlePeriodById",
        method: "GET",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: r#"{"contract_id":42,"idle_period_id":42}"#,
        everything: r#"{"contract_id":42,"idle_period_id":42}"#,
        call: |client, with| made(request_get_idle_period_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_idle_period_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":19.99,"currency":"text"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationTerm":{"value":42,"unit":"DAY"},"idlePeriodFeeCalculationPercentage":19.99},"idlePeriodReason":{"id":42,"name":"text","documentRequired":true}}"#,
                check: Some(round_trip::<models::IdlePeriod>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_update_idle_period(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::UpdateIdlePeriodRequest {
    let mut request = client
        .membership_self_service()
        .update_idle_period(
            with.take::<i64>("contract_id"),
            with.take::<i64>("idle_period_id"),
            &with.take::<models::IdlePeriodUpdateRequest>("data"),
        );
    if let Some(value) = with.optional_as::<codegen::Upload, File>("document") {
        request = request.document(value);
    }
    with.finish();
    request
}

fn case_update_idle_period() -> Case {
    Case {
        group: "Membership Self-service",
        id: "updateIdlePeriod",
        method: "PUT",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: r#"{"contract_id":42,"idle_period_id":42,"data":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"unlimited":true,"reasonId":42,"endDate":"2024-02-29"}}"#,
        everything: r#"{"contract_id":42,"idle_period_id":42,"data":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"unlimited":true,"reasonId":42,"endDate":"2024-02-29"},"document":{"file":"sample.png","base64":"iVBORw=="}}"#,
        call: |client, with| made(request_update_idle_period(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_update_idle_period(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","reason":"text","fee":{"amount":19.99,"currency":"text"},"documentUrl":"text","state":"PENDING_VERIFICATION","unlimited":true,"idlePeriodFeeCalculationConfig":{"idlePeriodAmount":{"amount":19.99,"currency":"text"},"idlePeriodAmountPerTermUnit":{"amount":19.99,"currency":"text"},"defaultTemporalUnit":"DAY","dynamicIdlePeriodAmountPercentage":19.99,"recurringIdlePeriodCharges":true},"idlePeriodFee":{"idlePeriodFeeCalculationType":"NONE","idlePeriodTotalAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationAmount":{"amount":19.99,"currency":"text"},"idlePeriodFeeCalculationTerm":{"value":42,"unit":"DAY"},"idlePeriodFeeCalculationPercentage":19.99},"idlePeriodReason":{"id":42,"name":"text","documentRequired":true}}"#,
                check: Some(round_trip::<models::IdlePeriod>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_withdraw_idle_period(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::WithdrawIdlePeriodRequest {
    let request = client
        .membership_self_service()
        .withdraw_idle_period(
            with.take::<i64>("contract_id"),
            with.take::<i64>("idle_period_id"),
        );
    with.finish();
    request
}

fn case_withdraw_idle_period() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawIdlePeriod",
        method: "DELETE",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        required: r#"{"contract_id":42,"idle_period_id":42}"#,
        everything: r#"{"contract_id":42,"idle_period_id":42}"#,
        call: |client, with| made(request_withdraw_idle_period(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_withdraw_idle_period(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_idle_period_update_preview(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::IdlePeriodUpdatePreviewRequest {
    let request = client
        .membership_self_service()
        .idle_period_update_preview(
            with.take::<i64>("contract_id"),
            with.take::<i64>("idle_period_id"),
            &with.take::<models::IdlePeriodUpdateRequest>("body"),
        );
    with.finish();
    request
}

fn case_idle_period_update_preview() -> Case {
    Case {
        group: "Membership Self-service",
        id: "idlePeriodUpdatePreview",
        method: "PUT",
        path: "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}/preview",
        required: r#"{"contract_id":42,"idle_period_id":42,"body":{"startDate":"2024-02-29","reasonId":42}}"#,
        everything: r#"{"contract_id":42,"idle_period_id":42,"body":{"startDate":"2024-02-29","temporalUnit":"DAY","termValue":42,"unlimited":true,"reasonId":42,"endDate":"2024-02-29"}}"#,
        call: |client, with| made(
            request_idle_period_update_preview(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_idle_period_update_preview(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"previewEndDate":"2024-02-29","previewCharges":[{"paidPeriodFrom":"2024-02-29","paidPeriodTo":"2024-02-29","dueDate":"2024-02-29","description":"text","amount":{"amount":19.99,"currency":"text"},"discountedAmount":{"amount":19.99,"currency":"text"}}],"validationStatus":"IDLEPERIOD_DEACTIVATED_FOR_CONTRACT"}"#,
                check: Some(round_trip::<models::IdlePeriodUpdatePreview>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_contract_data(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::GetContractDataRequest {
    let request = client
        .membership_self_service()
        .get_contract_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_contract_data() -> Case {
    Case {
        group: "Membership Self-service",
        id: "getContractData",
        method: "GET",
        path: "/v1/memberships/{customerId}/self-service/contract-data",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(request_get_contract_data(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_contract_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"startDate":"2024-02-29","endDate":"2024-02-29","rateName":"text","contractStatus":"ACTIVE","cancelationPeriod":{"periodValue":42,"periodUnit":"DAY"},"cancelationStatus":"CANCELED","cancelationDate":"2024-02-29","cancelationReason":"text","price":19.99,"priceDetails":{"basePrice":{"amount":19.99,"currency":"text"},"currentPrice":{"amount":19.99,"currency":"text"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}]}},"lastPossibleCancelationDate":"2024-02-29","availableCancelationDates":["2024-02-29"],"cancelationOrigin":"STUDIO","rateCodes":[{"name":"text","identifier":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::MembershipSelfServiceContractData>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_create_contract_cancelation_amendment(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::CreateContractCancelationAmendmentRequest {
    let request = client
        .membership_self_service()
        .create_contract_cancelation_amendment(
            with.take::<i64>("customer_id"),
            &with.take::<models::MembershipSelfServiceMainContractCancelation>("body"),
        );
    with.finish();
    request
}

fn case_create_contract_cancelation_amendment() -> Case {
    Case {
        group: "Membership Self-service",
        id: "createContractCancelationAmendment",
        method: "POST",
        path: "/v1/memberships/{customerId}/self-service/ordinary-contract-cancelation",
        required: r#"{"customer_id":42,"body":{"cancelationDate":"2024-02-29","cancelationReasonId":42,"contractId":42}}"#,
        everything: r#"{"customer_id":42,"body":{"cancelationDate":"2024-02-29","cancelationReasonId":42,"contractId":42}}"#,
        call: |client, with| made(
            request_create_contract_cancelation_amendment(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_create_contract_cancelation_amendment(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_withdraw_contract_cancelation(
    client: &Client,
    mut with: Values,
) -> operations::membership_self_service::WithdrawContractCancelationRequest {
    let request = client
        .membership_self_service()
        .withdraw_contract_cancelation(
            with.take::<i64>("customer_id"),
            with.take::<i64>("contract_id"),
        );
    with.finish();
    request
}

fn case_withdraw_contract_cancelation() -> Case {
    Case {
        group: "Membership Self-service",
        id: "withdrawContractCancelation",
        method: "POST",
        path: "/v1/memberships/{customerId}/self-service/withdraw-ordinary-contract-cancelation/{contractId}",
        required: r#"{"customer_id":42,"contract_id":42}"#,
        everything: r#"{"customer_id":42,"contract_id":42}"#,
        call: |client, with| made(
            request_withdraw_contract_cancelation(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_withdraw_contract_cancelation(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"success":"text"}"#,
                check: Some(round_trip::<models::VoidResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}
