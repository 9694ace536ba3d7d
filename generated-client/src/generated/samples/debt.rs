// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Debt", codegen::make_sample::<models::Debt>),
    ("DebtCollectionCaseEvent", codegen::make_sample::<models::DebtCollectionCaseEvent>),
    (
        "DebtCollectionCaseEventContent",
        codegen::make_sample::<models::DebtCollectionCaseEventContent>,
    ),
    (
        "DebtCollectionConfiguration",
        codegen::make_sample::<models::DebtCollectionConfiguration>,
    ),
    (
        "DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure",
        codegen::make_sample::<
            models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure,
        >,
    ),
    (
        "DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection",
        codegen::make_sample::<
            models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection,
        >,
    ),
    ("DebtCollectionType", codegen::make_sample::<models::DebtCollectionType>),
    ("DebtCollectionUpdate", codegen::make_sample::<models::DebtCollectionUpdate>),
    (
        "DebtLatestRejectionReason",
        codegen::make_sample::<models::DebtLatestRejectionReason>,
    ),
    ("DebtMaturityType", codegen::make_sample::<models::DebtMaturityType>),
    ("DebtType", codegen::make_sample::<models::DebtType>),
    ("DebtUpdate", codegen::make_sample::<models::DebtUpdate>),
];

impl codegen::Sample for models::Debt {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}"#,
        )
    }
}

impl codegen::Sample for models::DebtCollectionCaseEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"agencyDebtCollectionCaseId":42,"collectionCaseId":42}}"#,
        )
    }
}

impl codegen::Sample for models::DebtCollectionCaseEventContent {
    fn sample() -> Self {
        codegen::sampled(r#"{"agencyDebtCollectionCaseId":42,"collectionCaseId":42}"#)
    }
}

impl codegen::Sample for models::DebtCollectionConfiguration {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"client":{"name1":"text","name2":"GMBH","legalForm":"text","preTaxAttribute":false,"vatSerialNo":"text","postalCode":"1180","city":"text","countryCode":"AT","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}},"debtCollectionType":"TRUST","derecognizeRemainingDebtsOnClosure":"BY_PARTNER","derecognizeRemainingDebtsOnRejection":"BY_PARTNER"}"#,
        )
    }
}

impl codegen::Sample
for models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure {
    fn sample() -> Self {
        codegen::sampled(r#""BY_PARTNER""#)
    }
}

impl codegen::Sample
for models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection {
    fn sample() -> Self {
        codegen::sampled(r#""BY_PARTNER""#)
    }
}

impl codegen::Sample for models::DebtCollectionType {
    fn sample() -> Self {
        codegen::sampled(r#""TRUST""#)
    }
}

impl codegen::Sample for models::DebtCollectionUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtors":[{"debtorId":"2334545","agencyCollectionCases":[{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["123e4567-e89b-42d3-a456-556642440000"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","originalAmount":100,"canceledAmount":0,"paidAmount":100,"currency":"EUR","block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}],"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"requestId":"fc336b0b-409c-4c66-a26d-ab25b87dcb8f"}"#,
        )
    }
}

impl codegen::Sample for models::DebtLatestRejectionReason {
    fn sample() -> Self {
        codegen::sampled(r#""PURCHASE_LIMIT""#)
    }
}

impl codegen::Sample for models::DebtMaturityType {
    fn sample() -> Self {
        codegen::sampled(r#""NORMAL""#)
    }
}

impl codegen::Sample for models::DebtType {
    fn sample() -> Self {
        codegen::sampled(r#""PRINCIPAL_CLAIM""#)
    }
}

impl codegen::Sample for models::DebtUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtId":"123e4567-e89b-42d3-a456-556642440000","originalAmount":100,"canceledAmount":0,"paidAmount":100,"currency":"EUR","block":{"limitType":"LIMITED","endDate":"2022-09-20"}}"#,
        )
    }
}
