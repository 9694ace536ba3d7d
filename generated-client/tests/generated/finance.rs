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
        case_get_debt_collection_configuration(),
        case_get_debtors(),
        case_get_transfer_details(),
        case_update_debt_collection(),
        case_confirm_transfer(),
        case_get_debt_collection_cases(),
        case_get_debt_collection_blocked_debtors(),
        case_get_debt_collection_blocked_debts(),
        case_create_export(),
        case_get_export(),
    ])
}

fn case_get_debt_collection_configuration() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionConfiguration",
        method: "GET",
        path: "/v1/debt-collection/configuration",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_debt_collection_configuration().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.finance().get_debt_collection_configuration().await)
        }),
        expect: |client| {
            Expect::returns(
                client.finance().get_debt_collection_configuration(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"client\":{\"name1\":\"text\",\"name2\":\"text\",\"legalForm\":\"text\",\"preTaxAttribute\":true,\"vatSerialNo\":\"text\",\"postalCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"country\":\"text\",\"paymentDetails\":{\"accountNumber\":\"text\",\"bankCode\":\"text\",\"iban\":\"text\",\"bic\":\"text\",\"bank\":\"text\",\"bankCountryCode\":\"text\",\"accountHolder\":\"text\"},\"contactDetails\":[{\"type\":\"TEL_PRIVATE\",\"value\":\"text\",\"status\":{\"type\":\"NO_EMAIL\",\"statusInformation\":\"text\"}}],\"addressLine1\":\"text\",\"addressLine2\":\"text\",\"addressLine3\":\"text\",\"region\":\"text\",\"addressData\":{\"street\":\"text\",\"houseNumber\":\"text\",\"addressStatus\":{\"type\":\"VALID\",\"statusInformation\":\"text\",\"since\":\"2024-02-29\"}}},\"debtCollectionType\":\"TRUST\",\"derecognizeRemainingDebtsOnClosure\":\"BY_PARTNER\",\"derecognizeRemainingDebtsOnRejection\":\"BY_PARTNER\"}",
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

fn case_get_debtors() -> Case {
    Case {
        group: "Finance",
        id: "getDebtors",
        method: "GET",
        path: "/v1/debt-collection/{debtCollectionRunId}/debtors",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_debtors(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.finance().get_debtors(42).offset("text").slice_size(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.finance().get_debtors(42).offset("text").slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(client.finance().get_debtors(42).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"debtorId\":\"text\",\"membershipNr\":\"text\",\"countryCode\":\"text\",\"country\":\"text\",\"identificationNumber\":\"text\",\"paymentDetails\":{\"accountNumber\":\"text\",\"bankCode\":\"text\",\"iban\":\"text\",\"bic\":\"text\",\"bank\":\"text\",\"bankCountryCode\":\"text\",\"accountHolder\":\"text\"},\"contractDetails\":[{\"id\":42,\"rateName\":\"text\",\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\",\"createdDate\":\"2024-02-29\",\"cancelled\":true,\"contractPeriod\":{\"period\":\"DAY\",\"frequency\":42},\"extensionPeriod\":{\"period\":\"DAY\",\"frequency\":42},\"cancellationPeriod\":{\"period\":\"DAY\",\"frequency\":42}}],\"birthdate\":\"2024-02-29\",\"firstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"sex\":\"text\",\"postalCode\":\"text\",\"city\":\"text\",\"liablePerson\":{\"firstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"birthdate\":\"2024-02-29\",\"sex\":\"text\",\"postalCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"contactDetails\":[{\"type\":\"TEL_PRIVATE\",\"value\":\"text\",\"status\":{\"type\":\"NO_EMAIL\",\"statusInformation\":\"text\"}}],\"identificationNumber\":\"text\",\"paymentDetails\":{\"accountNumber\":\"text\",\"bankCode\":\"text\",\"iban\":\"text\",\"bic\":\"text\",\"bank\":\"text\",\"bankCountryCode\":\"text\",\"accountHolder\":\"text\"},\"addressLine1\":\"text\",\"addressLine2\":\"text\",\"addressLine3\":\"text\",\"region\":\"text\",\"addressData\":{\"street\":\"text\",\"houseNumber\":\"text\",\"addressStatus\":{\"type\":\"VALID\",\"statusInformation\":\"text\",\"since\":\"2024-02-29\"}}},\"contactDetails\":[{\"type\":\"TEL_PRIVATE\",\"value\":\"text\",\"status\":{\"type\":\"NO_EMAIL\",\"statusInformation\":\"text\"}}],\"collectionCases\":[{\"collectionCaseId\":\"text\",\"openAmount\":19.99,\"debt\":[{\"debtId\":\"text\",\"debtDate\":\"2024-02-29\",\"contractStartDate\":\"2024-02-29\",\"amount\":19.99,\"currency\":\"text\",\"type\":\"PRINCIPAL_CLAIM\",\"designation\":\"text\",\"recurrence\":{\"period\":\"DAY\",\"frequency\":42},\"servicePeriodStartDate\":\"2024-02-29\",\"servicePeriodEndDate\":\"2024-02-29\",\"maturityType\":\"NORMAL\",\"latestRejectionReason\":\"PURCHASE_LIMIT\",\"contractId\":42,\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}],\"extHumanId\":\"text\",\"extReferenceId\":\"text\"}],\"addressLine1\":\"text\",\"addressLine2\":\"text\",\"addressLine3\":\"text\",\"region\":\"text\",\"addressData\":{\"street\":\"text\",\"houseNumber\":\"text\",\"addressStatus\":{\"type\":\"VALID\",\"statusInformation\":\"text\",\"since\":\"2024-02-29\"}},\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_transfer_details() -> Case {
    Case {
        group: "Finance",
        id: "getTransferDetails",
        method: "GET",
        path: "/v1/debt-collection/{debtCollectionRunId}/details",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_transfer_details(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.finance().get_transfer_details(42).await)
        }),
        expect: |client| {
            Expect::returns(client.finance().get_transfer_details(42), Sample::sample())
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"collectionDate\":\"2024-02-29\",\"debtCollectionType\":\"TRUST\",\"client\":{\"name1\":\"text\",\"name2\":\"text\",\"legalForm\":\"text\",\"preTaxAttribute\":true,\"vatSerialNo\":\"text\",\"postalCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\",\"country\":\"text\",\"paymentDetails\":{\"accountNumber\":\"text\",\"bankCode\":\"text\",\"iban\":\"text\",\"bic\":\"text\",\"bank\":\"text\",\"bankCountryCode\":\"text\",\"accountHolder\":\"text\"},\"contactDetails\":[{\"type\":\"TEL_PRIVATE\",\"value\":\"text\",\"status\":{\"type\":\"NO_EMAIL\",\"statusInformation\":\"text\"}}],\"addressLine1\":\"text\",\"addressLine2\":\"text\",\"addressLine3\":\"text\",\"region\":\"text\",\"addressData\":{\"street\":\"text\",\"houseNumber\":\"text\",\"addressStatus\":{\"type\":\"VALID\",\"statusInformation\":\"text\",\"since\":\"2024-02-29\"}}},\"status\":\"INTERNAL_PROCESSING\",\"origin\":\"DEBT_COLLECTION_RUN\"}",
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

fn case_update_debt_collection() -> Case {
    Case {
        group: "Finance",
        id: "updateDebtCollection",
        method: "POST",
        path: "/v1/debt-collection/update",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .update_debt_collection(
                        &json::<
                            models::DebtCollectionUpdate,
                        >("{\"debtors\":[],\"requestId\":\"text\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .update_debt_collection(
                        &json::<
                            models::DebtCollectionUpdate,
                        >(
                            "{\"debtors\":[{\"debtorId\":\"text\",\"agencyCollectionCases\":[{\"agencyCollectionCaseId\":\"text\",\"publicCollectionCaseId\":\"text\",\"collectionCaseIds\":[\"text\"],\"closure\":{\"type\":\"POSITIVE\",\"options\":[{\"key\":\"WRITE_OFF_REMAINING_DEBTS\",\"value\":\"text\"}],\"date\":\"2024-02-29\",\"rejectionReason\":\"CLAIMS_ALREADY_IN_COURT\",\"closureReason\":\"text\"},\"debts\":[{\"debtId\":\"text\",\"originalAmount\":19.99,\"canceledAmount\":19.99,\"paidAmount\":19.99,\"currency\":\"text\",\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]}],\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}],\"requestId\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .finance()
                    .update_debt_collection(
                        &json::<
                            models::DebtCollectionUpdate,
                        >(
                            "{\"debtors\":[{\"debtorId\":\"text\",\"agencyCollectionCases\":[{\"agencyCollectionCaseId\":\"text\",\"publicCollectionCaseId\":\"text\",\"collectionCaseIds\":[\"text\"],\"closure\":{\"type\":\"POSITIVE\",\"options\":[{\"key\":\"WRITE_OFF_REMAINING_DEBTS\",\"value\":\"text\"}],\"date\":\"2024-02-29\",\"rejectionReason\":\"CLAIMS_ALREADY_IN_COURT\",\"closureReason\":\"text\"},\"debts\":[{\"debtId\":\"text\",\"originalAmount\":19.99,\"canceledAmount\":19.99,\"paidAmount\":19.99,\"currency\":\"text\",\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]}],\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}],\"requestId\":\"text\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                json: false,
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

fn case_confirm_transfer() -> Case {
    Case {
        group: "Finance",
        id: "confirmTransfer",
        method: "POST",
        path: "/v1/debt-collection/{debtCollectionRunId}/confirmTransfer",
        required: |client| Box::pin(async move {
            outcome(client.finance().confirm_transfer(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.finance().confirm_transfer(42).await)
        }),
        expect: |client| {
            Expect::returns(client.finance().confirm_transfer(42), Sample::sample())
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                json: false,
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

fn case_get_debt_collection_cases() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionCases",
        method: "GET",
        path: "/v1/debt-collection/cases",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_debt_collection_cases().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .get_debt_collection_cases()
                    .debtor_id(&["text", "more text"])
                    .collection_case_id(&["text", "more text"])
                    .agency_collection_case_id(&["text", "more text"])
                    .case_adjustment_request_id(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .finance()
                    .get_debt_collection_cases()
                    .debtor_id(&["text", "more text"])
                    .collection_case_id(&["text", "more text"])
                    .agency_collection_case_id(&["text", "more text"])
                    .case_adjustment_request_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"debtorId\":\"text\",\"agencyCollectionCases\":[{\"agencyCollectionCaseId\":\"text\",\"publicCollectionCaseId\":\"text\",\"collectionCaseIds\":[\"text\"],\"closure\":{\"type\":\"POSITIVE\",\"options\":[{\"key\":\"WRITE_OFF_REMAINING_DEBTS\",\"value\":\"text\"}],\"date\":\"2024-02-29\",\"rejectionReason\":\"CLAIMS_ALREADY_IN_COURT\",\"closureReason\":\"text\"},\"debts\":[{\"debtId\":\"text\",\"originalAmount\":19.99,\"canceledAmount\":19.99,\"paidAmount\":19.99,\"currency\":\"text\",\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]}],\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]",
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

fn case_get_debt_collection_blocked_debtors() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionBlockedDebtors",
        method: "GET",
        path: "/v1/debt-collection/blocked/debtors",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_debt_collection_blocked_debtors().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .get_debt_collection_blocked_debtors()
                    .debtor_id(&["text", "more text"])
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .finance()
                    .get_debt_collection_blocked_debtors()
                    .debtor_id(&["text", "more text"])
                    .offset("text")
                    .slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(
                    client.finance().get_debt_collection_blocked_debtors().stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"debtorId\":\"text\",\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"},\"debts\":[{\"debtId\":\"text\",\"debtDate\":\"2024-02-29\",\"contractStartDate\":\"2024-02-29\",\"amount\":19.99,\"currency\":\"text\",\"type\":\"PRINCIPAL_CLAIM\",\"designation\":\"text\",\"recurrence\":{\"period\":\"DAY\",\"frequency\":42},\"servicePeriodStartDate\":\"2024-02-29\",\"servicePeriodEndDate\":\"2024-02-29\",\"maturityType\":\"NORMAL\",\"latestRejectionReason\":\"PURCHASE_LIMIT\",\"contractId\":42,\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_get_debt_collection_blocked_debts() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionBlockedDebts",
        method: "GET",
        path: "/v1/debt-collection/blocked/debts",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_debt_collection_blocked_debts().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .get_debt_collection_blocked_debts()
                    .debt_id(&["text", "more text"])
                    .offset("text")
                    .slice_size(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .finance()
                    .get_debt_collection_blocked_debts()
                    .debt_id(&["text", "more text"])
                    .offset("text")
                    .slice_size(42),
                Sample::sample(),
            )
        },
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client| Box::pin(
                collected(client.finance().get_debt_collection_blocked_debts().stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"result\":[{\"debtorId\":\"text\",\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"},\"debts\":[{\"debtId\":\"text\",\"debtDate\":\"2024-02-29\",\"contractStartDate\":\"2024-02-29\",\"amount\":19.99,\"currency\":\"text\",\"type\":\"PRINCIPAL_CLAIM\",\"designation\":\"text\",\"recurrence\":{\"period\":\"DAY\",\"frequency\":42},\"servicePeriodStartDate\":\"2024-02-29\",\"servicePeriodEndDate\":\"2024-02-29\",\"maturityType\":\"NORMAL\",\"latestRejectionReason\":\"PURCHASE_LIMIT\",\"contractId\":42,\"block\":{\"limitType\":\"DISABLED\",\"endDate\":\"2024-02-29\"}}]}],\"hasNext\":true,\"offset\":\"text\"}",
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

fn case_create_export() -> Case {
    Case {
        group: "Finance",
        id: "createExport",
        method: "POST",
        path: "/v1/taxadvisor/exports/create",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .create_export(
                        &json::<
                            models::TaxAdvisorCreateExport,
                        >(
                            "{\"fromDate\":\"2024-02-29\",\"toDate\":\"2024-02-29\",\"exportFormat\":\"SINGLE\",\"exportFileFormat\":\"JSON\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .finance()
                    .create_export(
                        &json::<
                            models::TaxAdvisorCreateExport,
                        >(
                            "{\"fromDate\":\"2024-02-29\",\"toDate\":\"2024-02-29\",\"exportFormat\":\"SINGLE\",\"exportFileFormat\":\"JSON\",\"exportLocale\":\"ENGLISH\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .finance()
                    .create_export(
                        &json::<
                            models::TaxAdvisorCreateExport,
                        >(
                            "{\"fromDate\":\"2024-02-29\",\"toDate\":\"2024-02-29\",\"exportFormat\":\"SINGLE\",\"exportFileFormat\":\"JSON\",\"exportLocale\":\"ENGLISH\"}",
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
                body: "{\"exportId\":42}",
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

fn case_get_export() -> Case {
    Case {
        group: "Finance",
        id: "getExport",
        method: "GET",
        path: "/v1/taxadvisor/exports/{exportId}",
        required: |client| Box::pin(async move {
            outcome(client.finance().get_export(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.finance().get_export(42).await)
        }),
        expect: |client| {
            Expect::returns(client.finance().get_export(42), Sample::sample())
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"fromDate\":\"2024-02-29\",\"toDate\":\"2024-02-29\",\"exportFileFormat\":\"JSON\",\"exportFormat\":\"SINGLE\",\"exportLocale\":\"ENGLISH\",\"downloadUrl\":\"text\"}",
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
