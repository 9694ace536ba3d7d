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
        case_get_debt_collection_blocked_debtors(),
        case_get_debt_collection_blocked_debts(),
        case_get_debt_collection_cases(),
        case_get_debt_collection_configuration(),
        case_update_debt_collection(),
        case_confirm_transfer(),
        case_get_debtors(),
        case_get_transfer_details(),
        case_create_export(),
        case_get_export(),
    ])
}

fn request_get_debt_collection_blocked_debtors(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetDebtCollectionBlockedDebtorsRequest {
    let mut request = client.finance().get_debt_collection_blocked_debtors();
    if let Some(value) = with.optional::<Vec<String>>("debtor_id") {
        request = request.debtor_id(&value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_debt_collection_blocked_debtors() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionBlockedDebtors",
        method: "GET",
        path: "/v1/debt-collection/blocked/debtors",
        required: r#"{}"#,
        everything: r#"{"debtor_id":["text","more text"],"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_debt_collection_blocked_debtors(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_debt_collection_blocked_debtors(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(
                    request_get_debt_collection_blocked_debtors(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"debtorId":"text","block":{"limitType":"DISABLED","endDate":"2024-02-29"},"debts":[{"debtId":"text","debtDate":"2024-02-29","contractStartDate":"2024-02-29","amount":19.99,"currency":"text","type":"PRINCIPAL_CLAIM","designation":"text","recurrence":{"period":"DAY","frequency":42},"servicePeriodStartDate":"2024-02-29","servicePeriodEndDate":"2024-02-29","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}]}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::DebtorIdSlicedResult>),
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

fn request_get_debt_collection_blocked_debts(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetDebtCollectionBlockedDebtsRequest {
    let mut request = client.finance().get_debt_collection_blocked_debts();
    if let Some(value) = with.optional::<Vec<String>>("debt_id") {
        request = request.debt_id(&value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_debt_collection_blocked_debts() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionBlockedDebts",
        method: "GET",
        path: "/v1/debt-collection/blocked/debts",
        required: r#"{}"#,
        everything: r#"{"debt_id":["123e4567-e89b-12d3-a456-426614174000"],"offset":"text","slice_size":42}"#,
        call: |client, with| made(
            request_get_debt_collection_blocked_debts(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_debt_collection_blocked_debts(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(
                    request_get_debt_collection_blocked_debts(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"debtorId":"text","block":{"limitType":"DISABLED","endDate":"2024-02-29"},"debts":[{"debtId":"text","debtDate":"2024-02-29","contractStartDate":"2024-02-29","amount":19.99,"currency":"text","type":"PRINCIPAL_CLAIM","designation":"text","recurrence":{"period":"DAY","frequency":42},"servicePeriodStartDate":"2024-02-29","servicePeriodEndDate":"2024-02-29","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}]}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::DebtorIdSlicedResult>),
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

fn request_get_debt_collection_cases(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetDebtCollectionCasesRequest {
    let mut request = client.finance().get_debt_collection_cases();
    if let Some(value) = with.optional::<Vec<String>>("debtor_id") {
        request = request.debtor_id(&value);
    }
    if let Some(value) = with.optional::<Vec<String>>("collection_case_id") {
        request = request.collection_case_id(&value);
    }
    if let Some(value) = with.optional::<Vec<String>>("agency_collection_case_id") {
        request = request.agency_collection_case_id(&value);
    }
    if let Some(value) = with.optional::<i64>("case_adjustment_request_id") {
        request = request.case_adjustment_request_id(value);
    }
    with.finish();
    request
}

fn case_get_debt_collection_cases() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionCases",
        method: "GET",
        path: "/v1/debt-collection/cases",
        required: r#"{}"#,
        everything: r#"{"debtor_id":["text","more text"],"collection_case_id":["text","more text"],"agency_collection_case_id":["text","more text"],"case_adjustment_request_id":42}"#,
        call: |client, with| made(
            request_get_debt_collection_cases(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_debt_collection_cases(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"debtorId":"text","agencyCollectionCases":[{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["text"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2024-02-29","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"text","originalAmount":19.99,"canceledAmount":19.99,"paidAmount":19.99,"currency":"text","block":{"limitType":"DISABLED","endDate":"2024-02-29"}}]}],"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}]"#,
                check: Some(round_trip::<Vec<models::DebtorUpdate>>),
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

fn request_get_debt_collection_configuration(
    client: &Client,
    with: Values,
) -> operations::finance::GetDebtCollectionConfigurationRequest {
    let request = client.finance().get_debt_collection_configuration();
    with.finish();
    request
}

fn case_get_debt_collection_configuration() -> Case {
    Case {
        group: "Finance",
        id: "getDebtCollectionConfiguration",
        method: "GET",
        path: "/v1/debt-collection/configuration",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(
            request_get_debt_collection_configuration(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_debt_collection_configuration(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"client":{"name1":"text","name2":"text","legalForm":"text","preTaxAttribute":true,"vatSerialNo":"text","postalCode":"text","city":"text","countryCode":"text","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"text","iban":"text","bic":"text","bank":"text","bankCountryCode":"text","accountHolder":"text"},"contactDetails":[{"type":"TEL_PRIVATE","value":"text","status":{"type":"NO_EMAIL","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"text","addressStatus":{"type":"VALID","statusInformation":"text","since":"2024-02-29"}}},"debtCollectionType":"TRUST","derecognizeRemainingDebtsOnClosure":"BY_PARTNER","derecognizeRemainingDebtsOnRejection":"BY_PARTNER"}"#,
                check: Some(round_trip::<models::DebtCollectionConfiguration>),
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

fn request_update_debt_collection(
    client: &Client,
    mut with: Values,
) -> operations::finance::UpdateDebtCollectionRequest {
    let request = client
        .finance()
        .update_debt_collection(&with.take::<models::DebtCollectionUpdate>("body"));
    with.finish();
    request
}

fn case_update_debt_collection() -> Case {
    Case {
        group: "Finance",
        id: "updateDebtCollection",
        method: "POST",
        path: "/v1/debt-collection/update",
        required: r#"{"body":{"debtors":[],"requestId":"text"}}"#,
        everything: r#"{"body":{"debtors":[{"debtorId":"text","agencyCollectionCases":[{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["text"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2024-02-29","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"text","originalAmount":19.99,"canceledAmount":19.99,"paidAmount":19.99,"currency":"text","block":{"limitType":"DISABLED","endDate":"2024-02-29"}}]}],"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}],"requestId":"text"}}"#,
        call: |client, with| made(request_update_debt_collection(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_update_debt_collection(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
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

fn request_confirm_transfer(
    client: &Client,
    mut with: Values,
) -> operations::finance::ConfirmTransferRequest {
    let request = client
        .finance()
        .confirm_transfer(with.take::<i64>("debt_collection_run_id"));
    with.finish();
    request
}

fn case_confirm_transfer() -> Case {
    Case {
        group: "Finance",
        id: "confirmTransfer",
        method: "POST",
        path: "/v1/debt-collection/{debtCollectionRunId}/confirmTransfer",
        required: r#"{"debt_collection_run_id":42}"#,
        everything: r#"{"debt_collection_run_id":42}"#,
        call: |client, with| made(request_confirm_transfer(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_confirm_transfer(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
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

fn request_get_debtors(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetDebtorsRequest {
    let mut request = client
        .finance()
        .get_debtors(with.take::<i64>("debt_collection_run_id"));
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_debtors() -> Case {
    Case {
        group: "Finance",
        id: "getDebtors",
        method: "GET",
        path: "/v1/debt-collection/{debtCollectionRunId}/debtors",
        required: r#"{"debt_collection_run_id":42}"#,
        everything: r#"{"debt_collection_run_id":42,"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_debtors(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_debtors(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(request_get_debtors(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"debtorId":"text","membershipNr":"text","countryCode":"text","country":"text","identificationNumber":"text","paymentDetails":{"accountNumber":"text","bankCode":"text","iban":"text","bic":"text","bank":"text","bankCountryCode":"text","accountHolder":"text"},"contractDetails":[{"id":42,"rateName":"text","startDate":"2024-02-29","endDate":"2024-02-29","createdDate":"2024-02-29","cancelled":true,"contractPeriod":{"period":"DAY","frequency":42},"extensionPeriod":{"period":"DAY","frequency":42},"cancellationPeriod":{"period":"DAY","frequency":42}}],"birthdate":"2024-02-29","firstName":"text","lastName":"text","secondLastName":"text","sex":"text","postalCode":"text","city":"text","liablePerson":{"firstName":"text","lastName":"text","secondLastName":"text","birthdate":"2024-02-29","sex":"text","postalCode":"text","city":"text","countryCode":"text","contactDetails":[{"type":"TEL_PRIVATE","value":"text","status":{"type":"NO_EMAIL","statusInformation":"text"}}],"identificationNumber":"text","paymentDetails":{"accountNumber":"text","bankCode":"text","iban":"text","bic":"text","bank":"text","bankCountryCode":"text","accountHolder":"text"},"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"text","addressStatus":{"type":"VALID","statusInformation":"text","since":"2024-02-29"}}},"contactDetails":[{"type":"TEL_PRIVATE","value":"text","status":{"type":"NO_EMAIL","statusInformation":"text"}}],"collectionCases":[{"collectionCaseId":"text","openAmount":19.99,"debt":[{"debtId":"text","debtDate":"2024-02-29","contractStartDate":"2024-02-29","amount":19.99,"currency":"text","type":"PRINCIPAL_CLAIM","designation":"text","recurrence":{"period":"DAY","frequency":42},"servicePeriodStartDate":"2024-02-29","servicePeriodEndDate":"2024-02-29","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}],"extHumanId":"text","extReferenceId":"text"}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"text","addressStatus":{"type":"VALID","statusInformation":"text","since":"2024-02-29"}},"block":{"limitType":"DISABLED","endDate":"2024-02-29"}}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::DebtorSlicedResult>),
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

fn request_get_transfer_details(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetTransferDetailsRequest {
    let request = client
        .finance()
        .get_transfer_details(with.take::<i64>("debt_collection_run_id"));
    with.finish();
    request
}

fn case_get_transfer_details() -> Case {
    Case {
        group: "Finance",
        id: "getTransferDetails",
        method: "GET",
        path: "/v1/debt-collection/{debtCollectionRunId}/details",
        required: r#"{"debt_collection_run_id":42}"#,
        everything: r#"{"debt_collection_run_id":42}"#,
        call: |client, with| made(request_get_transfer_details(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_transfer_details(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"collectionDate":"2024-02-29","debtCollectionType":"TRUST","client":{"name1":"text","name2":"text","legalForm":"text","preTaxAttribute":true,"vatSerialNo":"text","postalCode":"text","city":"text","countryCode":"text","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"text","iban":"text","bic":"text","bank":"text","bankCountryCode":"text","accountHolder":"text"},"contactDetails":[{"type":"TEL_PRIVATE","value":"text","status":{"type":"NO_EMAIL","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"text","addressStatus":{"type":"VALID","statusInformation":"text","since":"2024-02-29"}}},"status":"INTERNAL_PROCESSING","origin":"DEBT_COLLECTION_RUN"}"#,
                check: Some(round_trip::<models::TransferDetails>),
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

fn request_create_export(
    client: &Client,
    mut with: Values,
) -> operations::finance::CreateExportRequest {
    let request = client
        .finance()
        .create_export(&with.take::<models::TaxAdvisorCreateExport>("body"));
    with.finish();
    request
}

fn case_create_export() -> Case {
    Case {
        group: "Finance",
        id: "createExport",
        method: "POST",
        path: "/v1/taxadvisor/exports/create",
        required: r#"{"body":{"fromDate":"2024-02-29","toDate":"2024-02-29","exportFormat":"SINGLE","exportFileFormat":"JSON"}}"#,
        everything: r#"{"body":{"fromDate":"2024-02-29","toDate":"2024-02-29","exportFormat":"SINGLE","exportFileFormat":"JSON","exportLocale":"ENGLISH"}}"#,
        call: |client, with| made(request_create_export(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_create_export(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"exportId":42}"#,
                check: Some(round_trip::<models::TaxAdvisorExportResult>),
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

fn request_get_export(
    client: &Client,
    mut with: Values,
) -> operations::finance::GetExportRequest {
    let request = client.finance().get_export(with.take::<i64>("export_id"));
    with.finish();
    request
}

fn case_get_export() -> Case {
    Case {
        group: "Finance",
        id: "getExport",
        method: "GET",
        path: "/v1/taxadvisor/exports/{exportId}",
        required: r#"{"export_id":42}"#,
        everything: r#"{"export_id":42}"#,
        call: |client, with| made(request_get_export(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_export(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"fromDate":"2024-02-29","toDate":"2024-02-29","exportFileFormat":"JSON","exportFormat":"SINGLE","exportLocale":"ENGLISH","downloadUrl":"text"}"#,
                check: Some(round_trip::<models::TaxAdvisorExportDownload>),
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
