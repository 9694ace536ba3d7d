// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AddressDetails", || drop(<models::AddressDetails as codegen::Sample>::sample())),
    ("AddressStatus", || drop(<models::AddressStatus as codegen::Sample>::sample())),
    (
        "AddressStatusType",
        || drop(<models::AddressStatusType as codegen::Sample>::sample()),
    ),
    (
        "AgencyCollectionCaseUpdate",
        || drop(<models::AgencyCollectionCaseUpdate as codegen::Sample>::sample()),
    ),
    ("ClientDetails", || drop(<models::ClientDetails as codegen::Sample>::sample())),
    ("ClosureOption", || drop(<models::ClosureOption as codegen::Sample>::sample())),
    (
        "ClosureOptionKey",
        || drop(<models::ClosureOptionKey as codegen::Sample>::sample()),
    ),
    ("ClosureUpdate", || drop(<models::ClosureUpdate as codegen::Sample>::sample())),
    (
        "ClosureUpdateRejectionReason",
        || drop(<models::ClosureUpdateRejectionReason as codegen::Sample>::sample()),
    ),
    (
        "ClosureUpdateType",
        || drop(<models::ClosureUpdateType as codegen::Sample>::sample()),
    ),
    ("CollectionCase", || drop(<models::CollectionCase as codegen::Sample>::sample())),
    ("ContactDetails", || drop(<models::ContactDetails as codegen::Sample>::sample())),
    (
        "ContactDetailsType",
        || drop(<models::ContactDetailsType as codegen::Sample>::sample()),
    ),
    ("ContactStatus", || drop(<models::ContactStatus as codegen::Sample>::sample())),
    (
        "ContactStatusType",
        || drop(<models::ContactStatusType as codegen::Sample>::sample()),
    ),
    ("ContractDetails", || drop(<models::ContractDetails as codegen::Sample>::sample())),
    ("Debt", || drop(<models::Debt as codegen::Sample>::sample())),
    (
        "DebtCollectionConfiguration",
        || drop(<models::DebtCollectionConfiguration as codegen::Sample>::sample()),
    ),
    (
        "DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure",
        || drop(
            <models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure as codegen::Sample>::sample(),
        ),
    ),
    (
        "DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection",
        || drop(
            <models::DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection as codegen::Sample>::sample(),
        ),
    ),
    (
        "DebtCollectionType",
        || drop(<models::DebtCollectionType as codegen::Sample>::sample()),
    ),
    (
        "DebtCollectionUpdate",
        || drop(<models::DebtCollectionUpdate as codegen::Sample>::sample()),
    ),
    (
        "DebtLatestRejectionReason",
        || drop(<models::DebtLatestRejectionReason as codegen::Sample>::sample()),
    ),
    (
        "DebtMaturityType",
        || drop(<models::DebtMaturityType as codegen::Sample>::sample()),
    ),
    ("DebtType", || drop(<models::DebtType as codegen::Sample>::sample())),
    ("DebtUpdate", || drop(<models::DebtUpdate as codegen::Sample>::sample())),
    ("Debtor", || drop(<models::Debtor as codegen::Sample>::sample())),
    ("DebtorId", || drop(<models::DebtorId as codegen::Sample>::sample())),
    (
        "DebtorIdSlicedResult",
        || drop(<models::DebtorIdSlicedResult as codegen::Sample>::sample()),
    ),
    (
        "DebtorSlicedResult",
        || drop(<models::DebtorSlicedResult as codegen::Sample>::sample()),
    ),
    ("DebtorUpdate", || drop(<models::DebtorUpdate as codegen::Sample>::sample())),
    (
        "ExportFileFormat",
        || drop(<models::ExportFileFormat as codegen::Sample>::sample()),
    ),
    ("ExportFormat", || drop(<models::ExportFormat as codegen::Sample>::sample())),
    ("ExportLocale", || drop(<models::ExportLocale as codegen::Sample>::sample())),
    (
        "LiablePersonDetails",
        || drop(<models::LiablePersonDetails as codegen::Sample>::sample()),
    ),
    ("LimitType", || drop(<models::LimitType as codegen::Sample>::sample())),
    ("OpenApiV1Block", || drop(<models::OpenApiV1Block as codegen::Sample>::sample())),
    (
        "OpenApiV1BlockDto",
        || drop(<models::OpenApiV1BlockDto as codegen::Sample>::sample()),
    ),
    ("PaymentDetails", || drop(<models::PaymentDetails as codegen::Sample>::sample())),
    ("Recurrence", || drop(<models::Recurrence as codegen::Sample>::sample())),
    (
        "RecurrencePeriod",
        || drop(<models::RecurrencePeriod as codegen::Sample>::sample()),
    ),
    (
        "TaxAdvisorCreateExport",
        || drop(<models::TaxAdvisorCreateExport as codegen::Sample>::sample()),
    ),
    (
        "TaxAdvisorExportDownload",
        || drop(<models::TaxAdvisorExportDownload as codegen::Sample>::sample()),
    ),
    (
        "TaxAdvisorExportResult",
        || drop(<models::TaxAdvisorExportResult as codegen::Sample>::sample()),
    ),
    ("TransferDetails", || drop(<models::TransferDetails as codegen::Sample>::sample())),
    (
        "TransferDetailsOrigin",
        || drop(<models::TransferDetailsOrigin as codegen::Sample>::sample()),
    ),
    (
        "TransferDetailsStatus",
        || drop(<models::TransferDetailsStatus as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::AddressDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}"#,
        )
    }
}

impl codegen::Sample for models::AddressStatus {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"VALID","statusInformation":"text","since":"2000-01-01"}"#,
        )
    }
}

impl codegen::Sample for models::AddressStatusType {
    fn sample() -> Self {
        codegen::sampled(r#""VALID""#)
    }
}

impl codegen::Sample for models::AgencyCollectionCaseUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["123e4567-e89b-42d3-a456-556642440000"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","originalAmount":100,"canceledAmount":0,"paidAmount":100,"currency":"EUR","block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}"#,
        )
    }
}

impl codegen::Sample for models::ClientDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name1":"text","name2":"GMBH","legalForm":"text","preTaxAttribute":false,"vatSerialNo":"text","postalCode":"1180","city":"text","countryCode":"AT","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}}"#,
        )
    }
}

impl codegen::Sample for models::ClosureOption {
    fn sample() -> Self {
        codegen::sampled(r#"{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}"#)
    }
}

impl codegen::Sample for models::ClosureOptionKey {
    fn sample() -> Self {
        codegen::sampled(r#""WRITE_OFF_REMAINING_DEBTS""#)
    }
}

impl codegen::Sample for models::ClosureUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"}"#,
        )
    }
}

impl codegen::Sample for models::ClosureUpdateRejectionReason {
    fn sample() -> Self {
        codegen::sampled(r#""CLAIMS_ALREADY_IN_COURT""#)
    }
}

impl codegen::Sample for models::ClosureUpdateType {
    fn sample() -> Self {
        codegen::sampled(r#""POSITIVE""#)
    }
}

impl codegen::Sample for models::CollectionCase {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"collectionCaseId":"123e4567-e89b-42d3-a456-556642440000","openAmount":1231,"debt":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"extHumanId":"text","extReferenceId":"text"}"#,
        )
    }
}

impl codegen::Sample for models::ContactDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::ContactDetailsType {
    fn sample() -> Self {
        codegen::sampled(r#""TEL_PRIVATE""#)
    }
}

impl codegen::Sample for models::ContactStatus {
    fn sample() -> Self {
        codegen::sampled(r#"{"type":"VALID","statusInformation":"text"}"#)
    }
}

impl codegen::Sample for models::ContactStatusType {
    fn sample() -> Self {
        codegen::sampled(r#""NO_EMAIL""#)
    }
}

impl codegen::Sample for models::ContractDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":123123213,"rateName":"text","startDate":"1952-05-04","endDate":"1953-05-04","createdDate":"2022-01-01","cancelled":false,"contractPeriod":{"period":"MONTH","frequency":2},"extensionPeriod":{"period":"MONTH","frequency":2},"cancellationPeriod":{"period":"MONTH","frequency":2}}"#,
        )
    }
}

impl codegen::Sample for models::Debt {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}"#,
        )
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

impl codegen::Sample for models::Debtor {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtorId":"2334545","membershipNr":"1568462597","countryCode":"AT","country":"text","identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contractDetails":[{"id":123123213,"rateName":"text","startDate":"1952-05-04","endDate":"1953-05-04","createdDate":"2022-01-01","cancelled":false,"contractPeriod":{"period":"MONTH","frequency":2},"extensionPeriod":{"period":"MONTH","frequency":2},"cancellationPeriod":{"period":"MONTH","frequency":2}}],"birthdate":"1952-05-04","firstName":"text","lastName":"text","secondLastName":"text","sex":"MALE","postalCode":"1180","city":"text","liablePerson":{"firstName":"text","lastName":"text","secondLastName":"text","birthdate":"1952-05-04","sex":"MALE","postalCode":"1180","city":"text","countryCode":"AT","contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"collectionCases":[{"collectionCaseId":"123e4567-e89b-42d3-a456-556642440000","openAmount":1231,"debt":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"extHumanId":"text","extReferenceId":"text"}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}},"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}"#,
        )
    }
}

impl codegen::Sample for models::DebtorId {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtorId":"2334545","block":{"limitType":"LIMITED","endDate":"2022-09-20"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}"#,
        )
    }
}

impl codegen::Sample for models::DebtorIdSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"debtorId":"2334545","block":{"limitType":"LIMITED","endDate":"2022-09-20"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::DebtorSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"debtorId":"2334545","membershipNr":"1568462597","countryCode":"AT","country":"text","identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contractDetails":[{"id":123123213,"rateName":"text","startDate":"1952-05-04","endDate":"1953-05-04","createdDate":"2022-01-01","cancelled":false,"contractPeriod":{"period":"MONTH","frequency":2},"extensionPeriod":{"period":"MONTH","frequency":2},"cancellationPeriod":{"period":"MONTH","frequency":2}}],"birthdate":"1952-05-04","firstName":"text","lastName":"text","secondLastName":"text","sex":"MALE","postalCode":"1180","city":"text","liablePerson":{"firstName":"text","lastName":"text","secondLastName":"text","birthdate":"1952-05-04","sex":"MALE","postalCode":"1180","city":"text","countryCode":"AT","contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"collectionCases":[{"collectionCaseId":"123e4567-e89b-42d3-a456-556642440000","openAmount":1231,"debt":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"extHumanId":"text","extReferenceId":"text"}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}},"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::DebtorUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"debtorId":"2334545","agencyCollectionCases":[{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["123e4567-e89b-42d3-a456-556642440000"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","originalAmount":100,"canceledAmount":0,"paidAmount":100,"currency":"EUR","block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}],"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}"#,
        )
    }
}

impl codegen::Sample for models::ExportFileFormat {
    fn sample() -> Self {
        codegen::sampled(r#""JSON""#)
    }
}

impl codegen::Sample for models::ExportFormat {
    fn sample() -> Self {
        codegen::sampled(r#""SINGLE""#)
    }
}

impl codegen::Sample for models::ExportLocale {
    fn sample() -> Self {
        codegen::sampled(r#""ENGLISH""#)
    }
}

impl codegen::Sample for models::LiablePersonDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","secondLastName":"text","birthdate":"1952-05-04","sex":"MALE","postalCode":"1180","city":"text","countryCode":"AT","contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}}"#,
        )
    }
}

impl codegen::Sample for models::LimitType {
    fn sample() -> Self {
        codegen::sampled(r#""DISABLED""#)
    }
}

impl codegen::Sample for models::OpenApiV1Block {
    fn sample() -> Self {
        codegen::sampled(r#"{"limitType":"LIMITED","endDate":"2022-09-20"}"#)
    }
}

impl codegen::Sample for models::OpenApiV1BlockDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"limitType":"LIMITED","endDate":"2022-09-20"}"#)
    }
}

impl codegen::Sample for models::PaymentDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"}"#,
        )
    }
}

impl codegen::Sample for models::Recurrence {
    fn sample() -> Self {
        codegen::sampled(r#"{"period":"MONTH","frequency":2}"#)
    }
}

impl codegen::Sample for models::RecurrencePeriod {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::TaxAdvisorCreateExport {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"fromDate":"2020-12-15","toDate":"2020-12-30","exportFormat":"AGGREGATED","exportFileFormat":"JSON","exportLocale":"ENGLISH"}"#,
        )
    }
}

impl codegen::Sample for models::TaxAdvisorExportDownload {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"fromDate":"2020-12-15","toDate":"2020-12-30","exportFileFormat":"JSON","exportFormat":"AGGREGATED","exportLocale":"ENGLISH","downloadUrl":"text"}"#,
        )
    }
}

impl codegen::Sample for models::TaxAdvisorExportResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"exportId":42}"#)
    }
}

impl codegen::Sample for models::TransferDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"collectionDate":"1952-05-04","debtCollectionType":"TRUST","client":{"name1":"text","name2":"GMBH","legalForm":"text","preTaxAttribute":false,"vatSerialNo":"text","postalCode":"1180","city":"text","countryCode":"AT","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}},"status":"COMPLETED","origin":"DEBT_COLLECTION_RUN"}"#,
        )
    }
}

impl codegen::Sample for models::TransferDetailsOrigin {
    fn sample() -> Self {
        codegen::sampled(r#""DEBT_COLLECTION_RUN""#)
    }
}

impl codegen::Sample for models::TransferDetailsStatus {
    fn sample() -> Self {
        codegen::sampled(r#""INTERNAL_PROCESSING""#)
    }
}
