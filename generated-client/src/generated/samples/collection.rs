// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("CollectionCase", codegen::make_sample::<models::CollectionCase>),
];

impl codegen::Sample for models::CollectionCase {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"collectionCaseId":"123e4567-e89b-42d3-a456-556642440000","openAmount":1231,"debt":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","debtDate":"1952-05-04","contractStartDate":"1952-05-04","amount":333,"currency":"USD","type":"SALE","designation":"text","recurrence":{"period":"MONTH","frequency":2},"servicePeriodStartDate":"1952-05-04","servicePeriodEndDate":"1952-05-04","maturityType":"NORMAL","latestRejectionReason":"PURCHASE_LIMIT","contractId":42,"block":{"limitType":"LIMITED","endDate":"2022-09-20"}}],"extHumanId":"text","extReferenceId":"text"}"#,
        )
    }
}
