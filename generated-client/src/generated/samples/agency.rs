// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "AgencyCollectionCaseUpdate",
        codegen::make_sample::<models::AgencyCollectionCaseUpdate>,
    ),
];

impl codegen::Sample for models::AgencyCollectionCaseUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"agencyCollectionCaseId":"text","publicCollectionCaseId":"text","collectionCaseIds":["123e4567-e89b-42d3-a456-556642440000"],"closure":{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"},"debts":[{"debtId":"123e4567-e89b-42d3-a456-556642440000","originalAmount":100,"canceledAmount":0,"paidAmount":100,"currency":"EUR","block":{"limitType":"LIMITED","endDate":"2022-09-20"}}]}"#,
        )
    }
}
