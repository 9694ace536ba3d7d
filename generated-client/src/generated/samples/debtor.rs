// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Debtor", codegen::make_sample::<models::Debtor>),
    ("DebtorId", codegen::make_sample::<models::DebtorId>),
    ("DebtorIdSlicedResult", codegen::make_sample::<models::DebtorIdSlicedResult>),
    ("DebtorSlicedResult", codegen::make_sample::<models::DebtorSlicedResult>),
    ("DebtorUpdate", codegen::make_sample::<models::DebtorUpdate>),
];

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
